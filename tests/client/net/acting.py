"""Plays whole scenes: what a seat does next, read from nothing but its own view."""

from __future__ import annotations

from dataclasses import dataclass

from game.rules import moves as m
from game.rules.seats import Seat
from game.rules.sections import SeatView
from tests.client.net.house import House, Player, settle
from tests.rules.autopilot import morning_moves
from tests.rules.plans import ASH, BO, MAKERS, Plan

A, B = Seat.A, Seat.B
EATEN = Plan(
    choice="eat-all", line="ate-it", add="add-noor", expects=3,
    receive="ash-all-right", answer="ash-answer-left", feels="exposed", guesses="low",
    magnets=("ash-mag-own", "ash-mag-sorry", "ash-mag-ten"), takes="ash-singing",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Row:
    """Where a scene stands, as plans ask for it."""

    beat: str
    row: str


@dataclass(frozen=True, slots=True)
class Eyes:
    """A view behind the two questions that plans ask of a table."""

    seen: SeatView

    @property
    def scene(self) -> _Row:
        """Return where the scene stands."""
        beat = self.seen.beat
        return _Row(beat.beat, f"{beat.beat}/{beat.phase}")

    def view(self, _seat: Seat) -> SeatView:
        """Return the view."""
        return self.seen


def intended(view: SeatView, plan: Plan) -> m.Move | None:
    """Return what somebody with this plan does next, or None while there is nothing to do."""
    eyes = Eyes(view)
    if eyes.scene.row == "make-good/together":
        mends = plan.mends and "mend" in view.beat.may and not view.own.mended
        return m.Mend() if mends else None
    if eyes.scene.row == "morning/open":
        said = morning_moves(plan, view.beat.may)
        if said:
            return said[0]
    if not view.beat.needed:
        return None
    maker = MAKERS[view.beat.needed[0]]
    return maker(plan, eyes, view.scene.seat)  # type: ignore[arg-type]  # plans only look


def plan_of(view: SeatView, ash: Plan = EATEN, bo: Plan = BO) -> Plan:
    """Return the plan of the role that this seat plays."""
    return ash if view.dossier.role == "ash" else bo


def act(player: Player, ash: Plan = EATEN, bo: Plan = BO) -> bool:
    """Let a player do the next thing; False if there is nothing to do now."""
    session = player.session
    here = player.state.here
    if here is None or session.is_stopped or session.record.outbox or here.outbox.line:
        return False
    move = intended(here.view, plan_of(here.view, ash, bo))
    if move is None:
        return False
    player.make(move, f"{player.seat} says {here.view.beat.beat} {session.record.acked_n}")
    return True


def play_on(
    house: House, players: tuple[Player, ...], *, until: str = "", ash: Plan = EATEN, bo: Plan = BO
) -> None:
    """Play until the scene is over, everybody has stopped, or a row is reached."""
    for _ in range(400):
        settle(*players)
        rows = {f"{p.view.beat.beat}/{p.view.beat.phase}" for p in players if p.state.here}
        if until in rows or all(p.view.scene.ended for p in players):
            return
        acted = [act(player, ash, bo) for player in players]  # each gets its turn
        if True in acted:
            continue
        wake = house.room.next_wake_ms if house.room else None
        if wake is None:
            return
        house.wait(max(0, wake - house.now_ms))


PLANS = (ASH, EATEN, BO)
