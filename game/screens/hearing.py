"""How the client takes what the outside tells it: messages of server, practice and device.

Rule 1: a view is never changed, only replaced by what came. Rule 2: a resumed seat plays no
moment twice; only a change between two known views begins one.
"""

from __future__ import annotations

from dataclasses import replace

from game.rules.seats import Seat
from game.rules.sections import SeatView
from game.screens import link as links
from game.screens import messages as msg
from game.screens.choosing import heard_of_scenes, read_shelf
from game.screens.commands import Command, KeepSitting, PlaySound, SaveDraft
from game.screens.comparing import heard_otherwise
from game.screens.cues import moments_between, sounds_between
from game.screens.going import sitting_of
from game.screens.history import heard_of_history
from game.screens.inner import Inner
from game.screens.journey_news import AboutJourneys
from game.screens.journeys import after_scene, comes_back_to, heard_of_journeys, is_between
from game.screens.keeping import heard_of_keeping, kept_anew, let_go, stands_on_shelf
from game.screens.kept import AboutHistory
from game.screens.moments import moment, queued
from game.screens.other_news import OtherNews
from game.screens.outbox import accepted, refused
from game.screens.sending import AGAIN_MS, Result, arrived, head
from game.screens.state import ClientState, Draft, InviteState, JoinState, Place, SeatState
from game.screens.toys import are_welcome, crosses, kind_of, shown, sound_of, without_toy

LAST_CARD = 3  # of the morning

READING = (Place.SETTINGS, Place.HELP, Place.MORE, Place.KEEP, Place.JOURNEYS)
"""Places somebody is not called away from when the line comes back."""

KEEP_CODES = frozenset({"slow-down", "unavailable"})
"""Refusals after which the same move is simply sent again in a moment."""


def heard(state: ClientState, message: msg.Message) -> Result:
    """Take one message; the state's `now_ms` is already the message's time."""
    match message:
        case msg.Welcomed() | msg.Updated() | msg.Acked() | msg.Refused():
            return _heard_of_room(state, message)
        case (
            msg.WordsOpened() | msg.WordsSpoilt() | msg.Checked() | msg.Named() | msg.PartnerSeen()
        ):
            state = _heard_of_partner(state, message)
            return state, kept_anew(state.here) if isinstance(message, msg.WordsOpened) else ()
        case msg.ToyCame():
            return _toy(state, message)
        case msg.LineOpened() | msg.LineLost() | msg.LineFenced() | msg.LineClosed():
            return _heard_of_line(state, message)
        case msg.Loaded() | msg.InviteMade() | msg.InviteFailed() | msg.JoinFailed():
            return _heard_of_device(state, message), ()
        case _:
            return _heard_otherwise(state, message)


def _heard_otherwise(state: ClientState, message: msg.Message) -> Result:
    if isinstance(message, AboutHistory):
        return heard_of_history(state, message), ()
    if isinstance(message, msg.AboutKeeping):
        return heard_of_keeping(state, message)
    if isinstance(message, msg.ShelfRead | msg.SceneBrought | msg.SceneUnsound):
        return heard_of_scenes(state, message), ()
    if isinstance(message, AboutJourneys):
        return heard_of_journeys(state, message), ()
    if isinstance(message, OtherNews):
        return heard_otherwise(state, message), ()
    return _heard_of_practice(state, message), ()


def _heard_of_practice(state: ClientState, message: msg.Message) -> ClientState:
    here = state.here
    if isinstance(message, msg.Thought) and here is not None:
        thought = replace(here, thought=message.text, coach=message.coach, thought_ms=state.now_ms)
        return state.with_seat(thought)
    if isinstance(message, Inner) and here is not None:
        return state.with_seat(replace(here, inner=message))
    if isinstance(message, msg.Tried) and here is not None:
        return state.with_seat(
            replace(
                here,
                tried_visit=here.view.beat.visit,
                tried_line=message.line,
                tried_thought=message.text,
                tried_coach=message.coach,
            )
        )
    return state


def _heard_of_room(
    state: ClientState, message: msg.Welcomed | msg.Updated | msg.Acked | msg.Refused
) -> Result:
    if isinstance(message, msg.Welcomed):
        return _welcomed(state, message)
    seat = state.seats[message.seat]
    if seat is None:
        return state, ()
    match message:
        case msg.Updated():
            return _updated(state, seat, message)
        case msg.Acked():
            return arrived(state, seat, max(message.n, seat.outbox.acked_n), (), message.seq)
        case msg.Refused():
            return _refused(state, seat, message)


