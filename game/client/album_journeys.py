"""Shots of a journey: the map, the wish, a small promise, a check-in, the way, the look back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.client import album_scene as scene
from game.client.local.journeys import journeys_read
from game.client.local.scenes import cards
from game.client.stroll import Stroll
from game.rules import moves as m
from game.scenario.journeys import journeys
from game.scenario.library import Shipped
from game.screens import messages as msg
from game.screens.intents import Go, Pick, Step
from game.screens.journey_news import MeetingWritten, ReadJourneys

Shot = Callable[[], Stroll]

PROMISE = m.SetHomework(habit="kettle", act="true-thing", minutes=5)
DAY_MS = 24 * 3_600_000


def _wish(intention: str) -> m.SetOut:
    plan = next(plan for plan in journeys() if plan.id == "first-crossing")
    return m.SetOut(journey=plan.id, legs=plan.leg_names, intention=intention)


def _read(stroll: Stroll, *scenes: str) -> Stroll:
    stroll.take(msg.ShelfRead(cards()))
    stroll.take(journeys_read(ReadJourneys(scenes), Shipped()))
    return stroll


def _map() -> Stroll:
    stroll = scene.card(3)()
    stroll.take(Step("journeys"))
    return _read(stroll)


def _theirs() -> Stroll:
    stroll = scene.card(3)()
    stroll.theirs(_wish("laugh"))
    stroll.take(Step("journeys"))
    _read(stroll)
    stroll.take(Pick("intention", "word"))
    return stroll


def _wished() -> Stroll:
    stroll = _map()
    stroll.mine(_wish("word"))
    return stroll


def _on() -> Stroll:
    stroll = _wished()
    stroll.theirs(_wish("laugh"))
    return stroll


_TIMED = (
    ("hw-habit", "kettle"), ("hw-act", "true-thing"), ("hw-minutes", "5"), ("hw-day", "3"),
    ("hw-hour", "20"),
)  # fmt: skip


def _homework() -> Stroll:
    stroll = _on()
    for field, value in _TIMED:
        stroll.take(Pick(field, value))
    return stroll


def _their_homework() -> Stroll:
    stroll = _on()
    stroll.theirs(PROMISE)
    return stroll


def _agreed() -> Stroll:
    stroll = _their_homework()
    stroll.mine(PROMISE)
    return stroll


def _time() -> Stroll:
    """Agree on a small promise and a time, each on the card of small promises."""
    stroll = _on()
    stroll.take(Step("journey-card", "homework"))
    timed = replace(PROMISE, meet_ms=stroll.now_ms + 3 * DAY_MS)
    return stroll.theirs(timed).mine(timed)


def _calendar() -> Stroll:
    stroll = _time()
    stroll.take(Step("journey-calendar", "named"))
    stroll.take(MeetingWritten("/home/ana/Documents/Halfway/halfway-2025-10-12-5d1c0e.ics"))
    return stroll


def _another_day() -> Stroll:
    """Come back the next day, as a device does whose pair had left in the morning."""
    stroll = _agreed()
    stroll.both(m.Done())
    stroll.now_ms += DAY_MS
    stroll.come_back()
    stroll.take(msg.LineOpened())
    return _read(stroll, "t1")


def _check() -> Stroll:
    stroll = _another_day()
    stroll.theirs(m.CheckIn(how="partly", thanks="laughed"))
    return stroll


def _check_thanks() -> Stroll:
    stroll = _check()
    stroll.take(Pick("check-how", "done"))
    stroll.take(Pick("check-thanks", "said-hard"))
    return stroll


def _checked() -> Stroll:
    stroll = _check()
    stroll.mine(m.CheckIn(how="done", thanks="said-hard"))
    return stroll


def _way() -> Stroll:
    stroll = _checked()
    stroll.take(Step("journey-card", "way"))
    return stroll


def _look() -> Stroll:
    stroll = _checked()
    stroll.take(Step("journey-card", "look"))
    return stroll


def _outside(journey: str = "") -> Shot:
    def shot() -> Stroll:
        stroll = Stroll().at_home()
        stroll.take(Go("scenes", "invite"))
        stroll.take(msg.ShelfRead(cards()))
        stroll.take(Step("journeys"))
        _read(stroll)
        stroll.take(Step("journey", journey))
        return stroll

    return shot


JOURNEY_ALBUM: dict[str, Shot] = {
    "journeys-outside": _outside(),
    "journey-outside": _outside("miles-apart"),
    "journeys-map": _map,
    "journey-theirs": _theirs,
    "journey-wished": _wished,
    "journey-promise-whole": _homework,
    "journey-promise-theirs": _their_homework,
    "journey-promise-agreed": _time,
    "journey-calendar": _calendar,
    "journey-way": _way,
    "journey-check": _check,
    "journey-check-thanks": _check_thanks,
    "journey-checked": _checked,
    "journey-look": _look,
}
