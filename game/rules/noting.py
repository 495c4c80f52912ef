"""Moments worth saying in the morning, noted when the envelopes open."""

from __future__ import annotations

from game.rules import events as e
from game.rules.counting import how_out, kept_a_boundary
from game.rules.deeds import is_to_tell
from game.rules.draft import Draft, choice_of
from game.rules.moves import Land, Predict, Receive, Report
from game.rules.seats import Seat
from game.rules.state import Promise
from game.scenario.model import Hearing


def note(draft: Draft, seat: Seat) -> None:
    """Note what this seat did in the round in play that is worth saying in the morning."""
    promise = draft.scene.promise(seat)
    if promise is not None and promise.status == "released":
        promise = None
    if promise and promise.outcome in {"kept", "late"}:
        _note_kept(draft, promise)
    elif promise and promise.outcome == "broken":
        how = how_out(draft, seat)
        if how == "owned" and draft.seat(seat).hearing == Hearing.TOLD:
            draft.emit(e.MomentNoted(name="told-unasked", seat=seat))
            draft.emit(e.MomentNoted(name="owned-early", seat=seat, only=seat))
        elif how == "opened":
            draft.emit(e.MomentNoted(name="hid-and-opened", seat=seat, only=seat))
    _note_landing(draft, seat)
    _note_believed(draft, seat)
    _note_reading(draft, seat)


def _note_kept(draft: Draft, promise: Promise) -> None:
    draft.emit(e.MomentNoted(name=_kept_how(draft, promise), seat=promise.seat))
    if kept_a_boundary(draft, promise):
        draft.emit(e.MomentNoted(name="boundary-kept", seat=promise.seat))


def _kept_how(draft: Draft, promise: Promise) -> str:
    """Return the name of a kept promise's moment: the rarest thing that can be said of it."""
    if promise.outcome == "late":
        return "kept-late"
    if promise.spoiled:
        return "kept-spoiled"
    if promise.changed:
        return "changed-in-time"
    if is_to_tell(draft.scenario, promise):
        return "told-in-time"
    if _is_measured(draft, promise.seat):
        return "kept-measured"
    return "kept-planned" if promise.planned else "kept-tempted"


def _is_measured(draft: Draft, seat: Seat) -> bool:
    """Say whether just what the promise allowed was done, rather than nothing at all."""
    option = choice_of(draft.scenario, draft.scene, seat)
    return draft.scenario.dish is not None and option is not None and bool(option.needs)


def _note_landing(draft: Draft, seat: Seat) -> None:
    expected = draft.seat(seat).last(Predict)
    landed = draft.seat(seat.other).last(Land)
    if expected is None or landed is None or expected.face is None:
        return
    name = "landed-softer" if landed.face <= expected.face else "landed-harder"
    values = (("expected", str(expected.face)), ("landed", str(landed.face)))
    draft.emit(e.MomentNoted(name=name, seat=seat, values=values))


def _note_believed(draft: Draft, seat: Seat) -> None:
    promise = draft.scene.promise(seat.other)
    heard = draft.seat(seat.other).hearing
    taken = draft.seat(seat).last(Receive, "table/receive")
    if heard == Hearing.DOUBTED and taken and promise and promise.outcome == "kept":
        asked = draft.seat(seat.other).shown is not None
        if not asked:
            draft.emit(e.MomentNoted(name="believed", seat=seat))


def _note_reading(draft: Draft, seat: Seat) -> None:
    snap = next((s for s in draft.scene.snaps if s.seat is seat), None)
    own = draft.seat(seat).last(Report)
    if snap is None or own is None:
        return
    values = (("feeling", snap.felt), ("guess", snap.guessed), ("mine", own.feeling))
    if snap.guessed == snap.felt:
        draft.emit(e.MomentNoted(name="snap", seat=seat, values=values))
        return
    draft.emit(e.MomentNoted(name="near", seat=seat, values=values))
    if snap.guessed == own.feeling:
        draft.emit(e.MomentNoted(name="own-feeling-read-in", seat=seat, only=seat, values=values))
