"""Which move a simulated player makes now: something beside, something open, or what is needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from game.rules import moves as m
from game.rules.beats import TALK_BEATS
from game.simulate import accounting, attending, mending, promising, talking
from game.simulate.player import Look, pause_of, time_out_of
from game.simulate.whims import whim

BREAK_MINUTES = 10
_TIME_OUT_AT = "table"
_TALK = frozenset(map(str, TALK_BEATS))

_Chooser = Callable[[Look], m.Move | None]

_CHOOSERS: Mapping[str, _Chooser] = MappingProxyType(
    {
        "ready": lambda _look: m.Ready(),
        "offer": promising.offer,
        "prepare": promising.prepare,
        "accept": promising.lean,
        "take": promising.take,
        "lift": lambda _look: m.Lift(),
        "choose": promising.act,
        "answer-change": promising.answer_change,
        "account": accounting.account,
        "predict": accounting.predict,
        "receive": mending.receive,
        "land": mending.land,
        "answer": accounting.answer,
        "report": mending.report,
        "guess": mending.guess,
        "apologise": mending.apologise,
        "agree": mending.agree,
        "done": lambda _look: m.Done(),
    }
)

_IN_TALK: Mapping[str, _Chooser] = MappingProxyType(
    {
        "say": talking.say,
        "pin": talking.pin,
        "report": talking.report,
        "answer": talking.answer,
        "felt": talking.felt,
        "wish": talking.wish,
        "rate": talking.rate,
        "hear": attending.hear,
        "ask": attending.ask,
        "reflect": attending.reflect,
        "guess": attending.guess,
        "comfort": attending.comfort,
        "say-back": attending.say_back,
        "done": lambda _look: m.Done(),
    }
)
"""Talk has its own way with some moves that other beats know, too."""


def next_move(look: Look) -> m.Move | None:
    """Return this player's next move, or None if there is nothing for it to do."""
    view = look.view
    if view.scene.ended:
        return None
    if view.scene.paused:
        return m.Resume() if view.scene.paused_by_me else None
    if view.scene.time_out:
        return m.Back() if view.scene.time_out == look.player.seat else None
    return _aside(look) or _open(look) or _due(look)


def _aside(look: Look) -> m.Move | None:
    """Return what this player does beside the steps: stop, skip, a pause, a break."""
    policy, beat, once = look.policy, look.view.beat, look.player.once
    if policy.stops_at and beat.beat == policy.stops_at:
        return m.Stop()
    if beat.beat in policy.skips and "skip" in beat.may:
        return m.Skip()
    wants_break = policy.time_outs and beat.beat == _TIME_OUT_AT and "time-out" in beat.may
    if wants_break and time_out_of(look.view) not in once:
        return m.TimeOut(minutes=BREAK_MINUTES)
    if policy.pauses and "pause" in beat.may and pause_of(look.view) not in once:
        return m.Pause()
    return None


def _open(look: Look) -> m.Move | None:
    """Return what nobody waits for, but is open now."""
    beat = look.view.beat
    if beat.beat in _TALK:
        return attending.attend(look) or attending.leave(look) or talking.mark(look)
    if beat.phase == "together":
        return mending.mend(look)
    if beat.beat != "morning":
        return None
    said = accounting.own_up(look) or mending.respond(look)
    return said or (mending.thank(look) if "done" in beat.needed else None)


def _due(look: Look) -> m.Move | None:
    """Return the first move that is waited for and can be made."""
    beat = look.view.beat
    choosers = _IN_TALK if beat.beat in _TALK else _CHOOSERS
    for kind in beat.needed:
        if kind in beat.may:
            made = whim(look, kind) if look.policy.whims else choosers[kind](look)
            if made is not None:
                return made
    return None
