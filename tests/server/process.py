"""A real server process for tests: started, waited for, stopped or killed."""

from __future__ import annotations

import os
import selectors
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class ServerProcess:
    """A server in a process of its own, and where it listens."""

    process: subprocess.Popen[str]
    url: str


def command(*flags: str) -> list[str]:
    """Return the command line of a server with these flags."""
    return [sys.executable, "-m", "server", *flags]


def run(*flags: str) -> subprocess.CompletedProcess[str]:
    """Run the command to its end, as an operator would whose setting is wrong."""
    return subprocess.run(
        command(*flags), cwd=ROOT, capture_output=True, text=True, timeout=30, check=False
    )


@contextmanager
def server_process(
    store: str, *flags: str, log: Path | None = None, port: int = 0
) -> Iterator[ServerProcess]:
    """Start a server, wait for its ready line, and end it with the block.

    Args:
        store: URL of its store.
        flags: further flags.
        log: file that gets what it logs.
        port: where to listen; 0 for a free port.
    """
    with (log or Path(os.devnull)).open("a") as errors:
        process = subprocess.Popen(
            command("--port", str(port), "--store", store, *flags),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
        try:
            yield ServerProcess(process, _ready(process))
        finally:
            process.kill()
            process.wait(timeout=10)
            if process.stdout:
                process.stdout.close()


def _ready(process: subprocess.Popen[str]) -> str:
    """Wait for the line that says where it listens."""
    assert process.stdout is not None
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        assert selector.select(timeout=20), "expected the server to be ready within 20 s"
    line = process.stdout.readline()
    assert line.startswith("ready ws://"), f"expected a ready line, not {line!r}"
    return line.split()[1]