def _welcomed(state: ClientState, message: msg.Welcomed) -> Result:
    known = state.seats[message.seat]
    is_known = known is not None
    if known is None or (known.mode, known.character) != (message.mode, message.character):
        drafts = tuple(d for seat, d in state.saved if seat is message.seat)
        known = SeatState(
            message.seat,
            message.mode,
            message.view,
            message.character,
            drafts=drafts,
            partner_online=state.partner_here,
        )
    outbox, _ = accepted(known.outbox, message.acked_n)
    now = state.now_ms
    known = replace(
        known, view=message.view, seq=message.seq, outbox=outbox, retry_ms=None, since_ms=now,
        course=known.course.followed(message.view),
    )  # fmt: skip
    line = links.opened(state.link) if message.mode == "duo" else links.LinkState()
    state = replace(state, seat=message.seat, link=line, saved=())
    stays = state.here is not None and state.place in READING
    place = state.place if stays else Place.SCENE
    state = replace(state, place=place, join=JoinState(), invite=InviteState())
    has_ended = known.view.scene.ended or known.view.scene.stopped or is_between(state, known)
    if is_known or not has_ended:
        return state.with_seat(known), head(state, known)
    return _chooses_anew(state, known)


def _chooses_anew(state: ClientState, seat: SeatState) -> Result:
    """Come back to a room whose scene is over: its last card, and the shelf of scenes."""
    seat = replace(seat, opened=True, card=LAST_CARD)
    journey = comes_back_to(state, seat)
    if journey is not None:
        return journey[0], (*head(journey[0], seat), *journey[1])
    state = replace(state.with_seat(seat), dialog="scenes")
    return state, (*head(state, seat), *read_shelf(state))


def _updated(state: ClientState, seat: SeatState, message: msg.Updated) -> Result:
    view = _merged(seat.view, message)
    state, kept = _shelved(after_scene(state, seat.view, view), seat, view)
    told = changed_view(seat, view, state.now_ms)
    told = replace(told, seq=max(seat.seq, message.seq))
    state, commands = arrived(
        state.with_seat(told), told, message.acked_n, message.entries, message.seq
    )
    sounds = tuple(PlaySound(s) for s in sounds_between(seat.view, view))
    return state, (
        *kept,
        *commands,
        *sounds,
        *let_go(seat, told),
        *kept_anew(told),
        *_forgotten(seat, view),
    )


def _shelved(state: ClientState, seat: SeatState, view: SeatView) -> Result:
    """Put a finished scene on the shelf when another round begins in the same room."""
    if view.scene.number == seat.view.scene.number or not stands_on_shelf(seat):
        return state, ()
    sitting = sitting_of(seat)
    return replace(state, sittings=(*state.sittings, sitting)), (KeepSitting(sitting),)


def _merged(view: SeatView, message: msg.Updated) -> SeatView:
    lines = view.transcript[: message.lines_from] + message.lines
    merged: SeatView = replace(
        view,
        transcript=lines if message.lines else view.transcript,
        **message.sections,  # type: ignore[arg-type]  # sections by name, as the room made them
    )
    return merged


def changed_view(seat: SeatState, view: SeatView, now_ms: int) -> SeatState:
    """Return a seat that knows more now: moments begin, and what was meant for before goes."""
    moments = seat.moments
    for begun in moments_between(seat.view, view, now_ms):
        moments = queued(moments, begun)
    after = replace(seat, view=view, moments=moments, course=seat.course.followed(view))
    old, new = seat.view.beat, view.beat
    if (old.visit, old.phase, old.ready) != (new.visit, new.phase, new.ready):
        after = replace(after, since_ms=now_ms, rejected="", changing=-1)
    if (old.visit, old.phase) != (new.visit, new.phase):
        after = replace(after, toying="", taps=())
    if new.visit != old.visit:
        after = replace(
            after,
            picks=tuple(p for p in after.picks if p.visit == new.visit),
            drafts=tuple(d for d in after.drafts if d.visit == new.visit),
        )
    if old.beat == "last-word" and view.debrief.open:
        after = _opening(after, now_ms)
    if view.scene.number != seat.view.scene.number:
        after = replace(
            after, card=0, tried="", try_at=0, opened=False, unfolded=False, moments=(),
            thought="", coach="", checked="", wish="", lends_words=False, evening="", not_kept="",
            words_allowed=False, inner=None, keeps="", figures=False,
        )  # fmt: skip
    return after


def _opening(seat: SeatState, now_ms: int) -> SeatState:
    """Open the envelopes, now that both have said so."""
    begins = moment("reveal-envelopes", seat.view.beat.visit, now_ms)
    return replace(seat, opened=True, moments=queued(seat.moments, begins))


