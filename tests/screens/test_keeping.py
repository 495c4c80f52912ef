"""Keeping and taking back, as the screens lead through it: asked once, said to nobody, no trace."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.rules import moves as m
from game.rules.seats import Seat
from game.screens import intents as i
from game.screens import kept
from game.screens import messages as msg
from game.screens.commands import (
    CloseLine,
    Command,
    DeleteRoom,
    DropEvening,
    ExportEvening,
    Hide,
    KeepEvening,
    KeepFigures,
    KeepSitting,
    LeaveRoom,
    OpenEvenings,
    SayEvening,
    ShutEvenings,
    StartInvite,
    UnlockEvenings,
)
from game.screens.report import kept_page
from game.screens.scene import Scene
from game.screens.settings import KEEP_DAYS, Settings
from game.screens.state import ClientState, Place
from game.screens.tree import Flag
from tests.screens.laws import all_nodes, checked, flags
from tests.screens.playing import Table, english, t1
from tests.screens.test_going import walked

ROOM = "ab" * 16
CARD = msg.RoomCard("duo", "Robin", "t1", "table", ROOM, msg.Day(2026, 12, 7))
PHRASE = "plum tree behind the school"
A, B = Seat.A, Seat.B


def ids(state: ClientState) -> list[str]:
    return [node.id for node in all_nodes(checked(state))]


def words(state: ClientState) -> str:
    return " ".join(f"{n.name} {n.note} {n.value}" for n in all_nodes(checked(state)))


def at_home(**loaded: object) -> ClientState:
    known = Settings(name="Ana", asked=True)
    state, _ = walked(ClientState(), msg.Loaded(settings=known, **loaded))  # type: ignore[arg-type]  # by name
    return state


def morning() -> Table:
    """Return a table on which a scene has come to its morning."""
    table = Table()
    for seat in Seat:
        table.tell(seat, msg.RoomKept(ROOM, msg.Day(2026, 12, 7)))
    table.play_until(lambda: table.beat() == "morning/open")
    return table


def in_room_page(table: Table, seat: Seat = A) -> ClientState:
    table.tell(seat, i.Go("more", "room"))
    return table.clients[seat]


def in_keep_page(table: Table, seat: Seat = A) -> ClientState:
    """Go to where one says what stays, having chosen the whole evening."""
    for intent in (i.Go("keep"), i.Step("keep-what", "evening")):
        table.tell(seat, intent)
    return table.clients[seat]


# -- the room ------------------------------------------------------------------------------------


def test_home_says_until_when_the_room_is_kept() -> None:
    state = at_home(going_on=CARD)
    note = next(n.note for n in all_nodes(checked(state)) if n.id == "continue")
    assert "kept until 7 December 2026" in note
    state, _ = walked(state, i.Go("room"))
    assert "until 7 December 2026" in words(state)
    assert ROOM in words(state)


def test_a_room_is_deleted_after_one_question_and_never_without() -> None:
    state = at_home(going_on=CARD)
    state, commands = walked(state, i.Go("room"), i.Step("delete-room"))
    assert commands == []
    state, commands = walked(state, i.Step("open", "delete-room"), i.Step("close"))
    assert "delete-ask" in ids(state)
    state, commands = walked(state, i.Step("open", "delete-room"), i.Step("delete-room"))
    assert commands == [DeleteRoom(ROOM)]
    assert state.place is Place.HOME
    assert state.going_on is None
    assert "continue" not in ids(state)
    assert "asked to" in words(state)
    state, _ = walked(state, msg.RoomDeleted(ROOM))
    assert "gone from the server" in words(state)
    state, _ = walked(state, i.Go("help"), i.Step("back"))
    assert "gone" not in ids(state)


def test_the_question_is_not_left_open_behind_a_page_that_was_left() -> None:
    state = at_home(going_on=CARD)
    state, commands = walked(state, i.Go("room"), i.Step("open", "delete-room"), i.Step("escape"))
    assert state.place is Place.ROOM
    state, _ = walked(state, i.Step("open", "delete-room"), i.Go("home"), i.Go("room"))
    assert "delete-ask" in ids(state)
    assert commands == []


def test_in_a_scene_the_room_is_deleted_from_its_page_under_more() -> None:
    table = morning()
    state = in_room_page(table)
    assert "until 7 December 2026" in words(state)
    for step in (i.Step("open", "delete-room"), i.Step("delete-room")):
        table.tell(A, step)
        checked(table.clients[A])
    assert table.sent[A][-1] == DeleteRoom(ROOM)
    assert table.clients[A].place is Place.HOME
    assert table.clients[A].here is None


def test_the_other_reads_one_neutral_sentence_and_keeps_what_is_on_its_own_shelf() -> None:
    table = morning()
    sitting = msg.Sitting("t1", "Bo", "kept", "plate-with-paw", "growing", 5)
    table.clients[B] = replace(table.clients[B], sittings=(sitting,))
    table.tell(B, msg.LineClosed("no-room"))
    screen = checked(table.clients[B])
    assert screen.id == "closed"
    assert "somebody deleted it" in words(table.clients[B])
    assert table.clients[B].sittings == (sitting,)


def test_practice_alone_has_no_room_on_a_server() -> None:
    table = morning()
    here = table.clients[A].here
    assert here is not None
    solo = table.clients[A].with_seat(replace(here, mode="solo"))
    solo = replace(solo, place=Place.MORE, tab="room")
    assert "tab-room" not in ids(solo)
    assert "delete-ask" not in ids(solo)


def test_a_host_chooses_how_long_a_room_is_kept() -> None:
    state = at_home()
    for days in KEEP_DAYS:
        changed, _ = walked(state, i.Go("settings"), i.Set("keep", str(days)))
        assert f"keep-{days}" in flags(checked(changed), Flag.SELECTED)
        _, commands = walked(changed, i.Step("back"), i.Go("invite"))
        assert commands == [StartInvite(days)]
    changed, _ = walked(state, i.Set("keep", "400"))
    assert changed.settings.keep_days == 14


def test_a_late_guest_reads_that_the_invite_was_taken_back() -> None:
    state = at_home()
    state, _ = walked(
        state, i.Go("join"), i.Typed("invite-text", "amber"), i.Step("join"),
        msg.JoinFailed("invite-withdrawn"),
    )  # fmt: skip
    assert "taken back" in words(state)


# -- keeping an evening ----------------------------------------------------------------------------


def kept_by(table: Table, seat: Seat, *, lends: bool = False) -> list[Command]:
    """Say that this evening may be kept, as a player would; return what was asked for."""
    in_keep_page(table, seat)
    before = len(table.sent[seat])
    steps: list[i.Intent] = [i.Step("keep-words")] if lends else []
    for step in (*steps, i.Typed("phrase", PHRASE), i.Step("keep-evening")):
        table.tell(seat, step)
        checked(table.clients[seat])
    return table.sent[seat][before:]


def test_an_evening_cannot_be_kept_before_it_is_over() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "word/offer")
    assert "keep-evening" not in ids(in_keep_page(table))
    assert kept_by(table, A) == []
    assert "Once a scene is over" in words(table.clients[A])


@pytest.mark.parametrize("lends", [False, True])
def test_a_wish_goes_out_with_the_key_being_made_and_no_phrase_stays(lends: bool) -> None:  # noqa: FBT001 - a case
    table = morning()
    wish = "words" if lends else "bare"
    assert kept_by(table, A, lends=lends) == [UnlockEvenings(PHRASE), SayEvening(A, wish)]
    state = table.clients[A]
    assert state.keeping.phrase == ""
    assert PHRASE not in repr(state)
    assert PHRASE not in words(state)
    assert "evening-said" in ids(state)


def test_a_short_passphrase_keeps_nothing() -> None:
    table = morning()
    in_keep_page(table)
    for step in (i.Typed("phrase", "seven77"), i.Step("keep-evening")):
        table.tell(A, step)
    assert not [c for c in table.sent[A] if isinstance(c, UnlockEvenings | SayEvening)]
    assert "keep-evening" in flags(checked(table.clients[A]), Flag.DISABLED)


def test_a_passphrase_is_in_no_draft_and_gone_when_its_page_is_left() -> None:
    table = morning()
    in_keep_page(table)
    table.tell(A, i.Typed("phrase", PHRASE))
    assert PHRASE not in repr(table.sent[A])
    table.tell(A, i.Step("back"))
    assert table.clients[A].keeping.phrase == ""
    assert PHRASE not in repr(table.clients[A])


def test_once_both_want_it_it_is_kept_and_kept_anew_when_something_is_added() -> None:
    table = morning()
    kept_by(table, A)
    table.tell(A, msg.EveningAgreed(A, words=True))
    assert table.sent[A][-1] == KeepEvening(A, words=True)
    table.tell(A, msg.EveningKept(1))
    assert "evening-kept" in ids(in_keep_page(table))
    before = len(table.sent[A])
    table.tell(A, msg.WordsOpened(A, 3, "one line more"))
    assert table.sent[A][before:] == [KeepEvening(A, words=True)]
    table.tell(A, i.Step("leave"))
    assert table.sent[A][-3:] == [ShutEvenings(), LeaveRoom(), CloseLine()]
    assert "go-evenings" in ids(table.clients[A])


def test_what_the_other_alone_wants_shows_nowhere() -> None:
    table = morning()
    before = ids(in_keep_page(table))
    assert "keep-evening" in before
    assert kept_by(table, B)
    assert ids(in_keep_page(table)) == before
    kept_by(table, A)
    assert "said so" in words(table.clients[A])


def test_a_wish_can_be_taken_back_until_both_have_said_it() -> None:
    table = morning()
    kept_by(table, A)
    table.tell(A, i.Step("keep-not"))
    assert table.sent[A][-2:] == [SayEvening(A, ""), ShutEvenings()]
    assert "keep-what-evening" in ids(table.clients[A])
    assert "keep-what-shelf" in flags(checked(table.clients[A]), Flag.SELECTED)
    kept_by(table, A)
    table.tell(A, msg.EveningAgreed(A, words=False))
    assert "keep-not" not in ids(table.clients[A])


def test_a_disk_that_is_full_is_said_and_the_same_can_be_tried_again() -> None:
    table = morning()
    kept_by(table, A)
    table.tell(A, msg.EveningAgreed(A, words=False))
    table.tell(A, msg.EveningKept(0, "disk"))
    assert "problem" in ids(in_keep_page(table))
    commands = kept_by(table, A)
    assert commands == [UnlockEvenings(PHRASE), KeepEvening(A, words=False)]


def test_after_a_restart_the_passphrase_is_asked_for_once_more() -> None:
    table = morning()
    table.come_back(A)
    table.tell(A, msg.EveningAgreed(A, words=True))
    assert not [c for c in table.sent[A] if isinstance(c, KeepEvening)]
    assert "both said so" in words(in_keep_page(table))
    assert kept_by(table, A) == [UnlockEvenings(PHRASE), KeepEvening(A, words=True)]


def test_without_consent_the_others_own_words_are_left_out_and_ones_own_are_not() -> None:
    table = morning()
    state = table.clients[A]
    here = state.here
    assert here is not None
    said = {line.seat: line.seq for line in here.view.transcript if line.seat is not None}
    own = ((said[A], "mine, about the plum tree"), (said[B], "theirs, about the river"))
    scene = Scene(state, replace(here, words=own), t1(), english())
    assert "theirs, about" in str(kept_page(scene, words=True))
    bare = str(kept_page(scene, words=False))
    assert "mine, about" in bare
    assert "theirs, about" not in bare


# -- own figures, and nothing at all -------------------------------------------------------------


def figures_by(table: Table, seat: Seat = A) -> list[Command]:
    """Choose own figures, as a player would; return what was asked for."""
    before = len(table.sent[seat])
    for step in (
        i.Go("keep"), i.Step("keep-what", "figures"), i.Typed("phrase", PHRASE),
        i.Step("keep-evening"),
    ):  # fmt: skip
        table.tell(seat, step)
        checked(table.clients[seat])
    return table.sent[seat][before:]


def alone(table: Table) -> None:
    """Make a practice of what A plays."""
    here = table.clients[A].here
    assert here is not None
    table.clients[A] = table.clients[A].with_seat(replace(here, mode="solo", character="sol"))


def test_own_figures_are_kept_at_once_and_the_other_is_not_asked() -> None:
    table = morning()
    assert figures_by(table) == [UnlockEvenings(PHRASE), KeepFigures(A), ShutEvenings()]
    table.tell(A, kept.FiguresKept(1))
    assert "figures-kept" in ids(table.clients[A])
    assert table.clients[A].keeping.count == 1
    assert PHRASE not in repr(table.clients[A])
    assert [c for c in table.sent[B] if isinstance(c, KeepFigures | SayEvening)] == []


def test_figures_that_are_kept_are_not_nothing_and_the_evening_can_still_be_chosen() -> None:
    table = morning()
    figures_by(table)
    table.tell(A, kept.FiguresKept(1))
    shown = ids(table.clients[A])
    assert "keep-what-nothing" not in shown
    table.tell(A, i.Step("keep-what", "nothing"))
    here = table.clients[A].here
    assert here is not None
    assert here.keeps == "figures"
    assert kept_by(table, A) == [UnlockEvenings(PHRASE), SayEvening(A, "bare")]


def test_while_it_is_open_whether_the_evening_stays_own_figures_can_be_kept_in_any_case() -> None:
    table = morning()
    kept_by(table, A)
    table.tell(A, i.Step("keep-figures"))
    assert table.sent[A][-1] == KeepFigures(A)
    table.tell(A, kept.FiguresKept(1))
    assert "keep-figures" not in ids(table.clients[A])
    assert "keep-not" in ids(table.clients[A])


def test_a_disk_that_will_not_take_the_figures_is_said_and_they_can_be_tried_again() -> None:
    table = morning()
    figures_by(table)
    table.tell(A, kept.FiguresKept(0, "evening-disk"))
    assert "could not be written" in words(table.clients[A])
    assert figures_by(table) == [UnlockEvenings(PHRASE), KeepFigures(A), ShutEvenings()]


def test_a_practice_is_kept_by_the_one_player_alone() -> None:
    table = morning()
    alone(table)
    assert kept_by(table, A) == [UnlockEvenings(PHRASE), KeepEvening(A, words=True)]
    assert "keep-words" not in ids(in_keep_page(table))
    table.tell(A, msg.EveningKept(1))
    assert "evening-kept" in ids(table.clients[A])
    table.tell(A, i.Step("back"))
    table.tell(A, i.Step("leave"))
    assert ShutEvenings() in table.sent[A]


def test_a_practice_is_never_said_to_anybody() -> None:
    table = morning()
    alone(table)
    kept_by(table, A)
    figures_by(table)
    assert not [c for c in table.sent[A] if isinstance(c, SayEvening)]


def test_when_nothing_is_to_stay_not_even_the_keepsake_does() -> None:
    table = morning()
    for step in (i.Go("keep"), i.Step("keep-what", "nothing"), i.Step("back"), i.Step("enough")):
        table.tell(A, step)
    assert not [c for c in table.sent[A] if isinstance(c, KeepSitting)]
    assert table.clients[A].sittings == ()
    table.tell(B, i.Step("enough"))
    assert [c for c in table.sent[B] if isinstance(c, KeepSitting)]


def test_after_stop_there_are_no_figures_to_keep() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "table/account")
    table.tell(A, i.Play(m.Stop()))
    table.tell(A, i.Go("keep"))
    shown = ids(table.clients[A])
    assert "keep-what-figures" not in shown
    assert "keep-what-evening" in shown
    table.tell(A, i.Step("keep-what", "figures"))
    here = table.clients[A].here
    assert here is not None
    assert here.keeps == ""


# -- opening evenings ---------------------------------------------------------------------------


def an_evening(evening: str = "0a" * 16) -> msg.Evening:
    table = morning()
    state = table.clients[A]
    assert state.here is not None
    scene = Scene(state, state.here, t1(), english())
    return msg.Evening(evening, msg.Day(2026, 11, 23), kept_page(scene, words=True))


def opened(*kept: msg.Evening) -> ClientState:
    state, commands = walked(
        at_home(evenings=max(1, len(kept))),
        i.Go("evenings"),
        i.Typed("phrase", PHRASE),
        i.Step("open-evenings"),
        msg.EveningsOpened(kept),
    )
    assert commands == [OpenEvenings(PHRASE)]
    assert PHRASE not in repr(state)
    return state


def test_a_wrong_passphrase_is_one_sentence() -> None:
    state = opened()
    assert "open nothing" in words(state)
    assert "phrase" in ids(state)


def test_no_evenings_no_way_to_them() -> None:
    assert "go-evenings" not in ids(at_home())


def test_an_evening_is_read_written_out_and_deleted_after_one_question() -> None:
    one, two = an_evening(), an_evening("0b" * 16)
    state = opened(one, two)
    assert "23\u00a0November" in words(state)
    state, _ = walked(state, i.Step("read-evening", one.id))
    assert "23 November 2026" in words(state)
    assert checked(state).id == "evening"
    assert any(node.id.startswith("said-") for node in all_nodes(checked(state)))
    state, commands = walked(state, i.Step("export-evening"), msg.EveningExported("/pages/x.html"))
    assert commands == [ExportEvening(one.id)]
    assert "/pages/x.html" in words(state)
    state, commands = walked(state, i.Step("drop-evening"))
    assert commands == []
    state, commands = walked(state, i.Step("open", "drop-evening"), i.Step("drop-evening"))
    assert commands == [DropEvening(one.id)]
    assert f"evening-{two.id}" in ids(state)
    assert f"evening-{one.id}" not in ids(state)
    assert state.keeping.count == 1


@pytest.mark.parametrize("away", [i.Step("back"), i.Go("home"), i.Go("help")])
def test_what_was_opened_is_shut_when_its_place_is_left(away: i.Intent) -> None:
    state, commands = walked(opened(an_evening()), away)
    assert commands == [ShutEvenings()]
    assert state.keeping.opened is None


def test_hiding_shuts_what_was_opened() -> None:
    state, commands = walked(opened(an_evening()), i.Go("hide"))
    assert commands == [ShutEvenings(), Hide(), CloseLine()]
    assert state.keeping.opened is None


def test_back_leads_from_one_evening_to_the_others_first() -> None:
    one = an_evening()
    state, commands = walked(opened(one), i.Step("read-evening", one.id), i.Step("back"))
    assert commands == []
    assert checked(state).id == "evenings-open"


@pytest.mark.parametrize(
    "page", [{}, {"shared": 5}, {"shared": {"said": ["x"], "players": 7, "promises": [{}]}}]
)
def test_a_page_of_another_shape_is_shown_as_far_as_it_goes(page: dict[str, object]) -> None:
    odd = msg.Evening("0c" * 16, None, page)
    state, _ = walked(opened(odd), i.Step("read-evening", odd.id))
    assert "An evening" in words(state)
