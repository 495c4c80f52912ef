"""The figures: they move with what happens, say nothing of anybody, and cost a scrape only."""

from __future__ import annotations

import asyncio
import urllib.request
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families
from websockets.exceptions import InvalidStatus
from websockets.typing import Origin

from game.protocol.messages import Ack, Error, Rejected, Toy, ToyKind, Update, Welcome
from game.scenario.library import Shipped
from server.app import Listening, Running, running
from server.clock import SystemClock
from server.limits import Limits
from server.metrics import Figures, Histogram
from server.ports import Services
from server.store.base import EventStore
from server.store.memory import MemoryStore
from server.store.sqlite import SqliteStore
from tests.server.house import (
    JOIN,
    ROOM,
    SEED,
    TICKETS,
    Caller,
    caller,
    create,
    join,
    lived,
    play,
    relay,
    resume,
)
from tests.server.process import run, server_process
from tests.server.test_trouble import troubled

FULL = 13  # SQLite's number for a full disk


@asynccontextmanager
async def shown(
    store: EventStore | None = None, limits: Limits | None = None, figures: Figures | None = None
) -> AsyncIterator[Running]:
    """Run a server that shows its figures, and counts this machine's address too."""
    services = Services(
        store or MemoryStore(), SystemClock(), Shipped(), limits or Limits(),
        lambda _n: SEED, lambda _e: None, figures or Figures(),
    )  # fmt: skip
    listening = Listening(metrics_port=0, counts_loopback=True)
    async with asyncio.timeout(30), running(services, listening) as server:
        yield server


async def read(url: str) -> dict[str, float]:
    """Ask for the figures as an operator's program does; return them by name and labels."""
    text = await asyncio.to_thread(fetched, url)
    figures = {}
    for family in text_string_to_metric_families(text):
        assert family.documentation
        for sample in family.samples:
            labels = ",".join(f"{key}={value}" for key, value in sample.labels.items())
            figures[f"{sample.name}{{{labels}}}" if labels else sample.name] = sample.value
    return figures


def fetched(url: str) -> str:
    with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310 - our own server
        assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
        return str(answer.read().decode())


async def a_little(host: Caller, guest: Caller) -> None:
    """Sit down, pass something on, play, and do some things that do not count."""
    await host.ask(create(), Welcome)
    await guest.ask(join(), Welcome)
    await host.hear(Update)
    await host.ask(relay(1), Update)
    await host.ask(play(2), Update)
    await host.ask(play(2), Ack)  # the same again is acknowledged, not counted
    await host.ask(play(9), Rejected)
    for _ in range(3):
        await host.say(Toy(kind=ToyKind.PEBBLE, x=1))
    await host.ask('{"type":"dance"}', Error)


def test_figures_move_with_what_happens() -> None:
    async def story() -> None:
        async with shown(limits=Limits(toys_burst=1)) as server:
            before = await read(server.metrics_url)
            assert before["halfway_ready"] == 1
            assert before["halfway_acknowledged_total{kind=move}"] == 0
            async with caller(server.url) as host, caller(server.url) as guest:
                await a_little(host, guest)
                now = await read(server.metrics_url)
            assert now["halfway_acknowledged_total{kind=move}"] == 1
            assert now["halfway_acknowledged_total{kind=relay}"] == 1
            assert now["halfway_refused_total{code=gap}"] == 1
            assert now["halfway_refused_total{code=unknown-message}"] == 1
            assert now["halfway_toys_dropped_total"] == 2
            assert now["halfway_connections"] == 2
            assert now["halfway_uptime_seconds"] >= before["halfway_uptime_seconds"]
            assert {
                state: now[f"halfway_rooms{{state={state}}}"]
                for state in ("stored", "asleep", "awake", "live")
            } == {"stored": 1, "asleep": 0, "awake": 1, "live": 1}
            grown = "halfway_log_lines_total{line=seat taken}"
            assert now[grown] - before[grown] == 2
            await asyncio.sleep(0.1)
            after = await read(server.metrics_url)
            assert after["halfway_connections"] == after["halfway_rooms{state=live}"] == 0
            assert after["halfway_closed_total{code=1000}"] == 2

    lived(story)


def test_whoever_is_turned_away_is_counted_by_the_reason() -> None:
    async def story() -> None:
        limits = Limits(connects_per_minute=3, connections_per_address=1)
        async with shown(limits=limits) as server:
            with pytest.raises(InvalidStatus):
                async with caller(f"{server.url}/elsewhere"):
                    pass
            with pytest.raises(InvalidStatus):
                async with caller(server.url, origin=Origin("https://evil.example")):
                    pass
            async with caller(server.url):
                for _ in range(2):
                    with pytest.raises(InvalidStatus):
                        async with caller(server.url):
                            pass
            now = await read(server.metrics_url)
            assert {
                reason: now[f"halfway_turned_away_total{{reason={reason}}}"]
                for reason in (
                    "no-such-page", "no-handshake", "too-often", "too-many-from-one-address", "full"
                )
            } == {
                "no-such-page": 1, "no-handshake": 1, "too-often": 1,
                "too-many-from-one-address": 1, "full": 0,
            }  # fmt: skip

    lived(story)


