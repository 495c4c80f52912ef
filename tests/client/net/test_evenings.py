"""One pair, three evenings: devices that go home in between, a server whose room falls asleep.

Real sessions on real lines to a real server, whose clock is turned by hand.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

import pytest

from game.client.net.folder import Folder
from game.client.net.keep import DiskKeep
from game.client.net.line import WebLine
from game.client.net.opening import hosting, joining
from game.client.net.record import RoomRecord
from game.client.net.session import Session
from game.room.room import open_room
from game.rules import moves as m
from game.rules.apply_more import left_by
from game.rules.seats import BySeat, Seat
from game.rules.sections import SeatView
from game.rules.state import Carried
from game.scenario.library import Shipped
from game.screens import messages as msg
from game.sealing.invite import Invite
from game.sealing.sodium import LibSodium
from server.archive import Archive
from server.limits import Limits
from tests.client.net.house import SCENARIO, QuickSodium
from tests.rules.anyone import next_move
from tests.server.house import FakeClock, House, house

A, B = Seat.A, Seat.B
EVENING_S = 86_400.0
UNHURRIED = Limits(moves_burst=10_000, messages_burst=10_000)  # rates stand still with the clock
QUIET_S = 0.002
MOST_TURNS = 4_000
GOOD = ("ring-teo", "not-only-mine")
"""What keeps both promises of Grandad's Watch."""


