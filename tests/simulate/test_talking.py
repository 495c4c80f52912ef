"""With the floor and without it: what is said, asked, given back, guessed and rated."""

from __future__ import annotations

from dataclasses import replace

from game.rules import moves as m
from game.rules.feelings import WORDS
from game.rules.seats import Seat
from game.rules.state import SceneState
from game.scenario.library import find
from game.scenario.model import QuestionAct, SupportKind
from game.simulate.policies import POLICIES, Policy, Rating, Telling
from tests.simulate.scenes import KEEP, scene

SURE = replace(KEEP, name="sure", catches=1.0, reads=1.0)
DEAF = replace(KEEP, name="deaf", catches=0.0, reads=0.0)


def moved(found: SceneState, kind: type[m.Move], seat: Seat) -> list[m.Move]:
    return [x.move for x in found.talked if isinstance(x.move, kind) and x.seat is seat]


def listening(policy: Policy, speaker: Policy = KEEP) -> SceneState:
    """Play the watch: seat A speaks, seat B listens."""
    return scene(speaker, policy)


def test_the_heart_is_one_of_the_lines_said() -> None:
    found = listening(KEEP)
    (pin,) = moved(found, m.Pin, Seat.A)
    assert isinstance(pin, m.Pin)
    assert m.Say(line=pin.line) in moved(found, m.Say, Seat.A)


def test_a_sure_listener_folds_the_heart_and_names_the_feeling() -> None:
    found = listening(SURE)
    pin, reflect = moved(found, m.Pin, Seat.A)[0], moved(found, m.Reflect, Seat.B)[0]
    report, guess = moved(found, m.Report, Seat.A)[0], moved(found, m.Guess, Seat.B)[0]
    assert isinstance(pin, m.Pin)
    assert isinstance(reflect, m.Reflect)
    assert isinstance(report, m.Report)
    assert isinstance(guess, m.Guess)
    assert reflect.fold == pin.line
    assert (guess.feeling, guess.strength) == (report.feeling, report.strength)
    assert guess.feeling in WORDS


def test_nearly_lights_the_heart_and_a_second_go_takes_it_up() -> None:
    found = listening(DEAF)
    assert moved(found, m.Felt, Seat.A) == [m.Felt(answer="nearly"), m.Felt(answer="yes")]


def test_who_does_not_take_the_hint_is_not_quite_heard() -> None:
    found = listening(replace(DEAF, takes_hint=False))
    assert moved(found, m.Felt, Seat.A)[-1] == m.Felt(answer="not-quite")


def test_who_inflates_says_yes_to_anything() -> None:
    inflator = replace(KEEP, name="inflator", rates=Rating.ALWAYS_4)
    found = listening(DEAF, inflator)
    assert moved(found, m.Felt, Seat.A) == [m.Felt(answer="yes")]
    assert moved(found, m.Rate, Seat.A) == [m.Rate(effort=4)]


def acts_asked(policy: Policy) -> list[QuestionAct]:
    questions = {str(q.id): q.act for q in find("m10").talks[0].questions}
    asked = moved(listening(policy), m.Ask, Seat.B)
    return [questions[move.question] for move in asked if isinstance(move, m.Ask)]


def test_each_way_of_listening_asks_its_own_question_first() -> None:
    assert acts_asked(KEEP)[0] is QuestionAct.OPEN
    assert acts_asked(POLICIES["adviser"])[0] is QuestionAct.SLIP
    assert acts_asked(POLICIES["interrupter"])[0] is QuestionAct.SLIP
    assert acts_asked(POLICIES["mirror"]) == [QuestionAct.MORE]


def test_a_slip_is_marked_for_what_it_was() -> None:
    assert moved(listening(POLICIES["adviser"]), m.Mark, Seat.A) == [m.Mark(landed="fixing")]
    assert moved(listening(KEEP), m.Mark, Seat.A) == []


def test_help_is_what_was_wished_for_or_always_the_same() -> None:
    kinds = {str(s.id): s.kind for s in find("m10").talks[0].supports}
    found = listening(KEEP)
    wish, given = moved(found, m.Wish, Seat.A)[0], moved(found, m.Comfort, Seat.B)[0]
    assert isinstance(wish, m.Wish)
    assert isinstance(given, m.Comfort)
    assert str(kinds[given.option]) == wish.support
    advice = moved(listening(POLICIES["adviser"]), m.Comfort, Seat.B)[0]
    assert isinstance(advice, m.Comfort)
    assert kinds[advice.option] is SupportKind.THINK


def test_asked_near_the_secret_one_answers_as_one_tells() -> None:
    asking = POLICIES["keep"]
    claims = {str(c.id): c for q in find("m10").talks[0].questions for c in q.answers}
    for seed in range(8):
        for how in Telling:
            policy = replace(KEEP, name=how, tells=0.0, tells_how=how)
            found = scene(policy, asking, seed=seed)
            near = [x for x in moved(found, m.Ask, Seat.B) if x == m.Ask(question="how-is-watch")]
            if not near:
                break
            answer = moved(found, m.Answer, Seat.A)[-1]
            assert isinstance(answer, m.Answer)
            claim = claims[answer.line]
            full = how in {Telling.FULL, Telling.BLURT}
            assert (bool(claim.asserts) and not claim.denies) is full
            assert claim.partial is (how is Telling.HALF)
            assert bool(claim.denies) is (how is Telling.LIE)
            assert claim.declines is (how is Telling.BOUNDARY)
        else:
            return
    raise AssertionError("nobody asked near the secret in eight plays")


def test_who_blurts_tells_its_own_secret_while_listening() -> None:
    assert m.SayBack(line="back-dealer") in moved(listening(POLICIES["blurter"]), m.SayBack, Seat.B)
    assert m.SayBack(line="back-dealer") not in moved(listening(KEEP), m.SayBack, Seat.B)


def test_presence_is_promised_and_kept_or_left_for_good() -> None:
    kept = scene(KEEP, scenario="r1")
    left = scene(POLICIES["break-own"], scenario="r1")
    assert moved(kept, m.Attend, Seat.A) == moved(left, m.Attend, Seat.A) == [m.Attend()]
    assert moved(kept, m.Focus, Seat.A) == []
    assert moved(left, m.Focus, Seat.A) == [m.Focus(front=False)]
