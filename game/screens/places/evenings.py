"""The history on this device: the lock, one evening that is being read, and deleting.

What lies behind the lock, all of it at once, is in `history`.
"""

from __future__ import annotations

from collections.abc import Mapping

from game.screens.intents import Step
from game.screens.keeping import PHRASE_LIMIT
from game.screens.messages import Evening
from game.screens.parts import Button, group, heading, status, text
from game.screens.places.history import (
    dropping,
    exported,
    figures_shown,
    history,
    problem,
    shelf_by_day,
)
from game.screens.places.reporting import choices
from game.screens.places.room import day_words
from game.screens.places.shell import Around, back, placed
from game.screens.profile import figures_of
from game.screens.tree import Flag, Flow, Look, Node, Role, Screen

Values = Mapping[str, object]


def evenings(around: Around) -> Screen:
    """Show the lock, everything behind it, or one evening."""
    keeping = around.state.keeping
    reading = keeping.evening(keeping.reading)
    if reading is not None:
        return _one(around, reading)
    if keeping.opened is not None:
        return history(around, keeping.opened)
    return _shut(around) if keeping.count else _empty(around)


def _shut(around: Around) -> Screen:
    keeping = around.state.keeping
    title = heading("evenings-title", around.say("evenings.title"))
    if around.state.dialog == "drop-history":
        return placed(around, "evenings", around.say("turn.evenings"), title, *dropping(around))
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
    body = text("evenings-body", around.say("evenings.body"), Look.STORY)
    on = Button("send", around.say("evenings.open"), Step("open-evenings"), ("enter",))
    ways = dropping(around, on.gold(ready=bool(keeping.phrase.strip())))
    nodes = (
        title,
        *(problem(around) or (body,)),  # above the field: in sight with the largest text, too
        field,
        *ways,
    )
    return placed(around, "evenings", around.say("turn.evenings"), *nodes)


def _empty(around: Around) -> Screen:
    """Say that nothing lies under a passphrase; the shelf may stand there all the same."""
    emptied = around.state.keeping.emptied
    gone = (status("emptied", around.say("history.emptied"), Look.STORY),) if emptied else ()
    ways = dropping(around) if around.state.sittings else (back(around),)
    nodes = (
        heading("evenings-title", around.say("evenings.title")),
        *gone,
        text("evenings-none", around.say("history.empty"), Look.STORY),
        *problem(around),
        *ways,
        *_shelf(around),
    )
    return placed(around, "evenings-empty", around.say("turn.evenings-empty"), *nodes)


def _shelf(around: Around) -> tuple[Node, ...]:
    found = shelf_by_day(around)
    title = heading("shelf-title", around.say("home.shelf"), Look.LABEL)
    return (title, *found) if found else ()


def _one(around: Around, evening: Evening) -> Screen:
    day = text("evening-day", day_words(around, evening.day) or around.say("evenings.some-day"))
    title = heading("evening-title", _title(around, evening))
    turn = around.say("turn.evening")
    if around.state.dialog == "drop-evening":
        return placed(around, "evening", turn, title, day, *_asking(around))
    nodes = (
        title,
        day,
        *_story(evening.page),
        *_plain(around, "moments", _strings(evening.page, "moments")),
        *_promises(around, evening.page),
        *_said(around, evening.page),
        *_homework(around, evening.page),
        *figures_shown(around, evening),
        *exported(around),
        *problem(around),
        *_ways(around, evening),
    )
    return placed(around, "evening", turn, *nodes)


def _title(around: Around, evening: Evening) -> str:
    own = str(figures_of(evening).get("title") or "")
    return str(_shared(evening.page).get("title") or own or around.say("evenings.untitled"))


def _story(page: Values) -> tuple[Node, ...]:
    shared = _shared(page)
    parts = (shared.get("epilogue"), shared.get("keepsake"))
    return tuple(text(f"story-{n}", str(part), Look.STORY) for n, part in enumerate(parts) if part)


def _promises(around: Around, page: Values) -> tuple[Node, ...]:
    rows = tuple(
        text(f"promises-{n}", str(row.get("text", "")), Look.STORY, note=_whose(row))
        for n, row in enumerate(_many(page, "promises"))
        if row.get("text")
    )
    return _under(around, "promises", rows)


def _whose(row: Values) -> str:
    """Say whose promise it was, and what became of it."""
    parts = (str(row.get("name") or ""), str(row.get("status") or ""))
    return " · ".join(part for part in parts if part)


def _homework(around: Around, page: Values) -> tuple[Node, ...]:
    """Show small promises to next time, with when the two had meant to meet."""
    rows = tuple(
        text(f"homework-{n}", str(row.get("text")), Look.STORY, note=str(row.get("when") or ""))
        for n, row in enumerate(_many(page, "homework"))
        if row.get("text")
    )
    return _under(around, "homework", rows)


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


def _asking(around: Around) -> tuple[Node, ...]:
    question = status("drop-question", around.say("evenings.drop-question"), Look.STORY)
    leave = Button("drop-not", around.say("evenings.drop-not"), Step("close")).quiet()
    yes = Button("drop-yes", around.say("evenings.drop-yes"), Step("drop-evening"), ("y",))
    return (question, group("ways", leave, yes.quiet(), flow=Flow.ROW))


def _ways(around: Around, evening: Evening) -> tuple[Node, ...]:
    write = Button("export", around.say("evenings.export"), Step("export-evening"), ("w",))
    drop = Button("drop", around.say("evenings.drop"), Step("open", "drop-evening"), ("d",))
    hint = text("export-hint", around.say("evenings.export-hint"), Look.HINT)
    ways = group("ways", back(around), write.quiet(), drop.quiet(), flow=Flow.ROW)
    wanted = choices(around) if _shared(evening.page) else ()
    return (*wanted, hint, ways)


def _shared(page: Values) -> Values:
    shared = page.get("shared")
    return shared if isinstance(shared, dict) else {}


def _many(page: Values, name: str) -> tuple[Values, ...]:
    rows = _shared(page).get(name)
    return tuple(row for row in rows if isinstance(row, dict)) if isinstance(rows, list) else ()


def _strings(page: Values, name: str) -> tuple[str, ...]:
    rows = _shared(page).get(name)
    return tuple(row for row in rows if isinstance(row, str)) if isinstance(rows, list) else ()
