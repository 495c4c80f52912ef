"""What a device notices by being there: how long a scene took, and own weather at its most."""

from __future__ import annotations

from dataclasses import replace

from game.client.album_scene import opened
from game.rules.sections import SeatView
from game.screens.course import Course

MINUTE_MS = 60_000
BEGAN_MS = 1_760_000_000_000


def view(*, beat: str, minutes: float = 0, number: int = 1, heat: int | None = None) -> SeatView:
    here = opened().state.here
    assert here is not None
    at_ms = BEGAN_MS + round(minutes * MINUTE_MS)
    seen = here.view
    return replace(
        seen,
        beat=replace(seen.beat, beat=beat, entered_ms=at_ms),
        scene=replace(seen.scene, number=number),
        own=replace(seen.own, heat=heat),
        debrief=replace(seen.debrief, open=beat == "morning"),
    )


def test_it_counts_from_the_door_to_the_morning() -> None:
    course = Course().followed(view(beat="door"))
    morning = view(beat="morning", minutes=12.4)
    assert course.minutes(view(beat="table", minutes=6)) is None
    assert course.followed(morning).minutes(morning) == 12


def test_a_device_that_came_later_does_not_guess() -> None:
    morning = view(beat="morning", minutes=9)
    assert Course().followed(view(beat="life", minutes=4)).minutes(morning) is None


def test_a_scene_that_slept_for_a_night_has_no_length() -> None:
    course = Course().followed(view(beat="door"))
    assert course.minutes(view(beat="morning", minutes=600)) is None


def test_another_scene_begins_anew() -> None:
    course = Course().followed(view(beat="door", heat=9))
    course = course.followed(view(beat="envelope", minutes=20, number=2))
    morning = view(beat="morning", minutes=27, number=2)
    assert course.minutes(morning) == 7
    assert course.hottest is None


def test_the_strongest_weather_stays_when_it_calms_down() -> None:
    course = Course()
    for heat in (None, 4, 9, 1):
        course = course.followed(view(beat="table", heat=heat))
    assert course.hottest == 9
