"""The two dialogs of the shell's own: the ledger in a narrow window, and the bar's "More"."""

from __future__ import annotations

from dataclasses import replace

from game.client.widgets.base import Kit
from game.screens.intents import Step
from game.screens.tree import Look, Node, Role

LEDGER_ID = "toolkit.ledger"
MENU_ID = "toolkit.menu"
OWN_DIALOG_ID = "toolkit.dialog"
CLOSE_ID = "toolkit.close"
PASTE = "paste"  # a step that the view takes itself: paste into the field its argument names
OWN = "toolkit"  # the argument of steps that the view takes itself and the app never sees


def opener(node_id: str, name: str, which: str) -> Node:
    """Return the button in the bar that opens one of our own dialogs."""
    return Node(node_id, Role.BUTTON, name, look=Look.PILL, intent=Step(which, OWN))


def own_dialog(which: str, name: str, inside: tuple[Node, ...], kit: Kit) -> Node:
    """Return a dialog of our own with a button that closes it."""
    close = Node(
        CLOSE_ID,
        Role.BUTTON,
        kit.words.close,
        look=Look.QUIET,
        intent=Step(which, OWN),
        keys=("escape",),
    )
    return Node(OWN_DIALOG_ID, Role.DIALOG, name, look=Look.DIALOG, children=(*inside, close))


def ledger_name(side: Node, kit: Kit) -> str:
    """Return what the ledger calls itself: its own name, or its first heading."""
    headings = (node.name for node in side.children if node.role is Role.HEADING)
    return side.name or next(headings, kit.words.ledger)


def bare(side: Node) -> Node:
    """Return the ledger's rows without the card and the name that the dialog already gives."""
    first = side.children[0] if side.children else None
    rest = side.children[1:] if first is not None and first.role is Role.HEADING else side.children
    return replace(side, id=side.id + ".rows", name="", note="", look=Look.LEDGER, children=rest)
