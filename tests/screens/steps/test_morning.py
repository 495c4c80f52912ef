"""The morning: a move after the opening, moments in words, one to try, one thank-you."""

from __future__ import annotations

from game.rules.moves import Thank
from game.rules.seats import Seat
from game.screens import intents as i
from game.screens.commands import KeepSitting, SendMove
from tests.screens.laws import all_nodes, check
from tests.screens.playing import Table


def dawned(*wishes: str) -> Table:
    """Return a table in the morning, after the envelopes have opened."""
    table = Table()
    table.play_until(lambda: table.beat() == "morning/open", wishes)
    table.pass_ms(6_000)
    return table


def hidden() -> Table:
    """Return a morning in which an envelope told what nobody had said."""
    table = Table()
    table.play_until(lambda: table.beat() == "last-word/dawn", ("life-eat-all", "line-left-it"))
    table.pass_ms(3_000)
    table.play_until(lambda: table.beat() == "morning/open", ("send",))
    table.pass_ms(6_000)
    return table


def test_whoever_hid_something_has_one_line_and_the_other_one_answer() -> None:
    table = hidden()
    screen = table.screen(Seat.A)
    assert screen.turn == "Your move, if you like: one line."
    check(screen)
    table.press(Seat.A, "own-up-ash-laugh-up")
    answer = table.screen(Seat.B)
    assert any("ginger" in n.name for n in all_nodes(answer) if n.id == "their-line")
    check(answer)
    table.press(Seat.B, "respond-bo-open-laugh")
    assert any(n.id == "their-answer" for n in all_nodes(table.screen(Seat.A)))


def test_faces_and_feelings_come_as_words_in_the_moments() -> None:
    table = dawned("life-eat-all", "line-ate-it", "face-3", "land-1")
    table.press(Seat.A, "send")
    words = [n.name for n in all_nodes(table.screen(Seat.A)) if n.id.startswith("moment-")]
    assert any("“badly”" in w and "“a bit”" in w for w in words)


def test_another_one_to_try_is_another_one() -> None:
    table = dawned()
    table.tell(Seat.A, i.Step("card", "2"))
    first = next(n.name for n in all_nodes(table.screen(Seat.A)) if n.id == "try")
    table.press(Seat.A, "another-try")
    second = next(n.name for n in all_nodes(table.screen(Seat.A)) if n.id == "try")
    assert first != second
    table.press(Seat.A, "take-try")
    assert "taken" in [n.id for n in all_nodes(table.screen(Seat.A))]


def test_a_thank_you_in_own_words_needs_a_word() -> None:
    table = dawned()
    table.tell(Seat.A, i.Step("card", "3"))
    table.press(Seat.A, "thanks-own")
    assert not table.has(Seat.A, "send")
    table.tell(Seat.A, i.Typed("open-words", "For everything but the chips."))
    table.press(Seat.A, "send")
    sent = [c for c in table.sent[Seat.A] if isinstance(c, SendMove)][-1]
    assert (sent.move, sent.own_words) == (Thank(option="own"), "For everything but the chips.")


def test_a_wish_for_another_round_is_seen_on_the_other_bank() -> None:
    table = dawned()
    for seat in Seat:
        table.tell(seat, i.Step("card", "3"))
    table.press(Seat.A, "again-same")
    wish = next(n for n in all_nodes(table.screen(Seat.B)) if n.id == "again-same")
    assert wish.note == "the other one would like that"


def test_the_key_that_opened_the_envelopes_does_not_turn_the_page_as_well() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "morning/open", ("send",))
    assert "opening" in [n.id for n in all_nodes(table.screen(Seat.A))]
    assert not table.has(Seat.A, "send")
    assert table.has(Seat.A, "enough")
    table.pass_ms(1_500)
    table.press(Seat.A, "send")
    assert "moments-title" in [n.id for n in all_nodes(table.screen(Seat.A))]


def test_a_card_turned_to_at_once_shows_its_own_words() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "morning/open", ("send",))
    table.tell(Seat.A, i.Step("card", "3"))
    assert "keepsake" in [n.id for n in all_nodes(table.screen(Seat.A))]


def test_a_scene_before_another_round_stands_on_the_shelf() -> None:
    table = dawned()
    for seat in Seat:
        table.tell(seat, i.Step("card", "3"))
    keepsake = next(n.value for n in all_nodes(table.screen(Seat.B)) if n.id == "keepsake")
    for seat in Seat:
        table.press(seat, "again-swap")
    assert table.beat() == "door/ready"
    for seat in Seat:
        kept = [c.sitting for c in table.sent[seat] if isinstance(c, KeepSitting)]
        assert [k.keepsake for k in kept] == [keepsake]
        assert table.clients[seat].sittings == tuple(kept)
