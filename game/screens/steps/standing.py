"""When everything stands still: a pause, a time-out, a stop, and a line that will not come back."""

from __future__ import annotations

from dataclasses import replace

from game.rules import moves as m
from game.screens.frame import Page, framed
from game.screens.intents import Go, Play, Step
from game.screens.link import Line
from game.screens.parts import Button, group, heading, text
from game.screens.scene import Scene
from game.screens.steps.scenes import another_scene, journey_on
from game.screens.steps.thanking import their_thanks, to_keep
from game.screens.tree import Flow, Fold, Look, Node, Role, Screen

LONGER = 10  # minutes more, when somebody says in time that it will take longer
MOST_MINUTES = 1_440  # of a break, from now on


def standing(scene: Scene) -> Screen | None:
    """Show what keeps the scene from going on, or None while it goes on."""
    if scene.seat.mode == "duo" and scene.state.link.line is Line.FENCED:
        return _fenced(scene)
    if scene.seat.mode == "duo" and scene.state.link.line is Line.CLOSED:
        return _closed(scene)
    if scene.view.scene.stopped:
        return _stopped(scene)
    if scene.view.scene.time_out:
        return _time_out(scene)
    return _paused(scene) if scene.view.scene.paused else None


def _paused(scene: Scene) -> Screen:
    words = [
        heading("still", scene.say("pause.title")),
        text("still-body", scene.say("pause.body"), Look.STORY),
    ]
    if scene.view.scene.paused_by_me:
        on = Button("send", scene.say("pause.on"), Play(m.Resume()), ("enter", "f2"))
        words.append(on.gold(busy=scene.seat.outbox.has("resume"), first=True))
    page = Page("paused", scene.say("turn.paused"), tuple(words), fold=Fold.FULL, ledger=False)
    return framed(scene, page)


def _time_out(scene: Scene) -> Screen:
    mine = scene.view.scene.time_out == scene.me.value
    minutes = minutes_left(scene.view.scene.back_by_ms, scene.state.now_ms)
    when = scene.say("time-out.soon") if minutes <= 0 else _about(scene, minutes)
    words: list[Node] = [
        heading("still", scene.say("time-out.running")),
        text("when", when, Look.STORY),
        text("until", scene.say("time-out.until", time=_on_this_clock(scene)), Look.HINT),
    ]
    if mine:
        words.append(text("breathe", scene.say("time-out.breathe"), Look.HINT))
        back = Button("send", scene.say("time-out.back"), Play(m.Back()), ("enter",))
        words.append(back.gold(busy=scene.seat.outbox.has("back")))
        if "time-out" in scene.view.beat.may and minutes > 0:
            later = m.TimeOut(minutes=min(MOST_MINUTES, minutes + LONGER))
            longer = Button("longer", scene.say("time-out.longer"), Play(later), ("l",))
            words.insert(-1, longer.quiet())
    turn = scene.say("turn.time-out-mine" if mine else "turn.time-out")
    return framed(scene, Page("time-out", turn, tuple(words), fold=Fold.FULL, ledger=False))


def _on_this_clock(scene: Scene) -> str:
    """Return when somebody promised to be back, as this device's own clock will say it."""
    minutes = scene.view.scene.back_by_ms // 60_000 + scene.state.ahead_min
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def minutes_left(back_by_ms: int, now_ms: int) -> int:
    """Return the minutes until a promised return, rounded up; 0 once it has passed."""
    return max(0, -(-(back_by_ms - now_ms) // 60_000))


def _about(scene: Scene, minutes: int) -> str:
    if minutes >= 120:
        return scene.say("time-out.hours", hours=round(minutes / 60))
    return scene.say("time-out.minutes", minutes=minutes)


def _stopped(scene: Scene) -> Screen:
    """Show the same neutral words to both, a keepsake, and something to take along."""
    debrief = scene.view.debrief
    nodes: list[Node] = [
        heading("stopped", scene.say("stopped.title")),
        text("stopped-body", scene.say("stopped.body"), Look.STORY),
    ]
    if debrief.epilogue:
        nodes.append(text("epilogue", scene.line(debrief.epilogue), Look.STORY))
    if debrief.keepsake:
        nodes.append(
            Node(
                "keepsake",
                Role.IMAGE,
                scene.line(debrief.keepsake),
                value=debrief.keepsake,
                look=Look.KEEPSAKE,
            )
        )
    if debrief.tries:
        nodes.append(
            text("try", scene.line(debrief.tries[0]), Look.SECRET, note=scene.say("morning.try"))
        )
    nodes += their_thanks(scene)
    again = Button("again", scene.say("again.same"), Play(m.Again(swap=False)), ("r",)).quiet()
    breath = Button("breath", scene.say("more.calm"), Go("more", "calm"), ("b",)).chip()
    enough = Button("enough", scene.say("morning.enough"), Step("enough"), ("enter", "x")).gold(
        first=True
    )
    ways = (again, another_scene(scene), breath, *to_keep(scene), *journey_on(scene), enough)
    nodes.append(group("next", *ways, flow=Flow.ROW))
    page = Page("stopped", scene.say("turn.stopped"), tuple(nodes), fold=Fold.STAGE, ledger=False)
    return framed(scene, page)


def _fenced(scene: Scene) -> Screen:
    here = Button("send", scene.say("fenced.here"), Step("retry"), ("enter",)).gold(first=True)
    home = Button("leave", scene.say("fenced.home"), Step("leave")).quiet()
    nodes = (
        heading("fenced", scene.say("fenced.title")),
        text("fenced-body", scene.say("fenced.body"), Look.STORY),
        group("ways", home, here, flow=Flow.ROW),
    )
    return _alone(framed(scene, Page("fenced", scene.say("turn.fenced"), nodes, ledger=False)))


def _closed(scene: Scene) -> Screen:
    reason = f"errors.{scene.state.link.reason}"
    known = scene.texts.has(reason)
    home = Button("leave", scene.say("fenced.home"), Step("leave"), ("enter",)).gold(first=True)
    nodes = (
        heading("closed", scene.say("closed.title")),
        text("closed-body", scene.say(reason if known else "errors.unknown"), Look.STORY),
        home,
    )
    return _alone(framed(scene, Page("closed", scene.say("turn.closed"), nodes, ledger=False)))


def _alone(screen: Screen) -> Screen:
    """Return a screen without moves in its bar: nothing could be sent from here."""
    kept = tuple(node for node in screen.bar if node.id in ("rail", "help", "numbers"))
    return replace(screen, bar=kept, dialog=None, live_toys=False)
