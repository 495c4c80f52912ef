"""Golden playthroughs of The Slide with the Error: whole scenes as they were last read.

`HALFWAY_GOLDEN=1 pytest tests/golden` writes them anew; the difference is reviewed like code.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from game.rules import moves as m
from game.rules.seats import Seat
from game.scenario.library import Shipped
from game.scenario.model import Hearing, OptionId, ReceiveAct, RoleId, TemplateId
from game.scenario.pace import FULL, count_words, pace
from tests.golden.p3.playing import KIT, kit, marlo, opened, played
from tests.golden.written import hold_against, steps_of, written
from tests.rules.play import A, B, Table

FOLDER = Path(__file__).parent
YES = (m.Felt(answer="yes"),)
AT_ONCE = (("back-name", "my-name"),)
NEVER = (m.Felt(answer="nearly"), m.Felt(answer="nearly"), m.Felt(answer="not-quite"))
HOUR = {"offer": "word-hour", "line": "some-carefully", "add": ""}


def no_word(role: str) -> dict[str, str]:
    """Promise nothing, so that nothing is prepared for."""
    return {"offer": f"word-{role}-none", "obstacle": "", "response": ""}


def storyboard() -> Table:
    return played(opened())


def said_on_the_jetty() -> Table:
    return played(
        opened(),
        kit(
            gives=AT_ONCE, guess="unsure", back="back-nine", choice="ring-tickets", **no_word("kit")
        ),
        marlo(
            answers=("door-timetable", "talk-six"),
            felt=YES,
            choice="fetch-two",
            add="",
            **no_word("marlo"),
        ),
    )


def swapped_and_hidden() -> Table:
    return played(
        opened(),
        kit(choice="swap", line="presents-itself", add="", own_up="kit-laugh-up"),
        marlo(respond="marlo-open-laugh"),
    )


def swapped_owned_and_mended() -> Table:
    return played(opened(), kit(choice="swap", add="add-swapped"))


def page_in_the_tray() -> Table:
    return played(
        opened(gives_away=("kit",)),
        kit(choice="swap", line="presents-itself", add="", answer="kit-answer-swap"),
        marlo(receive="another-nine"),
    )


def eggs_and_every_number() -> Table:
    return played(
        opened(),
        kit(receive="ruler-good", respond="kit-open-thanks"),
        marlo(choice="eggs", line="with-a-ruler", add="", own_up="marlo-own-up"),
    )


def eggs_instead_of_the_hour() -> Table:
    return played(opened(), kit(), marlo(choice="eggs", **(HOUR | {"add": "add-eggs"})))


def asked_first() -> Table:
    return played(
        opened(),
        kit(asking="ask-ten-to", then="ten-to-it-is", change="yes", size=3),
        marlo(asking="ask-half-hour", then="half-past-it-is", change="yours", **HOUR),
    )


def late_and_unheard() -> Table:
    return played(
        opened(),
        kit(
            choice="on-the-stairs",
            gives=(*KIT.gives, ("again-biscuits", "biscuits")),
            comfort="sup-jetty",
            receive="skims",
            cards=("plan-post", "plan-post"),
        ),
        marlo(felt=NEVER, receive="since-when", lands=3, cards=("plan-calm", "plan-calm")),
    )


def projector_woke_early() -> Table:
    return played(
        opened(spoils=True),
        kit(offer="word-hands", choice="ring-tickets", line="coffee-first", add=""),
        marlo(receive="till-eight", choice="ours"),
    )


def stopped_on_the_jetty() -> Table:
    table = played(opened(), until="talk/felt")
    table.play(B, m.Stop())
    return table


SCENES: dict[str, Callable[[], Table]] = {
    "storyboard": storyboard,
    "said-on-the-jetty": said_on_the_jetty,
    "swapped-and-hidden": swapped_and_hidden,
    "swapped-owned-and-mended": swapped_owned_and_mended,
    "page-in-the-tray": page_in_the_tray,
    "eggs-and-every-number": eggs_and_every_number,
    "eggs-instead-of-the-hour": eggs_instead_of_the_hour,
    "asked-first": asked_first,
    "late-and-unheard": late_and_unheard,
    "projector-woke-early": projector_woke_early,
    "stopped-on-the-jetty": stopped_on_the_jetty,
}


@cache
def seen(name: str) -> Table:
    """Play a scene once for all tests that look at it."""
    return SCENES[name]()


@pytest.mark.parametrize("name", SCENES)
def test_a_scene_plays_as_it_was_written_down(name: str) -> None:
    hold_against(FOLDER / f"{name}.txt", written(seen(name), "p3"))


def test_every_written_scene_is_still_played() -> None:
    assert {file.stem for file in FOLDER.glob("*.txt")} == set(SCENES)


def bridge_after(name: str) -> float:
    return seen(name).view(A).bridge.value


def kinds_in(name: str, seat: Seat) -> set[str]:
    return {moment.name for moment in seen(name).scene.moments if moment.seat is seat}


def test_telling_ends_warmer_than_owning_up_and_owning_up_warmer_than_hiding() -> None:
    told, owned = bridge_after("storyboard"), bridge_after("swapped-owned-and-mended")
    found, hidden = bridge_after("page-in-the-tray"), bridge_after("swapped-and-hidden")

    assert told > owned > max(found, hidden)


def test_whoever_is_in_charge_does_better_by_owning_the_eggs_than_by_vouching_again() -> None:
    owned, again = bridge_after("eggs-instead-of-the-hour"), bridge_after("eggs-and-every-number")

    assert owned > again
    assert "owned-early" in kinds_in("eggs-instead-of-the-hour", B)
    assert "hid-and-opened" in kinds_in("eggs-and-every-number", B)


def test_ask_me_at_seven_and_told_at_seven_is_a_boundary_that_was_kept() -> None:
    assert "boundary-kept" in kinds_in("storyboard", B)
    assert "boundary-kept" not in kinds_in("eggs-and-every-number", B)


def test_an_hour_is_kept_by_its_minutes_and_half_of_it_only_after_asking() -> None:
    scenario = Shipped().get("p3")
    hour, half = (scenario.template(TemplateId(t)) for t in ("whole-hour", "half-hour"))
    spent = {o.id: o.spends.get("minutes", 0) for o in scenario.life(RoleId("marlo")).options}

    assert 60 - spent[OptionId("two-chairs")] >= hour.amount
    assert 60 - spent[OptionId("eggs")] < half.amount
    assert half.amount <= 60 - spent[OptionId("half-past-it-is")] < hour.amount
    assert "changed-in-time" in kinds_in("asked-first", B)


def test_a_promise_made_bigger_weighs_more() -> None:
    bigger, as_written = seen("asked-first").scene, seen("storyboard").scene

    assert [promise.stake for promise in (bigger.promise(A), as_written.promise(A)) if promise] == [
        3,
        2,
    ]


def test_bad_news_can_be_taken_in_five_ways_that_look_alike_and_two_of_them_are_slips() -> None:
    scenario = Shipped().get("p3")
    lines = [x for x in scenario.receive(RoleId("marlo")).table if Hearing.DISCLOSED in x.hears]
    lengths = [count_words(scenario.texts[x.id]) for x in lines]

    assert [x.act for x in lines].count(ReceiveAct.SLIP) == 2
    assert {ReceiveAct.THANK, ReceiveAct.ASK, ReceiveAct.TIME} < {x.act for x in lines}
    assert max(lengths) - min(lengths) <= 3


def test_what_is_yours_alone_is_never_shown_to_the_other() -> None:
    mine, theirs = ("kit/alone", "kit-fridays"), ("marlo/alone", "marlo-note")
    views = [step.views for step in steps_of(seen("storyboard"))]

    assert any(one in repr(view.a) for view in views for one in mine)
    assert any(one in repr(view.b) for view in views for one in theirs)
    assert not any(one in repr(view.b) for view in views for one in mine)
    assert not any(one in repr(view.a) for view in views for one in theirs)


def test_stopping_while_the_other_listens_leaves_two_cups_and_no_score() -> None:
    view = seen("stopped-on-the-jetty").view(A)

    assert view.debrief.keepsake == "two-cups"
    assert view.bridge.value == 50.0
    assert not view.debrief.scores


def test_nobody_promised_and_all_was_said_on_the_jetty_all_the_same() -> None:
    table = seen("said-on-the-jetty")

    assert table.view(A).debrief.ending == "none"
    assert table.view(A).bridge.value > 50.0


def test_the_scene_keeps_clear_of_the_most_it_may_ask() -> None:
    scenario = Shipped().get("p3")

    for walked in (pace(scenario, role) for role in scenario.roles):
        assert walked.words <= 0.95 * FULL.words
        assert walked.inputs <= FULL.inputs
