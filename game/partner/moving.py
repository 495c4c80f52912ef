"""Which move the partner makes now: the next one the phase waits for, chosen by its character.

Only what the view says it may do is ever made, so that no move of a partner is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from game.partner import attending, feeling, hearing, leaning, mending, speaking, telling, word
from game.partner.chances import TIME_OUT_FROM
from game.partner.notice import GREETED
from game.partner.sight import Sight
from game.rules.beats import TALK_BEATS
from game.rules.moves import Back, Done, Lift, Move, Ready, TimeOut, Turn

BREAK_MINUTES = 10  # the shortest break; the partner is back well before

_Chooser = Callable[[Sight], Move | None]

_CHOOSERS: Mapping[str, _Chooser] = MappingProxyType(
    {
        "ready": lambda _sight: Ready(),
        "offer": word.offer,
        "prepare": word.prepare,
        "lift": lambda _sight: Lift(),
        "choose": word.act,
        "answer-change": word.answer_change,
        "account": telling.account,
        "predict": telling.predict,
        "receive": hearing.receive,
        "land": hearing.land,
        "answer": telling.answer,
        "report": feeling.report,
        "guess": feeling.guess,
        "apologise": mending.apologise,
        "accept": leaning.lean,
        "take": leaning.take,
        "agree": leaning.agree,
        "done": lambda _sight: Done(),
    }
)

_IN_TALK: Mapping[str, _Chooser] = MappingProxyType(
    {
        "say": speaking.say,
        "pin": speaking.pin,
        "report": speaking.report,
        "answer": speaking.answer,
        "felt": speaking.felt,
        "wish": speaking.wish,
        "rate": speaking.rate,
        "hear": attending.hear,
        "ask": attending.ask,
        "reflect": attending.reflect,
        "guess": attending.guess,
        "comfort": attending.comfort,
        "say-back": attending.say_back,
        "done": lambda _sight: Done(),
    }
)
"""Talk has its own way with some moves that other beats know, too."""


def next_move(sight: Sight) -> Move | None:
    """Return the partner's next move, or None if it has nothing to do."""
    if _stands_still(sight):
        return _back(sight)
    if _needs_a_break(sight):
        return TimeOut(minutes=BREAK_MINUTES)
    if _greets(sight):
        return Turn()
    for choose in _wanted(sight):
        move = choose(sight)
        if move is not None:
            return move
    return _again(sight)


def _stands_still(sight: Sight) -> bool:
    return sight.view.scene.paused or sight.view.scene.time_out != ""


def _back(sight: Sight) -> Move | None:
    own = sight.view.scene.time_out == sight.partner.seat
    return Back() if own and "back" in sight.view.beat.may else None


def _needs_a_break(sight: Sight) -> bool:
    return (
        sight.mood.heat >= TIME_OUT_FROM
        and "time-out" in sight.view.beat.may
        and "time-out" not in sight.partner.memory.seen
    )


def _wanted(sight: Sight) -> tuple[_Chooser, ...]:
    """Return the choosers to try: what nobody waits for but is open now, then what is needed."""
    beat = sight.view.beat
    choosers = _IN_TALK if beat.beat in TALK_BEATS else _CHOOSERS
    needed = [choosers[kind] for kind in beat.needed if kind in beat.may and kind in choosers]
    return (*_open(sight), *needed)


def _open(sight: Sight) -> tuple[_Chooser, ...]:
    """Return what may be done beside what is needed: mending, and a last exchange of words."""
    beat = sight.view.beat
    if sight.view.scene.ended:
        return ()
    if beat.beat in TALK_BEATS:
        return (attending.attend, speaking.mark)
    if beat.phase == "together":
        return (mending.mend,)
    if beat.phase == "offer" and "release" in beat.may:
        return (leaning.release,)
    if not sight.view.debrief.open:
        return ()
    # Somebody may still own up to a partner that has already said farewell.
    words = (telling.own_up, hearing.respond)
    return (*words, mending.thank) if "done" in beat.needed else words


def _greets(sight: Sight) -> bool:
    """Say whether to greet the animal: at once, since it does not wait long, and one time."""
    waits = sight.view.partner.bid_open and "turn" in sight.view.beat.may
    return waits and GREETED not in sight.partner.memory.seen


def _again(sight: Sight) -> Move | None:
    return mending.again(sight) if "again" in sight.view.beat.may else None
