"""What holds for all tests: proofs with real windows, sockets and processes keep to one worker.

`make prove` uses two workers. What measures real time, or opens windows, runs one after the other
in one of them; what only computes fills the other.
"""

from __future__ import annotations

from pathlib import Path

import pytest

_HERE = Path(__file__).parent
_REAL = ("windows", "server", "client/net", "test_demo.py", "test_wheel.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the slow proofs that live in real time into one group for pytest-xdist."""
    for item in items:
        if item.get_closest_marker("slow") and _is_real(item.path):
            item.add_marker(pytest.mark.xdist_group("real time"))


def _is_real(path: Path) -> bool:
    return any(path.is_relative_to(_HERE / place) for place in _REAL)
