"""What reads words is loaded once, and only when somebody may type."""

from __future__ import annotations

import subprocess
import sys

from game.client.first_reading import FirstReading


def test_it_reads_once_however_often_it_is_woken() -> None:
    done: list[str] = []
    first = FirstReading(lambda: done.append("read"))

    assert not first.is_awake
    first.wake()
    first.wake()
    first.finish()

    assert first.is_awake
    assert done == ["read"]


def test_the_rules_are_loaded_by_it_and_not_with_the_window() -> None:
    story = """
import sys
from game.client import app
from game.client.first_reading import FirstReading
before = "game.words.analyse" in sys.modules
first = FirstReading()
first.wake()
first.finish()
print(before, "game.words.analyse" in sys.modules)
"""
    told = subprocess.run([sys.executable, "-c", story], capture_output=True, text=True, check=True)
    assert told.stdout.splitlines()[-1] == "False True"
