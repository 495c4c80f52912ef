"""Bubbles: what was said, and a small gate beside what was openly put off."""

from __future__ import annotations

from game.screens.tree import Look
from tests.screens.laws import all_nodes
from tests.screens.playing import Table
from tests.screens.scenes import m10

SAYS = ("say-albums", "say-miss-him", "say-careless", "heart-careless", "ask-how-is-watch")


def _icons(answer: str) -> set[str]:
    """Return the marks of an answer's bubble on every screen that shows it."""
    table = Table(plays=m10())
    table.play_until(lambda: table.beat() == "word/offer", (*SAYS, f"answer-{answer}"))
    words = m10().texts[answer]
    bubbles = [n for screen in table.seen for n in all_nodes(screen) if n.look is Look.SAID]
    shown = [n.icon for n in bubbles if n.name == words]
    assert shown
    return set(shown)


def test_a_not_now_has_a_small_gate() -> None:
    assert _icons("talk-ask-me") == {"gate"}


def test_an_answer_has_none() -> None:
    assert _icons("talk-dropped") == {""}
