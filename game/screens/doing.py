"""What follows from each thing a player does: intents to a new state and commands.

Playing is here; finding the way through the program is in going.py.
"""

from __future__ import annotations

from dataclasses import replace

from game.rules import moves as m
from game.rules.seats import Seat
from game.screens import intents as i
from game.screens.choosing import brings, stepped_choosing
from game.screens.commands import Command, PlaySound, SaveSettings, SendToy, TryLine
from game.screens.comparing import stepped_comparing
from game.screens.cueing import stepped_cueing, written
from game.screens.explaining import stepped_explaining
from game.screens.going import gone, stepped_outside, typed_outside
from game.screens.holding import held, with_pick
from game.screens.journeys import stepped_journeys
from game.screens.keeping import stepped
from game.screens.moments import WAIT_NO_MS, begun, moment, queued
from game.screens.sending import Result, send
from game.screens.settings import changed
from game.screens.state import ClientState, Place, SeatState
from game.screens.submits import answers_step, submitted, words_field
from game.screens.toys import (
    are_welcome,
    crosses,
    kind_of,
    played,
    shown,
    sound_of,
    without_toy,
)
from game.screens.typed import stepped_typed
from game.screens.world import ToyKind


def done(state: ClientState, intent: i.Intent) -> Result:
    """Take one intent; the state's `now_ms` is already its time."""
    match intent:
        case i.Go():
            return gone(state, intent)
        case i.Set():
            return _set(state, intent)
        case i.Toy():
            return _toy(state, intent)
        case i.Step():
            return _step(state, intent)
        case _:
            return _answered(state, intent)


def _answered(state: ClientState, intent: i.Pick | i.Held | i.Typed | i.Play | i.Submit) -> Result:
    seat = state.here
    outside = state.place is not Place.SCENE or state.dialog == "scene-file"
    if isinstance(intent, i.Typed) and outside:
        return typed_outside(state, intent)
    if seat is None:
        return state, ()
    match intent:
        case i.Pick():
            return state.with_seat(_picked(seat, intent)), ()
        case i.Typed():
            return written(state, seat, intent.field, intent.text)
        case _:
            return _sent(state, seat, intent)


def _sent(state: ClientState, seat: SeatState, intent: i.Held | i.Play | i.Submit) -> Result:
    match intent:
        case i.Held():
            return held(state, seat, intent)
        case i.Play():
            seat = replace(seat, changing=-1) if answers_step(seat, intent.move) else seat
            words, heard_as = intent.own_words, intent.heard_as
            state, commands = send(_without_dialog(state), seat, (intent.move,), words, heard_as)
            return state, (*brings(state, intent.move), *commands, *_greeted(intent.move))
        case i.Submit():
            sent = replace(seat, changing=-1)
            words = seat.draft(words_field(seat))
            return send(state.with_seat(sent), sent, submitted(seat), words, intent.heard_as)


def _greeted(move: m.Move) -> tuple[Command, ...]:
    sounds = {"turn": "cat_purr", "bid": "cat_chirp"}
    return (PlaySound(sounds[move.kind]),) if move.kind in sounds else ()


def _without_dialog(state: ClientState) -> ClientState:
    return replace(state, dialog="")


def _set(state: ClientState, intent: i.Set) -> Result:
    settings = changed(state.settings, intent.setting, intent.value)
    if settings == state.settings:
        return state, ()
    return replace(state, settings=settings), (SaveSettings(settings),)


def _picked(seat: SeatState, intent: i.Pick) -> SeatState:
    old = seat.picked(intent.field)
    if intent.many:
        rest = tuple(v for v in old if v != intent.value)
        values = rest if intent.value in old else (*old, intent.value)
    else:
        values = () if old == (intent.value,) else (intent.value,)
    return with_pick(seat, intent.field, *values)


def _toy(state: ClientState, intent: i.Toy) -> Result:
    kind = kind_of(intent.kind)
    if kind is None or not state.settings.toys:
        return state, ()
    seat = state.here
    if seat is None or state.place is not Place.SCENE:
        return _home_toy(state, kind, intent.x)
    if not are_welcome(seat, on=True):
        return state, ()
    sound = sound_of(seat.happenings, kind, intent.x, state.now_ms)
    commands: list[Command] = [PlaySound(sound)] if sound else []
    if crosses(seat.view, kind):
        commands.append(SendToy(seat.seat, kind.value, intent.x))
    after = shown(seat, seat.seat, kind, intent.x, state.now_ms)
    return state.with_seat(after), tuple(commands)


def _home_toy(state: ClientState, kind: ToyKind, x: int) -> Result:
    sound = sound_of(state.happenings, kind, x, state.now_ms)
    toys = played(state.happenings, Seat.A, kind, x, state.now_ms)
    return replace(state, happenings=toys), (PlaySound(sound),) if sound else ()


