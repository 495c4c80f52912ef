"""What a widget asks the app to do. Widgets report; screens and the app decide."""

from __future__ import annotations

from dataclasses import dataclass

from game.partner.understood import Understood
from game.rules.moves import Move


@dataclass(frozen=True, slots=True)
class Go:
    """Open another place: "home", "invite", "join", "alone", "settings", "help", "more"."""

    place: str
    arg: str = ""


@dataclass(frozen=True, slots=True)
class Pick:
    """Choose something on this device only, not yet told to anybody.

    Attributes:
        field: which question ("line", "add", "obstacle", "response", "feeling-me" ...).
        value: the answer's id; picking a chosen one of an optional question clears it.
        many: whether several answers may be chosen (magnets), in the order of choosing.
    """

    field: str
    value: str
    many: bool = False


@dataclass(frozen=True, slots=True)
class Typed:
    """The text of a field as it stands now."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Held:
    """Choose something by pressing it; how long it was held says more.

    The shell fills in `ms` when it is let go; a short press, a click and a screen reader's press
    all count as 0, and whoever slides off it chooses nothing.

    Attributes:
        field: which question ("say", "feeling", "guess").
        value: the answer's id: a line, or a word of the ring.
        ms: how long it was held.
    """

    field: str
    value: str
    ms: int = 0


@dataclass(frozen=True, slots=True)
class Play:
    """Make a move, with the writer's own words for it if there are any.

    `heard_as` is what was understood of words that are said in place of an authored line; None
    for words that only stand beside one.
    """

    move: Move
    own_words: str = ""
    heard_as: Understood | None = None


@dataclass(frozen=True, slots=True)
class Submit:
    """Send what has been picked and typed on this screen as this step's move.

    `heard_as` as in `Play`.
    """

    heard_as: Understood | None = None


@dataclass(frozen=True, slots=True)
class Toy:
    """Play with something: `kind` and `x` of `world.ToyKind`."""

    kind: str
    x: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """Turn a page of the client's own: next or previous card, peek, seal again, close a dialog."""

    what: str
    arg: str = ""


@dataclass(frozen=True, slots=True)
class Set:
    """Change a setting on this device."""

    setting: str
    value: str


Intent = Go | Pick | Held | Typed | Play | Submit | Toy | Step | Set
