"""The semantic tree: what a screen says and offers, before anybody lays it out or draws it.

A screen is a pure function that returns a `Screen`. The shell lays the tree out, draws it,
gives it keyboard focus and speaks it; tests drive it by role and name. Nodes carry meaning,
never pixels: `look` names a place in the visual language, and the shell decides what it is.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from game.screens.intents import Intent
from game.screens.world import World


class Role(StrEnum):
    """The closed set of roles; each maps to one accessibility role and to one HTML element."""

    GROUP = "group"  # a box of other nodes
    HEADING = "heading"
    TEXT = "text"
    STATUS = "status"  # text announced when it changes (the turn line, a reveal)
    BUTTON = "button"
    OPTION = "option"  # one of several answers: radio semantics inside its LIST
    TOGGLE = "toggle"  # on or off
    SLIDER = "slider"  # value from low to high by steps
    FIELD = "field"  # text somebody types
    LIST = "list"
    ITEM = "item"
    IMAGE = "image"  # a picture with a name that says what it shows
    METER = "meter"
    DIALOG = "dialog"  # a group that takes focus until it is closed
    TOY = "toy"  # something to play with: press, hold or tap; never required


class Flow(StrEnum):
    """How the children of a group follow each other."""

    COLUMN = "column"
    ROW = "row"
    WRAP = "wrap"  # a row that breaks when it is full
    GRID = "grid"  # even columns, as many as fit
    STACK = "stack"  # on top of each other


class Look(StrEnum):
    """A place in the visual language; see game/client/theme.py for sizes and colours."""

    PLAIN = "plain"
    CARD = "card"  # paper on the world
    PANEL = "panel"  # the large paper card of a step
    BAR = "bar"  # the dark bar at the top
    PILL = "pill"  # a dark pill on the world
    TURN = "turn"  # the pale gold turn line with its lantern
    GOLD = "gold"  # the one filled gold button of a screen
    QUIET = "quiet"  # an outlined button
    CHIP = "chip"
    CHOICE = "choice"  # an answer card with its number key
    MAGNET = "magnet"  # a fridge magnet
    FACE = "face"  # one of five faces; `value` 0 to 4
    FEELING = "feeling"  # a feeling; `value` is the family id, or "family/word", coloured by it
    RING = "ring"  # the whole ring: a row for each family, of its FEELING node and its four words
    SPEECH = (
        "speech"  # a line of Talk one can press; `value` A or B, then "folded", "heart", "gate"
    )
    WOOD = "wood"  # text burnt into a plank
    ENVELOPE = "envelope"  # a letter; `value` sealed or open
    WORDMARK = "wordmark"
    SCENE_TITLE = "scene-title"
    TITLE = "title"
    STORY = "story"  # the serif body of a story
    SECRET = "secret"  # noqa: S105 - a look, not a password: the player's secret, story face on pale gold
    SAID = "said"  # people's words; `value` A or B colours the bubble
    LABEL = "label"
    HINT = "hint"
    THOUGHT = "thought"  # a scripted partner's thought bubble
    KEEPSAKE = "keepsake"  # `value` is the keepsake id
    FILM = "film"  # a three second silent film; `value` is the film id
    TIMELINE = "timeline"
    GARDEN = "garden"  # one line of a profile; `value` is a word for each evening, "-" for a gap
    LEDGER = "ledger"
    DIALOG = "dialog"
    RAIL = "rail"  # small lamps that show the steps; `value` is the lamp's state


class Flag(StrEnum):
    """States a node may be in."""

    SELECTED = "selected"
    DISABLED = "disabled"
    BUSY = "busy"
    FIRST_FOCUS = "first-focus"  # where focus starts on this screen
    LIVE = "live"  # speak it when it changes
    MASKED = "masked"
    MULTILINE = "multiline"
    SENDS = "sends"  # Enter presses the gold button; Shift and Enter begin a new line


@dataclass(frozen=True, slots=True)
class Node:
    """One thing on a screen.

    Attributes:
        id: unique on its screen and stable between frames, so focus and animation survive.
        role: what kind of thing it is.
        name: what is shown and spoken; already in the player's language.
        value: content of a field or slider, or the kind of a look (see `Look`).
        note: a second, softer line under the name.
        look: place in the visual language.
        flow: how children follow each other.
        flags: states.
        intent: what pressing it asks the app to do; None for what cannot be pressed.
        on_text: for FIELD: which draft its text belongs to; each edit is sent as `Typed(id, text)`.
        keys: keyboard shortcuts, as key names ("1", "space", "n", "escape").
        limit: for FIELD: the most code points it takes.
        icon: id of an icon beside the name, or "".
        span: for children of a ROW: relative width, 0 for natural width.
        children: what is inside.
    """

    id: str
    role: Role
    name: str = ""
    value: str = ""
    note: str = ""
    look: Look = Look.PLAIN
    flow: Flow = Flow.COLUMN
    flags: frozenset[Flag] = frozenset()
    intent: Intent | None = None
    on_text: str = ""
    keys: tuple[str, ...] = ()
    limit: int = 0
    icon: str = ""
    span: int = 0
    children: tuple[Node, ...] = ()


class Fold(StrEnum):
    """How much of the window the painted world keeps while the step needs room."""

    FULL = "full"  # the picture is the screen; work lies on it
    STAGE = "stage"  # a tall picture above a low panel: reveals, toys, lift, films
    STRIP = "strip"  # the same picture cropped around the deck above the work
    BAR = "bar"  # eighteen blocks in the top bar


@dataclass(frozen=True, slots=True)
class Stage:
    """A moment played by the shell before and around the work of a screen.

    Attributes:
        id: which moment ("reveal-table", "toy-three-bites", "lift", "film-eat-all" ...).
        visit: the visit it belongs to, so that it is played once.
        work_after_ms: the work panel appears this long after the moment begins.
        ends_ms: the moment is over; 0 when it ends by itself or with the screen.
        args: values the drawing needs ("lid": "crumbs", "hunger": "yes").
    """

    id: str
    visit: int
    work_after_ms: int = 0
    ends_ms: int = 0
    args: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Screen:
    """A whole screen: the painted world, the bar, one turn line, the work, and a dialog if any.

    Attributes:
        id: stable name ("home", "envelope", "life" ...), used by the gallery and tests.
        title: the window's and the bar's title.
        turn: whose move it is and what is expected, in one sentence; "" when nothing is.
        hint: the small sentence at the right of the turn line.
        world: the picture behind; None draws plain paper.
        fold: how much of the picture shows.
        bar: buttons at the top right (Help, Pause, Stop) and the rail of steps.
        work: the step's own content.
        side: the ledger beside the work, or None.
        dialog: what lies over everything, or None.
        stage: a moment in play, or None.
        live_toys: whether pebbles, ropes and the animal answer keys and clicks here.
    """

    id: str
    title: str
    turn: str = ""
    hint: str = ""
    world: World | None = None
    fold: Fold = Fold.STRIP
    bar: tuple[Node, ...] = ()
    work: Node = field(default_factory=lambda: Node("work", Role.GROUP))
    side: Node | None = None
    dialog: Node | None = None
    stage: Stage | None = None
    live_toys: bool = False


def walk(node: Node) -> tuple[Node, ...]:
    """Return a node and everything below it, in reading order."""
    found = [node]
    for child in node.children:
        found.extend(walk(child))
    return tuple(found)
