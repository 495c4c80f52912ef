"""Puts a small world together, lets it go wrong for a while, and sees whether all comes right."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from websockets.datastructures import Headers
from websockets.http11 import Response

from game.room.room import open_seqs
from game.rules.decide import due_ms
from game.rules.seats import Seat
from game.scenario.library import Shipped
from server.connection import Connection
from server.gate import Gate
from server.limits import Limits
from server.lobby import Lobby
from server.ports import Services
from server.store.base import Unavailable
from tests.server.house import ROOM
from tests.server.simulation import past
from tests.server.simulation.disk import Disk, DiskStore, Weather
from tests.server.simulation.judge import Judge
from tests.server.simulation.loop import SimClock, SimLoop, StandstillError, nap
from tests.server.simulation.player import Player, decoded
from tests.server.simulation.wire import Wire

LIMITS = Limits(
    moves_burst=10_000, messages_burst=10_000, away_s=2.0, room_asleep_s=3.0, room_inbox=4
)
_CALM_S = 12.0  # so long may it take until all is right again; a ping takes longer
_PLAY_S = 6.0  # so long is played where nothing else goes wrong
_SHORT = 60  # a scene's own timers are shorter than these seconds


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a world ended.

    Attributes:
        seed: which one.
        faults: what went wrong; empty if nothing did.
        entries: how many the log has.
        crashes: how often the server was killed.
        calls: how often the store was called.
    """

    seed: int
    faults: tuple[str, ...]
    entries: int
    crashes: int
    calls: int


class ServerLife:
    """One process of the server, from its start to its kill."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._wires: list[Wire] = []
        self._ready = asyncio.Event()
        self._gate: Gate | None = None
        self._lobby: Lobby | None = None
        self.task: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Be alive."""
        limits = self._services.limits
        self._gate = Gate(limits, self._services.clock.monotonic_s)
        async with asyncio.TaskGroup() as group:
            self._lobby = Lobby(self._services, self._gate, group)
            await asyncio.Event().wait()

    def accept(self, wire: Wire) -> None:
        """Serve a connection."""
        assert self._lobby is not None
        assert self._gate is not None
        self._wires.append(wire)
        connection = Connection(wire, self._lobby, self._services, self._gate, "127.0.0.1")
        connection.begin(Response(101, "Switching Protocols", Headers()))

    async def kill(self) -> None:
        """Die at once, with all that was not committed."""
        for wire in self._wires:
            wire.die()
        if self.task is not None:
            self.task.cancel()
            await asyncio.wait([self.task])


