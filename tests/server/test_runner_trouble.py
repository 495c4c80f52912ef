"""A room whose store fails now and then: nobody misses news, and what is due still happens."""

from __future__ import annotations

from dataclasses import dataclass

from game.protocol.faults import Close, ErrorCode, HoldCode
from game.protocol.messages import Ack, Error, Fetch, Mail, Partner, Rejected, Update, Welcome
from game.rules.moves import Again, Offer, Prepare, Stop
from game.scenario.library import Shipped
from server.store.base import Batch, MailRow, Unavailable
from server.store.memory import MemoryStore
from tests.server.house import ROOM, caller, create, house, join, lived, play, relay, resume, table
from tests.server.test_runner import TO_THE_END_OF_LIFE


@dataclass(slots=True)
class Moods:
    """How a store feels.

    Attributes:
        refuses: it writes nothing.
        is_unsure: it writes, and cannot say so.
        is_blind: it cannot read boxes, once.
        refuses_host: it writes no entry of the host (a scene's opening).
    """

    refuses: bool = False
    is_unsure: bool = False
    is_blind: bool = False
    refuses_host: bool = False


class MoodyStore(MemoryStore):
    """A store of moods."""

    def __init__(self) -> None:
        """Start well."""
        super().__init__()
        self.moods = Moods()

    async def append(self, room: str, batch: Batch) -> None:
        """Append, or not, or both."""
        is_opening = batch.entries[0].by == "host"
        if self.moods.refuses or (self.moods.refuses_host and is_opening):
            raise Unavailable("the disk is full")
        await super().append(room, batch)
        if self.moods.is_unsure:
            raise Unavailable("nobody knows")

    async def mail(self, room: str, seqs: tuple[int, ...]) -> tuple[MailRow, ...]:
        """Read boxes, or not."""
        if self.moods.is_blind:
            self.moods.is_blind = False
            raise Unavailable("the disk reports an error")
        return await super().mail(room, seqs)


def test_what_was_due_while_the_disk_was_full_happens_soon_after() -> None:
    async def story() -> None:
        store = MoodyStore()
        async with house(store=store) as home, table(home) as (host, guest):
            for n, (visit, hers, his) in enumerate(TO_THE_END_OF_LIFE, start=1):
                await host.ask(play(n, hers, visit=visit), Update)
                await guest.quiet()
                await guest.ask(play(n, his, visit=visit), Update)
                await host.quiet()
            store.moods.refuses = True
            await home.clock.turn(41)
            assert await host.quiet() == []
            store.moods.refuses = False
            await home.clock.turn(3)
            assert (await host.hear(Update)).entries[0].by == "clock"
            assert (await guest.hear(Update)).entries[0].by == "clock"

    lived(story)


def test_whoever_comes_back_while_the_disk_is_full_is_not_taken_for_away() -> None:
    async def story() -> None:
        store = MoodyStore()
        async with house(store=store) as home, table(home) as (host, guest):
            for n, (visit, hers, his) in enumerate(TO_THE_END_OF_LIFE, start=1):
                await host.ask(play(n, hers, visit=visit), Update)
                await guest.quiet()
                await guest.ask(play(n, his, visit=visit), Update)
                await host.quiet()
            await guest.ws.close()
            while not any(isinstance(it, Partner) and not it.online for it in host.heard):
                await host.quiet()
                await home.clock.turn(1)
            store.moods.refuses = True
            home.clock.at_ms += 41_000  # what is due comes together with the next thing
            async with caller(home.running.url) as back:
                await back.ask(resume("B"), Welcome)
                assert await host.quiet() == []
                store.moods.refuses = False
                await home.clock.turn(3)
                assert (await host.hear(Partner)).online
                assert (await back.hear(Partner)).online
                assert (await host.hear(Update)).entries[0].by == "clock"

    lived(story)


def test_a_first_scene_that_could_not_be_opened_is_opened_soon_after() -> None:
    async def story() -> None:
        store = MoodyStore()
        store.moods.refuses_host = True
        async with (
            house(store=store) as home,
            caller(home.running.url) as host,
            caller(home.running.url) as guest,
        ):
            await host.ask(create(), Welcome)
            assert (await guest.ask(join(), Welcome)).view is None
            await guest.quiet()
            await host.ask(relay(1), Ack)  # a step in between changes nothing about it
            store.moods.refuses_host = False
            await home.clock.turn(3)
            assert (await host.hear(Update)).sections.scene is not None
            assert (await guest.hear(Update)).sections.scene is not None

    lived(story)


