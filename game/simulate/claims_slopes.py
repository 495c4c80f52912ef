"""With what was done held equal, does anything else that was done move a score?

Giving a player another trait also changes what it does elsewhere: whoever must keep a promise to
tell, tells. So every score is also laid against all four counted rates at once: a slope says how
far it moves when one rate goes from none to whole and the other three stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.simulate.claims import UNMOVED, Claim, signed
from game.simulate.claims_order import MEASURES, Measure, Player
from game.simulate.stats import partial_slopes


@dataclass(frozen=True, slots=True)
class Slopes:
    """How far each counted rate moves a score, the others held equal; `by` is (trait, points)."""

    score: str
    trait: str
    by: tuple[tuple[str, float], ...]
    players: int


def slopes(measure: Measure, players: Sequence[Player]) -> Slopes:
    """Return a score's slopes over the players who had an occasion for everything."""
    rows = [row for p in players if (row := _row(measure, p)) is not None]
    values = [value for value, _ in rows]
    columns = [[rates[place] for _, rates in rows] for place in range(len(MEASURES))]
    moved = partial_slopes(values, columns) if rows else (0.0,) * len(MEASURES)
    names = (other.trait for other in MEASURES)
    return Slopes(measure.score, measure.trait, tuple(zip(names, moved, strict=True)), len(rows))


def _row(measure: Measure, player: Player) -> tuple[float, tuple[float, ...]] | None:
    score = player.totals.scores.get(measure.score)
    rates = [other.rate(player.totals.rates) for other in MEASURES]
    known = tuple(rate for rate in rates if rate is not None)
    return None if score is None or len(known) < len(rates) else (score.value, known)


def alone(players: Sequence[Player]) -> Iterator[Claim]:
    """Claim for each score that nothing else that was done moves it by five points."""
    for measure in MEASURES:
        found = slopes(measure, players)
        others = [points for trait, points in found.by if trait != measure.trait]
        yield Claim(
            about="unrelated",
            sentence=f"With what was done held equal, only {measure.trait} moves "
            f"{measure.score.capitalize()} by {UNMOVED:g} points",
            found=", ".join(f"{trait} {signed(points)}" for trait, points in found.by)
            + f"; {found.players} players",
            holds=bool(found.players) and all(abs(points) < UNMOVED for points in others),
        )
