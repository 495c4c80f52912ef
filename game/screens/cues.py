"""What a change of the view brings to the stage: moments to play and sounds to hear.

A pure comparison of what a seat knew with what it knows now; nothing is read from the news, so a
client that lost its line and came back plays nothing twice.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.rules.sections import SeatView
from game.screens.moments import Moment, moment

TIMED: dict[str, tuple[tuple[int, str], ...]] = {
    "reveal-table": ((1_000, "lid_ting"), (2_200, "clock_tick"), (3_200, "clock_tick")),
    "reveal-stage": ((0, "page"), (1_000, "clock_tick")),
    "reveal-shown": ((1_000, "lid_tick"),),
    "reveal-plan": ((1_000, "page"),),
    "lantern": ((300, "heard_chord"),),
    "stones": ((400, "stone_set"), (1_300, "stone_set"), (2_200, "stone_set")),
    "reveal-envelopes": ((1_000, "envelope_open"),),
    "lift-set": ((0, "lift_creak"), (2_700, "lift_set")),
    "gold": ((0, "gold_pour"),),
}
"""Sounds at so many ms after a moment's beginning."""


def moments_between(old: SeatView, new: SeatView, now_ms: int) -> Iterator[Moment]:
    """Say which moments begin because of a change, in the order in which they play."""
    visit = new.beat.visit
    if new.scene.number != old.scene.number or new.scene.stopped:
        return
    yield from _talk_moments(old, new, now_ms)
    if _at(old, "word", "lean") and new.beat.beat == "word" and new.beat.phase != "lean":
        yield moment("stones", visit, now_ms)
    if _is_lifted(new) and not _is_lifted(old):
        yield moment("lift-set", visit, now_ms)
    yield from _said_moments(old, new, now_ms)
    if new.scene.snap and not old.scene.snap:
        yield moment("reveal-snap", visit, now_ms)
    if _mended(new) > _mended(old):
        yield moment("gold", visit, now_ms)


def _said_moments(old: SeatView, new: SeatView, now_ms: int) -> Iterator[Moment]:
    """Show what both have just said at the table, how it was taken, and two cards of a plan."""
    visit = new.beat.visit
    if _at(old, "table", "account") and _have_spoken(old, new):
        if new.scene.lid != "none":
            yield moment("reveal-table", visit, now_ms)
        else:
            yield moment("reveal-stage", visit, now_ms, _last_said(old, new))
    yield from _line_moments(old, new, now_ms)
    if old.beat.beat == "plan" and _have_spoken(old, new):
        yield moment("reveal-plan", visit, now_ms, _last_said(old, new))


def _talk_moments(old: SeatView, new: SeatView, now_ms: int) -> Iterator[Moment]:
    """Show two lanterns, the one that lights after them, and what is said back at the end."""
    visit = new.beat.visit
    if old.beat.beat not in TALK:
        return
    if new.talk.id == old.talk.id:
        if new.talk.heard and not old.talk.heard:
            yield moment("reveal-heard", visit, now_ms)
        if new.talk.lantern and not old.talk.lantern:
            name = "lantern" if new.talk.lantern == "lit" else "lantern-half"
            yield moment(name, visit, now_ms)
    if old.beat.phase in ("comfort", "back"):
        for line in new.transcript[len(old.transcript) :]:
            if line.kind == "said":
                yield moment("heard-back", visit, now_ms, line.i)


def _line_moments(old: SeatView, new: SeatView, now_ms: int) -> Iterator[Moment]:
    """Show what was answered and how it was taken, though the step may be over with it."""
    if old.beat.beat not in ("table", "make-good"):
        return
    for line in new.transcript[len(old.transcript) :]:
        if line.kind in LINE_MOMENTS:
            yield moment(LINE_MOMENTS[line.kind], new.beat.visit, now_ms, line.i)


TALK = ("talk", "talk-back")

LINE_MOMENTS = {"answered": "reveal-answer", "shown": "reveal-shown", "received": "heard-back"}
"""Kinds of transcript lines that get a moment of their own."""


def sounds_between(old: SeatView, new: SeatView) -> tuple[str, ...]:
    """Say which sounds a change makes at once. A broken promise makes none."""
    if new.scene.number != old.scene.number:
        return ("page",)
    sounds = []
    if _laid(new) > _laid(old):
        sounds.append("plank_knock")
    if new.bridge.fireflies > old.bridge.fireflies:
        sounds.append("firefly")
    if _has_snapped(new) and not _has_snapped(old):
        sounds.append("snap_chime")
    if new.partner.bid_open and not old.partner.bid_open:
        sounds.append("cat_chirp")
    if new.scene.warmth > old.scene.warmth:
        sounds.append("cat_purr")
    if new.beat.visit != old.beat.visit and new.beat.beat != "life":
        sounds.append("page")
    return tuple(sounds)


def _has_snapped(view: SeatView) -> bool:
    """Tell whether a feeling was heard as just what it was, by families or in Talk."""
    heard = view.talk.heard
    in_talk = view.beat.beat in TALK and heard is not None and heard.nearness == "snap"
    return in_talk or any(s.nearness == "snap" for s in view.scene.snap)


def timed_sounds(moments: tuple[Moment, ...], since_ms: int, now_ms: int) -> tuple[str, ...]:
    """Return the sounds of moments that fall due from `since_ms` on and before `now_ms`."""
    return tuple(
        sound
        for m in moments
        for after, sound in TIMED.get(m.id, ())
        if since_ms <= m.began_ms + after < now_ms
    )


def _at(view: SeatView, beat: str, phase: str) -> bool:
    return (view.beat.beat, view.beat.phase) == (beat, phase)


def _have_spoken(old: SeatView, new: SeatView) -> bool:
    """Tell whether both lines have just opened; a step that was skipped opens none."""
    return any(line.kind == "said" for line in new.transcript[len(old.transcript) :])


def _last_said(old: SeatView, new: SeatView) -> int:
    """Return where the last line stands that has just been said."""
    fresh = new.transcript[len(old.transcript) :]
    return max((line.i for line in fresh if line.kind == "said"), default=-1)


def _is_lifted(view: SeatView) -> bool:
    return any(p.lifted for p in view.promise.promises)


def _mended(view: SeatView) -> int:
    return sum(p.mark == "mended" for p in view.bridge.planks)


def _laid(view: SeatView) -> int:
    return sum(p.mark in ("laid", "recut", "crooked") for p in view.bridge.planks)
