"""Everything that was kept, once it is open: by day, on the shelf, and own figures over time.

Rule 1: words before numbers, and no number unless asked for. Rule 2: nothing is counted, ranked,
compared with anybody or joined into a row that could break; a gap is a bare patch.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import groupby

from game.screens.history import PLANTS
from game.screens.intents import Step
from game.screens.messages import Day, Evening, Sitting
from game.screens.parts import Button, group, heading, status, text
from game.screens.places.pairing import problem_words
from game.screens.places.reporting import choices
from game.screens.places.room import day_words
from game.screens.places.shell import Around, back, placed
from game.screens.profile import WORDS, Line, Spot, figures_of, lines_of, profile
from game.screens.tree import Flow, Look, Node, Role, Screen

TABS = ("days", "figures", "keepsakes")
SHELF = 36
"""Keepsakes in sight; older ones stand behind them and are written out with the rest."""

_NUMBERED = 9  # so many of a list have a key
_LAST_MS = 4_102_444_800_000  # 2100: what lies beyond is no date of ours


def history(around: Around, opened: tuple[Evening, ...]) -> Screen:
    """Show one of the three pages of what is kept."""
    tab = around.state.tab if around.state.tab in TABS else TABS[0]
    makers = {"days": _days, "figures": _figures, "keepsakes": _keepsakes}
    title = heading("evenings-title", around.say("evenings.title"))
    nodes: tuple[Node, ...] = dropping(around)
    if around.state.dialog != "drop-history":
        nodes = (
            group("tabs", *_tabs(around, tab), flow=Flow.WRAP),
            *_stayed_shut(around),
            *makers[tab](around, opened),
            *exported(around),
            *problem(around),
            *_ways(around),
        )
    place = "evenings-open" if tab == TABS[0] else f"history-{tab}"
    return placed(around, place, around.say("turn.evenings-open"), title, *nodes)


def _tabs(around: Around, tab: str) -> Iterator[Node]:
    for place, name in enumerate(TABS):
        button = Button(
            f"tab-{name}", around.say(f"history.{name}"), Step("tab", name), (f"f{place + 7}",)
        )
        yield button.chip(chosen=name == tab)


def _stayed_shut(around: Around) -> tuple[Node, ...]:
    """Say that some did not open, in one sentence; the others are not held up by it."""
    if not around.state.keeping.shut:
        return ()
    return (status("stayed-shut", around.say("history.stayed-shut"), Look.STORY),)


# -- by day ----------------------------------------------------------------------------------------


def _days(around: Around, opened: tuple[Evening, ...]) -> tuple[Node, ...]:
    """Show a card for each evening, month by month, the newest first."""
    numbered = tuple(enumerate(opened, start=1))
    nodes: list[Node] = []
    for place, (month, same) in enumerate(groupby(numbered, key=lambda one: _month(one[1].day))):
        nodes.append(heading(f"month-{place}", _month_words(around, month), Look.LABEL))
        cards = (_card(around, n, evening) for n, evening in same)
        nodes.append(group(f"of-month-{place}", *cards, flow=Flow.WRAP))
    return tuple(nodes) or (text("nothing-left", around.say("history.empty"), Look.STORY),)


def _month(day: Day | None) -> tuple[int, int]:
    return (0, 0) if day is None else (day.year, day.month)


def _month_words(around: Around, month: tuple[int, int]) -> str:
    year, of_year = month
    if not year:
        return around.say("evenings.some-day")
    return around.say("history.month", month=around.say(f"month.{of_year}"), year=year)


def _card(around: Around, place: int, evening: Evening) -> Node:
    keys = (str(place),) if place <= _NUMBERED else ()
    words = _title(around, evening)
    return Button(
        f"evening-{evening.id}",
        words,
        Step("read-evening", evening.id),
        keys,
        note=f"{_short(around, evening.day)} · {_about(around, evening)}",
    ).card()


def _title(around: Around, evening: Evening) -> str:
    shared = evening.page.get("shared")
    title = shared.get("title") if isinstance(shared, dict) else ""
    return str(title or figures_of(evening).get("title") or around.say("evenings.untitled"))


def _about(around: Around, evening: Evening) -> str:
    """Say with whom it was, or that it is own figures alone."""
    shared = evening.page.get("shared")
    if not isinstance(shared, dict):
        return around.say("history.figures-only")
    players = shared.get("players")
    rows = players if isinstance(players, list) else []
    names = (str(row.get("name", "")) for row in rows if isinstance(row, dict))
    return " · ".join(name for name in names if name)


# -- own figures over time -------------------------------------------------------------------------


def _figures(around: Around, opened: tuple[Evening, ...]) -> tuple[Node, ...]:
    lines = profile(opened)
    if not lines:
        return (text("figures-none", around.say("history.no-figures"), Look.STORY),)
    body = text("figures-body", around.say("history.figures-body"), Look.HINT)
    rows = tuple(_row(around, line) for line in lines)
    return (body, *rows, _legend(around), *_pages(around, len(lines[0].spots)))


def _row(around: Around, line: Line) -> Node:
    spots = in_sight(line.spots, around.state.keeping.earlier)
    named = around.say(f"score.{line.name}")
    return Node(
        f"line-{line.name}",
        Role.IMAGE,
        around.say("history.line", line=named, word=around.say(f"score.word-{line.latest}")),
        value=" ".join(spot.word or "-" for spot in spots),
        note=" · ".join(_told(around, spots)),
        look=Look.GARDEN,
    )


def in_sight(spots: tuple[Spot, ...], earlier: int) -> tuple[Spot, ...]:
    """Return the evenings that are in sight, the oldest first, when so many are passed over."""
    end = len(spots) - earlier
    return spots[max(0, end - PLANTS) : max(0, end)]


def _told(around: Around, spots: tuple[Spot, ...]) -> Iterator[str]:
    """Say the same in words; evenings in a row that say the same are said at once."""
    numbers = around.state.settings.numbers
    for _, same in groupby(spots, key=lambda spot: (spot.word, spot.value if numbers else 0)):
        run = tuple(same)
        first, last = _short(around, run[0].day), _short(around, run[-1].day)
        days = first if first == last else around.say("history.from-to", first=first, last=last)
        word = run[0].word
        number = f" ({run[0].value:.0f})" if word and numbers else ""
        named = around.say(f"score.word-{word}" if word else "history.bare")
        yield f"{days}{around.texts.colon}{named}{number}"


def _short(around: Around, day: Day | None) -> str:
    if day is None:
        return around.say("evenings.some-day")
    month = around.say(f"month.{day.month}")
    return around.say("history.day", day=around.texts.day(day.day), month=month)


def _legend(around: Around) -> Node:
    """Name the four plants once, in a row of their own."""
    return Node(
        "legend",
        Role.IMAGE,
        around.say("history.legend"),
        value=" ".join((*WORDS, "-")),
        note=around.say("history.legend-note"),
        look=Look.GARDEN,
    )


def _pages(around: Around, evenings: int) -> tuple[Node, ...]:
    """Lead to earlier evenings and back, where there are more than are in sight."""
    earlier = around.state.keeping.earlier
    ways = []
    if evenings - earlier > PLANTS:
        words = around.say("history.earlier")
        ways.append(Button("earlier", words, Step("figures-page", "earlier"), ("a",)).chip())
    if earlier:
        words = around.say("history.later")
        ways.append(Button("later", words, Step("figures-page", "later"), ("s",)).chip())
    return (group("pages", *ways, flow=Flow.WRAP),) if ways else ()


def figures_shown(around: Around, evening: Evening) -> tuple[Node, ...]:
    """Show the own figures of one evening, a line each, where any were kept."""
    if not figures_of(evening):
        return ()
    found = lines_of(evening)
    title = heading("figures-title", around.say("history.figures"), Look.LABEL)
    if not found:
        return (title, text("figures-few", around.say("history.too-few"), Look.STORY))
    rows = (
        text(f"figure-{name}", _figure(around, name, spot), Look.STORY)
        for name, spot in found.items()
    )
    return (title, *rows)


def _figure(around: Around, name: str, spot: Spot) -> str:
    number = f" ({spot.value:.0f})" if around.state.settings.numbers else ""
    named, word = around.say(f"score.{name}"), around.say(f"score.word-{spot.word}")
    return f"{named}{around.texts.colon}{word}{number}"


# -- the shelf -------------------------------------------------------------------------------------


def _keepsakes(around: Around, _opened: tuple[Evening, ...]) -> tuple[Node, ...]:
    nothing = text("shelf-nothing", around.say("shelf.nothing"), Look.HINT)
    return shelf_by_day(around) or (nothing,)


def shelf_by_day(around: Around) -> tuple[Node, ...]:
    """Show what finished scenes have left, each with its day, the newest first; never ranked."""
    state = around.state
    kept = [s for s in state.sittings if s.keepsake][-SHELF:]
    named = dict(pair for card in state.shelf for pair in card.keepsakes)
    things = (_thing(around, n, s, named) for n, s in enumerate(reversed(kept)))
    return (group("kept", *things, flow=Flow.WRAP),) if kept else ()


def _thing(around: Around, place: int, sitting: Sitting, named: dict[str, str]) -> Node:
    day = day_words(around, day_at(sitting.at_ms, around.state.ahead_min))
    return Node(
        f"kept-{place}",
        Role.IMAGE,
        named.get(sitting.keepsake, sitting.keepsake),
        value=sitting.keepsake,
        note=day or around.say("evenings.some-day"),
        look=Look.KEEPSAKE,
    )


def day_at(at_ms: int, ahead_min: int) -> Day | None:
    """Return the day of a UTC time where clocks are so far ahead; None for no sensible time."""
    if not 0 < at_ms < _LAST_MS:
        return None
    here = datetime.fromtimestamp(at_ms / 1000, UTC) + timedelta(minutes=ahead_min)
    return Day(here.year, here.month, here.day)


# -- all of it at once -----------------------------------------------------------------------------


def _ways(around: Around) -> tuple[Node, ...]:
    words = around.say("history.export")
    write = Button("export-all", words, Step("export-history"), ("w",)).quiet()
    hint = text("export-hint", around.say("history.export-hint"), Look.HINT)
    return (*choices(around, numbered=False), hint, *dropping(around, write))


def dropping(around: Around, *more: Node) -> tuple[Node, ...]:
    """Make the ways on, deleting everything among them; asked once before it is done."""
    if around.state.dialog == "drop-history":
        question = status("drop-question", around.say("history.drop-question"), Look.STORY)
        leave = Button("drop-not", around.say("evenings.drop-not"), Step("close")).quiet()
        yes = Button("drop-yes", around.say("history.drop-yes"), Step("drop-history"), ("y",))
        return (question, group("ways", leave, yes.quiet(), flow=Flow.ROW))
    drop = Button("drop-all", around.say("history.drop"), Step("open", "drop-history"), ("d",))
    return (group("ways", back(around), drop.quiet(), *more, flow=Flow.ROW),)


def exported(around: Around) -> tuple[Node, ...]:
    """Say where a page lies that was written out just now."""
    where = around.state.keeping.where
    if not where:
        return ()
    return (status("exported", around.say("evenings.exported", where=where), Look.STORY),)


def problem(around: Around) -> tuple[Node, ...]:
    """Say what did not work, in one sentence."""
    code = around.state.keeping.failed
    return (status("problem", problem_words(around, code), Look.STORY),) if code else ()
