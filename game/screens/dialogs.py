"""The dialogs of a scene: stop, step aside, time-out, weather, and a peek at one's envelope."""

from __future__ import annotations

from game.rules import moves as m
from game.scenario.slots import beside
from game.screens.intents import Go, Play, Step
from game.screens.letter import alone
from game.screens.parts import Answer, Button, Question, dialog, group, text
from game.screens.scene import Scene
from game.screens.steps.scenes import scene_file, scenes
from game.screens.tree import Flow, Look, Node

MINUTES = (10, 20, 60, 1440)
"""Breaks on offer: a tea, a walk, a meal, a night."""

STAYS = ("door", "last-word", "morning")
"""Steps that are neither skipped nor begun anew."""

WEATHERS = (("still", 1), ("breeze", 4), ("gusts", 6), ("storm", 9))
"""Own weather in words, over the 0 to 10 underneath."""


def dialog_of(scene: Scene) -> Node | None:
    """Make the dialog that is open, or None."""
    makers = {
        "stop": _stop,
        "aside": _aside,
        "time-out": _time_out,
        "weather": _weather,
        "envelope": _envelope,
        "another": _another,
        "scenes": scenes,
        "scene-file": scene_file,
    }
    maker = makers.get(scene.state.dialog)
    return maker(scene) if maker else None


def other_lines(scene: Scene) -> tuple[str, ...]:
    """Return what else could have been said where the player spoke last; in practice only."""
    if scene.seat.mode != "solo":
        return ()
    mine = [line.text for line in scene.view.transcript if line.seat is scene.me]
    return beside(scene.scenario, mine[-1]) if mine else ()


def _another(scene: Scene) -> Node:
    """Ask which other line is tried, or tell how the same partner would have taken it."""
    title, seat = scene.say("another.title"), scene.seat
    if seat.tried_visit == scene.view.beat.visit:
        said = text("tried", scene.line(seat.tried_line), Look.SAID, value=scene.me.value)
        bubble = text("tried-thought", seat.tried_thought, Look.THOUGHT, note=scene.partner)
        coach = text("tried-coach", seat.tried_coach, Look.HINT)
        return dialog("dialog-another", title, said, bubble, coach, _close(scene))
    offered = tuple(Answer(line, scene.line(line)) for line in other_lines(scene))
    question = Question("another-line", scene.say("another.which"), offered)
    choices = question.node(lambda line: Step("try-line", line))
    return dialog("dialog-another", title, choices, _close(scene))


def _close(scene: Scene) -> Node:
    words = scene.say("dialog.close")
    return Button("close", words, Step("close"), ("escape",)).quiet()


def _stop(scene: Scene) -> Node:
    stop = Button("stop-now", scene.say("stop.yes"), Play(m.Stop()), ("y",), "stop").quiet()
    body = text("stop-body", scene.say("stop.body"), Look.STORY)
    return dialog("dialog-stop", scene.say("stop.title"), body, stop, _close(scene))


def _aside(scene: Scene) -> Node:
    may = scene.view.beat.may
    ways = [
        Button("aside-time-out", scene.say("aside.time-out"), Step("open", "time-out"), ("1",)),
        Button("aside-weather", scene.say("aside.weather"), Step("open", "weather"), ("2",)),
    ]
    moves: tuple[tuple[m.Move, str], ...] = (
        (m.Skip(), "3"),
        (m.ChangeTopic(), "4"),
        (m.Rewind(), "5"),
    )
    ways += [
        Button(f"aside-{move.kind}", scene.say(f"aside.{move.kind}"), Play(move), (key,))
        for move, key in moves
        if move.kind in may and scene.view.beat.beat not in STAYS
    ]
    ways.append(Button("aside-stop", scene.say("aside.stop"), Step("open", "stop"), ("6",)))
    ways.append(Button("aside-more", scene.say("aside.more"), Go("more"), ("7",)))
    ways.append(Button("aside-hide", scene.say("aside.hide"), Step("hide"), ("8",)))
    ways.append(Button("aside-settings", scene.say("aside.settings"), Go("settings"), ("9",)))
    ways.append(Button("aside-leave", scene.say("aside.leave"), Step("leave"), ("0",)))
    body = text("aside-body", scene.say("aside.body"), Look.HINT)
    buttons = group("ways", *(way.quiet() for way in ways), flow=Flow.GRID)
    return dialog("dialog-aside", scene.say("aside.title"), body, buttons, _close(scene))


def _time_out(scene: Scene) -> Node:
    offered = tuple(Answer(str(n), scene.say(f"time-out.{n}")) for n in MINUTES)
    question = Question("minutes", scene.say("time-out.when"), offered)
    choices = question.node(lambda minutes: Play(m.TimeOut(minutes=int(minutes))))
    body = text("time-out-body", scene.say("time-out.body"), Look.STORY)
    return dialog("dialog-time-out", scene.say("time-out.title"), body, choices, _close(scene))


def _weather(scene: Scene) -> Node:
    heat = scene.view.own.heat
    offered = tuple(Answer(str(n), scene.say(f"weather.{name}")) for name, n in WEATHERS)
    chosen = () if heat is None else (str(nearest(heat)),)
    question = Question("weather", scene.say("weather.question"), offered, chosen)
    choices = question.node(lambda level: Play(m.Heat(level=int(level))))
    body = text("weather-body", scene.say("weather.body"), Look.HINT)
    return dialog("dialog-weather", scene.say("weather.title"), body, choices, _close(scene))


def nearest(heat: int) -> int:
    """Return the offered level nearest to a weather of 0 to 10."""
    return min((level for _, level in WEATHERS), key=lambda level: abs(level - heat))


def _envelope(scene: Scene) -> Node:
    dossier = scene.view.dossier
    lines = tuple(
        text(f"peek-{n}", scene.line(i), Look.SECRET if i == dossier.secret else Look.STORY)
        for n, i in enumerate(dossier.lines)
    )
    title = scene.say("envelope.yours", role=scene.line(scene.role))
    close = Button("close", scene.say("envelope.seal-again"), Step("close"), ("escape",)).quiet()
    return dialog("dialog-envelope", title, *lines, *alone(scene, "peek-alone"), close)
