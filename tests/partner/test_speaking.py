"""With the floor: how much comes out, and when somebody feels heard."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.rules import moves as m
from game.rules.feelings import WORDS
from game.rules.needs import NEEDS
from game.rules.seats import Seat
from game.rules.sections import SeatView
from game.rules.talk_sections import AskedView
from tests.partner.tables import EVERYBODY, does, seen_at

MANY = 12


def everybody(view: SeatView, scene: str = "m10", **mood: float) -> list[m.Move | None]:
    return [does(who, view, n, scene, **mood) for who in EVERYBODY for n in range(MANY)]


def asked(question: str, *answers: str) -> SeatView:
    """Return the floor when this has just been asked."""
    view = seen_at("talk/answer", Seat.A)
    asked = (AskedView(question=question, answer=""),)
    return replace(
        view,
        beat=replace(view.beat, may=("answer",)),
        talk=replace(view.talk, asked=asked, answer_options=answers),
    )


SECRET = ("talk-dropped", "talk-ticking", "talk-fine", "talk-ask-me")
LIGHT = ("cards", "screwdriver", "keep-that")


def lines(moves: list[m.Move | None]) -> set[str]:
    return {move.line for move in moves if isinstance(move, m.Answer)}


def test_the_heart_of_the_matter_comes_out_only_where_it_is_open_and_safe() -> None:
    view = asked("how-is-watch", *SECRET)
    assert lines(everybody(view, open=75.0, safety=55.0)) == {"talk-dropped"}
    for open_, safety in ((75.0, 45.0), (65.0, 90.0), (40.0, 60.0)):
        found = lines(everybody(view, open=open_, safety=safety))
        assert "talk-dropped" not in found
        assert len(found) > 1


def test_somebody_closed_puts_off_whatever_is_asked() -> None:
    assert lines(everybody(asked("how-is-watch", *SECRET), open=15.0)) == {"talk-ask-me"}
    assert lines(everybody(asked("nobody-looking", *LIGHT), open=15.0)) == {"keep-that"}


def test_something_light_comes_before_something_tender() -> None:
    view = asked("nobody-looking", *LIGHT)
    assert lines(everybody(view, open=25.0)) == {"cards"}
    assert lines(everybody(view, open=40.0)) == {"cards", "screwdriver"}


def test_what_is_ones_own_alone_waits_for_the_second_layer() -> None:
    view = seen_at("talk/answer", Seat.A, "r1")
    question = (AskedView(question="best-minutes", answer=""),)
    options = ("bakery", "your-side", "mine-thanks")
    talk = replace(view.talk, asked=question, answer_options=options)
    view = replace(view, beat=replace(view.beat, may=("answer",)), talk=talk)
    assert "your-side" not in lines(everybody(view, "r1", open=50.0, heard=50.0))
    assert "your-side" in lines(everybody(view, "r1", open=60.0, heard=50.0))


def test_a_slip_is_told_openly_by_some_and_once() -> None:
    view = asked("jug", "jug-you", "jug-rosa", "jug-leave")
    view = replace(view, beat=replace(view.beat, may=("answer", "mark")))
    moves = {who: [does(who, view, n) for n in range(MANY)] for who in EVERYBODY}
    marks = {who: [x for x in made if isinstance(x, m.Mark)] for who, made in moves.items()}
    assert marks[EVERYBODY[0]]
    assert all(x.landed == "fixing" for made in marks.values() for x in made)
    told = replace(view, talk=replace(view.talk, marks=("fixing",)))
    assert not any(isinstance(move, m.Mark) for move in everybody(told))


@pytest.mark.parametrize(
    ("phase", "heard", "answer"),
    [
        ("felt", 90.0, "yes"),
        ("felt", 45.0, "nearly"),
        ("felt", 5.0, "nearly"),
        ("felt-again", 20.0, "nearly"),
        ("felt-last", 75.0, "yes"),
        ("felt-last", 20.0, "not-quite"),
    ],
)
def test_being_heard_is_answered_and_the_last_go_ends_it(
    phase: str, heard: float, answer: str
) -> None:
    view = seen_at("talk/felt", Seat.A)
    view = replace(view, beat=replace(view.beat, phase=phase), talk=replace(view.talk, heard=None))
    found = {x.answer for x in everybody(view, heard=heard) if isinstance(x, m.Felt)}
    assert found == {answer}


def test_the_wish_is_its_own_and_effort_is_rated_by_how_it_went() -> None:
    view = seen_at("talk/wish", Seat.A)
    wishes = {x.support for x in everybody(view) if isinstance(x, m.Wish)}
    assert wishes == {"ears", "kind-word", "think", "room", "celebrate"}
    rates = replace(view, beat=replace(view.beat, needed=("rate",)))
    low = [x.effort for x in everybody(rates, heard=5.0) if isinstance(x, m.Rate)]
    high = [x.effort for x in everybody(rates, heard=95.0) if isinstance(x, m.Rate)]
    assert max(low) < min(high)
    assert all(0 <= effort <= 4 for effort in (*low, *high))


def test_a_feeling_is_a_word_of_the_ring_and_a_need_comes_only_where_one_is_asked() -> None:
    view = seen_at("talk/feel", Seat.A)
    plain = [x for x in everybody(view) if isinstance(x, m.Report)]
    assert {x.feeling for x in plain} <= set(WORDS)
    assert len({x.feeling for x in plain}) > 5
    assert {x.need for x in plain} == {""}
    view = seen_at("talk/feel", Seat.A, "r1")
    needing = [x.need for x in everybody(view, "r1") if isinstance(x, m.Report)]
    assert set(needing) <= set(NEEDS)


def test_a_speaker_that_is_too_hot_takes_a_break_and_comes_back() -> None:
    view = seen_at("talk/share", Seat.A)
    assert set(everybody(view, heat=80.0)) == {m.TimeOut(minutes=10)}
    away = replace(
        view,
        scene=replace(view.scene, time_out=Seat.A),
        beat=replace(view.beat, may=("back",)),
    )
    assert set(everybody(away, heat=80.0)) == {m.Back()}
