"""What a seat can take back: its room, and an invite that nobody has used."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.protocol.faults import Close, ErrorCode
from game.protocol.messages import (
    ClientMessage,
    Delete,
    Done,
    Error,
    Partner,
    Update,
    Welcome,
    Withdraw,
)
from server.store.base import RoomRecord, Unavailable
from server.store.memory import MemoryStore
from tests.server.house import (
    JOIN,
    ROOM,
    TICKETS,
    House,
    caller,
    create,
    house,
    join,
    lived,
    play,
    resume,
    table,
)

DAY_S = 86_400


def delete(seat: str = "A", room: str = ROOM) -> Delete:
    """Build the wish of a seat to have its room deleted."""
    return Delete(room=room, ticket=TICKETS[seat])


def withdraw(seat: str = "A") -> Withdraw:
    """Build the wish of a seat to take its invite back."""
    return Withdraw(room=ROOM, ticket=TICKETS[seat])


async def answer(home: House, message: ClientMessage | str) -> tuple[str, int]:
    """Say one thing on a connection of its own; return "done" or the error, and the close code."""
    async with caller(home.running.url) as somebody:
        await somebody.say(message)
        close = await somebody.closed()
        last = somebody.heard[-1]
        return (last.code if isinstance(last, Error) else last.type), close


@pytest.mark.parametrize("seat", ["A", "B"])
def test_either_seat_deletes_the_room_and_both_are_told_the_same(seat: str) -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, guest):
            await host.ask(play(1), Update)
            assert await answer(home, delete(seat)) == ("done", Close.NORMAL)
            for player in (host, guest):
                assert await player.closed() == Close.REFUSED
                assert player.heard[-1] == Error(code=ErrorCode.NO_ROOM)
            assert await home.store.room(ROOM) is None
            assert await home.store.load(ROOM) == ()
            assert home.running.lobby.rooms_awake == 0

    lived(story)


def test_whoever_deletes_is_not_shown_as_here() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, guest):
            await host.ws.close()
            await guest.quiet()
            await home.clock.turn(9)
            await guest.hear(Partner)
            before = len(guest.heard)
            await answer(home, delete("A"))
            await guest.closed()
            assert [m.type for m in guest.heard[before:]] == ["error"]

    lived(story)


def test_a_room_that_sleeps_is_deleted_too_and_asking_again_finds_none() -> None:
    async def story() -> None:
        async with house() as home:
            async with table(home):
                pass
            await home.clock.turn(1_900)
            assert home.running.lobby.rooms_awake == 0
            assert await answer(home, delete("B")) == ("done", Close.NORMAL)
            assert await answer(home, delete("B")) == (ErrorCode.NO_ROOM, Close.REFUSED)
            assert await answer(home, resume("A")) == (ErrorCode.NO_ROOM, Close.REFUSED)

    lived(story)


@pytest.mark.parametrize("message", [delete(), withdraw()])
def test_nobody_without_a_ticket_takes_anything_back(message: Delete | Withdraw) -> None:
    async def story() -> None:
        async with house() as home, caller(home.running.url) as host:
            await host.ask(create(), Welcome)
            stranger = replace(message, ticket=b"ticket-of-somebody-else")
            assert await answer(home, stranger) == (ErrorCode.WRONG_TICKET, Close.REFUSED)
            async with caller(home.running.url) as guest:
                await guest.ask(join(), Welcome)

    lived(story)


def test_a_wish_in_the_midst_of_a_connection_is_out_of_order() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, guest):
            await host.say(delete())
            assert await host.closed() == Close.OUT_OF_ORDER
            assert host.heard[-1] == Error(code=ErrorCode.WRONG_ORDER)
            await guest.ask(play(1), Update)

    lived(story)


def test_nothing_more_is_heard_on_a_connection_that_asked_for_one_thing() -> None:
    async def story() -> None:
        async with house() as home, caller(home.running.url) as host:
            await host.ask(create(), Welcome)
            async with caller(home.running.url) as somebody:
                await somebody.say(withdraw())
                await somebody.say(resume("A"))
                assert await somebody.closed() == Close.NORMAL
                assert somebody.heard == [Done()]

    lived(story)


class Unsure(MemoryStore):
    """A store that deletes, and then cannot say whether it did."""

    async def delete_room(self, room: str, at_ms: int) -> bool:
        """Delete, and fail."""
        await super().delete_room(room, at_ms)
        raise Unavailable("the disk reports an error")


class Full(MemoryStore):
    """A store on a full disk."""

    async def delete_room(self, room: str, at_ms: int) -> bool:
        """Do nothing, and say so."""
        raise Unavailable(f"the disk is full, {room} stays at {at_ms}")


def test_what_cannot_be_deleted_now_is_not_said_to_be_gone() -> None:
    async def story() -> None:
        async with house(store=Full()) as home, table(home) as (host, guest):
            assert await answer(home, delete()) == (ErrorCode.UNAVAILABLE, Close.UNAVAILABLE)
            await host.ask(play(1), Update)
            assert (await guest.hear(Update)).entries[0].by == "A"

    lived(story)


def test_a_deletion_of_which_nobody_can_say_whether_it_happened_is_asked_for_again() -> None:
    async def story() -> None:
        async with house(store=Unsure()) as home, table(home) as (host, guest):
            assert await answer(home, delete()) == (ErrorCode.UNAVAILABLE, Close.UNAVAILABLE)
            assert [await host.closed(), await guest.closed()] == [Close.REFUSED] * 2
            assert await answer(home, delete()) == (ErrorCode.NO_ROOM, Close.REFUSED)

    lived(story)


def test_an_invite_taken_back_opens_nothing_and_says_so() -> None:
    async def story() -> None:
        async with house() as home:
            async with caller(home.running.url) as host:
                await host.ask(create(), Welcome)
            assert await answer(home, withdraw()) == ("done", Close.NORMAL)
            kept = await home.store.room(ROOM)
            assert isinstance(kept, RoomRecord)
            assert kept.join_hash is None
            assert await answer(home, join()) == (ErrorCode.INVITE_WITHDRAWN, Close.REFUSED)
            assert await answer(home, withdraw()) == ("done", Close.NORMAL)

    lived(story)


def test_what_is_left_of_an_invite_taken_back_goes_with_the_invites_own_day() -> None:
    async def story() -> None:
        async with house() as home:
            async with caller(home.running.url) as host:
                await host.ask(create(), Welcome)
            await answer(home, withdraw())
            await home.clock.turn(DAY_S - 1)
            assert (await answer(home, join()))[0] == ErrorCode.INVITE_WITHDRAWN
            await home.clock.turn(2 * 3_600)
            assert (await answer(home, join()))[0] == ErrorCode.NO_ROOM

    lived(story)


def test_an_invite_that_somebody_has_used_is_not_taken_back() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, _):
            assert await answer(home, withdraw()) == (ErrorCode.CROWDED, Close.REFUSED)
            await host.ask(play(1), Update)
            late = join(ticket=b"ticket-of-somebody-else")
            assert (await answer(home, late))[0] == ErrorCode.CROWDED

    lived(story)


def test_a_guest_takes_no_invite_back() -> None:
    async def story() -> None:
        async with house() as home, table(home):
            assert (await answer(home, withdraw("B")))[0] == ErrorCode.WRONG_TICKET

    lived(story)


def test_a_room_deleted_can_be_made_again_by_whoever_has_the_name() -> None:
    async def story() -> None:
        async with house() as home:
            async with table(home):
                pass
            await answer(home, delete())
            async with caller(home.running.url) as host:
                welcome = await host.ask(create(join=JOIN), Welcome)
                assert (welcome.seq, welcome.view) == (0, None)

    lived(story)
