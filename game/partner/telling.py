"""What the partner says of its own deeds: at the table, when asked, at dawn, and afterwards.

Owning up is drawn against candour and safety; when it fails, the character's own way of not
saying it comes first. What is hard and nobody asked for stays until there is enough openness and
safety. No line is ever chosen by what the player has sealed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.partner.chances import CLOSED_UNDER, layer, own_up_chance, tell_chance
from game.partner.habits import Veil
from game.partner.sight import Sight
from game.rules.hearing import HARD
from game.rules.moves import Account, Answer, Move, OwnUp, Predict
from game.scenario.model import Account as AccountSlot
from game.scenario.model import Claim, Manner

_NEXT_VEIL = 0.3  # how often the second way of not saying it is taken, and so on
_ASKED = 0.1  # a straight question helps a little
_WHOLE = 3  # the layer at which the heart of the matter is told unasked


def account(sight: Sight) -> Move | None:
    """Say what happened, before the lid comes off or at dawn."""
    slot = sight.scenario.account(sight.role)
    if sight.view.beat.beat == "last-word":
        return Account(line=_last_word(sight, slot))
    opens = _opens(sight, "account")
    line = (_truth(sight, slot.lines) if opens else None) or _veiled(sight, slot.lines)
    return Account(line=line.id, add=_add(sight, slot, line, opens=opens)) if line else None


def _opens(sight: Sight, label: str, more: float = 0.0) -> bool:
    """Say whether the truth comes now: of a breach, of what was promised, or of the rest."""
    traits, mood = sight.traits, sight.mood
    if sight.broke():
        chance = own_up_chance(traits.candour, mood.safety, sight.stake())
        return sight.draw(f"own-up/{label}") < chance + more
    if sight.owed():
        chance = tell_chance(traits.candour, mood.safety) - sight.habits.hides
        return sight.draw(f"tell/{label}") < chance + more
    return True


def _truth(sight: Sight, lines: Sequence[Claim]) -> Claim | None:
    told = [c for c in lines if sight.is_true(c) and _is_it(sight, c)]
    gentle = [c for c in told if c.manner is not Manner.BLAMING]
    blaming = [c for c in told if c.manner is Manner.BLAMING]
    if blaming and (sight.broke() or sight.owed()) and _is_blunt(sight):
        return blaming[0]
    return _fullest(sight, gentle)


def _is_it(sight: Sight, claim: Claim) -> bool:
    """Say whether a line is the truth that is due: the breach, what is owed, or the deed kept."""
    if claim.partial or claim.declines or claim.dodges:
        return False
    owed = set(sight.owed())
    if owed:
        return owed <= set(claim.asserts) or sight.owns_up(claim)
    if sight.names_deed(claim):
        return True
    if not sight.news(claim):
        return bool(claim.asserts) and not sight.broke() and _knows_already(sight, claim)
    return sight.broke() or layer(sight.mood) >= _WHOLE


def _knows_already(sight: Sight, claim: Claim) -> bool:
    return set(claim.asserts) <= set(sight.partner.memory.gave)


def _fullest(sight: Sight, lines: Sequence[Claim]) -> Claim | None:
    """Return the line that owns most; what was broken comes before what was merely kept secret."""
    owning = [c for c in lines if sight.owns_up(c)]
    return (owning or [*lines])[0] if lines else None


def _is_blunt(sight: Sight) -> bool:
    hot = sight.mood.heat >= sight.habits.blames_from
    return hot or sight.draw("blunt") < sight.habits.blunt


def _veiled(sight: Sight, lines: Sequence[Claim]) -> Claim | None:
    tests: dict[Veil, Callable[[Claim], bool]] = {
        Veil.PARTIAL: lambda c: c.partial,
        Veil.DODGE: lambda c: c.dodges,
        Veil.DECLINE: lambda c: c.declines,
        Veil.FALSE: lambda c: bool(c.asserts) and not _takes_blame(sight, c),
    }
    ways = [c for veil in sight.habits.veils for c in lines if tests[veil](c)]
    if not ways:
        return lines[0] if lines else None
    last = len(ways) - 1
    place = 0
    while place < last and sight.draw(f"veil/{place}") < _NEXT_VEIL:
        place += 1
    return ways[place]


def _takes_blame(sight: Sight, claim: Claim) -> bool:
    """Say whether a line is true, or would own up to something the partner has not done."""
    if sight.is_true(claim):
        return True
    facts = map(sight.scenario.fact, claim.asserts)
    return not sight.broke() and any(f.done_any for f in facts)


def _add(sight: Sight, slot: AccountSlot, line: Claim, *, opens: bool) -> str:
    fitting = [c for c in slot.adds if sight.is_true(c) and not set(c.asserts) & set(line.denies)]
    if opens and sight.broke() and not sight.owns_up(line):
        confessing = [c for c in fitting if sight.owns_up(c)]
        return confessing[0].id if confessing else ""
    if opens and set(sight.owed()) - set(line.asserts):
        owing = [c for c in fitting if set(sight.owed()) & set(c.asserts)]
        return owing[0].id if owing else ""
    deep = layer(sight.mood)
    easy = (c for c in fitting if not sight.owns_up(c) and deep >= _depth(sight, c))
    return next((c.id for c in easy), "")


def _depth(sight: Sight, claim: Claim) -> int:
    """Return the layer from which something is told that nobody asked for."""
    hard = any(f.sensitivity >= HARD for f in map(sight.scenario.fact, claim.asserts))
    return _WHOLE if hard else 1


def _last_word(sight: Sight, slot: AccountSlot) -> str:
    if not sight.view.own.untold:
        return ""
    offered = [c for c in slot.last_words if c.id in sight.view.own.answer_options]
    deeds = [c for c in offered if sight.owns_up(c)]
    if deeds:
        if not _opens(sight, "last-word"):
            return ""
        funny = len(deeds) > 1 and sight.draw("last-word/funny") < sight.habits.jokes
        return deeds[1].id if funny else deeds[0].id
    if sight.owed() and not _opens(sight, "last-word"):
        return ""
    owing = [c for c in offered if set(sight.owed()) & set(c.asserts)]
    if owing:
        return owing[0].id
    deep = layer(sight.mood)
    behind = [c for c in offered if sight.is_true(c) and deep >= _depth(sight, c)]
    return behind[0].id if behind else ""


def predict(sight: Sight) -> Move | None:
    """Guess how its line will land, if it tells something hard: the less safe, the worse."""
    slot, own = sight.scenario.account(sight.role), sight.view.own
    said = [c for c in (*slot.lines, *slot.adds) if c.id in {own.account, own.add}]
    if not any(sight.owns_up(c) or _is_hard(sight, c) for c in said):
        return Predict()
    fear = 4.2 - 0.035 * sight.mood.safety + 0.8 * (sight.draw("predict") - 0.5)
    return Predict(face=min(4, max(0, round(fear))))


def _is_hard(sight: Sight, claim: Claim) -> bool:
    return any(f.sensitivity >= HARD for f in sight.news(claim))


def answer(sight: Sight) -> Move | None:
    """Answer a question at the table straight, or put it off."""
    slot = sight.scenario.account(sight.role)
    offered = [c for c in slot.answers if c.id in sight.view.own.answer_options]
    if not offered:
        return None
    closed = sight.mood.open < CLOSED_UNDER and not sight.broke()
    opens = not closed and _opens(sight, "answer", _ASKED)
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
