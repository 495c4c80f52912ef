"""What the partner says of its own deeds: at the table, when asked, at dawn, and afterwards.

Owning up is drawn against candour and safety; when it fails, the character's own way of not
saying it comes first. No line is ever chosen by what the player has sealed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.partner.chances import CLOSED_UNDER, layer, own_up_chance
from game.partner.characters import Veil
from game.partner.sight import Sight
from game.rules.moves import Account, Answer, Move, OwnUp, Predict
from game.scenario.model import Account as AccountSlot
from game.scenario.model import Claim, Manner, OptionId

_NEXT_VEIL = 0.3  # how often the second way of not saying it is taken, and so on
_ASKED = 0.1  # a straight question helps a little


def account(sight: Sight) -> Move | None:
    """Say what happened, before the lid comes off or at dawn."""
    slot = sight.scenario.account(sight.role)
    if sight.view.beat.beat == "last-word":
        return Account(line=_last_word(sight, slot))
    line = _truth(sight, slot.lines) if _is_open(sight, "account") else None
    line = line or _veiled(sight, slot.lines)
    return Account(line=line.id, add=_add(sight, slot, line)) if line else None


def _is_open(sight: Sight, label: str, more: float = 0.0) -> bool:
    if not sight.broke():
        return True
    chance = own_up_chance(sight.traits.candour, sight.mood.safety, sight.stake())
    return sight.draw(f"own-up/{label}") < chance + more


def _truth(sight: Sight, lines: Sequence[Claim]) -> Claim | None:
    told = [c for c in lines if sight.names_deed(c) and sight.is_true(c)]
    gentle = [c for c in told if c.manner is not Manner.BLAMING]
    blaming = [c for c in told if c.manner is Manner.BLAMING]
    if blaming and sight.broke() and _is_blunt(sight):
        return blaming[0]
    return gentle[0] if gentle else None


def _is_blunt(sight: Sight) -> bool:
    hot = sight.mood.heat >= sight.habits.blames_from
    return hot or sight.draw("blunt") < sight.habits.blunt


def _veiled(sight: Sight, lines: Sequence[Claim]) -> Claim | None:
    tests: dict[Veil, Callable[[Claim], bool]] = {
        Veil.PARTIAL: lambda c: c.partial,
        Veil.DODGE: lambda c: c.dodges,
        Veil.DECLINE: lambda c: c.declines,
        Veil.FALSE: lambda c: bool(c.asserts) and not sight.is_true(c),
    }
    ways = [c for veil in sight.habits.veils for c in lines if tests[veil](c)]
    if not ways:
        return lines[0] if lines else None
    last = len(ways) - 1
    place = 0
    while place < last and sight.draw(f"veil/{place}") < _NEXT_VEIL:
        place += 1
    return ways[place]


def _add(sight: Sight, slot: AccountSlot, line: Claim) -> OptionId | str:
    if layer(sight.mood) < 1:
        return ""
    fitting = (c for c in slot.adds if sight.is_true(c) and not set(c.asserts) & set(line.denies))
    return next((c.id for c in fitting), "")


def _last_word(sight: Sight, slot: AccountSlot) -> str:
    if not sight.view.own.untold:
        return ""
    offered = [c for c in slot.last_words if c.id in sight.view.own.answer_options]
    deeds = [c for c in offered if sight.owns_up(c)]
    if deeds:
        if not _is_open(sight, "last-word"):
            return ""
        funny = len(deeds) > 1 and sight.draw("last-word/funny") < sight.habits.jokes
        return deeds[1].id if funny else deeds[0].id
    behind = [c for c in offered if sight.is_true(c)]
    return behind[0].id if behind and layer(sight.mood) >= 1 else ""


def predict(sight: Sight) -> Move | None:
    """Guess how its line will land, if it tells a breach: the less safe, the worse."""
    lines = sight.scenario.account(sight.role).lines
    if not any(c.id == sight.view.own.account and sight.owns_up(c) for c in lines):
        return Predict()
    fear = 4.2 - 0.035 * sight.mood.safety + 0.8 * (sight.draw("predict") - 0.5)
    return Predict(face=min(4, max(0, round(fear))))


def answer(sight: Sight) -> Move | None:
    """Answer a question straight, or put it off."""
    slot = sight.scenario.account(sight.role)
    offered = [c for c in slot.answers if c.id in sight.view.own.answer_options]
    if not offered:
        return None
    closed = sight.mood.open < CLOSED_UNDER and not sight.broke()
    opens = not closed and _is_open(sight, "answer", _ASKED)
    told = _truth(sight, offered) if opens else None
    picked = told or next((c for c in offered if c.declines), offered[-1])
    return Answer(line=picked.id)


def own_up(sight: Sight) -> Move | None:
    """Say one line about what the envelopes showed."""
    slot = sight.scenario.account(sight.role).own_ups
    options = [o for o in slot if o in sight.view.debrief.to_own]
    if not options:
        return None
    if sight.mood.safety >= sight.habits.own_up_from:
        return OwnUp(option=options[0])
    jokes = sight.draw("own-up/joke") < sight.habits.jokes
    return OwnUp(option=options[min(1, len(options) - 1)] if jokes else options[-1])
