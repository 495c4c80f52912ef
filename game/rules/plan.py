"""Deciding together: both pick a card, turn them over, and where they differ pick once more.

What a card would take is shown once the facts it needs are on the table, to both alike. Which card
goes well is told in the morning. Two cards that still differ are no failure: sleeping on it is
worth something, too.
"""

from __future__ import annotations

from game.rules import events as e
from game.rules import moves as m
from game.rules.beats import MoveKind
from game.rules.draft import Draft, both_ways
from game.rules.facts import on_the_table
from game.rules.payoffs import ASLEEP_BOND, PLAN_BOND
from game.rules.rejections import Code
from game.rules.seats import Seat
from game.rules.state import SceneState
from game.rules.talk_sections import NO_PLAN, PlanSection
from game.scenario.model import BeatName, Scenario

PICK, AGAIN = "plan/pick", "plan/again"


def picked(scene: SceneState, seat: Seat, row: str) -> str:
    """Return the card this seat picked in this phase; "" before."""
    agreed = scene.seats[seat].last(m.Agree, row)
    return agreed.option if agreed else ""


def needed_to_plan(scenario: Scenario, scene: SceneState, seat: Seat) -> tuple[MoveKind, ...]:
    """Return what picking waits for from this seat."""
    waits = scenario.plan is not None and not picked(scene, seat, scene.row)
    return (m.Agree,) if waits else ()


def has_plan(scenario: Scenario, _scene: SceneState) -> bool:
    """Say whether there is something to decide together."""
    return scenario.plan is not None


def differs(scenario: Scenario, scene: SceneState) -> bool:
    """Say whether two cards were turned over that are not the same."""
    a, b = picked(scene, Seat.A, PICK), picked(scene, Seat.B, PICK)
    return has_plan(scenario, scene) and bool(a and b) and a != b


def does_together(scenario: Scenario, scene: SceneState) -> bool:
    """Say whether both picked the same card and there is something to do about it."""
    plan = scenario.plan
    return plan is not None and bool(plan.toy) and bool(scene.plan and scene.plan.option)


def problem_with_card(draft: Draft, move: m.Agree) -> Code | None:
    """Return why this card cannot be picked, or None."""
    plan = draft.scenario.plan
    return None if plan and move.option in plan.options else Code.UNKNOWN_OPTION


def close_pick(draft: Draft) -> None:
    """Turn the cards over; the same card is the plan."""
    _turn_over(draft)
    a, b = (picked(draft.scene, seat, PICK) for seat in both_ways())
    if a and a == b:
        _agree(draft, a)


def close_again(draft: Draft) -> None:
    """Turn the second cards over: the same one is the plan, else it is slept on."""
    _turn_over(draft)
    a, b = (picked(draft.scene, seat, AGAIN) for seat in both_ways())
    if a and a == b:
        _agree(draft, a)
        return
    draft.emit(e.PlanSettled(option="", points=ASLEEP_BOND))
    draft.emit(e.LedgerWritten(text="ledger/plan/asleep", seat=None))


def _turn_over(draft: Draft) -> None:
    here = draft.scene.row
    draft.emit(e.SealsOpened(opens="close", visit=draft.scene.visit))
    for seat in both_ways():
        card = picked(draft.scene, seat, here)
        if card:
            draft.emit(e.LineHeard(seat=seat, text=card, as_="said"))


def _agree(draft: Draft, card: str) -> None:
    plan = draft.scenario.plan
    right = plan is not None and card == plan.right
    draft.emit(e.PlanSettled(option=card, points=PLAN_BOND if right else 0))
    draft.emit(e.LedgerWritten(text="ledger/plan/agreed", seat=None))


def tell_how_it_went(draft: Draft) -> None:
    """Say in the morning how the plan went, and note that it was made together."""
    settled, plan = draft.scene.plan, draft.scenario.plan
    if settled is None or plan is None:
        return
    if not settled.option:
        draft.emit(e.MomentNoted(name="slept-on-it", seat=Seat.A))
        return
    end = "right" if settled.option == plan.right else "other"
    draft.emit(e.LedgerWritten(text=f"ledger/plan/{end}", seat=None))
    draft.emit(e.MomentNoted(name="planned-together", seat=Seat.A))


def plan_for(draft: Draft, seat: Seat) -> PlanSection:
    """Return what this seat may know of deciding together."""
    plan, scene = draft.scenario.plan, draft.scene
    settled = scene.plan
    if plan is None or not (scene.beat == BeatName.PLAN or settled):
        return NO_PLAN
    own = picked(scene, seat, AGAIN) or picked(scene, seat, PICK)
    turned = settled is not None or scene.row == AGAIN
    other = picked(scene, seat.other, PICK) if turned else ""
    in_plan = scene.beat == BeatName.PLAN
    return PlanSection(
        options=tuple(str(o) for o in plan.options) if in_plan else (),
        takes=_takes(draft) if in_plan else (),
        own=own,
        other=other,
        why=f"{other}/why" if other and differs(draft.scenario, scene) else "",
        agreed=settled.option if settled else "",
        asleep=settled is not None and not settled.option,
        right=str(plan.right) if scene.envelopes_open else "",
    )


def _takes(draft: Draft) -> tuple[str, ...]:
    plan = draft.scenario.plan
    if plan is None or not plan.takes or not all(on_the_table(draft, f) for f in plan.takes):
        return ()
    return tuple(f"{option}/takes" for option in plan.options)


def plan_points(scene: SceneState) -> int:
    """Return the bond that deciding together brought."""
    return scene.plan.points if scene.plan else 0
