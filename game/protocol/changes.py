"""Takes a view apart into changed sections and puts it together again on the other side."""

from __future__ import annotations

from dataclasses import fields, replace

from game.protocol.messages import Changes, Update
from game.rules.sections import SeatView

SECTIONS = tuple(field.name for field in fields(Changes))
"""Names of the sections that are replaced whole, in the view's order."""


def sections_of(view: SeatView, names: tuple[str, ...]) -> Changes:
    """Pick these sections of a view for an update.

    Args:
        view: the whole view.
        names: sections to send; "transcript" is passed over, its lines travel by themselves.
    """
    return Changes(**{name: getattr(view, name) for name in names if name in SECTIONS})


def changed(view: SeatView, update: Update) -> SeatView:
    """Bring a view up to date: sections replaced whole, transcript cut, then added to.

    Promise: applying the same update twice changes nothing more.

    Raises:
        ValueError: if lines are missing between the view's transcript and `lines_from`.
    """
    known = len(view.transcript)
    if not 0 <= update.lines_from <= known:
        raise ValueError(f"expected transcript lines from {known}, not from {update.lines_from}")
    fresh = {
        name: section
        for name in SECTIONS
        if (section := getattr(update.sections, name)) is not None
    }
    lines = view.transcript[: update.lines_from] + update.lines
    return replace(view, transcript=lines, **fresh)
