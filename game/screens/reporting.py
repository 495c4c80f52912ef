"""Choosing what of an evening is written out, before it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.screens.report_choice import Names, ReportChoice
from game.screens.sending import Result
from game.screens.state import ClientState


def _names(state: ClientState, arg: str) -> Result:
    known = next((one for one in Names if one.value == arg), None)
    return (state, ()) if known is None else _with(state, replace(_of(state), names=known))


def _words(state: ClientState, _arg: str) -> Result:
    return _with(state, replace(_of(state), own_words=not _of(state).own_words))


def _own(state: ClientState, _arg: str) -> Result:
    return _with(state, replace(_of(state), own_part=not _of(state).own_part))


def _of(state: ClientState) -> ReportChoice:
    return state.keeping.report


def _with(state: ClientState, choice: ReportChoice) -> Result:
    """Take a choice; what was written out before it is another report."""
    return replace(state, keeping=replace(state.keeping, report=choice, where="")), ()


STEPS: dict[str, Callable[[ClientState, str], Result]] = {
    "report-names": _names,
    "report-words": _words,
    "report-own": _own,
}
"""What one may choose about a report, by the name of its step."""
