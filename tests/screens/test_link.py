"""The line: how long it waits, when it stops trying, and what brings it back."""

from __future__ import annotations

from game.screens import link as links
from game.screens.link import Line, LinkState


def after_losses(count: int, luck: float) -> LinkState:
    """Return a line that was lost so many times in a row at time 0."""
    link = links.wanted(LinkState())
    for _ in range(count):
        link = links.lost(link, 0, luck)
    return link


def test_the_longest_wait_doubles_from_a_quarter_second_to_fifteen() -> None:
    waits = [after_losses(n, 0.999999).retry_ms for n in range(1, 10)]
    assert [round((w or 0) + 1, -1) for w in waits] == [
        250, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000,
    ]  # fmt: skip


def test_luck_spreads_the_wait_down_to_nothing() -> None:
    assert after_losses(9, 0.0).retry_ms == 0
    assert after_losses(9, 0.5).retry_ms == 7_500


def test_a_good_line_forgets_its_losses() -> None:
    link = links.opened(after_losses(5, 0.5))
    assert (link.line, link.tries, link.retry_ms) == (Line.ONLINE, 0, None)
    assert links.lost(link, 100, 0.999999).retry_ms == 349


def test_a_fenced_or_closed_line_is_left_alone() -> None:
    for link in (links.fenced(LinkState(Line.ONLINE)), links.closed(LinkState(), "no-room")):
        assert links.lost(link, 0, 0.5) == link
        assert not links.is_due(link, 10**12)


def test_a_try_is_due_once() -> None:
    link = links.lost(links.wanted(LinkState()), 1_000, 0.4)
    assert not links.is_due(link, 1_099)
    assert links.is_due(link, 1_100)
    assert not links.is_due(links.trying(link), 1_100)
