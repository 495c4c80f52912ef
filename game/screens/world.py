"""What the painted picture shows, as one plain value: the state of the bridge and its banks.

The picture is the state, never decoration beside it. `game/screens/picture` turns a `World`
into a display list of shapes; the shell paints that list. Nothing here knows a pixel.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from game.rules.seats import Seat


class Sky(StrEnum):
    """Time of day, moving only forward through a scene."""

    DUSK = "dusk"
    STORM = "storm"  # while life happens
    NIGHT = "night"
    DAWN = "dawn"


class Setting(StrEnum):
    """The season and far bank of a scenario, or the plain river of the home screen."""

    RIVER = "river"  # home: autumn dusk, two houses
    DUMPLING = "dumpling"  # snow; lit kitchen left, chip stand with bulbs right
    GARDEN = "garden"  # early autumn in gold; cottage, glasshouse, a long table far off
    TWO_CITIES = "two-cities"  # rain on the left bank, a clear night on the right, a far train
    OFFICE = "office"  # early mist; an office afloat on the left, a lighthouse on the right


class Mark(StrEnum):
    """What became of a promise's plank."""

    CARRIED = "carried"  # lifted with a shadow
    LAID = "laid"  # kept
    CROOKED = "crooked"  # kept late
    RECUT = "recut"  # changed in time, then kept
    CRACKED = "cracked"  # broken
    LAMPED = "lamped"  # broken and owned up: a hand lamp beside the crack
    MENDED = "mended"  # a gold seam that stays


@dataclass(frozen=True, slots=True)
class Plank:
    """A promise's plank on its owner's side; `place` 0 (bank) to 8 (middle)."""

    seat: Seat
    place: int
    mark: Mark


class Pose(StrEnum):
    """What a small figure is doing."""

    STAND = "stand"
    BUSY = "busy"  # with the scene's prop
    READY = "ready"  # lantern raised
    SIT = "sit"  # at the table on the bridge
    CALL = "call"  # standing, a receiver at the ear
    MIDDLE = "middle"  # standing on the middle of the bridge
    INSIDE = "inside"  # the house is dark, the figure indoors: away
    WALK = "walk"
    FAR = "far"  # a small figure in the snow


@dataclass(frozen=True, slots=True)
class Figure:
    """One player's figure."""

    pose: Pose = Pose.STAND
    window_lit: bool = True


class Lid(StrEnum):
    """What the covered dish on the table shows."""

    NONE = "none"  # no table
    COVERED = "covered"
    WHOLE = "whole"  # the dumpling, untouched
    HALF = "half"
    CRUMBS = "crumbs"  # an empty plate and three crumbs
    TWELVE = "twelve"  # the new ones


@dataclass(frozen=True, slots=True)
class Show:
    """A short moment over the bridge: two lanterns, stones on planks, two cards.

    Attributes:
        kind: "lanterns", "stones" or "cards".
        part: how far it has come, 0 to 1.
        left, right: what seat A's and seat B's half shows: the number of stones on seat A's and
            seat B's plank, or the id of a card; unused by the lanterns.
        note: "snap", "close", "near" for lanterns; "same", "differ" or "asleep" for cards.
    """

    kind: str
    part: float = 1.0
    left: str = ""
    right: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class World:
    """Everything the picture shows.

    Attributes:
        setting: season and banks.
        sky: time of day.
        reach: planks laid from each bank, 0 to 9, equal on both sides.
        planks: promises on the bridge.
        lanterns: banks with a lit lantern (snap), seat by seat.
        middle_lantern: 0 none, 1 half lit, 2 lit.
        fireflies: over the water, one for each point of bond.
        porch: comforts on the viewer's own porch ("cushion", "tea", "hammock"), in order.
        mirrored: whether props have changed banks, because seat B plays the left bank's role.
        mine: the viewer's seat; None on the home screen.
        left: figure of seat A. right: figure of seat B.
        animal: what the scene's animal does ("handrail", "inspect", "pan", "offended", "asleep").
        animal_at: 0 (left bank) to 31 (right bank).
        wind: 0 still, 1 breeze, 2 gusts, 3 storm; from the viewer's own heat.
        paused: still water, everything dim.
        lid: the table and its dish.
        lid_lift: how far the lid has been lifted, 0 to 1; only matters for an uncovered dish.
        prop: what stands between the two where no dish does ("photo", "screen", "slide"), or "".
        prop_part: how much of it has been revealed, 0 (nothing yet) to 1.
        show: a moment played over the bridge, or None.
        floor: who speaks in Talk, or None. lines: how many lines were said there so far.
        line_part: how far the last line has come over the water, 0 to 1.
        sky_before: the sky this one is fading from, if any. sky_mix: how far the fade has come.
        crumb: a crumb on A's collar or salt on B's mitten shows ("A", "B").
        envelopes: 0 none, 1 sealed in the middle, 2 open.
        surprise: id of the scene's surprise if it is showing, or "".
    """

    setting: Setting = Setting.RIVER
    sky: Sky = Sky.DUSK
    reach: int = 4
    planks: tuple[Plank, ...] = ()
    lanterns: frozenset[Seat] = frozenset()
    middle_lantern: int = 0
    fireflies: int = 0
    porch: tuple[str, ...] = ()
    mine: Seat | None = None
    mirrored: bool = False
    left: Figure = Figure()
    right: Figure = Figure()
    animal: str = "handrail"
    animal_at: int = 16
    wind: int = 0
    paused: bool = False
    lid: Lid = Lid.NONE
    lid_lift: float = 1.0
    prop: str = ""
    prop_part: float = 1.0
    show: Show | None = None
    floor: Seat | None = None
    lines: int = 0
    line_part: float = 1.0
    sky_before: Sky | None = None
    sky_mix: float = 1.0
    crumb: frozenset[Seat] = frozenset()
    envelopes: int = 0
    surprise: str = ""


class ToyKind(StrEnum):
    """The playthings that may cross the river; nothing in them is ever stored or scored."""

    PEBBLE = "pebble"  # x: 6 x (start 0 to 4) + hops 1 to 6
    ROPE = "rope"  # x: string 0 to 7
    GLOW = "glow"  # x: 0
    NOD = "nod"
    WAVE = "wave"
    ANIMAL = "animal"  # x: where it was touched, 0 to 31
    LAUGH = "laugh"
    GROAN = "groan"
    HEART = "heart"
    OH = "oh"


@dataclass(frozen=True, slots=True)
class Happening:
    """One toy in play: who, what, and when it began on the picture's own clock (ms)."""

    seat: Seat
    kind: ToyKind
    x: int
    began_ms: int
