"""The partner's hands: nods, gestures at reveals, and pebbles skipped back.

Toys are never stored or counted. Nothing crosses while life happens or while all stands still.
"""

from __future__ import annotations

from dataclasses import replace

from game.partner.partner import Partner, Toy
from game.partner.sight import Sight
from game.rules.luck import luck
from game.rules.sections import SeatView

_MOST_HOPS = 6
_LAST_X = 31
_ANSWERED = {"pebble", "rope", "glow", "nod", "wave", "animal", "laugh", "groan", "heart", "oh"}
_SPARE = {"animal": "nod", "groan": "laugh", "oh": "laugh"}  # what answers what; else the same
_NOD_AFTER_MS = 500
_GESTURE_AFTER_MS = 1_400  # one second of nothing but room sound comes first


def answer_toy(
    partner: Partner, view: SeatView, kind: str, x: int
) -> tuple[Partner, tuple[Toy, ...]]:
    """Answer a toy of the player's, or let it be.

    Args:
        partner: before.
        view: the partner's own view now.
        kind: the toy's kind.
        x: where on the river, 0 to 31; hops for a pebble.

    Returns:
        The partner that has seen the toy, and what it sends back (one toy or none).
    """
    place = partner.memory.toys
    partner = replace(partner, memory=replace(partner.memory, toys=place + 1))
    label = f"partner/toy/{place}"
    if kind not in _ANSWERED or _is_quiet(view):
        return partner, ()
    if luck(partner.seed, label) >= partner.habits.plays:
        return partner, ()
    after = 700 + int(1_300 * luck(partner.seed, f"{label}/after"))
    return partner, (Toy(_SPARE.get(kind, kind), _answer_x(partner, kind, x, label), after),)


def _answer_x(partner: Partner, kind: str, x: int, label: str) -> int:
    step = int(3 * luck(partner.seed, f"{label}/x")) - 1
    if kind == "pebble":
        return min(_MOST_HOPS, max(1, x + step))
    return min(_LAST_X, max(0, x + step)) if kind == "rope" else min(_LAST_X, max(0, x))


def _is_quiet(view: SeatView) -> bool:
    scene = view.scene
    return view.beat.beat == "life" or scene.paused or scene.time_out != ""


def toys_for(sight: Sight, *, spoken: bool) -> tuple[tuple[Toy, ...], tuple[str, ...]]:
    """Return what its hands do now, and the names of what happens once a scene.

    Args:
        sight: what it sees.
        spoken: the player has just said something.
    """
    if _is_quiet(sight.view):
        return (), ()
    toys = (Toy("nod", 0, _NOD_AFTER_MS),) if spoken else ()
    reveal = _reveal(sight)
    if not reveal:
        return toys, ()
    gesture = _gesture(sight, reveal)
    after = _GESTURE_AFTER_MS + int(1_200 * sight.draw(f"gesture-after/{reveal}"))
    return (*toys, Toy(gesture, 0, after)), (f"gesture/{reveal}",)


def _reveal(sight: Sight) -> str:
    view, seen = sight.view, sight.partner.memory.seen
    if "gesture/door" not in seen and view.beat.beat == "door":
        return "door"
    lid = view.beat.beat == "table" and view.scene.lid not in {"none", "covered"}
    if "gesture/lid" not in seen and lid:
        return "lid"
    if "gesture/snap" not in seen and view.scene.snap:
        return "snap"
    return "films" if "gesture/films" not in seen and view.debrief.open else ""


def _gesture(sight: Sight, reveal: str) -> str:
    if reveal == "door":
        return "wave"
    lost, whole = sight.habits.lid
    if reveal == "lid":
        return lost if sight.view.scene.lid == "crumbs" else whole
    heard = all(s.nearness != "near" for s in sight.view.scene.snap)
    if reveal == "snap":
        return "heart" if heard else "oh"
    return "laugh" if sight.draw("films") < 0.35 + sight.habits.jokes / 2 else "heart"
