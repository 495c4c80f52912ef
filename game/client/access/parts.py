"""What a screen reader is told of a window: parts with roles, names, states and places.

Plain values, so that what is told can be compared, counted and tested without a screen reader.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

ROOT = "@window"
"""The id of the window itself; ids of our own begin with a sign no node's id has."""

Place = tuple[int, int, int, int]
"""Left, top, right and bottom on the window, in px."""


class Kind(StrEnum):
    """What a part is, by AccessKit's name for it."""

    WINDOW = "WINDOW"
    BANNER = "BANNER"
    MAIN = "MAIN"
    ASIDE = "COMPLEMENTARY"
    DIALOG = "DIALOG"
    GROUP = "GROUP"
    BOX = "GENERIC_CONTAINER"  # holds others and is not told itself
    HEADING = "HEADING"
    TEXT = "LABEL"
    STATUS = "STATUS"
    BUTTON = "BUTTON"
    ANSWER = "RADIO_BUTTON"
    SWITCH = "CHECK_BOX"
    SLIDER = "SLIDER"
    FIELD = "TEXT_INPUT"
    PAGE = "MULTILINE_TEXT_INPUT"
    SECRET = "PASSWORD_INPUT"  # noqa: S105 - a role, not a password
    RUN = "TEXT_RUN"
    LIST = "LIST"
    ITEM = "LIST_ITEM"
    IMAGE = "IMAGE"
    METER = "METER"


class Act(StrEnum):
    """What a screen reader may ask of a part, by AccessKit's name for it."""

    PRESS = "CLICK"
    FOCUS = "FOCUS"
    SHOW = "SCROLL_INTO_VIEW"
    WRITE = "SET_VALUE"
    SELECT = "SET_TEXT_SELECTION"
    MORE = "INCREMENT"
    LESS = "DECREMENT"


class Mark(StrEnum):
    """States a part may be in; each is a flag that AccessKit has a setter for."""

    ON = "on"
    OFF = "off"
    DISABLED = "disabled"
    BUSY = "busy"
    MODAL = "modal"
    LIVE = "live"
    NOW = "now"


@dataclass(frozen=True, slots=True)
class Range:
    """Where a slider stands and how far it goes."""

    now: int
    low: int
    high: int
    step: int


@dataclass(frozen=True, slots=True)
class Run:
    """A line of a field's text.

    Attributes:
        text: the line, with the break at its end if it has one.
        signs: how many bytes each whole sign takes in UTF-8.
        words: how many signs each word has, with the space behind it.
    """

    text: str
    signs: tuple[int, ...]
    words: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Caret:
    """Where a field's cursor and the other end of its selection are: a run's id, signs into it."""

    anchor: tuple[str, int]
    cursor: tuple[str, int]


@dataclass(frozen=True, slots=True)
class Part:
    """One thing as a screen reader knows it.

    Attributes:
        kind: what it is.
        name: what is read first. note: what is read after it.
        value: a field's text.
        place: where it is on the window, or None for what has no place.
        inside: ids of what is in it, in reading order.
        acts: what can be asked of it.
        marks: its states.
        keys: its keyboard shortcut as one reads it aloud, "" for none.
        level: of a heading, from 1; 0 for other things.
        nth: which of how many answers it is, from 1; (0, 0) for other things.
        range: of a slider. run: of a line of text. caret: of a field.
    """

    kind: Kind
    name: str = ""
    note: str = ""
    value: str = ""
    place: Place | None = None
    inside: tuple[str, ...] = ()
    acts: tuple[Act, ...] = ()
    marks: tuple[Mark, ...] = ()
    keys: str = ""
    level: int = 0
    nth: tuple[int, int] = (0, 0)
    range: Range | None = None
    run: Run | None = None
    caret: Caret | None = None


@dataclass(frozen=True, slots=True)
class Outline:
    """All of a window: its parts by id, and the id of the part that has focus."""

    parts: dict[str, Part] = field(default_factory=dict)
    focus: str = ROOT


@dataclass(frozen=True, slots=True)
class Asked:
    """Something a screen reader asks for.

    Attributes:
        act: what. part: of which part, by id.
        text: the text to write. number: the value to set, or None.
        ends: anchor and cursor to select between: a run's id and signs into it, or None.
    """

    act: Act
    part: str
    text: str = ""
    number: float | None = None
    ends: tuple[tuple[str, int], tuple[str, int]] | None = None
