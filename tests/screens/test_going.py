"""Finding one's way: the private question, names, invites, hiding, leaving, coming back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.rules.seats import Seat
from game.screens import intents as i
from game.screens import messages as msg
from game.screens.commands import (
    CancelInvite,
    CloseLine,
    Command,
    ContinueRoom,
    CopyInvite,
    Hide,
    Join,
    KeepSitting,
    LeaveRoom,
    ReadShelf,
    SaveSettings,
    SendName,
    Show,
    StartInvite,
    StartSolo,
)
from game.screens.settings import Settings
from game.screens.state import ClientState, Place
from game.screens.update import update
from tests.screens.laws import all_nodes, checked
from tests.screens.playing import Table

WORDS = ("amber", "bread", "candle", "dune", "ember", "fern", "grove", "heron")


def walked(state: ClientState, *items: i.Intent | msg.Message) -> tuple[ClientState, list[Command]]:
    """Hand items to a state one after the other; every screen on the way keeps the laws."""
    commands: list[Command] = []
    for n, item in enumerate(items):
        state, more = update(state, item, state.now_ms + 100 * (n + 1))
        commands += more
        checked(state)
    return state, commands


def test_home_offers_only_what_is_there() -> None:
    ids = [n.id for n in all_nodes(checked(ClientState()))]
    assert {"go-alone", "go-invite", "go-join", "help", "settings"} <= set(ids)
    assert "continue" not in ids


def test_home_goes_on_with_whom_it_was() -> None:
    card = msg.RoomCard("duo", "Robin", "t1", "table")
    state, commands = walked(ClientState(), msg.Loaded(going_on=card), i.Step("continue"))
    assert ContinueRoom() in commands
    node = next(n for n in all_nodes(checked(state)) if n.id == "continue")
    assert "Robin" in node.name


def test_the_first_click_is_answered_before_anything_is_asked() -> None:
    state, commands = walked(ClientState(), i.Toy("pebble", 8))
    assert len(state.happenings) == 1
    assert commands


def test_whoever_likes_everything_at_once_begins_rooms_and_practice_so() -> None:
    likes = Settings(everything=True, asked=True, name="Ana")
    invited = walked(ClientState(settings=likes), i.Go("invite"))[1]
    assert StartInvite(everything=True) in invited
    state = ClientState(settings=likes, character="sol")
    assert walked(state, i.Step("solo", "first"))[1] == [StartSolo("sol", everything=True)]


def test_a_host_is_asked_in_private_then_named_then_given_eight_words() -> None:
    state, commands = walked(ClientState(), i.Go("invite"))
    assert state.place is Place.FIRST
    state, commands = walked(
        state,
        i.Step("safe"),
        i.Typed("name", " Ana  "),
        i.Step("name"),
        msg.InviteMade(WORDS, "2K7-9QX"),
    )
    assert state.place is Place.INVITE
    assert SendName("Ana") in commands
    assert StartInvite() in commands
    _, copied = walked(state, i.Step("copy", "words"), i.Step("copy", "code"))
    assert copied == [CopyInvite(" ".join(WORDS)), CopyInvite("2K7-9QX")]


def test_a_no_leaves_no_trace() -> None:
    state, commands = walked(ClientState(), i.Go("invite"), i.Step("unsafe"))
    assert state.place is Place.APART
    assert commands == []
    assert state.settings == Settings()
    text = " ".join(n.name for n in all_nodes(checked(state)))
    assert "findahelpline.com" in text


def test_a_guest_writes_the_words_first_and_then_meets_question_and_name() -> None:
    state, _ = walked(ClientState(), i.Go("join"), i.Typed("invite-text", "amber bread"))
    assert state.place is Place.JOIN
    state, commands = walked(state, i.Step("join"), i.Step("safe"), i.Typed("name", "Robin"))
    assert not any(isinstance(c, Join) for c in commands)
    state, commands = walked(state, i.Step("name"))
    assert Join("amber bread") in commands
    assert state.join.trying


@pytest.mark.parametrize("code", ["slip", "wrong-invite", "invite-expired", "crowded", "strange"])
def test_an_invite_that_does_not_fit_is_one_kind_sentence_and_can_be_mended(code: str) -> None:
    known = ClientState(settings=Settings(asked=True, name="Robin"))
    state, _ = walked(
        known,
        i.Go("join"),
        i.Typed("invite-text", "amber bread"),
        i.Step("join"),
        msg.JoinFailed(code),
    )
    screen = checked(state)
    assert screen.id == "join"
    assert any(n.id == "problem" for n in all_nodes(screen))
    assert any(n.id == "invite-text" and n.value == "amber bread" for n in all_nodes(screen))


def test_a_word_being_typed_is_completed() -> None:
    known = ClientState(settings=Settings(asked=True, name="Robin"), wordlist=WORDS)
    state, _ = walked(known, i.Go("join"), i.Typed("invite-text", "amber br"))
    chip = next(n for n in all_nodes(checked(state)) if n.id == "word-bread")
    assert chip.intent is not None
    state, _ = walked(state, chip.intent)
    assert state.join.text == "amber bread "


def test_taking_an_invite_back_closes_its_line() -> None:
    known = ClientState(settings=Settings(asked=True, name="Ana"))
    state, commands = walked(known, i.Go("invite"), i.Step("cancel-invite"))
    assert state.place is Place.HOME
    assert commands[-2:] == [CancelInvite(), CloseLine()]


def test_practice_begins_once_somebody_is_chosen() -> None:
    state, commands = walked(ClientState(), i.Go("alone"), i.Step("solo"))
    assert commands == [ReadShelf()]
    _, commands = walked(state, i.Step("character", "sol"), i.Step("solo", "swap"))
    assert commands == [StartSolo("sol", swap=True)]


def test_three_escapes_hide_everything_and_one_button_brings_it_back() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "table/account")
    for _ in range(3):
        table.tell(Seat.A, i.Step("escape"))
    screen = checked(table.clients[Seat.A])
    assert screen.id == "hidden"
    assert (screen.world, screen.bar) == (None, ())
    assert table.sent[Seat.A][-2:] == [Hide(), CloseLine()]
    table.press(Seat.A, "unhide")
    state = table.clients[Seat.A]
    assert state.place is Place.HOME
    assert state.going_on is not None
    assert Show() in table.sent[Seat.A]


def test_the_shells_own_third_escape_hides_too() -> None:
    state, commands = walked(ClientState(), i.Go("hide"))
    assert (state.place, commands) == (Place.HIDDEN, [Hide(), CloseLine()])


def test_help_and_settings_lead_back_to_the_scene() -> None:
    table = Table()
    for place in ("help", "settings"):
        table.tell(Seat.A, i.Go(place))
        checked(table.clients[Seat.A])
        table.press(Seat.A, "back")
        assert table.clients[Seat.A].place is Place.SCENE


def test_help_opened_from_settings_still_leads_back_to_the_scene() -> None:
    table = Table()
    table.tell(Seat.A, i.Go("settings"))
    table.tell(Seat.A, i.Go("help"))
    table.press(Seat.A, "back")
    assert table.clients[Seat.A].place is Place.SCENE


@pytest.mark.parametrize("tab", ["calm", "timeline", "ledger", "scores", "what-if", "said", "seed"])
def test_every_page_of_more_keeps_the_laws(tab: str) -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "morning/open", ("life-eat-all", "line-ate-it"))
    table.tell(Seat.A, i.Go("more", tab))
    screen = checked(table.clients[Seat.A])
    assert screen.id == f"more-{tab}"
    if tab == "seed":
        check = next(n for n in all_nodes(screen) if n.id == "seed-check")
        assert "fits" in check.name


def test_enough_for_today_puts_the_keepsake_on_the_shelf() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "morning/open")
    table.press(Seat.A, "enough")
    state = table.clients[Seat.A]
    assert state.place is Place.HOME
    kept = [c for c in table.sent[Seat.A] if isinstance(c, KeepSitting)]
    assert kept[0].sitting.keepsake
    assert LeaveRoom() in table.sent[Seat.A]
    assert "kept-0" not in [n.id for n in all_nodes(checked(state))]
    state, _ = walked(state, i.Step("open", "shelf"))
    assert "kept-0" in [n.id for n in all_nodes(checked(state))]


def test_looking_in_again_does_not_put_a_second_keepsake_on_the_shelf() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "morning/open")
    before = table.clients[Seat.A]
    first, commands = walked(before, i.Step("enough"))
    assert [c for c in commands if isinstance(c, KeepSitting)]
    again = replace(before, sittings=first.sittings)
    second, commands = walked(again, i.Step("enough"))
    assert not [c for c in commands if isinstance(c, KeepSitting)]
    assert second.sittings == first.sittings


def test_a_setting_takes_effect_and_is_kept_at_once() -> None:
    state, commands = walked(ClientState(), i.Go("settings"), i.Set("contrast", "on"))
    assert state.settings.contrast
    assert commands == [SaveSettings(state.settings)]


def test_both_want_to_swap_chairs_and_the_door_opens_again() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "morning/open")
    table.pass_ms(6_000)
    for seat in Seat:
        for _ in range(3):
            table.press(seat, "send")
        table.press(seat, "again-swap")
    assert table.beat() == "door/ready"
    here = table.clients[Seat.A].here
    assert here is not None
    assert (here.view.scene.roles, here.card, here.opened) == (("bo", "ash"), 0, False)


def test_a_guest_at_the_door_opens_it_for_the_host_too() -> None:
    known = ClientState(settings=Settings(asked=True, name="Ana"))
    state, _ = walked(known, i.Go("invite"), msg.InviteMade(WORDS, "2K7-9QX"))
    here = Table().clients[Seat.A].here
    assert here is not None
    state, _ = walked(
        state,
        msg.PartnerSeen(Seat.A, online=True),
        msg.Welcomed(Seat.A, "duo", 1, 0, here.view),
    )
    assert state.place is Place.SCENE
    assert state.here is not None
    assert state.here.partner_online


def test_an_invite_still_open_is_shown_again_after_a_restart() -> None:
    card = msg.RoomCard("duo", "", "t1")
    state, _ = walked(
        ClientState(), msg.Loaded(going_on=card), i.Step("continue"), msg.InviteMade(WORDS, "2K7")
    )
    assert state.place is Place.INVITE


def test_a_line_that_comes_back_calls_nobody_out_of_the_settings() -> None:
    table = Table()
    table.tell(Seat.A, i.Go("settings"))
    here = table.clients[Seat.A].here
    assert here is not None
    table.tell(Seat.A, msg.Welcomed(Seat.A, "duo", 9, 0, here.view))
    assert table.clients[Seat.A].place is Place.SETTINGS


def test_a_room_that_is_gone_is_told_on_the_home_screen() -> None:
    card = msg.RoomCard("duo", "Robin", "t1")
    state, _ = walked(
        ClientState(), msg.Loaded(going_on=card), i.Step("continue"), msg.LineClosed("no-room")
    )
    words = [n.name for n in all_nodes(checked(state)) if n.id == "line"]
    assert "gone" in words[0]


def test_words_not_sent_wait_for_the_way_back() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "table/account")
    table.tell(Seat.A, i.Typed("account-words", "hm"))
    here = table.clients[Seat.A].here
    assert here is not None
    table.tell(Seat.A, i.Step("leave"))
    table.tell(Seat.A, msg.Welcomed(Seat.A, "duo", 9, here.outbox.acked_n, here.view))
    again = table.clients[Seat.A].here
    assert again is not None
    assert again.draft("account-words") == "hm"
