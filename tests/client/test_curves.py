"""The plots: they say what they show, keep inside their frame, and need no colour."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.client.curves import (
    BridgeLine,
    CurvePoint,
    Mark,
    PromisePlank,
    line_svg,
    promises_svg,
)
from game.client.marks import MarkKind, kind_of, legend_svg, mark_svg, number
from game.screens.places.timeline_stops import Mark as Stop

BANDS = ((0.0, "early days"), (40.0, "growing"), (60.0, "steady"), (80.0, "strong"))
LINE = BridgeLine(
    title="The bridge",
    desc="From growing to growing.",
    beats=("Word", "Life", "Table"),
    points=(CurvePoint(0, 50.0), CurvePoint(2, 45.0), CurvePoint(2, 48.0)),
    marks=(Mark(0, MarkKind.PROMISE, "A"), Mark(0, MarkKind.PROMISE, "B")),
    rows=("Ana", "Robin"),
    bands=BANDS,
)
SVG = "{http://www.w3.org/2000/svg}"


def parsed(text: str) -> ElementTree.Element:
    return ElementTree.fromstring(text)  # noqa: S314 - our own drawing


def path_of(text: str) -> str:
    curve = next(e for e in parsed(text).iter(f"{SVG}path") if e.get("stroke-width") == "2.5")
    return str(curve.get("d"))


def test_a_plot_says_what_it_is_before_anything_else() -> None:
    title, desc, *_ = parsed(line_svg(LINE))
    assert (title.tag, title.text) == (f"{SVG}title", LINE.title)
    assert (desc.tag, desc.text) == (f"{SVG}desc", LINE.desc)


def test_the_curve_stands_still_until_something_moves_it_and_falls_where_it_fell() -> None:
    steps = re.findall(r"[HV]([\d.]+)", path_of(line_svg(LINE)))
    across, down = [float(s) for s in steps[0::2]], [float(s) for s in steps[1::2]]
    assert across == sorted(across)
    assert down[0] > down[1]  # 45 lies below 48, and the page counts downwards


def test_names_words_of_the_bridge_and_steps_stand_beside_it() -> None:
    words = {e.text for e in parsed(line_svg(LINE)).iter(f"{SVG}text")}
    assert {"Ana", "Robin", "growing", "Word", "Life", "Table"} <= words


def test_nothing_in_a_plot_has_a_colour_of_its_own() -> None:
    planks = (PromisePlank("Ana", "kept", "kept", 2), PromisePlank("Robin", "broken", "found", 1))
    for plot in (line_svg(LINE), promises_svg(planks, "Promises", "Two planks.")):
        used = set(re.findall(r'(?:fill|stroke)="([^"]*)"', plot))
        assert used <= {"none", "currentColor"}


def test_every_kind_of_mark_has_an_outline_of_its_own_filled_or_hollow() -> None:
    filled = {mark_svg(kind, 0, 0, filled=True) for kind in MarkKind}
    hollow = {mark_svg(kind, 0, 0, filled=False) for kind in MarkKind}
    assert len(filled | hollow) == 2 * len(MarkKind)
    assert all("aria-hidden" in legend_svg(kind) for kind in MarkKind)


def test_every_mark_of_the_timeline_can_be_drawn() -> None:
    assert all(kind_of(stop.value) is not None for stop in Stop)
    assert kind_of("something later") is None


@pytest.mark.parametrize(
    ("one", "other"),
    [("kept", "changed"), ("changed", "released"), ("found", "mended"), ("late", "changed")],
)
def test_ends_that_differ_look_different_without_their_words(one: str, other: str) -> None:
    first, second = (
        promises_svg((PromisePlank("Ana", "", ended, 0),), "t", "d") for ended in (one, other)
    )
    assert first != second


def test_stones_on_a_plank_can_be_counted() -> None:
    planks = tuple(PromisePlank("Ana", "kept", "kept", n) for n in (0, 1, 3))
    drawn = parsed(promises_svg(planks, "Promises", "Three planks."))
    assert len(list(drawn.iter(f"{SVG}ellipse"))) == 4


@given(
    st.lists(st.tuples(st.integers(0, 11), st.floats(0, 100)), max_size=30),
    st.integers(1, 12),
    st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["C"]), max_size=40),
)
@settings(max_examples=60, deadline=None)
def test_every_point_lies_inside_the_frame_whatever_happened(
    moved: list[tuple[int, float]], beats: int, name: str
) -> None:
    points = tuple(CurvePoint(min(at, beats - 1), value) for at, value in sorted(moved))
    line = replace(LINE, beats=(name,) * beats, points=points, marks=(), rows=(name, name))
    drawn = parsed(line_svg(line))
    width, height = (float(str(drawn.get(side))) for side in ("width", "height"))
    for dot in drawn.iter(f"{SVG}circle"):
        assert 0 <= float(str(dot.get("cx"))) <= width
        assert 0 <= float(str(dot.get("cy"))) <= height
    assert line_svg(line) == line_svg(line)


def test_places_are_written_short_and_never_as_minus_nothing() -> None:
    assert [number(x) for x in (3.0, 3.14159, -0.01, 12.25)] == ["3", "3.1", "0", "12.2"]
