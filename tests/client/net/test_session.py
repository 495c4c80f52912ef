"""Two engines against each other through the real room, without a socket."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from game.client.net.folder import Folder
from game.client.net.keep import DiskKeep
from game.client.net.out import NotKept
from game.client.net.record import RoomRecord
from game.protocol import messages as wire
from game.rules import moves as m
from game.rules.seats import Seat
from game.screens import messages as msg
from game.screens.commands import SaveDraft
from game.sealing.sodium import LibSodium
from tests.client.net.house import Player, couple, paired, settle


def told(player: Player, kind: type[msg.Message]) -> list[msg.Message]:
    return [news for news in player.told if isinstance(news, kind)]


def test_the_host_is_given_words_to_say_and_signs_to_paste(tmp_path: Path) -> None:
    _, host, _ = couple(tmp_path)
    host.connect()
    settle(host)
    (made,) = told(host, msg.InviteMade)
    assert isinstance(made, msg.InviteMade)
    assert (len(made.words), len(made.code)) == (8, 23)


def test_two_devices_pair_and_stand_at_the_same_door(tmp_path: Path) -> None:
    _, host, guest = paired(tmp_path)
    assert host.session.record.pair_key == guest.session.record.pair_key != b""
    assert host.session.record.epochs[-1].id == guest.session.record.epochs[-1].id
    assert host.session.emoji() == guest.session.emoji()
    assert host.view.beat.beat == guest.view.beat.beat == "door"


def test_after_pairing_the_invite_is_on_neither_device(tmp_path: Path) -> None:
    _, host, guest = paired(tmp_path)
    for player in (host, guest):
        record = player.session.record
        assert (record.invite, record.psk, record.join_auth) == (b"", b"", b"")


def test_each_hears_the_others_name(tmp_path: Path) -> None:
    _, host, guest = paired(tmp_path)
    assert host.state.here is not None
    assert guest.state.here is not None
    assert host.state.here.names[Seat.B] == "Robin"
    assert guest.state.here.names[Seat.A] == "Ana"


def test_the_server_hears_neither_words_nor_names_nor_the_invite(tmp_path: Path) -> None:
    house, host, guest = paired(tmp_path)
    host.make(m.Ready(), "Meet me under the plum tree")
    settle(host, guest)
    everything = "\n".join(house.heard)
    assert "plum tree" not in everything
    assert "Ana" not in everything
    assert "Robin" not in everything


def test_words_open_on_the_others_device_under_the_same_entry(tmp_path: Path) -> None:
    _, host, guest = paired(tmp_path)
    host.make(m.Ready(), "Shoes off,\u202e please")
    settle(host, guest)
    assert list(guest.words().values()) == ["Shoes off,□ please"]
    assert host.words() == guest.words()


def test_moves_of_both_go_out_one_by_one_and_all_arrive(tmp_path: Path) -> None:
    _, host, guest = paired(tmp_path)
    for player in (host, guest):
        player.make(m.Ready())
    settle(host, guest)
    for player in (host, guest):
        player.make(m.Ready())
    settle(host, guest)
    assert host.view.beat.beat == "word"
    host.make(m.Offer(option="word-full"))
    host.make(m.Prepare(obstacle="smell", response="smell-lid"))
    waiting = [p.n for p in host.session.record.outbox]
    settle(host, guest)
    assert len(waiting) == 1, "the screens let the second out only after the first"
    assert host.view.own.offer == "word-full"


def test_a_move_made_before_there_is_a_key_waits_for_it(tmp_path: Path) -> None:
    house, host, guest = couple(tmp_path)
    host.connect()
    settle(host)
    guest.connect()
    guest.session.play(1, 1, m.Ready(), "first thing I say")
    guest.work()
    settle(host, guest)
    assert "first thing I say" in host.words().values()
    assert [e.by for e in house.log if e.events and e.raw] == ["B"]


def test_a_refused_move_gives_its_words_back(tmp_path: Path) -> None:
    house, host, guest = paired(tmp_path)
    house.refuses.append("not-open")
    host.make(m.Ready(), "too early, it seems")
    settle(host, guest)
    (refused,) = told(host, msg.Refused)
    assert refused == msg.Refused(Seat.A, 1, "not-open")
    drafts = DiskKeep(Folder(host.path, LibSodium())).load().drafts
    assert [d.text for d in drafts] == ["too early, it seems"]
    host.make(m.Ready(), "now then")
    settle(host, guest)
    assert "now then" in guest.words().values(), "the number was free again"


@pytest.mark.parametrize("code", ["slow-down", "unavailable"])
def test_a_busy_server_is_asked_again_with_the_same_bytes(tmp_path: Path, code: str) -> None:
    house, host, guest = paired(tmp_path)
    house.refuses.append(code)
    before = len(house.heard)
    host.make(m.Ready(), "patience")
    settle(host, guest)
    assert not told(host, msg.Refused)
    host.session.again()
    host.work()
    settle(host, guest)
    first, second = house.heard[before:][:2]
    assert first == second
    assert "patience" in guest.words().values()


def test_a_lost_answer_does_not_double_a_move(tmp_path: Path) -> None:
    house, host, guest = paired(tmp_path)
    host.make(m.Ready(), "once only")
    host.cut()  # the move arrived, its answer did not
    settle(guest)
    host.connect()
    settle(host, guest)
    assert sum(e.by == "A" and bool(e.events) for e in house.log) == 1
    assert host.words() == guest.words()
    assert host.session.record.outbox == ()


def test_a_lost_move_is_sent_again_with_the_same_bytes(tmp_path: Path) -> None:
    house, host, guest = paired(tmp_path)
    house.lines.pop(Seat.A)
    host.make(m.Ready(), "still here")
    sent = house.heard[-1]
    host.cut()
    host.connect()
    settle(host, guest)
    assert house.heard.count(sent) == 2
    assert "still here" in guest.words().values()


def test_the_others_news_before_the_answer_to_a_resend_do_not_take_its_words(
    tmp_path: Path,
) -> None:
    house, host, guest = paired(tmp_path)
    host.make(m.Ready(), "mine, and nobody else's")
    host.cut()  # it arrived, its answer did not
    settle(guest)
    host.session.connected()
    host.work()  # the welcome and the answer to the resend are on their way ...
    answers = [frame for frame in host.inbox if '"type":"ack"' in frame]
    rest = [frame for frame in host.inbox if frame not in answers]
    host.inbox[:] = rest
    guest.make(m.Bid(), "look, a fox")
    settle(host)
    host.inbox.extend(answers)  # ... and the other's news overtake them
    settle(host, guest)
    assert host.words() == guest.words()
    assert len([e for e in house.log if e.raw and e.events]) == 2


def test_words_that_opened_while_away_are_fetched_in_pages(tmp_path: Path) -> None:
    house, host, guest = paired(tmp_path)
    house.page_bytes = 200
    guest.cut()
    host.make(m.Ready(), "first")
    settle(host)
    for text in ("second", "third", "fourth"):
        host.make(m.Bid(), text) if text != "third" else host.make(m.Pause(), text)
        settle(host)
        if text == "third":
            host.make(m.Resume())
            settle(host)
    guest.connect()
    settle(host, guest)
    assert set(guest.words().values()) >= {"first", "second", "third"}


def test_a_partner_who_comes_and_goes_is_told(tmp_path: Path) -> None:
    _, host, guest = paired(tmp_path)
    assert any(isinstance(n, msg.PartnerSeen) and n.online for n in host.told)
    guest.session.toy("nod", 3)
    guest.work()
    settle(host)
    assert msg.ToyCame(Seat.A, "nod", 3) in host.told


def test_an_unknown_toy_stays_on_the_device(tmp_path: Path) -> None:
    house, host, _ = paired(tmp_path)
    before = len(house.heard)
    host.session.toy("anvil", 0)
    host.work()
    assert len(house.heard) == before


def test_a_taken_seat_is_said_and_not_tried_again(tmp_path: Path) -> None:
    _, host, guest = couple(tmp_path)
    host.connect()
    guest.session.take(wire.Error(code="crowded"))
    guest.work()
    assert told(guest, msg.JoinFailed) == [msg.JoinFailed("crowded")]
    assert guest.session.is_stopped


def test_a_newer_window_fences_the_older_one(tmp_path: Path) -> None:
    _, host, _ = paired(tmp_path)
    host.session.take(wire.Error(code="fenced"))
    out = host.session.take_out()
    assert out.told == (msg.LineFenced(),)
    assert out.ends
    host.session.play(1, 1, m.Ready(), "not from here any more")
    assert host.session.record.outbox == ()


def test_a_new_sitting_gets_a_fresh_key(tmp_path: Path) -> None:
    _, host, guest = paired(tmp_path)
    host.make(m.Ready(), "yesterday")
    settle(host, guest)
    old = host.session.record.epochs[-1].id
    for player in (host, guest):
        player.session.end_sitting()
        player.cut()
    host.connect()
    guest.connect()
    settle(host, guest)
    assert host.session.record.epochs[-1].id == guest.session.record.epochs[-1].id != old
    guest.make(m.Ready(), "today")
    settle(host, guest)
    assert "today" in host.words().values()
    assert host.state.here is not None
    assert host.state.here.names[Seat.B] == "Robin"


def test_a_guest_who_lost_the_key_asks_for_a_new_one(tmp_path: Path) -> None:
    _, host, guest = paired(tmp_path)
    guest.session.end_sitting()
    guest.cut()
    guest.connect()
    settle(host, guest)
    host.make(m.Ready(), "welcome back")
    settle(host, guest)
    assert "welcome back" in guest.words().values()
    assert host.session.record.epoch_used == 2


def test_a_server_set_back_in_time_holds_and_the_move_gets_its_number(tmp_path: Path) -> None:
    _, host, guest = paired(tmp_path)
    record = host.session.record
    host.session.record = replace(record, acked_n=record.acked_n + 4)
    host.cut()
    host.connect()
    settle(host, guest)
    host.make(m.Ready(), "counted anew")
    settle(host, guest)
    assert "counted anew" in guest.words().values()


def test_what_cannot_be_kept_is_not_said(tmp_path: Path) -> None:
    house, host, _ = paired(tmp_path)
    before = len(house.heard)

    class FullDisk:
        def save(self, record: RoomRecord) -> None:
            raise OSError(28, f"no space left for {record.room}")

        def keep(self, what: SaveDraft) -> None:
            raise OSError(28, f"no space left for {what.field}")

    host.session._keep = FullDisk()
    host.session.play(1, 1, m.Ready(), "not to be lost")
    with pytest.raises(NotKept):
        host.session.take_out()
    assert len(house.heard) == before


def test_a_move_refused_after_a_restart_is_a_draft_and_the_number_is_free(tmp_path: Path) -> None:
    house, host, guest = paired(tmp_path)
    house.lines.pop(Seat.A)
    host.make(m.Ready(), "said into the dark")
    again = host.killed()
    house.refuses.append("beat-passed")
    again.connect()
    settle(again, guest)
    assert again.session.record.outbox == ()
    keep = again.session._keep
    assert isinstance(keep, DiskKeep)
    assert [d.text for d in keep.load().drafts] == ["said into the dark"]
    assert not told(again, msg.Refused), "these screens never saw that move"
    again.make(m.Ready(), "said in the light")
    settle(again, guest)
    assert "said in the light" in guest.words().values()


def test_words_before_a_restart_are_shown_again_from_the_disk(tmp_path: Path) -> None:
    _, host, guest = paired(tmp_path)
    host.make(m.Ready(), "mine")
    guest.make(m.Ready(), "yours")
    settle(host, guest)
    again = host.killed()
    again.connect()
    settle(again)
    assert set(again.words().values()) == {"mine", "yours"}
