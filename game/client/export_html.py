"""Writes a report as one page that needs nothing but itself: no script, nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from game.client.curves import BridgeLine, CurvePoint, Mark, PromisePlank, line_svg, promises_svg
from game.client.export_values import Values, as_values, length_words, rows, text_of
from game.client.marks import MarkKind, kind_of, legend_svg
from game.data import data_path

if TYPE_CHECKING:
    from jinja2 import Template

_TEMPLATE = "debrief.html.j2"
Labels = Mapping[str, str]

BANDS = ((0.0, "early"), (40.0, "growing"), (60.0, "steady"), (80.0, "strong"))
"""From which value on the bridge is called what, as game.rules.trust does it."""


def debrief_page(page: Mapping[str, object], labels: Labels, language: str) -> str:
    """Return a prepared report as a page.

    Args:
        page: as `export_page.prepared` makes it.
        labels: the report's own words.
        language: of the words, for screen readers.
    """
    from markupsafe import Markup  # late: rarely wanted

    shared = as_values(page.get("shared"))
    kinds = _kinds(shared)
    return _template().render(
        lang=language,
        labels=labels,
        shared=shared,
        own=page.get("own"),
        names=_names(shared),
        length=length_words(shared, labels),
        # our own drawings, in which every text is escaped already
        line=Markup(_line(shared, labels)),  # noqa: S704 - see above
        planks=Markup(_planks(shared, labels)),  # noqa: S704 - see above
        legend=[(Markup(legend_svg(kind)), _drawn(kind, labels)) for kind in kinds],  # noqa: S704
    )


@cache
def _template() -> Template:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # late: rarely wanted

    pages = Environment(
        loader=FileSystemLoader(data_path("assets", "report")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return pages.get_template(_TEMPLATE)


def _kinds(shared: Values) -> tuple[MarkKind, ...]:
    """Return the kinds of marks that occur, in their own order."""
    found = {mark.kind for mark in _marks(shared)}
    return tuple(kind for kind in MarkKind if kind in found)


def _drawn(kind: str, labels: Labels) -> str:
    return labels.get(f"timeline_{kind.replace('-', '_')}", kind)


def _marks(shared: Values) -> tuple[Mark, ...]:
    steps = enumerate(rows(as_values(shared.get("line")), "steps"))
    every = ((at, row) for at, step in steps for row in rows(step, "marks"))
    known = ((at, kind_of(text_of(row, "kind")), text_of(row, "seat")) for at, row in every)
    return tuple(Mark(at, kind, seat) for at, kind, seat in known if kind is not None)


def _line(shared: Values, labels: Labels) -> str:
    """Draw the scene as one line; "" where there is none."""
    line, bridge = as_values(shared.get("line")), as_values(shared.get("bridge"))
    steps = rows(line, "steps")
    points = tuple(
        CurvePoint(int(_figure(row, "step")), _figure(row, "value")) for row in rows(line, "points")
    )
    if not steps or not points:
        return ""
    desc = labels["plot_line_desc"].replace("{start}", text_of(bridge, "start_word"))
    first, second = _names(shared)
    return line_svg(
        BridgeLine(
            title=labels["plot_line_title"],
            desc=desc.replace("{end}", text_of(bridge, "word")),
            beats=tuple(text_of(step, "name") for step in steps),
            points=points,
            marks=_marks(shared),
            rows=(first, second),
            bands=tuple((start, labels[f"bridge_{word}"]) for start, word in BANDS),
        )
    )


def _names(shared: Values) -> tuple[str, str]:
    """Return what the two are called, seat A first."""
    named = {text_of(row, "seat"): text_of(row, "name") for row in rows(shared, "players")}
    return named.get("A", "A"), named.get("B", "B")


def _planks(shared: Values, labels: Labels) -> str:
    """Draw the promises as planks; "" where there are none."""
    planks = tuple(
        PromisePlank(
            name=text_of(row, "name"),
            status=text_of(row, "status"),
            ended=text_of(row, "ended"),
            stones=int(_figure(row, "stones")),
        )
        for row in rows(shared, "promises")
    )
    if not planks or not any(plank.ended for plank in planks):
        return ""
    return promises_svg(planks, labels["plot_planks_title"], labels["plot_planks_desc"])


def _figure(row: Mapping[str, object], name: str) -> float:
    found = row.get(name)
    return float(found) if isinstance(found, int | float) else 0.0
