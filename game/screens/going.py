"""Finding one's way through the program: places, dialogs, invites, hiding, leaving."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.rules.moves import Done
from game.rules.seats import BySeat, Seat
from game.screens import link as links
from game.screens.choosing import chosen, chosen_for, opened_shelf, read_shelf, typed_path
from game.screens.commands import (
    CancelInvite,
    CloseLine,
    Command,
    ContinueRoom,
    CopyInvite,
    DeleteRoom,
    ForgetRoom,
    Hide,
    Join,
    KeepSitting,
    LeaveRoom,
    OpenLine,
    Quit,
    SaveSettings,
    SendName,
    Show,
    StartInvite,
    StartSolo,
)
from game.screens.history import back_from_evenings, shut
from game.screens.intents import Go, Step, Typed
from game.screens.keeping import typed_phrase
from game.screens.link import Line, LinkState
from game.screens.messages import RoomCard, Sitting
from game.screens.sending import Result, send
from game.screens.state import ClientState, InviteState, JoinState, Place, SeatState

ESCAPES = 3  # so many presses of Escape hide everything
ESCAPES_MS = 1_500  # within this time
NAME_LIMIT = 24
INVITE_LIMIT = 160

DIALOGS = (
    "stop",
    "aside",
    "time-out",
    "weather",
    "envelope",
    "shelf",
    "another",
    "scenes",
    "scene-file",
    "delete-room",
    "drop-evening",
    "drop-history",
)

BESIDE = (Place.SETTINGS, Place.HELP, Place.MORE, Place.KEEP, Place.JOURNEYS)
"""Places that lead back to where somebody was."""


def gone(state: ClientState, intent: Go) -> Result:
    """Open another place; what needs a name or the private question asks those first."""
    place = intent.place
    if place in ("invite", "join") and state.place not in (Place.FIRST, Place.NAME):
        return _with_somebody(state, place)
    if place == "back":
        return _back(state, "")
    if place == "hide":
        return _hide(state, "")
    if place not in tuple(Place):
        return state, ()
    if place == "scenes":
        return opened_shelf(state, intent.arg)
    target = Place(place)
    keeps = target in BESIDE
    names = target is Place.ALONE or (target is Place.EVENINGS and bool(state.sittings))
    reads = read_shelf(state) if names else ()
    inner = state.place in BESIDE
    came_from = state.came_from if keeps and inner else state.place
    if target is Place.HOME:
        state = replace(state, then="", join=JoinState())
    tab = intent.arg or state.tab
    leaves = state.place is Place.EVENINGS
    state, shuts = shut(state) if leaves else (state, ())
    state = replace(state, keeping=state.keeping.put_down())
    return replace(state, place=target, came_from=came_from, tab=tab, dialog=""), (*shuts, *reads)


def _with_somebody(state: ClientState, then: str) -> Result:
    """Lead to inviting or joining; joining reads the invite first, then asks what it must."""
    if then == "join":
        return replace(state, place=Place.JOIN, then="join", came_from=Place.HOME), ()
    return _next_question(replace(state, then="invite", came_from=Place.HOME))


def _next_question(state: ClientState) -> Result:
    if not state.settings.asked:
        return replace(state, place=Place.FIRST), ()
    if not state.settings.name:
        return replace(state, place=Place.NAME), ()
    if state.then == "join":
        return _joining(state)
    link = links.wanted(state.link)
    liked = state.settings
    start = StartInvite(liked.keep_days, chosen_for(state, "invite"), liked.everything)
    return replace(state, place=Place.INVITE, invite=InviteState(), link=link), (start,)


def _joining(state: ClientState) -> Result:
    join = replace(state.join, trying=True, failed="")
    link = links.wanted(state.link)
    return replace(state, place=Place.JOIN, join=join, link=link), (Join(state.join.text),)


def typed_outside(state: ClientState, intent: Typed) -> Result:
    """Write into a field outside a scene: the invite, or one's name."""
    if intent.field == "invite-text":
        join = replace(state.join, text=intent.text[:INVITE_LIMIT], failed="")
        return replace(state, join=join), ()
    if intent.field == "scene-file":
        return typed_path(state, intent.text), ()
    if intent.field == "phrase":
        return typed_phrase(state, intent.text), ()
    if intent.field == "name":
        return replace(state, name_draft=intent.text[:NAME_LIMIT]), ()
    return state, ()


def stepped_outside(state: ClientState, intent: Step) -> Result:
    """Take one step that is not about playing; an unknown one changes nothing."""
    step = _STEPS.get(intent.what)
    return (state, ()) if step is None else step(state, intent.arg)


def _open(state: ClientState, arg: str) -> Result:
    if arg not in DIALOGS:
        return state, ()
    reads = read_shelf(state) if arg in ("scenes", "shelf") else ()
    return replace(state, dialog="" if state.dialog == arg else arg), reads


