"""Golden playthroughs of Call at Eight: whole scenes as they were last read and agreed to.

`HALFWAY_GOLDEN=1 pytest tests/golden` writes them anew; the difference is reviewed like code.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from game.rules import moves as m
from game.rules.events import MoveMade
from game.scenario.library import Shipped
from game.scenario.pace import budget_of
from tests.golden.r1.parts import ARI, NO_WORD_EITHER, REMY, no_word, on
from tests.golden.r1.playing import opened, played
from tests.golden.written import hold_against, steps_of, written
from tests.rules.play import A, B, Table

FOLDER = Path(__file__).parent
MOST_LINES = 240  # two directions and two evenings are twice a scene
MINUTE_MS = 60_000


def storyboard() -> Table:
    remy = replace(REMY, thank="thank-ari-nine")
    return played(opened(), remy, replace(ARI, thank="thank-remy-straight"))


def kept_twice() -> Table:
    return played(
        opened(),
        replace(REMY, thank="thank-ari-eight"),
        on(ARI, {"offer": "word-ari-tell", "choice": "slip-out", "line": "ari-twice"}),
    )


def hidden() -> Table:
    return played(
        opened(),
        on(REMY, {"choice": "feet-up", "add": "", "expects": None}, own_up="remy-laugh-up-2"),
        on(
            ARI,
            {"line": "ari-twice", "add": "", "expects": None},
            own_up="ari-own-up-2",
            respond="ari-opens-laugh",
        ),
    )


def photo_and_red_ear() -> Table:
    remy = {"offer": "word-remy-there", "choice": "feet-up", "add": "", "receive": "that-photo"}
    ari = {"line": "ari-late-here", "add": "", "receive": "that-ear"}
    tea = {"choice": "free-tea", "line": "remy-one-leg", "receive": "slice-by-lamp"}
    cake = {"choice": "go-down", "line": "ari-lamp-on", "receive": "cow-on-cup"}
    return played(
        opened(gives_away=("remy", "ari"), thursday=("remy", "ari")),
        on(
            REMY,
            remy | {"line": "remy-fence", "answer": "remy-answer-gran"},
            tea | {"answer": "remy-answer-tea"},
        ),
        on(ARI, ari, cake | {"answer": "ari-answer-cake"}),
    )


def asked_first() -> Table:
    """Tuesday: both get their half hour. Thursday: Remy gets ten o'clock, Ari is asked to stay."""
    return played(
        opened(),
        on(
            REMY,
            {"asking": "remy-ask-tell", "then": "half-past", "change": "yours"},
            {"asking": "remy-ask-ten", "then": "remy-at-ten", "change": "no"},
        ),
        on(
            ARI,
            {"asking": "ari-ask-half", "then": "the-bench", "line": "ari-twice"},
            {"asking": "ari-ask-ten", "then": "wave-off"},
        ),
    )


def late_and_unheard() -> Table:
    felt = replace(REMY.floor, felt=("nearly", "nearly", "not-quite"))
    gives = (*ARI.ears.gives, ("again-day", "a-day"))
    return played(
        opened(),
        on(REMY, {"choice": "gran-end", "line": "remy-fence"}, floor=felt),
        on(
            ARI,
            {"choice": "one-toast", "line": "ari-coat"},
            {"choice": "one-slice", "line": "ari-icing"},
            ears=replace(ARI.ears, gives=gives, comfort="sup-quiet"),
        ),
    )


def router_and_field() -> Table:
    return played(
        opened(spoils=True),
        on(REMY, {"offer": "word-remy-there"}, {"choice": "text-field", "line": "remy-in-field"}),
        on(ARI, {"choice": "slip-out", "line": "ari-twice"}, {"choice": "wave-off"}),
    )


def untold_field() -> Table:
    return played(
        opened(),
        on(REMY, None, {"choice": "wait-field", "line": "remy-once-dry"}),
        on(ARI, {"choice": "slip-out", "line": "ari-twice"}, {"offer": "word-between"}),
    )


def nobody_promised() -> Table:
    return played(
        opened(),
        on(REMY, no_word("remy") | {"choice": "feet-up", "line": "remy-easier"}, NO_WORD_EITHER),
        on(ARI, no_word("ari") | {"line": "ari-a-round"}, NO_WORD_EITHER),
    )


def told_on_thursday() -> Table:
    """Tuesday's word was only to be there; what is behind it comes out on Thursday."""
    return played(
        opened(),
        on(REMY, {"offer": "word-remy-there", "add": ""}, {"add": "remy-add-again", "expects": 4}),
        on(
            ARI,
            {"choice": "slip-out", "line": "ari-twice", "add": ""},
            {"receive": "how-was-field", "lands": 0},
        ),
    )


def ten_minutes_away() -> Table:
    """Step aside twice after "can I have ten minutes"; the first break is never counted."""
    asks = replace(ARI.ears, asks=("choir", "slower"))
    floor = replace(REMY.floor, answers=("ten-minutes", "slow-last"))
    remy, ari = replace(REMY, floor=floor), replace(ARI, ears=asks)
    table = played(opened(), remy, ari, until="talk/ask-again")
    for _ in range(2):
        table.play(A, m.TimeOut(minutes=10))
        table.now_ms += 9 * MINUTE_MS
        table.play(A, m.Back())
    return played(table, remy, ari)


