"""What two hands do together: lift two planks, fold twelve dumplings, break a seal."""

from __future__ import annotations

import math
from collections.abc import Mapping

from game.rules.seats import Seat
from game.screens.picture.expression import DRESS_A, DRESS_B, Eyes, Mien, Mouth
from game.screens.picture.food import dumpling, flag
from game.screens.picture.lamps import post_lamp
from game.screens.picture.marks import Board, Timber, nails, pegs, plain
from game.screens.picture.palette import GOLD, LAMP, SEAT_A, SEAT_B
from game.screens.picture.puppet import Act, Arm
from game.screens.picture.scenery import TALL, WIDE, actor, cloak, falling, framed
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Gradient,
    Line,
    Place,
    Point,
    Polygon,
    Rounded,
    Shape,
    Sprite,
    between,
    chance,
    curve,
    faded,
    hexa,
    mix,
    placed,
    sprite,
)
from game.screens.picture.stage import envelope
from game.screens.picture.toys_life import number

Args = Mapping[str, str | int]
DUMPLINGS = 12
WOODEN = Timber(hexa("#D09A66"), hexa("#A8704A"), hexa("#5A3530"))
REST_Y, LOW_Y = 236.0, 330.0


def lift(progress: float, args: Args) -> tuple[Shape, ...]:
    """Draw two lashed planks, blue and rust, rising with a wobble until they rest on the gap.

    `left` and `right` are 1 while that hand pulls; a single hand lifts its own end first.
    """
    p = framed(progress)
    hands = (number(args, "left", 1), number(args, "right", 1))
    rise = between(p, 0.0, 0.72)
    drop = between(p, 0.86, 0.93)
    wobble = math.sin(p * math.tau * 4.5) * 5 * math.sin(min(1.0, p * 1.15) * math.pi)
    tilt = wobble + 5.0 * (hands[0] - hands[1]) * math.sin(rise * math.pi)
    y = LOW_Y - (LOW_Y - REST_Y + 26) * rise + 26 * drop
    rested = p >= 0.93
    settle = math.sin((p - 0.93) * 90) * 1.6 * (1 - between(p, 0.93, 1.0)) if rested else 0.0
    shapes: list[Shape] = [_river(), *_halves()]
    shapes.extend(_haulers(p, hands, rested=rested))
    turn = 0.0 if rested else round(tilt * 2) / 2
    if not rested:
        shapes.extend(_ropes((WIDE / 2, y + settle), turn))
    shapes.append(sprite("lashed", lashed(), Place(WIDE / 2, y + settle, 1.0, turn)))
    if rested:
        shapes.extend(_thud((p - 0.93) / 0.07))
    return (*shapes, *falling(p, 26), *cloak(0.35))


def _river() -> Sprite:
    sky = ((0.0, hexa("#151B42")), (0.6, hexa("#4A4280")), (1.0, hexa("#C08894")))
    water = ((0.0, hexa("#8A6A94")), (0.4, hexa("#453E78")), (1.0, hexa("#15173A")))
    shapes: list[Shape] = [Gradient((0, 0, WIDE, 190), sky), Gradient((0, 188, WIDE, 172), water)]
    hills = [(-10.0, 190.0)]
    hills += [(x, 168 - 16 * math.sin(x / 90) - 8 * math.sin(x / 37)) for x in range(-10, 661, 10)]
    shapes.append(Polygon((*hills, (660.0, 190.0)), hexa("#6A5A92")))
    shapes.append(Glow(320, 188, 340, 44, hexa("#FFC8A0", 0.6), 0.4))
    for i in range(70):
        part = chance(i, 351)
        at = (chance(i, 352) * WIDE, 196 + part * 160)
        length = 6 + 26 * chance(i, 353)
        shapes.append(Ellipse(*at, length, 1 + part, (255, 216, 190, round(60 + 80 * (1 - part)))))
    for side in (-1, 1):
        edge = [
            (side * 340.0, 226.0),
            (side * 250, 230),
            (side * 214, 262),
            (side * 232, 360),
            (side * 340, 380),
        ]
        bank = [(WIDE / 2 + x, y) for x, y in curve(edge, 5)]
        shapes.append(Polygon(tuple(bank), hexa("#A9A4D0")))
        shapes.append(Line(tuple(bank[5:15]), 3, hexa("#E8E2F4")))
    return Sprite("set-river", tuple(shapes))


