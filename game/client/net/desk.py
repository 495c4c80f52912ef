"""What the network thread does with each command of the screens.

A desk has one room at hand, and its line; errands for rooms that were given up run beside it.
"""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

from game.client.net.keep import DiskKeep
from game.client.net.opening import UnsafeAddress, hosting, joining
from game.client.net.out import NotKept
from game.client.net.record import Errand, RoomRecord, Wish
from game.client.net.scenes import SceneSession, Shelf
from game.rules.seats import Seat
from game.screens import commands as cmd
from game.screens.messages import InviteFailed, JoinFailed, LineClosed, Message
from game.screens.other_news import PicturesDrawn
from game.sealing.invite import InviteSlip
from game.sealing.sodium import Sodium

if TYPE_CHECKING:
    from game.client.net.errands import Errands
    from game.client.net.line import WebLine

_FAREWELL_S = 2.0  # for an errand that is under way when the window closes

NetCommand = (
    cmd.StartInvite | cmd.CancelInvite | cmd.Join | cmd.ContinueRoom | cmd.OpenLine | cmd.CloseLine
    | cmd.LeaveRoom | cmd.ForgetRoom | cmd.SendMove | cmd.SendToy | cmd.SendName | cmd.DeleteRoom
    | cmd.SayEvening | cmd.BringScene | cmd.DrawPictures
)  # fmt: skip
"""Commands of the screens that are for this thread."""


@dataclass(frozen=True, slots=True)
class NetConfig:
    """Where to play and what.

    Attributes:
        server: the address for invites without one, "wss://HOST" or "ws://127.0.0.1:PORT".
        scenario: what a host opens, "<id>@<sha256 of its file>".
        name: what the other calls this player; a later `SendName` changes it.
        shelf: where scenarios are found, with the files of those that do not ship.
    """

    server: str
    scenario: str
    name: str = ""
    shelf: Shelf = field(default_factory=Shelf)


class Hatch(Protocol):
    """Where commands come in and news goes out."""

    async def tell(self, news: tuple[Message, ...]) -> None:
        """Pass news on; waits while nobody takes any."""
        ...

    async def commands(self) -> NetCommand | None:
        """Wait for the next command; None when it is time to end."""
        ...


