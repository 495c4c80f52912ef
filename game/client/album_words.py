"""Shots of own words: a cue under the field in three steps, and the look back in the morning."""

from __future__ import annotations

from collections.abc import Callable

from game.client import album_scene as scene
from game.client import album_talk as talk
from game.client.album_debrief import page
from game.client.stroll import Stroll
from game.rules import moves as m
from game.rules.seats import Seat
from game.screens.intents import Held, Pick, Play, Set, Submit, Typed

Shot = Callable[[], Stroll]

PAUSED_MS = 900


def _typed(begin: Shot, field: str, words: str) -> Shot:
    def shot() -> Stroll:
        stroll = begin()
        stroll.take(Set("cues", "both"))
        stroll.take(Pick(f"own-{field.removesuffix('-words')}", "open"))
        stroll.take(Typed(field, words))
        return stroll.wait(PAUSED_MS)

    return shot


def _written() -> Stroll:
    """Walk to a morning before which something was said, asked and given back in own words."""
    stroll = talk.sealed(Seat.B)
    ask = m.Ask(question="nobody-looking")
    stroll.take(Play(ask, "You should just take it to a real watchmaker, you know."))
    talk.wren(stroll, m.Mark(landed="advice"), m.Answer(line="screwdriver"))
    ask = m.Ask(question="how-is-watch")
    stroll.take(Play(ask, "What has it been like, with the watch in your drawer?"))
    talk.wren(stroll, m.Answer(line="talk-dropped"))
    for pick in (Pick("fold", "miss-him"), Pick("reflect", "back-miss")):
        stroll.take(pick)
    stroll.take(Held("guess", "worried", 900))
    stroll.take(Typed("give-back-words", "You were worried, and no wonder. It was his."))
    stroll.take(Submit())
    return stroll.onward("morning/open").wait(45_000)


def _looked_back(*picks: Pick) -> Shot:
    return page("words", *picks, begin=_written)


WORDS_ALBUM: dict[str, Shot] = {
    "cue-share": _typed(talk.share, "share-words", "You never ask how I am with all this."),
    "cue-table": _typed(
        scene.table, "account-words", "I'm sorry, but it was late and nobody had told me a thing."
    ),
    "cue-answer": _typed(talk.answer, "answer-words", "Why did you have to ask that now?"),
    "more-words": _looked_back(),
    "more-words-opened": _looked_back(Pick("own-words", "0")),
    "more-words-apart": _looked_back(Pick("own-words", "3")),
}
