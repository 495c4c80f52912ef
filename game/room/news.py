"""An event as news for a seat: what may be animated, by allow-list. The view is the truth.

Every event not named here stays silent, so a new one leaks nothing until somebody decides that
it may be told. Moves of any beat speak through what they cause: whether a step was skipped or its
topic changed, and who wished it, is not said.
"""

from __future__ import annotations

from game.room.effects import Entry
from game.rules import events as e
from game.rules.beats import ANY_BEAT, kind_of
from game.rules.sections import EntryView, News


def redacted(entry: Entry) -> EntryView:
    """Return an entry as either seat may see it."""
    heard = (news_of(event) for event in entry.events)
    return EntryView(
        seq=entry.seq, by=entry.by, n=entry.n, news=tuple(n for n in heard if n is not None)
    )


def news_of(event: e.Event) -> News | None:
    """Return what both seats may hear of an event, or None."""
    return (
        _of_scene(event)
        or _of_table(event)
        or _of_word(event)
        or _of_talk(event)
        or _of_pause(event)
    )


def _of_scene(event: e.Event) -> News | None:
    match event:
        case e.SceneOpened():
            return News(kind="opened")
        case e.PhaseEntered():
            return News(kind="phase", value=f"{event.beat}/{event.phase}")
        case e.MoveMade() if event.opens == "now" and type(event.move) not in ANY_BEAT:
            return News(kind="did", seat=event.seat, value=kind_of(event.move))
        case e.PromiseMade():
            return News(kind="promised", seat=event.seat, text=event.template)
        case e.PlanksLifted():
            return News(kind="lifted")
        case e.SceneEnded():
            return News(kind="ended")
        case e.SceneStopped():
            return News(kind="stopped")
        case _:
            return None


def _of_table(event: e.Event) -> News | None:
    match event:
        case e.PromiseSettled():
            return News(kind="settled", seat=event.seat, value=event.status)
        case e.BondMoved():
            return News(kind="fireflies", seat=event.seat, value=str(event.points))
        case e.LidLifted():
            return News(kind="lid", value=event.look)
        case e.Noticed():
            return News(kind="noticed", seat=event.seat, text=event.text)
        case e.Shown():
            return News(kind="shown", seat=event.seat, text=event.text)
        case e.Snapped():
            return News(kind="snap", seat=event.seat, value=event.nearness)
        case e.EnvelopesOpened():
            return News(kind="envelopes")
        case _:
            return None


def _of_word(event: e.Event) -> News | None:
    match event:
        case e.PromiseLeant():
            return News(kind="leant", seat=event.seat, value=str(event.stones))
        case e.PromiseReplaced():
            return News(kind="promised", seat=event.seat, text=event.template)
        case e.PromiseDeclined():
            return News(kind="declined", seat=event.seat)
        case e.PlanSettled():
            return News(kind="planned", text=event.option, value=str(event.points))
        case _:
            return None


def _of_talk(event: e.Event) -> News | None:
    match event:
        case e.FeelingHeard():
            return News(kind="lanterns", seat=event.seat, value=event.nearness)
        case e.HeartShown():
            return News(kind="heart", seat=event.seat, text=event.line)
        case e.LanternLit():
            return News(kind="lantern", seat=event.seat, value=event.light)
        case _:
            return None


def _of_pause(event: e.Event) -> News | None:
    match event:
        case e.Paused():
            return News(kind="paused")
        case e.Resumed():
            return News(kind="resumed")
        case e.TimeOutCalled():
            return News(kind="time-out", seat=event.seat, value=str(event.back_by_ms))
        case e.TimeOutEnded():
            return News(kind="back", seat=event.seat)
        case e.BidMade():
            return News(kind="bid", seat=event.seat)
        case e.BidTurned():
            return News(kind="turned", seat=event.seat)
        case e.BeatRewound() | e.BeatLeft():
            return News(kind="left")
        case _:
            return None
