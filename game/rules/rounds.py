"""What only a scene of several rounds can tell: the same kind of promise, given again.

Padding does not pay: a promise of a kind that came before in this scene weighs half as much in
Consistency, a third one a quarter. What it says of somebody is said in words, as a moment.
"""

from __future__ import annotations

from game.rules import events as e
from game.rules.acts import last_act
from game.rules.draft import Draft, both_ways
from game.rules.seats import Seat
from game.rules.state import Promise
from game.scenario.model import Judge, TemplateId

KEPT = frozenset({"kept", "late"})


def in_last_round(draft: Draft) -> bool:
    """Say whether the round in play is the scene's last one."""
    return draft.scene.act == last_act(draft.whole)


def repeats(draft: Draft, promise: Promise) -> int:
    """Return how many promises of this kind the same seat gave in earlier rounds."""
    kind = _kind(draft, promise)
    earlier = (p for p in _judged(draft, promise.seat) if p.act < promise.act)
    return sum(1 for p in earlier if _kind(draft, p) is kind)


def note_rounds(draft: Draft) -> None:
    """Note a word kept in both of two rounds, or kept the second time."""
    for seat in both_ways():
        given = _judged(draft, seat)
        if len(given) < 2 or _kind(draft, given[-1]) is not _kind(draft, given[-2]):
            continue
        before, now = given[-2].outcome, given[-1].outcome
        if now in KEPT:
            name = "kept-again" if before in KEPT else "kept-second-time"
            draft.emit(e.MomentNoted(name=name, seat=seat))


def _judged(draft: Draft, seat: Seat) -> tuple[Promise, ...]:
    ends = KEPT | {"broken"}
    mine = (p for p in draft.scene.promises if p.seat is seat and p.status != "released")
    return tuple(sorted((p for p in mine if p.outcome in ends), key=lambda p: p.act))


def _kind(draft: Draft, promise: Promise) -> Judge:
    scenario = draft.whole.in_act(promise.act)
    return scenario.template(TemplateId(promise.template)).judge
