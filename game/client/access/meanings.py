"""Says what each kind of node means to a screen reader: its role, what can be asked, its states."""

from __future__ import annotations

from game.client import focus
from game.client.access.parts import Act, Kind, Mark, Range
from game.client.widgets.base import is_off, is_selected
from game.client.widgets.slider import span_of
from game.screens.tree import Flag, Look, Node, Role

_KINDS: dict[Role, Kind] = {
    Role.HEADING: Kind.HEADING,
    Role.TEXT: Kind.TEXT,
    Role.STATUS: Kind.STATUS,
    Role.BUTTON: Kind.BUTTON,
    Role.OPTION: Kind.ANSWER,
    Role.TOGGLE: Kind.SWITCH,
    Role.SLIDER: Kind.SLIDER,
    Role.LIST: Kind.LIST,
    Role.ITEM: Kind.ITEM,
    Role.IMAGE: Kind.IMAGE,
    Role.METER: Kind.METER,
    Role.DIALOG: Kind.DIALOG,
    Role.TOY: Kind.BUTTON,
}
_LEVELS = {Look.WORDMARK: 2, Look.SCENE_TITLE: 2, Look.TITLE: 2, Look.LABEL: 4}


def level_of(node: Node) -> int:
    """Return a heading's level; the window's title is the first."""
    return _LEVELS.get(node.look, 3)


def kind_of(node: Node) -> Kind:
    """Return what a node is to a screen reader."""
    if node.role is Role.FIELD:
        if Flag.MASKED in node.flags:
            return Kind.SECRET
        return Kind.PAGE if Flag.MULTILINE in node.flags else Kind.FIELD
    if node.role is Role.GROUP:
        return Kind.GROUP if node.name else Kind.BOX
    if node.role is Role.LIST and not any(c.role is Role.ITEM for c in node.children):
        return Kind.GROUP if node.name else Kind.BOX
    if node.role is Role.IMAGE and not node.name:
        return Kind.BOX  # a picture beside its own words
    return _KINDS[node.role]


def acts_of(node: Node) -> tuple[Act, ...]:
    """Return what can be asked of a node now."""
    if not focus.can_focus(node):
        walked_to = Flag.FIRST_FOCUS in node.flags
        return (Act.FOCUS, Act.SHOW) if walked_to else (Act.SHOW,)
    match node.role:
        case Role.FIELD:
            return (Act.FOCUS, Act.SHOW, Act.WRITE, Act.SELECT)
        case Role.SLIDER:
            return (Act.FOCUS, Act.SHOW, Act.WRITE, Act.MORE, Act.LESS)
        case _:
            return (Act.FOCUS, Act.SHOW, Act.PRESS)


def states_of(node: Node) -> tuple[Mark, ...]:
    """Return the states a node is in."""
    marks: list[Mark] = []
    if node.role in (Role.OPTION, Role.TOGGLE):
        marks.append(Mark.ON if is_selected(node) else Mark.OFF)
    elif node.role is Role.BUTTON and is_selected(node):
        marks.append(Mark.ON)
    if is_off(node):
        marks.append(Mark.DISABLED)
    if Flag.BUSY in node.flags:
        marks.append(Mark.BUSY)
    if node.role is Role.DIALOG:
        marks.append(Mark.MODAL)
    if node.look is Look.RAIL and node.value == "now":
        marks.append(Mark.NOW)
    return tuple(marks)


def range_of(node: Node) -> Range:
    """Return where a slider stands and how far it goes."""
    span = span_of(node)
    return Range(span.now, span.low, span.high, span.step)


def keys_of(node: Node) -> str:
    """Return a node's keyboard shortcuts as one reads them aloud."""
    return ", ".join(key.replace("+", " + ") for key in node.keys)
