"""Makes the nodes that screens are built of, so that equal things look and behave alike.

Ids are given by the caller and stay the same between frames. Number keys are given here, by
place, so that every answer has one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from game.screens.intents import Intent, Pick, Submit
from game.screens.tree import Flag, Flow, Look, Node, Role

NUMBER_KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "0")

NOTHING: tuple[Node, ...] = ()


def text(node_id: str, words: str, look: Look = Look.PLAIN, **more: str) -> Node:
    """Make a paragraph; `value` and `note` as in `Node`."""
    value, note = more.get("value", ""), more.get("note", "")
    return Node(node_id, Role.TEXT, words, value=value, note=note, look=look)


def heading(node_id: str, words: str, look: Look = Look.TITLE) -> Node:
    """Make a heading."""
    return Node(node_id, Role.HEADING, words, look=look)


def status(node_id: str, words: str, look: Look = Look.PILL, value: str = "") -> Node:
    """Make a text that is spoken when it changes."""
    return Node(node_id, Role.STATUS, words, value=value, look=look, flags=frozenset({Flag.LIVE}))


def group(node_id: str, *children: Node, look: Look = Look.PLAIN, flow: Flow = Flow.COLUMN) -> Node:
    """Make a box of other nodes."""
    return Node(node_id, Role.GROUP, look=look, flow=flow, children=children)


def panel(*children: Node) -> Node:
    """Make the paper panel of a step, whose id is always "work"."""
    return group("work", *children, look=Look.PANEL)


@dataclass(frozen=True, slots=True)
class Button:
    """A button to be made: its id, words, intent and keys."""

    id: str
    words: str
    intent: Intent
    keys: tuple[str, ...] = ()
    icon: str = ""
    note: str = ""

    def quiet(self) -> Node:
        """Make an outlined button."""
        return self._made(Look.QUIET)

    def chip(self, *, chosen: bool = False) -> Node:
        """Make a small round button."""
        return self._made(Look.CHIP, frozenset({Flag.SELECTED}) if chosen else frozenset())

    def card(self) -> Node:
        """Make a button the size of a card."""
        return self._made(Look.CARD)

    def gold(self, *, ready: bool = True, busy: bool = False, first: bool = False) -> Node:
        """Make the one gold button; not ready, it stands there and cannot be pressed.

        `first` puts the focus on it: for screens with nothing else to answer.
        """
        flags = set() if ready else {Flag.DISABLED}
        if first:
            flags.add(Flag.FIRST_FOCUS)
        if busy:
            flags |= {Flag.BUSY, Flag.DISABLED}
        return self._made(Look.GOLD, frozenset(flags))

    def _made(self, look: Look, flags: frozenset[Flag] = frozenset()) -> Node:
        return Node(
            self.id,
            Role.BUTTON,
            self.words,
            note=self.note,
            look=look,
            flags=flags,
            intent=self.intent,
            keys=self.keys,
            icon=self.icon,
        )


def send_button(words: str, *, ready: bool, busy: bool = False) -> Node:
    """Make the gold button that sends what is picked and written."""
    return Button("send", words, Submit(), ("enter",)).gold(ready=ready, busy=busy)


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer on offer: its id, words, a softer second line, and a value for its look."""

    id: str
    words: str
    note: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A list of answers, to be made with what choosing one does.

    Attributes:
        id: the list's id; its options are `<id>-<answer>`.
        words: the question.
        offered: answers in the order in which they are shown and numbered.
        chosen: ids of what is chosen.
        look: how an answer looks.
    """

    id: str
    words: str
    offered: tuple[Answer, ...]
    chosen: tuple[str, ...] = ()
    look: Look = Look.CHOICE

    def node(self, intent: Callable[[str], Intent]) -> Node:
        """Make the list; every answer gets the number key of its place."""
        options = tuple(self._option(a, n, intent) for n, a in enumerate(self.offered))
        flow = Flow.COLUMN if self.look is Look.CHOICE else Flow.WRAP
        return Node(self.id, Role.LIST, self.words, flow=flow, children=options)

    def _option(self, answer: Answer, place: int, intent: Callable[[str], Intent]) -> Node:
        return Node(
            f"{self.id}-{answer.id}",
            Role.OPTION,
            answer.words,
            value=answer.value,
            note=answer.note,
            look=self.look,
            flags=frozenset({Flag.SELECTED}) if answer.id in self.chosen else frozenset(),
            intent=intent(answer.id),
            keys=(NUMBER_KEYS[place],) if place < len(NUMBER_KEYS) else (),
        )


def picking(question: str, *, many: bool = False) -> Callable[[str], Intent]:
    """Return what choosing an answer to a question on this device does."""
    return lambda answer: Pick(question, answer, many=many)


def dialog(node_id: str, words: str, *children: Node) -> Node:
    """Make what lies over everything until it is closed."""
    return Node(node_id, Role.DIALOG, words, look=Look.DIALOG, children=children)
