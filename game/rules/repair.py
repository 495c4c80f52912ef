"""Repair: what an apology is made of, and how it is followed through.

Six parts are named in studies of apologies; responsibility and an offer to repair weigh most,
asking for forgiveness least (two studies, N = 333 and 422). Receivers are not scored.
"""

from __future__ import annotations

from collections.abc import Collection

from game.scenario.model import ApologyPart

WEIGHT = {
    ApologyPart.RESPONSIBILITY: 0.30,
    ApologyPart.OFFER: 0.25,
    ApologyPart.REGRET: 0.15,
    ApologyPart.EXPLANATION: 0.15,
    ApologyPart.CHANGE: 0.15,
}
BARE_EXPLANATION = 0.05  # an explanation without responsibility
TIMING = {"unasked": 1.0, "asked": 0.6, "found": 0.3}
SHARE_APOLOGY, SHARE_TIMING, SHARE_FOLLOW = 0.45, 0.20, 0.35


def apology_strength(parts: Collection[ApologyPart]) -> float:
    """Return an apology's strength 0 to 1; each part counts once.

    An excuse takes the explanation away; asking forgiveness adds nothing.

    Examples:
        >>> P = ApologyPart
        >>> round(apology_strength([P.RESPONSIBILITY, P.REGRET, P.OFFER]), 2)
        0.7
        >>> round(apology_strength([P.EXPLANATION, P.REGRET]), 2)
        0.2
    """
    present = set(parts)
    strength = sum(
        WEIGHT[part] for part in present if part in WEIGHT and part is not ApologyPart.EXPLANATION
    )
    if ApologyPart.EXPLANATION in present and ApologyPart.EXCUSE not in present:
        owns = ApologyPart.RESPONSIBILITY in present
        strength += WEIGHT[ApologyPart.EXPLANATION] if owns else BARE_EXPLANATION
    return strength


def repair_score(apology: float, timing: float, follow: float | None) -> float:
    """Return Repair 0 to 100; while the follow-through is pending its share is left out.

    Examples:
        >>> round(repair_score(0.70, 1.0, 1.0), 1), round(repair_score(0.20, 0.3, 0.0), 1)
        (86.5, 15.0)
    """
    got = SHARE_APOLOGY * apology + SHARE_TIMING * timing
    if follow is None:
        return 100 * got / (SHARE_APOLOGY + SHARE_TIMING)
    return 100 * (got + SHARE_FOLLOW * follow)
