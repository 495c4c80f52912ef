"""A scene as one line of steps: what happened in each, and where the shared bridge stood after it.

Pure, from the moments that the timeline shows. Only the shared bridge is followed: how far each
trusts the other is never written down.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.rules.acts import ACT_BEATS
from game.screens.places.timeline_stops import Mark, Stop, stops_of
from game.screens.report_words import Context, plain_figure
from game.screens.scene import Scene

_UNTOLD = ("door", "envelope")  # steps in which nothing happens between the two
_MORNING = ("last-word", "morning")  # one step to whoever plays
_LEAST = 0.05  # a figure is written to one decimal


@dataclass(frozen=True, slots=True)
class _Step:
    """One step of the line: its first beat, and the round it was played in."""

    beat: str
    act: int = 1


def line(scene: Scene) -> Context:
    """Return the steps with their marks, and the points of the bridge's curve.

    Empty for a scene that was stopped: then there is nothing to look back on in order.
    """
    if scene.view.scene.stopped or not scene.view.debrief.open:
        return {"steps": [], "points": []}
    steps, stops = _steps(scene), stops_of(scene)
    points = _points(scene, steps, stops)
    rows = [
        {
            "name": _name(scene, step),
            "marks": [_mark(scene, stop) for stop in stops if _at(stop) == step],
            "bridge": plain_figure([value for at, value in points if at <= place][-1]),
        }
        for place, step in enumerate(steps)
    ]
    told = [{"step": at, "value": plain_figure(value)} for at, value in points]
    return {"steps": rows, "points": told}


def _steps(scene: Scene) -> tuple[_Step, ...]:
    """Return the steps that were played, in order; a further round follows the first."""
    beats = [str(beat) for beat in scene.scenario.meta.beats if beat not in _UNTOLD]
    found: list[_Step] = []
    for beat in beats:
        step = _Step(_MORNING[-1] if beat in _MORNING else beat)
        if step not in found:
            found.append(step)
    within = [beat for beat in beats if beat in ACT_BEATS]
    more = [_Step(beat, act) for act in range(2, scene.view.scene.act + 1) for beat in within]
    after = max((n for n, step in enumerate(found) if step.beat in within), default=-1) + 1
    return (*found[:after], *more, *found[after:])


def _name(scene: Scene, step: _Step) -> str:
    name = scene.say("report.talk-back" if step.beat == "talk-back" else f"step.{step.beat}")
    return name if step.act == 1 else scene.say("report.round", step=name, round=step.act)


def _at(stop: Stop) -> _Step:
    if stop.beat in _MORNING:
        return _Step(_MORNING[-1])
    return _Step(stop.beat, stop.act if stop.beat in ACT_BEATS else 1)


def _points(
    scene: Scene, steps: tuple[_Step, ...], stops: tuple[Stop, ...]
) -> list[tuple[int, float]]:
    """Return where the shared bridge stood after each moment that moved it: step and value."""
    seen = scene.view.bridge
    moved = (stop for stop in stops if abs(stop.moved) >= _LEAST and _at(stop) in steps)
    found = [
        (0, stops[0].before if stops else seen.start),
        *((steps.index(_at(stop)), stop.after) for stop in moved),
    ]
    if abs(found[-1][1] - seen.value) >= 2 * _LEAST:  # it was moved by what has no line
        found.append((len(steps) - 1, seen.value))
    return found


def _mark(scene: Scene, stop: Stop) -> Context:
    moved = plain_figure(stop.moved)
    return {
        "kind": stop.mark,
        "seat": stop.seat or "",
        "name": scene.name(stop.seat) if stop.seat else "",
        "text": "" if stop.mark is Mark.TIME_OUT else " ".join(stop.words),
        "moved": scene.texts.number(f"{moved:+.1f}") if moved else "",
    }
