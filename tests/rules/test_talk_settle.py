"""What comes of Talk: lines heard, trust in whoever listened, moments and scores."""

from __future__ import annotations

import pytest

from game.room import effects as fx
from game.rules import moves as m
from game.rules.events import EmpathyCounted, ListeningCounted, MomentNoted
from game.rules.seats import Seat
from game.rules.sections import ScoreView
from game.rules.talk_settle import effort_of
from game.rules.trust import bridge
from tests.rules.plans import ash, bo, play_on
from tests.rules.play import Table
from tests.rules.scenes import TALK, TALKS
from tests.rules.talking import AT_ONCE, NOT_QUITE, PLAIN, Talking, at_talk, talk_on, talking

A, B = Seat.A, Seat.B
ADVICE, ASKED, FIXING = (m.Mark(landed="advice"), m.Mark(landed="asked"), m.Mark(landed="fixing"))


def morning(plan: Talking = PLAIN, scenario: object = TALK) -> Table:
    """Play a whole scene whose Talk goes by this plan, up to the envelopes."""
    table = at_talk(TALKS if scenario is TALKS else TALK)
    return play_on(table, ash(), bo(), until="morning/open", talk=plan)


def score(table: Table, seat: Seat, name: str) -> ScoreView | None:
    """Return this seat's own score of this name, or None."""
    return next((s for s in table.view(seat).debrief.scores if s.name == name), None)


def moments(table: Table, seat: Seat) -> dict[str, MomentNoted]:
    """Return the moments of Talk of this seat by name."""
    return {x.name: x for x in table.scene.moments if x.seat is seat}


def test_felt_heard_lifts_trust_in_the_listener_by_half_a_small_promise() -> None:
    table = talk_on(at_talk())
    assert table.scene.trust.a == 51.25
    assert table.scene.trust.b == 50
    assert bridge(table.scene.trust.a, table.scene.trust.b) == pytest.approx(50.3, abs=0.05)
    line = table.scene.ledger[-1]
    assert (line.text, line.seat) == ("ledger/heard", A)
    assert line.why == "5 x 0.5 x (100 - 50.0)/100"


def test_not_quite_moves_no_trust_and_leaves_the_lantern_half_lit() -> None:
    table = talk_on(at_talk(), NOT_QUITE)
    assert (table.scene.trust.a, table.scene.trust.b) == (50, 50)
    assert table.view(A).talk.lantern == table.view(B).talk.lantern == "half"
    assert not {"heard-first", "heard-again"} & set(moments(table, A))


def test_a_heart_found_only_after_it_lit_up_and_heard_on_the_second_try() -> None:
    table = morning()
    listening = score(table, A, "listening")
    assert listening is not None
    assert (listening.value, listening.word) == (68.0, "not-enough")
    (turn,) = listening.arithmetic
    assert (turn.kind, turn.how, turn.beat) == ("listened", "second", "talk")
    assert turn.parts == (("caught", 0.3), ("heard", 0.9), ("manner", 1.0), ("value", 68.0))
    empathy = score(table, A, "empathy")
    assert empathy is not None
    assert empathy.value == 45.6
    (reading,) = empathy.arithmetic
    assert reading.kind == "understood"
    assert reading.parts == (("feeling", 0.0), ("apart", 1.0), ("fit", 1.0), ("value", 45.6))
    assert score(table, B, "listening") is None
    assert score(table, B, "empathy") is None


def test_everything_caught_at_once_is_a_hundred() -> None:
    table = morning(AT_ONCE)
    for name in ("listening", "empathy"):
        found = score(table, A, name)
        assert found is not None
        assert found.value == 100.0


def test_two_directions_have_two_listeners() -> None:
    table = morning(scenario=TALKS)
    for seat in (A, B):
        found = score(table, seat, "listening")
        assert found is not None
        assert found.value == 68.0
    assert table.scene.talk_results[-1].seat is B


@pytest.mark.parametrize(
    ("plan", "value"),
    [
        (talking(felt=NOT_QUITE.felt), 48.0),
        (talking(gives=((2, 2), (1, 1))), 56.0),
        (talking(asks=(), answers=()), 68.0),
        (talking(asks=("slip",), answers=("slip-a",)), 48.0),
        (talking(asks=("slip",), answers=("slip-a",), marks=(ASKED, None)), 68.0),
        (talking(marks=(ADVICE, None)), 58.0),
        (talking(marks=(ASKED, FIXING)), 68.0),
    ],
    ids=[
        "not quite", "never caught", "nothing asked", "a kind slip first",
        "a slip that landed well", "landed as advice", "the first mark counts",
    ],
)  # fmt: skip
def test_listening_follows_goes_heart_and_manner(plan: Talking, value: float) -> None:
    found = score(morning(plan), A, "listening")
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    ("plan", "value"),
    [
        (talking(comfort="ears"), 9.6),
        (talking(guess="worried", guessed=4), 100.0),
        (talking(guess="unsure", guessed=4), 79.5),
        (talking(guess="guilty", guessed=4), 64.2),
    ],
    ids=["not what was wished", "the word", "its family", "the next family"],
)
def test_empathy_follows_the_reading_and_the_wish(plan: Talking, value: float) -> None:
    found = score(morning(plan), A, "empathy")
    assert found is not None
    assert found.value == value