def _step(state: ClientState, intent: i.Step) -> Result:
    seat = state.here
    if seat is not None and state.place is Place.SCENE:
        for mine in (_life_step, _answer_step, _morning_step, stepped_typed):
            found = mine(state, seat, intent)
            if found is not None:
                return found
    for part in (
        stepped,
        stepped_choosing,
        stepped_journeys,
        stepped_explaining,
        stepped_comparing,
        stepped_cueing,
    ):
        found = part(state, intent.what, intent.arg)
        if found is not None:
            return found
    return stepped_outside(state, intent)


def _life_step(state: ClientState, seat: SeatState, intent: i.Step) -> Result | None:
    now, visit = state.now_ms, seat.view.beat.visit
    match intent.what:
        case "toy" if not seat.toying:
            begins = queued(seat.moments, moment("toy", visit, now))
            after = replace(seat, toying=intent.arg, taps=(), moments=begins, rejected="")
            return state.with_seat(after), ()
        case "wait-no":
            toy = begun(seat.moments, "toy", visit)
            if toy is None or now - toy.began_ms >= WAIT_NO_MS:
                return state, ()
            return state.with_seat(without_toy(seat)), ()
        case "tap":
            return _tapped(state, seat, intent.arg)
        case "try-line" if seat.tried_visit != visit:
            return state, (TryLine(intent.arg),)
        case _:
            return None


def _tapped(state: ClientState, seat: SeatState, toy: str) -> Result:
    """Press on a toy; the first press on a repair is what makes it kept."""
    together = seat.view.beat.phase == "together"
    began = seat.since_ms
    if not together:
        found = begun(seat.moments, "toy", seat.view.beat.visit)
        began = state.now_ms if found is None else found.began_ms
    after = replace(seat, taps=(*seat.taps, state.now_ms - began)[-64:])
    sound = TAP_SOUNDS.get(toy, "")
    if toy == "fold-together":
        sound = "dough_fold" if seat.view.own.apology is not None else "pinch"
    commands: tuple[Command, ...] = (PlaySound(sound),) if sound else ()
    if together:
        commands = (*commands, SendToy(seat.seat, ToyKind.NOD.value, 0))
    if together and len(after.taps) == 1 and _can_mend(seat):
        state, sent = send(state.with_seat(after), after, (m.Mend(),))
        return state, (*commands, *sent)
    return state.with_seat(after), commands


def _can_mend(seat: SeatState) -> bool:
    """Tell whether a first touch is worth sending; the room knows whose repair was wanted."""
    if seat.view.beat.beat == "plan":
        return not seat.view.own.mended
    return seat.view.own.apology is not None and not seat.view.own.mended


TAP_SOUNDS = {
    "toy-bites": "crunch",
    "toy-corner": "crunch",
    "toy-half": "lid_tick",
    "toy-lid": "lid_tick",
    "toy-walk": "salute_tap",
    "toy-chips": "chip_fork_cheeky",
    "toy-chips-yes": "chip_fork_cheeky",
    "toy-wrap": "page",
}
"""What one press on a toy of Life sounds like."""


def _answer_step(state: ClientState, seat: SeatState, intent: i.Step) -> Result | None:
    match intent.what:
        case "change":
            return state.with_seat(replace(seat, changing=seat.view.beat.visit)), ()
        case "keep-answer":
            return state.with_seat(replace(seat, changing=-1)), ()
        case "back-to":
            return state.with_seat(with_pick(seat, intent.arg)), ()
        case "seal" if seat.view.beat.beat == "envelope":
            opened = "" if seat.one("seal") else "open"
            sounds = (PlaySound("wax_crack"),) if opened else ()
            values = (opened,) if opened else ()
            return state.with_seat(with_pick(seat, "seal", *values)), sounds
        case _:
            return None


def _morning_step(state: ClientState, seat: SeatState, intent: i.Step) -> Result | None:
    match intent.what:
        case "open-envelopes":
            begins = queued(
                seat.moments, moment("reveal-envelopes", seat.view.beat.visit, state.now_ms)
            )
            return state.with_seat(replace(seat, opened=True, moments=begins)), ()
        case "card":
            card = max(0, min(3, int(intent.arg) if intent.arg.isdigit() else 0))
            return state.with_seat(replace(seat, card=card)), (PlaySound("page"),)
        case "take-try":
            return state.with_seat(replace(seat, tried=intent.arg)), ()
        case "unfold":
            sounds = () if seat.unfolded else (PlaySound("page"),)
            return state.with_seat(replace(seat, unfolded=not seat.unfolded)), sounds
        case "another-try":
            count = max(1, len(seat.view.debrief.tries))
            after = replace(seat, try_at=(seat.try_at + 1) % count, tried="")
            return state.with_seat(after), ()
        case _:
            return None
