"""What the partner does next: one pure call from a view to a move, a thought and gestures.

A driver calls `react` with the partner's own view whenever that view changes, waits
`after_ms`, and makes the move as any player would. It keeps the partner that came back. When
nothing has changed, calling again gives the same move again; only a greeting is not repeated.
"""

from __future__ import annotations

from dataclasses import replace

from game.partner.mood import Touch
from game.partner.moving import next_move
from game.partner.notice import GREETED, hear, notice
from game.partner.partner import Partner, Preview, Reaction, Thought
from game.partner.playing import toys_for
from game.partner.said import touches
from game.partner.sight import Sight
from game.partner.thinking import coach_for, next_thought, preview_of, remembered, thought_of
from game.rules.moves import Move, Turn
from game.rules.sections import SeatView
from game.scenario.model import Scenario

LEAST_MS = 1_000
MOST_MS = 3_000


def react(
    partner: Partner, view: SeatView, scenario: Scenario, tags: tuple[str | Touch, ...] = ()
) -> tuple[Partner, Reaction]:
    """Take in what is new and do the next thing.

    Args:
        partner: as it came back last time.
        view: what its own seat may know now.
        scenario: the scene's scenario.
        tags: of the player's lines that this view shows for the first time (`tags_said`
            finds them); what is passed is felt, so pass each line's tags once.

    Returns:
        The partner that has taken it in, and what it does.
    """
    scenario = scenario.in_act(view.scene.act)
    partner = notice(partner, view, scenario, tags)
    sight = Sight(partner, view, scenario)
    move = next_move(sight)
    toys, once = toys_for(sight, spoken=bool(tags))
    partner, thought = _think(sight)
    if isinstance(move, Turn):
        once = (*once, GREETED)
    partner = _remember(partner, once)
    return partner, Reaction(
        move=move,
        after_ms=_after_ms(sight, move),
        thought=thought,
        coach=coach_for(tags),
        toys=toys,
    )


def preview(partner: Partner, tags: tuple[str, ...]) -> Preview:
    """Say how the same partner would have taken another line.

    Pass the partner as it was before the line that was really said. Nothing is changed by
    looking; that it is offered once a beat is the screen's to keep.
    """
    return preview_of(partner, hear(partner, touches(tags)).mood, tags)


def _think(sight: Sight) -> tuple[Partner, Thought | None]:
    name = next_thought(sight)
    if not name:
        return sight.partner, None
    return remembered(sight.partner, name), thought_of(sight.partner, name)


def _remember(partner: Partner, names: tuple[str, ...]) -> Partner:
    if not names:
        return partner
    seen = (*partner.memory.seen, *names)
    return replace(partner, memory=replace(partner.memory, seen=seen))


def _after_ms(sight: Sight, move: Move | None) -> int:
    if move is None:
        return LEAST_MS
    return LEAST_MS + int((MOST_MS - LEAST_MS) * sight.draw(f"pace/{move.kind}"))
