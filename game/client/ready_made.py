"""Keeps what each start would make again from our own text, beside the compiled modules.

A frozen dataclass writes its methods as text and has them compiled: with more than four hundred
of them that is half of what the window takes to load. Parsing the interface's sentences is another
part of it. The text names everything that its code or table depends on, so what is kept is never
out of date, only unused. Whoever can write into Python's own folder of compiled modules can make
this program do anything already; what lies there is trusted as they are, and it lies nowhere else.
"""

from __future__ import annotations

import dataclasses
import marshal
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path
from types import CodeType

MOST = 12_000
"""Texts in the file; where a write would pass this, only what is new stays."""


class ReadyMade:
    """Compiled code and parsed tables by the text they were made from, in one file."""

    def __init__(self, file: Path) -> None:
        """Read what earlier runs have made; a file that is missing or damaged counts as empty.

        Args:
            file: where it lies; neither it nor its folder need exist.
        """
        self._file = file
        self._known = _read(file)
        self._news: dict[str, object] = {}
        self._taken: set[str] = set()

    def code(self, text: str) -> CodeType:
        """Return the code of some statements, compiled now or in an earlier run."""
        found = self._known.get(text)
        if isinstance(found, CodeType):
            self._taken.add(text)
            return found
        made = compile(text, "<string>", "exec", dont_inherit=True)
        self._known[text] = self._news[text] = made
        return made

    def table(self, text: str) -> Mapping[str, object]:
        """Return what a TOML text holds, parsed now or in an earlier run.

        Raises:
            tomllib.TOMLDecodeError: if it is not TOML.
        """
        found = self._known.get(text)
        if isinstance(found, dict):
            self._taken.add(text)
            return found
        import tomllib  # late: mostly every text is known

        made = tomllib.loads(text)
        self._known[text] = self._news[text] = made
        return made

    def settle(self) -> None:
        """Write down what is new, and let go of what was taken: hardly any is wanted twice."""
        for text in (*self._taken, *self._news):
            self._known.pop(text, None)
        self._taken.clear()
        self.write_down()

    def write_down(self) -> None:
        """Keep what is new for the next start; a disk that takes none is done without."""
        news, self._news = self._news, {}
        if not news or sys.dont_write_bytecode:
            return
        kept = _read(self._file)
        if kept.keys() >= news.keys():
            return  # another window was quicker
        kept |= news
        if len(kept) > MOST:
            kept = news
        half = self._file.with_suffix(f".{os.getpid()}")
        try:
            half.parent.mkdir(parents=True, exist_ok=True)
            half.write_bytes(MAGIC_NUMBER + marshal.dumps(kept))
            half.replace(self._file)  # whole or not at all: two windows may start together
        except (OSError, ValueError):
            with suppress(OSError):
                half.unlink(missing_ok=True)


@cache
def beside_modules() -> ReadyMade:
    """Return what this process shares: it lies where Python keeps this module's compiled code."""
    compiled = Path(cache_from_source(str(Path(__file__).with_suffix(".py"))))
    return ReadyMade(compiled.with_suffix(".made"))


def hasten_dataclasses() -> None:
    """Let every dataclass made from now on take its methods from what is ready made.

    `dataclasses` hands each text to `exec`; a name of its own there stands before the built-in
    one. A Python that does it in another way is not disturbed, and starts as slowly as without.
    """
    made = beside_modules()

    def run(
        text: str | CodeType,
        names: dict[str, object] | None = None,
        own: Mapping[str, object] | None = None,
    ) -> None:
        exec(made.code(text) if isinstance(text, str) else text, names, own)  # noqa: S102 - as before

    vars(dataclasses)["exec"] = run


def _read(file: Path) -> dict[str, object]:
    try:
        raw = file.read_bytes()
        if not raw.startswith(MAGIC_NUMBER):
            return {}  # of another Python
        known = marshal.loads(raw[len(MAGIC_NUMBER) :])  # noqa: S302 - trusted, see above
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return known if isinstance(known, dict) else {}
