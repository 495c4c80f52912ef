"""A room's runner: store first, then speak; every move once; words reach their reader."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace

from game.protocol.codec import encode_move
from game.protocol.faults import Close, ErrorCode, HoldCode
from game.protocol.messages import (
    Ack,
    Error,
    Fetch,
    Letter,
    Mail,
    Partner,
    Rejected,
    ServerMessage,
    Update,
    Welcome,
)
from game.rules.moves import Again, Choose, Move, Offer, Pause, Prepare, Ready, Stop
from game.rules.rejections import Code
from game.rules.seats import Seat
from game.scenario.library import Shipped
from game.scenario.model import Scenario
from server.limits import Limits
from server.store.base import Batch, Conflict, Unavailable
from server.store.memory import MemoryStore
from tests.server.house import (
    ROOM,
    caller,
    create,
    house,
    join,
    lived,
    play,
    relay,
    resume,
    table,
)

READY = encode_move(Ready())


@dataclass(slots=True)
class Weather:
    """What a store or a library is to suffer next."""

    failure: Exception | None = None


class FragileStore(MemoryStore):
    """A store whose appends fail while the weather is bad."""

    def __init__(self, weather: Weather) -> None:
        """Start in this weather."""
        super().__init__()
        self.weather = weather

    async def append(self, room: str, batch: Batch) -> None:
        """Append, unless the weather forbids."""
        if self.weather.failure is not None:
            raise self.weather.failure
        await super().append(room, batch)


class FragileLibrary(Shipped):
    """A library that has a bug while the weather is bad."""

    def __init__(self, weather: Weather) -> None:
        """Start in this weather."""
        self.weather = weather

    def get(self, scenario_id: str) -> Scenario:
        """Return a scenario, unless the weather forbids."""
        if self.weather.failure is not None:
            raise self.weather.failure
        return super().get(scenario_id)


def test_a_move_is_acked_to_its_sender_and_told_to_the_partner() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, guest):
            own = await host.ask(play(1), Update)
            assert (own.seq, own.acked_n) == (2, 1)
            told = await guest.hear(Update)
            assert (told.seq, told.acked_n) == (2, 0)
            assert told.sections.partner is not None
            assert told.sections.partner.ready
            assert [(entry.seq, entry.by, entry.n) for entry in told.entries] == [(2, "A", 1)]

    lived(story)


def test_the_words_of_an_open_move_follow_it_with_the_very_bytes_of_the_move() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, guest):
            spaced = replace(play(1, box=b"\x00\xffsealed"), move='{ "kind" : "ready" }')
            await host.say(spaced)
            mail = await guest.hear(Mail)
            letter = Letter(
                seq=2, seat=Seat.A, n=1, visit=1, raw_move=spaced.move, box=b"\x00\xffsealed"
            )
            assert mail.items == (letter,)
            assert not [message for message in await host.quiet() if isinstance(message, Mail)]

    lived(story)


def test_the_words_of_a_sealed_move_wait_until_it_opens() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, guest):
            for n, visit in ((1, 1), (2, 2)):
                await host.ask(play(n, visit=visit), Update)
                await guest.ask(play(n, visit=visit), Update)
            await guest.quiet()
            await host.quiet()
            option = Shipped().get("t1").word[0].id
            answer = await host.ask(play(3, Offer(option=option), visit=3, box=b"secret"), Update)
            assert answer.acked_n == 3
            assert not [message for message in await guest.quiet() if isinstance(message, Mail)]
            page = await guest.ask(Fetch(after=0), Mail)
            assert [letter.n for letter in page.items] == [1, 2]

    lived(story)


def test_what_the_partner_hears_does_not_depend_on_a_sealed_choice() -> None:
    heard: list[list[ServerMessage]] = []

    async def story(option: str) -> None:
        async with house() as home, table(home) as (host, guest):
            for n, visit in ((1, 1), (2, 2)):
                await host.ask(play(n, visit=visit), Update)
                await guest.quiet()
                await guest.ask(play(n, visit=visit), Update)
                await host.quiet()
            await host.ask(play(3, Offer(option=option), visit=3, box=option.encode()), Update)
            await host.ask(play(4, Prepare(), visit=3, box=b"plan"), Update)
            await guest.quiet()
            heard.append(guest.heard)

    for option in ("word-full", "word-none"):
        asyncio.run(story(option))
    assert heard[0] == heard[1]
    assert heard[0][-1].type == "update"


def test_relays_before_the_scene_are_acked_and_wait_for_the_guest() -> None:
    async def story() -> None:
        async with house() as home, caller(home.running.url) as host:
            await host.ask(create(), Welcome)
            assert await host.ask(relay(1, b"half of a key"), Ack) == Ack(n=1, seq=1)
            async with caller(home.running.url) as guest:
                welcome = await guest.ask(join(), Welcome)
                assert (welcome.seq, welcome.mail_waiting) == (1, 1)
                page = await guest.ask(Fetch(after=0), Mail)
                assert page.items == (
                    Letter(seq=1, seat=Seat.A, n=1, visit=0, raw_move="", box=b"half of a key"),
                )
                await guest.say(relay(1, b"the other half"))
                assert (await host.hear(Mail)).items[0].box == b"the other half"

    lived(story)


def test_mail_comes_in_pages_that_fit() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, guest):
            for n in range(1, 6):
                await host.ask(relay(n, bytes([n]) * 4_136), Update)
            seen, found, pages = 0, [], 0
            while True:
                page = await guest.ask(Fetch(after=seen), Mail)
                if pages == 0:
                    page = await first_page(guest, page)
                found += [letter.box[0] for letter in page.items]
                seen, pages = page.items[-1].seq, pages + 1
                if not page.more:
                    break
            assert found == [1, 2, 3, 4, 5]
            assert pages == 3

    async def first_page(guest: object, page: Mail) -> Mail:
        """Pass over the mail that came by itself, up to the answer of the fetch."""
        while not page.more:
            page = await guest.hear(Mail)  # type: ignore[attr-defined]  # a Caller
        return page

    lived(story)


def test_the_same_move_again_is_acked_again_and_counted_once() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, guest):
            await host.ask(play(1), Update)
            assert await host.ask(play(1), Ack) == Ack(n=1, seq=2)
            other = await host.ask(play(1, Pause(), visit=0), Rejected)
            assert (other.code, other.sentence_id) == (HoldCode.CONFLICT, "rejected.conflict")
            assert (await host.ask(play(3), Rejected)).code == HoldCode.GAP
            await guest.hear(Update)
            assert [entry.n for entry in await home.store.load(ROOM)] == [None, 1]

    lived(story)


def test_a_refused_move_tells_only_its_sender_and_its_number_stays_free() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, guest):
            await guest.quiet()
            offer = await host.ask(play(1, Offer(option="x")), Rejected)
            assert offer.code in {Code.NOT_NOW, Code.UNKNOWN_OPTION}
            passed = await host.ask(play(1, visit=7), Rejected)
            assert (passed.n, passed.code) == (1, Code.BEAT_PASSED)
            assert await guest.quiet() == []
            assert (await host.ask(play(1), Update)).acked_n == 1

    lived(story)


def test_a_seat_cannot_move_for_the_other() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, guest):
            await host.ask(play(1), Update)
            again = await host.ask(play(2), Rejected)
            assert again.code == Code.ALREADY_DONE
            told = await guest.hear(Update)
            assert told.sections.beat is None or not told.sections.beat.ready

    lived(story)


def test_a_cut_and_a_resend_lose_nothing_and_double_nothing() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, guest):
            await host.say(play(1))
            await guest.hear(Update)  # stored; the answer to the host is lost on the way
            host.ws.transport.abort()
            async with caller(home.running.url) as back:
                welcome = await back.ask(resume("A"), Welcome)
                assert (welcome.seq, welcome.acked_n) == (2, 1)
                assert await back.ask(play(1), Ack) == Ack(n=1, seq=2)
            assert len(await home.store.load(ROOM)) == 2

    lived(story)


def test_nothing_is_announced_that_could_not_be_stored() -> None:
    async def story() -> None:
        weather = Weather()
        async with house(store=FragileStore(weather)) as home, table(home) as (host, guest):
            await guest.quiet()
            weather.failure = Unavailable("the disk is full")
            held = await host.ask(play(1), Rejected)
            assert held.code == HoldCode.UNAVAILABLE
            assert await guest.quiet() == []
            weather.failure = None
            assert (await host.ask(play(1), Update)).acked_n == 1
            told = await guest.quiet()
            assert [message.seq for message in told if isinstance(message, Update)] == [2]
            assert not [m for m in told if isinstance(m, Partner) and not m.online]
            assert home.failures == []

    lived(story)


def test_who_comes_back_while_nothing_can_be_stored_still_sees_the_room() -> None:
    async def story() -> None:
        weather = Weather()
        async with house(store=FragileStore(weather)) as home, table(home) as (host, _guest):
            await host.ask(play(1), Update)
            weather.failure = Unavailable("the disk is full")
            async with caller(home.running.url) as back:
                assert (await back.ask(resume("A"), Welcome)).acked_n == 1
                assert (await back.ask(play(2), Rejected)).code != HoldCode.UNAVAILABLE
                assert len((await back.ask(Fetch(after=0), Mail)).items) == 0

    lived(story)


def test_another_writer_is_noticed_and_the_room_is_read_again() -> None:
    async def story() -> None:
        weather = Weather()
        async with house(store=FragileStore(weather)) as home, table(home) as (host, _guest):
            weather.failure = Conflict()
            assert (await host.ask(play(1), Rejected)).code == HoldCode.UNAVAILABLE
            weather.failure = None
            assert (await host.ask(play(1), Update)).acked_n == 1

    lived(story)


def test_a_disk_that_cannot_be_trusted_brings_the_server_down() -> None:
    async def story() -> None:
        weather = Weather()
        async with house(store=FragileStore(weather)) as home, table(home) as (host, _guest):
            weather.failure = Unavailable("fsync failed", is_final=True)
            await host.ask(play(1), Rejected)
            assert home.failures == [weather.failure]

    lived(story)


def test_a_bug_closes_its_room_with_an_apology_and_no_other() -> None:
    async def story() -> None:
        weather = Weather()
        async with (
            house(library=FragileLibrary(weather)) as home,
            table(home) as (host, guest),
            caller(home.running.url) as other,
        ):
            await other.ask(create("cd" * 16), Welcome)
            weather.failure = RuntimeError("a bug")
            await host.say(play(1))
            assert await host.closed() == Close.ROOM_CLOSED
            assert await guest.closed() == Close.ROOM_CLOSED
            assert Error(code=ErrorCode.ROOM_CLOSED) in guest.heard
            async with caller(home.running.url) as unlucky:
                await unlucky.say(resume("A"))
                assert await unlucky.closed() == Close.ROOM_CLOSED
            weather.failure = None
            await other.ask(relay(1), Ack)
            async with caller(home.running.url) as back:
                assert (await back.ask(resume("A"), Welcome)).acked_n == 0
                await back.ask(play(1), Update)

    lived(story)


def test_a_log_that_is_full_refuses_politely() -> None:
    async def story() -> None:
        limits = Limits(entries_per_room=2)
        async with house(limits=limits) as home, table(home) as (host, guest):
            await host.ask(play(1), Update)
            assert (await guest.ask(play(1), Rejected)).code == HoldCode.ROOM_FULL

    lived(story)


def test_both_want_it_again_and_a_new_scene_opens_without_the_words_of_the_old() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, guest):
            await host.ask(relay(1, b"name"), Update)
            await host.ask(play(2, box=b"words"), Update)
            await guest.ask(play(1, Stop(), visit=0), Update)
            await host.ask(play(3, Again(), visit=0), Update)
            await guest.say(play(2, Again(), visit=0))
            scene = None
            while scene is None or scene.number == 1:
                update = await host.hear(Update)
                scene = update.sections.scene or scene
            assert (scene.number, scene.stopped) == (2, False)
            await guest.quiet()
            page = await guest.ask(Fetch(after=0), Mail)
            assert [letter.box for letter in page.items] == [b"name"]

    lived(story)


def test_the_clock_moves_a_scene_on_by_itself() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, guest):
            for n, (visit, hers, his) in enumerate(TO_THE_END_OF_LIFE, start=1):
                await host.ask(play(n, hers, visit=visit), Update)
                await guest.quiet()
                await guest.ask(play(n, his, visit=visit), Update)
                await host.quiet()
            before = await home.store.load(ROOM)
            await home.clock.turn(11)
            assert await home.store.load(ROOM) == before  # as long for every choice
            await home.clock.turn(30)
            for player in (host, guest):
                update = await player.hear(Update)
                assert update.entries[0].by == "clock"
                assert update.sections.beat is not None
                assert update.sections.beat.beat == "table"

    lived(story)


TO_THE_END_OF_LIFE: tuple[tuple[int, Move, Move], ...] = (
    (1, Ready(), Ready()),
    (2, Ready(), Ready()),
    (3, Offer(option="word-none"), Offer(option="word-none")),
    (3, Prepare(), Prepare()),
    (4, Choose(option="keep"), Choose(option="no-thanks")),
)
