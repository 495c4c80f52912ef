"""The morning: what is told to both, what to one, and what is offered."""

from __future__ import annotations

import itertools
import tomllib

import pytest

from game.data import data_path
from game.rules import moves as m
from game.rules.debrief import WISHES
from game.rules.seats import Seat
from game.rules.sections import SeatView
from game.scenario.library import Shipped
from tests.rules.plans import CHIPS, SMELL, ash, bo, played
from tests.rules.play import seed_where, storyboard
from tests.rules.probes import answers

A, B = Seat.A, Seat.B
CAT = seed_where(spoils=True)
EATEN = ash(choice="eat-all", line="ate-it", expects=3)


def kinds(view: SeatView) -> list[str]:
    return [x.kind for x in view.debrief.moments]


def test_the_storyboards_morning() -> None:
    table = storyboard()
    for seat in (A, B):
        debrief = table.view(seat).debrief
        assert debrief.open
        assert (debrief.ending, debrief.keepsake) == ("mended", "mended-plate")
        assert kinds(table.view(seat)) == ["told-unasked", "kept-planned", "landed-softer"]
        assert dict(debrief.moments[2].values) == {"expected": "3", "landed": "1"}
        assert [e.film for e in debrief.envelopes] == ["film-eat", "film-walk"]
        assert [e.facts for e in debrief.envelopes] == [("ash-noor",), ("bo-lunch",)]
        assert [e.hidden for e in debrief.envelopes] == [False, False]
    assert table.view(A).debrief.mine[0].kind == "owned-early"
    assert table.view(B).debrief.mine == ()
    assert "thank-ash-straight" in table.view(B).debrief.thanks
    assert "thank-bo-chips" in table.view(A).debrief.thanks


def test_before_the_envelopes_the_morning_is_closed() -> None:
    view = played(until="last-word/dawn").view(A)
    assert not view.debrief.open
    assert view.debrief.envelopes == ()


@pytest.mark.parametrize(
    ("landed", "kind"), [(0, "landed-softer"), (3, "landed-softer"), (4, "landed-harder")]
)
def test_expected_and_landed_are_told_together(landed: int, kind: str) -> None:
    assert kind in kinds(played(EATEN, bo(lands=landed)).view(A))


def test_three_moments_are_shared_between_both_seats() -> None:
    view = played(ash(**SMELL, add="add-noor"), bo(**CHIPS, add="add-lunch")).view(A)
    seats = [x.seat for x in view.debrief.moments]
    assert len(seats) == 3
    assert set(seats) == {A, B}


def test_both_see_the_same_moments() -> None:
    for plans in ((ash(), bo()), (EATEN, bo()), (ash(choice="eat-all"), bo())):
        table = played(*plans)
        assert table.view(A).debrief.moments == table.view(B).debrief.moments
        assert table.view(A).debrief.envelopes == table.view(B).debrief.envelopes


def test_an_own_feeling_read_into_the_other_is_said_to_its_reader_only() -> None:
    table = played(ash(feels="cross", guesses="cross"), bo(feels="low", guesses="settled"))
    assert [x.kind for x in table.view(A).debrief.mine] == ["own-feeling-read-in"]
    assert table.view(B).debrief.mine == ()


@pytest.mark.parametrize(
    ("plans", "seed", "ending", "keepsake", "epilogue"),
    [
        ((ash(), bo()), "", "kept", "plate-with-paw", "epilogue/kept"),
        ((ash(), bo()), CAT, "kept", "plate-with-paw", "epilogue/spoiled"),
        ((EATEN, bo()), "", "mended", "mended-plate", "epilogue/mended"),
        ((ash(choice="eat-all"), bo()), "", "open", "plate-and-flag", "epilogue/open"),
        ((EATEN, bo(choice="round-the-corner")), "", "open", "plate-and-flag", "epilogue/open"),
        ((ash(offer="word-none"), bo(offer="word-none")), "", "none", "chip-cone",
         "epilogue/none"),
    ],
)  # fmt: skip
def test_each_ending_has_its_keepsake(
    plans: tuple[object, object], seed: str, ending: str, keepsake: str, epilogue: str
) -> None:
    debrief = played(*plans, seed=seed).view(B).debrief  # type: ignore[arg-type]  # two plans
    assert (debrief.ending, debrief.keepsake, debrief.epilogue) == (ending, keepsake, epilogue)


def test_only_thanks_that_fit_are_offered_and_taken() -> None:
    table = played(ash(), bo(choice="round-the-corner"))
    assert "thank-bo-chips" not in table.view(A).debrief.thanks
    refused = dict(answers(table, A))
    assert refused[m.Thank(option="thank-bo-chips")] == "not-offered"
    assert refused[m.Thank(option="no-such")] == "unknown-option"
    table.play(A, m.Thank(option="own"))
    assert table.view(B).partner.thanked == "own"
    assert table.move(A, m.Thank(option="own")) == "already-done"


def test_something_to_try_answers_to_what_happened() -> None:
    assert played(EATEN, bo()).view(A).debrief.tries[0] == "try-text-first"
    assert "try-ask-plate" in played(ash(), bo(), seed=CAT).view(B).debrief.tries


