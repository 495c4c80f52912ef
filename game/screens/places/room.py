"""The pair's room: until when a server keeps it, and deleting it now.

The same page stands under More while a scene is open, and on its own behind the home screen.
"""

from __future__ import annotations

from typing import Protocol

from game.screens.going import room_at_hand
from game.screens.intents import Go, Step
from game.screens.keeping import may_keep
from game.screens.messages import Day
from game.screens.parts import Button, group, heading, status, text
from game.screens.places.pairing import Says as Problems
from game.screens.places.shell import Around, back, placed
from game.screens.state import ClientState, SeatState
from game.screens.tree import Flow, Look, Node, Screen


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
    """Lead to what stays of the evening, or say that it is kept; () while the scene goes on."""
    if seat.evening == "kept":
        return (status("evening-kept", says.say("keep.kept"), Look.STORY),)
    if not may_keep(seat):
        return ()
    return (Button("go-keep", says.say("keep.title"), Go("keep"), ("k",), "shelf").quiet(),)


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
    return says.say("date.long", day=says.texts.day(day.day), month=month, year=day.year)
