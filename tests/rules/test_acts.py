"""Several rounds in one scene: what belongs to a round stays with it, the rest goes along."""

from __future__ import annotations

import pytest

from game.room.room import new_room, open_room
from game.rules import events as e
from game.rules import moves as m
from game.rules.acts import turned
from game.rules.commands import OpenScene
from game.rules.decide import decide
from game.rules.seats import Seat
from game.rules.state import State
from tests.rules.plans import Plan, ash, bo, play_on
from tests.rules.play import A, B, Table, seed_where
from tests.rules.rounds import TWICE, twice
from tests.rules.watching import Only, events_of

EATS = ash(choice="eat-all", line="left-it")
OWNS = ash(choice="eat-all", line="ate-it")


def test_a_second_round_begins_with_the_word_and_an_empty_page() -> None:
    table = twice((OWNS, bo()), until="word/offer")
    scene = table.scene
    assert (scene.act, scene.row, scene.word_closed, scene.lid) == (2, "word/offer", False, "none")
    own = table.view(A).own
    assert (own.offer, own.choice, own.account, own.apology) == ("", "", "", None)
    assert own.ease != 0
    assert table.view(A).promise.promises == ()
    section = table.view(B).scene
    assert (section.act, section.acts) == (2, 2)


def test_planks_ledger_and_fireflies_of_the_first_round_stay() -> None:
    table = twice((OWNS, bo()), until="word/offer")
    before = table.view(A)
    assert [(p.seat, p.mark) for p in before.bridge.planks] == [(A, "mended"), (B, "laid")]
    play_on(table, ash(), bo(), until="table/account")
    after = table.view(A)
    assert after.bridge.fireflies == before.bridge.fireflies
    assert len(after.bridge.planks) == 4
    assert after.ledger.lines[: len(before.ledger.lines)] == before.ledger.lines
    assert [p.id for p in after.promise.promises] == ["pA2", "pB2"]


def test_the_steps_are_counted_on_and_no_move_of_the_first_round_is_taken_for_the_second() -> None:
    table = twice(until="word/offer")
    assert table.move(A, m.Offer(option="word-full"), visit=3) == "beat-passed"
    table.play(A, m.Offer(option="word-full"))
    assert table.view(A).own.offer == "word-full"


def test_the_envelopes_show_what_was_chosen_in_every_round() -> None:
    table = twice((ash(choice="keep"), bo()), (OWNS, bo()), until="morning/open")
    first, second = table.view(B).debrief.envelopes
    assert first.choice == "keep"
    assert [choice for choice, _ in first.more] == ["eat-all"]
    assert [bool(film) for _, film in (*first.more, *second.more)] == [True, True]


def test_what_was_hidden_in_the_first_round_comes_out_at_the_envelopes() -> None:
    table = twice((EATS, bo()), until="morning/open")
    broken = [p for p in table.scene.promises if p.seat is A]
    assert [(p.act, p.outcome, p.status) for p in broken] == [
        (1, "broken", "broken"),
        (2, "kept", "kept"),
    ]
    assert table.view(A).debrief.to_own != ()
    assert table.scene.act == 2


def test_the_last_word_may_own_up_to_the_first_round() -> None:
    table = twice((EATS, bo()), until="last-word/dawn")
    words = table.view(A).own.answer_options
    assert words != ()
    assert table.view(B).own.answer_options == ()
    table.play(A, m.Account(line=words[0]))
    table.play(B, m.Account(line=""))
    table.wait(8_000)
    assert [p.status for p in table.scene.promises if p.seat is A] == ["owned", "kept"]


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        (ash(), ash(), "kept-again"),
        (OWNS, ash(), "kept-second-time"),
        (ash(), OWNS, None),
    ],
    ids=["twice kept", "the second time", "once"],
)
def test_a_word_kept_again_is_worth_a_moment(first: Plan, second: Plan, name: str | None) -> None:
    table = twice((first, bo()), (second, bo()), until="morning/open")
    found = {x.name for x in table.scene.moments if x.seat is A} & {
        "kept-again",
        "kept-second-time",
    }
    assert found == ({name} if name else set())


def test_the_same_kind_of_promise_weighs_half_the_second_time() -> None:
    table = twice(until="morning/open")
    weights = [x.weight for x in table.scene.evidence if x.seat is A and x.ref == "promise"]
    assert weights == [weights[0], weights[0] / 2]


def test_each_round_has_luck_of_its_own_drawn_when_the_scene_opens() -> None:
    drawn = set()
    for number in range(60):
        command = OpenScene(f"{number:032x}", swapped=False, at_ms=0)
        decided = decide(TWICE, State(), command, 1)
        assert isinstance(decided, tuple)
        opened = decided[0]
        assert isinstance(opened, e.SceneOpened)
        assert len(opened.more) == 1
        drawn.add((opened.spoils, opened.more[0].spoils))
    assert drawn == {(a, b) for a in (True, False) for b in (True, False)}


@pytest.mark.parametrize("row", ["word/offer", "life/choose", "table/account"])
def test_skipping_in_the_first_round_still_leads_to_the_second(row: str) -> None:
    table = Table(room=new_room("r", "duo", Only(TWICE)))
    table.open(seed_where(), scenario=TWICE.meta.id)
    play_on(table, ash(), bo(), until=row)
    for _ in range(6):
        if table.scene.act == 2:
            break
        table.play(A, m.Skip())
    assert (table.scene.act, table.scene.row) == (2, "word/offer")


def test_the_log_of_two_rounds_leads_to_the_same_room() -> None:
    table = twice((EATS, bo()), (OWNS, bo()))
    again = open_room("r", "duo", Only(TWICE), table.log)
    assert again.state == table.room.state
    assert next(x.act for x in events_of(table) if isinstance(x, e.ActTurned)) == 2


def test_turning_away_and_back_changes_nothing() -> None:
    scene = twice((EATS, bo()), (OWNS, bo()), until="morning/open").scene
    assert turned(turned(scene, 1), 2) == scene


@pytest.mark.parametrize(
    ("left", "right", "until"),
    [
        (ash(choice="keep"), ash(choice="eat-all"), "table/receive"),
        (ash(offer="word-full"), ash(offer="word-half", choice="half-it"), "word/lift"),
        (ash(obstacle="smell", response="smell-out"), ash(), "life/choose"),
    ],
    ids=["choice", "promise", "plan"],
)
def test_twins_in_the_second_round_show_the_other_nothing(
    left: Plan, right: Plan, until: str
) -> None:
    seen: list[list[object]] = [[], []]
    for shown, plan in zip(seen, (left, right), strict=True):

        def look(table: Table, shown: list[object] = shown) -> None:
            if table.scene.row != until:
                shown.append((table.view(B), [type(x) for x in table.heard]))

        twice(second=(plan, bo()), until=until, each=look)
    assert seen[0] == seen[1]
    assert len(seen[0]) > 1


def test_a_rewind_in_the_second_round_leaves_the_first_alone() -> None:
    table = twice(until="word/offer")
    table.play(A, m.Offer(option="word-full"), m.Rewind())
    assert table.scene.act == 2
    assert table.view(A).own.offer == ""
    kept = [p for p in table.scene.promises if p.act == 1]
    assert len(kept) == 2
    assert Seat.A in {p.seat for p in kept}
