"""Every way a scene can fail to make sense is found, and named by its code."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from game.data import data_path
from game.scenario.check import check, check_file
from game.scenario.diagnostics import Code
from game.scenario.library import find

CASES = tuple(sorted((Path(__file__).parent / "cases").glob("*.toml")))
ELSEWHERE = {
    Code.TOO_LARGE,  # a file of 64 KiB is made in test_load.py
    Code.TOO_MANY,  # so is one of 7,000 values
    Code.TOO_MANY_INPUTS,  # presses are fixed by the beats: test_check_words.py
    Code.TOO_LONG,  # too long to read comes first: test_check_words.py
    Code.OVERLAY_UNKNOWN,  # test_overlay.py
    Code.OVERLAY_BLANKS,  # test_overlay.py
}


def the_dumpling() -> str:
    return data_path("scenarios", "t1", "scenario.toml").read_text("utf-8")


def broken_by(case: Path) -> tuple[bytes, set[str]]:
    """Return a case's scenario file, and the codes it must be found out with.

    A case is a broken file itself, or a list of changes to The Last Dumpling.
    """
    expected = {case.name[:5]}
    try:
        edits = tomllib.loads(case.read_text("utf-8"))
    except tomllib.TOMLDecodeError:
        edits = {}
    if "change" not in edits:
        return case.read_bytes(), expected
    text = the_dumpling()
    for change in edits["change"]:
        assert text.count(change["find"]) == 1, f"{case.name}: not there once: {change['find']}"
        text = text.replace(change["find"], change["put"])
    return text.encode(), expected | set(edits.get("also", ()))


def test_the_last_dumpling_is_sound() -> None:
    assert check(find("t1")) == ()


@pytest.mark.parametrize("case", CASES, ids=[case.stem for case in CASES])
def test_a_broken_scene_is_found_out_with_the_code_in_its_name(case: Path) -> None:
    raw, expected = broken_by(case)

    found = check_file(raw, "scenario.toml").diagnostics

    assert {str(one.code) for one in found} == expected, [str(one) for one in found]


def test_every_code_has_a_case() -> None:
    shown = {case.name[:5] for case in CASES}

    assert {str(code) for code in Code} - shown == {str(code) for code in ELSEWHERE}


def test_a_scene_with_unsound_names_is_not_asked_anything_else() -> None:
    case = next(c for c in CASES if c.name.startswith("SC009-a-secret"))
    raw, _ = broken_by(case)

    found = check_file(raw, "scenario.toml").diagnostics

    assert [(one.line, one.place) for one in found] == [(26, "t1/ash-nora")]
