"""Two people on two devices: real sessions on real lines, who play a scene through any weather."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from game.client.net.line import WebLine
from game.client.net.opening import hosting, joining
from game.client.net.record import ParcelKind, RoomRecord, from_json, to_json
from game.client.net.session import Session
from game.rules.sections import SeatView
from game.screens import messages as msg
from game.screens.commands import SaveDraft
from game.sealing.invite import Invite
from game.sealing.sodium import LibSodium
from server.clock import SystemClock, Timer
from tests.client.net.acting import intended, plan_of
from tests.client.net.house import SCENARIO, QuickSodium


class FastClock(SystemClock):
    """The server's clock, on which a scene's seconds pass quickly; rates keep their own time."""

    def __init__(self, speed: float) -> None:
        """Start now."""
        super().__init__()
        self._speed = speed
        self._began = time.monotonic()

    def now_ms(self) -> int:
        """Return UTC in milliseconds, running fast from the start on."""
        return 1_800_000_000_000 + int((time.monotonic() - self._began) * 1000 * self._speed)

    def call_at(self, at_ms: int, then: Callable[[], None]) -> Timer:
        """Set a timer on the fast time."""
        wait_s = max(0.0, (at_ms - self.now_ms()) / 1000 / self._speed)
        return asyncio.get_running_loop().call_later(wait_s, then)


@dataclass(slots=True)
class MemoryKeep:
    """A device that keeps its room as bytes, as on a disk."""

    kept: bytes = b""
    drafts: list[str] = field(default_factory=list)

    def save(self, record: RoomRecord) -> None:
        """Keep the record."""
        self.kept = to_json(record)

    def keep(self, what: SaveDraft) -> None:
        """Keep a draft."""
        self.drafts.append(what.text)


@dataclass
class Person:
    """Somebody who plays by a plan.

    Attributes:
        session: on the wire. told: all news. moved_s: when the room moved on last, as seen here.
        longest_s: the longest stretch without anything new in the room.
    """

    session: Session
    name: str
    luck: Random
    told: list[msg.Message] = field(default_factory=list)
    moved_s: float = field(default_factory=time.monotonic)
    longest_s: float = 0.0
    line: WebLine = field(init=False)
    _stirred: asyncio.Event = field(default_factory=asyncio.Event)
    _seq: int = 0

    def __post_init__(self) -> None:
        self.line = WebLine(self.session, self.hear, self.luck.randrange)
        self.session.name(self.name)

    async def hear(self, news: tuple[msg.Message, ...]) -> None:
        """Take news, and think about them in a moment."""
        self.told.extend(news)
        seqs = [n.seq for n in news if isinstance(n, msg.Updated | msg.Welcomed)]
        if seqs and max(seqs) > self._seq:
            self._seq = max(seqs)
            now_s = time.monotonic()
            self.longest_s, self.moved_s = max(self.longest_s, now_s - self.moved_s), now_s
        if news:
            self._stirred.set()

    async def live(self) -> None:
        """Be on the line, and do what is to be done, until somebody cancels this."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self.line.run())
            while not self.session.is_stopped:
                await self._stirred.wait()
                self._stirred.clear()
                self._act()
                await self.line.flush()

    def _act(self) -> None:
        """Make the next move, if there is one and nothing is on its way."""
        session, view = self.session, self.session.view
        shown = any(isinstance(news, msg.Welcomed) for news in self.told)
        moves = [p for p in session.record.outbox if p.kind is ParcelKind.MOVE]
        if view is None or not shown or moves:  # a name's answer is no news, and wakes nobody
            return
        move = intended(view, plan_of(view))
        if move is not None:
            n = session.record.played_n + 1
            words = f"{self.name} at {view.beat.beat}/{view.beat.phase} {n}"
            session.play(n, view.beat.visit, move, words)

    @property
    def view(self) -> SeatView:
        """Return what this person sees."""
        assert self.session.view is not None
        return self.session.view

    @property
    def is_over(self) -> bool:
        """Tell whether the scene is over and everything of it is here."""
        view = self.session.view
        return view is not None and view.scene.ended and not self.session.record.outbox

    def closed(self) -> list[str]:
        """Return why the line was closed for good, if it was."""
        return [n.code for n in self.told if isinstance(n, msg.LineClosed | msg.JoinFailed)]

    def verdicts(self) -> list[str]:
        """Return what came of playing the scene again."""
        return [n.verdict for n in self.told if isinstance(n, msg.Checked)]

    def kept(self) -> RoomRecord:
        """Return the record as it lies on the device."""
        keep = self.session._keep
        assert isinstance(keep, MemoryKeep)
        found = from_json(keep.kept)
        assert found is not None
        return found


def two_people(url: str, luck: Random) -> tuple[Person, Person]:
    """Make a host and a guest who has the invite; nobody has called yet."""
    sodium = QuickSodium()
    mine = hosting(url, SCENARIO, sodium)
    theirs = joining(Invite(mine.invite).pasted(), url, sodium)
    assert isinstance(theirs, RoomRecord)
    host = Person(Session(mine, MemoryKeep(), LibSodium()), "Ana", Random(luck.random()))  # noqa: S311
    guest = Person(Session(theirs, MemoryKeep(), LibSodium()), "Robin", Random(luck.random()))  # noqa: S311
    return host, guest


async def until(is_so: Callable[[], bool], *people: Person) -> None:
    """Wait until something is so, while nobody's line was closed for good."""
    for _ in range(4_000):
        if is_so():
            return
        assert not [code for person in people for code in person.closed()]
        await asyncio.sleep(0.03)
    stood = [
        f"{p.name}: {p.session.view.beat if p.session.view else 'no view'}, "
        f"outbox {len(p.session.record.outbox)}, checked {p.verdicts()}, over {p.is_over}"
        for p in people
    ]
    raise AssertionError("waited in vain: " + "; ".join(stood))
