"""What becomes of an evening: kept by both or by nobody, opened, read, written out, deleted.

Rule 1: a passphrase is in the state only while it is being typed. Rule 2: what is opened is
forgotten as soon as its place is left. Rule 3: no screen shows what only one of the two wants.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.screens import messages as msg
from game.screens.commands import (
    Command,
    DropEvening,
    ExportEvening,
    KeepEvening,
    OpenEvenings,
    SayEvening,
    ShutEvenings,
    UnlockEvenings,
)
from game.screens.sending import Result
from game.screens.state import ClientState, Place, SeatState

PHRASE_LEAST = 8
PHRASE_LIMIT = 128


def is_phrase(text: str) -> bool:
    """Tell whether a passphrase is long enough to be of use."""
    return len(text.strip()) >= PHRASE_LEAST


def may_keep(seat: SeatState) -> bool:
    """Tell whether this seat can still say that the evening may be kept."""
    return seat.mode == "duo" and seat.is_over and seat.evening != "kept"


def typed_phrase(state: ClientState, text: str) -> ClientState:
    """Write into the field of a passphrase."""
    keeping = replace(state.keeping, phrase=text[:PHRASE_LIMIT], failed="")
    return replace(state, keeping=keeping)


def shut(state: ClientState) -> Result:
    """Forget what was opened and typed; with nothing in hand, nothing needs to be asked for."""
    here = state.here
    in_hand = state.keeping.opened is not None or (here is not None and bool(here.wish))
    commands: tuple[Command, ...] = (ShutEvenings(),) if in_hand else ()
    return replace(state, keeping=state.keeping.shut_again()), commands


def back_from_evenings(state: ClientState) -> Result:
    """Lead from one evening to the others, and from them home."""
    if state.keeping.reading:
        keeping = replace(state.keeping, reading="", where="", failed="")
        return replace(state, keeping=keeping, dialog=""), ()
    return shut(replace(state, place=Place.HOME, came_from=Place.HOME, dialog=""))


def stepped(state: ClientState, what: str, arg: str) -> Result | None:
    """Take a step about keeping; None if it is about something else."""
    step = _STEPS.get(what)
    return None if step is None else step(state, arg)


def heard_of_keeping(state: ClientState, message: msg.AboutKeeping) -> Result:
    """Take what the device and the other's device tell about keeping."""
    match message:
        case msg.RoomKept():
            kept = replace(state.keeping, room=message.room, until=message.until, gone="")
            return replace(state, keeping=kept), ()
        case msg.RoomDeleted():
            return _deleted(state, message), ()
        case msg.EveningAgreed():
            return _agreed(state, message)
        case msg.EveningKept():
            return _kept(state, message), ()
        case msg.EveningsOpened():
            return _opened(state, message), ()
        case msg.EveningExported():
            keeping = replace(state.keeping, where=message.where, failed=message.failed)
            return replace(state, keeping=keeping), ()


def kept_anew(seat: SeatState | None) -> tuple[Command, ...]:
    """Have a kept evening written again, because something was added to it."""
    if seat is None or seat.evening != "kept":
        return ()
    return (KeepEvening(seat.seat, seat.words_allowed),)


def let_go(before: SeatState, after: SeatState) -> tuple[Command, ...]:
    """Have the passphrase's key forgotten once another scene has begun."""
    return (ShutEvenings(),) if before.wish and not after.wish else ()


def _words(state: ClientState, _arg: str) -> Result:
    seat = state.here
    if seat is None or seat.wish:
        return state, ()
    return state.with_seat(replace(seat, lends_words=not seat.lends_words)), ()


def _keep(state: ClientState, _arg: str) -> Result:
    """Say that this evening may be kept, and have the key made for it."""
    seat, phrase = state.here, state.keeping.phrase
    if seat is None or not may_keep(seat) or not is_phrase(phrase):
        return state, ()
    wish = "words" if seat.lends_words else "bare"
    after = replace(seat, wish=wish, not_kept="")
    state = replace(state.with_seat(after), keeping=replace(state.keeping, phrase="", failed=""))
    commands: tuple[Command, ...] = (UnlockEvenings(phrase),)
    if seat.evening == "agreed":
        return state, (*commands, KeepEvening(seat.seat, seat.words_allowed))
    return state, (*commands, SayEvening(seat.seat, wish))


def _keep_not(state: ClientState, _arg: str) -> Result:
    """Take it back; possible until both have said so."""
    seat = state.here
    if seat is None or not seat.wish or seat.evening:
        return state, ()
    return state.with_seat(replace(seat, wish="")), (SayEvening(seat.seat, ""), ShutEvenings())


def _open(state: ClientState, _arg: str) -> Result:
    phrase = state.keeping.phrase
    if not phrase.strip():
        return state, ()
    keeping = replace(state.keeping, phrase="", failed="")
    return replace(state, keeping=keeping), (OpenEvenings(phrase),)


def _read(state: ClientState, arg: str) -> Result:
    found = state.keeping.evening(arg)
    if found is None:
        return state, ()
    return replace(state, keeping=replace(state.keeping, reading=arg, where="", failed="")), ()


def _drop(state: ClientState, _arg: str) -> Result:
    """Delete the evening that is being read; asked once before."""
    reading = state.keeping.reading
    if state.dialog != "drop-evening" or not reading:
        return state, ()
    rest = tuple(e for e in state.keeping.opened or () if e.id != reading)
    count = max(0, state.keeping.count - 1)
    keeping = replace(state.keeping, opened=rest, reading="", count=count, where="", failed="")
    return replace(state, keeping=keeping, dialog=""), (DropEvening(reading),)


def _export(state: ClientState, _arg: str) -> Result:
    reading = state.keeping.reading
    return state, (ExportEvening(reading),) if reading else ()


def _deleted(state: ClientState, message: msg.RoomDeleted) -> ClientState:
    going = state.going_on
    is_that = going is not None and going.room == message.room
    keeping = replace(state.keeping, gone="deleted" if state.keeping.gone else "")
    return replace(state, keeping=keeping, going_on=None if is_that else going)


def _agreed(state: ClientState, message: msg.EveningAgreed) -> Result:
    """Keep the evening, now that both want it; after a restart the passphrase is asked for."""
    seat = state.seats[message.seat]
    if seat is None:
        return state, ()
    after = replace(seat, evening="agreed", words_allowed=message.words)
    commands: tuple[Command, ...] = (KeepEvening(seat.seat, message.words),) if seat.wish else ()
    return state.with_seat(after), commands


def _kept(state: ClientState, message: msg.EveningKept) -> ClientState:
    state = replace(state, keeping=replace(state.keeping, count=message.count))
    seat = state.here
    if seat is None:
        return state
    evening = "agreed" if message.failed else "kept"
    return state.with_seat(replace(seat, evening=evening, not_kept=message.failed))


def _opened(state: ClientState, message: msg.EveningsOpened) -> ClientState:
    if state.place is not Place.EVENINGS:
        return state
    found = message.evenings
    keeping = replace(
        state.keeping, opened=found or None, failed="" if found else "wrong-phrase", reading=""
    )
    return replace(state, keeping=keeping)


_STEPS: dict[str, Callable[[ClientState, str], Result]] = {
    "keep-words": _words,
    "keep-evening": _keep,
    "keep-not": _keep_not,
    "open-evenings": _open,
    "read-evening": _read,
    "drop-evening": _drop,
    "export-evening": _export,
}
