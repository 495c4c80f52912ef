"""At the table: every line, every answer, every way of taking it, and the dawn."""

from __future__ import annotations

import pytest

from game.rules import moves as m
from game.rules.seats import Seat
from tests.rules.plans import Plan, ash, bo, played
from tests.rules.play import Table, seed_where
from tests.rules.probes import answers

A, B = Seat.A, Seat.B
FAIR, CAT = seed_where(), seed_where(spoils=True)
CRUMB, SALT = seed_where(gives_away=("ash",)), seed_where(gives_away=("bo",))


def status(table: Table, seat: Seat) -> str:
    found = table.scene.promise(seat)
    return found.status if found else "none"


def kinds(table: Table, seat: Seat) -> set[str]:
    return {x.name for x in table.scene.moments if x.only in {None, seat}}


@pytest.mark.parametrize(
    ("choice", "line", "seed", "hearing", "after"),
    [
        ("keep", "left-it", FAIR, "claimed", "kept"),
        ("keep", "ate-it", FAIR, "claimed", "kept"),
        ("keep", "movement", FAIR, "claimed", "kept"),
        ("keep", "sit-first", FAIR, "claimed", "kept"),
        ("keep", "left-it", CAT, "doubted", "kept"),
        ("keep", "ate-it", CAT, "told", "owned"),
        ("keep", "movement", CAT, "partial", "active"),
        ("keep", "sit-first", CAT, "not-now", "active"),
        ("eat-all", "left-it", FAIR, "doubted", "kept"),
        ("eat-all", "ate-it", FAIR, "told", "owned"),
        ("corner", "forty-minutes", FAIR, "told", "owned"),
        ("eat-all", "movement", FAIR, "partial", "active"),
        ("eat-all", "sit-first", FAIR, "not-now", "active"),
        ("eat-all", "left-it", CRUMB, "found", "found"),
        ("eat-all", "movement", CRUMB, "found", "found"),
        ("eat-all", "sit-first", CRUMB, "not-now", "active"),
        ("eat-all", "ate-it", CRUMB, "told", "owned"),
        ("keep", "left-it", CRUMB, "claimed", "kept"),
    ],
)
def test_what_bo_hears_of_ash(choice: str, line: str, seed: str, hearing: str, after: str) -> None:
    table = played(ash(choice=choice, line=line), bo(), seed=seed, until="table/receive")
    assert table.scene.seats.a.hearing == hearing
    assert status(table, A) == after
    assert table.view(B).own.hearing == hearing


@pytest.mark.parametrize(
    ("choice", "line", "seed", "hearing", "after"),
    [
        ("no-thanks", "walked-past", FAIR, "claimed", "kept"),
        ("wrap", "walked-past", FAIR, "claimed", "kept"),
        ("no-thanks", "had-chips", FAIR, "told", "owned"),
        ("no-thanks", "lovely-walk", FAIR, "evasive", "active"),
        ("no-thanks", "not-hungry", FAIR, "evasive", "active"),
        ("round-the-corner", "walked-past", FAIR, "claimed", "kept"),
        ("round-the-corner", "had-chips", FAIR, "told", "owned"),
        ("round-the-corner", "sent-me-out", FAIR, "told", "owned"),
        ("round-the-corner", "lovely-walk", FAIR, "evasive", "active"),
        ("round-the-corner", "not-hungry", FAIR, "evasive", "active"),
        ("round-the-corner", "walked-past", SALT, "found", "found"),
        ("round-the-corner", "lovely-walk", SALT, "found", "found"),
        ("round-the-corner", "not-hungry", SALT, "found", "found"),
        ("round-the-corner", "had-chips", SALT, "told", "owned"),
        ("no-thanks", "walked-past", SALT, "claimed", "kept"),
    ],
)
def test_what_ash_hears_of_bo(choice: str, line: str, seed: str, hearing: str, after: str) -> None:
    table = played(ash(), bo(choice=choice, line=line), seed=seed, until="table/receive")
    assert table.scene.seats.b.hearing == hearing
    assert status(table, B) == after


@pytest.mark.parametrize("seed", [CRUMB, SALT], ids=["crumb", "salt"])
def test_what_gives_somebody_away_is_noticed_by_both(seed: str) -> None:
    hides = played(
        ash(choice="eat-all"), bo(choice="round-the-corner"), seed=seed, until="table/receive"
    )
    expected = ("crumb",) if seed == CRUMB else ("salt",)
    assert hides.view(A).scene.noticed == hides.view(B).scene.noticed == expected


