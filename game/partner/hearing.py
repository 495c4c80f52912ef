"""How the partner takes what the player says: lines, apologies, and the face it makes.

Nothing here is a verdict: believing, asking, needing a minute and not yet are all fine.
"""

from __future__ import annotations

from collections.abc import Sequence

from game.partner.sight import Sight
from game.rules.moves import Land, Move, Receive, Respond
from game.rules.repair import apology_strength
from game.scenario.model import ApologyPart, Hearing, ReceiveAct, ReceiveLine

_WARM_FROM = 0.55
_MINUTE_FROM = 0.35
_SPACE = 0.08  # somebody who wishes for space takes a minute more readily
_AWAY = 0.9  # chance of needing a minute, for somebody wholly hurt
_SLIP_UNDER = 0.45  # hurt over which a slip would not pass its lips, as a share


def receive(sight: Sight) -> Move | None:
    """Take what was said by one of the lines offered."""
    slot = sight.scenario.receive(sight.role)
    offered = sight.view.own.receive_options
    table = [r for r in slot.table if r.id in offered]
    if table:
        return Receive(line=_at_table(sight, table).id)
    apology = [r for r in slot.apology if r.id in offered]
    if not apology or (sight.view.beat.phase == "keeps" and not _comes_round(sight)):
        return None
    return Receive(line=_apology(sight, apology).id)


def _comes_round(sight: Sight) -> bool:
    return readiness(sight) + 0.2 * sight.draw("comes-round") >= _MINUTE_FROM


def _at_table(sight: Sight, lines: Sequence[ReceiveLine]) -> ReceiveLine:
    careful = 0.25 * sight.partner.memory.wary
    if sight.view.own.hearing == Hearing.DOUBTED:
        believes = sight.draw("believe") < 0.15 + sight.mood.trust / 100 - careful
        wanted = ReceiveAct.BELIEVE if believes else ReceiveAct.CHECK
        return _of(lines, (wanted,))
    if sight.view.own.hearing in {Hearing.TOLD, Hearing.DISCLOSED}:
        return _of(lines, _to_truth(sight))
    slips = any(line.act is ReceiveAct.SLIP for line in lines)
    if slips and sight.draw("slip/table") < sight.habits.slips:
        return _of(lines, (ReceiveAct.SLIP,))
    asks = sight.draw("ask-at-table") < sight.habits.asks_at_table + careful
    return _of(lines, (ReceiveAct.ASK,) if asks else (ReceiveAct.BELIEVE,))


def _to_truth(sight: Sight) -> tuple[ReceiveAct, ...]:
    """Return how it takes something hard that was told, dearest first."""
    stays = (ReceiveAct.THANK, ReceiveAct.ASK)
    away = _AWAY + (_AWAY if sight.traits.wants == "space" else 0.0)
    if sight.draw("minute/table") < away * sight.mood.hurt / 100:
        return (ReceiveAct.TIME, *stays)
    if sight.mood.hurt < 100 * _SLIP_UNDER and sight.draw("slip/table") < sight.habits.slips:
        return (ReceiveAct.SLIP, *stays)
    asks = sight.draw("ask-at-table") < sight.habits.asks_at_table
    return stays[::-1] if asks else stays


def _of(lines: Sequence[ReceiveLine], acts: Sequence[ReceiveAct]) -> ReceiveLine:
    for act in acts:
        for line in lines:
            if line.act is act:
                return line
    return lines[0]


def parts_of(sight: Sight) -> tuple[ApologyPart, ...]:
    """Return which parts the player's apology has, in its order; () for none or a silence."""
    kinds = {str(m.id): m.part for m in sight.scenario.make_good(sight.other_role).magnets}
    return tuple(kinds[m] for m in sight.view.partner.apology or () if m in kinds)


def readiness(sight: Sight) -> float:
    """Return how ready the partner is to accept, by its hurt and what was said."""
    strength = apology_strength(parts_of(sight))
    careful = 0.15 * sight.partner.memory.wary + (_SPACE if sight.traits.wants == "space" else 0)
    return sight.traits.forgiveness + 0.5 * strength - 0.008 * sight.mood.hurt - careful


def _apology(sight: Sight, lines: Sequence[ReceiveLine]) -> ReceiveLine:
    ready = readiness(sight)
    if ready < _MINUTE_FROM:
        return _of(lines, (ReceiveAct.NOT_YET, ReceiveAct.TIME))
    if ready < _WARM_FROM:
        return _of(lines, (ReceiveAct.TIME, ReceiveAct.NOT_YET))
    if sight.mood.hurt < 100 * _SLIP_UNDER and sight.draw("slip") < sight.habits.slips:
        return _of(lines, (ReceiveAct.SLIP, *sight.habits.warm))
    offers = ApologyPart.OFFER in parts_of(sight)
    warm = sight.habits.warm if offers else (ReceiveAct.THANK, *sight.habits.warm)
    return _of(lines, warm if sight.draw("warm") < 0.7 else warm[::-1])


def land(sight: Sight) -> Move | None:
    """Say how it landed: softer from somebody forgiving, harder on somebody hurt."""
    told_straight = sight.view.own.hearing in {Hearing.TOLD, Hearing.DISCLOSED}
    weight = 2.4 * sight.traits.sensitivity - 1.5 * sight.traits.forgiveness
    weight += 0.02 * sight.mood.hurt - (0.6 if told_straight else 0.0)
    return Land(face=min(4, max(0, round(weight + sight.draw("land") - 0.5))))


def respond(sight: Sight) -> Move | None:
    """Answer what the player said after the opening: laugh, thank for now, or need a minute."""
    slot = sight.scenario.receive(sight.role).opening
    options = [o for o in slot if o in sight.view.debrief.to_answer]
    if not options:
        return None
    ease = sight.traits.forgiveness - 0.01 * sight.mood.hurt - 0.1 * sight.partner.memory.wary
    if ease < 0.15:
        return Respond(option=options[-1])
    laughs = sight.draw("respond") < sight.habits.jokes
    return Respond(option=options[0] if laughs else options[min(1, len(options) - 1)])
