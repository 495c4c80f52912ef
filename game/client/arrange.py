"""Chooses the flow that suits what is in a group, before it is laid out.

Screens say what follows what; here the shell decides what stands in columns, in pairs or in the
ledger's rows. Pure: nodes in, nodes out.
"""

from __future__ import annotations

from dataclasses import replace

from game.client.widgets.base import Kit
from game.screens.tree import Flow, Look, Node, Role

TWO_COLUMNS_PX = 800


def is_box(node: Node) -> bool:
    """Say whether a node holds others."""
    return bool(node.children)


def arranged(node: Node, width: int, kit: Kit) -> Node:
    """Return a group with the flow that suits what is in it.

    Tiles that belong together stand in even columns; four answers or more stand in two columns
    where there is room; a row of cards is shared out evenly; in the ledger promises are rows.
    """
    if node.look is Look.LEDGER:
        return replace(node, children=tuple(_in_ledger(child) for child in node.children))
    match node.flow:
        case Flow.COLUMN:
            return _column(node, width, kit)
        case Flow.ROW:
            return _row(node)
        case Flow.WRAP if is_compact(node):
            return replace(node, flow=Flow.GRID)
        case _:
            return node


def _column(node: Node, width: int, kit: Kit) -> Node:
    if node.look is Look.DIALOG:
        return replace(node, children=_paired(node.children))
    choices = all(child.look is Look.CHOICE and not is_box(child) for child in node.children)
    if choices and len(node.children) > 3 and width >= kit.theme.px(TWO_COLUMNS_PX):
        return replace(node, flow=Flow.GRID)
    return replace(node, children=_runs(node.children))


def _row(node: Node) -> Node:
    """Share a row of cards out; the gold one is wider, because most people come to go on."""
    if any(child.span for child in node.children):
        return node
    if all(is_box(child) for child in node.children):
        return replace(node, children=tuple(replace(child, span=1) for child in node.children))
    if all(_is_card(child) for child in node.children):
        wider = (replace(c, span=3 if c.look is Look.GOLD else 2) for c in node.children)
        return replace(node, children=tuple(wider))
    return node


def _is_card(node: Node) -> bool:
    if is_box(node) or node.role is not Role.BUTTON:
        return False
    return node.look is Look.CARD or (node.look is Look.GOLD and bool(node.note))


def _runs(children: tuple[Node, ...]) -> tuple[Node, ...]:
    """Put small buttons of one kind that follow each other in a column side by side."""
    found: list[Node] = []
    for child in children:
        if found and _goes_beside(found[-1], child):
            row = found[-1]
            before = row.children or (row,)
            made = Node(f"{before[0].id}.run", Role.GROUP, flow=Flow.WRAP)
            found[-1] = replace(made, children=(*before, child))
        else:
            found.append(child)
    return tuple(found)


def _goes_beside(row: Node, node: Node) -> bool:
    """Say whether a small button belongs beside what precedes it: chips with chips, and so on.

    One gold button may end a row of outlined ones.
    """
    if row.children and not row.id.endswith(".run"):
        return False
    last = row.children[-1] if row.children else row
    if not (_is_small(last) and _is_small(node)):
        return False
    return last.look is node.look or (last.look, node.look) == (Look.QUIET, Look.GOLD)


def _is_small(node: Node) -> bool:
    pressed = node.role in (Role.BUTTON, Role.TOGGLE, Role.TOY, Role.OPTION)
    return pressed and not is_box(node) and node.look in (Look.CHIP, Look.QUIET, Look.GOLD)


def _in_ledger(node: Node) -> Node:
    if node.role is Role.HEADING:
        return replace(node, look=Look.PLAIN)
    if node.role is not Role.ITEM or is_box(node):
        return node
    looks = {Look.WOOD: Look.LEDGER, Look.HINT: Look.TIMELINE, Look.PLAIN: Look.TIMELINE}
    return replace(node, look=looks.get(node.look, node.look))


def _paired(children: tuple[Node, ...]) -> tuple[Node, ...]:
    """Put a dialog's many outlined buttons two by two; the one that closes it stays alone."""
    quiet = [c for c in children if c.look is Look.QUIET and "escape" not in c.keys]
    if len(quiet) < 4:
        return children
    pairs = Node(f"{quiet[0].id}.pairs", Role.GROUP, flow=Flow.GRID, children=tuple(quiet))
    before = tuple(c for c in children[: children.index(quiet[0])] if c not in quiet)
    after = tuple(c for c in children[children.index(quiet[0]) :] if c not in quiet)
    return (*before, pairs, *after)


def is_compact(node: Node) -> bool:
    """Say whether a group holds only tiles that belong together in even columns."""
    return all(child.look in (Look.FEELING, Look.FACE, Look.KEEPSAKE) for child in node.children)