@pytest.mark.parametrize(
    ("choice", "line", "offered"),
    [
        ("eat-all", "left-it", {"bo-believe", "show-chin"}),
        ("eat-all", "movement", {"bo-all-right", "movement-by-whom"}),
        ("eat-all", "sit-first", {"bo-all-right", "sitting-so"}),
        ("keep", "left-it", set()),
    ],
)
def test_receiving_lines_fit_what_was_heard(choice: str, line: str, offered: set[str]) -> None:
    table = played(ash(choice=choice, line=line), bo(), until="table/receive")
    assert set(table.view(B).own.receive_options) == offered


def test_a_chin_tells_the_truth_both_ways() -> None:
    ate = played(ash(choice="eat-all"), bo(receive="show-chin"), seed=CAT)
    cat = played(ash(), bo(receive="show-chin"), seed=CAT)
    assert ate.view(A).scene.shown == "show-chin/true"
    assert cat.view(A).scene.shown == "show-chin/false"
    assert (status(ate, A), status(cat, A)) == ("mended", "kept")
    assert "asked-instead-of-assuming" in kinds(cat, B)
    assert "believed" not in kinds(cat, B)
    assert "kept-spoiled" in kinds(cat, A)


def test_the_ledger_says_what_gave_it_away() -> None:
    chin = played(ash(choice="eat-all"), bo(receive="show-chin"))
    crumb = played(ash(choice="eat-all"), bo(), seed=CRUMB)
    assert "ledger/ash/shown" in {line.text for line in chin.scene.ledger}
    assert "ledger/ash/found" in {line.text for line in crumb.scene.ledger}


def test_the_ledger_says_plainly_what_was_kept_once_the_envelopes_are_open() -> None:
    silent = played(ash(line="sit-first"), bo(), seed=CAT)
    assert silent.scene.ledger[-1].text == "ledger/ash/kept"
    half = played(ash(offer="word-half", choice="half-it", line="ate-it"), bo())
    assert "ledger/ash/kept/half" in {line.text for line in half.scene.ledger}


def test_believing_rightly_is_a_moment_and_believing_a_lie_is_none() -> None:
    assert "believed" in kinds(played(ash(), bo(), seed=CAT), B)
    assert "believed" not in kinds(played(ash(choice="eat-all"), bo(), seed=CAT), B)


@pytest.mark.parametrize(
    ("choice", "answer", "seed", "after"),
    [
        ("eat-all", "ash-answer-ate", FAIR, "asked"),
        ("eat-all", "ash-answer-left", FAIR, "kept"),
        ("eat-all", "ash-answer-later", FAIR, "active"),
        ("keep", "ash-answer-left", CAT, "kept"),
        ("keep", "ash-answer-ate", CAT, "asked"),
        ("keep", "ash-answer-later", CAT, "active"),
    ],
)
@pytest.mark.parametrize(
    ("line", "asks"), [("movement", "movement-by-whom"), ("sit-first", "sitting-so")]
)
def test_each_answer_settles_as_much_as_it_tells(  # noqa: PLR0913, PLR0917 - a table of cases
    choice: str, answer: str, seed: str, after: str, line: str, asks: str
) -> None:
    plan = ash(choice=choice, line=line, answer=answer)
    table = played(plan, bo(receive=asks), seed=seed, until="snap/feel")
    assert status(table, A) == after
    assert table.view(B).partner.role == "ash"
    assert "asked-instead-of-assuming" in kinds(table, B)


@pytest.mark.parametrize(
    ("choice", "answer", "after"),
    [
        ("round-the-corner", "bo-answer-chips", "asked"),
        ("round-the-corner", "bo-answer-walked", "kept"),
        ("round-the-corner", "bo-answer-later", "active"),
        ("no-thanks", "bo-answer-walked", "kept"),
        ("no-thanks", "bo-answer-chips", "asked"),
    ],
)
def test_each_answer_of_bo(choice: str, answer: str, after: str) -> None:
    plan = bo(choice=choice, line="lovely-walk", answer=answer)
    table = played(ash(receive="what-taste"), plan, until="snap/feel")
    assert status(table, B) == after
    assert table.view(B).partner.asks == "what-taste"


@pytest.mark.parametrize(("answer", "told"), [("ash-answer-ate", True), ("ash-answer-left", False)])
def test_a_crumb_may_be_asked_about_and_answered(answer: str, told: bool) -> None:  # noqa: FBT001 - a case
    plan = ash(choice="eat-all", answer=answer)
    table = played(plan, bo(receive="crumb-on-collar"), seed=CRUMB)
    assert ("told-when-asked" in kinds(table, A)) is told
    assert status(table, A) == "mended"


def credit_of(table: Table, seat: Seat, ref: str = "account") -> tuple[float, float]:
    return next(
        (x.credit, x.failure) for x in table.scene.evidence if x.seat is seat and x.ref == ref
    )


