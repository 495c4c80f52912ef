"""Nothing that was acked is lost, doubled, moved or shown to the wrong one, whatever happens."""

from __future__ import annotations

import gc
import logging
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import count
from operator import eq

import pytest

from tests.server.simulation.bugs import BUGS
from tests.server.simulation.world import Outcome, lived
from tests.sizes import size

FAST_WORLDS = 60
SLOW_S = 60
BOUND = 60  # worlds within which a planted bug must be found; most are in the first or second
PROCESSES = 2


@pytest.fixture(autouse=True)
def _silence() -> Iterator[None]:
    """Keep what servers log of their crashes out of the way."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def test_crashes_cuts_takeovers_and_full_disks_break_no_promise() -> None:
    outcomes = [lived(seed, mishaps=6) for seed in range(FAST_WORLDS)]
    assert [outcome for outcome in outcomes if outcome.faults] == []
    assert sum(outcome.crashes for outcome in outcomes) > FAST_WORLDS / 3
    assert sum(outcome.entries for outcome in outcomes) > FAST_WORLDS * 10


def test_a_world_of_one_seed_is_always_the_same() -> None:
    assert lived(7) == lived(7)


def test_many_ways_to_be_wrong_are_known() -> None:
    assert len(BUGS) >= 24
    for plant in BUGS.values():
        assert plant.__doc__


@pytest.mark.parametrize("name", BUGS)
def test_a_planted_bug_is_found(name: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        BUGS[name](patch)
        first = next((seed for seed in range(BOUND) if lived(seed).faults), None)
    assert first is not None, f"no world of {BOUND} shows it: {name}"


@pytest.mark.parametrize("is_late", [False, True])
def test_some_single_failed_call_of_the_store_breaks_no_promise(*, is_late: bool) -> None:
    assert broken_worlds(range(1, 33, 3), is_late=is_late) == []


@pytest.mark.slow
@pytest.mark.parametrize("is_late", [False, True])
def test_no_single_failed_call_of_the_store_breaks_a_promise(*, is_late: bool) -> None:
    for seed in range(4):
        calls = lived(seed, mishaps=0).calls
        assert calls > 20
        assert broken_worlds(range(1, calls + 1), seed, is_late=is_late) == []


@pytest.mark.parametrize("is_late", [False, True])
def test_nor_does_a_store_of_which_every_nth_call_fails(*, is_late: bool) -> None:
    outcomes = [
        lived(2, mishaps=0, breaks=partial(every, n), breaks_late=is_late) for n in range(1, 16)
    ]
    assert [outcome for outcome in outcomes if outcome.faults] == []


def every(n: int, call: int) -> bool:
    """Say whether this is one of every n calls."""
    return call % n == 0


def broken_worlds(numbers: Iterable[int], seed: int = 2, *, is_late: bool) -> list[Outcome]:
    """Live one world for each number: its call of the store fails; return what went wrong."""
    outcomes = (lived(seed, mishaps=0, breaks=partial(eq, n), breaks_late=is_late) for n in numbers)
    return [outcome for outcome in outcomes if outcome.faults]


def some(first: int, seconds: float, worlds: int) -> list[Outcome]:
    """Live so many worlds of every second seed; if none are asked for, as many as time allows."""
    logging.disable(logging.CRITICAL)
    gc.freeze()  # what is loaded by now stays: a quarter faster
    until = time.monotonic() + seconds
    outcomes = []
    for seed in count(first, PROCESSES):
        outcomes.append(lived(seed))
        if len(outcomes) >= worlds if worlds else time.monotonic() > until:
            return outcomes
    raise AssertionError("seeds do not end")


@pytest.mark.slow
def test_nor_do_as_many_as_a_minute_holds(capsys: pytest.CaptureFixture[str]) -> None:
    worlds = size("worlds") // PROCESSES
    with ProcessPoolExecutor(PROCESSES) as pool:
        parts = pool.map(some, (1_000_000, 1_000_001), (SLOW_S, SLOW_S), (worlds, worlds))
        outcomes = [outcome for part in parts for outcome in part]
    entries, crashes = (sum(getattr(o, name) for o in outcomes) for name in ("entries", "crashes"))
    with capsys.disabled():
        print(f"\n{len(outcomes)} worlds, {entries} entries, {crashes} crashes: 0 faults wanted")
    assert [outcome for outcome in outcomes if outcome.faults] == []
    assert len(outcomes) > 100
