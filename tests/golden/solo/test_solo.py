"""What each of the six does in the same scene with the same player, line by line.

`HALFWAY_GOLDEN=1 pytest tests/golden` writes them anew; the difference is reviewed like code.
"""

from __future__ import annotations

import os
from dataclasses import fields
from itertools import combinations
from pathlib import Path

import pytest

from game.partner.characters import Character
from game.partner.partner import new_partner
from game.rules import moves as m
from game.rules.seats import Seat
from tests.partner.seen import seed
from tests.partner.tables import EVERYBODY, Table, Whim

FOLDER = Path(__file__).parent
MOST_STEPS = 400


class Steady(Whim):
    """A player that always takes the middle one of what is offered, and never stops to play."""

    def draw(self) -> float:
        """Draw the middle."""
        return 0.5


def evening(who: Character, seat: Seat) -> list[str]:
    """Play Grandad's Watch with this partner in this seat, and write down what it does."""
    found = Table({seat: new_partner(who, seed(11), seat)}, 11, "m10")
    found.open(swapped=False)
    player, lines = Steady(0, found.scenario), []
    for _ in range(MOST_STEPS):
        if found.ended:
            break
        wish = player.move(found.view(seat.other))
        if wish is not None:
            found.make(seat.other, wish)
        where = found.view(seat).beat
        reaction = found.turn(seat)
        if reaction.thought is not None:
            lines.append(f"    thinks {reaction.thought.text.rpartition('.')[2]}")
        if reaction.move is not None:
            lines.append(f"{where.beat}/{where.phase}: {written(reaction.move)}")
        elif wish is None and not found.ended:
            found.wait()
    assert found.refused == []
    assert found.ended
    return [f"# {who} as {found.view(seat).dossier.role}", *lines]


def written(move: m.Move) -> str:
    """Return a move as its kind and what it names."""
    values = [str(getattr(move, f.name)) for f in fields(move) if f.name != "kind"]
    return " ".join([move.kind, *(value for value in values if value)])


@pytest.mark.parametrize("who", EVERYBODY)
def test_an_evening_with_each_of_them_is_the_one_that_was_agreed_to(who: Character) -> None:
    found = "\n".join(line for seat in Seat for line in [*evening(who, seat), ""])
    file = FOLDER / f"{who}.txt"
    if os.environ.get("HALFWAY_GOLDEN"):
        file.write_text(found, "utf-8")
    assert file.read_text("utf-8") == found


def test_no_two_evenings_are_alike() -> None:
    texts = {who: (FOLDER / f"{who}.txt").read_text("utf-8").splitlines() for who in EVERYBODY}
    for one, other in combinations(EVERYBODY, 2):
        differing = set(texts[one]) ^ set(texts[other])
        assert len(differing) > 12
