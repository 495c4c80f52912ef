"""What the partner feels at the Snap, and what it hears in the player.

Its guess comes from what it saw and heard, as a person's would; each character misreads in its
own measure, most often by reading its own feeling into the other.
"""

from __future__ import annotations

from game.partner.sight import Sight
from game.rules.moves import Guess, Move, Report
from game.scenario.model import Hearing

_STRENGTH = 3  # where only the family is asked

_GUESS_BY_HEARING: dict[str, tuple[str, ...]] = {
    Hearing.TOLD: ("exposed", "uneasy", "low"),
    Hearing.DISCLOSED: ("exposed", "uneasy", "close"),
    Hearing.CLAIMED: ("glad", "settled", "close"),
    Hearing.DOUBTED: ("uneasy", "exposed", "cross"),
    Hearing.PARTIAL: ("exposed", "uneasy", "stirred"),
    Hearing.NOT_NOW: ("uneasy", "exposed", "drained"),
    Hearing.EVASIVE: ("uneasy", "drained", "exposed"),
    Hearing.FOUND: ("exposed", "uneasy", "low"),
    Hearing.NOTHING: ("settled", "glad", "hungry"),
}


def felt(sight: Sight) -> str:
    """Return the feeling the partner has now, out of those the scene offers."""
    offered = sight.scenario.feelings
    ranked = [feeling for feeling in _ranked(sight) if feeling in offered]
    if not ranked:
        return offered[0]
    return ranked[1] if len(ranked) > 1 and sight.draw("felt") > 0.75 else ranked[0]


def _ranked(sight: Sight) -> tuple[str, ...]:
    mood = sight.mood
    if mood.heat >= 55:
        return ("cross", "stirred")
    if sight.broke():
        return ("exposed", "uneasy") if _told_own(sight) else ("uneasy", "exposed")
    if sight.view.own.hearing in {Hearing.TOLD, Hearing.FOUND}:
        return ("low", "hungry") if mood.hurt >= 20 else ("hungry", "low")
    if mood.hurt >= 40:
        return ("low", "drained")
    if sight.view.own.hearing in {Hearing.DOUBTED, Hearing.EVASIVE, Hearing.PARTIAL}:
        return ("uneasy", "hungry")
    return ("close", "glad") if mood.open >= 60 else ("glad", "settled")


def _told_own(sight: Sight) -> bool:
    slot = sight.scenario.account(sight.role)
    said = {sight.view.own.account, sight.view.own.answered}
    return any(c.id in said and sight.owns_up(c) for c in (*slot.lines, *slot.answers))


def report(sight: Sight) -> Move | None:
    """Seal what it feels."""
    return Report(feeling=felt(sight), strength=_STRENGTH)


def guess(sight: Sight) -> Move | None:
    """Seal what it hears in the player."""
    offered = sight.scenario.feelings
    if sight.draw("misread") < sight.habits.misreads:
        return Guess(feeling=sight.view.own.report or felt(sight), strength=_STRENGTH)
    likely = [f for f in _likely(sight) if f in offered] or list(offered)
    place = 1 if len(likely) > 1 and sight.draw("guess") > 0.7 else 0
    return Guess(feeling=likely[place], strength=_STRENGTH)


def _likely(sight: Sight) -> tuple[str, ...]:
    if sight.broke() and _told_own(sight) and sight.view.own.hearing != Hearing.TOLD:
        return ("low", "cross", "hungry")
    return _GUESS_BY_HEARING.get(sight.view.own.hearing, ("settled", "uneasy"))
