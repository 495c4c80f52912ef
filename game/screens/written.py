"""Everything that was kept, as plain values for one page and for one file of data.

Pure. The page says what the history's screens say, with the same words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from game.screens.messages import Day, Evening, Sitting
from game.screens.profile import figures_of, profile
from game.screens.texts import Texts

VERSION = 1
"""Of the file of data; later versions only add."""

Context = dict[str, object]


@dataclass(frozen=True, slots=True)
class Kept:
    """All there is to write out.

    Attributes:
        evenings: what a passphrase has opened, the newest first.
        pages: the file of each evening's own page, by the evening's id.
        shelf: finished scenes that left a keepsake, the last one last, each with its day.
        names: what keepsakes are called, by their id.
    """

    evenings: tuple[Evening, ...]
    pages: Mapping[str, str]
    shelf: tuple[tuple[Sitting, Day | None], ...]
    names: Mapping[str, str]


def page(kept: Kept, texts: Texts) -> Context:
    """Return what the one page shows: own figures, evenings by day, and the shelf."""
    return {
        "labels": {name: texts(f"written.{name}") for name in _LABELS} | {"colon": texts.colon},
        "lines": _lines(kept.evenings, texts),
        "evenings": [_evening(kept, evening, texts) for evening in kept.evenings],
        "keepsakes": [
            {"day": _day(day, texts), "name": kept.names.get(s.keepsake, s.keepsake)}
            for s, day in reversed(kept.shelf)
            if s.keepsake
        ],
    }


def data(kept: Kept) -> Context:
    """Return everything as plain values: nothing is rounded, translated or left out."""
    return {
        "version": VERSION,
        "evenings": [{"id": e.id, "day": _iso(e.day), "page": dict(e.page)} for e in kept.evenings],
        "shelf": [asdict(sitting) | {"day": _iso(day)} for sitting, day in kept.shelf],
    }


_LABELS = (
    "heading", "about", "evenings", "keepsakes", "when", "word", "number", "nothing", "alone",
)  # fmt: skip


def _lines(evenings: tuple[Evening, ...], texts: Texts) -> list[Context]:
    return [
        {
            "name": texts(f"score.{line.name}"),
            "spots": [
                {
                    "day": _day(spot.day, texts),
                    "word": texts(f"score.word-{spot.word}") if spot.word else "",
                    "value": texts.number(f"{spot.value:.1f}") if spot.word else "",
                    "alone": spot.alone,
                    "bare": texts("history.bare"),
                }
                for spot in line.spots
            ],
        }
        for line in profile(evenings)
    ]


def _evening(kept: Kept, evening: Evening, texts: Texts) -> Context:
    shared = evening.page.get("shared")
    whole = isinstance(shared, dict)
    title = shared.get("title") if isinstance(shared, dict) else figures_of(evening).get("title")
    return {
        "day": _day(evening.day, texts),
        "title": str(title or texts("evenings.untitled")),
        "note": "" if whole else texts("history.figures-only"),
        "page": kept.pages.get(evening.id, ""),
    }


def _day(day: Day | None, texts: Texts) -> str:
    if day is None:
        return texts("evenings.some-day")
    month = texts(f"month.{day.month}")
    return texts("date.long", day=texts.day(day.day), month=month, year=day.year)


def _iso(day: Day | None) -> str:
    return "" if day is None else f"{day.year:04}-{day.month:02}-{day.day:02}"
