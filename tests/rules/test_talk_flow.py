"""The course of Talk: whose turn it is, which rows have matter, what is offered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.rules import moves as m
from game.rules.seats import Seat
from tests.rules.play import Table
from tests.rules.scenes import TALK, TALKS
from tests.rules.talking import AT_ONCE, NOT_QUITE, PLAIN, Talking, at_talk, talk_on, talking

A, B = Seat.A, Seat.B
FELT_YES = ["felt", "wish", "comfort", "back"]
ASKING = ["share", "feel", "ask", "answer", "ask-again", "answer-again", "give-back"]


def phases(plan: Talking, table: Table | None = None) -> list[str]:
    """Return the phases of a direction as it is played by this plan."""
    rows: list[str] = []

    def note(now: Table) -> None:
        if now.scene.beat == beat and (not rows or rows[-1] != now.scene.phase):
            rows.append(now.scene.phase)

    found = table or at_talk()
    beat = found.scene.beat
    note(found)
    talk_on(found, plan, each=note)
    return rows


def test_somebody_heard_at_once_needs_no_second_go() -> None:
    assert phases(AT_ONCE) == [*ASKING, *FELT_YES]


def test_nearly_gives_one_more_go_and_then_another_and_then_it_is_enough() -> None:
    again = ["felt", "give-back-again", "felt-again"]
    assert phases(PLAIN) == [*ASKING, *again, *FELT_YES[1:]]
    last = ["give-back-last", "felt-last"]
    assert phases(NOT_QUITE) == [*ASKING, *again, *last, *FELT_YES[1:]]


@pytest.mark.parametrize(
    ("asks", "rows"),
    [((), ["ask"]), (("more",), ["ask", "answer", "ask-again"])],
    ids=["no question", "one question"],
)
def test_who_asks_less_goes_on_sooner(asks: tuple[str, ...], rows: list[str]) -> None:
    found = phases(talking(asks=asks, answers=("more-a",)))
    assert found == ["share", "feel", *rows, "give-back", *phases(PLAIN)[7:]]


def test_where_no_line_back_is_written_none_is_asked() -> None:
    table = at_talk()
    bare = replace(TALK, talks=(replace(TALK.talks[0], backs=()),))
    from game.rules.beats import row
    from game.rules.flow import plays

    assert plays(TALK, table.scene, row("talk/back"))
    assert not plays(bare, table.scene, row("talk/back"))


def test_only_the_seat_whose_turn_it_is_is_waited_for() -> None:
    waits: dict[str, tuple[set[str], set[str]]] = {}

    def note(table: Table) -> None:
        if table.scene.beat == "talk":
            found = waits.setdefault(table.scene.phase, (set(), set()))
            for seat, names in zip((A, B), found, strict=True):
                names.update(table.view(seat).beat.needed)

    table = at_talk()
    note(table)
    talk_on(table, NOT_QUITE, each=note)
    nobody: set[str] = set()
    assert waits["share"] == (nobody, {"say", "pin"})
    assert waits["feel"] == ({"hear"}, {"report"})
    assert waits["ask"] == waits["ask-again"] == ({"ask", "done"}, nobody)
    assert waits["answer"] == waits["answer-again"] == (nobody, {"answer"})
    assert waits["give-back"] == ({"reflect", "guess"}, nobody)
    assert waits["give-back-last"] == ({"reflect"}, nobody)
    assert waits["felt"] == waits["felt-last"] == (nobody, {"felt"})
    assert waits["wish"] == (nobody, {"wish", "rate"})
    assert waits["comfort"] == ({"comfort"}, nobody)
    assert waits["back"] == ({"say-back", "done"}, nobody)


def test_the_second_direction_has_the_same_rows_and_the_floor_on_the_other_side() -> None:
    table = at_talk(TALKS)
    talk_on(table, PLAIN)
    assert table.scene.row == "talk-back/share"
    assert table.view(A).talk.speaker is A
    assert phases(PLAIN, table) == phases(PLAIN)
    assert table.scene.row == "word/offer"


def test_with_swapped_chairs_the_same_role_has_the_floor() -> None:
    table = at_talk(swapped=True)
    assert table.view(A).talk.speaker is A
    assert table.view(A).beat.needed == ("say",)
    talk_on(table)
    assert table.scene.trust.b == 51.25


def test_the_lanterns_swing_for_four_seconds_before_talk_goes_on() -> None:
    table = talk_on(at_talk(), AT_ONCE, until="talk/felt")
    table.play(B, m.Felt(answer="yes"))
    table.wait(3_999)
    assert table.scene.row == "talk/felt"
    assert table.view(A).talk.lantern == "lit"
    table.wait(1)
    assert table.scene.row == "talk/wish"


def test_a_line_once_said_is_not_offered_again() -> None:
    table = at_talk()
    assert len(table.view(B).talk.line_options) == 4
    table.play(B, m.Say(line="bo-says-4"))
    assert table.view(B).talk.line_options == ("bo-says-1", "bo-says-2", "bo-says-3")
    assert table.view(A).talk.line_options == ()


def test_questions_come_in_an_order_from_the_seed_and_each_is_asked_once() -> None:
    table = talk_on(at_talk(), until="talk/ask")
    offered = table.view(A).talk.questions
    assert set(offered) == {"bo-open", "bo-touch", "bo-more", "bo-slip"}
    orders = {_order(f"{number:032x}") for number in range(8)}
    assert len(orders) > 1
    table.play(A, m.Ask(question="bo-touch"))
    table.play(B, m.Answer(line="bo-full"))
    assert table.view(A).talk.questions == tuple(q for q in offered if q != "bo-touch")


def _order(seed: str) -> tuple[str, ...]:
    from game.rules.talk_floor import floor
    from game.rules.talk_flow import questions_offered

    here = floor(TALK, at_talk().scene, "talk")
    assert here is not None
    return tuple(q.id for q in questions_offered(here, seed))


def test_sentences_to_give_back_belong_to_what_was_said_and_change_with_each_go() -> None:
    table = talk_on(at_talk(), NOT_QUITE, until="talk/give-back")
    assert table.view(A).talk.reflections == ("bo-back-1", "bo-back-2", "bo-back-3")
    talk_on(table, NOT_QUITE, until="talk/give-back-again")
    again = ("bo-back-1-again", "bo-back-2-again", "bo-back-3-again")
    assert table.view(A).talk.reflections == again
    talk_on(table, NOT_QUITE, until="talk/give-back-last")
    assert table.view(A).talk.reflections == ("bo-back-1-again", "bo-back-2-again")


def test_a_need_is_asked_only_from_the_level_that_brings_it() -> None:
    early = talk_on(at_talk(), until="talk/feel")
    late = talk_on(at_talk(TALKS), until="talk/feel")
    assert early.view(B).talk.needs == ()
    assert len(late.view(B).talk.needs) == 16
    assert late.view(A).talk.needs == ()
    assert len(late.view(A).talk.feelings) == 36
    talk_on(late, until="talk/give-back")
    assert len(late.view(A).talk.needs) == 16
    assert (late.view(B).talk.feelings, late.view(B).talk.needs) == ((), ())
