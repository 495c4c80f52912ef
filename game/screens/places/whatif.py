"""The other choice: what else Life offered, and what that would have come to. For practice only.

Worked out on this device by the rules themselves; nothing of it is sent, kept or counted.
"""

from __future__ import annotations

from game.rules.debrief_whatif import Way, WhatIf, other_choices, what_if
from game.rules.judges import Verdict
from game.screens.intents import Pick
from game.screens.parts import Answer, Button, Question, group, heading, picking, text
from game.screens.places.timeline import bridge_words
from game.screens.scene import Scene
from game.screens.tree import Look, Node, Role

QUESTION = "what-if"
_SHOWS_NO_LUCK = (Verdict.BROKEN, Verdict.OPEN, Verdict.RELEASED, Verdict.IMPOSSIBLE)


def the_other_choice(scene: Scene) -> tuple[Node, ...]:
    """Make the other choices, or one of them with what it would have come to."""
    offered = other_choices(scene.scenario, scene.view) if scene.view.debrief.open else ()
    if not offered:
        return (text("nothing", scene.say("what-if.later"), Look.HINT),)
    chosen = next((o for o in offered if o.id == scene.seat.one(QUESTION)), None)
    title = (text("what-if-body", scene.say("what-if.body"), Look.HINT), *_which_round(scene))
    if chosen is None:
        answers = tuple(Answer(o.id, scene.line(o.id)) for o in offered)
        question = Question(QUESTION, scene.say("what-if.question"), answers)
        return (*title, question.node(picking(QUESTION)))
    again = Button("what-if-again", scene.say("what-if.again"), Pick(QUESTION, chosen.id), ("1",))
    words = scene.line(chosen.id)
    found = what_if(scene.scenario, scene.view, chosen)
    return (*title, text("what-if-choice", words, Look.STORY), _shown(scene, found), again.quiet())


def _which_round(scene: Scene) -> tuple[Node, ...]:
    """Say that it is about the last round, where there was more than one."""
    rounds = scene.view.scene.act
    if rounds < 2:
        return ()
    words = scene.say("what-if.round", rounds=scene.say(f"count.{rounds}"))
    return (text("what-if-round", words, Look.HINT),)


def _shown(scene: Scene, found: WhatIf) -> Node:
    film = Node(
        "what-if-film",
        Role.IMAGE,
        scene.line(found.film),
        value=f"{found.film}@{scene.me.value}",
        look=Look.FILM,
    )
    films = (film,) if found.film else ()
    return group("what-if-found", *films, *_worth(scene, found), look=Look.CARD)


def _worth(scene: Scene, found: WhatIf) -> tuple[Node, ...]:
    """Say what would have become of the promise, of comfort and fireflies, and of the bridge."""
    if found.verdict is None:
        return (text("verdict", scene.say("what-if.none"), Look.STORY),)
    nodes = [text("verdict", scene.say(f"what-if.{found.verdict}"), Look.STORY)]
    nodes += [text(key, words, Look.HINT) for key, words in _points(scene, found)]
    if found.fireflies and found.verdict not in _SHOWS_NO_LUCK and scene.scenario.spoiler:
        nodes.append(text("luck", scene.say("what-if.luck"), Look.HINT))
    return (*nodes, *_bridge(scene, found.ways))


def _points(scene: Scene, found: WhatIf) -> tuple[tuple[str, str], ...]:
    """Say what it would have brought; how much only for those who ask for figures."""
    said = []
    if found.ease:
        said.append(("cosy", "cosy" if found.ease > 0 else "cost", f"{found.ease:+d}"))
    if found.fireflies:
        said.append(("fireflies", "fireflies", f"{found.fireflies:+d}"))
    elif found.verdict is Verdict.BROKEN:
        said.append(("fireflies", "no-fireflies", ""))
    numbers = scene.state.settings.numbers
    return tuple(
        (node, f"{scene.say(f'what-if.{key}')}{f' ({figure})' if numbers and figure else ''}")
        for node, key, figure in said
    )


def _bridge(scene: Scene, ways: tuple[Way, ...]) -> tuple[Node, ...]:
    if not ways:
        return ()
    rows = tuple(
        Node(
            f"way-{way.how}",
            Role.ITEM,
            scene.say(f"what-if.way-{way.how}"),
            note=bridge_words(scene, way.before, way.after),
            look=Look.HINT,
        )
        for way in ways
    )
    title = heading("bridge-title", scene.say("what-if.bridge"), Look.LABEL)
    return (group("ways", title, *rows, look=Look.LEDGER),)
