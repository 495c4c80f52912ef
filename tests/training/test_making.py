"""Making heads: the same lines give the same bytes, and what is made can be used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from game.words.hashing import PLACES, hashed
from game.words.heads import margin
from game.words.weights import heads_in, written
from training import sets
from training.fitting import Example, fitted
from training.making import Plan, made
from training.sets import Line

ROOT = Path(__file__).resolve().parent.parent.parent
THINGS = ("the kettle", "your landlord", "a longer walk", "the blue form", "your aunt", "Tuesday")
TELLING = tuple(Line(f"You should really try {thing} first.", holds=True) for thing in THINGS)
CHATTING = tuple(Line(f"I was thinking of {thing} all day.", holds=False) for thing in THINGS)
LINES = (*TELLING, *CHATTING, Line("Give it a rest, try later.", holds=True, own=True))
BOTH = Plan(name="advice", firmness=0.1, own_cost=2.0)
ONE = Plan(name="promise", firmness=0.5, own_cost=1.0, places=1 << 10)


def test_two_tiny_heads_made_twice_are_the_same_bytes() -> None:
    first, again = (written((made(BOTH, LINES).head, made(ONE, LINES).head)) for _ in range(2))
    assert first == again
    assert set(heads_in(first)) == {"advice", "promise"}


def test_a_tiny_head_tells_new_sentences_apart() -> None:
    head = made(BOTH, LINES).head
    told = margin(head, hashed("you should really try the stairs first."))
    chatted = margin(head, hashed("i was thinking of the stairs all day."))
    assert told >= head.begins > chatted


def test_a_head_tries_itself_on_lines_it_has_not_learnt_from() -> None:
    riddles = [Line(f"riddle{chr(97 + n)}", holds=n % 2 == 0) for n in range(20)]
    assert made(BOTH, riddles).held_back < 0.9


def test_the_same_line_twice_counts_once() -> None:
    assert made(BOTH, (*LINES, *LINES)).lines == len(LINES)


def test_how_often_a_head_was_right_never_falls_where_it_is_surer() -> None:
    right = made(BOTH, LINES).head.right
    assert list(right) == sorted(right)
    assert all(0.0 <= share <= 1.0 for share in right)


def test_a_plane_parts_what_can_be_parted_and_leaves_unseen_places_alone() -> None:
    weights = fitted([Example((0, 1), True), Example((0, 2), False)], 4, 10.0)  # noqa: FBT003
    assert weights[0] + weights[1] > 0.9
    assert weights[0] + weights[2] < -0.9
    assert weights[3] == 0.0


def test_training_without_the_public_sets_says_where_to_find_them(tmp_path: Path) -> None:
    kept = tmp_path / "heads.bin"
    ran = subprocess.run(
        [sys.executable, "-m", "training", "--data", str(tmp_path), "--to", str(kept)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 2
    assert "training/README.md" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert not kept.exists()


def test_a_changed_public_file_is_not_learnt_from(tmp_path: Path) -> None:
    for name, _ in sets.ADVICE.files:
        path = tmp_path / sets.ADVICE.name / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("[]", encoding="utf-8")
    with pytest.raises(sets.WrongSetError, match="is not the file of commit"):
        list(sets.advice(tmp_path))


def test_of_our_own_only_the_seen_half_is_learnt_from() -> None:
    gold = ROOT / "tests" / "words" / "gold"
    unseen = {
        reply["text"].lower()
        for half in ("unseen_one.jsonl", "unseen_two.jsonl")
        for reply in sets.rows(gold / half)
    }
    lines = list(sets.own("promise"))
    assert sum(line.holds for line in lines) > 20
    assert all(line.own for line in lines)
    assert not unseen & {line.text.lower() for line in lines if line.holds}


def test_a_head_has_as_many_places_as_its_plan_says() -> None:
    assert len(made(ONE, LINES).head.table) == 1 << 10
    assert len(made(BOTH, LINES).head.table) == PLACES
