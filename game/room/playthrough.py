"""A scene written down as plain text: each move, what it caused, what either seat then sees.

Made for reading and for comparing: a leak or a changed rule is a line that differs. One line for
each entry, one more where a seat learns something of its own. Times are left out, for they differ
from play to play.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import Field, dataclass, fields

from game.room.effects import Entry
from game.room.news import news_of
from game.rules.beats import kind_of
from game.rules.events import MoveMade
from game.rules.moves import Move
from game.rules.seats import BySeat, Seat
from game.rules.sections import News, SeatView
from game.rules.talk_sections import TalkSection
from game.scenario.model import Scenario

MOST_LINES = 120
_OWN = (
    "offer", "obstacle", "response", "asked", "change_answer", "choice", "account", "add",
    "predicted", "received", "landed", "answered", "report", "guess", "apology", "last_word",
    "own_up", "responded", "thanked", "hearing", "ease",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PlayStep:
    """One entry, as somebody who may see everything would write it down.

    Attributes:
        seq: its number.
        by: "A", "B", "clock" or "host".
        move: what was done, None for clock and host.
        news: what both could hear of it.
        views: what each seat knows after it; None before a scene is open.
    """

    seq: int
    by: str
    move: Move | None
    news: tuple[News, ...]
    views: BySeat[SeatView | None]


def step_of(entry: Entry, views: BySeat[SeatView | None]) -> PlayStep:
    """Write down an entry of a room's log with the views after it."""
    made = next((event.move for event in entry.events if isinstance(event, MoveMade)), None)
    news = (news_of(event) for event in entry.events)
    return PlayStep(entry.seq, entry.by, made, tuple(n for n in news if n is not None), views)


def playthrough(
    scenario: Scenario, steps: Iterable[PlayStep], *, most: int = MOST_LINES
) -> tuple[str, ...]:
    """Return the scene's lines, at most `most`; a longer one says how much is left out."""
    title = scenario.texts.get("title", scenario.meta.id)
    lines = [f"# {title} ({scenario.meta.id}@{scenario.hash[:12]})", ""]
    before: BySeat[SeatView | None] = BySeat(None, None)
    for step in steps:
        lines.extend(_lines(step, before))
        before = step.views
    if len(lines) > most:
        left = len(lines) - most + 1
        lines = [*lines[: most - 1], f"... and {left} lines more"]
    return tuple(lines)


def _lines(step: PlayStep, before: BySeat[SeatView | None]) -> Iterator[str]:
    did = "" if step.move is None else move_words(step.move)
    caused = "; ".join(filter(None, map(news_words, step.news)))
    yield f"{step.seq:>3} {step.by} {did}".rstrip() + (f"  ->  {caused}" if caused else "")
    seen = {seat: seen_words(before[seat], step.views[seat]) for seat in Seat}
    both = [word for word in seen[Seat.A] if word in seen[Seat.B]]
    parts = [("both see", both)]
    parts += [(f"{seat} sees", [w for w in seen[seat] if w not in both]) for seat in Seat]
    told = [f"{who} {', '.join(words)}" for who, words in parts if words]
    if told:
        yield f"      {' | '.join(told)}"


def move_words(move: Move) -> str:
    """Write a move on one line, as in `account line=ate-it add=add-noor`."""
    named = ((f, getattr(move, f.name)) for f in fields(move) if f.name != "kind")
    given = (f"{f.name}={_short(value)}" for f, value in named if not _says_nothing(f, value))
    return " ".join((kind_of(move), *given))


def _says_nothing(field: Field[object], value: object) -> bool:
    """Tell whether a move leaves this open: empty, or a nought that is the default."""
    return value in ("", None, ()) or (value == 0 and field.default == 0)


def news_words(news: News) -> str:
    """Write news on one line; "" for what the move itself says already."""
    if news.kind == "did":
        return ""
    return " ".join(filter(None, (news.kind, news.seat or "", news.text, news.value)))


def seen_words(before: SeatView | None, after: SeatView | None) -> tuple[str, ...]:
    """Write down what a seat knows now and did not before."""
    if after is None:
        return ()
    old, new = set(_facts(before)) if before else set(), tuple(_facts(after))
    return tuple(fact for fact in new if fact not in old)


def _facts(view: SeatView) -> Iterator[str]:
    """Give what a seat knows as short words, each the same as long as nothing changes."""
    beat, scene, debrief = view.beat, view.scene, view.debrief
    yield f"{beat.beat}/{beat.phase}"
    yield f"bridge {view.bridge.word} {view.bridge.value}"
    yield f"{view.bridge.fireflies} fireflies"
    for promise in view.promise.promises:
        yield f"{promise.id} {promise.template} {promise.status}"
    for seat in view.promise.said_no:
        yield f"{seat} gave no promise"
    yield f"lid {scene.lid}"
    yield from (f"noticed {text}" for text in scene.noticed)
    yield from (f"{line.seat or 'story'}: {_short((line.text, *line.extra))}"
                for line in view.transcript)  # fmt: skip
    for snap in scene.snap:
        yield f"{snap.seat} heard {snap.guessed}, was {snap.felt}: {snap.nearness}"
    yield from _talk(view.talk)
    yield from _own(view)
    if debrief.open:
        films = (f for e in debrief.envelopes for f in (e.film, *(f for _, f in e.more)))
        yield from (f"film {film}" for film in films if film)
        yield from (f"moment {moment.text}" for moment in debrief.moments)
        yield from (f"for own eyes {moment.text}" for moment in debrief.mine)
        yield f"ending {debrief.ending}, {debrief.keepsake}"


def _talk(talk: TalkSection) -> Iterator[str]:
    """Give what a seat knows of Talk beside the lines in the transcript."""
    if talk.own_feeling:
        yield f"own feeling {talk.own_feeling} {talk.own_strength}"
    if talk.pin:
        yield f"heart {talk.pin}"
    if talk.heard is not None:
        heard = talk.heard
        yield (
            f"heard {heard.guessed} {heard.guessed_strength}, was {heard.felt}"
            f" {heard.felt_strength}: {heard.nearness}"
        )
    yield from (f"landed as {mark}" for mark in talk.marks)
    if talk.lantern:
        yield f"lantern {talk.lantern}"
    if talk.wish:
        yield f"wish {talk.wish}"


def _own(view: SeatView) -> Iterator[str]:
    for name in _OWN:
        value = getattr(view.own, name)
        if value not in ("", None, ()) and not (name == "ease" and value == 0):
            yield f"own {name} {_short(value)}"


def _short(value: object) -> str:
    return "+".join(map(str, filter(None, value))) if isinstance(value, tuple) else str(value)
