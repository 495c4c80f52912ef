"""Two lanterns swing close: what was felt and what was heard, in one line; then a third lights.

A miss is never a cross: a guess is a snap, close, or near enough to ask.
"""

from __future__ import annotations

from game.screens.moments import Moment, Part, part_of
from game.screens.parts import status, text
from game.screens.scene import Scene
from game.screens.steps.ring import word_of
from game.screens.steps.staging import lit, staged
from game.screens.tree import Look, Node, Screen


def result(scene: Scene) -> Node:
    """Make the one line: who heard what, what it was, and how near that is."""
    heard, speaker = scene.view.talk.heard, scene.view.talk.speaker or scene.me
    if heard is None:
        return text("lanterns", scene.say("lanterns.swing"), Look.HINT)
    words = scene.say(
        f"snap.{heard.nearness}",
        guesser=scene.name(speaker.other),
        other=scene.name(speaker),
        guessed=word_of(scene, heard.guessed).lower(),
        felt=word_of(scene, heard.felt).lower(),
    )
    return status("lanterns", words, Look.STORY)


def heard(scene: Scene, moment: Moment) -> Screen | None:
    """Show two lanterns swinging; the words come after the silence.

    None once the floor has gone to the other side: then there is nothing left to show here.
    """
    view = scene.view.talk.heard
    if view is None:
        return None
    args = (("nearness", view.nearness), ("felt", view.felt))
    if part_of(moment, scene.state.now_ms) is Part.SILENCE:
        swing = status("swing", scene.say("lanterns.swing"), Look.HINT)
        return staged(scene, moment, (swing,), args)
    return staged(scene, moment, (*_sentence(scene), result(scene)), args)


def _sentence(scene: Scene) -> tuple[Node, ...]:
    listener = (scene.view.talk.speaker or scene.me).other
    given, name = scene.view.talk.goes[:1], scene.name(listener)
    return tuple(
        text("given", scene.line(go.line), Look.SAID, value=listener.value, note=name)
        for go in given
    )


def lantern(scene: Scene, moment: Moment) -> Screen:
    """Show a lantern light in the middle of the bridge, whole or half, and again in the water."""
    half = moment.id == "lantern-half"
    words = status("lantern", scene.line("stage/half-heard" if half else "stage/heard"), Look.STORY)
    return lit(scene, moment, words, scene.say("turn.lantern"))
