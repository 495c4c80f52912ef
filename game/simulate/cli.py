"""The command that plays policies: `python -m game simulate --scenario ID --a POLICY --b POLICY`.

Prints a table of means, or every outcome as JSON. Bad input is one sentence and a 2.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from statistics import fmean
from typing import NoReturn

from game.rules.seats import Seat
from game.scenario.library import ids
from game.simulate.outcomes import JourneyOutcome, SeatTotals, as_json
from game.simulate.parallel import Job, run_all
from game.simulate.policies import POLICIES, Policy, mixed

_MIXED = "mixed-"
_SCORES = ("consistency", "honesty", "listening", "empathy", "repair")
_RATES = ("kept", "truthful", "told", "caught", "matched")


class InputError(ValueError):
    """Something asked for cannot be done; the text is the whole sentence for the terminal."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one sentence instead of printing the usage."""
        raise InputError(f"{message[0].lower()}{message[1:]}; see --help.")


def main(argv: Sequence[str]) -> int:
    """Play and print; return 0, or 2 for bad input."""
    try:
        asked = _parser().parse_args(argv)
        jobs = _jobs(asked)
        workers = asked.workers and _at_least_one("workers", asked.workers)
    except InputError as error:
        print(f"halfway simulate: {error}", file=sys.stderr)  # noqa: T201 - a command prints
        return 2
    outcomes = run_all(jobs, workers=workers, progress=not asked.quiet)
    lines = [json.dumps([as_json(one) for one in outcomes])] if asked.json else table(outcomes)
    for line in lines:
        print(line)  # noqa: T201 - a command prints
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="halfway simulate", description="Play policies through whole scenes.")
    parser.add_argument("--scenario", nargs="+", default=["m10"], metavar="ID", help="in order")
    named = f"{', '.join(POLICIES)}, or {_MIXED}NUMBER"
    parser.add_argument("--a", default="keep", metavar="POLICY", help=f"seat A: {named}")
    parser.add_argument("--b", default="keep", metavar="POLICY", help="seat B: the same choice")
    parser.add_argument("--runs", type=int, default=20, metavar="N", help="journeys to play")
    parser.add_argument("--seed", type=int, default=0, metavar="S", help="of the first journey")
    parser.add_argument(
        "--journey", type=int, default=1, metavar="K", help="play the scenes K times"
    )
    parser.add_argument("--swap", action="store_true", help="first roles sit in seat B")
    parser.add_argument("--workers", type=int, default=None, metavar="W", help="processes")
    parser.add_argument("--json", action="store_true", help="every outcome, as JSON")
    parser.add_argument("--quiet", action="store_true", help="no progress bar")
    return parser  # fmt: skip


def _jobs(asked: argparse.Namespace) -> list[Job]:
    for name in asked.scenario:
        if name not in ids():
            raise InputError(f"there is no scenario {name!r}; there are {', '.join(ids())}.")
    times = _at_least_one("journey", asked.journey)
    runs = _at_least_one("runs", asked.runs)
    scenarios = tuple(asked.scenario) * times
    a, b = policy(asked.a), policy(asked.b)
    return [
        Job(scenarios=scenarios, a=a, b=b, seed=asked.seed + run, swapped=asked.swap)
        for run in range(runs)
    ]


def _at_least_one(name: str, value: int) -> int:
    if value < 1:
        raise InputError(f"--{name} expects 1 or more, not {value}.")
    return value


def policy(name: str) -> Policy:
    """Return a policy by its name, or the mixed player with a number; InputError for any other."""
    if name in POLICIES:
        return POLICIES[name]
    number = name.removeprefix(_MIXED)
    if name.startswith(_MIXED) and number.isdecimal():
        return mixed(int(number))
    raise InputError(f"there is no policy {name!r}; there are {', '.join(POLICIES)}.")


def table(outcomes: Sequence[JourneyOutcome]) -> list[str]:
    """Return the means of what came of some journeys, as lines of text."""
    first = outcomes[0]
    scenes = " ".join(scene.scenario for scene in first.scenes)
    pair = fmean(one.pair for one in outcomes)
    bridge = fmean(one.scenes[-1].bridge for one in outcomes)
    moves = fmean(s.moves for one in outcomes for s in one.scenes)
    lines = [
        f"{first.a.policy} and {first.b.policy}, {len(outcomes)} times: {scenes}",
        f"pair {pair:.1f}, bridge at the end {bridge:.1f}, moves in a scene {moves:.0f}",
        "",
        f"{'':<24}{'seat A':>16}{'seat B':>16}",
    ]
    columns = [[one.of(seat) for one in outcomes] for seat in Seat]
    for name, cells in _rows(columns):
        lines.append(f"{name:<24}" + "".join(f"{cell:>16}" for cell in cells))
    return lines


def _rows(columns: Sequence[Sequence[SeatTotals]]) -> Iterable[tuple[str, tuple[str, ...]]]:
    yield "outlook", tuple(_mean([t.outlook for t in column]) for column in columns)
    yield "trust in this seat", tuple(_mean([t.trust_in for t in column]) for column in columns)
    for name in _RATES:
        known = ([getattr(t.rates, name) for t in column] for column in columns)
        yield (
            f"truly {name}",
            tuple(_mean([100 * x for x in one if x is not None], " %") for one in known),
        )
    for name in _SCORES:
        yield name, tuple(_score(column, name) for column in columns)


def _score(column: Sequence[SeatTotals], name: str) -> str:
    found = [t.scores[name] for t in column if name in t.scores]
    moments = f" ({fmean(s.moments for s in found):.1f})" if found else ""
    return f"{_mean([s.value for s in found])}{moments}"


def _mean(values: Sequence[float], unit: str = "") -> str:
    return f"{fmean(values):.1f}{unit}" if values else "-"
