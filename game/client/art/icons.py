"""Icons: a 24 unit box, round strokes 2 units wide, one path string each.

A path is commands and numbers: `M x y` moves, `L x y ...` draws on, `O x y r` is a circle,
`E x y rx ry` an ellipse, `D x y r` a dot, `C x y ...` a smooth curve through points, `Z` closes.
Icons take the colour of the words beside them; only the lantern is filled with gold, because it
marks what is yours to do and nothing else.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache

from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Glow,
    Line,
    Point,
    Polygon,
    Rgba,
    Rounded,
    Shape,
    curve,
    hexa,
    oval,
)

BOX = (0.0, 0.0, 24.0, 24.0)
STROKE = 2.0

ICONS: Mapping[str, str] = {
    "help": "O 12 12 9 C 9.3 9.6 10.2 7.6 12.2 7.2 14.5 8.2 14.3 10.6 12.2 12 12 13.8 D 12 "
    "16.8 1.2",
    "pause": "M 9 6 L 9 18 M 15 6 L 15 18",
    "play": "M 8 5.5 L 18.5 12 L 8 18.5 Z",
    "stop": "M 7 7 L 17 7 L 17 17 L 7 17 Z",
    "settings": "M 4 7 L 20 7 M 4 12 L 20 12 M 4 17 L 20 17 D 9 7 2.4 D 15 12 2.4 D 8 17 2.4",
    "back": "M 19 12 L 5 12 M 10.5 6.5 L 5 12 L 10.5 17.5",
    "arrow": "M 5 12 L 19 12 M 13.5 6.5 L 19 12 L 13.5 17.5",
    "person": "O 12 8 3.8 C 4.8 20 6.4 15.8 12 14.4 17.6 15.8 19.2 20",
    "people": "O 9 8.6 3.2 C 3.2 19 4.6 15.4 9 14.4 13.4 15.4 14.8 19 "
    "C 15 5.8 17.6 6.6 17.4 10.2 15.4 11.4 C 17 14.6 19.8 16 20.8 19",
    "envelope": "M 4 6.5 L 20 6.5 L 20 17.5 L 4 17.5 Z M 4.6 7.2 L 12 13 L 19.4 7.2",
    "heart": "H 12 12 1",
    "gate": "M 4 20 L 4 6 M 20 20 L 20 6 M 4 18 L 20 18 C 4 9.5 8 11.6 12 12.2 16 11.6 20 9.5 "
    "M 9.4 12 L 9.4 18 M 14.6 12 L 14.6 18",
    "check": "M 5 12.8 L 10 17.5 L 19 7",
    "pencil": "M 5 19 L 6 14.6 L 16 4.6 L 19.4 8 L 9.4 18 Z M 13.6 7 L 17 10.4",
    "shelf": "M 4 13 L 20 13 M 6.5 13 L 6.5 18 M 17.5 13 L 17.5 18 M 7 13 L 7 7.5 L 11 7.5 L 11 13 "
    "M 14 13 L 15.4 6.5 L 18 7.2 L 16.8 13",
    "lock": "M 6.5 11 L 17.5 11 L 17.5 19.5 L 6.5 19.5 Z C 8.8 11 8.8 7 12 4.8 15.2 7 15.2 "
    "11 D 12 15.2 1.3",
    "seal": "W 12 11 7 M 9 17 L 8 21.5 L 12 19.4 L 16 21.5 L 15 17",
    "sound": "M 4.5 9.5 L 8 9.5 L 12.4 5.8 L 12.4 18.2 L 8 14.5 L 4.5 14.5 Z C 15.6 9 17 12 "
    "15.6 15  "
    "C 18.2 6.6 20.6 12 18.2 17.4",
    "silent": "M 4.5 9.5 L 8 9.5 L 12.4 5.8 L 12.4 18.2 L 8 14.5 L 4.5 14.5 Z M 16 10 L 20 14 "
    "M 20 10 L 16 14",
    "door": "M 4 20 L 20 20 M 7 20 L 7 4.5 L 17 4.5 L 17 20 D 14 12.6 1.2",
    "copy": "M 9 9 L 19 9 L 19 19 L 9 19 Z M 15 5 L 5 5 L 5 15",
    "eye": "C 3.4 12 7 7.4 12 6 17 7.4 20.6 12 17 16.6 12 18 7 16.6 3.4 12 O 12 12 2.6",
    "numbers": "M 9.5 5 L 7.5 19 M 16.5 5 L 14.5 19 M 5 9.5 L 19.4 9.5 M 4.6 14.8 L 19 14.8",
    "leaf": "C 6 18 5.4 10.6 10 6.4 18.6 5.4 18 13.6 13.6 18 6 18 M 6 18 L 13.4 10.8",
    "bridge": "C 3 17 7.4 13 12 11.8 16.6 13 21 17 M 6 14 L 6 8 M 12 11.8 L 12 6 M 18 14 L 18 8 "
    "C 6 8.6 9 10 12 6.6 15 10 18 8.6",
    "plank": "M 4 9 L 19 7.4 L 20 14 L 5 16.4 Z D 7.6 12.4 1.1 D 16.6 10.8 1.1",
    "clock": "O 12 12 8.6 M 12 7 L 12 12 L 15.4 14.2",
    "search": "O 10.6 10.6 6 M 15.2 15.2 L 20 20",
    "close": "M 6 6 L 18 18 M 18 6 L 6 18",
    "more": "D 6 12 1.7 D 12 12 1.7 D 18 12 1.7",
    "swap": "M 5 9 L 18 9 M 14.6 5.4 L 18.2 9 L 14.6 12.6 M 19 16 L 6 16 M 9.4 12.4 L 5.8 "
    "16 L 9.4 19.6",
    "device": "M 4.5 5 L 19.5 5 L 19.5 16 L 4.5 16 Z M 12 5 L 12 16 M 8 20 L 16 20",
    "paw": "D 7 11 1.8 D 10.2 7.6 1.9 D 14 7.6 1.9 D 17.2 11 1.8 C 8.4 16.4 12 12 15.8 "
    "16.4 12 18.2 8.4 16.4",
    # feelings: nine families, and hungry
    "glad": "O 12 12 4 M 12 3 L 12 5 M 12 19 L 12 21 M 3 12 L 5 12 M 19 12 L 21 12 "
    "M 5.7 5.7 L 7.1 7.1 M 16.9 16.9 L 18.3 18.3 M 5.7 18.3 L 7.1 16.9 M 16.9 7.1 L 18.3 5.7",
    "close-to": "H 12 12 1",
    "settled": "C 6 18 5.4 10.6 10 6.4 18.6 5.4 18 13.6 13.6 18 6 18 M 6 18 L 13.4 10.8",
    "drained": "M 9 20 L 15 20 M 10 20 L 10 12.5 L 14 12.5 L 14 20 C 12 12 13.6 9.6 12 6.6 "
    "M 12 3.4 L 12.2 4.2 M 6.6 20 L 17.4 20",
    "low": "C 12 4 7.4 10.4 6.6 14.4 9 18.6 12 19.6 15 18.6 17.4 14.4 16.6 10.4 12 4",
    "exposed": "C 3.4 12 7 7.4 12 6 17 7.4 20.6 12 17 16.6 12 18 7 16.6 3.4 12 O 12 12 2.6",
    "uneasy": "C 3.5 9.6 7 7 10 9.6 13.4 12 17 9.6 20.5 8 C 3.5 15.6 7 13 10 15.6 13.4 18 17 "
    "15.6 20.5 14",
    "cross": "C 12 3.6 14.4 8.2 17.6 12.4 16 17.8 12 20 8 17.8 6.4 12.8 9.6 10.6 9.4 8.2 12 3.6 "
    "C 12 20 9.8 17 12 13.4 14.2 17 12 20",
    "stirred": "M 12 20 L 12 11 C 12 12 6 12.4 4.8 6.4 10.4 6.8 12 12 C 12 13 17.6 13 19.4 7.4 "
    "13.8 7.6 12 13",
    "hungry": "C 3.6 12 5.4 17.4 12 19.4 18.6 17.4 20.4 12 M 3.4 12 L 20.6 12 "
    "C 9 8.6 8.2 7 9.8 5.6 9 4 C 13.6 8.6 12.8 7 14.4 5.6 13.6 4",
}

FEELINGS = ("glad", "close", "settled", "drained", "low", "exposed", "uneasy", "cross", "stirred")
GOLD = hexa("#ECBA54")


def icon(name: str, colour: Rgba) -> tuple[Shape, ...]:
    """Draw an icon in its 24 unit box.

    Args:
        name: a key of `ICONS`, "lantern", or "feeling-" and a family.
        colour: of the stroke; the lantern keeps its gold.

    Raises:
        KeyError: for a name that is not in the family.
    """
    if name == "lantern":
        return lantern(colour)
    key = name.removeprefix("feeling-")
    if name.startswith("feeling-") and key == "close":
        key = "close-to"
    return strokes(ICONS[key], colour)


@lru_cache(maxsize=256)
def strokes(path: str, colour: Rgba, width: float = STROKE) -> tuple[Shape, ...]:
    """Turn a path string into strokes."""
    shapes: list[Shape] = []
    for command, numbers in _commands(path):
        shapes.extend(_stroke(command, numbers, colour, width))
    return tuple(shapes)


def _commands(path: str) -> list[tuple[str, list[float]]]:
    found: list[tuple[str, list[float]]] = []
    for word in path.split():
        if word.isalpha():
            if word in {"L", "Z"}:
                if word == "Z":
                    found[-1][1].extend(found[-1][1][:2])
                continue
            found.append((word, []))
        else:
            found[-1][1].append(float(word))
    return found


def _stroke(command: str, n: list[float], colour: Rgba, width: float) -> list[Shape]:  # noqa: PLR0911 - one return for each kind
    match command:
        case "O":
            outline = oval(n[0], n[1], n[2], n[2])
            return [Line((*outline, outline[0]), width, colour)]
        case "E":
            outline = oval(n[0], n[1], n[2], n[3])
            return [Line((*outline, outline[0]), width, colour)]
        case "D":
            return [Circle(n[0], n[1], n[2], colour)]
        case "H":
            return [Line(_heart(n[0], n[1]), width, colour)]
        case "W":
            return [Line(_wax(n[0], n[1], n[2]), width, colour)]
        case "C":
            return [Line(curve(_points(n), 6), width, colour)]
        case _:
            return [Line(tuple(_points(n)), width, colour)]


def _points(numbers: list[float]) -> list[Point]:
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _heart(x: float, y: float) -> tuple[Point, ...]:
    found = []
    for i in range(33):
        a = math.tau * i / 32
        px = 16 * math.sin(a) ** 3
        py = -(13 * math.cos(a) - 5 * math.cos(2 * a) - 2 * math.cos(3 * a) - math.cos(4 * a))
        found.append((x + px * 0.53, y + py * 0.53 + 0.4))
    return tuple(found)


def _wax(x: float, y: float, r: float) -> tuple[Point, ...]:
    found = []
    for i in range(49):
        a = math.tau * i / 48
        reach = r * (1 + 0.09 * math.cos(8 * a))
        found.append((x + reach * math.cos(a), y + reach * math.sin(a)))
    return tuple(found)


def lantern(colour: Rgba) -> tuple[Shape, ...]:
    """Draw the lantern that says "this is yours to do", filled gold."""
    return (
        Glow(12, 13, 11, 11, (255, 214, 120, 90), 0.4),
        Line(curve([(9.0, 5.4), (12.0, 2.0), (15.0, 5.4)], 6), 1.6, colour),
        Polygon(((7.4, 8.2), (16.6, 8.2), (14.6, 5.2), (9.4, 5.2)), colour),
        Rounded((7.6, 8.0, 8.8, 12.0), 1.6, colour),
        Rounded((9.2, 9.4, 5.6, 9.2), 1.2, GOLD),
        Ellipse(12, 14.2, 1.7, 3.1, hexa("#FFF8DE")),
        Rounded((6.2, 19.6, 11.6, 2.4), 1.1, colour),
    )
