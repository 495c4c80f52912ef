"""Making good: the apology sent, the offer taken, the repair done.

A repair makes no moment of its own; it changes its breach's. What an apology returns is a share
of the loss: less after something was found out than after it was owned.
"""

from __future__ import annotations

import math

from game.rules import events as e
from game.rules import payoffs, trust
from game.rules.draft import Draft, both_ways
from game.rules.flow import act_of
from game.rules.moves import Apologise, Mend, Receive
from game.rules.repair import apology_strength
from game.rules.seats import Seat
from game.rules.state import Belief
from game.scenario.model import ApologyPart, ReceiveAct

AGREES = frozenset({ReceiveAct.YES, ReceiveAct.THANK})


def apologise(draft: Draft, seat: Seat, move: Apologise) -> None:
    """Send an apology: it is heard at once and returns its share of the loss."""
    magnets = draft.scenario.make_good(draft.role(seat)).magnets
    parts: dict[str, ApologyPart] = {magnet.id: magnet.part for magnet in magnets}
    chosen = [parts[magnet] for magnet in move.magnets]
    strength = apology_strength(chosen)
    offers = ApologyPart.OFFER in chosen
    draft.emit(e.ApologyMade(seat=seat, strength=strength, offers=offers))
    if not move.magnets:
        return
    draft.emit(e.LineHeard(seat=seat, text=move.magnets[0], extra=move.magnets[1:], as_="apology"))
    deceived = _was_found(draft, seat)
    share = trust.APOLOGY_DECEPTION if deceived else trust.APOLOGY_INTEGRITY
    _give_back(draft, seat, (share, strength), "apology", "ledger/apology")


def _was_found(draft: Draft, seat: Seat) -> bool:
    promise = draft.scene.promise(seat)
    return promise is not None and promise.status == "found"


def _give_back(draft: Draft, seat: Seat, shares: tuple[float, ...], cause: str, text: str) -> None:
    """Return a share of what the breach took; the shares multiply."""
    at_rest = Belief("broken", draft.scene.trust[seat], 0.0)
    belief = draft.seat(seat).belief or at_rest
    fallen = -belief.moved
    before = draft.scene.trust[seat]
    back = fallen * math.prod(shares)
    after = before + back
    why = " x ".join((f"{fallen:.1f}", *(f"{share:.2f}" for share in shares)))
    draft.emit(
        e.BeliefHeld(
            of=seat,
            told=belief.told,
            before=belief.before,
            moved=belief.moved,
            returned=belief.returned + back,
        )
    )
    draft.emit(e.TrustMoved(of=seat, before=before, after=after, cause=cause, text=text, why=why))


def receive(draft: Draft, seat: Seat, move: Receive) -> None:
    """Take an apology: a yes or a thank-you takes the offer, too."""
    draft.emit(e.LineHeard(seat=seat, text=move.line, as_="received"))
    act = act_of(draft.scenario, draft.scene, seat, move.line)
    offered = draft.seat(seat.other).apology
    if act in AGREES and offered is not None and offered.offers:
        draft.emit(e.RepairAgreed(seat=seat.other))


def close_together(draft: Draft) -> None:
    """End the toy for two: each repair its promiser touched is kept, and gold runs."""
    for seat in both_ways():
        own = draft.seat(seat)
        promise = draft.scene.promise(seat)
        if not own.agreed or own.last(Mend) is None or promise is None:
            continue
        deceived = _was_found(draft, seat)
        share = trust.REPAIR_DECEPTION if deceived else trust.REPAIR_INTEGRITY
        text = f"{draft.scenario.make_good(draft.role(seat)).id}/repair"
        told = any(m.name == "secret-told" and m.seat is seat for m in draft.scene.moments)
        if told and f"{text}-secret" in draft.scenario.texts:
            text = f"{text}-secret"
        _give_back(draft, seat, (share,), "repair", text)
        draft.emit(e.PromiseSettled(seat=seat, status="mended"))
        draft.emit(e.EaseMoved(seat=seat, points=-payoffs.REPAIR_COST))
        draft.emit(e.EaseMoved(seat=seat.other, points=payoffs.repair_return(promise.stones)))
        draft.emit(e.MomentNoted(name="mended", seat=seat))
        if draft.scene.lid != "twelve":
            draft.emit(e.LidLifted(look="twelve"))
