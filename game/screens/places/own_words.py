"""Own words under More: what they did, and where meant and arrived may lie apart. Own eyes only."""

from __future__ import annotations

from game.screens.intents import Pick
from game.screens.looking_back import Apart, Strength, Told, apart, strengths
from game.screens.parts import NUMBER_KEYS, Button, group, heading, text
from game.screens.scene import Scene
from game.screens.steps.said import bubbles
from game.screens.tree import Look, Node

QUESTION = "own-words"
"""Which moment lies open: its place in the list."""


def own_words_page(scene: Scene) -> tuple[Node, ...]:
    """Make the moments, strengths first; each opens to the words behind it."""
    well, other = strengths(scene), apart(scene)
    body = text("own-words-body", scene.say("own-words.body"), Look.HINT)
    if not well and not other:
        return (body, text("nothing", scene.say("own-words.nothing"), Look.STORY))
    nodes: list[Node] = []
    if well:
        nodes.append(heading("well-title", scene.say("own-words.went-well"), Look.LABEL))
    nodes += [_strength(scene, found, n) for n, found in enumerate(well)]
    if other:
        nodes.append(heading("apart-title", scene.say("own-words.apart"), Look.LABEL))
    nodes += [_apart(scene, found, n) for n, found in enumerate(other, len(well))]
    return (*nodes, body)


def _strength(scene: Scene, found: Strength, place: int) -> Node:
    words = scene.say(f"own-words.{found.what}")
    if scene.seat.one(QUESTION) != str(place):
        return _closed(words, found.told, place)
    then = found.told.following
    said = _said(scene, found.told, place)
    if then is None or found.what != "opened":
        return _opened(words, place, said, _shows(scene, found.shows, place))
    lead = text(f"then-{place}", scene.say("own-words.then", name=scene.partner), Look.HINT)
    return _opened(words, place, said, lead, *bubbles(scene, (then,)))


def _apart(scene: Scene, found: Apart, place: int) -> Node:
    words = scene.say(f"own-words.read-{found.what}")
    if scene.seat.one(QUESTION) != str(place):
        return _closed(words, found.told, place)
    meant = scene.say("own-words.meant", line=_picked(scene, found.told))
    nodes = [text(f"meant-{place}", meant, Look.STORY)] if found.told.line.text != "own" else []
    nodes += [_said(scene, found.told, place), _shows(scene, found.shows, place)]
    if found.marked:
        how = scene.say(f"mark.{found.marked}")
        marked = scene.say("own-words.marked", name=scene.partner, how=how)
        nodes.append(text(f"marked-{place}", marked, Look.STORY))
    nodes.append(text(f"both-{place}", scene.say("own-words.both"), Look.HINT))
    if found.begin:
        another = scene.say("own-words.another", begin=found.begin.replace("'", "’"))
        nodes.append(text(f"another-{place}", another, Look.HINT))
    return _opened(words, place, *nodes)


def _closed(words: str, told: Told, place: int) -> Node:
    return _button(words, place, told.words)


def _opened(words: str, place: int, *nodes: Node) -> Node:
    return group(f"word-{place}-open", _button(words, place, ""), *nodes, look=Look.CARD)


def _button(words: str, place: int, note: str) -> Node:
    opens = Pick(QUESTION, str(place))
    return Button(f"word-{place}", words, opens, (NUMBER_KEYS[place],), note=note).quiet()


def _said(scene: Scene, told: Told, place: int) -> Node:
    mine = scene.me.value
    return text(f"words-{place}", told.words, Look.SAID, value=mine, note=scene.name(scene.me))


def _shows(scene: Scene, words: str, place: int) -> Node:
    return text(f"shows-{place}", scene.say("own-words.shows", words=words), Look.HINT)


def _picked(scene: Scene, told: Told) -> str:
    return " ".join(scene.line(x) for x in (told.line.text, *told.line.extra) if x)
