"""Many journeys on all cores: the same outcomes in the same order, for any number of workers."""

from __future__ import annotations

import gc
import multiprocessing
import os
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from tqdm import tqdm

from game.scenario.library import find
from game.simulate.outcomes import JourneyOutcome
from game.simulate.playing import play_journey
from game.simulate.policies import Policy

_AT_ONCE = 4  # why: few enough that the bar moves, enough that handing out work costs little
_RARELY = 100_000  # why: rooms are trees and free themselves; the collector would find nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One journey to play.

    Attributes:
        scenarios: ids, in order.
        a, b: policies of seats A and B.
        seed: of all luck.
        swapped: every scene's first role sits in seat B.
        label: passed on to the outcome, to tell jobs apart.
    """

    scenarios: tuple[str, ...]
    a: Policy
    b: Policy
    seed: int
    swapped: bool = False
    label: str = ""


def play_job(job: Job) -> JourneyOutcome:
    """Play one journey; as `play_journey`."""
    return play_journey(job.scenarios, job.a, job.b, job.seed, swapped=job.swapped, label=job.label)


def run_all(
    jobs: Sequence[Job], *, workers: int | None = None, progress: bool = True
) -> list[JourneyOutcome]:
    """Play journeys and return their outcomes in the order of the jobs.

    Args:
        jobs: what to play.
        workers: processes; None: one for each core this process may use. One plays right here.
        progress: show a bar on the error stream.

    Raises:
        KeyError: for a scenario that does not ship; before anything is played.
        ValueError: for less than one worker.
    """
    count = cores() if workers is None else workers
    if count < 1:
        raise ValueError(f"expected at least one worker, not {count}")
    _read_scenarios(jobs)
    if count == 1 or len(jobs) < 2:
        return _gathered(map(play_job, jobs), len(jobs), progress=progress)
    with ProcessPoolExecutor(count, mp_context=_context(), initializer=_begin) as pool:
        outcomes = pool.map(play_job, jobs, chunksize=_AT_ONCE)
        return _gathered(outcomes, len(jobs), progress=progress)


def cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _gathered(
    outcomes: Iterable[JourneyOutcome], total: int, *, progress: bool
) -> list[JourneyOutcome]:
    return list(tqdm(outcomes, total=total, unit="journey", disable=not progress))


def _read_scenarios(jobs: Sequence[Job]) -> None:
    """Read every scenario once, here; forked workers have them already."""
    for scenario_id in sorted({name for job in jobs for name in job.scenarios}):
        find(scenario_id).every_act()


def _context() -> multiprocessing.context.BaseContext:
    """Return how workers start: forked where that is possible, so that the library is shared."""
    known = multiprocessing.get_all_start_methods()
    return multiprocessing.get_context("fork" if "fork" in known else None)


def _begin() -> None:
    """Let a worker collect cycles seldom."""
    gc.freeze()
    gc.set_threshold(_RARELY)
