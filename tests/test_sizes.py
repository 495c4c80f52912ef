"""The proofs' sizes: every word leads to a test that is there, and asks for what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.release import main
from tests.sizes import PROOFS, size

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("name", PROOFS)
def test_every_proof_names_a_slow_test_that_reads_its_size(name: str) -> None:
    file, _, word = PROOFS[name].test.partition(" -k ")
    text = (ROOT / file).read_text("utf-8")
    assert f'size("{name}")' in text
    assert (
        len(re.findall(rf"@pytest.mark.slow\n(?:@.*\n|    .*\n|\)\n)*def test_\w*{word}", text))
        == 1
    )


def test_without_being_asked_a_proof_is_small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HALFWAY_RELEASE", raising=False)
    assert {name: size(name) for name in PROOFS} == {n: p.everyday for n, p in PROOFS.items()}


@pytest.mark.parametrize(("asked", "kills", "cuts"), [("1", 500, 50_000), ("kills:7", 7, 3_000)])
def test_a_release_asks_for_all_or_for_so_many(
    monkeypatch: pytest.MonkeyPatch, asked: str, kills: int, cuts: int
) -> None:
    monkeypatch.setenv("HALFWAY_RELEASE", asked)
    assert (size("kills"), size("cuts")) == (kills, cuts)


@pytest.mark.parametrize(
    ("word", "sentence"),
    [("hats", "there is no proof 'hats'"), ("cuts:many", "'many' is no number")],
)
def test_a_bad_word_is_one_sentence(
    word: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([word]) == 2
    assert capsys.readouterr().err.startswith(sentence)
