"""Edits text: cursor, selection, word-wise moves and undo; knows no window and no clipboard.

Promise: the cursor and the anchor always lie between whole signs of the text, undo taken to its
end gives the text of the start, and no edit takes away a sign that was not selected, deleted or
typed over.
"""

from __future__ import annotations

import unicodedata
from collections import deque
from dataclasses import dataclass

from game.client.runs import clean

_UNDO_STEPS = 200
_ZERO_WIDTH_JOINER = "\u200d"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A text with its cursor and the other end of its selection."""

    text: str
    cursor: int
    anchor: int


def _extends(text: str, index: int) -> bool:
    """Say whether the sign at `index` belongs to the one before it."""
    sign = text[index]
    if unicodedata.category(sign) in ("Mn", "Me", "Mc") or sign == _ZERO_WIDTH_JOINER:
        return True
    if "\U0001f3fb" <= sign <= "\U0001f3ff" or "\ufe00" <= sign <= "\ufe0f":
        return True
    if "\U000e0020" <= sign <= "\U000e007f" or (_is_flag_half(sign) and _is_second(text, index)):
        return True
    return index > 0 and text[index - 1] == _ZERO_WIDTH_JOINER


def _is_flag_half(sign: str) -> bool:
    return "\U0001f1e6" <= sign <= "\U0001f1ff"


def _is_second(text: str, index: int) -> bool:
    """Say whether a half of a flag closes one that is open: flags are counted from the left."""
    before = index
    while before > 0 and _is_flag_half(text[before - 1]):
        before -= 1
    return (index - before) % 2 == 1


class Editor:
    """The text of one field while it is being edited."""

    def __init__(self, text: str = "", *, limit: int = 0, multiline: bool = False) -> None:
        """Start with a text, the cursor at its end.

        Args:
            text: what stands in the field.
            limit: most code points it takes; 0 for no limit.
            multiline: whether Enter makes a new line.
        """
        self.limit = limit
        self.multiline = multiline
        self.text = clean(text, keep_newlines=multiline)
        self.cursor = self.anchor = len(self.text)
        self.composing = ""
        self.goal_x: int | None = None  # where up and down want to stay
        self._given = self.text  # what the app last said the text is
        self._told: deque[str] = deque(maxlen=64)  # told to the app, not yet heard back
        self._undo: list[Snapshot] = []
        self._redo: list[Snapshot] = []
        self._typing = False

    @property
    def last_told(self) -> str:
        """Return the text the app knows of, or will when it hears what it was told."""
        return self._told[-1] if self._told else self._given

    @property
    def selection(self) -> tuple[int, int]:
        """Return start and end of the selection; equal when nothing is selected."""
        return min(self.cursor, self.anchor), max(self.cursor, self.anchor)

    @property
    def paragraph(self) -> str:
        """Return the paragraph that the cursor is in."""
        start = self.text.rfind("\n", 0, self.cursor) + 1
        end = self.text.find("\n", self.cursor)
        return self.text[start : len(self.text) if end < 0 else end]

    @property
    def selected(self) -> str:
        """Return the selected text."""
        start, end = self.selection
        return self.text[start:end]

    def adopt(self, text: str) -> None:
        """Take over a text the app has set, unless it is an echo of our own edits."""
        cleaned = clean(text, keep_newlines=self.multiline)
        if cleaned in self._told:
            while self._told and self._told.popleft() != cleaned:
                pass
        elif cleaned not in (self._given, self.text):
            self._remember(typing=False)
            self.text = cleaned
            self.cursor = self.anchor = len(cleaned)
            self._told.clear()
        self._given = cleaned

    def tell(self) -> str:
        """Return the text to send to the app, and expect to hear it back."""
        self._told.append(self.text)
        return self.text

    # -- edits ---------------------------------------------------------------------------

    def insert(self, text: str) -> bool:
        """Put text in place of the selection, as much of it as the limit allows."""
        text = clean(text, keep_newlines=self.multiline)
        start, end = self.selection
        if self.limit:
            room = self.limit - (len(self.text) - (end - start))
            text = text[: max(0, room)]
        if not text:
            return False
        boundary = text.isspace() or len(text) > 1 or start != end
        self._remember(typing=not boundary)
        self.text = self.text[:start] + text + self.text[end:]
        self._place(start + len(text))
        self._typing = not boundary
        return True

    def backspace(self, *, word: bool = False) -> bool:
        """Delete the selection, or the sign or word before the cursor."""
        if not self.selected:
            self.anchor = self.word_before(self.cursor) if word else self.before(self.cursor)
        return self._cut_out()

    def delete(self, *, word: bool = False) -> bool:
        """Delete the selection, or the sign or word after the cursor."""
        if not self.selected:
            self.anchor = self.word_after(self.cursor) if word else self.after(self.cursor)
        return self._cut_out()

    def cut(self) -> str:
        """Delete the selection and return it."""
        taken = self.selected
        self._cut_out()
        return taken

    def _cut_out(self) -> bool:
        start, end = self.selection
        if start == end:
            return False
        self._remember(typing=False)
        self.text = self.text[:start] + self.text[end:]
        self._place(start)
        return True

    # -- undo ----------------------------------------------------------------------------

    def undo(self) -> bool:
        """Go back to before the last word typed or the last edit."""
        return self._swap(self._undo, self._redo)

    def redo(self) -> bool:
        """Do again what was undone."""
        return self._swap(self._redo, self._undo)

    def _swap(self, source: list[Snapshot], store: list[Snapshot]) -> bool:
        if not source:
            return False
        store.append(Snapshot(self.text, self.cursor, self.anchor))
        back = source.pop()
        self.text, self.cursor, self.anchor = back.text, back.cursor, back.anchor
        self._typing, self.goal_x = False, None
        return True

    def _remember(self, *, typing: bool) -> None:
        if typing and self._typing:
            return  # still inside the same word
        self._undo.append(Snapshot(self.text, self.cursor, self.anchor))
        self._redo.clear()
        if len(self._undo) > _UNDO_STEPS:
            # the oldest state stays, so that undo always ends at the start
            del self._undo[1]

    # -- moves ---------------------------------------------------------------------------

    def move(self, index: int, *, select: bool = False) -> None:
        """Put the cursor before a sign; with `select` the other end stays."""
        self.cursor = self.whole(max(0, min(len(self.text), index)))
        if not select:
            self.anchor = self.cursor
        self._typing, self.goal_x = False, None

    def step(self, direction: int, *, word: bool = False, select: bool = False) -> None:
        """Move one sign or word left (-1) or right (1); a selection first collapses."""
        start, end = self.selection
        if start != end and not select and not word:
            self.move(start if direction < 0 else end)
        elif direction < 0:
            self.move(
                self.word_before(self.cursor) if word else self.before(self.cursor), select=select
            )
        else:
            self.move(
                self.word_after(self.cursor) if word else self.after(self.cursor), select=select
            )

    def select_all(self) -> None:
        """Select everything."""
        self.anchor, self.cursor = 0, len(self.text)
        self._typing = False

    def select_word(self, index: int) -> None:
        """Select the word around a place."""
        start, end = index, index
        while start > 0 and not self.text[start - 1].isspace():
            start -= 1
        while end < len(self.text) and not self.text[end].isspace():
            end += 1
        self.anchor, self.cursor = self.whole(start), self.whole(end)
        self._typing = False

    def before(self, index: int) -> int:
        """Return the place before the whole sign left of `index`."""
        return self.whole(max(0, index - 1))

    def after(self, index: int) -> int:
        """Return the place after the whole sign right of `index`."""
        index = min(len(self.text), index + 1)
        while index < len(self.text) and _extends(self.text, index):
            index += 1
        return index

    def whole(self, index: int) -> int:
        """Return the nearest place at or left of `index` that is between whole signs."""
        while 0 < index < len(self.text) and _extends(self.text, index):
            index -= 1
        return index

    def word_before(self, index: int) -> int:
        """Return the start of the word left of `index`."""
        while index > 0 and self.text[index - 1].isspace():
            index -= 1
        while index > 0 and not self.text[index - 1].isspace():
            index -= 1
        return self.whole(index)

    def word_after(self, index: int) -> int:
        """Return the end of the word right of `index`."""
        while index < len(self.text) and self.text[index].isspace():
            index += 1
        while index < len(self.text) and not self.text[index].isspace():
            index += 1
        return index

    def _place(self, index: int) -> None:
        # An insertion may join what follows it (a mark, a joiner): stand after the whole sign.
        while 0 < index < len(self.text) and _extends(self.text, index):
            index += 1
        self.cursor = self.anchor = index
        self.goal_x = None
