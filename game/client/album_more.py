"""More shots: the other scenes (Talk turned, sizes, a second round, a slide), practice's guess."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.client.album_scene import card
from game.client.stroll import Stroll
from game.rules import moves as m
from game.rules.seats import Seat
from game.screens import messages as msg
from game.screens.inner import Inner
from game.screens.intents import Pick, Step

Shot = Callable[[], Stroll]

QUIET_MS = 45_000  # until everything that was to be seen on the way has been seen


def _call(me: Seat = Seat.A) -> Stroll:
    return Stroll(me=me, plays="r1").begin()


def _slide(me: Seat = Seat.A) -> Stroll:
    return Stroll(me=me, plays="p3").begin()


def _at(begin: Callable[[Seat], Stroll], me: Seat, row: str, act: int = 1) -> Shot:
    def shot() -> Stroll:
        return begin(me).onward(row, act=act).wait(QUIET_MS)

    return shot


def _sized() -> Stroll:
    stroll = _call().onward("word/offer")
    here = stroll.state.here
    if here is None:
        raise ValueError("expected a scene in play")
    stroll.wait(QUIET_MS)
    stroll.take(Pick("offer", here.view.word.options[0]))
    return stroll


def _films() -> Stroll:
    return _call().onward("morning/open", act=2).wait(9_000)


def _next_scene() -> Stroll:
    stroll = _films()
    stroll.take(Step("card", "3"))
    stroll.take(
        msg.ShelfRead(
            (
                msg.SceneCard("t1@0", "The Last Dumpling", "Two friends, one dumpling.", 5, 1),
                msg.SceneCard("r1@0", "Call at Eight", "Two cities, one call.", 10, 2),
                msg.SceneCard(
                    "m10@0", "Grandad's Watch", "Two cousins, one watch.", 8, 1,
                    ("A grandfather who died some time ago. Gentle.",),
                ),
            )
        )
    )  # fmt: skip
    stroll.take(Step("open", "scenes"))
    return stroll.wait(400)


def _guess(picked: str = "") -> Shot:
    def shot() -> Stroll:
        stroll = card(3)()
        here = stroll.state.here
        if here is None:
            raise ValueError("expected a scene in play")
        stroll.state = stroll.state.with_seat(replace(here, mode="solo", character="sol"))
        offered = ("worry-walls", "worry-too-much", "worry-cross-with-me", "worry-let-you-down")
        stroll.take(Inner("worry", offered, "worry-too-much"))
        stroll.mine(m.Thank(option=here.view.debrief.thanks[0])).wait(400)
        if picked:
            stroll.take(Pick("inner", picked))
        return stroll

    return shot


MORE_ALBUM: dict[str, Shot] = {
    "call-door": _call,
    "call-listen": _at(_call, Seat.A, "talk-back/share"),
    "call-share": _at(_call, Seat.B, "talk-back/share"),
    "call-sizes": _sized,
    "call-second-word": _at(_call, Seat.A, "word/offer", 2),
    "call-second-life": _at(_call, Seat.B, "life/choose", 2),
    "call-films": _films,
    "call-next-scene": _next_scene,
    "guess": _guess(),
    "guess-snap": _guess("worry-too-much"),
    "guess-other": _guess("worry-walls"),
    "slide-door": _slide,
    "slide-life": _at(_slide, Seat.A, "life/choose"),
    "slide-table": _at(_slide, Seat.B, "table/account"),
    "slide-receive": _at(_slide, Seat.B, "table/receive"),
    "slide-plan": _at(_slide, Seat.A, "plan/pick"),
    "slide-morning": _at(_slide, Seat.B, "morning/open"),
}
