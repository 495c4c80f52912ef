"""Many journeys: the same outcomes in the same order for any number of workers."""

from __future__ import annotations

import pytest

from game.simulate.parallel import Job, cores, play_job, run_all
from game.simulate.policies import POLICIES, mixed

JOBS = [
    Job(scenarios=("t1",), a=mixed(number), b=POLICIES["keep"], seed=number, label=f"job {number}")
    for number in range(6)
]


def test_one_worker_and_two_agree() -> None:
    alone = run_all(JOBS, workers=1, progress=False)
    assert alone == run_all(JOBS, workers=2, progress=False)
    assert [one.label for one in alone] == [job.label for job in JOBS]


def test_a_job_is_a_journey() -> None:
    found = play_job(JOBS[2])
    assert (found.seed, found.label, found.a.policy) == (2, "job 2", "mixed-2")


def test_nothing_to_do_is_done_at_once() -> None:
    assert run_all([], progress=False) == []
    assert cores() >= 1


def test_an_unknown_scene_is_found_before_anything_is_played() -> None:
    job = Job(scenarios=("t1", "nowhere"), a=mixed(1), b=mixed(2), seed=1)
    with pytest.raises(KeyError, match="nowhere"):
        run_all([job], progress=False)


def test_less_than_one_worker_is_no_worker() -> None:
    with pytest.raises(ValueError, match="at least one worker"):
        run_all(JOBS, workers=0, progress=False)


def test_the_bar_is_shown_on_the_error_stream(capsys: pytest.CaptureFixture[str]) -> None:
    run_all(JOBS[:1], workers=1)
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "1/1" in shown.err
