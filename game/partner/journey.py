"""A scripted partner on a journey: it comes along, and says nothing about promises of real life.

It agrees to the journey and to the small promise the player would like, with an intention of its
own. How the small promise went it does not know, so it does not say; it has one kind word to give.
"""

from __future__ import annotations

from game.rules.journey_sections import HomeworkView, JourneySection
from game.rules.moves import CheckIn, Move, SetHomework, SetOut
from game.rules.sections import SeatView

AFTER_MS = 1_600
THANKS = "came-back"
"""What is true whenever somebody checks in."""


def come_along(view: SeatView, intentions: tuple[str, ...], character: str) -> Move | None:
    """Return what a partner does next about a journey, or None.

    Args:
        view: the partner's own.
        intentions: chips of the journey that the player wishes for.
        character: the partner's id; each has its own favourite among them.
    """
    if not (view.debrief.open or view.scene.ended or view.scene.stopped):
        return None
    section = view.journey
    if not section.is_on:
        return _set_out(section, intentions, character)
    offer = section.other_offered
    if offer is not None and offer != section.offered:
        return _same(offer)
    if section.other_checked and not section.is_checked:
        return CheckIn(how="unsaid" if section.open_homework else "", thanks=THANKS)
    return None


def _set_out(section: JourneySection, intentions: tuple[str, ...], character: str) -> Move | None:
    wanted = section.other_wish
    if not wanted or section.wish == wanted or not intentions:
        return None
    own = intentions[len(character) % len(intentions)]
    return SetOut(journey=wanted, legs=section.other_legs, intention=own)


def _same(offer: HomeworkView) -> SetHomework:
    return SetHomework(
        habit=offer.habit, act=offer.act, minutes=offer.minutes, meet_ms=offer.meet_ms
    )
