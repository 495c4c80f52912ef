"""What a seat truly did in a scene, as plain values: its promises, its accounts, its turns.

They are counted from the room's facts, never from what a score made of them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A promise as it truly ended.

    Attributes:
        size: 1 to 3, as its giver gave it; being here while the other speaks is half of one.
        end: "kept" (as agreed, or as agreed anew), "late", "broken" or "impossible" (untold).
        told: its giver said itself, before the envelopes opened, that it was broken.
        mended: it was made good.
    """

    size: float
    end: str
    told: bool = False
    mended: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """An account as it truly was.

    Attributes:
        weight: 1 to 3, the sensitivity of what was at stake; 1 where that was a breach alone.
        share: of what was at stake, told by its owner before dawn.
        untrue: something in it was not so.
        put_off: nothing untrue was said, not all was told, and the rest was openly put off, with
            no half-truth before it.
    """

    weight: float
    share: float
    untrue: bool = False
    put_off: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A turn of listening as it truly went; what the speaker thought of it is no part of it.

    Attributes:
        first, later: the heart was given back at the first go, or at a later one.
        slipped: advice or something else of one's own came before any question.
        near: nearness of the reading, 1 to 0; None without one.
        met: the help given was of the kind wished for; None without any.
    """

    first: bool
    later: bool = False
    slipped: bool = False
    near: float | None = None
    met: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Deeds:
    """What a seat truly did.

    Attributes:
        promised: promises given, without those that were let go; presence is one, too.
        kept: kept in time, changed ones among them. changed: those.
        late, broken: kept late; broken. impossible: the world's doing, not told in time.
        released: promises let go, among them what was told to have become impossible.
        mended: breaches made good.
        accounts: accounts given at the table, one for each round.
        truthful: those in which nothing said was untrue and everything at stake came out by the
            teller's own word before dawn: what matters of the dossier, and a breach.
        untrue: accounts in which something said was not so.
        told: what was at stake and came out by the teller's own word before dawn, as a sum of
            shares; an account with something untrue adds nothing.
        turns: turns of listening that came to an end. caught: hearts caught at the first go.
        guesses: readings of the other in Talk. matched: their nearness, as a sum of 1 (the word),
            0.6 (its family), 0.3 (the next) and 0.
        snaps: families guessed where there is no Talk. snapped: those that were right.
        rated: ratings this seat gave, in order.
        boundaries: openly put off, or honestly not promised.
        words, tellings, heard: every promise, account and turn counted above, one by one.
    """

    promised: int = 0
    kept: int = 0
    changed: int = 0
    late: int = 0
    broken: int = 0
    impossible: int = 0
    released: int = 0
    mended: int = 0
    accounts: int = 0
    truthful: int = 0
    untrue: int = 0
    told: float = 0.0
    turns: int = 0
    caught: int = 0
    guesses: int = 0
    matched: float = 0.0
    snaps: int = 0
    snapped: int = 0
    rated: tuple[int, ...] = ()
    boundaries: int = 0
    words: tuple[Word, ...] = ()
    tellings: tuple[Telling, ...] = ()
    heard: tuple[Turn, ...] = ()

    def __add__(self, other: Deeds) -> Deeds:
        """Return both together."""
        pairs = ((name, getattr(self, name), getattr(other, name)) for name in _COUNTED)
        return Deeds(**{name: mine + theirs for name, mine, theirs in pairs})


_COUNTED = tuple(Deeds.__dataclass_fields__)
