"""How well replies are read: `.venv/bin/python -m tests.words.report` prints the whole table.

    --seen            leave the unseen half out: for everyday work on the rules
    --errors SIGNAL   list what is read otherwise than labelled, from the seen half only

F1 is macro: the mean of "has it" and "has it not". A minimal pair is right when the signal is read
in `a` and not in `b`. Time and memory are those of a fresh process on this machine.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter_ns

import game.words
from game.words.analyse import SURE_FROM, read
from game.words.reading import Reading, Signal
from tests.words.fairness import flips
from tests.words.goldset import (
    HALVES,
    JUDGED,
    MinimalPair,
    Reply,
    agreement,
    every_reply,
    f1_macro,
    fairness_pairs,
    feeling_replies,
    minimal_pairs,
    replies,
)

_MARKS = (".py", ".pyi", ".md", ".pyc")
_PROBE = """
import time
began = time.perf_counter()
def memory(name):
    lines = open("/proc/self/status").read().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name))
before = memory("VmRSS")
from game.words.analyse import read
read("I'm sorry I forgot. I'll call you at eight, and how was your day?", "You never called.")
first = time.perf_counter() - began
for number in range(300):
    read(f"You sound worn out by it all, {number} times over. What was the worst of it?", "I am.")
print(first * 1000, (memory("VmHWM") - before) / 1024)
"""

Answer = tuple[Reply, Reading]


def signals(reading: Reading) -> frozenset[str]:
    """Return the signals that are sure enough to count, as they stand in a reading's signs."""
    return frozenset(sign.signal for sign in reading.signs if sign.confidence >= SURE_FROM)


def answers(given: Sequence[Reply]) -> tuple[Answer, ...]:
    """Return each reply with how it is read."""
    return tuple((reply, read(reply.text, reply.heard)) for reply in given)


def fit(given: Sequence[Answer], signal: str) -> float:
    """Return the macro F1 of one signal over these answers."""
    gold = [signal in reply.labels for reply, _ in given]
    return f1_macro(gold, [signal in signals(reading) for _, reading in given])


def feelings_fit(given: Sequence[Answer], families: Sequence[str]) -> float:
    """Return the macro F1 over every family of every reply: named or not."""
    each = [(reply, reading, family) for reply, reading in given for family in families]
    gold = [family in reply.feelings for reply, _, family in each]
    return f1_macro(gold, [family in reading.feelings for _, reading, family in each])


def pair_is_right(pair: MinimalPair) -> bool:
    """Tell whether the signal is read in the first text and not in the second."""
    first, second = (signals(read(text, pair.heard)) for text in (pair.a, pair.b))
    return pair.signal in first and pair.signal not in second


def milliseconds(given: Sequence[Reply]) -> tuple[float, float]:
    """Return the median and the slowest hundredth of reading one reply."""
    read("Once before, so that nothing is counted that happens only once.")
    took = []
    for reply in given:
        began = perf_counter_ns()
        read(reply.text, reply.heard)
        took.append((perf_counter_ns() - began) / 1e6)
    took.sort()
    return took[len(took) // 2], took[int(len(took) * 0.99)]


def fresh_process() -> tuple[float, float]:
    """Return milliseconds to the first reading and MB of memory added, imports included."""
    done = subprocess.run(
        [sys.executable, "-c", _PROBE], capture_output=True, text=True, check=True, timeout=60
    )
    first, added = done.stdout.split()
    return float(first), float(added)


def weights_kb() -> float:
    """Return how large the files beside the code of game/words are, in kB."""
    folder = Path(next(iter(game.words.__path__)))
    kept = (path for path in folder.rglob("*") if path.is_file() and path.suffix not in _MARKS)
    return sum(path.stat().st_size for path in kept) / 1000


def main() -> None:
    """Print the table, or the seen errors of one signal."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    asked.add_argument("--seen", action="store_true", help="leave the unseen half out")
    asked.add_argument("--errors", choices=JUDGED, help="list the seen replies read otherwise")
    given = asked.parse_args()
    lines = _errors(given.errors) if given.errors else _table(HALVES[:1] if given.seen else HALVES)
    for line in lines:
        print(line)


def _table(halves: Sequence[str]) -> Iterator[str]:
    by_half = {half: answers(replies(half)) for half in halves}
    yield "| Signal | Positives | " + " | ".join(f"F1 {half}" for half in halves) + " | Kappa |"
    yield "|---|---|" + "---|" * len(halves) + "---|"
    kappas, whole = agreement(), every_reply()
    for signal in JUDGED:
        found = " | ".join(f"{fit(by_half[half], signal):.3f}" for half in halves)
        has = sum(signal in reply.labels for reply in whole)
        yield f"| {signal} | {has} | {found} | {kappas[signal]:.2f} |"
    felt = [r for half in HALVES for r in feeling_replies(half)]
    families = sorted({family for reply in felt for family in reply.feelings})
    fits = (feelings_fit(answers(feeling_replies(half)), families) for half in halves)
    found = " | ".join(f"{each:.3f}" for each in fits)
    yield f"| feelings | {sum(len(reply.feelings) for reply in felt)} | {found} | once |"
    means = (sum(fit(by_half[h], s) for s in JUDGED) / len(JUDGED) for h in halves)
    yield "| **mean** | | " + " | ".join(f"{mean:.3f}" for mean in means) + " | |"
    yield ""
    yield from _rest(whole)


def _rest(whole: Sequence[Reply]) -> Iterator[str]:
    minimal, fair = minimal_pairs(), fairness_pairs()
    right = sum(pair_is_right(pair) for pair in minimal)
    yield f"minimal pairs right: {right} of {len(minimal)}"
    for signal in JUDGED:
        missed = [p for p in minimal if p.signal == signal and not pair_is_right(p)]
        if missed:
            yield f"  not right, {signal}: {len(missed)}"
    flipped = len(flips(fair, read))
    yield f"fairness pairs flipped: {flipped} of {len(fair)} ({100 * flipped / len(fair):.1f} %)"
    median, slow = milliseconds(whole)
    yield f"ms a reply: {median:.2f} in the middle, {slow:.2f} at the slowest hundredth"
    first, added = fresh_process()
    yield f"time to the first reading: {first:.0f} ms; memory added: {added:.1f} MB"
    yield f"weights: {weights_kb():.1f} kB"


def _errors(signal: Signal) -> Iterator[str]:
    for reply, reading in answers(replies("seen")):
        has, found = signal in reply.labels, signal in signals(reading)
        if has != found:
            word = "missed" if has else "wrongly"
            yield f"{word:8s}{reply.id}  {reply.heard!r} >> {reply.text!r}"


if __name__ == "__main__":
    main()