def _forgotten(seat: SeatState, view: SeatView) -> tuple[Command, ...]:
    gone = [d for d in seat.drafts if d.visit != view.beat.visit]
    return tuple(SaveDraft(seat.seat, d.visit, d.field, "") for d in gone)


def _refused(state: ClientState, seat: SeatState, message: msg.Refused) -> Result:
    if message.code in KEEP_CODES:
        return state.with_seat(replace(seat, retry_ms=state.now_ms + AGAIN_MS)), ()
    if message.code == "conflict":  # it had arrived before, with other bytes: it is not sent again
        return arrived(state, seat, max(message.n, seat.outbox.acked_n), ())
    outbox, back = refused(seat.outbox, message.n)
    if not back:
        return state, ()
    told = "" if back[0].move.kind == "mend" else message.code  # hands may always fold along
    after = without_toy(replace(seat, outbox=outbox, rejected=told))
    return state.with_seat(after), head(state, after)


def _heard_of_partner(
    state: ClientState,
    message: msg.WordsOpened | msg.WordsSpoilt | msg.Checked | msg.Named | msg.PartnerSeen,
) -> ClientState:
    match message:
        case msg.WordsOpened():
            return state.changing(message.seat, lambda s: _with_words(s, message.seq, message.text))
        case msg.WordsSpoilt():
            return state.changing(
                message.seat, lambda s: replace(s, spoilt=(*s.spoilt, message.seq))
            )
        case msg.Checked():
            return state.changing(message.seat, lambda s: replace(s, checked=message.verdict))
        case msg.PartnerSeen():
            state = replace(state, partner_here=message.online)
            return state.changing(
                message.seat,
                lambda s: replace(
                    s, partner_online=message.online, away_since_ms=message.away_since_ms
                ),
            )
        case msg.Named():
            named = state
            for seat in Seat:
                named = named.changing(seat, lambda s: _with_name(s, message.seat, message.name))
            return named


def _with_words(seat: SeatState, seq: int, text: str) -> SeatState:
    rest = tuple((known, said) for known, said in seat.words if known != seq)
    return replace(seat, words=(*rest, (seq, text)))


def _with_name(seat: SeatState, whose: Seat, name: str) -> SeatState:
    return replace(seat, names=seat.names.having(whose, name))


def _toy(state: ClientState, message: msg.ToyCame) -> Result:
    seat = state.seats[message.seat]
    kind = kind_of(message.kind)
    if seat is None or kind is None or not are_welcome(seat, on=state.settings.toys):
        return state, ()
    if not crosses(seat.view, kind):
        return state, ()
    sound = sound_of(seat.happenings, kind, message.x, state.now_ms)
    after = shown(seat, message.seat.other, kind, message.x, state.now_ms)
    return state.with_seat(after), (PlaySound(sound),) if sound else ()


def _heard_of_line(
    state: ClientState,
    message: msg.LineOpened | msg.LineLost | msg.LineFenced | msg.LineClosed,
) -> Result:
    match message:
        case msg.LineOpened():
            state = replace(state, link=links.opened(state.link))
            here = state.here
            return state, () if here is None else head(state, here)
        case msg.LineLost():
            return replace(state, link=links.lost(state.link, state.now_ms, message.luck)), ()
        case msg.LineFenced():
            return replace(state, link=links.fenced(state.link)), ()
        case msg.LineClosed():
            state = replace(state, link=links.closed(state.link, message.code))
            if state.place is Place.JOIN:
                failed = replace(state.join, trying=False, failed=message.code)
                return replace(state, join=failed, link=links.LinkState()), ()
            if state.place is Place.INVITE and state.here is None:
                failed_invite = InviteState(failed=message.code)
                return replace(state, invite=failed_invite, link=links.LinkState()), ()
            return state, ()


def _heard_of_device(
    state: ClientState,
    message: msg.Loaded | msg.InviteMade | msg.InviteFailed | msg.JoinFailed,
) -> ClientState:
    match message:
        case msg.Loaded():
            return replace(
                state,
                settings=message.settings,
                going_on=message.going_on,
                sittings=message.sittings,
                wordlist=message.wordlist,
                ahead_min=message.ahead_min,
                keeping=replace(state.keeping, count=message.evenings),
                saved=tuple((d.seat, Draft(d.visit, d.field, d.text)) for d in message.drafts),
            )
        case msg.InviteMade():
            made = replace(state, invite=InviteState(message.words, message.code))
            waits = state.here is None and state.place is Place.HOME
            return replace(made, place=Place.INVITE) if waits else made
        case msg.InviteFailed():
            return replace(state, invite=InviteState(failed=message.code))
        case msg.JoinFailed():
            failed = replace(state.join, trying=False, failed=message.code)
            return replace(state, join=failed, place=Place.JOIN, link=links.LinkState())
