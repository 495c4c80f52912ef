"""Honesty of what is only spoken: an open "not now" costs nothing, whenever it is said."""

from __future__ import annotations

from game.rules.honesty import KEPT_BOUNDARY
from tests.golden.r1.parts import ARI, REMY, on
from tests.golden.r1.playing import opened, played
from tests.rules.play import A

SILENT = {"offer": "word-remy-there", "add": "", "expects": None}
NOT_TOLD = {"add": "", "line": "remy-once-dry"}


def credits_of(
    tuesday: dict[str, object], heard: dict[str, object], word: tuple[str, ...] = ()
) -> list[float]:
    """Return what Remy's accounts counted, who puts off Thursday's in any case."""
    remy = on(REMY, SILENT | tuesday, NOT_TOLD, word=word)
    table = played(opened(), remy, on(ARI, heard, {"receive": "dry-first"}))
    mine = [x for x in table.scene.evidence if x.seat is A and x.score == "honesty"]
    return [x.credit for x in mine if x.ref == "account"]


def test_both_evenings_offer_a_line_that_puts_the_account_off() -> None:
    assert credits_of({"line": "remy-soup-first"}, {"receive": "soup-then"}) == []


def test_a_true_account_and_a_not_now_when_asked_for_more_counts_neither_way() -> None:
    asked: dict[str, object] = {"line": "remy-ironed", "answer": "remy-answer-later"}
    assert credits_of(asked, {"receive": "all-well"}) == []
    assert credits_of({"line": "remy-ironed"}, {"receive": "good-to-know"}) == [0.2]


def test_a_not_now_takes_back_no_half_truth() -> None:
    half: dict[str, object] = {"line": "remy-fence", "answer": "remy-answer-later"}
    assert credits_of(half, {"receive": "how-long-fence"}) == [0.4]


def test_what_was_put_off_when_asked_and_told_by_dawn_counts_nearly_whole() -> None:
    asked: dict[str, object] = {
        "offer": "word-remy-tell",
        "line": "remy-ironed",
        "answer": "remy-answer-later",
    }
    found = credits_of(asked, {"receive": "going-to-say"}, word=("remy-last-lonely",))
    assert found[0] == KEPT_BOUNDARY