def _halves() -> tuple[Shape, ...]:
    shapes: list[Shape] = []
    for side in (-1, 1):
        for k in range(4):
            x = WIDE / 2 + side * (330 - k * 47)
            corners = _corners(min(x, x - side * 46), 45.0, 240.0 - 2.2 * k, 26.0)
            shapes.extend(plain(Board(corners, k + 7), WOODEN))
            shapes.extend(nails(Board(corners, k), WOODEN))
        post = WIDE / 2 + side * 148
        shapes.append(Rounded((post - 4, 186.0, 8.0, 66.0), 2, hexa("#4A2C30")))
        shapes.extend(placed(post_lamp((0.0, 0.0), 1.0), Place(post, 186.0, 1.3)))
    return (Sprite("halves", tuple(shapes)),)


def _corners(x: float, wide: float, y: float, deep: float) -> tuple[Point, Point, Point, Point]:
    return ((x, y), (x + wide, y), (x + wide, y - deep), (x, y - deep))


def lashed() -> tuple[Shape, ...]:
    """Draw the two promise planks side by side, tied with three lashings, their middle at 0, 0."""
    shapes: list[Shape] = []
    for seat, y in ((Seat.B, -12.0), (Seat.A, 3.0)):
        board = Board(_corners(-146.0, 292.0, y + 12, 13.0), 3 + (seat is Seat.A))
        tint = SEAT_A if seat is Seat.A else SEAT_B
        shapes.extend(plain(board, WOODEN))
        shapes.append(Line((board.at(0.01, 0.02), board.at(0.99, 0.02)), 3.2, tint))
        for part in (0.03, 0.9):
            ends = Board(tuple_of(board, part), 1)
            shapes.extend(pegs(ends, seat, 2.4))
    for x in (-92.0, 0.0, 92.0):
        for k in range(4):
            strand = ((x - 6 + k * 4, -14.0), (x - 5 + k * 4, 22.0))
            shapes.append(Line(strand, 3.2, mix(hexa("#E0B878"), hexa("#8A5A34"), 0.25 * (k % 2))))
        shapes.append(Ellipse(x, 4, 6, 4.5, hexa("#C99A5C")))
    return tuple(shapes)


def tuple_of(board: Board, part: float) -> tuple[Point, Point, Point, Point]:
    """Return the corners of a short piece of a board that begins at a part of its length."""
    end = part + 0.07
    return (board.at(part, 0.0), board.at(end, 0.0), board.at(end, 1.0), board.at(part, 1.0))


def _ropes(at: Point, turn: float) -> list[Shape]:
    place = Place(*at, 1.0, turn)
    shapes: list[Shape] = []
    for side in (-1, 1):
        end = place.point((side * 140.0, -6.0))
        shapes.append(Line((end, (WIDE / 2 + side * 203, 148.0)), 2.4, hexa("#D8A868")))
    return shapes


def _haulers(p: float, hands: tuple[int, int], *, rested: bool) -> list[Shape]:
    shapes: list[Shape] = []
    for side, dress, pulls in ((-1, DRESS_A, hands[0]), (1, DRESS_B, hands[1])):
        strain = abs(math.sin(p * math.tau * 4.5 + side)) * pulls
        if rested:
            mien = Mien(Eyes.HAPPY, Mouth.GRIN, blush=1.0)
            act = Act(near=Arm(150, -20), far=Arm(140, -10), rise=3 * strain, mien=mien)
        elif pulls:
            mien = Mien(Eyes.SHUT if strain > 0.6 else Eyes.WIDE, Mouth.WOBBLE, brow=0.6, blush=1.0)
            act = Act(lean=-14 - 8 * strain, near=Arm(98, 4), far=Arm(92, 6), mien=mien)
        else:
            act = Act(near=Arm(60, 30), far=Arm(50, 30), mien=Mien(Eyes.OPEN, Mouth.SMILE))
        shapes.append(actor(dress, act, Place(WIDE / 2 + side * 236, 232.0, 1.25, 0.0, side > 0)))
    return shapes