def test_where_needs_are_asked_they_count_a_quarter_of_the_reading() -> None:
    exact = {"guess": "worried", "guessed": 4, "need": "truth"}
    values = []
    for need in ("truth", "safety", "rest", ""):
        found = score(morning(talking(**exact, guessed_need=need), TALKS), A, "empathy")
        assert found is not None
        values.append(found.value)
    assert values == [100.0, 92.0, 84.0, 100.0]


def test_only_a_closed_block_of_six_ratings_counts_and_the_one_before_until_then() -> None:
    assert effort_of((), 4) is None
    assert effort_of((4, 4, 4, 4, 4), 4) == 4.0
    assert effort_of((4, 4, 4, 4, 4, 4), 0) == 4.0
    assert effort_of((4, 4, 4, 4, 4), None) is None


def test_what_was_good_is_noted_for_the_listener() -> None:
    table = morning()
    found = moments(table, A)
    assert {"heard-again", "wish-met", "asked-open", "near"} <= set(found)
    assert found["near"].values == (("feeling", "worried"), ("guess", "lonely"))
    assert "heard-first" in moments(morning(AT_ONCE), A)
    assert "snap" in moments(morning(AT_ONCE), A)


@pytest.mark.parametrize(
    "plan",
    [
        talking(asks=("touch", "open"), answers=("full", "open-a")),
        talking(asks=("slip", "open"), answers=("slip-a", "open-a")),
        talking(marks=(FIXING, None)),
        talking(asks=()),
    ],
    ids=["touched first", "slipped first", "landed otherwise", "asked nothing"],
)
def test_an_open_question_counts_only_before_anything_else(plan: Talking) -> None:
    assert "asked-open" not in moments(talk_on(at_talk(), plan), A)
    assert "asked-open" not in moments(morning(plan), A)


def test_reading_the_own_feeling_in_is_for_the_listeners_eyes_only() -> None:
    table = morning()
    found = moments(table, A)["own-feeling-read-in"]
    assert found.only is A
    assert dict(found.values) == {"feeling": "worried", "guess": "lonely", "mine": "lonely"}
    assert "own-feeling-read-in" not in moments(morning(talking(hears="numb")), A)
    right = talking(guess="worried", hears="worried")
    assert "own-feeling-read-in" not in moments(morning(right), A)


def test_every_line_of_talk_enters_the_transcript_as_what_it_is() -> None:
    table = talk_on(at_talk(), talking(back="back-plain"))
    heard = [(x.seat, x.text, x.kind) for x in table.view(B).transcript]
    assert heard[:3] == [(B, f"bo-says-{n}", "said") for n in (1, 2, 3)]
    assert heard[3:7] == [
        (A, "bo-open", "asked"),
        (B, "bo-open-a", "answered"),
        (A, "bo-touch", "asked"),
        (B, "bo-not-now", "answered"),
    ]
    assert [text for _, text, _ in heard[7:]] == [
        "bo-back-2", "bo-back-3-again", "bo-kind-word", "bo-back-plain",
    ]  # fmt: skip
    assert table.view(A).transcript == table.view(B).transcript


@pytest.mark.parametrize("kind", ["say", "answer", "reflect", "comfort", "say-back"])
def test_own_words_go_with_a_line_to_the_other_at_once(kind: str) -> None:
    table = at_talk()
    seqs: list[int] = []

    def note(now: Table) -> None:
        made = now.scene.talked[-1]
        if made.move.kind == kind:
            mail = [x for x in now.heard if isinstance(x, fx.Mail) and x.seat is made.seat.other]
            seqs.extend(seq for letter in mail for seq in letter.seqs)

    talk_on(table, talking(back="back-plain"), each=note)
    assert seqs
    lines = [x.seq for x in table.view(A).transcript]
    assert set(seqs) <= set(lines)


def test_a_material_fact_told_in_talk_counts_as_told_and_what_is_ones_own_does_not() -> None:
    told = talking(asks=("touch",), answers=("full",))
    table = talk_on(at_talk(), told)
    assert table.scene.trust.b == 51.25
    assert "secret-told" in moments(table, B)
    own = talk_on(at_talk(), talking(back="back-own"))
    assert own.scene.trust.a == 51.25
    assert "secret-told" not in moments(own, A)


def test_nothing_is_counted_of_a_talk_that_was_left_before_it_was_settled() -> None:
    table = talk_on(at_talk(), until="talk/felt")
    table.play(A, m.Skip())
    play_on(table, ash(), bo(), until="morning/open")
    counted = [x for x in table.scene.talk_results if isinstance(x, ListeningCounted)]
    assert counted == []
    assert score(table, A, "listening") is None


def test_a_talk_left_after_it_was_heard_counts_the_listening_and_no_help() -> None:
    table = talk_on(at_talk(), until="talk/comfort")
    table.play(B, m.ChangeTopic())
    play_on(table, ash(), bo(), until="morning/open")
    found = table.scene.talk_results
    assert [type(x) for x in found if isinstance(x, ListeningCounted | EmpathyCounted)] == [
        ListeningCounted
    ]
    assert "wish-met" not in moments(table, A)