class Desk:
    """What the thread does with each command; lives on the thread's own loop."""

    def __init__(self, keep: DiskKeep, config: NetConfig, sodium: Sodium, hatch: Hatch) -> None:
        """Begin with no room at hand.

        Args:
            keep: what this device remembers.
            config: where to play and what.
            sodium: the cryptographic library.
            hatch: where commands come in and news goes out.
        """
        self._keep = keep
        self._config = config
        self._sodium = sodium
        self._hatch = hatch
        self._name = config.name
        self._session: SceneSession | None = None
        self._left = ""
        self._line: WebLine | None = None
        self._running: asyncio.Task[None] | None = None
        self._errands: Errands | None = None
        self._at_errands: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Serve commands until the end."""
        async with asyncio.TaskGroup() as group:
            self._group = group
            if self._keep.errands():
                self._run_errands()
            while (command := await self._hatch.commands()) is not None:
                await self._do(command)
            await self._hang_up()
            await self._end_errands()

    async def _do(self, command: NetCommand) -> None:
        match command:
            case (
                cmd.SendMove()
                | cmd.SendToy()
                | cmd.SendName()
                | cmd.SayEvening()
                | cmd.BringScene()
            ):
                await self._say(command)
            case cmd.StartInvite() | cmd.Join() | cmd.ContinueRoom() | cmd.OpenLine():
                await self._begin(command)
            case cmd.DrawPictures():
                await self._draw_pictures(command)
            case _:
                await self._end(command)

    async def _say(
        self,
        command: cmd.SendMove | cmd.SendToy | cmd.SendName | cmd.SayEvening | cmd.BringScene,
    ) -> None:
        session = self._session
        if isinstance(command, cmd.SendName):
            self._name = command.name
        if session is None:
            return
        match command:
            case cmd.SendMove():
                session.play(command.n, command.visit, command.move, command.own_words)
            case cmd.SendToy():
                session.toy(command.kind, command.x)
            case cmd.SendName():
                session.name(command.name)
            case cmd.SayEvening():
                session.wish(Wish(command.wish))
            case cmd.BringScene():
                session.bring(self._config.shelf.file_of(command.scenario))
        await self._flush()

    async def _draw_pictures(self, command: cmd.DrawPictures) -> None:
        """Tell the pictures of this pairing; they take a fifth of a second to make."""
        session = self._session
        pictures = () if session is None else await asyncio.to_thread(session.emoji)
        await self._hatch.tell((PicturesDrawn(command.seat, pictures),))

    async def _begin(
        self, command: cmd.StartInvite | cmd.Join | cmd.ContinueRoom | cmd.OpenLine
    ) -> None:
        if isinstance(command, cmd.OpenLine) and self._is_running():
            if self._line is not None:
                self._line.nudge()
            return
        if isinstance(command, cmd.StartInvite):
            await self._hang_up()  # or the line of an older invite would write its room again
        try:
            record = self._record_for(command)
        except UnsafeAddress:
            await self._hatch.tell((_failed(command, "unsafe-address"),))
            return
        if isinstance(record, InviteSlip):
            await self._hatch.tell((JoinFailed("slip"),))
        elif record is None:
            await self._hatch.tell((LineClosed("no-room"),))
        else:
            await self._connect(record)

    def _record_for(
        self, command: cmd.StartInvite | cmd.Join | cmd.ContinueRoom | cmd.OpenLine
    ) -> RoomRecord | InviteSlip | None:
        match command:
            case cmd.StartInvite():
                self._drop_unused_invites()
                config, days = self._config, command.keep_days
                first = config.shelf.get(command.scenario or config.scenario).exact
                record = hosting(config.server, first, self._sodium, days)
                brings = config.shelf.file_of(first)
                return replace(record, brings=brings, everything=command.everything)
            case cmd.Join():
                found = joining(command.code, self._config.server, self._sodium)
                if isinstance(found, InviteSlip):
                    return found
                known = self._keep.room(found.room)  # the same invite again: the same seat
                return known if known is not None and known.seat is found.seat else found
            case _:
                if self._session is None:
                    return self._keep.to_go_on()
                return self._keep.room(self._session.record.room) or self._session.record

    def _drop_unused_invites(self) -> None:
        """Forget invites that nobody used: what they led to cannot be paired any more."""
        for record in self._keep.rooms():
            if record.invite and record.seat is Seat.A:
                self._ask(record, Errand.WITHDRAW)

    async def _connect(self, record: RoomRecord) -> None:
        from game.client.net.line import WebLine  # late: websockets takes a tenth of a second

        await self._hang_up()
        self._session = SceneSession(record, self._keep, self._sodium, self._config.shelf)
        if self._name:
            self._session.name(self._name)
        self._line = WebLine(self._session, self._hatch.tell, secrets.randbelow)
        self._running = self._group.create_task(self._carry(self._line))

    async def _carry(self, line: WebLine) -> None:
        """Run a line; a disk that does not keep what we say ends it."""
        try:
            await line.run()
        except* NotKept:
            await self._hatch.tell((LineClosed("disk"),))

    async def _flush(self) -> None:
        if self._line is None:
            return
        try:
            await self._line.flush()
        except NotKept:
            await self._hang_up()
            await self._hatch.tell((LineClosed("disk"),))

    async def _end(self, command: NetCommand) -> None:
        session = self._session
        if session is not None and self._is_running():
            session.leave()
            await self._flush()
        await self._hang_up()
        match command:
            case cmd.LeaveRoom():
                self._leave()
            case cmd.ForgetRoom():
                self._forget()
            case cmd.CancelInvite():
                self._ask(self._at_hand(), Errand.WITHDRAW)
                self._session = None
            case cmd.DeleteRoom():
                self._delete(command.room)
            case _:
                pass  # the room stays; `OpenLine` goes on with it

    def _leave(self) -> None:
        """Put a room away; a sitting whose scene is over ends with it, keys and words and all."""
        session, self._session = self._session, None
        if session is None:
            return
        self._left = session.record.room
        if session.record.is_over:
            session.end_sitting()
            self._keep.save(session.record)

    def _forget(self) -> None:
        """Delete the room at hand, or the one that was left last."""
        room = self._session.record.room if self._session else self._left
        self._session, self._left = None, ""
        if room:
            self._keep.forget(room)
            self._keep.drop_drafts()

    def _at_hand(self) -> RoomRecord | None:
        return self._session.record if self._session else self._keep.room(self._left)

    def _delete(self, room: str) -> None:
        """Forget a room here, whole, and have its server do the same."""
        record = self._keep.room(room)
        if self._session is not None and self._session.record.room == room:
            record, self._session = self._session.record, None
        self._ask(record, Errand.DELETE)
        self._keep.drop_drafts()

    def _ask(self, record: RoomRecord | None, errand: Errand) -> None:
        """Put an errand in the place of a room."""
        if record is not None:
            self._run_errands().add(record, errand)

    def _run_errands(self) -> Errands:
        if self._errands is None:
            from game.client.net.errands import Errands  # late, as the line is

            self._errands = Errands(self._keep, self._hatch.tell, secrets.randbelow)
            self._at_errands = self._group.create_task(self._errands.run())
        return self._errands

    async def _end_errands(self) -> None:
        if self._errands is not None and self._at_errands is not None:
            await self._errands.finish(_FAREWELL_S)
            self._at_errands.cancel()

    def _is_running(self) -> bool:
        return self._running is not None and not self._running.done()

    async def _hang_up(self) -> None:
        if self._running is None:
            return
        if self._line is not None:
            await self._line.close()
        self._running.cancel()
        await asyncio.wait([self._running])
        self._running = self._line = None


def _failed(command: object, code: str) -> Message:
    match command:
        case cmd.StartInvite():
            return InviteFailed(code)
        case cmd.Join():
            return JoinFailed(code)
        case _:
            return LineClosed(code)
