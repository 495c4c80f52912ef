"""The house itself: codes and words agree, files stay readable, nothing points outside."""

from __future__ import annotations

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from game.client.words import load_texts
from game.rules import moves
from game.rules.beats import ANY_BEAT, ROOM_MOVES, TABLE, kind_of
from game.rules.rejections import Code

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("game", "server", "tests")


def tracked(*suffixes: str) -> list[Path]:
    """List the files of the checkout with these endings, or of an unpacked copy."""
    found = [p for p in ROOT.rglob("*") if p.is_file() and p.suffix in suffixes]
    hidden = {".venv", ".git", "out", "dist", "build", "__pycache__", ".hypothesis"}
    return [p for p in found if not hidden & set(p.relative_to(ROOT).parts)]


def test_every_rejection_has_a_kind_sentence() -> None:
    texts = load_texts()
    missing = [code for code in Code if not texts.has(f"rejected.{code}")]
    assert missing == []


def test_every_kind_of_move_stands_in_the_table_of_beats() -> None:
    known = {kind_of(kind) for row in TABLE for kind in row.moves} | {
        kind_of(kind) for kind in (*ANY_BEAT, *ROOM_MOVES)
    }
    all_moves = {kind_of(kind) for kind in moves.Move.__args__}
    assert all_moves == known


def test_every_module_class_and_public_function_says_what_it_is_for() -> None:
    silent = []
    for path in tracked(".py"):
        if path.relative_to(ROOT).parts[0] not in ("game", "server"):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if ast.get_docstring(tree) is None:
            silent.append(str(path.relative_to(ROOT)))
    assert silent == []


def test_source_files_can_be_read_in_one_sitting() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in tracked(".py")
        if (lines := len(path.read_text(encoding="utf-8").splitlines()))
        > (600 if "tests" in path.parts else 400)
    }
    assert long == {}


def test_every_package_of_the_house_is_where_the_readme_says() -> None:
    page = (ROOT / "game" / "README.md").read_text(encoding="utf-8")
    folders = {p.name for p in (ROOT / "game").iterdir() if (p / "__init__.py").exists()}
    missing = [name for name in sorted(folders) if f"`{name}/`" not in page]
    assert missing == []


def test_links_between_our_pages_lead_somewhere() -> None:
    broken = []
    for page in tracked(".md"):
        for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
            if "://" in target or target.startswith("mailto:"):
                continue
            if not (page.parent / target).exists():
                broken.append(f"{page.relative_to(ROOT)} -> {target}")
    assert broken == []


def test_every_asset_is_credited() -> None:
    credited = (ROOT / "assets" / "CREDITS.md").read_text(encoding="utf-8").lower()
    for kind in ("sounds", "images", "literata", "nunito"):
        assert kind in credited


def test_dependencies_are_named_with_a_reason() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed = tomllib.loads(text)["project"]["dependencies"]
    for dependency in listed:
        line = next(row for row in text.splitlines() if f'"{dependency}"' in row)
        assert "#" in line, f"{dependency} has no reason beside it"


@pytest.mark.parametrize("command", ["play", "test", "check", "prove", "duo", "gallery"])
def test_the_makefile_has_the_stable_commands(command: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert re.search(rf"^{command}:", makefile, re.MULTILINE)


def test_an_unknown_command_is_one_plain_sentence(tmp_path: Path) -> None:
    import sys

    ran = subprocess.run(
        [sys.executable, "-m", "game", "dance"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 2
    assert "there is no command 'dance'" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert list(tmp_path.iterdir()) == []
