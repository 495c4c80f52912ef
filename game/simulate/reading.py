"""What words give away to anybody who reads them well: what matters most, and what is felt.

Speaker and listener read by the same few rules, as two people do who know each other's words. So
there is something to be right about, and a listener's chance of reading it is a true rate. Nothing
sealed is read: a listener sees the lines that were said, and what both can see at the table.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.partner.habits import Depth
from game.partner.ring import FAMILIES_OF, NEED_BEHIND
from game.partner.speaking import depth_of
from game.rules.feelings import FAMILIES
from game.rules.seats import Seat
from game.scenario.model import Scenario, ShareLine, Talk
from game.simulate.player import Look

_MATTERS = (Depth.DEEP, Depth.BLAME, Depth.WISH, Depth.LIGHT)
_BREACH_KNOWN = frozenset({"owned", "asked", "found", "mended"})


@dataclass(frozen=True, slots=True)
class Inside:
    """What is felt behind a line: a word of the ring, its strength 1 to 5, and a need."""

    feeling: str
    strength: int
    need: str


def heart_of(look: Look, talk: Talk, said: Sequence[str]) -> ShareLine:
    """Return the line that matters most of those said: the deepest, the earlier in the file."""
    lines = [line for line in talk.lines if line.id in said]
    return min(lines, key=lambda line: _MATTERS.index(depth_of(look.sight, talk, line)))


def inside_of(look: Look, talk: Talk, line: ShareLine) -> Inside:
    """Return what somebody feels who says this line with the heart."""
    depth, place = depth_of(look.sight, talk, line), talk.lines.index(line)
    words = FAMILIES[FAMILIES_OF[depth][place % 2]]
    return Inside(words[place % len(words)], 2 + place % 4, NEED_BEHIND[depth])


def family_at_table(look: Look, scenario: Scenario, seat: Seat) -> str:
    """Return the family somebody feels after the lid, by what both can tell of their promises."""
    status = {p.seat: p.status for p in look.view.promise.promises}
    if status.get(seat) in _BREACH_KNOWN:
        wanted = "exposed"
    elif status.get(seat.other) in _BREACH_KNOWN:
        wanted = "low"
    else:
        wanted = "glad" if seat in status else "settled"
    return wanted if wanted in scenario.feelings else scenario.feelings[0]
