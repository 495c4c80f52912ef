"""The next time for one's own calendar: one press, with or without the other's name in it."""

from __future__ import annotations

from game.screens.intents import Step
from game.screens.journeys import can_be_written
from game.screens.parts import Button, group, status
from game.screens.places.journey_cards import ROW
from game.screens.places.pairing import problem_words
from game.screens.scene import Scene
from game.screens.tree import Look, Node


def calendar(scene: Scene) -> list[Node]:
    """Offer a calendar's file for the time agreed on, and say where it lies; [] without a time."""
    if not can_be_written(scene.state, scene.seat):
        return []
    words = scene.say("journeys.calendar.write")
    ways = [Button("calendar", words, Step("journey-calendar"), ("c",)).chip()]
    if scene.seat.mode != "solo":  # a script keeps no calendar
        words = scene.say("journeys.calendar.write-named", name=scene.partner)
        ways.append(
            Button("calendar-named", words, Step("journey-calendar", "named"), ("v",)).chip()
        )
    return [group("calendar-ways", *ways, flow=ROW), *_told(scene)]


def _told(scene: Scene) -> list[Node]:
    travelling = scene.state.travelling
    if travelling.failed:
        return [status("calendar-failed", problem_words(scene, travelling.failed), Look.HINT)]
    if travelling.where:
        words = scene.say("journeys.calendar.written", where=travelling.where)
        return [status("calendar-written", words, Look.HINT)]
    return []
