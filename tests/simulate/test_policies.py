"""Who plays: every policy by name, twins, and mixed players."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from game.simulate.policies import POLICIES, Policy, Promising, mixed

WANTED = (
    "keep", "keep-prepared", "break-own", "break-hide", "slip-repair", "slip-hide", "liar",
    "half-truth", "dodger", "blurter", "random", "padder", "rater-inflator", "staller",
    "over-apologiser", "good-listener", "interrupter", "adviser", "mirror", "solver",
)  # fmt: skip


def test_everybody_who_was_asked_for_is_there() -> None:
    assert set(WANTED) <= set(POLICIES)
    assert all(policy.name == name for name, policy in POLICIES.items())


@pytest.mark.parametrize(
    ("name", "differs"),
    [
        ("keep-prepared", {"prepares"}),
        ("slip-repair", {"slips"}),
        ("padder", {"promises"}),
        ("rater-inflator", {"rates"}),
        ("pauser", {"pauses"}),
        ("changer", {"asks_change"}),
    ],
)
def test_a_twin_differs_only_in_what_its_name_says(name: str, differs: set[str]) -> None:
    twin, keep = POLICIES[name], POLICIES["keep"]
    changed = {f.name for f in fields(Policy) if getattr(twin, f.name) != getattr(keep, f.name)}
    assert changed == {"name", *differs}


def test_a_mixed_player_is_the_same_for_the_same_number() -> None:
    assert mixed(7) == mixed(7)
    assert mixed(7) != replace(mixed(8), name="mixed-7")


def test_mixed_players_fill_the_whole_range_of_each_trait() -> None:
    many = [mixed(number) for number in range(200)]
    for trait in ("keeps", "tells", "catches", "reads"):
        values = sorted(getattr(one, trait) for one in many)
        assert values[0] < 0.05
        assert values[-1] > 0.95
        assert 0.4 < sum(values) / 200 < 0.6


def test_a_mixed_player_may_promise_to_tell_if_that_is_asked() -> None:
    assert mixed(1).promises is Promising.DEEDS
    assert mixed(1, promises=Promising.FAIR) == replace(mixed(1), promises=Promising.FAIR)
