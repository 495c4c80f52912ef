"""What the fairness report claims, and whether it holds: one sentence, its figures, yes or no.

A claim is never rounded into holding: the figures it rests on stand beside it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

ORDERED = 0.95  # rank correlation from which on a score is said to order players
OF_POSSIBLE = 0.97  # the same as a share of the highest possible, where moments are few
UNMOVED = 5.0  # points by which an unrelated trait may move a score
_NOTHING = 1e-9  # what reckoning with fractions leaves
ENOUGH = 3  # moments from which on a score is shown


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim.

    Attributes:
        about: the heading it stands under.
        sentence: what is claimed.
        found: what was measured, in short.
        holds: whether it does.
    """

    about: str
    sentence: str
    found: str
    holds: bool


def all_hold(claims: Iterable[Claim]) -> bool:
    """Say whether every claim holds."""
    return all(claim.holds for claim in claims)


def table(heads: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    r"""Write a table as Markdown; a bar in a cell stays a bar.

    Examples:
        >>> print(table(["a", "b"], [[1, "x|y"]]))
        | a | b |
        |---|---|
        | 1 | x\|y |
    """
    names = list(heads)
    written = [_row(names), "|" + "---|" * len(names), *(_row(row) for row in rows)]
    return "\n".join(written)


def _row(cells: Iterable[object]) -> str:
    return "| " + " | ".join(str(cell).replace("|", r"\|") for cell in cells) + " |"


def shown(value: float | None, digits: int = 2) -> str:
    """Write a number, or "none" where there is none; a nought has no sign."""
    if value is None:
        return "none"
    written = f"{value:.{digits}f}"
    return written.lstrip("-") if float(written) == 0 else written


def percent(share: float | None) -> str:
    """Write a share in whole hundredths, rounded down: 100 % is the whole and nothing less.

    Examples:
        >>> percent(0.9999), percent(1.0), percent(None)
        ('99 %', '100 %', 'none')
    """
    return "none" if share is None else f"{int(100 * share + _NOTHING)} %"


def signed(value: float, digits: int = 1) -> str:
    """Write a difference with its sign; a nought has none."""
    return shown(0.0, digits) if round(value, digits) == 0 else f"{value:+.{digits}f}"
