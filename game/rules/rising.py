"""How trust in a seat rises, with what deception has left in it; and how a scar comes and heals.

A scar lowers the ceiling and halves every gain until two promises in a row were kept. Scenes of
intensity 1 and scenes that carry nothing on leave none: they are for trying things out.
"""

from __future__ import annotations

from game.rules import events as e
from game.rules import trust
from game.rules.draft import Draft
from game.rules.seats import Seat
from game.rules.trust import Scar

SCARRING = 2  # from this intensity on


def scar_of(draft: Draft, seat: Seat) -> Scar:
    """Return what deception has left in the trust in this seat."""
    return Scar(draft.scene.caps[seat], draft.scene.rows[seat])


def risen(draft: Draft, seat: Seat, weight: float, credit: float = 1.0) -> float:
    """Return what trust in a seat would be after a gain of this weight and credit."""
    before = draft.scene.trust[seat]
    return scar_of(draft, seat).rising(before, trust.gain(before, weight, credit))


def sum_of_gain(draft: Draft, seat: Seat, weight: float, credit: float = 1.0) -> str:
    """Return a gain's arithmetic, in numbers."""
    before = draft.scene.trust[seat]
    shares = [credit] if credit != 1 else []
    if draft.scene.rows[seat]:
        shares.append(trust.HALVED)
    return f"5 x {weight:g} x (100 - {before:.1f})/100" + "".join(f" x {s:g}" for s in shares)


def trust_rises(draft: Draft, seat: Seat, weight: float, *, cause: str, text: str) -> None:
    """Let trust in a seat rise by a weight, as far as a scar lets it."""
    after = risen(draft, seat, weight)
    why = sum_of_gain(draft, seat, weight)
    before = draft.scene.trust[seat]
    draft.emit(e.TrustMoved(of=seat, before=before, after=after, cause=cause, text=text, why=why))


def fallen_to(draft: Draft, seat: Seat, after: float) -> float:
    """Return trust after a fall, under the ceiling it leaves."""
    return max(0.0, min(draft.scene.caps[seat], after))


def hurt(draft: Draft, seat: Seat, manner: float) -> None:
    """Let a breach leave its scar, where scenes leave any."""
    meta = draft.scenario.meta
    if meta.carries and meta.intensity >= SCARRING:
        _move(draft, seat, scar_of(draft, seat).hurt(manner))


def heal(draft: Draft, seat: Seat) -> None:
    """Let a promise known to be kept heal a scar."""
    _move(draft, seat, scar_of(draft, seat).healed())


def _move(draft: Draft, seat: Seat, scar: Scar) -> None:
    if scar != scar_of(draft, seat):
        draft.emit(e.ScarMoved(of=seat, cap=scar.cap, row=scar.row))
