"""What is known of the field that is being written in, for a cue beside it: never more than that.

It hangs on a seat of this device, is made anew with every field, and goes nowhere: it is in no
command, no draft and no report.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from game.words.cue import About, Cue

REST_MS = 600
"""After so long without a letter somebody has paused."""


@dataclass(frozen=True, slots=True)
class Cued:
    """One field on its way.

    Attributes:
        visit, field: which field, and in which visit of a step.
        text: as it stands. typed_ms: when it was changed last.
        is_read: the text as it stands has been looked at since its last change.
        cue: what is shown for it, or None.
        past: what was put in here; it is not offered a second time, so that undo stays in peace.
        is_away: cues were sent away for this field.
    """

    visit: int = -1
    field: str = ""
    text: str = ""
    typed_ms: int = 0
    is_read: bool = True
    cue: Cue | None = None
    past: frozenset[About] = frozenset()
    is_away: bool = False

    @property
    def due_ms(self) -> int | None:
        """Return when the text is to be looked at, or None."""
        return None if self.is_read or self.is_away else self.typed_ms + REST_MS


NOT_CUED = Cued()

_END = re.compile(r"[.!?]+(?=\s|$)|\n")  # of a sentence


def still_there(cue: Cue | None, old: str, new: str) -> Cue | None:
    """Return a cue if the words it is about stand where they stood, else None.

    What it would take the place of goes on to the end of the text if it did before.
    """
    if cue is None or new[: cue.end] != old[: cue.end] or _goes_on(new, cue.end):
        return None
    if cue.cut_end <= cue.end:
        return cue
    if cue.cut_end < len(old.rstrip()):
        return cue if new[: cue.cut_end] == old[: cue.cut_end] else None
    ended = _END.search(new, cue.end)
    whole = ended.end() if ended else len(new)
    return replace(cue, cut_end=len(new[:whole].rstrip()))


def ends_a_word(old: str, new: str) -> bool:
    """Tell whether an edit has just ended a word: a space, a full stop, something pasted whole."""
    after = 0
    most = min(len(old), len(new))
    while after < most and old[-1 - after] == new[-1 - after]:
        after += 1
    before = new[: len(new) - after][-1:]
    return before != "" and not _is_in_word(before)


def _goes_on(text: str, at: int) -> bool:
    return at < len(text) and _is_in_word(text[at]) and _is_in_word(text[at - 1])


def _is_in_word(sign: str) -> bool:
    return sign.isalnum() or sign in "'’-"
