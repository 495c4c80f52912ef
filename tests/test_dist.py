"""The build: two programs in a folder that play where no Python is, with a menu entry.

`make dist` builds and proves in one go. Here the proof runs only where PyInstaller is installed
beside the tests; what can be known without building is always looked at.
"""

from __future__ import annotations

import configparser
import re
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, requires
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.delivered import main, size_mb

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "delivery" / "halfway.spec"
ENTRY = ROOT / "delivery" / "halfway.desktop"


@pytest.fixture
def entry() -> configparser.SectionProxy:
    """Read the menu entry."""
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys are case-sensitive
    parser.read(ENTRY, encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_menu_entry_starts_a_program_of_ours(entry: configparser.SectionProxy) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert entry["Type"] == "Application"
    assert entry["Exec"] in project["scripts"]
    assert entry["Terminal"] == "false"
    assert entry["Categories"].startswith("Game;")


def test_the_menu_entry_speaks_english_and_french(entry: configparser.SectionProxy) -> None:
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        assert entry[key]
        assert entry[f"{key}[fr]"]
    for key in ("Keywords", "Keywords[fr]"):
        assert entry[key].endswith(";")


def test_the_menu_entry_has_an_icon_in_the_tree(entry: configparser.SectionProxy) -> None:
    icons = ROOT / "assets" / "icon"
    assert (icons / f"{entry['Icon']}.svg").is_file()
    assert (icons / f"{entry['Icon']}-48.png").is_file()


def test_every_shipped_folder_goes_into_the_build() -> None:
    spec = SPEC.read_text(encoding="utf-8")
    for folder in (ROOT / "assets").iterdir():
        if folder.is_dir() and folder.name != "readme":
            assert f'"{folder.name}"' in spec, f"{folder.name} would be missing in a build"


def test_every_file_beside_the_code_that_code_reads_goes_into_the_build() -> None:
    spec = SPEC.read_text(encoding="utf-8")
    beside = [
        path
        for package in ("game", "server")
        for path in (ROOT / package).rglob("*")
        if path.suffix not in {".py", ".pyc", ".md"}
        and path.is_file()
        and not {"_data", "deploy", "__pycache__"} & set(path.parts)
    ]
    missing = [p for p in beside if f'"{p.name}"' not in spec and f'"{p.parent.name}"' not in spec]
    assert missing == []
    assert len(beside) >= 3


def test_nothing_that_a_library_of_ours_needs_is_left_out() -> None:
    spec = SPEC.read_text(encoding="utf-8")
    left_out = re.findall(r'"([^"]+)"', spec.partition("NEEDLESS = [")[2].partition("\n]")[0])
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = _needed(project["dependencies"])
    assert {"packaging", "pydantic-core"} <= needed, "what libraries need in turn is known"
    assert set(left_out) & needed == set()


def _needed(lines: Sequence[str], known: frozenset[str] = frozenset()) -> frozenset[str]:
    """Return the names of all packages that these lines ask for, directly or not."""
    for line in lines:
        found = re.match(r"[\w.-]+", line)
        name = found[0].lower().replace("_", "-") if found else ""
        if "extra ==" in line or name in known:
            continue
        with suppress(PackageNotFoundError):  # some are needed on other systems only
            known = _needed(requires(name) or (), known | {name})
    return known


def test_what_a_first_start_makes_is_made_by_modules_that_are_there() -> None:
    start = SPEC.read_text(encoding="utf-8").partition('FIRST_START = """')[2].partition('"""')[0]
    named = re.findall(r"^(?:from|import) (\S+)", start, re.MULTILINE)
    assert len(named) >= 3
    assert [name for name in named if find_spec(name) is None] == []


def test_without_a_build_the_proof_says_how_to_make_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path)]) == 2
    assert "`make dist` makes one" in capsys.readouterr().err


def test_a_folder_is_as_large_as_its_files_and_links_weigh_nothing(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_bytes(bytes(500_000))
    (tmp_path / "link").symlink_to(tmp_path / "deep" / "file")
    assert size_mb(tmp_path) == 0.5


@pytest.mark.slow
@pytest.mark.timeout(900)  # a build takes one minute, its proof another; more on a busy machine
@pytest.mark.skipif(
    find_spec("PyInstaller") is None,
    reason="PyInstaller is not installed beside the tests; `make dist` builds and proves",
)
def test_a_build_pairs_plays_and_opens_windows_with_nothing_else_there(tmp_path: Path) -> None:
    subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
            *("--distpath", str(tmp_path / "dist"), "--workpath", str(tmp_path / "work")),
            str(SPEC),
        ],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        timeout=400,
    )
    assert main([str(tmp_path / "dist" / "halfway")]) == 0