def _back(state: ClientState, _arg: str) -> Result:
    """Go one place back; from a scene nothing leads back by a slip of a key."""
    if state.place in (Place.HOME, Place.SCENE, Place.HIDDEN):
        return state, ()
    if state.place in BESIDE:
        state = replace(state, dialog="", keeping=state.keeping.put_down())
        return replace(state, place=state.came_from, came_from=Place.HOME), ()
    if state.place is Place.INVITE:
        return _cancel_invite(state, "")
    if state.place is Place.EVENINGS:
        return back_from_evenings(state)
    return replace(state, place=Place.HOME, then="", join=JoinState(), link=LinkState()), ()


def _close(state: ClientState, _arg: str) -> Result:
    return replace(state, dialog=""), ()


def _escape(state: ClientState, _arg: str) -> Result:
    recent = tuple(t for t in state.escapes if state.now_ms - t < ESCAPES_MS)
    escapes = (*recent, state.now_ms)
    if len(escapes) >= ESCAPES and state.place is not Place.HIDDEN:
        return _hide(state, "")
    state = replace(state, escapes=escapes)
    if state.dialog:
        return replace(state, dialog=""), ()
    return _back(state, "")


def _hide(state: ClientState, _arg: str) -> Result:
    state, shuts = shut(state)
    hidden = replace(state, place=Place.HIDDEN, came_from=Place.HOME, dialog="", escapes=())
    return replace(hidden, link=LinkState()), (*shuts, Hide(), CloseLine())


def _unhide(state: ClientState, _arg: str) -> Result:
    state = replace(state, place=Place.HOME, going_on=card_of(state) or state.going_on)
    return _without_seats(state), (Show(), LeaveRoom())


def card_of(state: ClientState) -> RoomCard | None:
    """Return what the home screen offers to go on with, from the seat in front."""
    seat = state.here
    if seat is None or not seat.view.scene.scenario:
        return None
    if seat.mode == "solo" and is_over(seat) and not seat.view.journey.is_on:
        return None
    partner = seat.character or seat.names[seat.seat.other]
    scenario = seat.view.scene.scenario.split("@")[0]
    kept, beat = state.keeping, seat.view.beat.beat
    over = seat.view.scene.ended or seat.view.scene.stopped
    if seat.mode == "solo":
        return RoomCard(seat.mode, partner, scenario, beat, is_over=over)
    return RoomCard(seat.mode, partner, scenario, beat, kept.room, kept.until, is_over=over)


def is_over(seat: SeatState) -> bool:
    """Tell whether this seat's scene has come to its morning or was stopped."""
    return seat.is_over


def _without_seats(state: ClientState) -> ClientState:
    """Leave the room on this device; words not sent yet wait for the way back."""
    held = [found for seat in Seat if (found := state.seats[seat]) is not None]
    saved = tuple((found.seat, draft) for found in held for draft in found.drafts)
    state = replace(state, saved=saved or state.saved, partner_here=False)
    return replace(state, seats=BySeat(None, None), seat=None, link=LinkState(), dialog="")


def _safe(state: ClientState, _arg: str) -> Result:
    settings = replace(state.settings, asked=True)
    state, commands = _next_question(replace(state, settings=settings))
    return state, (SaveSettings(settings), *commands)


def _unsafe(state: ClientState, _arg: str) -> Result:
    """A no leads to help and to practice alone; nothing is kept, sent or shown to anybody."""
    return replace(state, place=Place.APART, then="", join=JoinState(), came_from=Place.HOME), ()


def _name(state: ClientState, _arg: str) -> Result:
    name = " ".join(state.name_draft.split())
    if not name:
        return state, ()
    settings = replace(state.settings, name=name)
    commands: tuple[Command, ...] = (SaveSettings(settings), SendName(name))
    state, more = _next_question(replace(state, settings=settings, name_draft=""))
    return state, (*commands, *more)


def _join(state: ClientState, _arg: str) -> Result:
    if not state.join.text.strip() or state.join.trying:
        return state, ()
    return _next_question(replace(state, then="join"))


def _complete(state: ClientState, arg: str) -> Result:
    """Finish the word that is being typed with one of the offered ones."""
    typed = state.join.text
    start = len(typed.rstrip()) - len(typed.split()[-1]) if typed.split() else 0
    join = replace(state.join, text=f"{typed[:start]}{arg} ", failed="")
    return replace(state, join=join), ()


def _copy(state: ClientState, arg: str) -> Result:
    text = state.invite.code if arg == "code" else " ".join(state.invite.words)
    return state, (CopyInvite(text),) if text else ()


def _cancel_invite(state: ClientState, _arg: str) -> Result:
    state = _without_seats(replace(state, place=Place.HOME, invite=InviteState(), then=""))
    return state, (CancelInvite(), CloseLine())


def _retry_invite(state: ClientState, _arg: str) -> Result:
    return _next_question(replace(state, then="invite"))


