"""What a report says of the time around a scene: small promises to next time, and own weather."""

from __future__ import annotations

from collections.abc import Iterator

from game.rules.journey_sections import HomeworkView
from game.screens.dialogs import WEATHERS, nearest
from game.screens.places.journey_cards import homework_words, meeting_words, own_time
from game.screens.report_words import Context
from game.screens.scene import Scene


def homework(scene: Scene) -> list[Context]:
    """Return a journey's last small promise as it was agreed on, and the one before it.

    With each stands what either said of how it went, once both had said so.
    """
    return [_promise(scene, known) for known in scene.view.journey.homework[-2:]]


def strongest_weather(scene: Scene) -> str:
    """Return own weather at its most, in a word; "" if it was never set. For own eyes."""
    level = scene.seat.course.hottest
    if level is None:
        return ""
    named = {offered: name for name, offered in WEATHERS}
    return scene.say(f"weather.{named[nearest(level)]}")


def _promise(scene: Scene, known: HomeworkView) -> Context:
    return {
        "text": homework_words(scene, known),
        "meets": own_time(scene, known.meet_ms).date().isoformat() if known.meet_ms else "",
        "when": meeting_words(scene, known.meet_ms),
        "went": list(_went(scene, known)),
    }


def _went(scene: Scene, known: HomeworkView) -> Iterator[Context]:
    """Give what each said of it; a script was not there."""
    for seat, how in ((scene.me, known.mine), (scene.me.other, known.theirs)):
        if how and (seat is scene.me or scene.seat.mode != "solo"):
            words = scene.say(f"journeys.how.{how}")
            yield {"seat": seat, "name": scene.name(seat), "words": words}
