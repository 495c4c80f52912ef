"""A journey over real sockets: the server goes down in the midst, and both are where they were."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from game.room.effects import Entry
from game.rules import moves as m
from game.rules.seats import Seat
from server.store.sqlite import SqliteStore
from tests.rules.play import A, B, Table, storyboard
from tests.server.test_end_to_end import Performance

LEGS = ("t1", "m10", "r1", "p3")
WISHES = {
    A: m.SetOut(journey="first-crossing", legs=LEGS, intention="word"),
    B: m.SetOut(journey="first-crossing", legs=LEGS, intention="laugh"),
}
PROMISE = m.SetHomework(habit="kettle", act="true-thing", minutes=5)


@dataclass(slots=True)
class Walk(Performance):
    """A scene and what comes after it; each move about the journey is followed by a restart.

    Attributes:
        made: who makes which move, by the number of its entry.
    """

    made: dict[int, tuple[Seat, m.Move]] = field(default_factory=dict)

    async def play_entry(self, entry: Entry) -> None:
        """Let its seat make this entry's move; one about the journey survives a restart."""
        found = self.made.get(entry.seq)
        if found is None:
            await Performance.play_entry(self, entry)
            return
        await self.all_know(entry.seq - 1)
        seat, move = found
        await next(d for d in self.devices if d.seat is seat).play(move, self.luck)
        await self.all_know(entry.seq)
        await self.stop()
        await self.start()


def told() -> tuple[Table, dict[int, tuple[Seat, m.Move]]]:
    """Tell a scene, the wish for a journey, a small promise and how it went."""
    table = storyboard()
    made: dict[int, tuple[Seat, m.Move]] = {}
    for seat, move in (
        (A, WISHES[A]), (B, WISHES[B]), (A, PROMISE), (B, PROMISE),
        (B, m.CheckIn(how="partly", thanks="laughed")), (A, m.CheckIn(how="done")),
    ):  # fmt: skip
        table.play(seat, move)
        made[table.log[-1].seq] = (seat, move)
    return table, made


def test_a_journey_survives_every_restart_of_its_server(tmp_path: Path) -> None:
    async def story() -> None:
        table, made = told()
        store = SqliteStore(tmp_path / "rooms.db")
        walk = Walk(table, store, Random(3), made=made)  # noqa: S311 - told again
        await walk.play(restarts=False)
        await walk.compare()
        journeys = {device.seat: device.view for device in walk.devices}
        for seat in Seat:
            view = journeys[seat]
            assert view is not None
            assert view.journey.intentions == ("word", "laugh")
            assert view.journey.homework[0].mine == ("done" if seat is A else "partly")
        await store.close()

    asyncio.run(story())
