"""The door: what is played, how long it takes, and one tap to take one's place."""

from __future__ import annotations

from game.rules import moves as m
from game.screens.frame import Page, framed, patience
from game.screens.intents import Play, Step
from game.screens.parts import Button, group, heading, text
from game.screens.places.comparing import way_there
from game.screens.scene import Scene
from game.screens.tree import Flow, Fold, Look, Node, Screen


def notes(scene: Scene) -> tuple[Node, ...]:
    """Make what somebody may want to know before taking part: death, money, drink and the like."""
    told = scene.scenario.meta.content_notes
    return tuple(text(f"note-{n}", scene.line(note), Look.HINT) for n, note in enumerate(told))


def door(scene: Scene) -> Screen:
    """Show the door: the scene's title, its promise to the players, and two ways on."""
    ready = scene.view.beat.ready
    here = scene.seat.partner_online or scene.seat.mode == "solo"
    who = text("who", scene.line("door/here" if here else "door/waiting"), Look.HINT)
    title = heading("scene-title", scene.line("title"), Look.SCENE_TITLE)
    if ready:
        work = (title, who, *way_there(scene), *patience(scene))
        return framed(
            scene,
            Page(
                "door", scene.say("turn.ready-door"), work, fold=Fold.STAGE, toys=True, ledger=False
            ),
        )
    take = Button("send", scene.say("door.take"), Play(m.Ready()), ("enter",)).gold(
        busy=scene.seat.outbox.has("ready"), first=True
    )
    leave = Button("not-now", scene.say("door.not-now"), Step("leave")).quiet()
    body = text("door-body", scene.line("door"), Look.STORY)
    work = (title, body, *notes(scene), who, group("ways", leave, take, flow=Flow.ROW))
    page = Page("door", scene.say("turn.door"), work, fold=Fold.STAGE, toys=True, ledger=False)
    return framed(scene, page)
