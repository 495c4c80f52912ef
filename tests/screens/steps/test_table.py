"""The table: what is asked of whom, and what is only seen when it is noticed."""

from __future__ import annotations

from game.rules.seats import Seat
from tests.screens.laws import all_nodes, check
from tests.screens.playing import Table, nodes_of


def heard(*wishes: str) -> Table:
    """Return a table after the lid has been lifted and looked at."""
    table = Table()
    table.play_until(lambda: table.beat() == "table/receive", wishes)
    table.pass_ms(6_000)
    return table


def test_whoever_hears_a_word_owned_up_to_is_asked_how_it_landed() -> None:
    table = heard("life-eat-all", "line-ate-it")
    screen = table.screen(Seat.B)
    assert screen.id == "receive-land"
    faces = [n for n in nodes_of(screen) if n.id.startswith("land-")]
    assert [n.value for n in faces] == ["0", "1", "2", "3", "4"]
    check(screen)


def test_whoever_spoke_sees_both_lines_while_the_other_takes_them() -> None:
    table = heard("life-eat-all", "line-ate-it", "add-add-noor")
    said = [n.name for n in all_nodes(table.screen(Seat.A)) if n.id.startswith("line-")]
    assert any("warm and I was weak" in words and "Noor" in words for words in said)
    assert not any("Promise. Not a crumb" in words for words in said)


def test_own_words_stand_above_the_line_they_stand_for() -> None:
    table = heard("life-eat-all", "line-ate-it")
    here = table.clients[Seat.B].here
    assert here is not None
    line = next(x for x in here.view.transcript if x.text == "ate-it")
    from game.screens import messages as msg

    table.tell(Seat.B, msg.WordsOpened(Seat.B, line.seq, "All of it. Sorry."))
    said = [n.name for n in all_nodes(table.screen(Seat.B)) if n.id == f"line-{line.i}"]
    assert said == ["All of it. Sorry.\nI ate it. It was warm and I was weak."]


def test_a_line_back_is_seen_by_both_before_the_scene_goes_on() -> None:
    table = heard("life-eat-all", "line-left-it")
    table.press(Seat.B, "receive-bo-believe")
    for seat in Seat:
        assert table.screen(seat).id == "heard-back"
        assert any("believe" in n.name for n in all_nodes(table.screen(seat)))


def test_a_chin_is_seen_after_a_second_of_silence() -> None:
    table = heard("life-eat-all", "line-left-it")
    table.press(Seat.B, "receive-show-chin")
    assert table.screen(Seat.A).id == "reveal-shown"
    before = [n.name for n in all_nodes(table.screen(Seat.A))]
    table.pass_ms(1_000)
    after = [n.name for n in all_nodes(table.screen(Seat.A))]
    assert not any("ginger" in words for words in before)
    assert any("ginger" in words for words in after)