@pytest.mark.parametrize(
    ("take", "later", "follow", "value"),
    [
        ("bo-twelve", "", 1.0, 86.5),
        ("bo-thank", "", 1.0, 86.5),
        ("bo-not-yet", "bo-twelve", 1.0, 86.5),
        ("bo-not-yet", "", None, 79.2),
        ("bo-minute", "", None, 79.2),
        ("bo-slip", "", None, 79.2),
    ],
)
def test_nobody_owes_a_yes_and_a_pending_offer_counts_against_nobody(
    take: str, later: str, follow: float | None, value: float
) -> None:
    table = played(EATEN, bo(takes=take, later=later))
    assert [x.follow for x in table.scene.repairs] == [follow]
    assert {s.name: s.value for s in table.view(A).debrief.scores}["repair"] == value


def test_a_repair_that_was_never_touched_is_not_kept() -> None:
    promised = ash(choice="eat-all", line="ate-it", mends=False)
    table = played(promised, bo())
    assert [x.follow for x in table.scene.repairs] == [0.0]
    assert table.view(A).debrief.ending == "open"
    silent = ash(choice="eat-all", line="ate-it", magnets=())
    table = played(silent, bo())
    assert [(x.apology, x.follow) for x in table.scene.repairs] == [(0.0, 0.0)]


def test_a_kept_repair_lifts_the_breach_to_a_half() -> None:
    table = played(EATEN, bo())
    mine = [x for x in table.scene.evidence if x.seat is A and x.score == "consistency"]
    assert [(x.credit, x.failure) for x in mine] == [(0.5, 1.5)]


def test_an_honest_no_counts_as_honesty() -> None:
    table = played(ash(offer="word-none"), bo())
    refs = {(x.ref, x.credit) for x in table.scene.evidence if x.seat is A}
    assert ("said-no", 1.0) in refs
    assert not any(x.score == "consistency" for x in table.scene.evidence if x.seat is A)


def test_scores_are_words_first_and_say_when_there_is_too_little() -> None:
    for score in played().view(A).debrief.scores:
        assert score.word == "not-enough"
        assert len(score.arithmetic) == score.moments


ASHES = (
    ash(), ash(line="ate-it"), ash(choice="eat-all", add="add-noor"), EATEN,
    ash(choice="corner", line="movement", answer="ash-answer-ate"),
    ash(choice="eat-all", line="sit-first", answer="ash-answer-later"),
    ash(asks="ash-ask", then="half-it"), ash(offer="word-half", choice="half-it"),
    ash(offer="word-none", choice="eat-all"), ash(choice="eat-all", word="ash-last-own"),
)  # fmt: skip
BOS = (
    bo(), bo(receive="show-chin", choice="wrap", add="add-lunch"),
    bo(choice="round-the-corner", line="had-chips", receive="movement-by-whom"),
    bo(choice="round-the-corner", receive="sitting-so"), bo(line="not-hungry"),
    bo(asks="bo-ask", then="chips-yes"), bo(offer="word-none"), bo(offer="word-half"),
)  # fmt: skip


@pytest.mark.parametrize("lands", [1, 4])
def test_strengths_come_before_wishes_and_are_twice_as_many(lands: int) -> None:
    for one, two in itertools.product(ASHES, (*BOS[:4], bo(lands=lands, feels="cross"))):
        table = played(one, two)
        for seat in (A, B):
            debrief = table.view(seat).debrief
            said = [x.kind in WISHES for x in (*debrief.moments, *debrief.mine)]
            shared = said[: len(debrief.moments)]
            assert shared == sorted(shared)
            assert said.count(False) >= 2 * said.count(True)


def known_texts() -> set[str]:
    """Return the ids of every sentence: the scenario's and the interface's."""
    found = set(Shipped().get("t1").texts)
    for file in data_path("assets", "texts", "en").glob("*.toml"):
        found |= set(tomllib.loads(file.read_text("utf-8")))
    return found


def shown_texts(view: SeatView) -> set[str]:
    """Return the ids of sentences a view names."""
    debrief = view.debrief
    found = {line.text for line in view.ledger.lines}
    found |= {i for line in view.transcript for i in (line.text, *line.extra)}
    found |= {x.text for x in (*debrief.moments, *debrief.mine)}
    found |= {*debrief.tries, *debrief.thanks, debrief.keepsake, debrief.epilogue}
    found |= {*debrief.to_own, *debrief.to_answer, *view.dossier.lines}
    found |= {*view.scene.noticed, view.scene.shown, view.scene.spoiled}
    for envelope in debrief.envelopes:
        found |= {envelope.film, envelope.choice, envelope.obstacle, *envelope.facts}
    return found - {""}


@pytest.mark.parametrize(
    "seed",
    [
        seed_where(),
        pytest.param(CAT, marks=pytest.mark.slow),
        pytest.param(seed_where(gives_away=("ash", "bo")), marks=pytest.mark.slow),
    ],
)
def test_every_sentence_a_view_names_exists(seed: str) -> None:
    known = known_texts() | set(Shipped().get("t1").texts)
    missing: set[str] = set()
    for a, b in itertools.product(ASHES, BOS):
        table = played(a, b, seed=seed)
        for seat in (A, B):
            missing |= shown_texts(table.view(seat)) - known
    assert missing == set()
