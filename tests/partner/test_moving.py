"""Every step of T1 is answered lawfully, from either seat, by either character."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.partner.partner import new_partner
from game.partner.react import react
from game.rules import moves as m
from game.rules.seats import Seat
from game.rules.sections import SeatView
from tests.partner.seen import beat, dumpling, look, promised, seed

WHO = ("sol", "viktor")
SEEDS = tuple(seed(n) for n in range(12))


def move_of(view: SeatView, who: str, seed_hex: str) -> m.Move | None:
    partner = new_partner(who, seed_hex, view.scene.seat)
    return react(partner, view, dumpling())[1].move


def every(view: SeatView) -> list[m.Move | None]:
    return [move_of(view, who, seed_hex) for who in WHO for seed_hex in SEEDS]


@pytest.mark.parametrize("seat", list(Seat))
@pytest.mark.parametrize(
    ("name", "phase", "needed", "expected"),
    [
        ("door", "ready", "ready", m.Ready()),
        ("envelope", "read", "ready", m.Ready()),
        ("word", "lift", "lift", m.Lift()),
        ("make-good", "keeps", "done", m.Done()),
        ("morning", "open", "done", m.Done()),
        ("table", "account", "predict", m.Predict()),
    ],
)
def test_plain_steps_are_answered(
    seat: Seat, name: str, phase: str, needed: str, expected: m.Move
) -> None:
    assert set(every(look(seat, beat(name, phase, (needed,))))) == {expected}


@pytest.mark.parametrize("seat", list(Seat))
def test_the_note_is_answered_with_all_three_answers_over_seeds(seat: Seat) -> None:
    view = look(seat, beat("word", "offer", ("offer", "prepare")))
    options = {move_of(view, who, seed(n)) for who in WHO for n in range(60)}
    assert options == {m.Offer(option=o.id) for o in dumpling().word}


@pytest.mark.parametrize("seat", list(Seat))
def test_a_promise_comes_with_an_obstacle_and_an_answer_that_fits_it(seat: Seat) -> None:
    view = look(seat, beat("word", "offer", ("prepare",)))
    view = replace(view, own=replace(view.own, offer="word-full"))
    lawful = {
        m.Prepare(obstacle=o.id, response=r)
        for o in dumpling().obstacles[dumpling().roles[seat is Seat.B].id]
        for r in o.responses
    }
    assert set(every(view)) <= lawful


def test_without_a_promise_there_is_nothing_to_prepare() -> None:
    view = look(Seat.A, beat("word", "offer", ("prepare",)))
    view = replace(view, own=replace(view.own, offer="word-none"))
    assert set(every(view)) == {m.Prepare()}


LIFE = {
    Seat.A: ("corner", "ash-ask", "keep", "eat-all"),
    Seat.B: ("wrap", "bo-ask", "round-the-corner", "no-thanks"),
}


@pytest.mark.parametrize("seat", list(Seat))
def test_life_brings_out_keeping_breaking_and_asking(seat: Seat) -> None:
    view = promised(look(seat, beat("life", "choose", ("choose",), "ask-change")), seat)
    view = replace(view, own=replace(view.own, life_options=LIFE[seat]))
    made = {move_of(view, who, seed(n)) for who in WHO for n in range(150)}
    ask = next(option for option in LIFE[seat] if option.endswith("ask"))
    assert made == {m.AskChange(option=ask)} | {
        m.Choose(option=option) for option in LIFE[seat] if option != ask
    }


def test_after_a_yes_the_partner_does_what_was_agreed() -> None:
    view = promised(look(Seat.A, beat("life", "choose", ("choose",))), Seat.A, "half-now")
    own = replace(view.own, asked="ash-ask", life_options=("half-it", "keep", "corner", "eat-all"))
    view = replace(view, own=own, partner=replace(view.partner, change_answer="yes"))
    made = [move_of(view, "sol", seed(n)) for n in range(60)]
    assert made.count(m.Choose(option="half-it")) > 50


@pytest.mark.parametrize("seat", list(Seat))
def test_a_change_asked_is_answered(seat: Seat) -> None:
    view = look(seat, beat("life", "choose", ("answer-change",)))
    answers = [move_of(view, who, seed(n)) for who in WHO for n in range(60)]
    assert {a.answer for a in answers if isinstance(a, m.AnswerChange)} >= {"yes"}
    assert all(isinstance(answer, m.AnswerChange) for answer in answers)


@pytest.mark.parametrize(
    ("seat", "choice"), [(Seat.A, "eat-all"), (Seat.A, "keep"), (Seat.B, "round-the-corner")]
)
def test_an_account_is_one_of_the_lines_and_a_kept_word_is_told_truly(
    seat: Seat, choice: str
) -> None:
    view = promised(look(seat, beat("table", "account", ("account", "predict"))), seat)
    view = replace(view, own=replace(view.own, choice=choice))
    said = [move for move in every(view) if isinstance(move, m.Account)]
    slot = dumpling().account(dumpling().roles[seat is Seat.B].id)
    assert len(said) == len(WHO) * len(SEEDS)
    assert {move.line for move in said} <= {claim.id for claim in slot.lines}
    assert {move.add for move in said} <= {"", *(claim.id for claim in slot.adds)}
    if choice == "keep":
        assert {move.line for move in said} == {"left-it"}


def test_a_face_is_given_where_a_breach_is_told() -> None:
    view = promised(look(Seat.B, beat("table", "account", ("predict",))), Seat.B)
    view = replace(view, own=replace(view.own, choice="round-the-corner", account="had-chips"))
    faces = [move.face for move in every(view) if isinstance(move, m.Predict)]
    assert len(faces) == len(WHO) * len(SEEDS)
    assert all(face is not None and 0 <= face <= 4 for face in faces)


TAKING = (
    (Seat.B, "doubted", ("bo-believe", "show-chin")),
    (Seat.B, "partial", ("bo-all-right", "movement-by-whom")),
    (Seat.A, "evasive", ("ash-all-right", "what-taste")),
    (Seat.A, "found", ("salt-on-mitten", "ash-let-be")),
)


@pytest.mark.parametrize(("seat", "hearing", "offered"), TAKING)
def test_what_is_said_is_taken_by_a_line_on_offer(
    seat: Seat, hearing: str, offered: tuple[str, ...]
) -> None:
    view = look(seat, beat("table", "receive", ("receive",)))
    view = replace(view, own=replace(view.own, hearing=hearing, receive_options=offered))
    assert set(every(view)) == {m.Receive(line=line) for line in offered}


def test_a_truth_that_was_told_lands_on_one_of_five_faces() -> None:
    view = look(Seat.B, beat("table", "receive", ("land",)))
    view = replace(view, own=replace(view.own, hearing="told", asks_landing=True))
    faces = {move.face for move in every(view) if isinstance(move, m.Land)}
    assert faces
    assert faces <= set(range(5))


@pytest.mark.parametrize(
    ("seat", "choice", "offered"),
    [
        (Seat.A, "corner", ("ash-answer-left", "ash-answer-ate", "ash-answer-later")),
        (Seat.B, "round-the-corner", ("bo-answer-walked", "bo-answer-chips", "bo-answer-later")),
    ],
)
def test_a_question_gets_the_truth_or_not_tonight_and_never_a_lie(
    seat: Seat, choice: str, offered: tuple[str, ...]
) -> None:
    view = promised(look(seat, beat("table", "answer", ("answer",))), seat)
    view = replace(view, own=replace(view.own, choice=choice, answer_options=offered))
    assert set(every(view)) == {m.Answer(line=offered[1]), m.Answer(line=offered[2])}


@pytest.mark.parametrize("seat", list(Seat))
def test_a_feeling_and_a_guess_are_of_the_scene(seat: Seat) -> None:
    view = look(seat, beat("snap", "feel", ("report", "guess")))
    assert all(isinstance(mv, m.Report) and mv.feeling in FEELINGS for mv in every(view))
    view = look(seat, beat("snap", "feel", ("guess",)))
    assert all(isinstance(mv, m.Guess) and mv.feeling in FEELINGS for mv in every(view))


FEELINGS = dumpling().feelings


@pytest.mark.parametrize("seat", list(Seat))
def test_an_apology_is_made_of_its_own_roles_magnets(seat: Seat) -> None:
    view = look(seat, beat("make-good", "magnets", ("apologise",)))
    own = {magnet.id for magnet in dumpling().make_goods[seat is Seat.B].magnets}
    for move in every(view):
        assert isinstance(move, m.Apologise)
        assert set(move.magnets) <= own
        assert len(set(move.magnets)) == len(move.magnets) >= 2


APOLOGY = {
    Seat.B: ("bo-thank", "bo-twelve", "bo-minute", "bo-not-yet", "bo-slip"),
    Seat.A: ("ash-thank", "ash-singing", "ash-minute", "ash-not-yet", "ash-slip"),
}
WHOLE = {
    Seat.B: ("ash-mag-own", "ash-mag-sorry", "ash-mag-ten"),
    Seat.A: ("bo-mag-own", "bo-mag-sorry", "bo-mag-knead"),
}


@pytest.mark.parametrize("seat", list(Seat))
def test_a_hurt_partner_takes_its_time_and_an_easy_one_says_yes(seat: Seat) -> None:
    view = look(seat, beat("make-good", "receive", ("receive",)))
    view = replace(
        view,
        own=replace(view.own, receive_options=APOLOGY[seat]),
        partner=replace(view.partner, apology=WHOLE[seat]),
    )
    easy, sore = set(), set()
    for number in range(40):
        partner = new_partner("viktor", seed(number), seat)
        easy.add(react(partner, view, dumpling())[1].move)
        hurt = replace(partner, mood=replace(partner.mood, hurt=95.0))
        sore.add(react(hurt, view, dumpling())[1].move)
    thank, yes, minute, not_yet, _ = (m.Receive(line=line) for line in APOLOGY[seat])
    assert {thank, yes} <= easy
    assert sore <= {minute, not_yet}
    assert sore


def test_an_offer_that_keeps_is_taken_up_or_left_without_a_word() -> None:
    view = look(Seat.B, beat("make-good", "keeps", ("receive", "done")))
    view = replace(
        view,
        own=replace(view.own, receive_options=("bo-twelve",)),
        partner=replace(view.partner, apology=WHOLE[Seat.B]),
    )
    made = set()
    for number in range(60):
        partner = new_partner("viktor", seed(number), Seat.B)
        sore = replace(partner, mood=replace(partner.mood, hurt=70.0))
        made.add(react(sore, view, dumpling())[1].move)
    assert made == {m.Done(), m.Receive(line="bo-twelve")}


@pytest.mark.parametrize(
    ("taken", "expected"), [("ash-singing", m.Mend()), ("ash-thank", m.Mend()), ("ash-slip", None)]
)
def test_the_repair_is_touched_once_the_player_has_said_yes(
    taken: str, expected: m.Move | None
) -> None:
    view = look(Seat.B, beat("make-good", "together", ()))
    view = replace(
        view,
        own=replace(view.own, apology=WHOLE[Seat.A]),
        partner=replace(view.partner, apology_received=taken),
    )
    mended = replace(view, own=replace(view.own, mended=True))
    assert set(every(view)) == {expected}
    assert set(every(mended)) == {None}


def test_at_dawn_only_somebody_with_something_untold_speaks() -> None:
    view = promised(look(Seat.B, beat("last-word", "dawn", ("account",))), Seat.B)
    assert set(every(view)) == {m.Account(line="")}
    own = replace(
        view.own,
        choice="round-the-corner",
        untold=True,
        answer_options=("bo-last-own", "bo-last-funny", "bo-last-lunch"),
    )
    assert set(every(replace(view, own=own))) == {
        m.Account(line=line) for line in ("", "bo-last-own", "bo-last-funny")
    }


@pytest.mark.parametrize("seat", list(Seat))
def test_the_morning_is_owned_up_answered_thanked_and_left(seat: Seat) -> None:
    role = str(dumpling().roles[seat is Seat.B].id)
    view = look(seat, beat("morning", "open", ("done",)))
    chips = (f"thank-{role}-straight", f"thank-{role}-company")
    own_ups = (f"{role}-own-up", f"{role}-laugh-up", f"{role}-not-now")
    answers = (f"{role}-open-laugh", f"{role}-open-thanks", f"{role}-open-minute")
    thanking = replace(view, debrief=replace(view.debrief, open=True, thanks=chips))
    owning = replace(thanking, debrief=replace(thanking.debrief, to_own=own_ups))
    answering = replace(thanking, debrief=replace(thanking.debrief, to_answer=answers))
    left = replace(thanking, own=replace(thanking.own, thanked=chips[0]))
    assert all(isinstance(mv, m.OwnUp) and mv.option in own_ups for mv in every(owning))
    assert all(isinstance(mv, m.Respond) and mv.option in answers for mv in every(answering))
    assert all(isinstance(mv, m.Thank) and mv.option in chips for mv in every(thanking))
    assert set(every(left)) == {m.Done()}


@pytest.mark.parametrize(("wanted", "swap"), [("same", False), ("swap", True)])
def test_the_partner_plays_again_if_the_player_wants_to(wanted: str, *, swap: bool) -> None:
    view = look(Seat.B, beat("morning", "open", (), "again"))
    assert set(every(view)) == {None}
    asked = replace(view, partner=replace(view.partner, wants_again=wanted))
    assert set(every(asked)) == {m.Again(swap=swap)}
    agreed = replace(asked, own=replace(asked.own, again=wanted))
    assert set(every(agreed)) == {None}


def test_the_animal_is_greeted() -> None:
    view = look(Seat.B, beat("snap", "shown", (), "turn", "bid"))
    assert set(every(replace(view, partner=replace(view.partner, bid_open=True)))) == {m.Turn()}


def test_nothing_moves_while_all_stands_still() -> None:
    view = look(Seat.B, beat("door", "ready", ("ready",)))
    paused = replace(view, scene=replace(view.scene, paused=True))
    away = replace(view, scene=replace(view.scene, time_out="A"))
    assert set(every(paused)) == set(every(away)) == {None}


def test_a_storm_inside_asks_for_a_break_once_and_comes_back() -> None:
    view = look(Seat.B, beat("snap", "feel", ("report",), "time-out", "back"))
    partner = new_partner("sol", seed(1), Seat.B)
    stormy = replace(partner, mood=replace(partner.mood, heat=80.0))
    stormy, first = react(stormy, view, dumpling())
    away = replace(view, scene=replace(view.scene, time_out="B"))
    stormy, second = react(stormy, away, dumpling())
    _, third = react(stormy, view, dumpling())
    assert (first.move, second.move) == (m.TimeOut(minutes=10), m.Back())
    assert isinstance(third.move, m.Report)
