"""What stays of a scene that is over: its keepsake, nothing, own figures, or the whole evening.

Rule 1: a passphrase is in the state only while it is being typed. Rule 2: own figures need
nobody's yes; an evening with somebody is kept by both or by nobody. Rule 3: no screen shows what
only one of the two wants.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.screens import history, reporting
from game.screens import messages as msg
from game.screens.commands import (
    Command,
    KeepEvening,
    KeepFigures,
    SayEvening,
    ShutEvenings,
    UnlockEvenings,
)
from game.screens.sending import Result
from game.screens.state import ClientState, SeatState

PHRASE_LEAST = 8
PHRASE_LIMIT = 128

CHOICES = ("", "nothing", "figures", "evening")
"""What may stay of a scene; "" is its keepsake alone, which "figures" and "evening" leave, too."""


def is_phrase(text: str) -> bool:
    """Tell whether a passphrase is long enough to be of use."""
    return len(text.strip()) >= PHRASE_LEAST


def may_keep(seat: SeatState) -> bool:
    """Tell whether this seat can still say what is to stay of its scene."""
    return seat.is_over and seat.evening != "kept"


def has_figures(seat: SeatState) -> bool:
    """Tell whether this scene has left own figures; there are none after Stop."""
    return bool(seat.view.debrief.scores)


def may_keep_figures(seat: SeatState) -> bool:
    """Tell whether own figures can still be kept."""
    return may_keep(seat) and has_figures(seat) and not seat.figures


def stands_on_shelf(seat: SeatState) -> bool:
    """Tell whether a scene's keepsake is put on the shelf: it is over, and that was not refused."""
    return seat.is_over and seat.keeps != "nothing"


def typed_phrase(state: ClientState, text: str) -> ClientState:
    """Write into the field of a passphrase."""
    keeping = replace(state.keeping, phrase=text[:PHRASE_LIMIT], failed="")
    return replace(state, keeping=keeping)


def stepped(state: ClientState, what: str, arg: str) -> Result | None:
    """Take a step about keeping; None if it is about something else."""
    step = _STEPS.get(what) or history.STEPS.get(what) or reporting.STEPS.get(what)
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
            return history.opened(state, message), ()
        case msg.EveningExported():
            return history.exported(state, message.where, message.failed), ()


def kept_anew(seat: SeatState | None) -> tuple[Command, ...]:
    """Have a kept evening written again, because something was added to it."""
    if seat is None or seat.evening != "kept":
        return ()
    return (KeepEvening(seat.seat, seat.words_allowed),)


def let_go(before: SeatState, after: SeatState) -> tuple[Command, ...]:
    """Have the passphrase's key forgotten once another scene has begun."""
    return (ShutEvenings(),) if before.wish and not after.wish else ()


def _what(state: ClientState, arg: str) -> Result:
    """Choose what is to stay; nothing is written down before a passphrase is there."""
    seat = state.here
    if seat is None or not may_keep(seat) or arg not in CHOICES or seat.wish:
        return state, ()
    if arg == "figures" and not has_figures(seat):
        return state, ()
    if seat.figures and arg not in ("figures", "evening"):
        return state, ()
    after = replace(seat, keeps=arg, not_kept="")
    return replace(state.with_seat(after), keeping=replace(state.keeping, phrase="")), ()


def _words(state: ClientState, _arg: str) -> Result:
    seat = state.here
    if seat is None or seat.wish:
        return state, ()
    return state.with_seat(replace(seat, lends_words=not seat.lends_words)), ()


def _keep(state: ClientState, _arg: str) -> Result:
    """Keep what was chosen, or say so where it takes two, and have the key made for it."""
    seat, phrase = state.here, state.keeping.phrase
    if seat is None or not may_keep(seat) or not is_phrase(phrase):
        return state, ()
    state = replace(state, keeping=replace(state.keeping, phrase="", failed=""))
    unlock = UnlockEvenings(phrase)
    if seat.keeps == "figures" and may_keep_figures(seat):
        shuts: tuple[Command, ...] = () if seat.wish else (ShutEvenings(),)
        after = replace(seat, not_kept="")
        return state.with_seat(after), (unlock, KeepFigures(seat.seat), *shuts)
    if seat.keeps != "evening" and seat.evening != "agreed":
        return state, ()
    return _keep_evening(state, seat, unlock)


def _keep_evening(state: ClientState, seat: SeatState, unlock: UnlockEvenings) -> Result:
    if seat.mode == "solo":  # nobody else's evening: no yes to wait for, no words to ask for
        seat = replace(seat, evening="agreed", words_allowed=True, lends_words=True)
    wish = "words" if seat.lends_words else "bare"
    state = state.with_seat(replace(seat, keeps="evening", wish=wish, not_kept=""))
    if seat.evening == "agreed":
        return state, (unlock, KeepEvening(seat.seat, seat.words_allowed))
    return state, (unlock, SayEvening(seat.seat, wish))


def _figures_meanwhile(state: ClientState, _arg: str) -> Result:
    """Keep own figures while it is open whether the evening stays; the key is there already."""
    seat = state.here
    if seat is None or not seat.wish or not may_keep_figures(seat):
        return state, ()
    return state, (KeepFigures(seat.seat),)


def _keep_not(state: ClientState, _arg: str) -> Result:
    """Take it back; possible until both have said so."""
    seat = state.here
    if seat is None or not seat.wish or seat.evening:
        return state, ()
    state = state.with_seat(replace(seat, wish="", keeps=""))
    return state, (SayEvening(seat.seat, ""), ShutEvenings())


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


_STEPS: dict[str, Callable[[ClientState, str], Result]] = {
    "keep-what": _what,
    "keep-words": _words,
    "keep-evening": _keep,
    "keep-figures": _figures_meanwhile,
    "keep-not": _keep_not,
}
