"""Whether a promise was kept: twelve judges, each pure, each from what the engine can know.

A judge never reads words and never guesses. Story promises are judged from what a choice did
(`Story`); real ones from the server's clock, from focus reports or from what both say. What cannot
be known counts for nobody: a lost line is `UNCLEAR`, never broken.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from game.rules.listening import Manner
from game.scenario.model import Arrival, FactId, Judge, PromiseTemplate

MINUTE_MS = 60_000
GRACE_MS = 2 * MINUTE_MS  # why: two minutes either side of a promised time is still a kept word
REPLY_SHARE, REPLY_MOST_MS = 0.10, 60 * MINUTE_MS  # grace of a reply: a tenth of its window
LOST_MS = 20_000  # a line lost for longer than this leaves a promise unclear
FRONT_SHARE, GAP_MS = 0.90, 5_000  # in front for nine tenths, and never away for longer


class Verdict(StrEnum):
    """What became of a promise."""

    OPEN = "open"  # not to be told yet
    KEPT = "kept"
    LATE = "late"
    BROKEN = "broken"
    RELEASED = "released"  # the world made it impossible, and the other was told in time
    IMPOSSIBLE = "impossible"  # ... and was not told
    UNCLEAR = "unclear"  # it cannot be known; no evidence either way
    UNSCORED = "unscored"  # both said how it went; never evidence


@dataclass(frozen=True, slots=True)
class Story:
    """What is known of a story promise.

    Attributes:
        done: actions its owner performed.
        arrives: when the choice gets its owner there, or gets it told; None: time plays no part.
        said_so: of something impossible: the other was told in time.
        told: facts the other has heard.
        third: facts told to a third.
        left: what is left of each resource.
    """

    done: Collection[str] = ()
    arrives: Arrival | None = None
    said_so: bool = False
    told: Collection[FactId] = ()
    third: Collection[FactId] = ()
    left: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Due:
    """A time promised on the server's clock.

    Attributes:
        due_ms: when. now_ms: the clock now.
        at_ms: when it was done; None: not yet.
        window_ms: from the promise to its time, for a reply.
        lost_ms: how long its owner's line was lost around the time.
    """

    due_ms: int
    now_ms: int
    at_ms: int | None = None
    window_ms: int = 0
    lost_ms: int = 0


@dataclass(frozen=True, slots=True)
class Front:
    """Focus reports of one stretch: its length, the times away, and how long the line was lost."""

    length_ms: int
    away_ms: tuple[int, ...] = ()
    lost_ms: int = 0


def judge_act(template: PromiseTemplate, story: Story) -> Verdict:
    """Judge a promise to do something: one of what it requires was done."""
    return _of(any(action in story.done for action in template.requires))


def judge_abstain(template: PromiseTemplate, story: Story) -> Verdict:
    """Judge a promise to leave something: nothing it forbids was done."""
    return _of(not does_forbidden(template, story.done))


def judge_reserve(template: PromiseTemplate, story: Story) -> Verdict:
    """Judge a promise to keep something by: enough of it is left."""
    return _of(story.left.get(template.resource, 0) >= template.amount)


def judge_disclose(template: PromiseTemplate, story: Story) -> Verdict:
    """Judge a promise to tell: every topic was told, in time; open while it still can be.

    Missing the time breaks it whatever is said later. What the world made impossible in time can
    still be told late.
    """
    if story.arrives is Arrival.MISSED:
        return Verdict.BROKEN
    told = all(topic in story.told for topic in template.topics)
    if story.arrives is Arrival.IMPOSSIBLE and (story.said_so or not told):
        return _impossible(story)
    if not told:
        return Verdict.OPEN
    return Verdict.KEPT if story.arrives in {None, Arrival.ON_TIME} else Verdict.LATE


def judge_confide(template: PromiseTemplate, story: Story) -> Verdict:
    """Judge a promise to keep something between the two: no topic went to a third."""
    return _of(not any(topic in story.third for topic in template.topics))


def judge_arrival(_template: PromiseTemplate, story: Story) -> Verdict:
    """Judge a promised time on the story's clock, for being there and for answering."""
    match story.arrives:
        case Arrival.LATE:
            return Verdict.LATE
        case Arrival.MISSED:
            return Verdict.BROKEN
        case Arrival.IMPOSSIBLE:
            return _impossible(story)
        case _:
            return Verdict.KEPT


