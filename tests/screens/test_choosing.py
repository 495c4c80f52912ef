"""Choosing a scene: before an invite, before practice, from a file, and when one comes back."""

from __future__ import annotations

from dataclasses import replace

from game.client.local.scenes import cards
from game.client.stroll import Stroll
from game.rules import moves as m
from game.rules.seats import Seat
from game.screens import intents as i
from game.screens import messages as msg
from game.screens.choosing import MOST, in_order, news
from game.screens.commands import BringScene, ReadScene, ReadShelf, SendMove, StartInvite, StartSolo
from game.screens.messages import SceneCard
from game.screens.settings import Settings
from game.screens.state import ClientState, Place
from game.screens.tree import Node
from tests.screens.laws import all_nodes, check, checked
from tests.screens.playing import Table
from tests.screens.scenes import m10, whole
from tests.screens.test_going import WORDS, walked
from tests.screens.test_next_scene import in_the_morning

KNOWN = ClientState(settings=Settings(asked=True, name="Ana"))
OURS = SceneCard("ours@" + "0" * 64, "Ours", "", 9, 2, ("An illness.",), brought=True)
WATCH = next(card for card in cards() if card.scenario == "m10")


def shelved(leads_to: str, state: ClientState = KNOWN) -> ClientState:
    """Return a device before the shelf."""
    state, commands = walked(state, i.Go("scenes", leads_to))
    assert commands == [ReadShelf()]
    return walked(state, msg.ShelfRead(cards()))[0]


def node(state: ClientState, node_id: str) -> str:
    """Return the words beside a node that is shown."""
    return next(n.note for n in all_nodes(checked(state)) if n.id == node_id)


def test_a_new_pair_is_offered_the_first_scene_and_what_the_others_would_bring() -> None:
    state = shelved("invite")
    first, *others = [n for n in _offered(state) if n.startswith("scene-")]
    assert first.startswith("scene-t1@")
    assert len(others) == 3
    told = node(state, f"scene-{WATCH.id}")
    assert "8 minutes, for two people" in told
    assert "grandfather" in told
    assert "New here: Talk, stones." in told


def test_the_invite_is_made_for_the_scene_that_was_chosen() -> None:
    state, commands = walked(shelved("invite"), i.Step("scene", WATCH.id), i.Step("choose"))
    assert StartInvite(14, WATCH.id) in commands
    assert state.place is Place.INVITE
    again, _ = walked(state, msg.InviteMade(WORDS, "2K7-9QX"), i.Step("cancel-invite"))
    assert again.place is Place.HOME


def test_enter_alone_invites_with_the_first_scene() -> None:
    _, commands = walked(shelved("invite"), i.Step("choose"))
    assert StartInvite(14, cards()[0].id) in commands


def test_practice_offers_next_what_was_not_played_yet() -> None:
    played = msg.Sitting("t1", "Sol", "mended", "mended-plate", "growing", 0)
    state = shelved("alone", replace(KNOWN, sittings=(played,)))
    offered = [n for n in _offered(state) if n.startswith("scene-")]
    assert offered[0] == f"scene-{WATCH.id}"
    assert offered[-1].startswith("scene-t1@")
    assert "A good next one." in node(state, offered[0])
    state, _ = walked(state, i.Step("choose"), i.Step("character", "sol"))
    _, commands = walked(state, i.Step("solo"))
    assert commands == [StartSolo("sol", scenario=WATCH.id)]


def test_a_scene_that_cannot_be_practised_is_not_offered_for_practice() -> None:
    state, _ = walked(shelved("alone"), msg.SceneBrought(replace(OURS, solo=False)))
    assert f"scene-{OURS.id}" not in _offered(state)


def test_a_file_is_read_before_its_card_is_shown_and_then_it_is_chosen() -> None:
    state, commands = walked(
        shelved("invite"),
        i.Step("open", "scene-file"),
        i.Typed("scene-file", " ~/ours.toml "),
        i.Step("read-scene"),
    )
    assert commands == [ReadScene("~/ours.toml", sends=True)]
    state, _ = walked(state, msg.SceneBrought(OURS))
    assert "An illness." in node(state, f"scene-{OURS.id}")
    _, commands = walked(state, i.Step("choose"))
    assert StartInvite(14, OURS.id) in commands


def test_what_is_wrong_with_a_file_is_said_in_one_sentence_and_the_path_stays() -> None:
    state, _ = walked(
        shelved("alone"),
        i.Step("drop-scene", "/home/ana/ours.toml"),
        msg.SceneUnsound("ours.toml, line 3: a key is missing; add it (SC007)."),
    )
    screen = {n.id: n for n in _nodes(state)}
    assert screen["problem"].name.startswith("ours.toml, line 3")
    assert screen["scene-file"].value == "/home/ana/ours.toml"
    state, _ = walked(state, i.Typed("scene-file", "/home/ana/other.toml"))
    assert "problem" not in {n.id for n in _nodes(state)}


def test_a_file_dropped_on_the_home_screen_stays_on_this_device() -> None:
    state, commands = walked(KNOWN, i.Step("drop-scene", "/home/ana/ours.toml"))
    assert state.place is Place.SCENES
    assert commands == [ReadShelf(), ReadScene("/home/ana/ours.toml", sends=False)]