@pytest.mark.parametrize(
    ("plan", "seed", "expected"),
    [
        (ash(choice="eat-all", line="ate-it"), FAIR, (1.0, 1.5)),
        (ash(choice="eat-all", line="movement"), FAIR, (0.4, 1.5)),
        (ash(choice="eat-all", line="movement", add="add-noor"), FAIR, (0.65, 1.5)),
        (ash(choice="eat-all", line="sit-first", word="ash-last-own"), FAIR, (0.9, 1.5)),
        (ash(choice="eat-all"), FAIR, (0.0, 2.0)),
        (ash(choice="eat-all", word="ash-last-own"), FAIR, (0.6, 1.5)),
        (ash(choice="eat-all", word="ash-last-noor"), FAIR, (0.0, 2.0)),
        (ash(), FAIR, (1.0, 1.5)),
        (ash(line="ate-it"), CAT, (0.0, 2.0)),
    ],
    ids=["owned", "partial", "partial and Noor", "not now, till dawn", "lied", "corrected at dawn",
         "Noor does not correct it", "kept", "took the blame"],
)  # fmt: skip
def test_an_account_counts_for_what_it_was(
    plan: Plan, seed: str, expected: tuple[float, float]
) -> None:
    assert credit_of(played(plan, bo(), seed=seed), A) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("line", "asks", "answer", "expected"),
    [
        ("movement", "movement-by-whom", "ash-answer-ate", (0.9, 1.5)),
        ("sit-first", "sitting-so", "ash-answer-ate", (0.9, 1.5)),
        ("movement", "movement-by-whom", "ash-answer-left", (0.0, 2.0)),
    ],
)
def test_an_answer_counts_with_its_account(
    line: str, asks: str, answer: str, expected: tuple[float, float]
) -> None:
    plan = ash(choice="eat-all", line=line, answer=answer)
    assert credit_of(played(plan, bo(receive=asks)), A) == pytest.approx(expected)


@pytest.mark.parametrize("answer", ["", "ash-answer-later"])
def test_not_now_that_is_never_told_is_no_moment_of_honesty(answer: str) -> None:
    plan = ash(choice="eat-all", line="sit-first", answer=answer)
    table = played(plan, bo(receive="sitting-so") if answer else bo())
    assert ("honesty", A) not in {(x.score, x.seat) for x in table.scene.evidence}


def test_admitting_after_a_crumb_counts_three_tenths() -> None:
    plan = ash(choice="eat-all", answer="ash-answer-ate")
    table = played(plan, bo(receive="crumb-on-collar"), seed=CRUMB)
    assert credit_of(table, A)[0] == pytest.approx(0.3)


def test_what_the_plate_shows_needs_no_account() -> None:
    for line in ("movement", "sit-first"):
        evidence = played(ash(line=line), bo()).scene.evidence
        assert ("honesty", A) not in {(x.score, x.seat) for x in evidence}


def test_a_false_confession_is_put_right_by_the_envelopes() -> None:
    truth = played(ash(), bo(), seed=CAT)
    blamed = played(ash(line="ate-it"), bo(), seed=CAT)
    assert status(blamed, A) == "kept"
    assert blamed.scene.trust.a == pytest.approx(truth.scene.trust.a)
    assert blamed.view(A).debrief.ending == "kept"
    assert not blamed.view(A).debrief.to_own
    assert "ledger/put-right" in {line.text for line in blamed.scene.ledger}


def test_a_false_confession_made_good_ends_where_the_truth_would_have() -> None:
    truth = played(ash(), bo())
    blamed = played(ash(), bo(line="had-chips"))
    assert blamed.scene.trust.b == pytest.approx(truth.scene.trust.b)
    assert blamed.scene.seats.a.ease - truth.scene.seats.a.ease == 3  # the knead was real
    assert blamed.scene.bond == truth.scene.bond


@pytest.mark.parametrize(
    ("plan", "other", "untold"),
    [
        (ash(choice="eat-all"), bo(), True),
        (ash(choice="eat-all", line="movement"), bo(), True),
        (ash(choice="eat-all", line="sit-first"), bo(), True),
        (ash(choice="eat-all", line="ate-it"), bo(), False),
        (ash(), bo(), False),
        (ash(line="ate-it"), bo(), False),
        (ash(offer="word-none", choice="eat-all"), bo(), True),
        (ash(offer="word-none", choice="eat-all", line="sit-first"), bo(), False),
        (ash(offer="word-half", choice="half-it"), bo(), False),
    ],
    ids=["lied", "half told", "put off", "owned", "kept", "odd blame", "lied without a promise",
         "put off without a promise", "half as agreed, called untouched"],
)  # fmt: skip
def test_only_somebody_with_something_untold_is_asked_at_dawn(
    plan: Plan,
    other: Plan,
    untold: bool,  # noqa: FBT001 - a case
) -> None:
    table = played(plan, other, until="last-word/dawn")
    assert table.view(A).own.untold is untold
    assert bool(table.view(A).own.answer_options) is untold
    assert not table.view(B).own.untold


