"""A client is killed at every point of an evening's beginning; a new process goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.client.net.folder import Folder
from game.client.net.keep import DiskKeep
from game.rules import moves as m
from game.rules.seats import Seat
from game.sealing.sodium import LibSodium
from tests.client.net.house import House, Killed, Player, couple

A, B = Seat.A, Seat.B
PLAN: dict[Seat, tuple[tuple[str, str, m.Move], ...]] = {
    A: (
        ("door", "a-one", m.Ready()),
        ("envelope", "a-two", m.Ready()),
        ("word", "a-three", m.Offer(option="word-full")),
    ),
    B: (
        ("door", "b-one", m.Ready()),
        ("envelope", "b-two", m.Ready()),
        ("word", "b-three", m.Offer(option="word-full")),
    ),
}


class Evening:
    """Both devices, of which one may die once."""

    def __init__(self, tmp_path: Path, victim: Seat, dies_at: int) -> None:
        self.house, host, guest = couple(tmp_path)
        self.players: dict[Seat, Player] = {A: host, B: guest}
        self.players[victim].dies_at = dies_at
        self.deaths = 0
        self.born = {A: True, B: False}

    def play(self) -> None:
        """Play until all is quiet."""
        for _ in range(120):
            busy = False
            for seat in (A, B):
                try:
                    busy |= self.turn(seat)
                except Killed:
                    self.raise_again(seat)
                    busy = True
            if not busy:
                return

    def turn(self, seat: Seat) -> bool:
        """Let a device do one thing; False if there is nothing."""
        player = self.players[seat]
        if not player.session.is_online and self.house.lines.get(seat) is not player:
            if seat is B and self.house.room is None:
                return False
            player.connect()
            return True
        return player.turn() or self.act(player)

    def act(self, player: Player) -> bool:
        """Make the next move of the plan, if it is time."""
        here = player.state.here
        if here is None or here.outbox.line:
            return False
        done = sum(e.by == player.seat and bool(e.raw) and bool(e.events) for e in self.house.log)
        if done >= len(PLAN[player.seat]):
            return False
        beat, words, move = PLAN[player.seat][done]
        if here.view.beat.beat != beat or here.view.beat.ready:
            return False
        player.make(move, words)
        return True

    def raise_again(self, seat: Seat) -> None:
        """Start a new process; before anything was kept, the person simply starts over."""
        self.deaths += 1
        old = self.players[seat]
        if DiskKeep(Folder(old.path, LibSodium())).latest() is None:
            old.dies_at = -1
            old.inbox.clear()
            self.house.lines.pop(seat, None)
            old.session.lost()
            return
        self.players[seat] = old.killed()


def check(evening: Evening) -> None:
    house: House = evening.house
    host, guest = evening.players[A], evening.players[B]
    made = [(e.by, e.n) for e in house.log if e.n is not None]
    assert len(set(made)) == len(made)
    moves = [e.by for e in house.log if e.raw and e.events]
    assert (moves.count("A"), moves.count("B")) == (3, 3)
    assert host.view.beat.beat == guest.view.beat.beat == "word"
    for player, said in ((host, ("b-one", "b-two")), (guest, ("a-one", "a-two"))):
        assert set(said) <= set(player.words().values())
        assert not player.session.is_stopped
    assert {"a-one", "a-two", "a-three"} <= set(host.words().values())
    assert {"b-one", "b-two", "b-three"} <= set(guest.words().values())
    names = [p.state.here.names for p in (host, guest) if p.state.here]
    assert [(n.a, n.b) for n in names] == [("Ana", "Robin")] * 2


def test_an_evening_without_any_death_begins_well(tmp_path: Path) -> None:
    evening = Evening(tmp_path, A, -1)
    evening.play()
    check(evening)
    assert evening.deaths == 0


@pytest.mark.slow
@pytest.mark.parametrize("victim", [A, B])
def test_whatever_the_moment_a_killed_client_goes_on(tmp_path: Path, victim: Seat) -> None:
    at = 0
    while True:
        at += 1
        evening = Evening(tmp_path / str(at), victim, at)
        evening.play()
        if evening.deaths == 0:
            break
        try:
            check(evening)
        except AssertionError as error:
            raise AssertionError(f"killed at point {at}") from error
    assert at > 40, "the evening has many points to die at"