def stopped_on_the_way_back() -> Table:
    table = played(opened(), until="talk-back/felt")
    table.play(B, m.Stop())
    return table


SCENES: dict[str, Callable[[], Table]] = {
    "storyboard": storyboard,
    "kept-twice": kept_twice,
    "hidden": hidden,
    "photo-and-red-ear": photo_and_red_ear,
    "asked-first": asked_first,
    "late-and-unheard": late_and_unheard,
    "router-and-field": router_and_field,
    "untold-field": untold_field,
    "nobody-promised": nobody_promised,
    "told-on-thursday": told_on_thursday,
    "ten-minutes-away": ten_minutes_away,
    "stopped-on-the-way-back": stopped_on_the_way_back,
}


@cache
def seen(name: str) -> Table:
    """Play a scene once for all tests that look at it."""
    return SCENES[name]()


@pytest.mark.parametrize("name", SCENES)
def test_a_scene_plays_as_it_was_written_down(name: str) -> None:
    hold_against(FOLDER / f"{name}.txt", written(seen(name), "r1", MOST_LINES))


def test_every_written_scene_is_still_played() -> None:
    assert {file.stem for file in FOLDER.glob("*.txt")} == set(SCENES)


def bridge_after(name: str) -> float:
    return seen(name).view(A).bridge.value


def moments_of(name: str) -> set[tuple[str, str]]:
    return {(str(x.seat), x.name) for x in seen(name).scene.moments}


def statuses(name: str) -> list[str]:
    return [promise.status for promise in seen(name).scene.promises]


def test_keeping_twice_ends_warmer_than_mending_and_mending_warmer_than_hiding() -> None:
    kept, mended = bridge_after("kept-twice"), bridge_after("storyboard")

    assert kept > mended > max(bridge_after("hidden"), bridge_after("photo-and-red-ear"))


def test_thursday_can_be_once_more_or_the_second_chance() -> None:
    assert {("A", "kept-again"), ("B", "kept-again")} & moments_of("router-and-field")
    assert ("B", "kept-second-time") in moments_of("storyboard")
    assert ("B", "kept-again") not in moments_of("storyboard")


def test_both_have_the_floor_once_and_both_are_heard() -> None:
    moments = moments_of("storyboard")

    assert ("B", "heard-again") in moments
    assert ("A", "heard-first") in moments
    assert {("A", "was-here"), ("B", "was-here")} <= moments


def test_a_train_in_a_field_breaks_nothing_whether_it_was_told_or_not() -> None:
    assert "released" in statuses("router-and-field")
    assert "released" in statuses("untold-field")
    assert "broken" not in statuses("router-and-field") + statuses("untold-field")


def test_asking_before_eight_is_no_breach_and_a_no_is_kept_too() -> None:
    assert statuses("asked-first") == ["changed", "changed", "changed", "kept"]


def test_being_late_is_late_and_owes_no_magnets() -> None:
    table = seen("late-and-unheard")

    assert statuses("late-and-unheard") == ["late", "late", "kept", "late"]
    assert not any(x.beat == "make-good" for seat in (A, B) for x in table.scene.seats[seat].made)


def test_ten_minutes_and_back_is_a_promise_the_clock_has_kept() -> None:
    assert ("A", "back-when-promised") in moments_of("ten-minutes-away")


def test_an_honest_no_on_both_evenings_breaks_nothing() -> None:
    assert statuses("nobody-promised") == []
    assert bridge_after("nobody-promised") >= 50.0


def test_nobody_presses_more_often_than_the_scene_may_ask() -> None:
    most = budget_of(Shipped().get("r1")).inputs
    for name in SCENES:
        made = [x for entry in seen(name).log for x in entry.events if isinstance(x, MoveMade)]
        pressed = Counter(x.seat for x in made if _is_a_press(x.move))
        assert max(pressed.values()) <= most, name


def _is_a_press(move: m.Move) -> bool:
    """Leave out the heart, which is a longer press; toys; and faces nobody was asked for."""
    unasked = isinstance(move, m.Predict) and move.face is None
    return not isinstance(move, m.Pin | m.Mend) and not unasked


def test_what_is_yours_alone_stays_folded_unless_its_owner_says_it() -> None:
    mine, theirs = ("remy/alone", "remy-side"), ("ari/alone", "ari-stays-on")
    views = [step.views for step in steps_of(seen("ten-minutes-away"))]

    assert any(one in repr(view.a) for view in views for one in mine)
    assert any(one in repr(view.b) for view in views for one in theirs)
    assert not any(one in repr(view.b) for view in views for one in mine)
    assert not any(one in repr(view.a) for view in views for one in theirs)


def test_stopping_on_the_way_back_leaves_a_covered_tablet_and_no_score() -> None:
    view = seen("stopped-on-the-way-back").view(A)

    assert view.debrief.keepsake == "covered-tablet"
    assert not view.debrief.scores


def test_what_was_promised_for_tuesday_and_told_on_thursday_was_told_late() -> None:
    table = played(
        opened(),
        on(REMY, {"add": "", "expects": None}, {"add": "remy-add-again", "expects": 4}),
        on(ARI, {"choice": "slip-out"}, {"receive": "how-was-field", "lands": 0}),
    )
    tuesday = next(p for p in table.scene.promises if p.seat is A and p.act == 1)
    assert (tuesday.template, tuesday.outcome) == ("remy-tell", "late")
    assert tuesday.status == "late"
