"""Snap: nine families of feelings and an extra; me right now, and the other one."""

from __future__ import annotations

from game.rules.sections import SnapView
from game.screens.frame import Page, framed
from game.screens.moments import Moment, Part, part_of
from game.screens.parts import Answer, Question, heading, send_button, status, text
from game.screens.scene import Scene
from game.screens.steps.questions import all_answered, asked
from game.screens.steps.waiting import waiting
from game.screens.submits import is_changing
from game.screens.tree import Look, Node, Screen


def snap(scene: Scene) -> Screen:
    """Ask both questions, or show how near they were."""
    beat = scene.view.beat
    if beat.phase == "shown" or (beat.ready and not is_changing(scene.seat)):
        return waiting(scene, *(results(scene) if scene.view.scene.snap else ()))
    questions = (
        Question("me", scene.say("snap.me"), _feelings(scene), look=Look.FEELING),
        Question("you", scene.say("snap.you"), _feelings(scene), look=Look.FEELING),
    )
    busy = scene.seat.outbox.has("report") or scene.seat.outbox.has("guess")
    send = send_button(scene.say("snap.send"), ready=all_answered(scene, questions), busy=busy)
    title = heading("snap-title", scene.line("snap"))
    work = (title, *asked(scene, questions), send)
    return framed(scene, Page("snap", scene.say("turn.snap"), work))


def feeling_word(scene: Scene, feeling: str) -> str:
    """Return the word of a family or of one of the scene's extras."""
    return scene.maybe(feeling) or scene.say(f"feeling.{feeling}")


def _feelings(scene: Scene) -> tuple[Answer, ...]:
    return tuple(
        Answer(
            feeling,
            feeling_word(scene, feeling),
            scene.maybe(f"{feeling}/note") or scene.say(f"feeling.{feeling}-gloss"),
            feeling,
        )
        for feeling in scene.scenario.feelings
    )


def lanterns(scene: Scene, moment: Moment) -> tuple[Node, ...]:
    """Make the two pairs of lanterns swinging; the words come after the silence."""
    if part_of(moment, scene.state.now_ms) is Part.SILENCE:
        return (status("swing", scene.say("snap.swing"), Look.HINT),)
    return results(scene)


def results(scene: Scene) -> tuple[Node, ...]:
    """Make one sentence for each guess: what was heard, what was felt, and how near that is."""
    return tuple(_result(scene, found) for found in scene.view.scene.snap)


def _result(scene: Scene, found: SnapView) -> Node:
    guesser = scene.name(found.seat)
    other = scene.name(found.seat.other)
    guessed, felt = feeling_word(scene, found.guessed), feeling_word(scene, found.felt)
    words = scene.say(
        f"snap.{found.nearness}",
        guesser=guesser,
        other=other,
        guessed=guessed.lower(),
        felt=felt.lower(),
    )
    return text(f"snap-{found.seat.value}", words, Look.SAID, value=found.seat.value, note=guesser)
