"""Every sentence the game looks up is there, and every way through the scene has words."""

from __future__ import annotations

import pytest

from game.scenario.library import find
from game.scenario.model import RoleId
from game.scenario.sentences import FAMILIES, OWN_EYES, SHARED_KINDS, given_to, needed, welcome


def test_every_needed_sentence_of_the_last_dumpling_has_words() -> None:
    t1 = find("t1")

    assert [text for text, _ in needed(t1) if not t1.texts.get(text, "").strip()] == []


def test_nothing_is_both_needed_and_only_welcome() -> None:
    t1 = find("t1")

    assert set(welcome(t1)) & {text for text, _ in needed(t1)} == set()


@pytest.mark.parametrize("role", ["ash", "bo"])
def test_each_promise_of_the_note_has_its_ledger_line(role: str) -> None:
    t1 = find("t1")
    given = given_to(t1, next(r for r in t1.roles if r.id == role))

    assert [template.id for template in given] == ["whole", "half"]
    assert all(f"ledger/{role}/promised/{template.id}" in t1.texts for template in given)


def test_half_now_is_only_for_asking() -> None:
    t1 = find("t1")

    asked = [option.asks for option in t1.life(RoleId("ash")).options if option.asks]

    assert asked == ["half-now"]


def test_the_ring_has_nine_families_and_tonight_hunger() -> None:
    assert find("t1").feelings == (*FAMILIES, "hungry")


def test_kinds_of_moments_are_shared_or_for_own_eyes() -> None:
    assert frozenset() == SHARED_KINDS & OWN_EYES
