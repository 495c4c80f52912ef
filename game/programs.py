"""Says how to start our own programs as processes of their own: the game and its server.

With Python they are modules; in a build there is no Python to ask, and the two programs lie beside
each other. This is the only place that knows the difference.
"""

from __future__ import annotations

import sys
from pathlib import Path

BESIDE = Path(__file__).resolve().parent.parent
"""Where both packages lie: the folder to start a process in, so that no other package of the same
name, in the folder somebody happens to work in, is taken for ours."""


def is_built() -> bool:
    """Say whether this process is one of the built programs."""
    return bool(getattr(sys, "frozen", False))


def game_command(*arguments: str) -> tuple[str, ...]:
    """Return the command that runs the game with these arguments."""
    return (*_program("halfway", "game"), *arguments)


def server_command(*arguments: str) -> tuple[str, ...]:
    """Return the command that runs a server with these arguments."""
    return (*_program("halfway-server", "server"), *arguments)


def _program(name: str, module: str) -> tuple[str, ...]:
    if not is_built():
        return (sys.executable, "-m", module)
    own = Path(sys.executable).resolve()  # it may have been started through a link
    return (str(own.with_name(name + own.suffix)),)
