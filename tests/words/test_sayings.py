"""A way of saying something is found through its file just as if every way were tried."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import ModuleType

import pytest

from game.words import (
    admitting,
    apologising,
    bidding,
    blaming,
    changing,
    defending,
    excusing,
    explaining,
    hearing,
    minimising,
    naming,
    outdoing,
    owning,
    repairing,
    validating,
)
from game.words.needing import filed
from game.words.sayings import WHOLE, Saying, Spoken
from game.words.spelling import Even, evened
from game.words.utterance import sentences
from tests.words import test_apologising, test_bidding, test_judging, test_owning

MODULES = (
    admitting, apologising, bidding, blaming, changing, defending, excusing, explaining, hearing,
    minimising, naming, outdoing, owning, repairing, validating,
)  # fmt: skip


def all_spoken(module: ModuleType) -> Iterator[Spoken]:
    for value in vars(module).values():
        if isinstance(value, Spoken):
            yield value
        elif isinstance(value, tuple):
            for rule in value:
                if isinstance(rule, Saying):
                    yield from (s for s in (rule.ways, rule.unless) if s)


def own_sentences() -> Iterator[Even]:
    for tests in (test_judging, test_owning, test_apologising, test_bidding):
        for pairs in tests.SAID.values():
            for pair in pairs:
                for text in pair:
                    yield from (evened(s) for s in sentences(text))


EVENS = tuple(own_sentences())


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.__name__))
def test_no_way_is_missed_by_looking_it_up(module: ModuleType) -> None:
    looked_at = 0
    for spoken in all_spoken(module):
        for source, keys in (way for form in spoken._forms for way in filed(form)):
            plain = re.compile(WHOLE.format(source))
            looked_at += 1
            for even in EVENS:
                if keys and not keys & even.keys:
                    assert not plain.search(even.text), (source, even.text)
    assert looked_at


def test_the_first_place_counts_whatever_way_finds_it() -> None:
    spoken = Spoken("never listen", r"you (?:always|never)")
    match = spoken.search(evened(sentences("But you never listen.")[0]))
    assert match
    assert match.group() == "you never"