class World:
    """Two players, one room, one disk, and one server after the other."""

    def __init__(self, seed: int, mishaps: int, loop: SimLoop) -> None:
        self.luck = Random(seed)  # noqa: S311 - bad luck that can be told again
        self.mishaps = mishaps
        self.clock = SimClock(loop, self.luck)
        self.judge = Judge()
        self.disk = Disk(self.judge.committed)
        self.server: ServerLife | None = None
        self.crashes = 0
        self.failures: list[Unavailable] = []
        early = self.luck.random() < 0.3
        self.players = tuple(
            Player(seat, self._dial, self.judge, self.luck, stops_early=early) for seat in Seat
        )

    async def live(self) -> None:
        """Begin, go wrong for a while, and come to rest."""
        if self.luck.random() < 0.6:
            await self._begin_in_the_midst()
        async with asyncio.TaskGroup() as group:
            await self._start(group)
            for player in self.players:
                player.connect()
                player.think()
            await self._go_wrong(group)
            await self._come_right(group)
            await self._crash()

    async def _begin_in_the_midst(self) -> None:
        """Let both be seated, with a part of a scene behind them."""
        entries = past.told()[: self.luck.randint(2, len(past.told()))]
        self.clock.start_ms = entries[-1].at_ms
        await past.begin(self.disk, entries)
        due = self._due_ms()
        if due is not None:  # soon, so that it comes between other things
            self.clock.start_ms = max(self.clock.start_ms, due - self.luck.randint(0, 5000))
        for player in self.players:
            player.is_seated = True
            player.done_n = self.judge.truth.last_n(player.seat, len(entries))

    # -- what the world does

    async def _start(self, group: asyncio.TaskGroup) -> None:
        """Start a server on the disk."""
        store = DiskStore(self.disk, self.luck)
        services = Services(
            store, self.clock, Shipped(), LIMITS, lambda k: f"{k:032x}", self.failures.append
        )
        self.server = ServerLife(services)
        self.server.task = group.create_task(self.server.run())
        await asyncio.sleep(0)

    async def _crash(self) -> None:
        """Kill the server, if there is one."""
        server, self.server = self.server, None
        if server is not None:
            await server.kill()

    def _dial(self, player: Player) -> Wire | None:
        """Connect a device to the server."""
        if self.server is None:
            return None
        wire = Wire(player.seat, player, self.luck, self._heard)
        self.server.accept(wire)
        return wire

    def _heard(self, wire: Wire, frame: str) -> None:
        """Show the judge what the server sends, and who is fenced by it."""
        message = decoded(frame)
        if message is None:
            return
        self.judge.said(wire, message)
        player = self.players[0 if wire.seat is Seat.A else 1]
        if message.type == "welcome" and player.ghost not in {None, wire}:
            assert player.ghost is not None
            player.ghost.is_fenced = True

    async def _go_wrong(self, group: asyncio.TaskGroup) -> None:
        """Let one mishap follow the other."""
        mishaps: tuple[Callable[[], None], ...] = (
            *(player.leave_half_open for player in self.players),
            self._cut,
            self._cut,
            lambda: self._change_weather(Weather.FULL),
            lambda: self._change_weather(Weather.UNSURE),
            lambda: self._change_weather(Weather.BLIND),
            lambda: None,
        )
        is_early = self.luck.random() < 0.5
        if is_early:  # while they are still sitting down
            while len(await self.disk.kept.seats(ROOM)) < len(Seat):
                await nap(self.luck, 1, 5)
        if not self.mishaps:
            await asyncio.sleep(_PLAY_S)
        for _ in range(self.luck.randint(1, self.mishaps) if self.mishaps else 0):
            await nap(self.luck, 0, 8 if is_early else 2500)
            if self.judge.faults:
                return
            if self.luck.random() < (0.6 if is_early else 0.2):
                self.crashes += 1
                await self._crash()
                await nap(self.luck, 50, 1500)
                await self._start(group)
            else:
                self.luck.choice(mishaps)()
            is_early = False

    def _cut(self) -> None:
        """Cut a connection."""
        wire = self.luck.choice(self.players).wire
        if wire is not None:
            wire.cut()

    def _change_weather(self, weather: Weather) -> None:
        """Let the disk feel like this for a moment."""
        self.disk.weather = weather
        loop = asyncio.get_running_loop()
        loop.call_later(self.luck.randint(5, 900) / 1000, self._clear_up)

    def _clear_up(self) -> None:
        self.disk.weather = Weather.FAIR

    # -- coming to rest

    async def _come_right(self, group: asyncio.TaskGroup) -> None:
        """Let nothing more go wrong; then everything must have come right."""
        self.disk.breaks = None
        for player in self.players:
            player.is_calm = True
        if self.server is None:
            await self._start(group)
        left_s = _CALM_S
        while self._unsettled() and left_s > 0 and not self.judge.faults:
            await asyncio.sleep(0.25)
            left_s -= 0.25
        await self._wait_for_timers()
        if not self.judge.faults:
            for words in self._unsettled():
                self.judge.fault(f"never came right: {words}")
            self._compare_with_a_fresh_fold()

    async def _wait_for_timers(self) -> None:
        """Let the scene's own timers pass."""
        for _ in range(3):
            due = self._due_ms()
            if due is None or due > self.clock.now_ms() + _SHORT * 1000 or self.judge.faults:
                return
            await asyncio.sleep(max(0, due - self.clock.now_ms()) / 1000 + 4)
            late = self._due_ms() == due
            self.judge.holds(not late, "something due did not happen")

    def _due_ms(self) -> int | None:
        """Return when something should happen by itself."""
        state = self.judge.truth.states[-1]
        scene = state.scene
        return due_ms(Shipped().get(scene.opened.scenario), state) if scene else None

    def _unsettled(self) -> list[str]:
        """Say what is not yet as it should be."""
        truth = self.judge.truth
        found = []
        for player in self.players:
            seat = player.seat
            open_now = set(truth.post.open_to[seat]) & set(truth.boxes)
            checks = {
                "is not online": not player.is_online,
                "has an unacked move": player.outbox is not None,
                "has not heard the last news": player.seq < self._told_head(),
                "lacks letters": not open_now <= set(player.letters),
                "thinks it is alone": not player.partner_is_here,
            }
            found += [f"{seat} {words}" for words, is_so in checks.items() if is_so]
        if truth.states[-1].scene is None:
            found.append("no scene was opened")
        return found

    def _told_head(self) -> int:
        """Return the last entry that both should have heard of."""
        return self.judge.truth.head if self.judge.truth.states[-1].scene else 0

    def _compare_with_a_fresh_fold(self) -> None:
        """Hold both devices against a room that is read from the log anew."""
        truth = self.judge.truth
        room = truth.fresh_fold()
        for player in self.players:
            same = player.view == room.views[player.seat]
            self.judge.holds(same, f"{player.seat} sees something else than a fresh fold")
            stray = set(player.letters) - set(open_seqs(room, player.seat, 0))
            self.judge.holds(not stray, f"{player.seat} has letters {sorted(stray)}")


def lived(
    seed: int,
    mishaps: int = 12,
    *,
    breaks: Callable[[int], bool] | None = None,
    breaks_late: bool = False,
) -> Outcome:
    """Let a world live, and say how it ended.

    Args:
        seed: which one.
        mishaps: how many there are at most.
        breaks: tells of the k-th call of the store whether it fails.
        breaks_late: a write that fails so has been done.
    """
    loop = SimLoop()
    try:
        world = World(seed, mishaps, loop)
        world.disk.breaks, world.disk.breaks_late = breaks, breaks_late
        try:
            loop.run_until_complete(world.live())
        except StandstillError:
            world.judge.fault("the world stands still")
        if world.failures:
            world.judge.fault("the server gave up")
        judge = world.judge
        return Outcome(seed, tuple(judge.faults), judge.truth.head, world.crashes, world.disk.calls)
    finally:
        loop.close()