def test_a_scene_that_both_want_is_opened_though_the_disk_was_full_in_between() -> None:
    async def story() -> None:
        store = MoodyStore()
        async with house(store=store) as home, table(home) as (host, guest):
            await host.ask(play(1, Stop(), visit=0), Update)
            await host.ask(play(2, Again(), visit=0), Update)
            store.moods.refuses_host = True
            await guest.ask(play(1, Again(), visit=0), Rejected)  # it was stored, and is acked anew
            assert (await guest.ask(play(1, Again(), visit=0), Ack)).n == 1
            await host.quiet()
            await guest.quiet()
            store.moods.refuses_host = False
            await home.clock.turn(3)
            scene = (await host.hear(Update)).sections.scene
            assert scene is not None
            assert scene.number == 2

    lived(story)


def test_who_missed_what_was_stored_after_all_is_asked_to_come_back() -> None:
    async def story() -> None:
        store = MoodyStore()
        async with house(store=store) as home, table(home) as (host, guest):
            store.moods.is_unsure = True
            assert (await host.ask(play(1), Rejected)).code == HoldCode.UNAVAILABLE
            store.moods.is_unsure = False
            await host.say(play(1))
            assert await host.closed() == Close.RESTART
            assert await guest.closed() == Close.RESTART
            async with caller(home.running.url) as back, caller(home.running.url) as other:
                assert (await back.ask(resume("A"), Welcome)).acked_n == 1
                assert (await other.ask(resume("B"), Welcome)).seq == 2
            assert len(await store.load(ROOM)) == 2

    lived(story)


def test_boxes_that_cannot_be_read_keep_no_news_from_the_other() -> None:
    async def story() -> None:
        store = MoodyStore()
        async with house(store=store) as home, table(home) as (host, guest):
            for n, visit in ((1, 1), (2, 2)):
                await host.ask(play(n, visit=visit), Update)
                await guest.ask(play(n, visit=visit), Update)
            sealed = Offer(option=Shipped().get("t1").word[0].id)
            for player in (host, guest):
                await player.ask(play(3, sealed, visit=3), Update)
            await host.ask(play(4, Prepare(), visit=3), Update)
            await guest.quiet()
            store.moods.is_blind = True
            assert (await guest.ask(play(4, Prepare(), visit=3), Update)).acked_n == 4
            assert [letter.n for letter in (await guest.hear(Mail)).items] == [3]
            assert await host.closed() == Close.UNAVAILABLE
            assert Error(code=ErrorCode.UNAVAILABLE.value) in host.heard
            async with caller(home.running.url) as back:
                assert (await back.ask(resume("A"), Welcome)).mail_waiting == 3
                assert len((await back.ask(Fetch(after=0), Mail)).items) == 3

    lived(story)


def test_who_comes_back_and_goes_again_is_called_away_only_after_the_second_time() -> None:
    async def story() -> None:
        async with house() as home, table(home) as (host, guest):
            await guest.ws.close()
            await home.clock.turn(5)
            async with caller(home.running.url) as back:
                await back.ask(resume("B"), Welcome)
            await host.quiet()
            await home.clock.turn(5)  # ten seconds after the first, five after the second
            assert [m for m in await host.quiet() if isinstance(m, Partner) and not m.online] == []
            await home.clock.turn(4)
            assert not (await host.hear(Partner)).online

    lived(story)


def test_a_room_that_is_read_again_does_not_call_anybody_away() -> None:
    async def story() -> None:
        store = MoodyStore()
        async with house(store=store) as home, table(home) as (host, guest):
            await host.quiet()
            store.moods.refuses = True
            await guest.ask(play(1), Rejected)
            store.moods.refuses = False
            await guest.ask(play(1), Update)
            assert not [m for m in await host.quiet() if isinstance(m, Partner)]
            assert not [m for m in await guest.quiet() if isinstance(m, Partner)]
            assert home.failures == []

    lived(story)
