"""Virtual screens, windows and a server for these tests; all of them end with their test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.windows.driver import NOWHERE, Display, Window


@dataclass
class Desks:
    """Opens windows, each on a virtual screen of its own.

    Attributes:
        folder: where the devices' folders lie.
    """

    folder: Path
    _stack: ExitStack

    def window(
        self, name: str, server: str = NOWHERE, size: tuple[int, int] = (1280, 720)
    ) -> Window:
        """Open the window of a device called so."""
        display = Display((size[0], size[1] + 80))
        self._stack.callback(display.stop)
        window = Window(display.start(), self.folder / name, server, size)
        self._stack.callback(window.stop)
        return window.start()


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    """Give a place to open windows; every process ends with the test, however it ends."""
    with ExitStack() as stack:
        yield Desks(tmp_path, stack)
