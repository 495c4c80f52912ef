"""Making good: the apology sent, the offer taken, the repair done.

A repair makes no moment of its own; it changes its breach's. What an apology returns is a share
of the loss: less after something was found out than after it was owned.
"""

from __future__ import annotations

import math

from game.rules import events as e
from game.rules import payoffs, trust
from game.rules.deeds import is_slip
from game.rules.draft import Draft, both_ways, choice_of
from game.rules.flow import act_of
from game.rules.moves import Apologise, Mend, Receive
from game.rules.repair import apology_strength
from game.rules.rising import fallen_to
from game.rules.seats import Seat
from game.rules.state import Belief
from game.rules.telling import claims_of
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
    share = _APOLOGY[_breach_kind(draft, seat)]
    _give_back(draft, seat, (share, strength), "apology", "ledger/apology")


_APOLOGY = {
    "deception": trust.APOLOGY_DECEPTION,
    "integrity": trust.APOLOGY_INTEGRITY,
    "competence": trust.APOLOGY_COMPETENCE,
}
_REPAIR = {
    "deception": trust.REPAIR_DECEPTION,
    "integrity": trust.REPAIR_INTEGRITY,
    "competence": trust.REPAIR_COMPETENCE,
}


def _breach_kind(draft: Draft, seat: Seat) -> str:
    """Return what kind of breach is made good, as far as both can tell.

    "competence" where it was told as a mishap: nothing but what was said decides, so that what
    is returned tells nothing of what was sealed.
    """
    promise = draft.scene.promise(seat)
    if promise is None or promise.status == "found":
        return "deception"
    role = draft.role(seat)
    mishap = any(is_slip(draft.scenario, role, claim) for claim in claims_of(draft, seat))
    return "competence" if mishap else "integrity"


def put_reason_right(draft: Draft, seat: Seat) -> None:
    """Take back what a made-up mishap got returned, once the envelopes show that it was chosen."""
    option, belief = choice_of(draft.scenario, draft.scene, seat), draft.seat(seat).belief
    told = _breach_kind(draft, seat)
    if told != "competence" or option is None or option.slip or belief is None:
        return
    apology, promise = draft.seat(seat).apology, draft.scene.promise(seat)
    share = apology.strength * trust.APOLOGY_INTEGRITY if apology else 0.0
    share += trust.REPAIR_INTEGRITY if promise and promise.status == "mended" else 0.0
    too_much = belief.returned + belief.moved * share
    before = draft.scene.trust[seat]
    if too_much > 0:
        after, why = before - too_much, f"put right: {-too_much:+.1f}"
        text = "ledger/put-right"
        draft.emit(
            e.TrustMoved(of=seat, before=before, after=after, cause="put-right", text=text, why=why)
        )


def _give_back(draft: Draft, seat: Seat, shares: tuple[float, ...], cause: str, text: str) -> None:
    """Return a share of what the breach took; the shares multiply."""
    at_rest = Belief("broken", draft.scene.trust[seat], 0.0)
    belief = draft.seat(seat).belief or at_rest
    fallen = -belief.moved
    before = draft.scene.trust[seat]
    back = fallen * math.prod(shares)
    after = fallen_to(draft, seat, before + back)
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
        if not own.agreed or own.last(Mend, "make-good/together") is None:
            continue
        share = _REPAIR[_breach_kind(draft, seat)]
        text = f"{draft.scenario.make_good(draft.role(seat)).id}/repair"
        told = any(m.name == "secret-told" and m.seat is seat for m in draft.scene.moments)
        if told and f"{text}-secret" in draft.scenario.texts:
            text = f"{text}-secret"
        _give_back(draft, seat, (share,), "repair", text)
        _mend(draft, seat)


def _mend(draft: Draft, seat: Seat) -> None:
    """Let a repair count: the breach is mended, and the other gets back what was leant on it."""
    promise = draft.scene.promise(seat)
    stones = promise.stones if promise else 0
    if promise is not None:
        draft.emit(e.PromiseSettled(seat=seat, status="mended"))
    draft.emit(e.EaseMoved(seat=seat, points=-payoffs.REPAIR_COST))
    draft.emit(e.EaseMoved(seat=seat.other, points=payoffs.repair_return(stones)))
    draft.emit(e.MomentNoted(name="mended", seat=seat))
    if draft.scenario.dish is not None and draft.scene.lid != "twelve":
        draft.emit(e.LidLifted(look="twelve"))
