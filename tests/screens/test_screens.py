"""Every step and phase of the first scene, both seats, many ways through: the screens' laws."""

from __future__ import annotations

import pytest

from game.rules.beats import TABLE
from game.rules.seats import Seat
from game.screens.tree import Screen
from tests.screens.laws import all_nodes, check
from tests.screens.playing import Table, nodes_of, t1

WAYS = {
    "kept by both": (),
    "eaten, owned, made good": (
        "life-eat-all", "line-ate-it", "add-add-noor", "magnets-ash-mag-own",
        "magnets-ash-mag-ten", "receive-bo-twelve",
    ),
    "eaten and hidden, chin shown": ("life-eat-all", "line-left-it", "receive-show-chin"),
    "changed with a yes": ("life-ash-ask", "life-bo-ask", "change-yes", "life-half-it"),
    "changed with a no": ("life-ash-ask", "life-bo-ask", "change-no"),
    "nobody promises": ("offer-word-none",),
    "half promised": ("offer-word-half", "life-half-it", "life-round-the-corner"),
    "both put off, both asked": (
        "life-corner", "line-movement", "receive-movement-by-whom", "life-round-the-corner",
        "line-lovely-walk", "receive-what-taste", "answer-ash-answer-ate",
    ),
    "both owe, both take time": (
        "life-eat-all", "line-forty-minutes", "magnets-ash-mag-ten", "receive-bo-not-yet",
        "life-round-the-corner", "line-had-chips", "magnets-bo-mag-knead", "receive-ash-minute",
    ),
    "told at last": ("life-eat-all", "line-left-it", "line-ash-last-own"),
}  # fmt: skip

_SEEN: dict[str, Table] = {}


def played(way: str) -> Table:
    """Return a table that has played this way to the morning; played once and kept."""
    if way not in _SEEN:
        table = Table()
        table.play_until(lambda: table.beat() == "morning/open", WAYS[way])
        table.pass_ms(6_000)
        for seat in Seat:
            table.screen(seat)
        _SEEN[way] = table
    return _SEEN[way]


@pytest.mark.parametrize("way", WAYS)
def test_every_screen_on_the_way_keeps_the_laws(way: str) -> None:
    table = played(way)
    for screen in table.seen:
        check(screen)
    assert not table.texts.missing


@pytest.mark.parametrize("seat", list(Seat))
@pytest.mark.parametrize("way", WAYS)
def test_every_card_of_the_morning_keeps_the_laws_and_ends_in_one_key(way: str, seat: Seat) -> None:
    table = played(way)
    for card in ("envelopes", "moments", "try", "thanks"):
        screen = table.screen(seat)
        assert screen.id == f"morning-{card}"
        check(screen)
        assert [n.keys for n in nodes_of(screen) if n.id == "enough"] == [("x",)]
        if card != "thanks":
            table.press(seat, "send")
    for _ in range(3):
        table.press(seat, "card-back")
    assert not table.texts.missing


def test_the_ways_together_pass_through_every_step_and_phase() -> None:
    later = {"word/lean", "word/counter"}  # weight of one's own comes with another evening
    rows = {row.name for row in TABLE if row.beat in t1().meta.beats} - later
    entered = set().union(*(played(way).rows for way in WAYS))
    assert rows - entered == set()


def test_the_envelopes_open_for_both_when_both_have_said_so() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "morning/open")
    for seat in Seat:
        assert "fact-B-0" not in [n.id for n in all_nodes(table.screen(seat))]
    table.pass_ms(1_000)
    for seat in Seat:
        ids = [n.id for n in all_nodes(table.screen(seat))]
        assert {"fact-B-0", "film-A", "gestures"} <= set(ids)


def test_whoever_comes_back_in_the_morning_opens_them_by_hand() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "morning/open")
    table.come_back(Seat.A)
    screen = table.screen(Seat.A)
    assert screen.id == "morning-closed"
    check(screen)
    table.press(Seat.A, "send")
    table.pass_ms(1_000)
    assert "fact-B-0" in [n.id for n in all_nodes(table.screen(Seat.A))]


@pytest.mark.parametrize("dialog", ["stop", "aside", "time-out", "weather", "envelope"])
def test_every_dialog_keeps_the_laws_and_closes_with_escape(dialog: str) -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "table/account")
    opened = {"stop": "stop", "aside": "aside", "envelope": "peek"}
    table.press(Seat.A, opened.get(dialog, "aside"))
    if dialog in ("time-out", "weather"):
        table.press(Seat.A, f"aside-{dialog}")
    screen = table.screen(Seat.A)
    assert screen.dialog is not None
    assert screen.dialog.id == f"dialog-{dialog}"
    check(screen)
    table.press(Seat.A, "close")
    assert table.screen(Seat.A).dialog is None


