"""Twelve judges, each asked both ways."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from game.rules.judges import (
    MINUTE_MS,
    STORY,
    Due,
    Front,
    Story,
    Verdict,
    judge_arrive_by,
    judge_check_in,
    judge_homework,
    judge_manner,
    judge_presence,
    judge_reply_by,
    judge_return_by,
    judge_story,
)
from game.rules.listening import Manner
from game.scenario.model import (
    ActionId,
    Arrival,
    FactId,
    Judge,
    PromiseTemplate,
    TemplateId,
)

KEPT, LATE, BROKEN, OPEN = Verdict.KEPT, Verdict.LATE, Verdict.BROKEN, Verdict.OPEN
RELEASED, IMPOSSIBLE, UNCLEAR = Verdict.RELEASED, Verdict.IMPOSSIBLE, Verdict.UNCLEAR
HOUR = 60 * MINUTE_MS


def promise(judge: Judge) -> PromiseTemplate:
    return PromiseTemplate(
        id=TemplateId("p"),
        judge=judge,
        forbids=(ActionId("lie"),),
        stake=1,
        roles=(),
        requires=(ActionId("water"), ActionId("ask-a-neighbour")),
        topics=(FactId("glass"), FactId("price")),
        resource="money",
        amount=80,
    )


GLASS, ALL = frozenset({FactId("glass")}), frozenset({FactId("glass"), FactId("price")})
STORIES = [
    (Judge.ACT, Story(done=("ask-a-neighbour",)), KEPT),
    (Judge.ACT, Story(done=("dance",)), BROKEN),
    (Judge.ABSTAIN, Story(done=("dance",)), KEPT),
    (Judge.ABSTAIN, Story(done=("lie",)), BROKEN),
    (Judge.RESERVE, Story(left={"money": 80}), KEPT),
    (Judge.RESERVE, Story(left={"money": 79}), BROKEN),
    (Judge.RESERVE, Story(), BROKEN),
    (Judge.CONFIDE, Story(), KEPT),
    (Judge.CONFIDE, Story(third=(FactId("price"),)), BROKEN),
    (Judge.DISCLOSE, Story(arrives=Arrival.ON_TIME, told=ALL), KEPT),
    (Judge.DISCLOSE, Story(told=ALL), KEPT),
    (Judge.DISCLOSE, Story(arrives=Arrival.ON_TIME, told=GLASS), OPEN),
    (Judge.DISCLOSE, Story(arrives=Arrival.LATE), OPEN),
    (Judge.DISCLOSE, Story(arrives=Arrival.LATE, told=ALL), LATE),
    (Judge.DISCLOSE, Story(arrives=Arrival.MISSED, told=ALL), BROKEN),
    (Judge.DISCLOSE, Story(done=("lie",), told=ALL), BROKEN),
    (Judge.DISCLOSE, Story(arrives=Arrival.IMPOSSIBLE, said_so=True), RELEASED),
    (Judge.DISCLOSE, Story(arrives=Arrival.IMPOSSIBLE), IMPOSSIBLE),
    *(
        (judge, Story(arrives=arrives), verdict)
        for judge in (Judge.ARRIVE_BY, Judge.REPLY_BY)
        for arrives, verdict in (
            (Arrival.ON_TIME, KEPT),
            (None, KEPT),
            (Arrival.LATE, LATE),
            (Arrival.MISSED, BROKEN),
            (Arrival.IMPOSSIBLE, IMPOSSIBLE),
        )
    ),
    (Judge.ARRIVE_BY, Story(arrives=Arrival.IMPOSSIBLE, said_so=True), RELEASED),
    (Judge.ARRIVE_BY, Story(arrives=Arrival.ON_TIME, done=("lie",)), BROKEN),
]


@pytest.mark.parametrize(("judge", "story", "verdict"), STORIES)
def test_a_story_promise_is_judged_by_what_was_done_and_told(
    judge: Judge, story: Story, verdict: Verdict
) -> None:
    assert judge_story(promise(judge), story) is verdict


def test_every_story_judge_was_asked_both_ways() -> None:
    for judge in STORY:
        assert len({v for j, _, v in STORIES if j is judge} & {KEPT, BROKEN}) == 2


@pytest.mark.parametrize("judge", [Judge.PRESENCE, Judge.RETURN_BY, Judge.HOMEWORK])
def test_a_story_cannot_judge_what_needs_a_real_clock_or_both_players(judge: Judge) -> None:
    with pytest.raises(KeyError):
        judge_story(promise(judge), Story())


@pytest.mark.parametrize("clock", [judge_arrive_by, judge_return_by])
@pytest.mark.parametrize(
    ("over_ms", "verdict"),
    [
        (-HOUR, KEPT),
        (0, KEPT),
        (2 * MINUTE_MS, KEPT),
        (2 * MINUTE_MS + 1, LATE),
        (4 * MINUTE_MS, LATE),
        (4 * MINUTE_MS + 1, BROKEN),
    ],
)
def test_two_minutes_are_grace_and_two_more_are_late(
    clock: Callable[[Due], Verdict], over_ms: int, verdict: Verdict
) -> None:
    due = Due(due_ms=10 * HOUR, now_ms=20 * HOUR, at_ms=10 * HOUR + over_ms)
    assert clock(due) is verdict


@pytest.mark.parametrize(
    ("window_ms", "over_ms", "verdict"),
    [
        (2 * HOUR, 12 * MINUTE_MS, KEPT),
        (2 * HOUR, 12 * MINUTE_MS + 1, LATE),
        (2 * HOUR, 24 * MINUTE_MS + 1, BROKEN),
        (48 * HOUR, HOUR, KEPT),
        (48 * HOUR, HOUR + 1, LATE),
        (48 * HOUR, 2 * HOUR + 1, BROKEN),
    ],
)
def test_a_reply_has_a_tenth_of_its_time_for_grace_and_an_hour_at_most(
    window_ms: int, over_ms: int, verdict: Verdict
) -> None:
    due = Due(due_ms=100 * HOUR, now_ms=200 * HOUR, at_ms=100 * HOUR + over_ms, window_ms=window_ms)
    assert judge_reply_by(due) is verdict


def test_what_is_not_due_is_open_and_what_never_came_is_broken() -> None:
    assert judge_return_by(Due(due_ms=HOUR, now_ms=HOUR)) is OPEN
    assert judge_return_by(Due(due_ms=HOUR, now_ms=HOUR + 4 * MINUTE_MS)) is OPEN
    assert judge_return_by(Due(due_ms=HOUR, now_ms=HOUR + 4 * MINUTE_MS + 1)) is BROKEN


def test_a_lost_line_is_unclear_and_never_broken() -> None:
    late = Due(due_ms=HOUR, now_ms=3 * HOUR, at_ms=2 * HOUR, lost_ms=20_001)
    assert judge_arrive_by(late) is UNCLEAR
    in_time = Due(due_ms=HOUR, now_ms=3 * HOUR, at_ms=HOUR, lost_ms=20_001)
    assert judge_arrive_by(in_time) is KEPT


@pytest.mark.parametrize(
    ("front", "verdict"),
    [
        (Front(60_000), KEPT),
        (Front(60_000, (5_000, 1_000)), KEPT),
        (Front(60_000, (5_001,)), BROKEN),
        (Front(60_000, (3_000, 3_001)), BROKEN),
        (Front(60_000, (30_000,), lost_ms=20_001), UNCLEAR),
        (Front(60_000, (), lost_ms=20_000), KEPT),
    ],
)
def test_being_here_is_nine_tenths_in_front_and_no_long_gap(front: Front, verdict: Verdict) -> None:
    assert judge_presence(front) is verdict


@pytest.mark.parametrize(
    ("first", "verdict"),
    [(Manner.ASKED, KEPT), (Manner.ADVISED, BROKEN), (Manner.FIXED, BROKEN), (None, UNCLEAR)],
)
def test_asking_before_advising_is_judged_by_how_the_first_thing_landed(
    first: Manner | None, verdict: Verdict
) -> None:
    assert judge_manner(first) is verdict


def test_looking_at_it_again_counts_until_it_is_due() -> None:
    assert judge_check_in(Due(due_ms=HOUR, now_ms=HOUR, at_ms=HOUR)) is KEPT
    assert judge_check_in(Due(due_ms=HOUR, now_ms=HOUR)) is OPEN
    assert judge_check_in(Due(due_ms=HOUR, now_ms=HOUR + 1)) is BROKEN
    assert judge_check_in(Due(due_ms=HOUR, now_ms=3 * HOUR, at_ms=HOUR + 1)) is BROKEN


@pytest.mark.parametrize("said", ["done", "partly", "not", "rather-not"])
def test_homework_is_never_scored(said: str) -> None:
    assert judge_homework(said, "done") is Verdict.UNSCORED
