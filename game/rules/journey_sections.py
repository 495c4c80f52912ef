"""A journey as one seat may see it. Passed on by `sections.py`."""

from __future__ import annotations

from dataclasses import dataclass

from game.rules.debrief_sections import MomentView


@dataclass(frozen=True, slots=True, kw_only=True)
class LegView:
    """A leg behind the pair: which, in which scene of the room, how it ended, what is kept of it.

    `scene` is the scenario's id; the sentences of its moments are in that scenario.
    """

    place: int
    scene: str
    number: int
    ending: str
    keepsake: str
    moments: tuple[MomentView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeworkView:
    """A small promise: as somebody would like it, or as both agreed on it.

    Attributes:
        habit, act, minutes, meet_ms: as in `moves.SetHomework`.
        agreed_ms: when both had agreed on it (UTC); 0 for a proposal.
        mine, theirs: how it went, once both have said so; "" before.
    """

    habit: str
    act: str
    minutes: int
    meet_ms: int = 0
    agreed_ms: int = 0
    mine: str = ""
    theirs: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JourneySection:
    """Where the room stands with its journey; empty in a room that never wished for one.

    Attributes:
        id, legs, intentions: of the journey that is on, or that was last.
        is_closed: it has ended.
        walked: legs behind the pair, in the order of playing.
        homework: agreed small promises, oldest first.
        wish, intention: what this seat wishes for. other_wish, other_legs: what the other does.
        offered, other_offered: the small promise each would like.
        how, thanks: what this seat said at this check-in. is_checked, other_checked: whether each
            has said something.
        is_open: both have, and `other_thanks` and the answers can be read.
    """

    id: str = ""
    legs: tuple[str, ...] = ()
    intentions: tuple[str, ...] = ()
    is_closed: bool = False
    walked: tuple[LegView, ...] = ()
    homework: tuple[HomeworkView, ...] = ()
    wish: str = ""
    intention: str = ""
    other_wish: str = ""
    other_legs: tuple[str, ...] = ()
    offered: HomeworkView | None = None
    other_offered: HomeworkView | None = None
    how: str = ""
    thanks: str = ""
    is_checked: bool = False
    other_checked: bool = False
    is_open: bool = False
    other_thanks: str = ""

    @property
    def is_on(self) -> bool:
        """Return whether a journey has begun and not ended."""
        return bool(self.id) and not self.is_closed

    @property
    def open_homework(self) -> HomeworkView | None:
        """Return the small promise nobody has spoken of yet, or None."""
        last = self.homework[-1] if self.homework else None
        return last if last is not None and not last.mine else None


NO_JOURNEY = JourneySection()
