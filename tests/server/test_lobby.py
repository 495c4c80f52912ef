"""Who gets a seat, who comes back to it, and who is kindly turned away."""

from __future__ import annotations

from dataclasses import replace

from game.protocol.faults import Close, ErrorCode
from game.protocol.messages import (
    Error,
    Partner,
    ServerMessage,
    Settings,
    Update,
    Welcome,
)
from game.rules.seats import Seat
from server.limits import Limits
from tests.server.house import (
    ROOM,
    SCENARIO,
    TICKETS,
    Caller,
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


def last_error(messages: list[ServerMessage]) -> str:
    errors = [message.code for message in messages if isinstance(message, Error)]
    return errors[-1] if errors else ""


async def refused(home: House, message: object) -> tuple[str, int]:
    """Call on a connection of its own; return the error's code and the close code."""
    async with caller(home.running.url) as stranger:
        await stranger.say(message)  # type: ignore[arg-type]  # tests send what they like
        close = await stranger.closed()
        return last_error(stranger.heard), close


def test_the_host_is_welcomed_before_there_is_a_scene() -> None:
    async def story() -> None:
        async with house() as home, caller(home.running.url) as host:
            welcome = await host.ask(create(), Welcome)
            assert (welcome.seat, welcome.seq, welcome.acked_n) == (Seat.A, 0, 0)
            assert welcome.view is None
            assert welcome.keep_until_ms == home.clock.at_ms + 14 * 86_400_000

    lived(story)


def test_the_scene_opens_for_both_when_the_guest_sits_down() -> None:
    async def story() -> None:
        async with house() as home, caller(home.running.url) as host:
            await host.ask(create(), Welcome)
            async with caller(home.running.url) as guest:
                welcome = await guest.ask(join(), Welcome)
                assert welcome.seat is Seat.B
                for player, seat in ((host, Seat.A), (guest, Seat.B)):
                    update = await player.hear(Update)
                    assert update.seq == 1
                    assert update.sections.scene is not None
                    assert update.sections.scene.seat is seat
                    assert update.sections.scene.scenario == SCENARIO
                assert Partner(online=True) in host.heard

    lived(story)


def test_the_same_call_with_the_same_ticket_gets_the_same_welcome() -> None:
    async def story() -> None:
        async with house() as home:
            async with caller(home.running.url) as host:
                first = await host.ask(create(), Welcome)
            async with caller(home.running.url) as host:
                assert await host.ask(create(), Welcome) == first
                async with caller(home.running.url) as guest:
                    await guest.ask(join(), Welcome)
                    await guest.hear(Update)
                async with caller(home.running.url) as guest:
                    again = await guest.ask(join(), Welcome)
                    assert again.seat is Seat.B
                    assert again.view is not None

    lived(story)


def test_a_third_person_finds_both_seats_taken() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, guest):
            late = join(ticket=b"ticket-of-somebody-else")
            assert await refused(home, late) == (ErrorCode.CROWDED, Close.REFUSED)
            assert await host.quiet() == []
            assert await guest.quiet() == []

    lived(story)


def test_a_wrong_invite_opens_nothing_and_the_right_one_still_does() -> None:
    async def story() -> None:
        async with house() as home, caller(home.running.url) as host:
            await host.ask(create(), Welcome)
            wrong = join(auth=b"not-the-secret-of-this-invite")
            assert await refused(home, wrong) == (ErrorCode.WRONG_INVITE, Close.REFUSED)
            async with caller(home.running.url) as guest:
                assert (await guest.ask(join(), Welcome)).seat is Seat.B

    lived(story)


def test_an_invite_is_good_for_a_day() -> None:
    async def story() -> None:
        async with house() as home, caller(home.running.url) as host:
            await host.ask(create(), Welcome)
            await home.clock.turn(86_401)
            assert (await refused(home, join()))[0] == ErrorCode.INVITE_EXPIRED

    lived(story)


def test_too_many_wrong_invites_lock_the_room_for_a_while_and_the_host_is_told() -> None:
    async def story() -> None:
        limits = Limits(failed_joins_per_room=3)
        async with house(limits=limits) as home, caller(home.running.url) as host:
            await host.ask(create(), Welcome)
            wrong = join(auth=b"not-the-secret-of-this-invite")
            for _ in range(3):
                assert (await refused(home, wrong))[0] == ErrorCode.WRONG_INVITE
            assert (await host.hear(Error)).code == ErrorCode.INVITE_LOCKED
            assert (await refused(home, join()))[0] == ErrorCode.INVITE_LOCKED
            await home.clock.turn(601)
            async with caller(home.running.url) as guest:
                assert (await guest.ask(join(), Welcome)).seat is Seat.B

    lived(story)


def test_one_address_may_guess_only_so_often() -> None:
    async def story() -> None:
        limits = Limits(failed_joins_per_minute=2, connects_per_minute=100)
        async with (
            house(limits=limits, counts_loopback=True) as home,
            caller(home.running.url) as host,
        ):
            await host.ask(create(), Welcome)
            wrong = join(auth=b"not-the-secret-of-this-invite")
            codes = [(await refused(home, wrong))[0] for _ in range(3)]
            assert codes == ["wrong-invite", "wrong-invite", "too-many-joins"]

    lived(story)


