"""Six characters play whole scenes through a real room: with each other, and with anybody."""

from __future__ import annotations

from collections import Counter

import pytest

from game.partner.react import react
from game.room.effects import NeedSeed
from game.rules import moves as m
from game.rules.seats import Seat
from tests.partner.tables import EVERYBODY, PAIRS, SCENES, Table, against_whim, played

IN_TALK = {
    m.Say, m.Pin, m.Report, m.Hear, m.Ask, m.Answer, m.Reflect, m.Guess, m.Felt, m.Wish, m.Rate,
    m.Comfort,
}  # fmt: skip
AROUND_A_WORD = {
    m.Ready, m.Offer, m.Prepare, m.Lift, m.Choose, m.AskChange, m.AnswerChange, m.Account,
    m.Predict, m.Receive, m.Land, m.Answer, m.Apologise, m.Mend, m.OwnUp, m.Respond, m.Thank,
    m.Done,
}  # fmt: skip
TALKING = ("m10", "r1", "p3")


def ended_badly(tables: list[Table]) -> list[object]:
    """Return the tables that did not end, or at which something was refused or thought early."""
    return [
        (t.scene, t.number, t.refused, t.early)
        for t in tables
        if t.refused or t.early or not t.ended
    ]


def refused_to_a_partner(tables: list[Table]) -> list[object]:
    return [(t.scene, t.number, x) for t in tables for x in t.refused if x[0] in t.partners]


@pytest.fixture(scope="module")
def dumplings() -> list[Table]:
    return [played(n, swapped=n % 3 == 0) for n in range(0, len(PAIRS), 2)]


@pytest.fixture(scope="module")
def talks() -> list[Table]:
    """Play the scenes with Talk by as many pairs as bring everybody to every chair."""
    numbers = {"m10": range(12), "r1": range(6), "p3": range(6, 12)}
    return [
        played(n, scene=scene, swapped=scene == "r1") for scene in TALKING for n in numbers[scene]
    ]


def test_scenes_end_without_one_refusal_or_a_thought_too_soon(
    dumplings: list[Table], talks: list[Table]
) -> None:
    assert ended_badly([*dumplings, *talks]) == []
    assert all(t.thoughts for t in [*dumplings, *talks])


def test_everybody_sat_in_every_chair(talks: list[Table]) -> None:
    seats = {
        (t.scene, t.view(seat).dossier.role, str(t.partners[seat].character))
        for t in talks
        for seat in Seat
    }
    assert len(seats) == len(TALKING) * len(EVERYBODY) * 2


def test_scenes_end_in_more_than_one_way(dumplings: list[Table], talks: list[Table]) -> None:
    for tables in (dumplings, talks):
        endings = Counter(t.view(Seat.A).debrief.ending for t in tables)
        assert {"kept", "mended"} <= set(endings)
        assert max(endings.values()) < 0.8 * len(tables)


def test_every_kind_of_move_is_made_by_somebody(dumplings: list[Table], talks: list[Table]) -> None:
    made = {type(move) for t in dumplings for _, move in t.made}
    assert made >= AROUND_A_WORD | {m.Report, m.Guess}
    talked = {type(move) for t in talks for _, move in t.made}
    assert talked >= AROUND_A_WORD | IN_TALK | {m.Accept, m.Agree, m.SayBack, m.Attend}


def test_being_heard_goes_every_way_and_never_on_and_on(talks: list[Table]) -> None:
    felt = [move.answer for t in talks for _, move in t.made if isinstance(move, m.Felt)]
    assert {"yes", "nearly"} <= set(felt) <= {"yes", "nearly", "not-quite"}
    for t in talks:
        mine = [move for _, move in t.made if isinstance(move, m.Felt)]
        assert len(mine) <= 3 * (2 if t.scene == "r1" else 1)


def test_with_all_of_the_game_in_play_somebody_asks_for_less() -> None:
    tables = [played(n, scene="m10", everything=True) for n in range(12, 20)]
    assert ended_badly(tables) == []
    assert any(isinstance(move, m.Counter) for t in tables for _, move in t.made)
    assert any(isinstance(move, m.Take) for t in tables for _, move in t.made)


@pytest.mark.parametrize("scene", ["t1", "m10"])
def test_the_same_seeds_play_the_same_scene(scene: str) -> None:
    first, second = played(5, scene=scene), played(5, scene=scene)
    assert first.made == second.made
    assert first.thoughts == second.thoughts


def test_both_play_again_with_swapped_chairs() -> None:
    found = played(2)
    effects = found.make(Seat.A, m.Again(swap=True))
    assert not any(isinstance(e, NeedSeed) for e in effects)
    view = found.view(Seat.B)
    _, reaction = react(found.partners[Seat.B], view, found.scenario)
    assert reaction.move == m.Again(swap=True)
    (need,) = (e for e in found.make(Seat.B, m.Again(swap=True)) if isinstance(e, NeedSeed))
    found.open(swapped=need.swapped)
    found.play()
    assert found.view(Seat.A).dossier.role == "bo"
    assert found.refused == []
    assert found.ended


def test_a_partner_comes_along_to_another_scene() -> None:
    found = played(2)
    found.make(Seat.A, m.Again(scenario="m10"))
    _, reaction = react(found.partners[Seat.B], found.view(Seat.B), found.scenario)
    assert reaction.move == m.Again(scenario="m10")
    (need,) = (e for e in found.make(Seat.B, reaction.move) if isinstance(e, NeedSeed))
    assert need.scenario == "m10"
    found.scene = "m10"
    found.open(swapped=need.swapped)
    found.play()
    assert found.refused == []
    assert found.ended


@pytest.mark.parametrize("scene", SCENES)
def test_whatever_a_player_does_the_partner_is_never_refused_and_the_scene_ends(
    scene: str,
) -> None:
    tables = [against_whim(n, scene=scene) for n in range(12 if scene == "t1" else 5)]
    assert refused_to_a_partner(tables) == []
    assert [t.number for t in tables if not t.ended] == []


@pytest.mark.slow
@pytest.mark.parametrize("scene", SCENES)
def test_fifty_seeds_each_in_both_chairs_always_end(scene: str) -> None:
    tables = [
        played(n, scene=scene, swapped=n % 2 == 1, everything=n % 4 > 1) for n in range(50, 100)
    ]
    assert ended_badly(tables) == []
    whims = [against_whim(n, scene=scene, everything=n % 4 > 1) for n in range(100, 120)]
    assert refused_to_a_partner(whims) == []
    assert [t.number for t in whims if not t.ended] == []
