"""A seat's own scores with everything they were counted from, so that screens can say it in words.

No line names a single rating of effort: it appears only as the mean of a closed block.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from game.rules import honesty
from game.rules.carry import earlier_evidence, earlier_skill, skill_now
from game.rules.consistency import CREDIT, Evidence, evidence_average, evidence_of
from game.rules.counting import how_it_ended, how_out
from game.rules.debrief_sections import Counted, ScoreLine, ScoreView
from game.rules.deeds import is_to_tell
from game.rules.draft import Draft, glances
from game.rules.events import EmpathyCounted, EvidenceCounted, ListeningCounted, RepairCounted
from game.rules.listening import Heard, Manner, heard_share, manner_share, new_share
from game.rules.repair import repair_score
from game.rules.seats import Seat
from game.rules.spoken import spoken_honesty
from game.rules.state import Promise
from game.rules.talk_scores import listened, understood
from game.rules.telling import class_of, is_plain
from game.rules.trust import word

ENOUGH_MOMENTS = 3
_JUDGED = frozenset({"kept", "late", "broken", "impossible"})


class Straight(StrEnum):
    """How straight an account was, as its credit says."""

    FULL = "full"  # in full, unasked
    NEARLY = "nearly"  # in full, when asked or after openly asking for time
    LATER = "later"  # put right later, or openly put off with a promise to tell
    PART = "part"
    ADMITTED = "admitted"  # once it showed
    AROUND = "around"  # about something else
    OTHER = "other"  # something else than what was so


def score_views(draft: Draft, seat: Seat) -> tuple[ScoreView, ...]:
    """Return this seat's own scores, each with a line for every moment it counts."""
    found = [_evidence_score(draft, seat, name) for name in ("consistency", "honesty")]
    repairs = [x for x in draft.scene.repairs if x.seat is seat]
    if repairs:
        last = repairs[-1]
        value = repair_score(last.apology, last.timing, last.follow)
        found.append(_score("repair", value, len(repairs), _repair_lines(draft, seat, repairs)))
    heard = tuple(map(_listened, listened(draft.scene, seat)))
    read = tuple(map(_understood, understood(draft.scene, seat)))
    every = (("listening", heard), ("empathy", read))
    return (*found, *(_skill(draft, seat, name, lines) for name, lines in every if lines))


def _score(name: str, value: float, moments: int, lines: tuple[ScoreLine, ...]) -> ScoreView:
    shown = word(value) if moments >= ENOUGH_MOMENTS else "not-enough"
    return ScoreView(
        name=name, word=shown, value=round(value, 1), moments=moments, arithmetic=lines
    )


# -- Consistency and Honesty ----------------------------------------------------------------------


def _evidence_score(draft: Draft, seat: Seat, name: str) -> ScoreView:
    mine = [x for x in draft.scene.evidence if x.seat is seat and x.score == name]
    earlier = earlier_evidence(draft, seat, name)
    moments = [Evidence(x.weight, x.credit, x.failure) for x in mine]
    lines = list(_evidence_lines(draft, seat, mine))
    if earlier.moments:
        parts = (
            ("credit", round(earlier.credit, 2)),
            ("failures", round(earlier.failures, 2)),
            ("moments", float(earlier.moments)),
        )
        lines.append(ScoreLine(kind=Counted.EARLIER, parts=parts))
    value = evidence_average((*moments, *evidence_of(earlier)))
    return _score(name, value, earlier.moments + len(mine), tuple(lines))


def _evidence_lines(draft: Draft, seat: Seat, mine: list[EvidenceCounted]) -> tuple[ScoreLine, ...]:
    """Say of each moment how it went: those of the rounds are counted in the rounds' order."""
    promises = _rounds_with(draft, mine, "promise", lambda look: _is_counted(look, seat))
    accounts = _rounds_with(draft, mine, "account", lambda look: _accounts(look, seat))
    return tuple(_evidence_line(x, seat, promises, accounts) for x in mine)


def _rounds_with(
    draft: Draft, mine: list[EvidenceCounted], ref: str, counts: Callable[[Draft], bool]
) -> list[Draft]:
    """Return the rounds in which something was counted; none where they cannot be told apart."""
    looks = [look for look in glances(draft) if counts(look)]
    return looks if len(looks) == sum(1 for x in mine if x.ref == ref) else []


def _is_counted(look: Draft, seat: Seat) -> bool:
    promise = look.scene.promise(seat)
    if promise is None or promise.outcome not in _JUDGED:
        return False
    return promise.status != "released" or promise.outcome == "impossible"


def _accounts(look: Draft, seat: Seat) -> bool:
    if look.scenario.dish is None:
        return spoken_honesty(look, seat) is not None
    told = class_of(look, seat)
    whole = {honesty.Told.FULL, honesty.Told.FALSE}
    return told in whole or (told is not None and not is_plain(look, seat))


