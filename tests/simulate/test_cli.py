"""The command: a table, JSON, and one sentence for whatever cannot be done."""

from __future__ import annotations

import json

import pytest

from game.__main__ import main as game
from game.simulate.cli import InputError, main, policy

QUICK = ["--scenario", "t1", "--runs", "2", "--workers", "1", "--quiet"]


def test_the_table_shows_true_rates_beside_scores(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*QUICK, "--a", "break-own"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "break-own and keep, 2 times: t1"
    kept = next(line for line in lines if line.startswith("truly kept"))
    assert kept.split()[2:] == ["0.0", "%", "100.0", "%"]
    assert any(line.startswith("consistency") for line in lines)


def test_json_has_every_outcome(capsys: pytest.CaptureFixture[str]) -> None:
    assert game(["simulate", *QUICK, "--json", "--journey", "2", "--a", "mixed-3"]) == 0
    outcomes = json.loads(capsys.readouterr().out)
    assert len(outcomes) == 2
    assert [scene["scenario"] for scene in outcomes[0]["scenes"]] == ["t1", "t1"]
    assert outcomes[1]["a"]["policy"] == "mixed-3"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--scenario", "t99"], "there is no scenario 't99'; there are m10, p3, r1, t1."),
        (["--a", "saint"], "there is no policy 'saint'"),
        (["--b", "mixed-"], "there is no policy 'mixed-'"),
        (["--runs", "0"], "--runs expects 1 or more, not 0."),
        (["--journey", "-1"], "--journey expects 1 or more, not -1."),
        (["--workers", "-2"], "--workers expects 1 or more, not -2."),
        (["--runs", "many"], "invalid int value: 'many'"),
        (["--dance"], "unrecognized arguments: --dance"),
    ],
)
def test_bad_input_is_one_sentence(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert len(shown.err.splitlines()) == 1
    assert shown.err.startswith("halfway simulate: ")
    assert sentence in shown.err


def test_a_policy_is_found_by_name() -> None:
    assert policy("keep").name == "keep"
    assert policy("mixed-12").name == "mixed-12"
    with pytest.raises(InputError):
        policy("mixed-x")
