"""Puts parts into AccessKit's own nodes: what changed since last time, and nothing else.

The only place, beside the adapter, that knows AccessKit; it is read in when somebody listens.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import accesskit  # type: ignore[import-untyped]  # a compiled module without stubs

from game.client.access.parts import ROOT, Act, Asked, Caret, Mark, Outline, Part

ROOT_NUMBER = 1
_ACTS = tuple((act, getattr(accesskit.Action, act.value)) for act in Act)


class Book:
    """Remembers what was told: numbers for ids, and the last outline.

    A number belongs to an id for as long as the window is open, so that a button that stays keeps
    its place under the reader's cursor.
    """

    def __init__(self) -> None:
        """Start with nothing told."""
        self._numbers: dict[str, int] = {ROOT: ROOT_NUMBER}
        self._ids: dict[int, str] = {ROOT_NUMBER: ROOT}
        self._last: Outline | None = None

    def forget(self) -> None:
        """Begin anew: whoever listened has gone."""
        self._last = None

    def update(self, now: Outline) -> Any:  # noqa: ANN401  (AccessKit has no types)
        """Return AccessKit's update from what was told last to what is so now; None for no change.

        Args:
            now: what is to be told; the book remembers it as told.
        """
        before, self._last = self._last, now
        if before is now:
            return None
        known: Mapping[str, Part] = {} if before is None else before.parts
        changed = {key: part for key, part in now.parts.items() if _differ(known.get(key), part)}
        if before is not None and not changed and before.focus == now.focus:
            return None
        made = accesskit.TreeUpdate(self._number(now.focus))
        if before is None:
            made.tree = accesskit.Tree(ROOT_NUMBER)
            made.tree.toolkit_name = "halfway"
        made.nodes = [(self._number(key), self._node(part)) for key, part in changed.items()]
        return made

    def asked(self, request: Any) -> Asked | None:  # noqa: ANN401  (AccessKit has no types)
        """Return what a request asks for; None for what is not on offer here."""
        act = next((ours for ours, theirs in _ACTS if theirs == request.action), None)
        part = self._ids.get(request.target)
        if act is None or part is None:
            return None
        if request.data is None:
            return Asked(act, part)
        kind, value = request.data
        if kind == accesskit.ActionDataKind.VALUE:
            return Asked(act, part, text=value)
        if kind == accesskit.ActionDataKind.NUMERIC_VALUE:
            return Asked(act, part, number=value)
        if kind == accesskit.ActionDataKind.SET_TEXT_SELECTION:
            return Asked(act, part, ends=(self._end(value.anchor), self._end(value.focus)))
        return Asked(act, part)

    def _end(self, position: Any) -> tuple[str, int]:  # noqa: ANN401  (AccessKit has no types)
        return self._ids.get(position.node, ROOT), position.character_index

    def _number(self, key: str) -> int:
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self._numbers) + ROOT_NUMBER
            self._ids[number] = key
        return number

    def _node(self, part: Part) -> Any:  # noqa: ANN401  (AccessKit has no types)
        node = accesskit.Node(getattr(accesskit.Role, part.kind.value))
        if part.place is not None:
            node.set_bounds(accesskit.Rect(*map(float, part.place)))
        if part.inside:
            node.set_children([self._number(key) for key in part.inside])
        _name(node, part)
        for act, theirs in _ACTS:
            if act in part.acts:
                node.add_action(theirs)
        for mark in part.marks:
            _mark(node, mark)
        _measure(node, part)
        if part.run is not None:
            node.set_value(part.run.text)
            node.set_character_lengths(list(part.run.signs))
            node.set_word_lengths(list(part.run.words))
        if part.caret is not None:
            node.set_value(part.value)
            node.set_text_selection(self._selection(part.caret))
        return node

    def _selection(self, caret: Caret) -> Any:  # noqa: ANN401  (AccessKit has no types)
        ends = (caret.anchor, caret.cursor)
        return accesskit.TextSelection(
            *(accesskit.TextPosition(self._number(run), signs) for run, signs in ends)
        )


def _differ(old: Part | None, new: Part) -> bool:
    return old is not new and old != new  # most parts are the same thing as before


def _name(node: Any, part: Part) -> None:  # noqa: ANN401  (AccessKit has no types)
    if part.name and part.kind.value == "LABEL":
        node.set_value(part.name)  # plain words are their own value
    elif part.name:
        node.set_label(part.name)
    if part.note:
        node.set_description(part.note)
    if part.keys:
        node.set_keyboard_shortcut(part.keys)


def _measure(node: Any, part: Part) -> None:  # noqa: ANN401  (AccessKit has no types)
    if part.level:
        node.set_level(part.level)
    if part.nth[1]:
        node.set_position_in_set(part.nth[0])
        node.set_size_of_set(part.nth[1])
    if part.range is not None:
        node.set_numeric_value(float(part.range.now))
        node.set_min_numeric_value(float(part.range.low))
        node.set_max_numeric_value(float(part.range.high))
        node.set_numeric_value_step(float(part.range.step))


def _mark(node: Any, mark: Mark) -> None:  # noqa: ANN401  (AccessKit has no types)
    match mark:
        case Mark.ON:
            node.set_toggled(accesskit.Toggled.TRUE)
        case Mark.OFF:
            node.set_toggled(accesskit.Toggled.FALSE)
        case Mark.DISABLED:
            node.set_disabled()
        case Mark.BUSY:
            node.set_busy()
        case Mark.MODAL:
            node.set_modal()
        case Mark.LIVE:
            node.set_live(accesskit.Live.POLITE)
        case Mark.NOW:
            node.set_aria_current(accesskit.AriaCurrent.STEP)