def _evidence_line(
    counted: EvidenceCounted, seat: Seat, promises: list[Draft], accounts: list[Draft]
) -> ScoreLine:
    parts = (
        ("weight", counted.weight),
        ("credit", counted.credit),
        ("failure", counted.failure),
    )
    kind = Counted(counted.ref)
    if kind is Counted.PROMISE and promises:
        look = promises.pop(0)
        promise = look.scene.promise(seat)
        if promise is not None:
            beat = "table" if is_to_tell(look.scenario, promise) else "life"
            act = look.scene.act
            how = _ended(look, promise)
            return ScoreLine(kind=kind, how=how, parts=parts, beat=beat, act=act)
    if kind is Counted.ACCOUNT:
        act = accounts.pop(0).scene.act if accounts else 1
        how = straightness(counted.credit)
        return ScoreLine(kind=kind, how=how, parts=parts, beat="table", act=act)
    beat = "word" if kind is Counted.SAID_NO else ""
    return ScoreLine(kind=kind, how=_by_credit(counted.credit), parts=parts, beat=beat)


def _by_credit(credit: float) -> str:
    """Return how a return or a presence went, where nothing but its credit is known."""
    names = {CREDIT[how]: how for how in ("kept", "changed", "late")}
    return names.get(credit, "missed")


def _ended(look: Draft, promise: Promise) -> str:
    if promise.outcome == "broken" and promise.status == "mended":
        return "mended"
    return how_it_ended(promise, how_out(look, promise.seat))


def straightness(credit: float) -> Straight:
    """Return how straight an account was, by its credit.

    Examples:
        >>> [str(straightness(c)) for c in (1.0, 0.9, 0.65, 0.6, 0.3, 0.2, 0.0)]
        ['full', 'nearly', 'part', 'later', 'admitted', 'around', 'other']
    """
    named = {
        honesty.VOLUNTEERED: Straight.FULL,
        honesty.WHEN_ASKED: Straight.NEARLY,
        honesty.CORRECTED: Straight.LATER,
        honesty.ADMITTED: Straight.ADMITTED,
        honesty.EVASIVE: Straight.AROUND,
        0.0: Straight.OTHER,
    }
    return named.get(credit, Straight.PART)


# -- Making good, listening, understanding --------------------------------------------------------


def _repair_lines(draft: Draft, seat: Seat, repairs: list[RepairCounted]) -> tuple[ScoreLine, ...]:
    acts = [p.act for p in draft.scene.promises if p.seat is seat and p.outcome == "broken"]
    known = acts if len(acts) == len(repairs) else [1] * len(repairs)
    return tuple(_repair_line(x, act) for x, act in zip(repairs, known, strict=True))


def _repair_line(repair: RepairCounted, act: int) -> ScoreLine:
    parts = [("apology", repair.apology), ("timing", repair.timing)]
    if repair.follow is not None:
        parts.append(("follow", repair.follow))
    how = "pending" if repair.follow is None else "followed" if repair.follow else "open"
    return ScoreLine(kind=Counted.REPAIR, how=how, parts=tuple(parts), beat="make-good", act=act)


def _listened(turn: ListeningCounted) -> ScoreLine:
    parts = (
        ("caught", turn.caught),
        ("heard", heard_share(Heard(turn.heard))),
        ("manner", manner_share(Manner(turn.manner))),
        ("value", round(turn.value, 1)),
    )
    return ScoreLine(kind=Counted.LISTENED, how=turn.heard, parts=parts, beat=turn.beat)


def _understood(turn: EmpathyCounted) -> ScoreLine:
    parts = [("feeling", turn.feeling), ("apart", float(turn.strength_apart))]
    parts += [] if turn.need is None else [("need", turn.need)]
    parts += [("fit", float(turn.fits))]
    parts += [] if turn.effort is None else [("effort", turn.effort)]
    parts += [("value", round(turn.value, 1))]
    return ScoreLine(kind=Counted.UNDERSTOOD, parts=tuple(parts), beat=turn.beat)


def _skill(draft: Draft, seat: Seat, name: str, lines: tuple[ScoreLine, ...]) -> ScoreView:
    """Show a mean that moves later on: some of it from earlier scenes, the rest from this one."""
    earlier, now = earlier_skill(draft, seat, name), skill_now(draft, seat, name)
    if earlier.value is not None:
        new = round(100 * new_share(earlier.turns, len(lines)))
        parts = (
            ("before", round(earlier.value, 1)),
            ("turns", float(earlier.turns)),
            ("stays", float(100 - new)),
            ("new", float(new)),
        )
        lines = (*lines, ScoreLine(kind=Counted.EARLIER, parts=parts))
    return _score(name, now.value or 0.0, now.turns, lines)
