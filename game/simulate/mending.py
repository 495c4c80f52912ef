"""How what was said is taken, how one makes good, plans together and says thank you."""

from __future__ import annotations

from collections.abc import Sequence

from game.rules import moves as m
from game.scenario.model import ApologyPart, Hearing, ReceiveAct, ReceiveLine
from game.simulate.player import Look
from game.simulate.policies import Asking
from game.simulate.reading import family_at_table

_PARTS = (
    ApologyPart.RESPONSIBILITY,
    ApologyPart.REGRET,
    ApologyPart.EXPLANATION,
    ApologyPart.CHANGE,
    ApologyPart.FORGIVE,
)
_SLIPS = frozenset({Asking.ADVICE, Asking.INTERRUPT})
_TOLD = frozenset({Hearing.TOLD, Hearing.DISCLOSED})
_YIELDS = 0.5  # chance of coming over to the other's card; both staying or both coming differ still


def receive(look: Look) -> m.Move | None:
    """Take what was said, or an apology, by one of the lines offered."""
    slot, offered = look.scenario.receive(look.sight.role), look.view.own.receive_options
    table = [line for line in slot.table if line.id in offered]
    if table:
        return m.Receive(line=_first_of(table, _wanted(look)).id)
    apology = [line for line in slot.apology if line.id in offered]
    if not apology:
        return None
    return m.Receive(line=_first_of(apology, (ReceiveAct.YES, ReceiveAct.THANK)).id)


def _wanted(look: Look) -> tuple[ReceiveAct, ...]:
    asks = look.draw("ask-at-table") < look.policy.asks_at_table
    asking = (ReceiveAct.CHECK, ReceiveAct.ASK) if asks else ()
    slips = (ReceiveAct.SLIP,) if look.policy.asks in _SLIPS else ()
    told = look.view.own.hearing in _TOLD
    return (*slips, *(() if told else asking), ReceiveAct.THANK, ReceiveAct.BELIEVE)


def _first_of(lines: Sequence[ReceiveLine], acts: Sequence[ReceiveAct]) -> ReceiveLine:
    for act in acts:
        for line in lines:
            if line.act is act:
                return line
    return lines[0]


def land(look: Look) -> m.Move:
    """Say how it landed: softer than it was feared."""
    return m.Land(face=1 if look.view.own.hearing in _TOLD else 2)


def report(look: Look) -> m.Move:
    """Seal the family that is felt after the lid."""
    return m.Report(feeling=family_at_table(look, look.scenario, look.player.seat))


def guess(look: Look) -> m.Move:
    """Seal the family the other is taken to feel."""
    feels = family_at_table(look, look.scenario, look.player.seat.other)
    if look.draw("read/snap") < look.policy.reads:
        return m.Guess(feeling=feels)
    others = [family for family in look.scenario.feelings if family != feels]
    return m.Guess(feeling=look.pick("guess/snap", others))


def apologise(look: Look) -> m.Move:
    """Make a sentence of as many parts as it has; the offer only from somebody who makes good."""
    parts = _PARTS[: look.policy.apologises]
    offers = look.policy.repairs and not look.policy.solves
    wanted = (*parts, ApologyPart.OFFER) if offers else parts
    magnets = look.scenario.make_good(look.sight.role).magnets
    by_part = {magnet.part: magnet.id for magnet in magnets}
    return m.Apologise(magnets=tuple(by_part[part] for part in wanted if part in by_part))


def mend(look: Look) -> m.Move | None:
    """Touch what is done together: the plan, or the repair that was offered and taken."""
    if "mend" not in look.view.beat.may:
        return None
    return m.Mend() if look.view.beat.beat == "plan" or look.policy.repairs else None


def agree(look: Look) -> m.Move | None:
    """Pick the card that can be seen to work, else any; where two differ, stay or come over."""
    view, plan = look.view.plan, look.scenario.plan
    if plan is None or not view.options:
        return None
    if view.own and view.other and view.own != view.other:
        comes_over = look.draw("yields") < _YIELDS
        return m.Agree(option=view.other if comes_over else view.own)
    return m.Agree(option=plan.right if view.takes else look.pick("card", view.options))


def respond(look: Look) -> m.Move | None:
    """Answer what the other says after the opening."""
    options = look.view.debrief.to_answer
    return m.Respond(option=options[min(1, len(options) - 1)]) if options else None


def thank(look: Look) -> m.Move | None:
    """Thank the other once."""
    chips = look.view.debrief.thanks
    return m.Thank(option=chips[0]) if chips and not look.view.own.thanked else None
