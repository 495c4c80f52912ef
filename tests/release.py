"""Run the proofs of trust at their release size, one after another, and print what they found.

.venv/bin/python -m tests.release            all: some hours on two cores
.venv/bin/python -m tests.release kills cuts these only
.venv/bin/python -m tests.release cuts:9000  this one, and just so many
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence

from tests.sizes import PROOFS

_PATIENCE_S = 6 * 3_600


def main(arguments: Sequence[str]) -> int:
    """Run the proofs that were named, or all; return 1 if one of them failed, 2 for a bad name."""
    wanted = [word.partition(":") for word in arguments or PROOFS]
    if unknown := [name for name, _, _ in wanted if name not in PROOFS]:
        print(f"there is no proof {unknown[0]!r}; there are: {', '.join(PROOFS)}", file=sys.stderr)
        return 2
    if odd := [count for _, _, count in wanted if count and not count.isdecimal()]:
        print(f"{odd[0]!r} is no number of times; write NAME:NUMBER", file=sys.stderr)
        return 2
    return max(_run(name, int(count or PROOFS[name].release)) for name, _, count in wanted)


def _run(name: str, count: int) -> int:
    """Run one proof and print its line and what it said; return 0 or 1."""
    proof, began_s = PROOFS[name], time.monotonic()
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-s",
        "-p",
        "no:cacheprovider",
        "-m",
        "slow",
        "--show-capture=no",
    ]
    ran = subprocess.run(
        [*command, "--timeout", str(_PATIENCE_S), *proof.test.split()],
        env=os.environ | {"HALFWAY_RELEASE": f"{name}:{count}"},
        capture_output=True,
        text=True,
        check=False,
    )
    verdict = "held" if ran.returncode == 0 else "DID NOT HOLD"
    print(f"{name}: {count:,} {proof.of} in {time.monotonic() - began_s:,.0f} s: {verdict}")
    print("  " + "\n  ".join(ran.stdout.strip().splitlines()[-40:]), flush=True)
    return min(1, ran.returncode)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
