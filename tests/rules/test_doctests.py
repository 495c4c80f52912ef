"""The examples in the docstrings of the rules are run, module by module."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import game.rules

MODULES = tuple(sorted(info.name for info in pkgutil.iter_modules(game.rules.__path__)))


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_a_module_hold(name: str) -> None:
    module = importlib.import_module(f"game.rules.{name}")
    found = doctest.testmod(module)
    assert found.failed == 0


def test_there_are_examples_to_run() -> None:
    modules = [importlib.import_module(f"game.rules.{name}") for name in MODULES]
    assert sum(doctest.testmod(module).attempted for module in modules) >= 30