def _thud(part: float) -> list[Shape]:
    shapes: list[Shape] = []
    for side in (-1, 1):
        for k in range(4):
            reach = 10 + 26 * part
            x, y = WIDE / 2 + side * 146, REST_Y + 6
            turn = math.radians(-80 + k * 44)
            a, b = reach * 0.5, reach
            line = (
                (x + side * a * math.cos(turn), y + a * math.sin(turn)),
                (x + side * b * math.cos(turn), y + b * math.sin(turn)),
            )
            shapes.append(Line(line, 2.4, faded(hexa("#FFF3DC"), 1 - part)))
    return shapes


def fold(progress: float, args: Args) -> tuple[Shape, ...]:
    """Draw dumplings folded by the left hand and pinched by the right, twelve in all.

    `done` 0 to 12 are finished, `folded` 1 when the one in hand is folded, `face` "yes" when the
    twelfth has a face. Without `done` every second one of `taps` finishes one, and so does time.
    """
    p = framed(progress)
    by_itself = max(int(p * (DUMPLINGS + 0.99)), number(args, "taps", 0) // 2)
    done = min(DUMPLINGS, number(args, "done", by_itself))
    folded = number(args, "folded", int(p * (DUMPLINGS + 1) * 2) % 2)
    shapes: list[Shape] = [_table(), *_rows(done, face=args.get("face", "") == "yes")]
    if done < DUMPLINGS:
        shapes.extend(_in_hand(done, folded))
        shapes.extend(_hands(p, folded))
    else:
        shapes.append(sprite("noor", flag("Noor"), Place(512, 108, 1.5, 3.0)))
        shapes.append(Glow(490, 128, 90, 60, faded(GOLD, 0.26), 0.5))
    return (*shapes, *cloak(0.12))


def _table() -> Sprite:
    wood, dark = hexa("#B98458"), hexa("#7A4C3C")
    shapes: list[Shape] = [
        Gradient((0, 0, WIDE, TALL), ((0.0, hexa("#8A5A44")), (0.4, wood), (1.0, dark)))
    ]
    for k in range(7):
        y = 26.0 + k * 52
        shapes.append(Line(((0, y), (WIDE, y + 6)), 1.6, faded(hexa("#5A3530"), 0.5)))
    shapes += [
        Glow(320, 150, 380, 230, faded(LAMP, 0.42), 0.2),
        Glow(320, 262, 160, 72, (255, 250, 240, 190), 0.8),
        Rounded((92.0, 34.0, 456.0, 152.0), 20, mix(dark, (0, 0, 0, 255), 0.3)),
        Rounded((92.0, 28.0, 456.0, 152.0), 20, hexa("#B88958")),
        Rounded((100.0, 35.0, 440.0, 138.0), 15, hexa("#CFA472")),
    ]
    for k in range(60):
        at = (200 + 240 * chance(k, 361), 214 + 100 * chance(k, 362))
        shapes.append(Circle(*at, 0.8 + 1.6 * chance(k, 363), (255, 252, 244, 170)))
    shapes.append(Line(((566, 260), (622, 330)), 17, hexa("#D8A870")))
    shapes.append(Line(((556, 248), (566, 260)), 7, dark))
    return Sprite("set-table", tuple(shapes))


def _rows(done: int, *, face: bool) -> list[Shape]:
    shapes: list[Shape] = []
    for i in range(done):
        row, column = divmod(i, 6)
        at = Place(150 + column * 68.0, 94 + row * 66.0, 1.3)
        smiling = face and i == DUMPLINGS - 1
        made = dumpling(i + 1, face=smiling)
        shadow = Ellipse(at.x, at.y - 1, 29, 6, (120, 84, 60, 110))
        if i == 5 and done == DUMPLINGS:
            at = Place(490.0, 90.0, 1.3)
        shapes.append(Sprite(f"fshadow{i}", (shadow,)))
        shapes.append(sprite(f"made{i}{smiling}", made, at))
    return shapes


def _in_hand(done: int, folded: int) -> list[Shape]:
    x, y = 320.0, 276.0
    if folded:
        skin = curve(
            [(-46.0, 4.0), (-34, -18), (0, -30), (34, -18), (46, 4), (0, 12)], 6, closed=True
        )
        shapes = (
            Polygon(skin, hexa("#F8E8C8")),
            Line(skin[3:22], 3, hexa("#DDBE92")),
            Ellipse(0, -6, 22, 8, (255, 255, 255, 90)),
        )
        return [sprite("foldedskin", shapes, Place(x, y))]
    filling = hexa("#B5775C")
    disc = (
        Ellipse(0, 3, 50, 24, (150, 110, 80, 90)),
        Ellipse(0, 0, 50, 23, hexa("#F8E8C8")),
        Ellipse(0, -1, 44, 19, hexa("#FDF3DE")),
        Ellipse(0, -3, 17, 8, filling),
        Circle(-5, -6, 3, mix(filling, (255, 255, 255, 255), 0.2)),
        Circle(5, -4, 2.4, hexa("#6FA05A")),
        Circle(0, -8, 2.2, hexa("#6FA05A")),
    )
    return [sprite(f"disc{done % 2}", disc, Place(x, y))]


def _hands(p: float, folded: int) -> list[Shape]:
    """Draw the left hand that folds, in a blue sleeve, and the right that pinches, in rust."""
    beat = 5 * math.sin(p * math.tau * 26)
    left, right = (
        (262.0 + (18 if folded else 0), 286.0 + beat),
        (378.0 - (14 * folded), 280.0 - beat),
    )
    shapes: list[Shape] = []
    for seat, at, side in ((Seat.A, left, -1), (Seat.B, right, 1)):
        dress = DRESS_A if seat is Seat.A else DRESS_B
        sleeve = ((side * 190.0, 96.0), (side * 96, 40), (side * 46, 16))
        parts: tuple[Shape, ...] = (
            Line(curve(sleeve, 6), 46, dress.coat),
            Line(curve([(x, y + 13) for x, y in sleeve], 6), 14, dress.shade),
            Line(((side * 44.0, 2.0), (side * 38, 30)), 15, mix(dress.scarf, dress.coat, 0.25)),
            Circle(side * 24, 8, 18, dress.skin),
            Line(curve([(side * 18.0, 0.0), (side * 4, -10), (side * -6, -6)], 5), 9.5, dress.skin),
            Line(curve([(side * 16.0, 10.0), (side * 0, 4), (side * -8, 6)], 5), 9.5, dress.skin),
            Line(((side * 16, 16), (side * 2, 17)), 9, dress.skin),
            Line(((side * 9, -1), (side * 1, -5)), 1.2, mix(dress.skin, dress.hair, 0.25)),
        )
        shapes.append(sprite(f"hand{seat}", parts, Place(*at)))
    return shapes


def seal(progress: float, args: Args) -> tuple[Shape, ...]:
    """Draw one's own envelope: the wax cracks and gives way; `state` "open" shows the letter."""
    p = framed(progress)
    opened = args.get("state", "") == "open" or p >= 0.8
    tint = SEAT_B if args.get("seat", "A") == "B" else SEAT_A
    shapes: list[Shape] = [Glow(320, 190, 300, 170, faded(LAMP, 0.4), 0.1)]
    if opened:
        up = between(p, 0.8, 1.0) if args.get("state", "") != "open" else 1.0
        drawn = placed(envelope(260.0, 2), Place(320.0, 236.0 - 6 * up))
        shapes.append(Sprite(f"opened{up:.2f}", drawn))
    else:
        crack = max(0.0, (p - 0.1) / 0.7)
        shake = 2.5 * math.sin(p * 90) * between(p, 0.1, 0.4) * (1 - between(p, 0.5, 0.6))
        drawn = placed(envelope(260.0, 1, crack), Place(320.0, 200.0))
        shapes.append(Sprite(f"sealed{crack:.3f}", drawn, shake))
    edge = 236.0 + 88.4 - 6 if opened else 200 + 88.4
    shapes.append(Rounded((190.0, edge - 6, 260.0, 6.0), 1, tint))
    return tuple(shapes)
