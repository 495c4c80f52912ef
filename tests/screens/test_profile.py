"""Own figures as they are kept and read over time: no words, no names, and gaps that stay gaps."""

from __future__ import annotations

import json

import pytest

from game.client.album import ALBUM
from game.client.album_history import evenings
from game.client.words import load_texts
from game.screens import messages as msg
from game.screens.profile import LINES, WORDS, figures, figures_of, lines_of, profile
from game.screens.scene import Scene


def a_scene(name: str = "morning-thanks") -> Scene:
    stroll = ALBUM[name]()
    here = stroll.state.here
    assert here is not None
    return Scene(stroll.state, here, stroll.scenario, load_texts())


def an_evening(day: int, **words: str) -> msg.Evening:
    rows = [{"name": name, "word": word, "value": 50, "moments": 3} for name, word in words.items()]
    page = {"figures": {"title": "The Last Dumpling", "mode": "duo", "lines": rows}}
    return msg.Evening(f"{day:032x}", msg.Day(2026, 11, day), page)


def test_figures_hold_no_words_of_anybody_and_no_names() -> None:
    scene = a_scene()
    said = [scene.line(line.text) for line in scene.view.transcript if line.text and line.seat]
    told = json.dumps(figures(scene), ensure_ascii=False)
    assert said
    assert not [line for line in said if line in told]
    assert "Ana" not in told
    assert "Robin" not in told


def test_a_line_with_fewer_than_three_moments_is_not_written_down() -> None:
    scene = a_scene()
    kept = figures(scene)["lines"]
    enough = [s.name for s in scene.view.debrief.scores if s.moments >= 3]
    assert isinstance(kept, list)
    assert [row["name"] for row in kept] == enough


def test_a_line_has_one_place_for_each_evening_the_oldest_first_and_gaps_stay_gaps() -> None:
    newest_first = (
        an_evening(9, honesty="steady"), an_evening(5), an_evening(2, honesty="early"),
    )  # fmt: skip
    (line,) = profile(newest_first)
    assert [(spot.day.day if spot.day else 0, spot.word) for spot in line.spots] == [
        (2, "early"), (5, ""), (9, "steady"),
    ]  # fmt: skip
    assert line.latest == "steady"


def test_the_latest_word_is_looked_for_behind_a_gap() -> None:
    (line,) = profile((an_evening(5), an_evening(2, repair="growing")))
    assert (line.name, line.latest) == ("repair", "growing")


def test_an_evening_kept_before_there_were_figures_has_no_place() -> None:
    old = msg.Evening("0a" * 16, msg.Day(2026, 1, 1), {"shared": {}, "own": [{"scores": []}]})
    (line,) = profile((an_evening(5, empathy="early"), old))
    assert len(line.spots) == 1


def test_without_figures_there_is_no_profile() -> None:
    assert profile(()) == ()
    assert profile((an_evening(5),)) == ()


@pytest.mark.parametrize(
    "odd",
    [
        5, [], {"lines": 7}, {"lines": ["x", None, {}]},
        {"lines": [{"name": "honesty", "word": "saintly", "value": 50}]},
        {"lines": [{"name": "kindness", "word": "steady", "value": 50}]},
    ],
)  # fmt: skip
def test_figures_of_another_shape_say_nothing(odd: object) -> None:
    evening = msg.Evening("0a" * 16, None, {"figures": odd})
    assert lines_of(evening) == {}
    assert profile((evening,)) == ()


def test_a_number_out_of_bounds_is_not_shown_and_the_word_is() -> None:
    rows = [{"name": "honesty", "word": "steady", "value": "1e9"}]
    found = lines_of(msg.Evening("0a" * 16, None, {"figures": {"lines": rows}}))
    assert (found["honesty"].word, found["honesty"].value) == ("steady", 0.0)


def test_the_words_are_those_of_the_morning_and_the_lines_are_five() -> None:
    texts = load_texts()
    assert all(texts.has(f"score.word-{word}") for word in WORDS)
    assert all(texts.has(f"score.{name}") for name in LINES)
    assert len(LINES) == 5
    assert all(figures_of(evening) for evening in evenings())
