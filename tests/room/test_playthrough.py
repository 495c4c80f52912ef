"""A scene as plain text: what is written down, and what either seat sees."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from game.room.effects import Entry
from game.room.playthrough import MOST_LINES, PlayStep, move_words, playthrough, step_of
from game.room.room import open_room
from game.rules import moves as m
from game.rules.seats import BySeat
from game.scenario.library import Shipped
from tests.rules.play import A, Table, storyboard


def steps(entries: list[Entry]) -> Iterator[PlayStep]:
    for count in range(1, len(entries) + 1):
        room = open_room("r", "duo", Shipped(), entries[:count])
        yield step_of(entries[count - 1], room.views)


@pytest.fixture(scope="module")
def table() -> Table:
    return storyboard()


@pytest.fixture(scope="module")
def lines(table: Table) -> tuple[str, ...]:
    return playthrough(Shipped().get("t1"), steps(table.log))


def test_a_whole_scene_fits_on_two_pages(lines: tuple[str, ...]) -> None:
    assert len(lines) <= MOST_LINES
    assert not lines[-1].startswith("...")


def test_every_move_of_the_scene_is_written_down(table: Table, lines: tuple[str, ...]) -> None:
    moves = [entry for entry in table.log if entry.by in ("A", "B")]
    assert sum(line.split()[1:2] in (["A"], ["B"]) for line in lines if line) == len(moves)


def test_a_sealed_choice_is_seen_by_its_owner_only(lines: tuple[str, ...]) -> None:
    (place,) = [n for n, line in enumerate(lines) if "choose option=eat-all" in line]
    assert "A sees own choice eat-all" in lines[place + 1]
    assert "both see" not in lines[place + 1]
    assert "B sees" not in lines[place + 1]


def test_a_scene_that_is_too_long_says_so() -> None:
    none = PlayStep(1, "A", m.Ready(), (), BySeat(None, None))
    lines = playthrough(Shipped().get("t1"), [none] * 300)
    assert len(lines) == MOST_LINES
    assert lines[-1] == f"... and {302 - MOST_LINES + 1} lines more"


def test_a_move_is_written_with_what_it_says() -> None:
    assert move_words(m.Account(line="ate-it", add="add-noor")) == (
        "account line=ate-it add=add-noor"
    )
    assert move_words(m.Apologise(magnets=("one", "two"))) == "apologise magnets=one+two"
    assert move_words(m.Predict()) == "predict"


def test_words_said_behind_a_seal_keep_the_number_they_were_written_under(table: Table) -> None:
    written = next(e.seq for e in table.log if e.by == "A" and b"ate-it" in e.raw)
    line = next(x for x in table.view(A).transcript if x.text == "ate-it")
    assert line.seq == written
