"""How large the proofs of trust are: small each time, large once for a release.

    make prove                                   every proof, at its everyday size
    .venv/bin/python -m tests.release            every proof at its release size, one after another
    .venv/bin/python -m tests.release kills cuts these only
    HALFWAY_RELEASE=1 .venv/bin/pytest -m slow tests/server/test_main.py
    HALFWAY_RELEASE=kills:100 ...                this one, and just so many

What was found at release size stands in tests/README.md.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Final

_ASKED: Final = "HALFWAY_RELEASE"


@dataclass(frozen=True, slots=True)
class Proof:
    """One proof: how much of it runs each time and for a release, and the test that runs it."""

    everyday: int
    release: int
    of: str
    test: str


PROOFS: Final = {
    "worlds": Proof(
        0,  # why: each time as many as a minute holds
        200_000,
        "simulated worlds",
        "tests/server/simulation/test_simulation.py -k minute",
    ),
    "kills": Proof(20, 500, "kill -9", "tests/server/test_main.py -k kill_9"),
    "cuts": Proof(3_000, 50_000, "power cuts", "tests/server/test_powercut.py -k thousands"),
    "scenes": Proof(20, 2_000, "scenes in bad weather", "tests/client/net/test_weather.py -k many"),
    "lies": Proof(50, 500, "lies of each kind a seat", "tests/client/net/test_lies.py -k hundred"),
    "frames": Proof(50_000, 1_000_000, "senseless frames", "tests/server/test_garbage.py -k fifty"),
    "evenings": Proof(
        1, 150, "evenings full of canaries", "tests/client/net/test_canaries.py -k nothing"
    ),
    "clients": Proof(
        300, 1_000, "clients after a restart", "tests/client/net/test_restart.py -k everybody"
    ),
}
"""Every proof with a size, by the word that asks for it."""


def size(name: str) -> int:
    """Return how large a proof is to be in this run.

    Raises:
        KeyError: if there is no such proof.
        ValueError: if HALFWAY_RELEASE is not "1" or a list of NAME:NUMBER.
    """
    proof, asked = PROOFS[name], os.environ.get(_ASKED, "")
    if not asked:
        return proof.everyday
    if asked == "1":
        return proof.release
    wanted = dict(part.split(":", 1) for part in asked.split(","))
    return int(wanted.get(name, proof.everyday))
