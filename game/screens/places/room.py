"""The pair's room: until when a server keeps it, deleting it now, and keeping an evening.

The same page stands under More while a scene is open, and on its own behind the home screen.
"""

from __future__ import annotations

from typing import Protocol

from game.screens.going import room_at_hand
from game.screens.intents import Step
from game.screens.keeping import PHRASE_LIMIT, is_phrase, may_keep
from game.screens.messages import Day
from game.screens.parts import Button, group, heading, status, text
from game.screens.places.pairing import Says as Problems
from game.screens.places.pairing import problem_words
from game.screens.places.shell import Around, back, placed
from game.screens.state import ClientState, SeatState
from game.screens.tree import Flag, Flow, Look, Node, Role, Screen


class Says(Problems, Protocol):
    """A scene or a place: the state it shows, and the interface's sentences."""

    @property
    def state(self) -> ClientState:
        """Return what the device knows."""
        ...


def room(around: Around) -> Screen:
    """Show the room one can go on with."""
    nodes = (heading("room-title", around.say("room.title")), *about_room(around), back(around))
    return placed(around, "room", around.say("turn.room"), *nodes)


def about_room(says: Says) -> tuple[Node, ...]:
    """Say until when the room is kept, and offer to delete it; asked once before it is done."""
    state = says.state
    if not room_at_hand(state):
        return (text("room-none", says.say("room.none"), Look.HINT),)
    until = state.keeping.until if state.here is not None else _until(state)
    when = "room.until" if until is not None else "room.some-days"
    nodes = [
        text("room-until", says.say(when, day=day_words(says, until)), Look.STORY),
        text("room-what", says.say("room.what"), Look.HINT),
    ]
    if state.dialog == "delete-room":
        nodes += _asking(says)
    else:
        words = says.say("room.delete")
        nodes.append(Button("delete-ask", words, Step("open", "delete-room"), ("d",)).quiet())
    nodes.append(text("room-name", room_at_hand(state), Look.HINT, note=says.say("room.name")))
    return tuple(nodes)


def about_evening(says: Says, seat: SeatState) -> tuple[Node, ...]:
    """Offer to keep the evening on this device; () while the scene is still going."""
    if not may_keep(seat):
        kept = seat.evening == "kept"
        return (status("evening-kept", says.say("keep.kept"), Look.STORY),) if kept else ()
    title = heading("evening-title", says.say("keep.title"), Look.LABEL)
    if seat.wish and not seat.not_kept:
        said = status("evening-said", says.say("keep.said"), Look.STORY)
        if seat.evening:
            return (title, said)
        no = Button("keep-not", says.say("keep.not"), Step("keep-not")).quiet()
        return (title, said, no)
    return (title, *_offer(says, seat))


def _offer(says: Says, seat: SeatState) -> tuple[Node, ...]:
    phrase = says.state.keeping.phrase
    body = "keep.agreed" if seat.evening == "agreed" else "keep.body"
    field = Node(
        "phrase",
        Role.FIELD,
        says.say("keep.field"),
        value=phrase,
        on_text="phrase",
        limit=PHRASE_LIMIT,
    )
    flags = frozenset() if is_phrase(phrase) else frozenset({Flag.DISABLED})
    yes = Node(
        "keep-evening",
        Role.BUTTON,
        says.say("keep.yes"),
        look=Look.QUIET,
        flags=flags,
        intent=Step("keep-evening"),
    )
    problem = seat.not_kept
    told = (status("problem", problem_words(says, problem), Look.STORY),) if problem else ()
    lends = () if seat.evening else (_lends(says, on=seat.lends_words),)
    hint = text("phrase-hint", says.say("keep.hint"), Look.HINT)
    return (text("evening-body", says.say(body), Look.STORY), *told, field, hint, *lends, yes)


def _lends(says: Says, *, on: bool) -> Node:
    return Node(
        "keep-words",
        Role.TOGGLE,
        says.say("keep.words"),
        value="on" if on else "off",
        note=says.say("settings.on" if on else "settings.off"),
        look=Look.CHOICE,
        flags=frozenset({Flag.SELECTED}) if on else frozenset(),
        intent=Step("keep-words"),
    )


def _asking(says: Says) -> tuple[Node, ...]:
    keep = Button("delete-not", says.say("room.keep"), Step("close")).quiet()
    yes = Button("delete-now", says.say("room.delete-yes"), Step("delete-room"), ("y",)).quiet()
    question = status("delete-question", says.say("room.delete-question"), Look.STORY)
    return (question, group("delete-ways", keep, yes, flow=Flow.ROW))


def _until(state: ClientState) -> Day | None:
    return state.going_on.until if state.going_on is not None else None


def day_words(says: Says, day: Day | None) -> str:
    """Return a day in words, "" for none."""
    if day is None:
        return ""
    month = says.say(f"month.{day.month}")
    return says.say("date.long", day=day.day, month=month, year=day.year)
