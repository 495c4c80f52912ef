"""Journeys on two screens: from the shelf to the look back, and every card keeps the laws."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.client.local.journeys import journeys_read
from game.client.local.scenes import cards
from game.rules import moves as m
from game.rules.seats import Seat
from game.scenario.library import Shipped
from game.screens import messages as msg
from game.screens.commands import ReadJourneys, ReadShelf, SendMove, WriteMeeting
from game.screens.intents import Go, Step
from game.screens.journey_news import MeetingWritten
from game.screens.journeys import SITTING_MS
from game.screens.state import ClientState, Place
from game.screens.tree import Screen
from tests.screens.laws import all_nodes, check, checked
from tests.screens.playing import Table, nodes_of
from tests.screens.scenes import m10

A, B = Seat.A, Seat.B
DAY_MS = 24 * 3_600_000


def in_the_morning() -> Table:
    """Return a table at the last card of the first scene's morning, for both."""
    table = Table()
    table.play_until(lambda: table.beat() == "morning/open")
    table.pass_ms(9_000)
    for seat in Seat:
        table.tell(seat, Step("card", "3"))
        table.tell(seat, msg.ShelfRead(cards()))
    return table


def at_the_map(table: Table, seat: Seat) -> None:
    """Open the journeys on a device, as its shell would read them."""
    table.tell(seat, Step("journeys"))
    read(table, seat)


def read(table: Table, seat: Seat) -> None:
    """Answer what a device has asked to have read of journeys."""
    wanted = [c for c in table.sent[seat] if isinstance(c, ReadJourneys)]
    assert wanted
    table.tell(seat, journeys_read(wanted[-1], Shipped()))


def on_the_way() -> Table:
    """Return a table whose pair has agreed on First crossing."""
    table = in_the_morning()
    for seat, chip in ((A, "word"), (B, "laugh")):
        at_the_map(table, seat)
        if table.has(seat, "journey-first-crossing"):
            table.press(seat, "journey-first-crossing")
        table.press(seat, f"intention-{chip}")
        table.press(seat, "send")
    return table


def ids_of(screen: Screen) -> list[str]:
    """Return the ids of everything on a screen."""
    return [node.id for node in all_nodes(screen)]


def words_of(screen: Screen) -> str:
    """Return everything a screen says."""
    return " ".join(f"{node.name} {node.note}" for node in all_nodes(screen))


def looked_at(table: Table, seat: Seat) -> Screen:
    """Return what a device shows, held against the laws."""
    screen = table.screen(seat)
    check(screen)
    assert not table.texts.missing, table.texts.missing
    return screen


def agree_on_homework(table: Table) -> None:
    """Let A put a small promise together and B say yes to it."""
    for node in ("hw-habit-kettle", "hw-act-true-thing", "hw-minutes-5", "hw-day-none", "send"):
        looked_at(table, A)
        table.press(A, node)
    looked_at(table, A)
    looked_at(table, B)
    table.press(B, "agree")


def test_whoever_never_begins_one_sees_one_quiet_entry_and_nothing_else() -> None:
    table = in_the_morning()
    assert not [i for i in ids_of(table.screen(A)) if "journey" in i]
    table.press(A, "again-scene")
    entries = [n for n in nodes_of(table.screen(A)) if "journey" in n.id]
    assert [n.id for n in entries] == ["go-journeys"]
    assert not [c for c in table.sent[A] if isinstance(c, ReadJourneys)]


def test_the_map_says_of_each_journey_how_much_of_it_is_here() -> None:
    table = in_the_morning()
    table.press(A, "again-scene")
    table.press(A, "go-journeys")
    assert looked_at(table, A).id == "journeys"
    read(table, A)
    screen = looked_at(table, A)
    offered = [n for n in nodes_of(screen) if n.id.startswith("journey-")]
    notes = {n.name: n.note.replace("\xa0", " ") for n in offered}
    assert next(iter(notes)) == "First crossing"
    assert "4 of 4 scenes are here" in notes["First crossing"]
    assert "1 of 5 scenes is here" in notes["Miles apart"]
    assert "None of its scenes" in notes["After the break"]


def test_a_journey_that_is_not_written_yet_is_shown_and_cannot_be_begun() -> None:
    table = in_the_morning()
    at_the_map(table, A)
    table.press(A, "journey-after-the-break")
    screen = looked_at(table, A)
    assert "not written yet" in words_of(screen)
    assert "swapped chairs" in words_of(screen)
    assert not table.has(A, "send")
    table.press(A, "another-journey")
    assert table.has(A, "journey-first-crossing")


