"""Fifty whole scenes at once through one server process; how long an ack takes is printed."""

from __future__ import annotations

import asyncio
import os
import time
from collections import Counter
from itertools import chain

import pytest

from tests.bench.server import serving
from tests.bench.server_load import many, quantile, wires_of
from tests.bench.server_players import Pair, Tally, book

SCENES = 50
THINK_S = 0.3
WITHIN_S = 60  # a guard against hanging, not a goal

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the bench's processes are Unix ones")


@pytest.mark.slow
def test_fifty_scenes_at_once_all_come_to_their_end(capsys: pytest.CaptureFixture[str]) -> None:
    tally, begun_s = Tally(is_counting=True), time.monotonic()
    with serving("tests.bench.server_under_load", "--quick", "10") as server:
        pairs = asyncio.run(_played(server.url, tally))
    assert tally.finished == 2 * SCENES
    assert (tally.errors, tally.late) == (0, 0)
    assert tally.moves == sum(_moves_of(number) for number in range(SCENES))
    assert Counter(pair.a.seq - pair.b.seq for pair in pairs) == {0: SCENES}
    p50, p99 = (quantile(tally.acks_s, part) * 1000 for part in (0.5, 0.99))
    with capsys.disabled():
        took_s = time.monotonic() - begun_s
        print(
            f"\n{SCENES} scenes at once, {tally.moves} moves:"
            f" ack p50 {p50:.1f} ms, p99 {p99:.1f} ms; {took_s:.0f} s in all"
        )


async def _played(url: str, tally: Tally) -> list[Pair]:
    """Let all pairs play one scene."""
    async with asyncio.timeout(WITHIN_S):
        pairs = await many(url, SCENES, tally, THINK_S)
        for pair in pairs:
            pair.start(0)
        await tally.reach(2 * SCENES)
        await _quiet(pairs)
    assert not any(wire.is_closed for wire in wires_of(pairs))
    return pairs


async def _quiet(pairs: list[Pair]) -> None:
    """Wait until both of each pair have heard of the same last entry."""
    while any(pair.a.seq != pair.b.seq for pair in pairs):  # noqa: ASYNC110 - of many
        await asyncio.sleep(0.01)


def _moves_of(number: int) -> int:
    """Count the moves of the scene that this pair plays, without the wish for another."""
    scene = book()[number % len(book())]
    return sum(1 for _ in chain(scene.a, scene.b)) - 2
