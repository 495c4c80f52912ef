"""The ring of feelings: nine families of four words, how strong it is, and what is needed.

All of it is there as nodes, a row for each family; the shell may draw the rows as a ring. One
press takes a word, holding it makes it stronger. By keyboard: a digit opens a family, another
takes its word, minus and plus make it less or more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from game.rules.feelings import FAMILIES, family_of
from game.rules.needs import GROUPS
from game.screens.holding import FORCES, USUAL
from game.screens.intents import Held, Pick, Step
from game.screens.parts import Answer, Button, Question, group, heading, picking, text
from game.screens.scene import Scene
from game.screens.tree import Flag, Flow, Look, Node, Role

NEED_KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "q", "t", "y", "u", "i", "o")
LEFT_OPEN = "open"


@dataclass(frozen=True, slots=True)
class Asked:
    """One question the ring answers.

    Attributes:
        field: where the answer is picked: "feeling" or "guess".
        words: the question.
        needs: needs asked beside it, in order; () when none are.
    """

    field: str
    words: str
    needs: tuple[str, ...] = ()


def ring(scene: Scene, question: Asked) -> tuple[Node, ...]:
    """Make the ring, or what was taken from it with how strong it is and what is needed."""
    word = scene.seat.one(question.field)
    if not word:
        return _whole(scene, question)
    taken = (_hub(scene, question, word), _strength(scene, question))
    if not question.needs:
        return taken
    return (*taken, *_needs(scene, question))


def is_answered(scene: Scene, question: Asked) -> bool:
    """Tell whether a word is taken, and a need too where one is asked."""
    need = scene.seat.one(f"{question.field}-need")
    return bool(scene.seat.one(question.field)) and (bool(need) or not question.needs)


def force_of(scene: Scene, field: str) -> int:
    """Return how strong the word of a question is, 1 to 5."""
    return int(scene.seat.one(f"{field}-force") or USUAL)


def word_of(scene: Scene, word: str) -> str:
    """Return a word of the ring, or of a family, as it is shown."""
    return scene.say(f"ring.{word}" if word not in FAMILIES else f"feeling.{word}")


def felt_words(scene: Scene, word: str, strength: int) -> str:
    """Return a word with how strong it is: "worried, strong"."""
    return f"{word_of(scene, word)}, {scene.say(f'force.{strength}')}"


def _whole(scene: Scene, question: Asked) -> tuple[Node, ...]:
    opened = scene.seat.one(f"{question.field}-family")
    rows = tuple(_row(scene, question, family, opened) for family in FAMILIES)
    whole = group("ring", *rows, look=Look.RING)
    whole = replace(whole, name=question.words, value=question.field, note=scene.say("ring.how"))
    if not opened:
        return (whole,)
    back = Button(
        "ring-back", scene.say("ring.back"), Step("back-to", f"{question.field}-family"),
        ("backspace",),
    )  # fmt: skip
    gloss = text("ring-gloss", scene.say(f"ring.about-{opened}"), Look.HINT)
    return (whole, gloss, back.chip())


def _row(scene: Scene, question: Asked, family: str, opened: str) -> Node:
    """Make a family with its words; only the family that is open has number keys for them."""
    place = tuple(FAMILIES).index(family)
    is_open = opened == family
    first = Node(
        f"ring-{family}",
        Role.BUTTON,
        word_of(scene, family),
        value=family,
        look=Look.FEELING,
        flags=frozenset({Flag.SELECTED}) if is_open else frozenset(),
        intent=Pick(f"{question.field}-family", family),
        keys=() if opened else (str(place + 1),),
        icon=f"feeling-{family}",
    )
    words = tuple(
        Node(
            f"ring-{family}-{word}",
            Role.OPTION,
            word_of(scene, word),
            value=f"{family}/{word}",
            look=Look.FEELING,
            intent=Held(question.field, word),
            keys=(str(n + 1),) if is_open else (),
        )
        for n, word in enumerate(FAMILIES[family])
    )
    row = group(f"ring-row-{family}", first, *words, flow=Flow.WRAP)
    return replace(row, role=Role.LIST)


def _hub(scene: Scene, question: Asked, word: str) -> Node:
    """Make the chip with the word that was taken; pressing it opens the ring again."""
    shown = felt_words(scene, word, force_of(scene, question.field))
    words = scene.say("ring.chosen", question=question.words, felt=shown)
    back = Step("back-to", question.field)
    chip = Button(
        f"chosen-{question.field}", words, back, ("backspace",),
        f"feeling-{family_of(word)}", scene.say("picked.change"),
    )  # fmt: skip
    return chip.chip(chosen=True)


def _strength(scene: Scene, question: Asked) -> Node:
    """Make less and more, for those who do not hold."""
    now, field = force_of(scene, question.field), f"{question.field}-force"
    less = Button("ring-less", scene.say("force.less"), _force(field, now - 1), ("-",)).chip()
    more = Button("ring-more", scene.say("force.more"), _force(field, now + 1), ("+", "=")).chip()
    off = frozenset({Flag.DISABLED})
    less = less if now > FORCES[0] else replace(less, flags=off)
    more = more if now < FORCES[-1] else replace(more, flags=off)
    return group("ring-strength", less, more, flow=Flow.ROW)


def _force(field: str, strength: int) -> Pick:
    return Pick(field, str(min(FORCES[-1], max(FORCES[0], strength))))


def _needs(scene: Scene, question: Asked) -> tuple[Node, ...]:
    """Ask what is needed, or show what was said; one may always leave it open."""
    field = f"{question.field}-need"
    if chosen := scene.seat.one(field):
        return (_need_chip(scene, field, chosen),)
    kept = set(question.needs)
    offered = [n for needs in GROUPS.values() for n in needs if n in kept]
    keys = dict(zip(offered, NEED_KEYS, strict=False))
    rows = tuple(_need_row(scene, field, name, needs, keys) for name, needs in GROUPS.items())
    title = heading("needs-title", scene.say("need.question"), Look.LABEL)
    leave = Button("need-open", scene.say("need.open"), Pick(field, LEFT_OPEN), ("p",)).chip()
    return (title, *rows, leave)


def _need_chip(scene: Scene, field: str, chosen: str) -> Node:
    words = scene.say("need.open" if chosen == LEFT_OPEN else f"need.{chosen}")
    note = scene.say("picked.change")
    return Button("chosen-need", words, Step("back-to", field), (), "check", note).chip(chosen=True)


def _need_row(
    scene: Scene, field: str, name: str, needs: tuple[str, ...], keys: Mapping[str, str]
) -> Node:
    offered = tuple(Answer(n, scene.say(f"need.{n}")) for n in needs if n in keys)
    row = Question(f"{field}-{name}", scene.say(f"need.{name}"), offered, (), Look.CHIP)
    made = row.node(picking(field))
    children = tuple(
        replace(child, keys=(keys[answer.id],))
        for child, answer in zip(made.children, offered, strict=True)
    )
    return replace(made, children=children)
