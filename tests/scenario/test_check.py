"""Every way a scene can fail to make sense is found, and named by its code."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from game.scenario.check import check, check_file
from game.scenario.diagnostics import Code
from game.scenario.library import find
from tests.scenario.scenes import changed, scene, the_dumpling

CASES = tuple(sorted((Path(__file__).parent / "cases").glob("*.toml")))
ELSEWHERE = {
    Code.TOO_LARGE,  # a file that is too large is made in test_load.py
    Code.TOO_MANY,  # so is one of 7,000 values
    Code.TOO_MANY_INPUTS,  # presses are fixed by the beats: test_check_words.py
    Code.TOO_LONG,  # too long to read comes first: test_check_words.py
    Code.OVERLAY_UNKNOWN,  # test_overlay.py
    Code.OVERLAY_BLANKS,  # test_overlay.py
    Code.JOURNEYS,  # journeys are a file of their own: test_check_journeys.py
    Code.JOURNEY_TWICE,
    Code.JOURNEY_SCENE,
    Code.JOURNEY_TITLE,
    Code.JOURNEY_WORDS,
}


def broken_by(case: Path) -> tuple[bytes, set[str]]:
    """Return a case's scenario file, and the codes it must be found out with.

    A case is a broken file itself, or a list of changes to a sound one: The Last Dumpling, or
    the scene of scenes/ that it names.
    """
    expected = {case.name[:5]}
    try:
        edits = tomllib.loads(case.read_text("utf-8"))
    except tomllib.TOMLDecodeError:
        edits = {}
    if "change" not in edits:
        return case.read_bytes(), expected
    base = scene(edits["scene"]) if "scene" in edits else the_dumpling()
    return changed(base, case).encode(), expected | set(edits.get("also", ()))


def test_the_last_dumpling_is_sound() -> None:
    assert check(find("t1")) == ()


def test_a_scene_with_talk_and_a_plan_is_sound() -> None:
    found = check_file(scene("talking").encode(), "scenario.toml")

    assert [str(one) for one in found.diagnostics] == []


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