def judge_arrive_by(due: Due) -> Verdict:
    """Judge being there by a time: two minutes of grace, and as long again is late."""
    return _by_clock(due, GRACE_MS)


def judge_return_by(due: Due) -> Verdict:
    """Judge being back from a time-out when promised, with the same grace."""
    return _by_clock(due, GRACE_MS)


def judge_reply_by(due: Due) -> Verdict:
    """Judge an answer in time: a tenth of its window is grace, an hour at most."""
    return _by_clock(due, min(int(REPLY_SHARE * due.window_ms), REPLY_MOST_MS))


def judge_presence(front: Front) -> Verdict:
    """Judge keeping the window in front while the other has the floor."""
    if front.lost_ms > LOST_MS:
        return Verdict.UNCLEAR
    away = sum(front.away_ms)
    whole = front.length_ms - away >= FRONT_SHARE * front.length_ms
    return _of(whole and max(front.away_ms, default=0) <= GAP_MS)


def judge_manner(first: Manner | None) -> Verdict:
    """Judge asking before advising, by how the first thing said or asked landed.

    None: nothing was said in the promised turns, so there was nothing to keep or break.
    """
    if first is None:
        return Verdict.UNCLEAR
    return _of(first is Manner.ASKED)


def judge_check_in(due: Due) -> Verdict:
    """Judge looking at something again before it is due; open until then, no grace after."""
    if due.at_ms is not None and due.at_ms <= due.due_ms:
        return Verdict.KEPT
    return Verdict.OPEN if due.now_ms <= due.due_ms else Verdict.BROKEN


def judge_homework(_mine: str, _theirs: str) -> Verdict:
    """Judge something done outside the game: both say how it went, and it is never evidence."""
    return Verdict.UNSCORED


STORY = {
    Judge.ACT: judge_act,
    Judge.ABSTAIN: judge_abstain,
    Judge.RESERVE: judge_reserve,
    Judge.DISCLOSE: judge_disclose,
    Judge.CONFIDE: judge_confide,
    Judge.ARRIVE_BY: judge_arrival,
    Judge.REPLY_BY: judge_arrival,
}
"""The judges a story can feed. The others need a real clock, focus reports or both players."""


def judge_story(template: PromiseTemplate, story: Story) -> Verdict:
    """Judge a promise by its story; what it forbids breaks it whoever judges the rest.

    Raises:
        KeyError: for a judge that no story can feed.
    """
    if does_forbidden(template, story.done):
        return Verdict.BROKEN
    return STORY[template.judge](template, story)


def does_forbidden(template: PromiseTemplate, done: Collection[str]) -> bool:
    """Say whether anything done is something this promise forbids."""
    return any(action in done for action in template.forbids)


def _of(kept: bool) -> Verdict:  # noqa: FBT001 - the one thing it turns into a verdict
    return Verdict.KEPT if kept else Verdict.BROKEN


def _impossible(story: Story) -> Verdict:
    return Verdict.RELEASED if story.said_so else Verdict.IMPOSSIBLE


def _by_clock(due: Due, grace_ms: int) -> Verdict:
    """Compare with a time: within grace kept, within as long again late."""
    done = due.now_ms if due.at_ms is None else due.at_ms
    over = done - due.due_ms
    if due.at_ms is None and over <= 2 * grace_ms:
        return Verdict.OPEN
    if due.at_ms is not None and over <= grace_ms:
        return Verdict.KEPT
    if due.lost_ms > LOST_MS:
        return Verdict.UNCLEAR
    return Verdict.LATE if due.at_ms is not None and over <= 2 * grace_ms else Verdict.BROKEN
