"""The report's pictures are whole, legible in black and white, and the same for the same values."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from game.simulate.pictures import RATE, SCORE, Axis, Bar, Line, bars, dots, lines

SVG = "{http://www.w3.org/2000/svg}"
SCENES = Axis("scenes", 1, 9, (1, 3, 6, 9))
TREND = (Line("one", ((1, 0.2), (9, 0.9))), Line("two", ((1, 0.3), (9, 0.9))))
PICTURES = {
    "dots": dots("Kept & told <all>", RATE, SCORE, [(0.5, 50), (1, 90)]),
    "lines": lines("By scenes", SCENES, RATE, TREND, goal=0.95),
    "bars": bars("By policy", SCORE, [Bar("keep", 80, 78, 82), Bar("break & hide", 20, 10, 30)]),
}


def words(picture: str) -> list[str]:
    # what is parsed here was drawn a line above
    return [t.text or "" for t in ElementTree.fromstring(picture).iter(f"{SVG}text")]  # noqa: S314


@pytest.mark.parametrize("name", PICTURES)
def test_every_picture_is_drawn_in_greys_alone_and_has_a_name(name: str) -> None:
    picture = PICTURES[name]
    inks = set(re.findall(r"#[0-9a-f]{3,6}", picture))
    assert all(len(set(ink[1:])) == 1 for ink in inks)
    assert "<title>" in picture
    assert 'aria-label="' in picture
    assert words(picture)


def test_words_with_signs_are_written_as_words() -> None:
    assert "Kept & told <all>" in words(PICTURES["dots"])
    assert "break & hide" in words(PICTURES["bars"])


def test_every_player_is_a_ring_and_every_policy_a_bar_with_its_number() -> None:
    assert PICTURES["dots"].count("<circle") == 2
    assert {"80.0", "20.0"} <= set(words(PICTURES["bars"]))


def test_lines_that_end_together_are_named_apart_and_dashed_apart() -> None:
    tree = ElementTree.fromstring(PICTURES["lines"])  # noqa: S314 - drawn above
    heights = [float(t.get("y", "0")) for t in tree.iter(f"{SVG}text") if t.text in {"one", "two"}]
    assert abs(heights[0] - heights[1]) >= 12
    dashes = [p.get("stroke-dasharray") for p in tree.iter(f"{SVG}polyline")]
    assert len(set(dashes)) == len(dashes) == 3


def test_what_lies_outside_is_drawn_at_the_edge() -> None:
    assert RATE.share(2) == 1
    assert RATE.share(-1) == 0
    assert Axis("", 1, 1, ()).share(1) == 0
