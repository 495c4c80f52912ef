"""Golden playthroughs of Grandad's Watch: whole scenes as they were last read and agreed to.

`HALFWAY_GOLDEN=1 pytest tests/golden` writes them anew; the difference is reviewed like code.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from game.rules import moves as m
from tests.golden.m10.playing import TEO, opened, played, teo, wren
from tests.golden.written import hold_against, steps_of, written
from tests.rules.play import A, B, Table

FOLDER = Path(__file__).parent
YES = (m.Felt(answer="yes"),)
AT_ONCE = (("back-careless", "careless"),)
NEVER = (m.Felt(answer="nearly"), m.Felt(answer="nearly"), m.Felt(answer="not-quite"))


def no_word(role: str) -> dict[str, str]:
    """Promise nothing, so that nothing is prepared for."""
    return {"offer": f"word-{role}-none", "obstacle": "", "response": ""}


def storyboard() -> Table:
    return played(opened())


def all_said_on_wednesday() -> Table:
    return played(
        opened(),
        wren(answers=("cards", "talk-dropped"), felt=YES, **no_word("wren"), add=""),
        teo(
            gives=AT_ONCE,
            guess="worried",
            back="back-dealer",
            **no_word("teo"),
            thank="thank-wren-heart",
        ),
    )


def swapped_and_hidden() -> Table:
    return played(
        opened(),
        wren(choice="buy-twin", line="its-fine", add="", own_up="wren-laugh-up"),
        teo(receive="now-i-know", respond="teo-open-laugh", thank="thank-wren-year"),
    )


def swapped_owned_and_mended() -> Table:
    return played(
        opened(),
        wren(choice="buy-twin", add="add-twin", thank="thank-teo-straight"),
        teo(receive="told-me-yourself", thank="thank-wren-straight"),
    )


def card_in_the_coat() -> Table:
    return played(
        opened(gives_away=("wren",)),
        wren(choice="buy-twin", line="its-fine", add="", answer="wren-answer-twin"),
        teo(receive="card-by-foot", thank="thank-wren-straight"),
    )


def asked_first() -> Table:
    return played(
        opened(),
        wren(asking="ask-monday", then="monday-it-is", change="yours"),
        teo(asking="ask-after", then="after-it-is", change="yes"),
    )


def late_and_unheard() -> Table:
    return played(
        opened(),
        wren(choice="at-the-door", felt=NEVER, thank="thank-teo-losing"),
        teo(
            gives=(*TEO.gives, ("again-albums", "albums")),
            comfort="sup-peace",
            cards=("plan-sell", "plan-drawer"),
            thank="thank-wren-year",
        ),
    )


def rosa_came_early() -> Table:
    return played(
        opened(spoils=True),
        wren(offer="word-leave", choice="chestnuts", line="with-people", add="add-nearly"),
        teo(offer="word-hush", choice="bicycle", receive="sit-next", thank="thank-wren-kept"),
    )


def stopped_while_talking() -> Table:
    table = played(opened(), until="talk/felt")
    table.play(A, m.Stop())
    return table


SCENES: dict[str, Callable[[], Table]] = {
    "storyboard": storyboard,
    "all-said-on-wednesday": all_said_on_wednesday,
    "swapped-and-hidden": swapped_and_hidden,
    "swapped-owned-and-mended": swapped_owned_and_mended,
    "card-in-the-coat": card_in_the_coat,
    "asked-first": asked_first,
    "late-and-unheard": late_and_unheard,
    "rosa-came-early": rosa_came_early,
    "stopped-while-talking": stopped_while_talking,
}


@cache
def seen(name: str) -> Table:
    """Play a scene once for all tests that look at it."""
    return SCENES[name]()


@pytest.mark.parametrize("name", SCENES)
def test_a_scene_plays_as_it_was_written_down(name: str) -> None:
    hold_against(FOLDER / f"{name}.txt", written(seen(name), "m10"))


def test_every_written_scene_is_still_played() -> None:
    assert {file.stem for file in FOLDER.glob("*.txt")} == set(SCENES)


def bridge_after(name: str) -> float:
    return seen(name).view(A).bridge.value


def test_as_it_is_told_the_bridge_ends_at_54_with_thirteen_fireflies() -> None:
    view = seen("storyboard").view(B)

    assert view.bridge.value == 54.0
    assert view.bridge.fireflies == 13


def test_telling_ends_warmer_than_owning_up_and_owning_up_warmer_than_hiding() -> None:
    told, owned = bridge_after("storyboard"), bridge_after("swapped-owned-and-mended")
    found, hidden = bridge_after("card-in-the-coat"), bridge_after("swapped-and-hidden")

    assert told > owned > max(found, hidden)


def test_a_wrong_guess_led_to_a_second_sentence_and_to_being_heard() -> None:
    names = {moment.name for moment in seen("storyboard").scene.moments}

    assert "heard-again" in names
    assert "own-feeling-read-in" in names


def test_what_is_yours_alone_is_never_shown_to_the_other() -> None:
    mine, theirs = ("wren/alone", "wren-dreams"), ("teo/alone", "teo-short")
    views = [step.views for step in steps_of(seen("storyboard"))]

    assert any(one in repr(view.a) for view in views for one in mine)
    assert any(one in repr(view.b) for view in views for one in theirs)
    assert not any(one in repr(view.b) for view in views for one in mine)
    assert not any(one in repr(view.a) for view in views for one in theirs)


def test_stopping_while_the_other_speaks_leaves_two_napkins_and_no_score() -> None:
    view = seen("stopped-while-talking").view(B)

    assert view.debrief.keepsake == "two-napkins"
    assert view.bridge.value == 50.0
    assert not view.debrief.scores


def test_what_was_told_on_wednesday_counts_as_told_when_it_is_said_again() -> None:
    table = seen("all-said-on-wednesday")

    assert table.scene.seats[A].hearing == "claimed"
    assert table.view(B).bridge.value == 53.7