@dataclass
class Guest:
    """Somebody on a device of their own, who takes the first of what is offered.

    Attributes:
        path: the device's folder. group: holds its line.
        session: this evening's, None at home. told: its news.
    """

    path: Path
    group: asyncio.TaskGroup
    session: Session | None = None
    told: list[msg.Message] = field(default_factory=list)
    line: WebLine | None = None
    _carrying: asyncio.Task[None] | None = None

    @property
    def keep(self) -> DiskKeep:
        """Return what lies on the device's disk."""
        return DiskKeep(Folder(self.path, LibSodium()))

    @property
    def view(self) -> SeatView | None:
        """Return what this seat knows this evening."""
        return None if self.session is None else self.session.view

    @property
    def seen(self) -> SeatView:
        """Return the view of a seat that has one."""
        assert self.view is not None
        return self.view

    def come(self, record: RoomRecord | None = None) -> None:
        """Take the seat, with a new invite or as it was left on the disk."""
        known = record or self.keep.to_go_on()
        assert known is not None
        self.told.clear()
        self.session = Session(known, self.keep, LibSodium())
        self.session.name(self.path.name)
        self.line = WebLine(self.session, self._hear, lambda most: most // 2)
        self._carrying = self.group.create_task(self.line.run())

    async def go_home(self) -> None:
        """End the sitting, as leaving the room does."""
        assert self.session is not None
        assert self.line is not None
        assert self._carrying is not None
        self.session.leave()
        await self.line.flush()
        self._carrying.cancel()
        with suppress(asyncio.CancelledError):
            await self._carrying
        self.session.end_sitting()
        self.keep.save(self.session.record)
        self.session = None

    async def make(self, move: m.Move) -> None:
        """Make a move."""
        session = self.session
        assert session is not None
        assert self.line is not None
        session.play(session.record.played_n + 1, self.seen.beat.visit, move, "over to you")
        await self.line.flush()

    def is_quiet(self) -> bool:
        """Say whether nothing of this device is on its way."""
        shown = any(isinstance(news, msg.Welcomed) for news in self.told)
        return shown and self.session is not None and not self.session.record.outbox

    def verdicts(self) -> list[str]:
        """Return what came of playing a scene again on this device, this evening."""
        return [news.verdict for news in self.told if isinstance(news, msg.Checked)]

    async def _hear(self, news: tuple[msg.Message, ...]) -> None:
        self.told.extend(news)


@dataclass
class Pair:
    """Two devices, their server, and its clock."""

    home: House
    clock: FakeClock
    guests: tuple[Guest, Guest]

    async def until(self, check: str, scene: int = 0) -> None:
        """Play on until both see this row ("" for the end) of this scene."""
        for _ in range(MOST_TURNS):
            await self.quiet()
            if all(_is_there(guest.seen, check, scene) for guest in self.guests):
                return
            if not [await self._turn(guest) for guest in self.guests].count(True):
                await self.clock.turn(1.0)
        rows = [f"{g.seen.beat.beat}/{g.seen.beat.phase}" for g in self.guests]
        raise AssertionError(f"no end in sight at {rows}")

    async def quiet(self) -> None:
        """Wait until both have heard of everything."""
        for _ in range(MOST_TURNS):
            closed = [n for g in self.guests for n in g.told if isinstance(n, msg.LineClosed)]
            assert not closed
            sessions = [g.session for g in self.guests if g.session is not None]
            same = {session._seq for session in sessions}
            if len(same) == 1 and all(guest.is_quiet() for guest in self.guests):
                return
            await asyncio.sleep(QUIET_S)
        raise AssertionError("a line does not come to rest")

    async def both(self, move: m.Move) -> None:
        """Let both make the same move."""
        for guest in self.guests:
            await guest.make(move)
            await self.quiet()

    async def night(self) -> None:
        """Let both go home and a day pass: the server forgets the room until it is wanted."""
        for guest in self.guests:
            await guest.go_home()
        await self.clock.turn(EVENING_S)
        for guest in self.guests:
            guest.come()
        await self.quiet()

    async def next_scene(self, name: str, number: int) -> None:
        """Both wish for this scene; it is open once both devices show it."""
        wish = m.Again(scenario=f"{name}@{Shipped().get(name).hash}")
        for guest in self.guests:
            await guest.make(wish)
        await self.until("door/ready", number)

    async def _turn(self, guest: Guest) -> bool:
        move = _move(guest.seen)
        if move is not None:
            await guest.make(move)
            await self.quiet()
        return move is not None


def _is_there(view: SeatView, row: str, scene: int) -> bool:
    here = f"{view.beat.beat}/{view.beat.phase}"
    is_row = here == row if row else view.scene.ended
    return is_row and view.scene.number >= scene


def _move(view: SeatView) -> m.Move | None:
    """Return what anybody does next who sees this."""
    if view.scene.ended:
        return None
    seat, beat, scene = view.scene.seat, view.beat, view.scene
    eyes = SimpleNamespace(
        view=lambda _seat: view,
        room=SimpleNamespace(scenario=Shipped().get(scene.scenario)),
        scene=SimpleNamespace(
            act=scene.act,
            beat=beat.beat,
            row=f"{beat.beat}/{beat.phase}",
            role=lambda of: scene.roles[0 if of is A else 1],
        ),
    )
    return next_move(eyes, seat, GOOD)  # type: ignore[arg-type]  # it only looks


@pytest.mark.slow
def test_a_pair_plays_three_scenes_on_three_evenings(tmp_path: Path) -> None:
    async def story() -> None:
        clock, sodium = FakeClock(), QuickSodium()
        async with house(clock=clock, limits=UNHURRIED) as home, asyncio.TaskGroup() as group:
            mine = hosting(home.running.url, SCENARIO, sodium)
            theirs = joining(Invite(mine.invite).pasted(), home.running.url, sodium)
            assert isinstance(theirs, RoomRecord)
            guests = (Guest(tmp_path / "Ana", group), Guest(tmp_path / "Robin", group))
            pair = Pair(home, clock, guests)
            await met(pair, mine, theirs)
            await first_evening(pair)
            ends = await second_evening(pair)
            await third_evening(pair, ends)
            for guest in guests:
                await guest.go_home()

    asyncio.run(story())


async def met(pair: Pair, mine: RoomRecord, theirs: RoomRecord) -> None:
    """Let the host call, then the guest, until both stand at the door."""
    host, guest = pair.guests
    host.come(mine)
    for _ in range(MOST_TURNS):
        await asyncio.sleep(QUIET_S)
        if host.session is not None and host.session.record.is_seated:
            break
    guest.come(theirs)
    await pair.quiet()


async def first_evening(pair: Pair) -> None:
    """The first scene carries nothing: it only counts as played."""
    await pair.until("")
    assert played(pair) == ("t1", 1, 1, ())
    left = await carried(pair)
    assert (left.seats, left.finished) == (BySeat(None, None), 1)
    await pair.night()


async def second_evening(pair: Pair) -> Carried:
    """The watch begins at fifty with Talk in it; what it leaves is written down."""
    await pair.next_scene("m10", 2)
    assert played(pair) == ("m10", 2, 2, ())
    assert {guest.seen.bridge.start for guest in pair.guests} == {50.0}
    await pair.until("")
    left = await carried(pair)
    assert left.finished == 2
    assert all(left.seats[seat] is not None for seat in Seat)
    await pair.night()
    return left


async def third_evening(pair: Pair, left: Carried) -> None:
    """The call begins where the watch has ended, one thing richer, and both devices agree."""
    bridge = pair.guests[0].seen.bridge.value
    known = [left.seats[seat] for seat in Seat]
    await pair.next_scene("r1", 3)
    starts = tuple((one.trust, one.cap, one.row) for one in known if one is not None)
    assert all(trust > 50.0 for trust, _, _ in starts), "both were heard, and kept a promise"
    assert played(pair) == ("r1", 3, 3, starts)
    assert {round(guest.seen.bridge.start, 1) for guest in pair.guests} == {bridge}
    await pair.until("")
    after = await carried(pair)
    assert after.finished == 3
    for seat in Seat:
        before, now = left.seats[seat], after.seats[seat]
        assert before is not None
        assert now is not None
        assert now.honesty.moments > before.honesty.moments
        assert now.listening.turns > before.listening.turns, "in this scene both have the floor"


def played(pair: Pair) -> tuple[str, int, int, tuple[tuple[float, float, int], ...]]:
    """Return scene, number, level and where trust began; both devices say the same."""
    scenes = [guest.seen.scene for guest in pair.guests]
    found = {(s.scenario.partition("@")[0], s.number, s.level, s.starts) for s in scenes}
    assert len(found) == 1
    return found.pop()


async def carried(pair: Pair) -> Carried:
    """Return what the pair has behind it, once both devices have played the scene again."""
    for _ in range(MOST_TURNS):
        if all(guest.verdicts()[-1:] == ["fits"] for guest in pair.guests):
            break
        await asyncio.sleep(QUIET_S)
    said = [guest.verdicts() for guest in pair.guests]
    assert [verdicts[-1] for verdicts in said] == ["fits", "fits"]
    assert "differs" not in (*said[0], *said[1]), "a last letter that is gone is no lie"
    session = pair.guests[0].session
    assert session is not None
    room = session.record.room
    log = await Archive(pair.home.store, room).load()
    return left_by(open_room(room, "duo", Shipped(), log).state)
