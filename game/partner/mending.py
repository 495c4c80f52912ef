"""How the partner makes good, and how it says thank you."""

from __future__ import annotations

from game.partner.sight import Sight
from game.rules.moves import Again, Apologise, Mend, Move, Thank
from game.rules.repairing import AGREES
from game.scenario.model import ApologyPart


def apologise(sight: Sight) -> Move | None:
    """Make a sentence of magnets, in this character's order and with what it forgets.

    Sol leaves out whose doing it was until the truth feels safe; Viktor starts mending at once
    and forgets to say sorry until he has felt heard.
    """
    by_part = {m.part: m.id for m in sight.scenario.make_good(sight.role).magnets}
    mood = sight.mood
    used = (
        habit.part
        for habit in sight.habits.magnets
        if habit.safety <= mood.safety < habit.under and mood.heard >= habit.heard
    )
    return Apologise(magnets=tuple(by_part[part] for part in used if part in by_part))


def mend(sight: Sight) -> Move | None:
    """Touch the repair it has promised, once the player has said yes; or what both have planned."""
    view = sight.view
    if view.beat.beat == "plan":
        return Mend() if "mend" in view.beat.may else None
    magnets = sight.scenario.make_good(sight.role).magnets
    offers = {m.id for m in magnets if m.part is ApologyPart.OFFER}
    offered = any(magnet in offers for magnet in view.own.apology or ())
    taken = view.partner.apology_received
    lines = sight.scenario.receive(sight.other_role).apology
    agreed = any(line.id == taken and line.act in AGREES for line in lines)
    return Mend() if offered and agreed and not view.own.mended else None


def thank(sight: Sight) -> Move | None:
    """Thank the player by one of the chips offered, the most fitting first."""
    offered = sight.view.debrief.thanks
    if not offered or sight.view.own.thanked:
        return None
    second = len(offered) > 1 and sight.draw("thank") > 0.75
    return Thank(option=offered[1] if second else offered[0])


def again(sight: Sight) -> Move | None:
    """Play again if the player wants to, on the side the player wants."""
    theirs, own = sight.view.partner, sight.view.own
    if not theirs.wants_again:
        return None
    if (own.again, own.again_scene) == (theirs.wants_again, theirs.wants_scene):
        return None
    return Again(swap=theirs.wants_again == "swap", scenario=theirs.wants_scene)
