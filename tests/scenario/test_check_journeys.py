"""The check reads the journeys, too: what is wrong is one sentence with its line and its remedy."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from game.data import data_path
from game.scenario.check_journeys import Beside, check_journeys, summary
from game.scenario.cli import main
from game.scenario.journeys import FILE
from game.scenario.library import find, ids

Change = Callable[[list[dict[str, Any]]], object]

FIRST, SECOND = 0, 1


def shipped() -> list[dict[str, Any]]:
    """Return the file that ships, to be changed."""
    read = json.loads(data_path("scenarios", FILE).read_text(encoding="utf-8"))
    assert isinstance(read, list)
    return read


def beside() -> Beside:
    """Return the scenes that ship, and just the chips that the shipped journeys use."""
    titles = {str(scene): find(scene).texts["title"] for scene in ids()}
    habits = {chip for one in shipped() for chip in one["habits"]}
    return Beside(titles, frozenset(habits), frozenset(c for one in shipped() for c in one["acts"]))


def found_after(change: Change) -> list[str]:
    """Return what the check prints after a change to the shipped file."""
    read = shipped()
    change(read)
    text = json.dumps(read, ensure_ascii=False, indent=1)
    return [str(one) for one in check_journeys(text, FILE, beside())]


def test_what_ships_is_sound_and_says_how_much_of_it_is_here() -> None:
    text = data_path("scenarios", FILE).read_text(encoding="utf-8")
    assert check_journeys(text, FILE, beside()) == ()
    first = summary(text, beside())[0]
    assert first.startswith("journeys.json is sound. Journeys: 9. Scenes here: ")
    here = {leg["scene"] for one in shipped() for leg in one["legs"]} & set(ids())
    assert f" {len(here)} of " in first


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            lambda read: read[FIRST]["legs"][0].update(scene="t99"),
            (
                'journeys/first-crossing SC056 the journey leads to "t99", which is no scene here; '
                'correct the name, or add "later": true while it is still to be written'
            ),
        ),
        (
            lambda read: read[FIRST]["legs"][1].update(title="The Watch"),
            'journeys/first-crossing SC057 the journey calls m10 "The Watch", its card says "Gran',
        ),
        (
            lambda read: read[SECOND]["habits"].append("moonrise"),
            (
                'journeys/showing-up SC058 the chip "moonrise" of small promises has no words; '
                "give it some in assets/texts/en/journeys.toml, or use one that has"
            ),
        ),
        (
            lambda read: read[SECOND].update(id="first-crossing"),
            'journeys/first-crossing SC055 two journeys are called "first-crossing"; rename one',
        ),
        (
            lambda read: read[SECOND].pop("theme"),
            "journeys/showing-up SC054 expected the keys",
        ),
        (
            lambda read: read[SECOND].update(theme="  "),
            "journeys/showing-up SC054 expected a sentence without holes in showing-up; compare",
        ),
    ],
)
def test_each_fault_is_one_sentence_with_a_remedy(change: Change, said: str) -> None:
    (line,) = found_after(change)
    assert said in line
    assert line.startswith(f"{FILE}:")
    assert not line.startswith(f"{FILE}:0")


def test_all_faults_are_said_at_once_in_the_order_of_the_lines() -> None:
    def spoil(read: list[dict[str, Any]]) -> None:
        read[SECOND]["acts"].append("moonwalk")
        read[FIRST]["legs"][0].update(scene="t99")
        read[2].pop("whom")

    lines = found_after(spoil)
    assert [line.split()[2] for line in lines] == ["SC056", "SC058", "SC054"]
    numbers = [int(line.split(":")[1].split()[0]) for line in lines]
    assert numbers == sorted(set(numbers))


def test_a_scene_still_to_be_written_is_no_fault_and_one_that_is_here_needs_no_later() -> None:
    read = shipped()
    read[FIRST]["legs"][0]["later"] = True
    text = json.dumps(read)
    assert check_journeys(text, FILE, beside()) == ()
    assert 'Written by now, so their "later" can go: t1.' in summary(text, beside())


@pytest.mark.parametrize("text", ["", "{}", "[{]", "[" * 100_000])
def test_what_is_no_list_is_said_in_one_sentence(text: str) -> None:
    (found,) = check_journeys(text, FILE, beside())
    assert found.code == "SC054"
    assert "expected one JSON list" in found.sentence


def test_the_command_reads_the_journeys_beside_the_scenes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "t1").mkdir()
    shutil.copy(data_path("scenarios", "t1", "scenario.toml"), tmp_path / "t1")
    read = [one for one in shipped() if one["id"] == "showing-up"]
    (tmp_path / FILE).write_text(json.dumps(read, indent=1), encoding="utf-8")
    assert main(["check", str(tmp_path)]) == 0
    assert "journeys.json is sound. Journeys: 1. Scenes here: 1 of 5." in capsys.readouterr().out

    read[0]["legs"][1].pop("later")
    (tmp_path / FILE).write_text(json.dumps(read, indent=1), encoding="utf-8")
    assert main(["check", str(tmp_path)]) == 1
    assert 'SC056 the journey leads to "r11"' in capsys.readouterr().out
