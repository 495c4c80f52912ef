"""The two small figures in the world: where they are, what they do, and their gestures."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from game.rules.seats import Seat
from game.screens.picture.expression import DRESS_A, DRESS_B, Eyes, Mien, Mouth
from game.screens.picture.food import cone, pan, soy
from game.screens.picture.lamps import hand_lamp
from game.screens.picture.props import APART, held_receiver
from game.screens.picture.puppet import Act, Arm, joints, puppet
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Place,
    Polygon,
    Shape,
    Sprite,
    eased,
    hexa,
    placed,
    sprite,
)
from game.screens.picture.span import MIDDLE, deck_y
from game.screens.picture.stage import FLOOR, STOOLS
from game.screens.world import Figure, Pose, Setting, ToyKind, World

GESTURE_MS = 1600  # how long a gesture lasts
FRAME_MS = 70  # gestures change this often; idle life half as often


@dataclass(frozen=True, slots=True)
class Gesture:
    """A gesture in play and how far it has gone, 0 to 1."""

    kind: ToyKind
    progress: float


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a figure's feet are, how large it is, and whether it looks to the left."""

    x: float
    y: float
    scale: float
    left: bool


def spot_of(world: World, seat: Seat, t_ms: int) -> Spot:
    """Return where a seat's figure stands, in this pose."""
    figure = world.left if seat is Seat.A else world.right
    mirror = seat is Seat.B
    x, y, scale, away = _left_spot(figure.pose, world, t_ms, mirror=mirror)
    return Spot(1280 - x if mirror else x, y, scale, mirror != away)


def _left_spot(  # noqa: PLR0911 - one return for each kind
    pose: Pose, world: World, t_ms: int, *, mirror: bool
) -> tuple[float, float, float, bool]:
    """Return x, y, scale and "looks away from the river" for the left bank's figure."""
    match pose:
        case Pose.MIDDLE:
            x = MIDDLE - (104 if world.envelopes else 42)
            return (x, deck_y(x) - 9, 1.0, False)
        case Pose.SIT if world.prop in APART:
            return (MIDDLE - APART[world.prop], FLOOR + 2, 1.0, False)
        case Pose.SIT:
            return (STOOLS[0], FLOOR + 2, 1.0, False)
        case Pose.FAR:
            return (226.0 if mirror else 204.0, 462.0, 0.5, mirror)
        case Pose.WALK:
            phase = t_ms / 5200 % 1.0
            swing = phase * 4 - 1 if phase < 0.5 else 3 - phase * 4
            return (190 + 24 * swing, 474, 1.0, phase >= 0.5)
        case Pose.BUSY if world.setting is Setting.DUMPLING:
            return (228.0 if mirror else 202.0, 474, 1.0, True)
        case _:
            return (212.0, 476.0, 1.0, False)


def figure(world: World, seat: Seat, gesture: Gesture | None, t_ms: int) -> tuple[Shape, ...]:
    """Draw one seat's figure as a sprite with its shadow; nothing while it is indoors."""
    who: Figure = world.left if seat is Seat.A else world.right
    if who.pose is Pose.INSIDE:
        return ()
    spot = spot_of(world, seat, t_ms)
    pose = Pose.CALL if who.pose is Pose.SIT and world.prop == "photo" else who.pose
    act, key = _act(world, seat, pose, gesture, t_ms)
    dress = DRESS_A if seat is Seat.A else DRESS_B
    shapes = (*puppet(dress, act), *_held(world, seat, pose, act, gesture))
    if seat in world.crumb:
        j = joints(act)
        x, y = j.chest[0] + 5, j.chest[1] + 1
        shapes = (
            *shapes,
            Circle(x, y, 1.7, hexa("#FFE9B0")),
            Glow(x, y, 7, 7, (255, 233, 160, 150)),
        )
    place = Place(spot.x, spot.y, spot.scale, 0.0, spot.left)
    shadow = Ellipse(spot.x, spot.y - 0.5, 17 * spot.scale, 3.6 * spot.scale, (12, 8, 28, 110))
    ground: tuple[Shape, ...] = () if who.pose is Pose.SIT else (Sprite("s", (shadow,)),)
    ground = tuple(
        replace(s, key=f"shadow{spot.scale}{spot.x:.0f}{spot.y:.0f}")
        for s in ground
        if isinstance(s, Sprite)
    )
    return (
        *ground,
        sprite(f"fig{seat}{key}{seat in world.crumb:d}", shapes, place),
        *_above(gesture, spot),
    )


