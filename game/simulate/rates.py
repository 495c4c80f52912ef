"""True rates: how far a word held, how straight an account was, what was heard and understood.

A score is held against a rate that means the same and is worked out another way: plain shares of
what was truly done, without a start, without failures that weigh double, without fading, and
without what the partner thought of it. Beside each stands the bare share, in which only the whole
counts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from game.simulate.deeds import Deeds, Telling, Turn, Word

HALF = 0.5  # what half done counts, beside 1 for what was done whole
HALVES = (0.25, 0.5, 0.75)  # what else it might count: no order may hang on that
HEARTS, MANNER = 0.8, 0.2  # of a turn of listening: what mattered; nothing of one's own first
READING, HELP = 2 / 3, 1 / 3  # of a turn of understanding: the feeling; the help wished for


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """True rates 0 to 1; None where there was no occasion.

    Attributes:
        stood: how far the other could build on this word, by the size of the promises: whole what
            was kept in time, as agreed or as agreed anew; half what came late, or was told as
            broken and made good; half of that what was told as broken; nothing else.
        straight: how straight accounts were, by what was at stake: nothing for one with something
            untrue in it; else a half, and the rest by the share told. What was openly put off and
            not told is no account.
        heard: how well was listened: four fifths for the heart (whole at the first go, half at a
            later one), a fifth for putting nothing of one's own first.
        understood: two thirds for how near the feeling came, one for help of the kind wished for.
        kept, truthful, caught, matched: the bare shares of promises kept in time, of wholly
            truthful accounts, of hearts caught at the first go, and nearness of feelings.
        told: share of what was at stake and told.
    """

    stood: float | None
    straight: float | None
    heard: float | None
    understood: float | None
    kept: float | None
    truthful: float | None
    caught: float | None
    matched: float | None
    told: float | None


def rates_of(deeds: Deeds, half: float = HALF) -> Rates:
    """Return the true rates of what was done; `half` is what half done counts."""
    accounts = [t for t in deeds.tellings if not t.put_off]
    return Rates(
        stood=_mean((w.size, _stood(w, half)) for w in deeds.words),
        straight=_mean((t.weight, _straight(t, half)) for t in accounts),
        heard=_mean((1.0, _heard(t, half)) for t in deeds.heard),
        understood=_mean((1.0, u) for t in deeds.heard if (u := _understood(t)) is not None),
        kept=_share(deeds.kept, deeds.promised),
        truthful=_share(deeds.truthful, deeds.accounts),
        caught=_share(deeds.caught, deeds.turns),
        matched=_share(deeds.matched, deeds.guesses),
        told=_share(deeds.told, deeds.accounts),
    )


def _stood(word: Word, half: float) -> float:
    if word.end == "kept":
        return 1.0
    if word.end == "late":
        return half
    if not word.told:
        return 0.0
    return half if word.mended else half / 2


def _straight(account: Telling, half: float) -> float:
    return 0.0 if account.untrue else half + (1 - half) * account.share


def _heard(turn: Turn, half: float) -> float:
    heart = 1.0 if turn.first else half * turn.later
    return HEARTS * heart + MANNER * (not turn.slipped)


def _understood(turn: Turn) -> float | None:
    if turn.near is None or turn.met is None:
        return None
    return READING * turn.near + HELP * turn.met


def _mean(parts: Iterable[tuple[float, float]]) -> float | None:
    """Return the weighted mean of (weight, value), rounded so that equals are equal."""
    every = tuple(parts)
    whole = sum(weight for weight, _ in every)
    return round(sum(weight * value for weight, value in every) / whole, 9) if whole else None


def _share(part: float, whole: int) -> float | None:
    return part / whole if whole else None