def test_one_wishes_the_other_reads_it_in_the_morning_and_says_yes() -> None:
    table = in_the_morning()
    at_the_map(table, A)
    table.press(A, "journey-first-crossing")
    looked_at(table, A)
    table.press(A, "intention-word")
    table.press(A, "send")
    assert "begins when both of you want it" in words_of(looked_at(table, A))
    chip = next(n for n in nodes_of(looked_at(table, B)) if n.id == "go-journey")
    assert "would like one" in chip.note
    table.press(B, "go-journey")
    read(table, B)
    screen = looked_at(table, B)
    assert "would like this journey" in words_of(screen)
    assert "Keep one small word" in words_of(screen)
    table.press(B, "intention-laugh")
    table.press(B, "send")
    assert table.room.state.journey.intentions == ("word", "laugh")


def test_a_wish_can_be_taken_back_and_another_way_is_open() -> None:
    table = in_the_morning()
    at_the_map(table, A)
    table.press(A, "journey-first-crossing")
    table.press(A, "intention-word")
    table.press(A, "send")
    table.press(A, "take-back")
    assert table.has(A, "another-journey")
    assert not table.room.state.journey.is_on


def test_a_journey_the_device_does_not_have_is_said_kindly() -> None:
    table = in_the_morning()
    table.tell(B, Step("journeys"))
    read(table, B)
    here = table.clients[B].here
    assert here is not None
    section = replace(here.view.journey, other_wish="their-own", other_legs=("t1", "x2"))
    view = replace(here.view, journey=section)
    table.clients[B] = table.clients[B].with_seat(replace(here, view=view))
    assert "does not have" in words_of(looked_at(table, B))
    table.press(B, "another-journey")
    assert table.has(B, "journey-first-crossing")


def test_after_a_scene_one_small_promise_is_put_together_from_chips() -> None:
    table = on_the_way()
    assert looked_at(table, A).id == "journey-homework"
    agree_on_homework(table)
    screen = looked_at(table, A)
    assert screen.id == "journey-way"
    assert "When the kettle is on, we will tell each other one true thing" in words_of(screen)
    table.pass_ms(500)
    assert looked_at(table, B).id == "journey-way"


def test_a_small_promise_can_be_left_out_and_changed_on_the_way_there() -> None:
    table = on_the_way()
    table.press(A, "hw-habit-kettle")
    table.press(A, "hw-act-open-question")
    table.press(A, "undo-hw-habit")
    assert table.has(A, "hw-habit-dinner-done")
    table.press(A, "to-way")
    assert looked_at(table, A).id == "journey-way"
    assert table.room.state.journey.homework == ()


def test_a_time_for_next_time_stands_on_each_device_by_its_own_clock() -> None:
    table = on_the_way()
    for seat, ahead in ((A, 60), (B, -300)):
        table.clients[seat] = replace(table.clients[seat], ahead_min=ahead)
    for node in ("hw-habit-kettle", "hw-act-true-thing", "hw-minutes-1", "hw-day-3", "hw-hour-20"):
        table.press(A, node)
    assert ", 20:00" in words_of(looked_at(table, A))
    table.press(A, "send")
    assert ", 14:00" in words_of(looked_at(table, B))
    table.press(B, "agree")
    assert ", 20:00" in words_of(looked_at(table, A))


def test_a_time_agreed_on_can_go_into_a_calendar_and_no_time_cannot() -> None:
    table = on_the_way()
    table.press(A, "to-way")
    table.press(A, "go-homework")
    for node in ("hw-habit-kettle", "hw-act-true-thing", "hw-minutes-1", "hw-day-3", "hw-hour-20"):
        table.press(A, node)
    table.press(A, "send")
    table.press(B, "agree")
    screen = looked_at(table, A)
    assert screen.id == "journey-way"  # agreed: nobody is asked for the same once more
    assert {"calendar", "calendar-named"} <= set(ids_of(screen))
    table.press(A, "calendar")
    assert [c for c in table.sent[A] if isinstance(c, WriteMeeting)] == [WriteMeeting(named=False)]
    table.tell(A, MeetingWritten("/pages/halfway.ics"))
    assert "lies at /pages/halfway.ics" in words_of(looked_at(table, A))
    table.tell(A, MeetingWritten("", "evening-disk"))
    assert "could not be written" in words_of(looked_at(table, A))
    table.now_ms += 4 * DAY_MS
    table.pass_ms(500)
    assert "calendar" not in ids_of(table.screen(A))


