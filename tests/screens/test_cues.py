"""What a change of the view sounds like, and which moments it begins."""

from __future__ import annotations

from game.rules.seats import Seat
from game.screens.commands import PlaySound
from game.screens.cues import moments_between, sounds_between, timed_sounds
from game.screens.moments import moment
from tests.screens.playing import Table, english


def sounds(table: Table, seat: Seat) -> list[str]:
    """Return every sound a client has asked for."""
    return [c.sound for c in table.sent[seat] if isinstance(c, PlaySound)]


def test_every_sound_there_is_a_call_for_has_a_caption() -> None:
    texts = english()
    for wishes in ((), ("life-eat-all", "line-ate-it", "magnets-ash-mag-ten")):
        table = Table()
        table.play_until(lambda t=table: t.beat() == "morning/open", wishes)  # type: ignore[misc]
        table.pass_ms(6_000)
        for seat in Seat:
            for sound in sounds(table, seat):
                assert texts.has(f"caption.{sound}"), sound


def test_a_kept_promise_is_nailed_down_and_a_broken_one_is_silent() -> None:
    kept, broken = Table(), Table()
    kept.play_until(lambda: kept.beat() == "snap/feel")
    broken.play_until(
        lambda: broken.beat() == "snap/feel",
        ("life-eat-all", "line-ate-it", "life-round-the-corner", "line-had-chips"),
    )
    assert "plank_knock" in sounds(kept, Seat.A)
    assert "plank_knock" not in sounds(broken, Seat.A)


def test_the_same_view_twice_is_silent_and_begins_nothing() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "table/receive")
    here = table.clients[Seat.A].here
    assert here is not None
    assert sounds_between(here.view, here.view) == ()
    assert list(moments_between(here.view, here.view, 0)) == []


def test_a_timed_sound_falls_into_exactly_one_tick() -> None:
    played = [
        timed_sounds((moment("reveal-shown", 1, 10_000),), at, at + 250)
        for at in range(10_000, 12_000, 250)
    ]
    assert [s for tick in played for s in tick] == ["lid_tick"]


def test_gold_runs_when_a_repair_is_kept() -> None:
    table = Table()
    table.play_until(
        lambda: table.beat() == "make-good/together",
        ("life-eat-all", "line-ate-it", "magnets-ash-mag-ten"),
    )
    table.pass_ms(3_000)
    table.press(Seat.A, "toy")
    table.pass_ms(16_000)
    assert "gold_pour" in sounds(table, Seat.B)
    table.play_until(lambda: table.beat() == "morning/open")
