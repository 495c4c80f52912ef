"""The ledger beside a scene: promises as they stand and moments of trust, never a list by person.

Numbers show only where they were asked for.
"""

from __future__ import annotations

from game.rules import moves as m
from game.rules.sections import LedgerLine, PromiseView
from game.rules.talk_sections import CarriedView
from game.screens.intents import Play
from game.screens.parts import Button, group, heading, text
from game.screens.scene import Scene
from game.screens.tree import Flow, Look, Node, Role

SIZED = 3
"""From this level on a promise tells its size; before, nobody chose it."""

PROMISED = "/promised/"
"""Lines of a promise being given stand on its plank already."""


def ledger_beside(scene: Scene) -> Node | None:
    """Make the ledger of a scene, or None while there is nothing in it."""
    children = (*_promises(scene), *_lines(scene), *_carried(scene))
    if not children:
        return None
    title = heading("ledger-title", scene.say("ledger.title"), Look.LABEL)
    return group("ledger", title, bridge_word(scene), *children, look=Look.LEDGER)


def bridge_word(scene: Scene) -> Node:
    """Make the bridge's word; its figure only with numbers on."""
    bridge = scene.view.bridge
    words = scene.say(f"bridge.{bridge.word}")
    value = scene.texts.number(f"{bridge.value:.1f}")
    figure = f" {value}" if scene.state.settings.numbers else ""
    return text("bridge-word", f"{scene.say('bridge.is')} {words}{figure}", Look.HINT)


def _promises(scene: Scene) -> tuple[Node, ...]:
    return tuple(promise_item(scene, p) for p in scene.view.promise.promises)


def promise_item(scene: Scene, promise: PromiseView) -> Node:
    """Make one promise's line: whose, what, and how it stands, always in words."""
    status = scene.say(f"promise.{promise.status}")
    if promise.stake and scene.view.scene.level >= SIZED:
        status = f"{scene.say(f'size.{promise.stake}')}, {status}"
    return Node(
        f"promise-{promise.id}",
        Role.ITEM,
        f"{scene.name(promise.seat)}{scene.texts.colon}{scene.line(promise.template)}",
        value=promise.status,
        note=status,
        look=Look.WOOD,
    )


def _lines(scene: Scene) -> tuple[Node, ...]:
    lines = enumerate(scene.view.ledger.lines)
    return tuple(
        ledger_line(scene, place, line) for place, line in lines if PROMISED not in line.text
    )


def ledger_line(scene: Scene, place: int, line: LedgerLine) -> Node:
    """Make one line of the ledger; its figure only with numbers on."""
    moved = scene.texts.number(f"{line.delta:+.1f}")
    figure = moved if scene.state.settings.numbers and line.delta else ""
    return Node(
        f"ledger-{place}",
        Role.ITEM,
        scene.line(line.text),
        value=line.seat.value if line.seat else "",
        note=figure,
        look=Look.HINT,
    )


def _carried(scene: Scene) -> tuple[Node, ...]:
    """Make the promises of earlier evenings that are still open.

    Whoever was promised something may let it go, or say that it was kept since.
    """
    found: list[Node] = []
    for promise in scene.view.word.carried:
        words = scene.maybe(promise.text) or scene.say("carried.earlier")
        name = f"{scene.name(promise.seat)}{scene.texts.colon}{words}"
        item = Node(
            f"carried-{promise.id}",
            Role.ITEM,
            name,
            value="active",
            note=scene.say("carried.note"),
            look=Look.WOOD,
        )
        found += [item, *_closing(scene, promise)]
    if not found:
        return ()
    title = heading("carried-title", scene.say("carried.title"), Look.LABEL)
    return (title, *found)


def _closing(scene: Scene, promise: CarriedView) -> tuple[Node, ...]:
    if promise.seat is scene.me:
        return ()
    ways: tuple[tuple[str, m.Move], ...] = (
        ("release", m.Release(promise=promise.id)),
        ("settle", m.Settle(promise=promise.id)),
    )
    chips = tuple(
        Button(f"{name}-{promise.id}", scene.say(f"carried.{name}"), Play(move)).chip()
        for name, move in ways
        if name in scene.view.beat.may
    )
    return (group(f"closing-{promise.id}", *chips, flow=Flow.WRAP),) if chips else ()
