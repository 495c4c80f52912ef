"""Evenings that were kept: opened with their passphrase, read, written out, deleted."""

from __future__ import annotations

from collections.abc import Mapping

from game.screens.intents import Step
from game.screens.keeping import PHRASE_LIMIT
from game.screens.messages import Evening
from game.screens.parts import Button, group, heading, status, text
from game.screens.places.pairing import problem_words
from game.screens.places.room import day_words
from game.screens.places.shell import Around, back, placed
from game.screens.tree import Flag, Flow, Look, Node, Role, Screen

Values = Mapping[str, object]
_NUMBERED = 9  # so many of a list have a key


def evenings(around: Around) -> Screen:
    """Show the lock, the list, or one evening."""
    keeping = around.state.keeping
    reading = keeping.evening(keeping.reading)
    if reading is not None:
        return _one(around, reading)
    return _shut(around) if keeping.opened is None else _list(around, keeping.opened)


def _shut(around: Around) -> Screen:
    keeping = around.state.keeping
    field = Node(
        "phrase",
        Role.FIELD,
        around.say("keep.field"),
        value=keeping.phrase,
        note=around.say("evenings.hint"),
        flags=frozenset({Flag.FIRST_FOCUS, Flag.MASKED}),
        on_text="phrase",
        limit=PHRASE_LIMIT,
    )
    on = Button("send", around.say("evenings.open"), Step("open-evenings"), ("enter",))
    nodes = (
        heading("evenings-title", around.say("evenings.title")),
        text("evenings-body", around.say("evenings.body"), Look.STORY),
        field,
        *_problem(around),
        group("ways", back(around), on.gold(ready=bool(keeping.phrase.strip())), flow=Flow.ROW),
    )
    return placed(around, "evenings", around.say("turn.evenings"), *nodes)


def _list(around: Around, opened: tuple[Evening, ...]) -> Screen:
    cards = tuple(_card(around, n, evening) for n, evening in enumerate(opened, start=1))
    nodes = (
        heading("evenings-title", around.say("evenings.title")),
        group("kept", *cards, flow=Flow.WRAP),
        back(around),
    )
    return placed(around, "evenings-open", around.say("turn.evenings-open"), *nodes)


def _card(around: Around, place: int, evening: Evening) -> Node:
    names = " · ".join(str(player.get("name", "")) for player in _many(evening.page, "players"))
    note = " · ".join(part for part in (day_words(around, evening.day), names) if part)
    keys = (str(place),) if place <= _NUMBERED else ()
    words = _title(around, evening)
    return Button(
        f"evening-{evening.id}", words, Step("read-evening", evening.id), keys, note=note
    ).card()


def _one(around: Around, evening: Evening) -> Screen:
    nodes = (
        heading("evening-title", _title(around, evening)),
        text("evening-day", day_words(around, evening.day) or around.say("evenings.some-day")),
        *_story(evening.page),
        *_promises(around, evening.page),
        *_said(around, evening.page),
        *_plain(around, "moments", _strings(evening.page, "moments")),
        *_exported(around),
        *_problem(around),
        *_ways(around),
    )
    return placed(around, "evening", around.say("turn.evening"), *nodes)


def _title(around: Around, evening: Evening) -> str:
    return str(_shared(evening.page).get("title") or around.say("evenings.untitled"))


def _story(page: Values) -> tuple[Node, ...]:
    shared = _shared(page)
    parts = (shared.get("epilogue"), shared.get("keepsake"))
    return tuple(text(f"story-{n}", str(part), Look.STORY) for n, part in enumerate(parts) if part)


def _promises(around: Around, page: Values) -> tuple[Node, ...]:
    rows = tuple(
        f"{row.get('name', '')}: {row.get('text', '')} ({row.get('status', '')})"
        for row in _many(page, "promises")
    )
    return _plain(around, "promises", rows)


def _said(around: Around, page: Values) -> tuple[Node, ...]:
    bubbles = []
    for n, row in enumerate(_many(page, "said")):
        own, words = str(row.get("own_words") or ""), str(row.get("words") or "")
        spoken = "\n".join(part for part in (own, words) if part)
        seat, name = str(row.get("seat") or ""), str(row.get("name") or "")
        if spoken and seat:
            bubbles.append(text(f"said-{n}", spoken, Look.SAID, value=seat, note=name))
        elif spoken:
            bubbles.append(text(f"said-{n}", spoken, Look.STORY))
    return _under(around, "said", tuple(bubbles))


def _plain(around: Around, name: str, lines: tuple[str, ...]) -> tuple[Node, ...]:
    rows = tuple(text(f"{name}-{n}", line, Look.STORY) for n, line in enumerate(lines) if line)
    return _under(around, name, rows)


def _under(around: Around, name: str, rows: tuple[Node, ...]) -> tuple[Node, ...]:
    if not rows:
        return ()
    return (heading(f"{name}-title", around.say(f"report.{name}"), Look.LABEL), *rows)


def _exported(around: Around) -> tuple[Node, ...]:
    where = around.state.keeping.where
    if not where:
        return ()
    return (status("exported", around.say("evenings.exported", where=where), Look.STORY),)


def _problem(around: Around) -> tuple[Node, ...]:
    code = around.state.keeping.failed
    return (status("problem", problem_words(around, code), Look.STORY),) if code else ()


def _ways(around: Around) -> tuple[Node, ...]:
    if around.state.dialog == "drop-evening":
        question = status("drop-question", around.say("evenings.drop-question"), Look.STORY)
        keep = Button("drop-not", around.say("evenings.drop-not"), Step("close")).quiet()
        yes = Button("drop-yes", around.say("evenings.drop-yes"), Step("drop-evening"), ("y",))
        return (question, group("ways", keep, yes.quiet(), flow=Flow.ROW))
    write = Button("export", around.say("evenings.export"), Step("export-evening"), ("w",))
    drop = Button("drop", around.say("evenings.drop"), Step("open", "drop-evening"), ("d",))
    hint = text("export-hint", around.say("evenings.export-hint"), Look.HINT)
    ways = group("ways", back(around), write.quiet(), drop.quiet(), flow=Flow.ROW)
    return (hint, ways)


def _shared(page: Values) -> Values:
    shared = page.get("shared")
    return shared if isinstance(shared, dict) else {}


def _many(page: Values, name: str) -> tuple[Values, ...]:
    rows = _shared(page).get(name)
    return tuple(row for row in rows if isinstance(row, dict)) if isinstance(rows, list) else ()


def _strings(page: Values, name: str) -> tuple[str, ...]:
    rows = _shared(page).get(name)
    return tuple(row for row in rows if isinstance(row, str)) if isinstance(rows, list) else ()