def test_one_address_may_make_only_so_many_rooms_an_hour() -> None:
    async def story() -> None:
        async with house(limits=Limits(rooms_per_hour=2), counts_loopback=True) as home:
            for room in ("aa" * 16, "bb" * 16):
                async with caller(home.running.url) as host:
                    await host.ask(create(room), Welcome)
            assert (await refused(home, create("cc" * 16)))[0] == ErrorCode.TOO_MANY_ROOMS
            await home.clock.turn(3601)
            async with caller(home.running.url) as host:
                await host.ask(create("cc" * 16), Welcome)

    lived(story)


def test_a_room_of_this_name_is_not_taken_over() -> None:
    async def story() -> None:
        async with house() as home, caller(home.running.url) as host:
            await host.ask(create(), Welcome)
            other = create(ticket=b"ticket-of-somebody-else")
            assert (await refused(home, other))[0] == ErrorCode.ROOM_TAKEN

    lived(story)


def test_an_unknown_scenario_or_another_version_of_it_is_refused() -> None:
    async def story() -> None:
        async with house() as home:
            for scenario in ("t9@00", "t1@00", "t1", "../t1@00"):
                call = replace(create(), scenario=scenario)
                assert (await refused(home, call))[0] == ErrorCode.UNKNOWN_SCENARIO
            assert await home.store.room(ROOM) is None

    lived(story)


def test_nobody_comes_back_to_a_room_that_is_not_there_or_without_a_ticket() -> None:
    async def story() -> None:
        async with house() as home:
            assert (await refused(home, resume("A")))[0] == ErrorCode.NO_ROOM
            assert (await refused(home, join()))[0] == ErrorCode.NO_ROOM
            async with caller(home.running.url) as host:
                await host.ask(create(), Welcome)
                stranger = replace(resume("A"), ticket=b"ticket-of-somebody-else")
                assert (await refused(home, stranger))[0] == ErrorCode.WRONG_TICKET

    lived(story)


def test_a_newer_connection_fences_the_older_and_both_are_told() -> None:
    async def story() -> None:
        async with (
            house() as home,
            table(home) as (host, guest),
            caller(home.running.url) as again,
        ):
            welcome = await again.ask(resume("A"), Welcome)
            assert welcome.took_over
            assert await host.closed() == Close.FENCED
            assert last_error(host.heard) == ErrorCode.FENCED
            await again.ask(play(1), Update)
            assert (await guest.hear(Update)).entries[0].by == "A"

    lived(story)


def test_the_partner_is_shown_away_after_eight_seconds_and_not_before() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, guest):
            await guest.ws.close()
            left = home.clock.at_ms
            await host.quiet()
            await home.clock.turn(7.9)
            assert await host.quiet() == []
            await home.clock.turn(0.2)
            assert await host.hear(Partner) == Partner(online=False, away_since=left)
            async with caller(home.running.url) as back:
                await back.ask(resume("B"), Welcome)
                assert await host.hear(Partner) == Partner(online=True)

    lived(story)


def test_somebody_who_is_back_within_eight_seconds_was_never_away() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, guest):
            await guest.ws.close()
            await host.quiet()
            await home.clock.turn(4)
            async with caller(home.running.url) as back:
                await back.ask(resume("B"), Welcome)
                await home.clock.turn(20)
                told = await host.quiet()
                assert Partner(online=True) in told or told == []
                assert not [m for m in told if isinstance(m, Partner) and not m.online]

    lived(story)


def test_a_room_sleeps_after_half_an_hour_alone_and_wakes_as_it_was() -> None:
    async def story() -> None:
        async with house() as home:
            async with table(home) as (host, guest):
                await host.ask(play(1), Update)
                await guest.hear(Update)
            await until_closed(home, [host, guest])
            await home.clock.turn(1_799)
            assert home.running.lobby.rooms_awake == 1
            await home.clock.turn(2)
            assert home.running.lobby.rooms_awake == 0
            async with caller(home.running.url) as back:
                welcome = await back.ask(resume("A"), Welcome)
                assert welcome.acked_n == 1
                assert welcome.view is not None

    lived(story)


def test_a_room_nobody_came_back_to_is_deleted_and_whoever_still_sits_there_is_told() -> None:
    async def story() -> None:
        async with house() as home:
            async with caller(home.running.url) as host:
                call = replace(create("cd" * 16), settings=Settings(keep_days=1))
                await host.ask(call, Welcome)
                await home.clock.turn(25 * 3_600)
                assert await host.closed() == Close.REFUSED
                assert last_error(host.heard) == ErrorCode.NO_ROOM
            assert await home.store.room("cd" * 16) is None
            assert home.running.lobby.rooms_awake == 0

    lived(story)


async def until_closed(home: House, callers: list[Caller]) -> None:
    """Wait until the server has seen these connections go."""
    for one in callers:
        await one.closed()
    async with caller(home.running.url) as last:
        await last.say('{"type":"leave"}')
        await last.closed()


def test_tickets_and_the_secret_of_the_invite_are_not_kept() -> None:
    async def story() -> None:
        async with house() as home, table(home):
            record = await home.store.room(ROOM)
            seats = await home.store.seats(ROOM)
            assert record is not None
            assert record.join_hash is None
            assert not {seat.ticket_hash for seat in seats} & set(TICKETS.values())

    lived(story)
