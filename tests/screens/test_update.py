"""The client's state: lines lost and found, toys, drafts, moments, and nothing sent twice."""

from __future__ import annotations

from dataclasses import replace

from game.rules.moves import Choose, Lift
from game.rules.seats import Seat
from game.screens import intents as i
from game.screens import messages as msg
from game.screens.commands import Command, OpenLine, PlaySound, SendMove, SendToy
from game.screens.link import Line
from game.screens.moments import TOY_MS
from game.screens.state import ClientState, Place, SeatState
from game.screens.update import update, wake_ms
from tests.screens.playing import Table


def at(row: str, *wishes: str) -> Table:
    """Return a table that stands at "beat/phase" with no moment in play."""
    table = Table()
    table.play_until(lambda: table.beat() == row, wishes)
    table.pass_ms(6_000)
    return table


def here_of(state: ClientState) -> SeatState:
    """Return the seat in front; a test that has none is wrong."""
    assert state.here is not None
    return state.here


def moves(commands: tuple[Command, ...]) -> list[SendMove]:
    """Return the moves among commands."""
    return [c for c in commands if isinstance(c, SendMove)]


def test_a_lost_line_sends_exactly_the_same_again() -> None:
    table = at("word/lift")
    state, first = update(table.clients[Seat.A], i.Play(Lift()), table.now_ms)
    state, _ = update(state, msg.LineLost(0.5), table.now_ms)
    assert state.link.line is Line.RECONNECTING
    state, tried = update(state, msg.Ticked(), table.now_ms + 500)
    assert OpenLine() in tried
    state, again = update(state, msg.LineOpened(), table.now_ms + 600)
    assert moves(again) == moves(first)
    assert len(moves(first)) == 1


def test_a_resumed_seat_whose_move_arrived_sends_nothing_again() -> None:
    table = at("word/lift")
    here = here_of(table.clients[Seat.A])
    state, _ = update(table.clients[Seat.A], i.Play(Lift()), table.now_ms)
    welcome = msg.Welcomed(Seat.A, "duo", 99, here.outbox.acked_n + 1, here.view)
    state, commands = update(state, welcome, table.now_ms)
    assert moves(commands) == []
    assert here_of(state).outbox.head is None


def test_a_move_made_while_the_line_is_down_waits_and_goes_first() -> None:
    table = at("word/lift")
    state, _ = update(table.clients[Seat.A], msg.LineLost(0.5), table.now_ms)
    state, held = update(state, i.Play(Lift()), table.now_ms)
    assert moves(held) == []
    _, commands = update(state, msg.LineOpened(), table.now_ms)
    assert [c.move for c in moves(commands)] == [Lift()]


def test_pressing_twice_sends_once() -> None:
    table = at("word/lift")
    state, first = update(table.clients[Seat.A], i.Play(Lift()), table.now_ms)
    _, second = update(state, i.Play(Lift()), table.now_ms)
    assert (len(moves(first)), len(moves(second))) == (1, 0)


def test_a_busy_server_is_asked_again_after_a_moment() -> None:
    table = at("word/lift")
    state, first = update(table.clients[Seat.A], i.Play(Lift()), table.now_ms)
    n = moves(first)[0].n
    state, _ = update(state, msg.Refused(Seat.A, n, "slow-down"), table.now_ms)
    assert here_of(state).rejected == ""
    assert wake_ms(state) == table.now_ms + 1_000
    _, later = update(state, msg.Ticked(), table.now_ms + 1_000)
    assert moves(later) == moves(first)


def test_a_toy_seals_its_choice_once_it_cannot_be_taken_back_and_plays_to_its_end() -> None:
    table = at("life/choose")
    table.press(Seat.A, "life-eat-all")
    before = len([c for c in table.sent[Seat.A] if isinstance(c, SendMove)])
    table.pass_ms(1_750)
    assert len([c for c in table.sent[Seat.A] if isinstance(c, SendMove)]) == before
    table.pass_ms(500)
    chosen = [c.move for c in table.sent[Seat.A] if isinstance(c, SendMove)]
    assert chosen[-1] == Choose(option="eat-all")
    assert table.screen(Seat.A).id == "life-toy"
    table.pass_ms(TOY_MS - 2_500)
    assert table.screen(Seat.A).id == "life-toy"
    table.pass_ms(750)
    assert table.screen(Seat.A).id == "waiting-life"
    assert len([c for c in table.sent[Seat.A] if isinstance(c, SendMove)]) == before + 1


def test_every_toy_of_life_takes_the_same_time() -> None:
    lengths = set()
    for option in ("keep", "eat-all", "corner"):
        table = at("life/choose")
        table.press(Seat.A, f"life-{option}")
        stage = table.screen(Seat.A).stage
        assert stage is not None
        lengths.add(stage.ends_ms)
    assert max(lengths) - min(lengths) <= 1_000
    assert all(6_000 <= length <= 9_000 for length in lengths)


def test_wait_no_takes_a_toy_back_in_its_first_two_seconds_only() -> None:
    table = at("life/choose")
    table.press(Seat.A, "life-eat-all")
    table.press(Seat.A, "wait-no")
    assert table.screen(Seat.A).id == "life"
    table.press(Seat.A, "life-eat-all")
    table.pass_ms(2_250)
    assert not table.has(Seat.A, "wait-no")


