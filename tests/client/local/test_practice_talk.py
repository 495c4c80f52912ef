"""Practice alone with each of the six, in scenes where people talk."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from game.client.local.kept import from_json, to_json
from game.client.local.practice import Practice
from game.partner.characters import Character
from game.rules import moves as m
from game.rules.sections import SeatView
from game.scenario.library import Shipped
from game.screens import messages as msg
from game.screens.commands import SendMove
from tests.partner.tables import Whim

STEPS = 900


class Steady(Whim):
    """A player that always takes the middle one of what is offered."""

    def draw(self) -> float:
        """Draw the middle."""
        return 0.5


class Evening:
    """One practice and the player's hands."""

    def __init__(self, practice: Practice, scenario: str) -> None:
        """Sit down."""
        self.practice = practice
        self.now_ms = 1_000
        self.player = Steady(1, Shipped().get(scenario))
        self.heard: list[msg.Message] = list(practice.welcome(self.now_ms))

    def view(self) -> SeatView:
        """Return what the player knows."""
        view = self.practice.room.views[self.practice.seat]
        assert view is not None
        return view

    def make(self, move: m.Move) -> None:
        """Make a move of the player's."""
        n = self.practice.room.last_n[self.practice.seat] + 1
        command = SendMove(self.practice.seat, n, self.view().beat.visit, move)
        self.heard += self.practice.send(command, self.now_ms)

    def go_on(self, until: str = "") -> None:
        """Play until this row is reached, or to the end."""
        for _ in range(STEPS):
            view = self.view()
            if view.scene.ended or f"{view.beat.beat}/{view.beat.phase}" == until:
                return
            move = self.player.move(view)
            if move is not None:
                self.make(move)
            self.now_ms += 1_000
            self.heard += self.practice.advance(self.now_ms)
        raise AssertionError(f"no end in sight in {self.view().beat}")


def seeds() -> Iterator[str]:
    yield from (f"{n:032x}" for n in range(40, 90))


def begun(
    who: Character, scenario: str = "m10", *, swap: bool = False, everything: bool = False
) -> Evening:
    """Open a practice with a character."""
    drawn = seeds()
    practice = Practice.start(
        who,
        Shipped(),
        swap=swap,
        new_seed=lambda: next(drawn),
        now_ms=1_000,
        scenario=scenario,
        everything=everything,
    )
    return Evening(practice, scenario)


@pytest.mark.parametrize("who", list(Character))
def test_a_scene_with_talk_is_played_to_its_end_with_each_of_them(who: Character) -> None:
    evening = begun(who, swap=who in {Character.TOBI, Character.SOL, Character.VIKTOR})
    evening.go_on()
    assert evening.view().scene.ended
    assert not [x for x in evening.heard if isinstance(x, msg.Refused)]
    assert any(isinstance(x, msg.Thought) and x.coach for x in evening.heard)


def test_whoever_likes_everything_at_once_has_it_in_the_first_scene_and_the_next() -> None:
    assert begun(Character.SOL).view().scene.level == 2
    evening = begun(Character.SOL, everything=True)
    assert evening.view().scene.level == 4
    evening.go_on()
    evening.make(m.Again())
    evening.heard += evening.practice.advance(evening.now_ms + 5_000)
    assert (evening.view().scene.number, evening.view().scene.level) == (2, 4)


def test_a_scene_of_two_rounds_is_played_to_its_end() -> None:
    evening = begun(Character.MARA, "r1")
    evening.go_on()
    assert evening.view().scene.act == 2
    assert evening.view().scene.ended


def test_a_practice_kept_in_the_middle_of_talk_goes_on_alike() -> None:
    first = begun(Character.JUNE, swap=True)
    first.go_on("talk/give-back")
    kept = from_json(to_json(first.practice.kept()))
    assert kept is not None
    assert kept.partner == first.practice.partner
    drawn = seeds()
    again = Practice.resume(kept, Shipped(), new_seed=lambda: next(drawn), now_ms=first.now_ms)
    second = Evening(again, "m10")
    second.now_ms = first.now_ms
    second.go_on()
    assert second.view().scene.ended


def test_another_way_to_give_it_back_is_tried_against_the_heart() -> None:
    evening = begun(Character.INES, swap=True)
    evening.go_on("talk/give-back")
    said = evening.view().talk
    pin = evening.practice.room.views[evening.practice.partner.seat]
    assert pin is not None
    of = {str(r.of): str(r.id) for r in Shipped().get("m10").talks[0].reflections if not r.again}
    other = next(line for line in said.said if line != pin.talk.pin)
    (best,) = evening.practice.preview(of[pin.talk.pin])
    (beside,) = evening.practice.preview(of[other])
    assert isinstance(best, msg.Tried)
    assert isinstance(beside, msg.Tried)
    assert best.coach != beside.coach
