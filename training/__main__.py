"""`python -m training --data FOLDER`: makes game/words/heads.bin, the same bytes each time."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from game.words.heads import FILE
from game.words.weights import written
from training import sets
from training.making import Made, Plan, made

ADVICE = Plan(name="advice", firmness=0.006, own_cost=2.0)
OURS = tuple(
    Plan(name=name, firmness=0.05, own_cost=1.0, places=1 << 15, least_right=0.8)
    for name in ("explanation", "change")
)
"""Heads of signals for which only sentences of our own are there to learn from: careful ones."""


def main() -> int:
    """Make every head and write them down; a wrong or missing set is one sentence and a 2."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, metavar="FOLDER", help="public sets")
    parser.add_argument(
        "--to", type=Path, default=FILE, metavar="FILE", help="default: %(default)s"
    )
    asked = parser.parse_args()
    try:
        heads = [_told(one) for one in _each(asked.data)]
    except (OSError, sets.WrongSetError) as error:
        print(f"training: {error}", file=sys.stderr)
        return 2
    file = written(tuple(one.head for one in heads))
    asked.to.write_bytes(file)
    print(f"{asked.to.name}: {len(heads)} heads, {len(file):,} bytes")
    return 0


def _each(folder: Path) -> tuple[Made, ...]:
    public = made(ADVICE, (*sets.advice(folder), *sets.own(ADVICE.name)))
    return (public, *(made(plan, sets.own(plan.name)) for plan in OURS))


def _told(one: Made) -> Made:
    public = f"{one.held_back:.3f} on public ones, " if one.held_back else ""
    print(
        f"{one.head.name}: {one.lines} lines; held back: F1 {public}{one.held_back_own:.3f} on our"
        f" own; yes from {one.head.begins:+.2f}, right there {one.head.right[0]:.0%}"
    )
    return one


if __name__ == "__main__":
    sys.exit(main())