def test_a_file_too_big_to_be_sent_is_for_practice_alone() -> None:
    big = replace(OURS, sends=False)
    state, _ = walked(shelved("alone"), msg.SceneBrought(big), i.Go("home"))
    state, _ = walked(state, i.Go("scenes", "invite"))
    assert f"scene-{OURS.id}" not in _offered(state)
    _, commands = walked(state, i.Step("choose"))
    assert StartInvite(14, cards()[0].id) in commands


def test_in_a_room_a_file_goes_to_the_server_before_the_wish_that_names_it() -> None:
    table = in_the_morning(Table())
    for item in (
        msg.ShelfRead(cards()),
        i.Step("open", "scenes"),
        i.Step("open", "scene-file"),
        i.Typed("scene-file", "/ours.toml"),
    ):
        table.tell(Seat.A, item)
    check(table.screen(Seat.A))
    table.tell(Seat.A, i.Step("read-scene"))
    assert table.sent[Seat.A][-1] == ReadScene("/ours.toml", sends=True)
    table.tell(Seat.A, msg.SceneBrought(OURS))
    table.press(Seat.A, f"scene-{OURS.id}")
    brought, sent = [c for c in table.sent[Seat.A] if isinstance(c, BringScene | SendMove)][-2:]
    assert brought == BringScene(OURS.id)
    assert isinstance(sent, SendMove)
    assert sent.move == m.Again(scenario=OURS.id)


def test_a_room_that_holds_no_more_files_says_so_where_one_chose_the_file() -> None:
    table = in_the_morning(Table())
    table.tell(Seat.A, msg.SceneUnsound("too-many-files"))
    told = next(n for n in all_nodes(table.screen(Seat.A)) if n.id == "problem")
    assert told.name == "This room holds as many scene files as it can."


def test_a_scene_the_other_brought_is_on_the_shelf_and_not_chosen() -> None:
    table = in_the_morning(Table())
    table.tell(Seat.A, msg.ShelfRead(cards()))
    table.tell(Seat.A, msg.SceneBrought(OURS, mine=False))
    table.tell(Seat.A, i.Step("open", "scenes"))
    assert table.has(Seat.A, f"scene-{OURS.id}")
    assert table.clients[Seat.A].scene == ""


def test_coming_back_to_a_room_whose_scene_is_over_leads_to_the_shelf() -> None:
    stroll = Stroll().begin().onward("morning/open").wait(9_000).both(m.Done())
    stroll.take(i.Step("enough"))
    assert stroll.state.going_on is not None
    assert stroll.state.going_on.is_over
    told = next(n for n in _nodes(stroll.state) if n.id == "continue")
    assert "choose the next scene" in told.note
    stroll.come_back()
    here = stroll.state.here
    assert here is not None
    assert (here.opened, here.card, stroll.state.dialog) == (True, 3, "scenes")


def test_what_stays_of_an_evening_is_chosen_from_the_last_card() -> None:
    stroll = Stroll().begin().onward("morning/open").wait(9_000)
    stroll.take(i.Step("card", "3"))
    keep = next(n for n in _nodes(stroll.state) if n.id == "go-keep")
    assert keep.intent == i.Go("keep")
    stroll.take(keep.intent)
    assert "keep-what-evening" in {n.id for n in _nodes(stroll.state)}


def test_whoever_is_on_a_break_may_say_twice_that_it_takes_longer_and_never_too_late() -> None:
    table = Table(plays=m10())
    table.play_until(lambda: table.beat() == "talk/share")
    table.tell(Seat.A, i.Play(m.TimeOut(minutes=60)))
    for _ in range(2):
        before = _back_by(table)
        assert not table.has(Seat.B, "longer")
        table.press(Seat.A, "longer")
        assert _back_by(table) - before >= 9 * 60_000
    assert not table.has(Seat.A, "longer")
    late = Table()
    late.play_until(lambda: late.beat() == "table/account")
    late.tell(Seat.A, i.Play(m.TimeOut(minutes=10)))
    late.clients[Seat.A] = replace(late.clients[Seat.A], now_ms=_back_by(late))
    assert not late.has(Seat.A, "longer")


def test_notes_stand_at_the_door_of_every_scene_that_has_them() -> None:
    for plays, some in ((m10(), True), (whole(), False)):
        table = Table(plays=plays)
        ids = [n.id for n in all_nodes(table.screen(Seat.A))]
        expected = bool(plays.meta.content_notes)
        assert ("note-0" in ids) is expected
        assert expected or not some


def test_no_more_scenes_are_offered_than_have_a_key_and_files_come_first() -> None:
    many = tuple(replace(OURS, id=f"ours-{n}@0", brought=n == 11) for n in range(12))
    offered = in_order(many)
    assert len(offered) == MOST
    assert offered[0].id == "ours-11@0"


def test_what_is_new_is_what_lies_above_the_known_level() -> None:
    assert news(replace(OURS, level=3), 1) == ("talk", "stones", "sizes", "needs")
    assert news(replace(OURS, level=3), 2) == ("sizes", "needs")
    assert news(replace(OURS, level=1), 1) == ()


def _back_by(table: Table) -> int:
    here = table.clients[Seat.A].here
    assert here is not None
    return here.view.scene.back_by_ms


def _nodes(state: ClientState) -> list[Node]:
    return all_nodes(checked(state))


def _offered(state: ClientState) -> list[str]:
    return [n.id for n in _nodes(state)]