def test_commits_are_timed_and_a_disk_in_trouble_shows(tmp_path: Path) -> None:
    async def story() -> None:
        figures = Figures()
        with troubled() as disk:
            store = SqliteStore(tmp_path / "rooms.db", figures.store)
            async with shown(store, figures=figures) as server, caller(server.url) as host:
                await host.ask(create(), Welcome)
                calm = await read(server.metrics_url)
                assert calm["halfway_commit_seconds_count"] >= 2
                assert (
                    calm["halfway_commit_seconds_bucket{le=+Inf}"]
                    == (calm["halfway_commit_seconds_count"])
                )
                assert calm["halfway_commit_writes_sum"] >= calm["halfway_commit_writes_count"]
                assert calm["halfway_store_failures_total{kind=commit}"] == 0
                disk.trouble = FULL
                assert (await host.ask(relay(1), Rejected)).code == "unavailable"
                await asyncio.sleep(2.1)  # so long an answer about readiness is kept
                troubled_now = await read(server.metrics_url)
                assert troubled_now["halfway_ready"] == 0
                assert troubled_now["halfway_store_failures_total{kind=commit}"] >= 2
                assert troubled_now["halfway_rooms{state=stored}"] == 1  # reading goes on
                disk.trouble = 0
            await store.close()

    lived(story)


def test_nothing_in_the_figures_points_to_anybody() -> None:
    async def story() -> None:
        async with shown() as server:
            async with caller(server.url) as host:
                await host.ask(create(), Welcome)
                await host.say('{"type":"canary-of-a-type"}')
                await host.hear(Error)
                await host.ws.close(4321, "canary-of-a-reason")
            async with caller(server.url) as stranger:
                await stranger.say(join("cd" * 16))
                await stranger.closed()
            await asyncio.sleep(0.1)
            text = await asyncio.to_thread(fetched, server.metrics_url)
            assert 'halfway_closed_total{code="other"} 1.0' in text  # a code that somebody made up
            assert 'halfway_refused_total{code="no-room"} 1.0' in text
            secrets = [secret.decode() for secret in (JOIN, *TICKETS.values())]
            for word in (ROOM, "cd" * 16, "127.0.0.1", "canary", "4321", *secrets):
                assert word not in text

    lived(story)


def test_figures_are_on_a_port_of_their_own_and_only_if_wanted() -> None:
    async def story() -> None:
        async with shown() as server:
            with pytest.raises(urllib.error.HTTPError, match="404"):
                await asyncio.to_thread(fetched, server.url.replace("ws", "http", 1) + "/metrics")
            with pytest.raises(urllib.error.HTTPError, match="404"):
                await asyncio.to_thread(fetched, server.metrics_url.replace("metrics", "other"))
            with suppress(InvalidStatus):  # nor can anybody play there
                async with caller(server.metrics_url.replace("http", "ws", 1)):
                    raise AssertionError("expected no websocket beside the figures")
            async with caller(server.url) as host:
                await host.ask(create(), Welcome)
                assert (await host.ask(resume("A"), Error)).code == "wrong-order"
        services = Services(
            MemoryStore(), SystemClock(), Shipped(), Limits(), lambda _n: SEED, lambda _e: None
        )
        async with running(services, Listening()) as quiet:
            assert quiet.metrics_url == ""

    lived(story)


def test_a_port_that_is_taken_is_named() -> None:
    with server_process("memory:") as first:
        port = first.url.rpartition(":")[2]
        ended = run("--port", "0", "--metrics-port", port, "--store", "memory:")
    assert ended.returncode == 2
    assert ended.stderr == (
        f"halfway-server: cannot listen on 127.0.0.1 port {port}: address already in use\n"
    )


def test_a_real_server_says_where_its_figures_are() -> None:
    with server_process("memory:", "--metrics-port", "0") as server:
        assert server.process.stdout is not None
        words = server.process.stdout.readline().split()
        text = fetched(words[1])
    assert words[0] == "figures"
    assert "halfway_build_info{" in text
    assert "process_resident_memory_bytes" in text


def test_a_histogram_counts_a_value_in_the_range_that_it_ends() -> None:
    found = Histogram((1, 2, 4))
    for value in (1, 2, 3, 4, 5):
        found.add(value)
    assert (found.counts, found.total) == ([1, 1, 2, 1], 15)