def test_a_pause_stands_still_for_both_and_only_who_paused_goes_on() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "word/offer")
    table.press(Seat.B, "pause")
    screens = {seat: table.screen(seat) for seat in Seat}
    assert {s.id for s in screens.values()} == {"paused"}
    assert not table.has(Seat.A, "send")
    table.press(Seat.B, "send")
    assert table.screen(Seat.A).id == "word"
    for screen in screens.values():
        check(screen)


def test_a_stop_is_asked_once_and_reads_the_same_for_both() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "life/choose")
    table.pass_ms(3_000)
    table.press(Seat.A, "stop")
    table.press(Seat.A, "stop-now")
    shown = {seat: table.screen(seat) for seat in Seat}
    assert {s.id for s in shown.values()} == {"stopped"}
    words = [[n.name for n in all_nodes(s) if n.id != "rail"] for s in shown.values()]
    assert words[0] == words[1]
    for screen in shown.values():
        check(screen)


def test_a_break_says_when_it_ends_and_only_its_taker_ends_it() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "table/account")
    table.press(Seat.A, "aside")
    table.press(Seat.A, "aside-time-out")
    table.press(Seat.A, "minutes-20")
    shown = [table.screen(seat) for seat in Seat]
    assert {s.id for s in shown} == {"time-out"}
    assert any("20 minutes" in n.name for n in all_nodes(shown[1]))
    assert not table.has(Seat.B, "send")
    table.press(Seat.A, "send")
    assert table.screen(Seat.B).id == "table"


def on_the_way(way: str, screen_id: str) -> Screen:
    """Return the first screen of this id on a way."""
    return next(s for s in played(way).seen if s.id == screen_id)


@pytest.mark.parametrize("row", ["word/offer", "table/account", "snap/feel", "life/choose"])
def test_whoever_is_first_waits_with_free_hands(row: str) -> None:
    table = Table()
    table.play_until(lambda: table.beat() == row)
    table.pass_ms(6_000)
    for _ in range(6):
        table.one(Seat.A, ())
    table.pass_ms(9_000)
    screen = table.screen(Seat.A)
    assert screen.id == f"waiting-{row.split('/', maxsplit=1)[0]}"
    assert screen.live_toys
    keys = {n.keys[0] for n in nodes_of(screen) if n.id.startswith("toy-")}
    assert {"1", "2", "3", "4", "5", "space"} <= keys
    check(screen)


def test_no_toy_takes_a_number_key_while_answers_are_on_offer() -> None:
    for way in WAYS:
        for screen in played(way).seen:
            ids = [n.id for n in nodes_of(screen) if n.role.value == "option"]
            if ids:
                assert not screen.live_toys, screen.id


def test_the_partner_is_called_by_name_once_the_name_is_known() -> None:
    screen = on_the_way("nobody promises", "door")
    assert any("Bo" in n.name for n in all_nodes(screen))


@pytest.mark.parametrize("seat", list(Seat))
def test_a_whole_scene_asks_for_no_more_than_twenty_seven_inputs(seat: Seat) -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "morning/open", WAYS["eaten, owned, made good"])
    table.pass_ms(9_000)
    for node in ("send", "send", "take-try", "send"):
        table.press(seat, node)
        table.pass_ms(6_000)
    offered = [n.id for n in nodes_of(table.screen(seat)) if n.role.value == "option"]
    for node in (offered[0], "send", "enough"):
        table.press(seat, node)
    assert 15 <= table.inputs[seat] <= 27


def test_a_skipped_table_reveals_nothing_and_says_nothing_about_why() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "table/account")
    table.press(Seat.A, "aside")
    table.press(Seat.A, "aside-skip")
    for seat in Seat:
        screen = table.screen(seat)
        assert screen.id == "snap"
        check(screen)


def test_a_step_begun_anew_forgets_what_was_picked() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "word/offer")
    for node in ("offer-word-none", "send", "aside", "aside-rewind"):
        table.press(Seat.A, node)
    screen = table.screen(Seat.A)
    assert screen.id == "word"
    assert "chosen-offer" not in [n.id for n in all_nodes(screen)]
    check(screen)