def _act(
    world: World, seat: Seat, pose: Pose, gesture: Gesture | None, t_ms: int
) -> tuple[Act, str]:
    if gesture is not None:
        frame = int(gesture.progress * GESTURE_MS / FRAME_MS)
        progress = frame * FRAME_MS / GESTURE_MS
        act = gesture_act(gesture.kind, progress, sits=pose is Pose.SIT)
        return act, f"{pose}{gesture.kind}{frame}{world.setting}{world.mirrored:d}"
    shift = 900 if seat is Seat.B else 0
    breath = (t_ms + shift) // 300 % 8
    blink = (t_ms + shift * 2) % 4300 < 140
    sway = (t_ms + shift) // 240 % 6 if world.wind else breath // 2
    act = _idle(pose, breath / 8, blink=blink)
    wind = (0.15, 0.5, 1.0, 1.5)[max(0, min(3, world.wind))]
    scarf = wind * (0.7 + 0.3 * math.sin(sway / 6 * math.tau))
    step = t_ms // 90 % 10
    if pose is Pose.WALK:
        act = replace(act, step=step / 10)
    key = f"{pose}{breath}{blink:d}{sway}{world.wind}{world.setting}{world.mirrored:d}"
    return replace(act, scarf=scarf), key + (f"w{step}" if pose is Pose.WALK else "")


def _idle(  # noqa: PLR0911 - one return for each kind
    pose: Pose, breath: float, *, blink: bool
) -> Act:
    wave = math.sin(breath * math.tau)
    mien = Mien(Eyes.SHUT if blink else Eyes.OPEN)
    base = Act(rise=0.35 + 0.35 * wave, nod=1.2 * wave, near=Arm(8 + 2 * wave), mien=mien)
    match pose:
        case Pose.READY:
            return replace(base, near=Arm(78 + 2 * wave, 26))
        case Pose.BUSY:
            eyes = Eyes.SHUT if blink else Eyes.DOWN
            busy = Arm(38 + 5 * wave, 48)
            return replace(base, lean=5, nod=8 + wave, near=busy, far=busy, mien=Mien(eyes))
        case Pose.SIT:
            return replace(base, legs="sit", near=Arm(30, 38 + 2 * wave), far=Arm(24, 40))
        case Pose.CALL:
            return replace(base, near=Arm(52, 122 + wave), far=Arm(10, 20))
        case Pose.WALK:
            arm = Arm(16 * wave, 16)
            return replace(base, legs="walk", near=arm, far=Arm(-16 * wave, 16))
        case Pose.FAR:
            return replace(base, near=Arm(22, 60), far=Arm(22, 60), lean=3)
        case _:
            return base


