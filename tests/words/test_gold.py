"""The gold set is whole, balanced and agreed on."""

from __future__ import annotations

import zlib
from collections import Counter

import pytest

from game.rules.feelings import FAMILIES
from tests.words.goldset import (
    FOLDER,
    HALVES,
    JUDGED,
    agreement,
    every_reply,
    f1_macro,
    feeling_replies,
    kappa,
    minimal_pairs,
    replies,
    rows,
    second_pass,
)

VOICES = {"couple", "friends", "family", "work"}
FEWEST_OF_A_SIGNAL = 25
"""Positives of each signal in each half, both writers together."""
LEAST_AGREEMENT = 0.6


def test_there_are_at_least_a_thousand_replies_in_every_voice() -> None:
    voices = Counter(reply.voice for reply in every_reply())
    assert voices.total() >= 1000
    assert set(voices) == VOICES
    assert min(voices.values()) >= 100


def test_no_id_is_given_twice() -> None:
    ids = Counter(reply.id for half in HALVES for reply in feeling_replies(half))
    assert [id_ for id_, times in ids.items() if times > 1] == []


def test_no_text_stands_twice_and_none_in_both_halves() -> None:
    texts = (reply.text for half in HALVES for reply in feeling_replies(half))
    plain = Counter(" ".join(text.lower().split()) for text in texts)
    assert [text for text, times in plain.items() if times > 1] == []


def test_no_unseen_reply_is_given_away_by_the_guide_or_a_minimal_pair() -> None:
    shown = " ".join((FOLDER / "README.md").read_text("utf-8").lower().split())
    shown += " ".join(f"{pair.a} | {pair.b}" for pair in minimal_pairs()).lower()
    told = [r.text for r in replies("unseen") if len(r.text) > 12 and r.text.lower() in shown]
    assert told == []


def test_a_reply_is_in_the_half_its_text_says() -> None:
    for number, half in enumerate(HALVES):
        wrong = [r.id for r in feeling_replies(half) if zlib.crc32(r.text.encode()) % 2 != number]
        assert wrong == [], half


def test_every_label_is_known_and_in_order() -> None:
    again = second_pass()
    for reply in every_reply():
        for labels in (reply.first, reply.labels, again[reply.id]):
            assert set(labels) <= set(JUDGED), reply.id
            assert list(labels) == sorted(set(labels)), reply.id


def test_every_feeling_is_on_the_ring_and_in_order() -> None:
    for reply in (reply for half in HALVES for reply in feeling_replies(half)):
        assert set(reply.feelings) <= set(FAMILIES), reply.id
        assert list(reply.feelings) == sorted(set(reply.feelings)), reply.id


def test_every_reply_says_something_and_nothing_trails() -> None:
    for reply in every_reply():
        assert reply.text, reply.id
        assert (reply.text, reply.heard) == (reply.text.strip(), reply.heard.strip()), reply.id


def test_each_half_has_enough_of_every_signal() -> None:
    for half in HALVES:
        has = Counter(label for reply in replies(half) for label in reply.labels)
        few = {signal: has[signal] for signal in JUDGED if has[signal] < FEWEST_OF_A_SIGNAL}
        assert few == {}, half


def test_every_family_of_feelings_is_named_in_each_half() -> None:
    for half in HALVES:
        named = Counter(f for reply in feeling_replies(half) for f in reply.feelings)
        few = {family: named[family] for family in FAMILIES if named[family] < 7}
        assert few == {}, half


def test_many_replies_have_no_label_at_all() -> None:
    for half in HALVES:
        assert sum(not reply.labels for reply in replies(half)) >= 150, half


def test_every_reply_was_read_a_second_time() -> None:
    assert set(second_pass()) == {reply.id for reply in every_reply()}


def test_what_was_settled_was_in_dispute() -> None:
    first, again = {r.id: r.first for r in every_reply()}, second_pass()
    for row in rows("settled.jsonl"):
        id_ = str(row["id"])
        assert row["labels"] != list(first[id_]), f"{id_}: this is what the first reader said"
        assert first[id_] != again[id_], f"{id_}: the two readers agreed"


def test_two_readers_agree_on_every_signal() -> None:
    found = agreement()
    print("\n".join(f"{signal:16s} kappa {value:.2f}" for signal, value in found.items()))
    assert {signal for signal, value in found.items() if value < LEAST_AGREEMENT} == set()


def test_minimal_pairs_are_many_and_differ_in_little() -> None:
    given = minimal_pairs()
    assert len(given) >= 80
    assert len({(pair.a, pair.b) for pair in given}) == len(given)
    assert {pair.signal for pair in given} == set(JUDGED)
    for pair in given:
        assert pair.a != pair.b


def test_a_minimal_pair_never_has_the_signal_twice() -> None:
    assert all(r["a_has"] is True and r["b_has"] is False for r in rows("pairs_minimal.jsonl"))


@pytest.mark.parametrize(
    ("first", "second", "agreed"),
    [
        ("1100", "1100", 1.0),
        ("1100", "0011", -1.0),
        ("1100", "1010", 0.0),
        ("1100", "1000", 0.5),
        ("0000", "0000", 1.0),
    ],
)
def test_kappa_takes_chance_away(first: str, second: str, agreed: float) -> None:
    assert kappa([a == "1" for a in first], [b == "1" for b in second]) == pytest.approx(agreed)


def test_macro_f1_is_not_flattered_by_a_rare_signal() -> None:
    rare = [True] + [False] * 99
    assert f1_macro(rare, rare) == 1.0
    assert f1_macro(rare, [False] * 100) < 0.5
