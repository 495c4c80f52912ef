"""The report one can keep: what is in it, for whom, and in which words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.client.stroll import Stroll
from game.rules import moves as m
from game.rules.seats import BySeat, Seat
from game.screens.report import VERSION, kept_page, labels, own, shared
from game.screens.report_words import Context
from game.screens.scene import Scene
from game.screens.texts import Texts
from tests.client.pages import played_to_the_end, scene_from, scene_of


@pytest.fixture(scope="module")
def scene() -> Scene:
    return scene_of("morning-thanks")


@pytest.fixture(scope="module")
def texts(scene: Scene) -> Texts:
    return scene.texts


def rows(page: Context, name: str) -> list[Context]:
    found = page[name]
    assert isinstance(found, list)
    return found


def values(page: Context, name: str) -> Context:
    found = page[name]
    assert isinstance(found, dict)
    return found


def test_the_report_tells_promises_lines_envelopes_and_moments(scene: Scene) -> None:
    page = shared(scene)
    for part in ("summary", "promises", "said", "envelopes", "moments", "gaps", "ledger"):
        assert page[part], part
    assert page["title"] == "The Last Dumpling"
    assert [p["name"] for p in rows(page, "players")] == ["Ana", "Robin"]


@pytest.mark.parametrize("scenario", ["t1", "m10", "r1", "p3"])
def test_every_sentence_of_the_report_exists(scenario: str) -> None:
    scene = played_to_the_end(scenario)
    before = set(scene.texts.missing)
    shared(scene)
    own(scene)
    assert all(labels(scene).values())
    assert scene.texts.missing == before


def test_what_is_for_own_eyes_is_not_on_the_shared_page() -> None:
    scene = scene_of("morning-own-up")
    mine = own(scene)["moments"]
    assert isinstance(mine, list)
    assert not set(mine) & set(shared(scene)["moments"])  # type: ignore[call-overload]  # a list


def test_before_the_envelopes_open_the_report_gives_nothing_away() -> None:
    page = shared(scene_of("life"))
    assert (page["envelopes"], page["moments"], page["seed"], page["spoiled"]) == ([], [], "", "")
    assert page["line"] == {"steps": [], "points": []}
    assert page["gaps"] == []


def test_small_promises_stand_in_it_as_agreed_with_what_both_said_of_them() -> None:
    (agreed,) = rows(shared(scene_of("journey-promise-agreed")), "homework")
    assert str(agreed["text"]).startswith("When the kettle is on, we will tell each other one true")
    assert agreed["meets"] == "2025-10-12"
    assert agreed["went"] == []
    (witnessed,) = rows(shared(scene_of("journey-checked")), "homework")
    went = [(row["name"], row["words"]) for row in rows(witnessed, "went")]
    assert went == [("Ana", "We did it"), ("Robin", "Some of it")]


def test_how_long_it_took_is_for_both_and_the_strongest_weather_for_its_owner() -> None:
    stroll = Stroll().begin().mine(m.Heat(level=9)).onward("envelope/read").mine(m.Heat(level=1))
    stroll.onward("morning/open").wait(45_000)
    scene = scene_from(stroll)
    minutes = shared(scene)["minutes"]
    assert isinstance(minutes, int)
    assert minutes >= 1
    assert own(scene)["weather"] == "Storm"
    assert "Storm" not in str(shared(scene))


def test_after_stop_only_the_kind_parts_are_left() -> None:
    scene = scene_of("stopped")
    page, mine = shared(scene), own(scene)
    for part in ("promises", "envelopes", "moments", "gaps", "ledger", "regulation", "snap"):
        assert page[part] == [], part
    assert (page["homework"], page["minutes"], mine["weather"]) == ([], None, "")
    assert {row["kind"] for row in rows(page, "said")} <= {"thanks"}
    assert (mine["skills"], mine["breaks"], mine["scores"]) == ([], [], [])
    assert mine["tries"]
    assert scene.say("summary.stopped") in str(page["summary"])


def test_the_summary_is_one_paragraph_of_who_what_and_where_it_stands(scene: Scene) -> None:
    told = str(shared(scene)["summary"])
    assert told == (
        "Ana and Robin played The Last Dumpling. Two promises were given. Ana: mended with gold; "
        "Robin: kept. The bridge was growing and is growing, as before."
    )


def test_a_telling_that_landed_otherwise_becomes_a_question(scene: Scene) -> None:
    gaps = shared(scene)["gaps"]
    assert isinstance(gaps, list)
    assert gaps
    assert all(str(gap).endswith("?") for gap in gaps)


def test_a_scene_says_which_file_rules_and_day_it_was(scene: Scene) -> None:
    page = shared(scene)
    assert str(page["scenario"]).startswith("t1@")
    assert (page["mode"], page["intensity"], page["day"]) == ("duo", 1, "2025-10-09")


def test_the_day_is_that_of_this_device_and_not_of_greenwich(scene: Scene) -> None:
    ahead = replace(scene, state=replace(scene.state, ahead_min=20 * 60))
    assert shared(ahead)["day"] == "2025-10-10"


def test_the_steps_come_in_order_and_the_line_ends_where_the_bridge_is(scene: Scene) -> None:
    page = shared(scene)
    steps = rows(values(page, "line"), "steps")
    assert [s["name"] for s in steps] == ["Word", "Life", "Table", "Snap", "Make good", "Morning"]
    assert steps[-1]["bridge"] == values(page, "bridge")["value"]
    points = rows(values(page, "line"), "points")
    assert points[0] == {"step": 0, "value": values(page, "bridge")["start"]}
    at = [int(str(point["step"])) for point in points]
    assert at == sorted(at)
    table = [mark["kind"] for mark in rows(steps[2], "marks")]
    assert table.count("account") == 2


def test_a_second_round_has_steps_and_promises_of_its_own() -> None:
    page = shared(played_to_the_end("r1"))
    names = [str(step["name"]) for step in rows(values(page, "line"), "steps")]
    assert names.index("Word") < names.index("Make good") < names.index("Word 2")
    assert names[-1] == "Morning"
    promises = rows(page, "promises")
    assert [p["seat"] for p in promises] == [Seat.A, Seat.B, Seat.A, Seat.B]
    assert all(p["status"] for p in promises)
    assert promises[0]["text"] != promises[2]["text"]
    assert len(rows(page, "envelopes")[0]["films"]) == 2  # type: ignore[arg-type]  # a list


def test_only_the_shared_bridge_is_followed_and_nobodys_trust_is_a_value(scene: Scene) -> None:
    told = values(shared(scene), "line")
    for step in rows(told, "steps"):
        assert set(step) == {"name", "marks", "bridge"}
    assert all(set(point) == {"step", "value"} for point in rows(told, "points"))


def test_what_was_practised_is_counted_for_ones_own_part_only(scene: Scene) -> None:
    counts = {row["id"]: row["count"] for row in rows(own(scene), "skills")}
    assert counts == {"told-full": 1, "promise-mended": 1, "magnets": 1}


def test_listening_is_counted_by_what_was_asked_given_back_and_heard() -> None:
    counts = {row["id"]: row["count"] for row in rows(own(played_to_the_end("r1")), "skills")}
    assert counts["open-questions"] == 2
    assert counts["given-back"] == 1
    assert counts["heard-first"] == 1


def test_a_figure_needs_three_moments(scene: Scene) -> None:
    for row in rows(own(scene), "scores"):
        assert (row["value"], row["arithmetic"]) == (None, [])


def test_each_movement_says_in_words_and_in_numbers_why(scene: Scene) -> None:
    moved = [row for row in rows(shared(scene), "ledger") if row["delta"]]
    assert moved
    assert all(row["because"] and row["why"] for row in moved)


def test_the_others_own_words_are_kept_only_if_they_were_lent(scene: Scene) -> None:
    said = {line.seat: line.seq for line in scene.view.transcript if line.seat}
    written = tuple((seq, f"own words of {seat}") for seat, seq in said.items())
    spoken = replace(scene, seat=replace(scene.seat, words=written))
    lent, bare = kept_page(spoken, words=True), kept_page(spoken, words=False)
    assert "own words of B" in str(lent)
    assert "own words of B" not in str(bare)
    assert "own words of A" in str(bare)
    assert lent["version"] == bare["version"] == VERSION


def test_names_and_not_seats_stand_in_the_sentences(scene: Scene) -> None:
    named = replace(scene, seat=replace(scene.seat, names=BySeat("Mo", "Kim")))
    assert str(shared(named)["summary"]).startswith("Mo and Kim played")


def test_a_break_is_told_and_coming_back_in_time_is_counted_for_whoever_came_back() -> None:
    stroll = Stroll(plays="t1").begin().onward("word/offer")
    for _ in range(2):  # the first one never counts
        stroll.mine(m.TimeOut(minutes=10)).wait(60_000, by_ms=5_000).mine(m.Back()).wait(1_000)
    scene = scene_from(stroll.onward("morning/open").wait(9_000))
    page = shared(scene)
    assert page["regulation"] == [scene.say("break.called", name="Ana")] * 2
    assert own(scene)["breaks"] == [scene.say("break.kept")]
    steps = rows(values(page, "line"), "steps")
    assert [mark["kind"] for mark in rows(steps[0], "marks")].count("time-out") == 2