def gesture_act(kind: ToyKind, progress: float, *, sits: bool) -> Act:  # noqa: PLR0911 - one return for each kind
    """Return what a figure does in a gesture; the film and the table use the same ones."""
    legs = "sit" if sits else "stand"
    hold = eased(min(1.0, progress * 4)) * eased(min(1.0, (1 - progress) * 4))
    beat = math.sin(progress * math.tau * 5)
    match kind:
        case ToyKind.LAUGH:
            mien = Mien(Eyes.HAPPY, Mouth.GRIN, blush=1.0)
            shake = abs(beat) * 2.2 * hold
            return Act(
                lean=-7 * hold,
                nod=-9 * hold,
                near=Arm(34 * hold + 6, 70 * hold),
                legs=legs,
                rise=shake,
                mien=mien,
            )
        case ToyKind.GROAN if sits:
            mien = Mien(Eyes.SHUT, Mouth.WOBBLE, brow=-1.0, blush=1.0)
            return Act(
                lean=30 * hold,
                nod=26 * hold,
                near=Arm(46 + 50 * hold, 30 + 62 * hold),
                far=Arm(40 + 50 * hold, 30 + 62 * hold),
                legs=legs,
                mien=mien,
            )
        case ToyKind.GROAN:
            mien = Mien(Eyes.SHUT, Mouth.WOBBLE, brow=-1.0)
            return Act(lean=84 * hold, nod=24 * hold, near=Arm(8, 4), far=Arm(2, 4), mien=mien)
        case ToyKind.HEART:
            mien = Mien(Eyes.SHUT, Mouth.SMILE, blush=1.0)
            return Act(near=Arm(6 + 22 * hold, 18 + 100 * hold), nod=7 * hold, legs=legs, mien=mien)
        case ToyKind.OH:
            mien = Mien(Eyes.WIDE, Mouth.OH, brow=-0.6)
            return Act(
                near=Arm(8 + 60 * hold, 18 + 88 * hold),
                far=Arm(70 * hold, 96 * hold),
                rise=5 * hold * (progress < 0.3),
                nod=-5 * hold,
                legs=legs,
                mien=mien,
            )
        case ToyKind.WAVE:
            return Act(
                near=Arm(140 * hold, 18 + 22 * beat * hold),
                nod=-3,
                legs=legs,
                mien=Mien(Eyes.HAPPY, Mouth.SMILE),
            )
        case ToyKind.GLOW:
            return Act(near=Arm(100 * hold, 24), legs=legs, mien=Mien(Eyes.OPEN, Mouth.SMILE))
        case _:
            return Act(
                nod=13 * abs(math.sin(progress * math.tau)),
                legs=legs,
                mien=Mien(Eyes.SHUT if hold > 0.5 else Eyes.OPEN, Mouth.SMILE),
            )


def _held(
    world: World, seat: Seat, pose: Pose, act: Act, gesture: Gesture | None
) -> tuple[Shape, ...]:
    hand = joints(act).near_hand
    if pose is Pose.READY or (gesture is not None and gesture.kind is ToyKind.GLOW):
        return placed(hand_lamp((0.0, 0.0)), Place(hand[0], hand[1] + 18))
    if pose is Pose.CALL and gesture is None:
        return held_receiver(hand)
    if pose not in {Pose.BUSY, Pose.FAR} or gesture is not None:
        return ()
    if world.setting is not Setting.DUMPLING:
        return _letter(hand)
    if (seat is Seat.A) != world.mirrored:
        return placed(pan(), Place(hand[0] + 24, hand[1] + 4, 0.6))
    prop = soy() if pose is Pose.FAR else cone(6)
    return placed(prop, Place(hand[0] + 1, hand[1] + 9, 0.6))


def _letter(hand: tuple[float, float]) -> tuple[Shape, ...]:
    x, y = hand
    return (
        Polygon(
            ((x - 2, y + 3), (x + 11, y - 2), (x + 9, y - 15), (x - 4, y - 10)), hexa("#FFF6E2")
        ),
        Polygon(
            ((x + 1, y - 1), (x + 8, y - 4), (x + 7.6, y - 5), (x + 0.8, y - 2)), hexa("#B9A58C")
        ),
        Polygon(((x, y - 5), (x + 7, y - 8), (x + 6.6, y - 9), (x - 0.2, y - 6)), hexa("#B9A58C")),
    )


def _above(gesture: Gesture | None, spot: Spot) -> tuple[Shape, ...]:
    if gesture is None or gesture.kind is not ToyKind.HEART:
        return ()
    up = eased(gesture.progress)
    fade = min(1.0, (1 - gesture.progress) * 2.5, gesture.progress * 5)
    y = spot.y - (112 + 24 * up) * spot.scale
    side = -10.0 if spot.left else 10.0
    return (replace(sprite("heart", heart(), Place(spot.x + side, y, spot.scale)), alpha=fade),)


def heart() -> tuple[Shape, ...]:
    """Draw a small heart about 0, 0."""
    rose = hexa("#F2858C")
    return (
        Glow(0, 0, 20, 20, (255, 150, 150, 110)),
        Circle(-3.6, -2.4, 4.4, rose),
        Circle(3.6, -2.4, 4.4, rose),
        Polygon(((-7.6, -0.4), (7.6, -0.4), (0, 9)), rose),
        Circle(-4.4, -3.6, 1.3, (255, 225, 220, 255)),
    )
