"""The history on this device: opened, read, written out and deleted, one by one or all at once.

Rule: what is opened is forgotten as soon as its place is left.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.screens import kept
from game.screens import messages as msg
from game.screens.commands import (
    Command,
    DropEvening,
    DropHistory,
    DropShelf,
    ExportEvening,
    ExportHistory,
    OpenEvenings,
    ShutEvenings,
)
from game.screens.sending import Result
from game.screens.state import ClientState, Place

PLANTS = 12
"""Evenings of a profile that are in sight at once."""


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


def heard_of_history(state: ClientState, message: kept.AboutHistory) -> ClientState:
    """Take what came of keeping own figures, and of writing out or deleting what is kept."""
    match message:
        case kept.FiguresKept():
            return _figures_kept(state, message)
        case kept.StayedShut():
            return _stayed_shut(state, message)
        case kept.EveningsDropped():
            keeping = replace(state.keeping, count=message.count)
            return _failed(replace(state, keeping=keeping), message.failed)
        case kept.ShelfDropped():
            sittings = state.sittings if message.failed else ()
            return _failed(replace(state, sittings=sittings), message.failed)
        case kept.HistoryExported():
            return exported(state, message.where, message.failed)


def opened(state: ClientState, message: msg.EveningsOpened) -> ClientState:
    """Show what a passphrase has opened, if somebody is still there to read it."""
    if state.place is not Place.EVENINGS:
        return state
    found = message.evenings
    failed = "" if found else "wrong-phrase"
    keeping = replace(state.keeping, opened=found or None, failed=failed, reading="", shut=0)
    return replace(state, keeping=keeping)


def exported(state: ClientState, where: str, failed: str) -> ClientState:
    """Say where a page lies, or why there is none."""
    return replace(state, keeping=replace(state.keeping, where=where, failed=failed))


def _stayed_shut(state: ClientState, message: kept.StayedShut) -> ClientState:
    """Say that some did not open; if none could, it is not the passphrase's fault."""
    keeping = state.keeping
    if keeping.opened is not None:
        keeping = replace(keeping, shut=message.count)
    elif keeping.failed and not message.is_readable:
        keeping = replace(keeping, failed="evening-damaged")
    return replace(state, keeping=keeping)


def _figures_kept(state: ClientState, message: kept.FiguresKept) -> ClientState:
    state = replace(state, keeping=replace(state.keeping, count=message.count))
    seat = state.here
    if seat is None:
        return state
    done = replace(seat, figures=not message.failed, not_kept=message.failed)
    return state.with_seat(done)


def _failed(state: ClientState, code: str) -> ClientState:
    """Say what could not be deleted; what went well needs no word of its own."""
    if not code:
        return state
    return replace(state, keeping=replace(state.keeping, failed=code, emptied=False))


def _open(state: ClientState, _arg: str) -> Result:
    phrase = state.keeping.phrase
    if not phrase.strip():
        return state, ()
    keeping = replace(state.keeping, phrase="", failed="")
    return replace(state, keeping=keeping), (OpenEvenings(phrase),)


def _read(state: ClientState, arg: str) -> Result:
    if state.keeping.evening(arg) is None:
        return state, ()
    keeping = replace(state.keeping, reading=arg, where="", failed="")
    return replace(state, keeping=keeping, dialog=""), ()


def _drop(state: ClientState, _arg: str) -> Result:
    """Delete the evening that is being read; asked once before."""
    reading = state.keeping.reading
    if state.dialog != "drop-evening" or not reading:
        return state, ()
    rest = tuple(e for e in state.keeping.opened or () if e.id != reading)
    count = max(0, state.keeping.count - 1)
    keeping = replace(state.keeping, opened=rest, reading="", count=count, where="", failed="")
    return replace(state, keeping=keeping, dialog=""), (DropEvening(reading),)


def _drop_all(state: ClientState, _arg: str) -> Result:
    """Delete all that is kept, opened or not, and empty the shelf; asked once before."""
    if state.dialog != "drop-history" or state.place is not Place.EVENINGS:
        return state, ()
    keeping = replace(state.keeping.shut_again(), count=0, emptied=True)
    gone = replace(state, keeping=keeping, sittings=(), dialog="")
    return gone, (DropHistory(), DropShelf())


def _export(state: ClientState, _arg: str) -> Result:
    reading = state.keeping.reading
    wanted = state.keeping.report
    return state, (ExportEvening(reading, wanted),) if reading else ()


def _export_all(state: ClientState, _arg: str) -> Result:
    """Write out everything that is open, and the shelf, with the names and words chosen."""
    if state.keeping.opened is None:
        return state, ()
    keeping = replace(state.keeping, where="", failed="")
    export = ExportHistory(state.sittings, keeping.report)
    return replace(state, keeping=keeping), (export,)


def _earlier(state: ClientState, arg: str) -> Result:
    """Look at the evenings before those in sight, or at those after them."""
    step = PLANTS if arg == "earlier" else -PLANTS
    most = max(0, len(state.keeping.opened or ()) - 1)
    earlier = min(max(0, state.keeping.earlier + step), most // PLANTS * PLANTS)
    return replace(state, keeping=replace(state.keeping, earlier=earlier)), ()


STEPS: dict[str, Callable[[ClientState, str], Result]] = {
    "open-evenings": _open,
    "read-evening": _read,
    "drop-evening": _drop,
    "drop-history": _drop_all,
    "export-evening": _export,
    "export-history": _export_all,
    "figures-page": _earlier,
}
"""What one may ask for in the history, by the name of its step."""