def test_coming_back_another_day_begins_with_a_check_in_both_speak_before_either_reads() -> None:
    table = on_the_way()
    agree_on_homework(table)
    table.now_ms += DAY_MS
    for seat in Seat:
        table.come_back(seat)
        table.tell(seat, msg.ShelfRead(cards()))
        read(table, seat)
    screen = looked_at(table, A)
    assert screen.id == "journey-check"
    assert "When the kettle is on" in words_of(screen)
    for node in ("check-how-done", "check-thanks-laughed", "send"):
        table.press(A, node)
        looked_at(table, A)
    assert "has said how it went" in words_of(looked_at(table, B))
    assert "We did it" not in words_of(table.screen(B)).split("Since last time")[0]
    table.press(B, "check-how-partly")
    table.press(B, "send")
    for seat, mine, theirs in ((A, "We did it", "Some of it"), (B, "Some of it", "We did it")):
        said = words_of(looked_at(table, seat))
        assert said.index(mine) != said.index(theirs)
    assert "that we laughed" in words_of(table.screen(B))
    table.press(A, "send")
    assert looked_at(table, A).id == "journey-way"


def test_on_the_same_evening_nobody_is_asked_how_it_went() -> None:
    table = on_the_way()
    agree_on_homework(table)
    table.now_ms += SITTING_MS - 60_000
    assert looked_at(table, A).id == "journey-way"
    table.press(A, "go-check")
    assert looked_at(table, A).id == "journey-check"


def test_the_next_scene_begins_when_both_want_to_go_on_and_leads_out_of_this_place() -> None:
    table = on_the_way()
    for seat in Seat:
        table.press(seat, "to-way")
        table.press(seat, "send")
    again = [c.move for c in table.sent[A] if isinstance(c, SendMove)][-1]
    assert isinstance(again, m.Again)
    assert again.scenario.startswith("m10@")
    assert [table.clients[seat].place for seat in Seat] == [Place.SCENE, Place.SCENE]
    table.plays = m10()
    assert table.beat() == "door/ready"


def test_a_scene_that_was_stopped_is_next_again() -> None:
    table = on_the_way()
    for seat in Seat:
        table.press(seat, "to-way")
        table.press(seat, "send")
    table.plays = m10()
    table.press(A, "stop")
    table.press(A, "stop-now")
    looked_at(table, A)
    table.press(A, "go-journey")
    screen = looked_at(table, A)
    assert [n.note for n in all_nodes(screen) if n.id == "leg-1"] == ["next"]


def test_either_ends_it_after_one_question_and_both_see_the_same() -> None:
    table = on_the_way()
    table.press(A, "to-way")
    table.press(A, "go-end")
    looked_at(table, A)
    table.press(A, "end-no")
    table.press(A, "go-end")
    table.press(A, "end-yes")
    for seat in Seat:
        table.tell(seat, Step("journeys"))
        read(table, seat)
        assert looked_at(table, seat).id == "journey-look"
    pages = [words_of(table.screen(seat)) for seat in Seat]
    assert "The Last Dumpling" in pages[0]
    table.press(A, "send")
    assert table.clients[A].place is Place.SCENE


def test_the_look_back_is_made_of_moments_both_had_seen() -> None:
    table = on_the_way()
    here = table.clients[A].here
    assert here is not None
    walked = here.view.journey.walked
    assert walked[0].moments
    table.tell(A, Step("journey-card", "look"))
    read(table, A)
    screen = looked_at(table, A)
    assert screen.id == "journey-look"
    rows = [i for i in ids_of(screen) if i.startswith("look-1-")]
    assert rows == [f"look-1-{n}" for n in range(len(walked[0].moments))]
    table.press(A, "send")
    assert table.room.state.journey.is_closed
    assert looked_at(table, A).id == "journey-look"
    table.press(A, "more-journeys")
    assert table.has(A, "journey-first-crossing")


def test_a_scene_whose_words_are_gone_is_still_named_in_the_look_back() -> None:
    table = on_the_way()
    table.tell(A, Step("journey-card", "look"))
    assert "not on this device" in words_of(looked_at(table, A))


def test_outside_a_room_the_map_leads_to_the_first_scene_of_a_journey() -> None:
    from game.screens.update import update

    state = ClientState(now_ms=1)
    asked: list[object] = []
    for item in (
        Go("scenes", "invite"),
        msg.ShelfRead(cards()),
        Step("journeys"),
        journeys_read(ReadJourneys(), Shipped()),
    ):
        state, commands = update(state, item, 1)
        asked += commands
        checked(state)
    assert asked == [ReadShelf(), ReadJourneys()]
    state, _ = update(state, Step("journey", "miles-apart"), 1)
    assert checked(state).id == "journey"
    state, _ = update(state, Step("journey-start", "miles-apart"), 1)
    assert state.place is Place.SCENES
    assert state.scene.startswith("r1@")
    assert checked(state).id == "scenes"


@pytest.mark.parametrize("table", ["habit", "act"])
def test_every_chip_of_a_small_promise_has_its_words(table: str) -> None:
    from game.scenario.journeys import journeys
    from tests.screens.playing import english

    texts = english()
    chips = {c for j in journeys() for c in (j.habits if table == "habit" else j.acts)}
    assert chips == {i.rsplit(".", 1)[1] for i in texts.under(f"journeys.{table}.")}
