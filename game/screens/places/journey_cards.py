"""What the cards of a journey share: a card, its ways back, and a small promise in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from game.rules.journey_sections import HomeworkView
from game.screens.intents import Step
from game.screens.messages import Day
from game.screens.parts import Button
from game.screens.places.room import day_words
from game.screens.scene import Scene
from game.screens.tree import Flow, Node

PLAIN = "journeys"
"""The turn line of a card on which nothing is expected."""

ROW = Flow.ROW


@dataclass(frozen=True, slots=True)
class Card:
    """What the place of journeys shows: its screen's id, the turn line's id, its nodes."""

    id: str
    turn_id: str
    nodes: tuple[Node, ...]


def back_here(scene: Scene) -> Node:
    """Make the way back to where somebody came from."""
    return Button("back", scene.say("app.back"), Step("back"), ("escape",)).quiet()


def to_way(words: str) -> Node:
    """Make the way to the card with the way so far."""
    return Button("to-way", words, Step("journey-card", "way"), ("escape",)).quiet()


def homework_words(scene: Scene, known: HomeworkView) -> str:
    """Return a small promise as a sentence."""
    return scene.say(
        "journeys.homework.sentence",
        habit=scene.say(f"journeys.habit.{known.habit}"),
        act=scene.say(f"journeys.act.{known.act}"),
        minutes=minutes_words(scene, known.minutes),
    )


def minutes_words(scene: Scene, minutes: int) -> str:
    """Return how long a small promise takes."""
    known = "journeys.homework.minute-chip" if minutes == 1 else "journeys.homework.minutes-chip"
    return scene.say(known, minutes=minutes)


def meeting_title(scene: Scene, *, named: bool) -> str:
    """Return what a calendar calls the next time: with the other's name, or with nobody's."""
    if named and scene.partner:
        return scene.say("journeys.calendar.title-named", name=scene.partner)
    return scene.say("journeys.calendar.title")


def meeting_words(scene: Scene, at_ms: int) -> str:
    """Return a time as this device's own clock and calendar will say it, "" for none."""
    if not at_ms:
        return ""
    there = own_time(scene, at_ms)
    day = day_words(scene, Day(there.year, there.month, there.day))
    return f"{day}, {there.hour:02d}:{there.minute:02d}"


def own_time(scene: Scene, at_ms: int) -> datetime:
    """Return a time by this device's own clock."""
    return datetime.fromtimestamp(at_ms / 1000, UTC) + timedelta(minutes=scene.state.ahead_min)