def _continue(state: ClientState, _arg: str) -> Result:
    going = state.going_on
    if going is None:
        return state, ()
    link = links.wanted(state.link) if going.mode == "duo" else state.link
    return replace(state, link=link), (ContinueRoom(),)


def _character(state: ClientState, arg: str) -> Result:
    return replace(state, character="" if state.character == arg else arg), ()


def _solo(state: ClientState, arg: str) -> Result:
    if not state.character:
        return state, ()
    state = _without_seats(state)
    scenario = chosen_for(state, "alone")
    whole = state.settings.everything
    return state, (StartSolo(state.character, arg == "swap", scenario, whole),)


def _choose(state: ClientState, _arg: str) -> Result:
    """Take the chosen scene along to the invite, or to whom one practises with."""
    card = chosen(state)
    if card is None:
        return state, ()
    state = replace(state, scene=card.id)
    return gone(state, Go(state.choosing.leads_to))


def _retry(state: ClientState, _arg: str) -> Result:
    """Come back after another window took over, or try the line at once."""
    return replace(state, link=links.trying(links.wanted(state.link))), (OpenLine(),)


def _leave(state: ClientState, _arg: str) -> Result:
    card = card_of(state)
    here = state.here
    closes: tuple[Command, ...] = (CloseLine(),) if here is not None and here.mode == "duo" else ()
    state, shuts = shut(state)
    state = _without_seats(replace(state, place=Place.HOME, going_on=card))
    return state, (*shuts, LeaveRoom(), *closes)


def _delete_room(state: ClientState, _arg: str) -> Result:
    """Have the room deleted for both; asked once before. Home it is, and nothing to go on with."""
    room = room_at_hand(state)
    if state.dialog != "delete-room" or not room:
        return state, ()
    state, shuts = shut(state)
    keeping = replace(state.keeping, room="", until=None, gone="deleting")
    state = replace(_without_seats(state), saved=(), place=Place.HOME, going_on=None)
    return replace(state, came_from=Place.HOME, keeping=keeping), (*shuts, DeleteRoom(room))


def room_at_hand(state: ClientState) -> str:
    """Return the name of the room that is played in, or that could be gone on with, or ""."""
    if state.here is not None:
        return state.keeping.room if state.here.mode == "duo" else ""
    return state.going_on.room if state.going_on is not None else ""


def _enough(state: ClientState, _arg: str) -> Result:
    """End the evening: the scene goes on the shelf, and home it is."""
    here = state.here
    if here is None:
        return replace(state, place=Place.HOME), ()
    commands: tuple[Command, ...] = ()
    if "done" in here.view.beat.may and not here.view.scene.ended:
        state, commands = send(state, here, (Done(),))
    sitting = sitting_of(here)
    if sitting in state.sittings or here.keeps == "nothing":  # it stands there, or is not to
        keeps: tuple[Command, ...] = ()
    else:
        keeps = (KeepSitting(sitting),)
        state = replace(state, sittings=(*state.sittings, sitting))
    state, left = _leave(state, "")
    stays = here.mode != "solo" or here.view.journey.is_on
    forgets = () if stays else (ForgetRoom(),)
    return state, (*commands, *keeps, *left, *forgets)


def sitting_of(seat: SeatState) -> Sitting:
    """Return what a seat's finished scene leaves on the shelf; the same scene gives the same."""
    debrief = seat.view.debrief
    partner = seat.character or seat.names[seat.seat.other]
    return Sitting(
        scenario=seat.view.scene.scenario.split("@")[0],
        partner=partner,
        ending=debrief.ending,
        keepsake=debrief.keepsake,
        word=seat.view.bridge.word,
        at_ms=seat.view.beat.entered_ms,
        felt=seat.one("how-was-it"),
    )


def _numbers(state: ClientState, _arg: str) -> Result:
    settings = replace(state.settings, numbers=not state.settings.numbers)
    return replace(state, settings=settings), (SaveSettings(settings),)


def _tab(state: ClientState, arg: str) -> Result:
    return replace(state, tab=arg), ()


def _quit(state: ClientState, _arg: str) -> Result:
    closes: tuple[Command, ...] = (CloseLine(),) if state.link.line is not Line.OFFLINE else ()
    return state, (*closes, Quit())


_STEPS: dict[str, Callable[[ClientState, str], Result]] = {
    "open": _open,
    "close": _close,
    "back": _back,
    "escape": _escape,
    "hide": _hide,
    "unhide": _unhide,
    "safe": _safe,
    "unsafe": _unsafe,
    "name": _name,
    "join": _join,
    "complete": _complete,
    "copy": _copy,
    "cancel-invite": _cancel_invite,
    "retry-invite": _retry_invite,
    "continue": _continue,
    "character": _character,
    "choose": _choose,
    "solo": _solo,
    "retry": _retry,
    "leave": _leave,
    "delete-room": _delete_room,
    "enough": _enough,
    "numbers": _numbers,
    "tab": _tab,
    "quit": _quit,
}