def test_the_dawn_offers_only_what_is_true_and_new() -> None:
    told = played(ash(choice="eat-all", add="add-noor"), bo(), until="last-word/dawn")
    assert told.view(A).own.answer_options == ("ash-last-own", "ash-last-funny")
    silent = played(ash(choice="eat-all"), bo(), until="last-word/dawn")
    assert "ash-last-noor" in silent.view(A).own.answer_options
    hungry = played(ash(), bo(line="not-hungry"), until="last-word/dawn")
    assert hungry.view(B).own.answer_options == ("bo-last-lunch",)


def test_a_last_word_may_be_thought_over_until_both_open() -> None:
    table = played(ash(), bo(line="not-hungry"), until="last-word/dawn")
    table.play(B, m.Account(line="bo-last-lunch"))
    assert table.view(B).own.untold
    table.play(B, m.Account(line=""))
    table.play(B, m.Account(line="bo-last-lunch"))
    table.play(A, m.Account(line=""))
    table.wait(8_000)
    assert table.scene.trust.b > 52.5
    assert not table.view(B).debrief.to_own


@pytest.mark.parametrize("word", ["ash-last-own", "ash-last-funny"])
def test_a_last_word_counts_as_unasked(word: str) -> None:
    table = played(ash(choice="eat-all", word=word), bo())
    assert status(table, A) == "owned"
    assert table.scene.trust.a == pytest.approx(47.0)
    assert "told-at-last" in kinds(table, B)
    assert not table.view(A).debrief.to_own
    assert not table.scene.repairs  # there was no moment left to make good in


def test_speaking_of_something_else_at_dawn_owns_nothing() -> None:
    table = played(ash(choice="eat-all", word="ash-last-noor"), bo())
    assert status(table, A) == "broken"
    assert table.view(A).debrief.to_own
    assert "told-at-last" not in kinds(table, B)


def test_a_polite_untruth_shown_by_the_envelope_weighs_as_a_falsehood() -> None:
    table = played(ash(), bo(line="not-hungry"))
    causes = [line.text for line in table.scene.ledger if line.seat is B]
    assert causes[-1] == "ledger/falsehood"
    assert table.scene.trust.b == pytest.approx(52.5 - 10 * 0.525 * 1.25)
    assert table.view(B).debrief.to_own


def test_a_breach_carries_the_falsehood_told_about_it() -> None:
    table = played(ash(), bo(choice="round-the-corner", line="not-hungry"))
    texts = [line.text for line in table.scene.ledger]
    assert "ledger/falsehood" not in texts
    assert "ledger/bo/broken" in texts


def test_a_false_answer_about_allowed_chips_is_a_falsehood() -> None:
    plan = bo(asks="bo-ask", then="chips-yes", line="lovely-walk", answer="bo-answer-walked")
    table = played(ash(receive="what-taste"), plan)
    assert credit_of(table, B) == (0.0, 2.0)
    assert "ledger/falsehood" in [line.text for line in table.scene.ledger]


def test_owning_up_after_the_opening_and_one_answer() -> None:
    table = played(ash(choice="eat-all"), bo())
    assert table.view(A).debrief.to_own == ("ash-own-up", "ash-laugh-up", "ash-not-now")
    assert table.view(B).debrief.to_answer == ()
    before = table.scene.trust
    table.play(A, m.OwnUp(option="ash-laugh-up"))
    assert table.view(A).debrief.to_own == ()
    assert table.view(B).debrief.to_answer == ("bo-open-laugh", "bo-open-thanks", "bo-open-minute")
    assert table.move(A, m.OwnUp(option="ash-own-up")) == "already-done"
    table.play(B, m.Respond(option="bo-open-thanks"))
    assert table.move(B, m.Respond(option="bo-open-laugh")) == "already-done"
    assert table.scene.trust == before
    assert table.view(A).partner.responded == "bo-open-thanks"


def test_both_may_have_hidden_something() -> None:
    table = played(ash(choice="eat-all"), bo(choice="round-the-corner"))
    assert table.view(A).debrief.ending == "open"
    assert table.view(A).debrief.to_own
    assert table.view(B).debrief.to_own
    assert [e.hidden for e in table.view(A).debrief.envelopes] == [True, True]
    assert [x.kind for x in table.view(B).debrief.mine] == ["hid-and-opened"]


def test_nobody_owns_up_to_nothing() -> None:
    table = played()
    refused = dict(answers(table, A))
    assert refused[m.OwnUp(option="ash-own-up")] == "not-yours"
    assert refused[m.Respond(option="ash-open-laugh")] == "not-yours"