def test_nothing_crosses_the_river_while_life_happens() -> None:
    table = at("life/choose")
    state, commands = update(table.clients[Seat.A], i.Toy("pebble", 8), table.now_ms)
    assert not any(isinstance(c, SendToy) for c in commands)
    assert PlaySound("pebble_plop") in commands
    assert len(here_of(state).happenings) == 1
    state, _ = update(state, msg.ToyCame(Seat.A, "rope", 3), table.now_ms)
    assert len(here_of(state).happenings) == 1


def test_toys_switched_off_are_neither_sent_nor_seen() -> None:
    table = at("word/offer")
    state = table.clients[Seat.A]
    state = replace(state, settings=replace(state.settings, toys=False))
    for item in (i.Toy("nod"), msg.ToyCame(Seat.A, "nod", 0)):
        after, commands = update(state, item, table.now_ms)
        assert (here_of(after).happenings, commands) == ((), ())


def test_two_pebbles_within_a_second_raise_a_fish() -> None:
    table = at("word/offer")
    state, _ = update(table.clients[Seat.A], msg.ToyCame(Seat.A, "pebble", 20), table.now_ms)
    _, commands = update(state, i.Toy("pebble", 8), table.now_ms + 900)
    assert PlaySound("fish") in commands


def test_toys_are_gone_after_four_seconds() -> None:
    table = at("word/offer")
    state, _ = update(table.clients[Seat.A], i.Toy("wave"), table.now_ms)
    state, _ = update(state, msg.Ticked(), table.now_ms + 4_000)
    assert here_of(state).happenings == ()


def test_the_lid_stays_on_for_a_second_of_silence_and_then_says_ting() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "table/receive")
    assert table.screen(Seat.A).id == "reveal-table"
    world = table.screen(Seat.A).world
    assert world is not None
    assert world.lid.value == "covered"
    ids = [n.id for n in table.screen(Seat.A).work.children]
    assert "gestures" not in ids
    assert PlaySound("lid_ting") not in table.sent[Seat.A]
    table.pass_ms(1_250)
    assert PlaySound("lid_ting") in table.sent[Seat.A]
    ids = [n.id for n in table.screen(Seat.A).work.children]
    assert "gestures" in ids
    table.pass_ms(3_500)
    assert table.screen(Seat.A).id == "reveal-table"
    table.pass_ms(500)
    assert table.screen(Seat.A).id != "reveal-table"


def test_a_pause_holds_a_toy_where_it_is() -> None:
    table = at("life/choose")
    table.press(Seat.A, "life-eat-all")
    table.pass_ms(3_000)
    table.press(Seat.B, "pause")
    table.pass_ms(20_000)
    table.press(Seat.B, "send")
    table.pass_ms(4_500)
    assert table.screen(Seat.A).id == "life-toy"
    table.pass_ms(1_000)
    assert here_of(table.clients[Seat.A]).view.own.choice == "eat-all"


def test_a_repair_is_kept_from_the_first_touch_on() -> None:
    table = at("make-good/together", "life-eat-all", "line-ate-it", "magnets-ash-mag-ten")
    assert not here_of(table.clients[Seat.A]).view.own.mended
    table.press(Seat.A, "toy")
    table.press(Seat.A, "toy")
    assert here_of(table.clients[Seat.A]).view.own.mended
    stage = table.screen(Seat.A).stage
    assert stage is not None
    assert dict(stage.args)["mine"] == "2"


def test_own_words_are_remembered_under_their_entry() -> None:
    table = at("table/account")
    table.press(Seat.A, "line-left-it")
    table.tell(Seat.A, i.Typed("account-words", "Smell my sleeves."))
    table.press(Seat.A, "send")
    words = dict(here_of(table.clients[Seat.A]).words)
    assert list(words.values()) == ["Smell my sleeves."]
    assert min(words) > 0


def test_words_not_sent_are_dropped_when_the_scene_moves_on() -> None:
    table = at("table/account")
    table.tell(Seat.A, i.Typed("account-words", "hm"))
    table.play_until(lambda: table.beat() == "snap/feel", ("line-left-it",))
    assert here_of(table.clients[Seat.A]).drafts == ()


def test_a_second_window_takes_the_seat_and_this_one_says_so() -> None:
    table = at("table/account")
    table.tell(Seat.A, msg.LineFenced())
    assert table.screen(Seat.A).id == "fenced"
    table.press(Seat.A, "send")
    assert OpenLine() in table.sent[Seat.A]
    table.tell(Seat.A, msg.LineOpened())
    assert table.screen(Seat.A).id == "table"


def test_a_closed_room_says_why_and_leads_home() -> None:
    table = at("table/account")
    table.tell(Seat.A, msg.LineClosed("no-room"))
    screen = table.screen(Seat.A)
    assert screen.id == "closed"
    table.press(Seat.A, "leave")
    assert table.clients[Seat.A].place is Place.HOME


def test_time_never_runs_back() -> None:
    state, _ = update(ClientState(now_ms=5_000), msg.Ticked(), 3_000)
    assert state.now_ms == 5_000
