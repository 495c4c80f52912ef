"""The promises of a scene, those of earlier rounds among them."""

from __future__ import annotations

from collections.abc import Iterator

from game.rules.seats import Seat
from game.rules.sections import PromiseView
from game.screens.ledger import PROMISED
from game.screens.report_words import Context
from game.screens.scene import Scene

_ENDED = {
    "laid": "kept",
    "recut": "changed",
    "crooked": "late",
    "lamped": "owned",
    "cracked": "broken",
    "mended": "mended",
}
"""What a plank tells of the promise it was."""


def promises(scene: Scene) -> list[Context]:
    """Return every promise of the scene in order: whose, what, its stones, what became of it."""
    latest = [_promise(scene, told) for told in scene.view.promise.promises]
    return [*_earlier(scene), *latest]


def _promise(scene: Scene, told: PromiseView) -> Context:
    changed = told.given and told.given != told.template
    return {
        "seat": told.seat,
        "name": scene.name(told.seat),
        "text": scene.line(told.template),
        "given": scene.line(told.given) if changed else "",
        "stones": told.stones,
        "ended": told.status,
        "status": scene.say(f"promise.{told.status}"),
    }


def _earlier(scene: Scene) -> Iterator[Context]:
    """Give the promises of rounds before the last one, as ledger and planks tell of them."""
    now = scene.view.scene.act
    for act in range(1, now):
        for seat in (scene.me, scene.me.other):
            template = _promised(scene, seat).get(act)
            if template is None:
                continue
            ended = _ended(scene, seat, act)
            yield {
                "seat": seat,
                "name": scene.name(seat),
                "text": scene.line(template),
                "given": "",
                "stones": None,
                "ended": ended,
                "status": scene.say(f"promise.{ended}") if ended else "",
            }


def _promised(scene: Scene, seat: Seat) -> dict[int, str]:
    """Return what a seat promised, by round; a counter-offer that was taken replaces it."""
    lines = (x for x in scene.view.ledger.lines if x.seat is seat and PROMISED in x.text)
    return {line.act: line.text.partition(PROMISED)[2] for line in lines}


def _ended(scene: Scene, seat: Seat, act: int) -> str:
    """Return how a seat's promise of a round ended; "" where its plank cannot be told apart."""
    planks = [plank for plank in scene.view.bridge.planks if plank.seat is seat]
    rounds = sorted(_promised(scene, seat))
    if len(planks) != len(rounds):
        return ""
    return _ENDED.get(planks[rounds.index(act)].mark, "")
