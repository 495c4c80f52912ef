"""The fairness report: whole, in words anybody can check, and held to what it says."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

from game.simulate import claims
from game.simulate.claims import Claim, all_hold, shown, signed
from game.simulate.claims_policies import (
    RIGHTS,
    alike,
    enough,
    gamers,
    means,
    rights,
    tempts,
    twins,
    unrelated,
)
from game.simulate.report import Found, find, main, models, write
from game.simulate.report_plays import REPORT, SMALL, Plays, play_all
from game.simulate.report_words import HEADS, WEAK
from tests.simulate.scenes import KEEP, journey

ROOT = Path(__file__).parents[2]
WRITTEN = (ROOT / "tests" / "fairness.md").read_text(encoding="utf-8")


def test_the_examples_hold() -> None:
    ran = doctest.testmod(claims)
    assert (ran.failed, ran.attempted) == (0, 2)


def test_numbers_are_written_plainly() -> None:
    assert (shown(None), shown(-0.001), shown(1.005, 1)) == ("none", "0.00", "1.0")
    assert (signed(-0.04), signed(2.0), signed(-2.0)) == ("0.0", "+2.0", "-2.0")


def test_all_hold_only_if_each_does() -> None:
    yes, no = (Claim("order", "s", "f", holds) for holds in (True, False))
    assert all_hold([yes, yes])
    assert not all_hold([yes, no])


def test_what_a_policy_came_to_is_the_mean_of_its_own_seat() -> None:
    played = journey(KEEP, scenes=("t1", "t1"), seed=4)
    found = means("keep", [played, played])
    assert (found.own, found.pair) == (played.a.outlook, played.pair)
    assert found.scores["consistency"] == played.a.scores["consistency"].value
    assert found.scores["listening"] is None


def test_what_needs_no_play_holds() -> None:
    assert [c.sentence for c in models() if not c.holds] == []


def test_the_written_page_has_every_part_and_names_each_claim_that_does_not_hold() -> None:
    for title, _ in HEADS.values():
        assert f"## {title}\n" in WRITTEN
    body, weak = WRITTEN.split(f"## {WEAK}\n")
    rows = [line for line in body.splitlines() if line.endswith("| **does not hold** |")]
    every = [line for line in body.splitlines() if line.endswith((" | yes |", "hold** |"))]
    assert f"**{len(every) - len(rows)} of {len(every)} claims hold.**" in body
    assert weak.count("- Does not hold: ") == len(rows)
    for row in rows:
        assert f"- Does not hold: {row.split(' | ')[0].removeprefix('| ')} (" in weak
    assert f"{REPORT.players} mixed players" in WRITTEN


def test_every_picture_of_the_written_page_is_there() -> None:
    names = re.findall(r"\]\((fairness/[a-z]+\.svg)\)", WRITTEN)
    assert len(names) == len(set(names)) == 6
    assert all((ROOT / "tests" / name).is_file() for name in names)


@pytest.fixture(scope="module")
def plays() -> Plays:
    """Play the whole report at its small size, once."""
    return play_all(SMALL, progress=False)


@pytest.fixture(scope="module")
def found(plays: Plays) -> Found:
    """Work out every claim."""
    return find(plays)


@pytest.mark.slow
@pytest.mark.xdist_group("fairness")
def test_nobody_gains_by_breaking_lying_or_gaming(plays: Plays) -> None:
    assert [c for c in (*twins(plays), *gamers(plays)) if not c.holds] == []


@pytest.mark.slow
@pytest.mark.xdist_group("fairness")
def test_a_single_choice_tempts_in_every_scene(plays: Plays) -> None:
    assert all_hold(tempts(plays))


@pytest.mark.slow
@pytest.mark.xdist_group("fairness")
def test_rights_cost_nothing(plays: Plays) -> None:
    held = {name: c.holds for name, c in zip(RIGHTS, rights(plays), strict=True)}
    assert [name for name, holds in held.items() if not holds] == []


@pytest.mark.slow
@pytest.mark.xdist_group("fairness")
def test_listening_and_empathy_are_moved_by_nothing_else(plays: Plays) -> None:
    by_score = {c.sentence.split()[4]: c for c in unrelated(plays)}
    assert by_score["Honesty"].holds
    assert by_score["Listening"].holds
    assert by_score["Empathy"].holds


@pytest.mark.slow
@pytest.mark.xdist_group("fairness")
def test_lying_moves_the_figure_of_a_word_only_where_something_was_broken(plays: Plays) -> None:
    told, unbroken = list(unrelated(plays))[-2:]
    assert told.holds
    assert unbroken.holds


@pytest.mark.slow
@pytest.mark.xdist_group("fairness")
def test_seats_are_alike_and_few_moments_say_not_enough(plays: Plays) -> None:
    assert alike(plays).holds
    assert enough(plays).holds


@pytest.mark.slow
@pytest.mark.xdist_group("fairness")
def test_scores_go_by_what_was_done_even_among_few(found: Found) -> None:
    for one in found.after(3):
        assert one.rho is not None
        assert one.rho.value >= 0.85, one.score


@pytest.mark.slow
@pytest.mark.xdist_group("fairness")
def test_the_page_is_written_whole_and_the_same_each_time(plays: Plays, tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        write(plays, folder)
    files = sorted(p.relative_to(one) for p in one.rglob("*") if p.is_file())
    assert len(files) == 7
    assert all((one / f).read_bytes() == (other / f).read_bytes() for f in files)


def test_a_wrong_word_is_said_to_be_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--nonsense"])
    assert stopped.value.code == 2
    assert "--nonsense" in capsys.readouterr().err
