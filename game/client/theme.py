"""Names the colours, type and sizes of the look as data, for light and for high contrast.

Rule 1: no file, window or clock is touched here. Rule 2: widgets take every colour and size
from a `Theme`, so that one setting changes all of them at once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from game.screens.tree import Look

Colour = tuple[int, int, int]

SMALLEST_TEXT = 0.8
LARGEST_TEXT = 2.0
TARGET_PX = 34  # nothing that can be pressed is smaller, at any text size


def hex_colour(code: str) -> Colour:
    """Return the colour of a six digit code such as "#F7EEDF"."""
    code = code.lstrip("#")
    return int(code[0:2], 16), int(code[2:4], 16), int(code[4:6], 16)


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """Return `share` (0 to 1) of the second colour over the first."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue


def contrast(first: Colour, second: Colour) -> float:
    """Return the WCAG contrast ratio of two colours, 1 to 21."""

    def light(colour: Colour) -> float:
        parts = [c / 255 for c in colour]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    one, two = light(first), light(second)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour the toolkit may use; the names say what each is for."""

    paper: Colour  # the page
    card: Colour  # a panel on the page
    well: Colour  # inside an input
    ink: Colour  # text
    soft: Colour  # second text
    edge: Colour  # outline of anything that can be pressed
    line: Colour  # dividers and resting cards
    night: Colour  # dark bars
    dusk: Colour
    cream: Colour  # text on the world
    cream_soft: Colour
    gold: Colour  # the one action of a screen
    gold_edge: Colour
    gold_ink: Colour
    on_gold: Colour
    pale: Colour  # selection and turn line
    on_pale: Colour
    seat_a: Colour
    tint_a: Colour
    line_a: Colour
    seat_b: Colour
    tint_b: Colour
    line_b: Colour
    on_seat: Colour  # initials inside a seat's badge
    moss: Colour
    moss_tint: Colour
    plum: Colour
    focus: Colour
    focus_world: Colour
    plank: Colour
    plank_dark: Colour
    on_plank: Colour
    pill: Colour  # dark ground under text on the world


LIGHT = Palette(
    paper=hex_colour("F7EEDF"),
    card=hex_colour("FFFAF2"),
    well=hex_colour("FFFDF8"),
    ink=hex_colour("2E2632"),
    soft=hex_colour("625058"),
    edge=hex_colour("8F7A66"),
    line=hex_colour("E4D3B8"),
    night=hex_colour("1B1D36"),
    dusk=hex_colour("35305A"),
    cream=hex_colour("FFF3DC"),
    cream_soft=hex_colour("E6DAD0"),
    gold=hex_colour("ECBA54"),
    gold_edge=hex_colour("A6701A"),
    gold_ink=hex_colour("764E0C"),
    on_gold=hex_colour("2E2632"),
    pale=hex_colour("FDEECC"),
    on_pale=hex_colour("2E2632"),
    seat_a=hex_colour("2C5084"),
    tint_a=hex_colour("E2EAF6"),
    line_a=hex_colour("B0C4E2"),
    seat_b=hex_colour("9A3E1C"),
    tint_b=hex_colour("FBE5D3"),
    line_b=hex_colour("E8BC9E"),
    on_seat=hex_colour("FFFAF2"),
    moss=hex_colour("386444"),
    moss_tint=hex_colour("E1ECDC"),
    plum=hex_colour("5C4278"),
    focus=hex_colour("1D4FA8"),
    focus_world=hex_colour("FFE08A"),
    plank=hex_colour("DCB084"),
    plank_dark=hex_colour("7D5436"),
    on_plank=hex_colour("2E2632"),
    pill=hex_colour("14142C"),
)

_BLACK = hex_colour("000000")
_WHITE = hex_colour("FFFFFF")
_YELLOW = hex_colour("FFDE59")

CONTRAST = Palette(
    paper=_BLACK,
    card=_BLACK,
    well=_BLACK,
    ink=_WHITE,
    soft=_WHITE,
    edge=_WHITE,
    line=_WHITE,
    night=_BLACK,
    dusk=_BLACK,
    cream=_WHITE,
    cream_soft=_WHITE,
    gold=_YELLOW,
    gold_edge=_YELLOW,
    gold_ink=_YELLOW,
    on_gold=_BLACK,
    pale=_WHITE,
    on_pale=_BLACK,
    seat_a=hex_colour("9EC8FF"),
    tint_a=_BLACK,
    line_a=hex_colour("9EC8FF"),
    seat_b=hex_colour("FFB88C"),
    tint_b=_BLACK,
    line_b=hex_colour("FFB88C"),
    on_seat=_BLACK,
    moss=_WHITE,
    moss_tint=_BLACK,
    plum=_WHITE,
    focus=_YELLOW,
    focus_world=_YELLOW,
    plank=_BLACK,
    plank_dark=_WHITE,
    on_plank=_WHITE,
    pill=_BLACK,
)

FEELINGS: dict[str, Colour] = {
    "glad": hex_colour("F6D06E"),
    "close": hex_colour("F3B4A6"),
    "settled": hex_colour("BED6A0"),
    "drained": hex_colour("D0C6BA"),
    "low": hex_colour("A6C0E2"),
    "exposed": hex_colour("DAB4D4"),
    "uneasy": hex_colour("A0D0CC"),
    "cross": hex_colour("F2A482"),
    "stirred": hex_colour("DEDA86"),
    "hungry": hex_colour("E6C9A0"),
}


class Face(StrEnum):
    """The two faces: one for the story, one for people's words and every control."""

    STORY = "story"
    STORY_ITALIC = "story-italic"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set; `size` in px at 100 %, `leading` as a multiple of the size."""

    face: Face
    weight: int
    size: float
    leading: float = 1.4
    colour: str = "ink"


PLAIN = Type(Face.PLAIN, 400, 17, 1.42)
STRONG = Type(Face.PLAIN, 700, 17, 1.32)
BUTTON = Type(Face.PLAIN, 700, 16, 1.25)
GOLD_BUTTON = Type(Face.STORY, 600, 19, 1.25, "on_gold")
GOLD_NOTE = Type(Face.PLAIN, 600, 14, 1.3, "on_gold")
OPTION_TEXT = Type(Face.PLAIN, 600, 17, 1.3)
NOTE = Type(Face.PLAIN, 600, 14.5, 1.35, "soft")
HINT = Type(Face.PLAIN, 600, 15, 1.4, "soft")
LABEL = Type(Face.PLAIN, 700, 16, 1.35)
SMALL_LABEL = Type(Face.PLAIN, 700, 14.5, 1.3)
CARD_HEADING = Type(Face.STORY, 600, 19, 1.3)
BAR_TITLE = Type(Face.STORY, 600, 22, 1.2, "cream")
TURN = Type(Face.PLAIN, 700, 18, 1.3, "on_pale")
SAID = Type(Face.PLAIN, 400, 17.5, 1.45)
FIELD = Type(Face.PLAIN, 400, 17.5, 1.5)
KEY = Type(Face.PLAIN, 700, 14, 1.2, "soft")
BADGE = Type(Face.PLAIN, 800, 14.5, 1.2, "on_seat")

TYPES: dict[Look, Type] = {
    Look.PLAIN: PLAIN,
    Look.CARD: CARD_HEADING,
    Look.PANEL: Type(Face.STORY, 600, 26, 1.25),
    Look.BAR: BAR_TITLE,
    Look.PILL: Type(Face.PLAIN, 700, 16, 1.3, "cream"),
    Look.TURN: TURN,
    Look.GOLD: GOLD_BUTTON,
    Look.QUIET: BUTTON,
    Look.CHIP: Type(Face.PLAIN, 600, 16, 1.25),
    Look.CHOICE: OPTION_TEXT,
    Look.MAGNET: Type(Face.PLAIN, 700, 16.5, 1.25),
    Look.FACE: NOTE,
    Look.FEELING: Type(Face.PLAIN, 700, 16.5, 1.2),
    Look.RING: CARD_HEADING,
    Look.SPEECH: SAID,
    Look.WOOD: Type(Face.STORY, 500, 23, 1.32, "on_plank"),
    Look.ENVELOPE: Type(Face.STORY, 600, 18, 1.3),
    Look.WORDMARK: Type(Face.STORY, 500, 92, 1.16),
    Look.SCENE_TITLE: Type(Face.STORY, 600, 34, 1.2),
    Look.TITLE: Type(Face.STORY, 600, 26, 1.25),
    Look.STORY: Type(Face.STORY, 400, 17.5, 1.48),
    Look.SECRET: Type(Face.STORY, 500, 18.5, 1.45, "on_pale"),
    Look.SAID: SAID,
    Look.LABEL: LABEL,
    Look.HINT: HINT,
    Look.THOUGHT: Type(Face.STORY_ITALIC, 400, 17, 1.42),
    Look.KEEPSAKE: LABEL,
    Look.FILM: NOTE,
    Look.TIMELINE: CARD_HEADING,
    Look.GARDEN: LABEL,
    Look.LEDGER: CARD_HEADING,
    Look.DIALOG: Type(Face.STORY, 600, 24, 1.25),
    Look.RAIL: Type(Face.PLAIN, 600, 15, 1.2, "cream"),
}


@dataclass(frozen=True, slots=True)
class Theme:
    """One way of drawing everything.

    Attributes:
        scale: text size, 0.8 to 2.0; every size follows it.
        line_spacing: 1.0 to 1.6, over each type's own leading.
        high_contrast: black ground, no shadows, tints or painting.
        reduced_motion: cuts instead of movement; still water.
    """

    scale: float = 1.0
    line_spacing: float = 1.0
    high_contrast: bool = False
    reduced_motion: bool = False

    def __post_init__(self) -> None:
        if not SMALLEST_TEXT <= self.scale <= LARGEST_TEXT:
            raise ValueError(f"expected a text size of 0.8 to 2.0, not {self.scale}")

    @property
    def palette(self) -> Palette:
        """Return the colours in use."""
        return CONTRAST if self.high_contrast else LIGHT

    def px(self, size: float) -> int:
        """Return a length given at 100 % in window pixels."""
        return round(size * self.scale)

    def gap(self, size: float) -> int:
        """Return a space between things: it grows slower than text, and gives way to large text."""
        if self.scale <= 1.2:
            return round(size * (0.5 + 0.5 * self.scale))
        return round(size * (1.1 - 0.5 * (self.scale - 1.2)))

    def target(self, size: float) -> int:
        """Return the height of something that can be pressed: never under 34 px."""
        return max(TARGET_PX, self.px(size))

    def colour(self, name: str) -> Colour:
        """Return a colour of the palette by its name."""
        found: Colour = getattr(self.palette, name)
        return found

    def feeling(self, family: str) -> Colour:
        """Return a feeling family's colour, or the card's where colour carries no meaning.

        A word of the ring ("family/word") has a paler shade of its family's.
        """
        if self.high_contrast:
            return self.palette.card
        known, _, word = family.partition("/")
        colour = FEELINGS.get(known, LIGHT.tint_a)
        return mix(colour, self.palette.card, 0.45) if word else colour

    def type_for(self, look: Look) -> Type:
        """Return how a look's name is set; very large words grow less than small ones."""
        kind = TYPES[look]
        if kind.size > 30 and self.scale > 1.2:
            return replace(kind, size=kind.size * 1.2 / self.scale)
        return kind


PAIRS: tuple[tuple[str, str], ...] = (
    ("ink", "paper"),
    ("ink", "card"),
    ("ink", "well"),
    ("soft", "paper"),
    ("soft", "card"),
    ("soft", "well"),
    ("on_gold", "gold"),
    ("on_pale", "pale"),
    ("gold_ink", "card"),
    ("seat_a", "card"),
    ("seat_b", "card"),
    ("seat_a", "paper"),
    ("seat_b", "paper"),
    ("ink", "tint_a"),
    ("ink", "tint_b"),
    ("ink", "moss_tint"),
    ("moss", "card"),
    ("plum", "card"),
    ("plum", "paper"),
    ("on_seat", "seat_a"),
    ("on_seat", "seat_b"),
    ("on_plank", "plank"),
    ("cream", "night"),
    ("cream", "dusk"),
    ("cream_soft", "dusk"),
    ("cream", "pill"),
    ("cream_soft", "pill"),
)
"""Every text and the ground it may stand on; a test holds each to 4.5:1 in both palettes."""
