"""Budgets that no edit of words alone can break are held by a smaller budget."""

from __future__ import annotations

import pytest

from game.scenario import check_words
from game.scenario.check_words import budgets
from game.scenario.diagnostics import Code, SourceText, diagnose
from game.scenario.library import find
from game.scenario.pace import Budget


@pytest.mark.parametrize(
    ("budget", "code", "said"),
    [
        (Budget(500, 20, 270.0), Code.TOO_MANY_INPUTS, "ash presses 25 times in one play"),
        (Budget(500, 27, 120.0), Code.TOO_LONG, "one play takes 4:"),
    ],
)
def test_a_scene_over_a_budget_is_told_so(
    monkeypatch: pytest.MonkeyPatch, budget: Budget, code: Code, said: str
) -> None:
    monkeypatch.setattr(check_words, "budget_of", lambda _: budget)

    found = tuple(budgets(find("t1")))

    assert [one.code for one in found] == [code, code]
    assert diagnose(found[0], SourceText("s", "", "t1")).sentence.startswith(said)
