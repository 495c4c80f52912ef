"""Sixty-four small pictures that two people can tell apart by voice, each by one plain noun.

A picture lies in a box of 24 by 24 on a cream tile. It is one string of colours and strokes:
`@red` takes a colour; `P x y ...` fills an outline, `B x y ...` a smooth one; `D x y r` is a disc,
`E x y rx ry` an ellipse, `R x y w h r` a box with round corners; `L w x y ...` is a line of
width w, `C w x y ...` a smooth one.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from game.screens.picture.palette import CREAM, GOLD, INK
from game.screens.picture.shapes import (
    Circle,
    Ellipse,
    Line,
    Point,
    Polygon,
    Rgba,
    Rounded,
    Shape,
    blob,
    curve,
    hexa,
)

BOX = (0.0, 0.0, 24.0, 24.0)
_COLOURS: Mapping[str, Rgba] = {
    "ink": INK,
    "gold": GOLD,
    "white": hexa("#FFFFFF"),
    "cream": CREAM,
    "red": hexa("#C2452F"),
    "pink": hexa("#E79A92"),
    "orange": hexa("#E0863A"),
    "yellow": hexa("#F2CF5B"),
    "green": hexa("#5B8F50"),
    "leaf": hexa("#86B36B"),
    "blue": hexa("#3F6DA8"),
    "sky": hexa("#9CC4DF"),
    "violet": hexa("#7C5AA3"),
    "brown": hexa("#8B5B3A"),
    "dark": hexa("#5B3928"),
    "tan": hexa("#D9A56C"),
    "grey": hexa("#8F8B99"),
    "pale": hexa("#CFCBD6"),
}

EMBLEMS: Mapping[str, str] = {
    "boat": "@brown P 3.5 15 20.5 15 17.5 19.5 6.5 19.5 @ink L 1 11.5 4 11.5 15 "
    "@red P 12.2 4.5 18.8 13.4 12.2 13.4 @sky P 10.8 6.5 10.8 13.4 5.6 13.4",
    "key": "@gold D 7.5 12 4.6 R 11 10.8 10 2.4 0.6 R 16 12.4 2 3.6 0.4 R 19 12.4 2 3 0.4 "
    "@cream D 7.5 12 2",
    "apple": "@red B 12 8.4 16 6.8 19.4 10 18.6 15.6 15 20 12 19 9 20 5.4 15.6 4.6 10 8 6.8 "
    "@dark L 1.2 12 8.6 12.8 4.6 @green B 13 6.4 15.4 3.8 18.4 4.4 16 6.8",
    "cat": "@grey P 6 10 6.4 4 10.4 7.4 P 18 10 17.6 4 13.6 7.4 D 12 12.6 6.6 @ink D 9.4 11.8 1 "
    "D 14.6 11.8 1 @pink P 11 14 13 14 12 15.4 @ink L 0.7 12 15.4 12 16.8 L 0.6 3.6 13 8 14 "
    "L 0.6 3.6 16 8 15.4 L 0.6 20.4 13 16 14 L 0.6 20.4 16 16 15.4",
    "moon": "@yellow B 14 3.6 9.4 5.6 8 11 10 17 15.6 20.2 9.6 20.6 5 16.6 4 11.4 6 6.6 9.8 4",
    "house": "@tan R 5.5 11 13 9.5 0.4 @red P 3 11.8 12 4 21 11.8 @brown R 10.3 14.4 3.4 6.1 0.3 "
    "@sky R 14.8 13.2 2.6 2.6 0.2 R 6.6 13.2 2.6 2.6 0.2",
    "tree": "@brown R 10.8 13 2.4 8 0.4 @green D 12 8.4 5 D 8 11 4 D 16 11 4 D 12 12 4 "
    "@leaf D 10.6 7.2 1.8",
    "cup": "@blue B 5 8 17 8 16.6 15 14 19 8 19 5.4 15 @sky E 11 8.2 6 1.7 "
    "@blue C 1.6 16.6 10.4 20.4 10.4 20 14.6 15.6 15.4 @grey C 0.9 9 5.8 8.2 4.6 9.4 3 "
    "C 0.9 12.6 5.8 11.8 4.6 13 3",
    "fish": "@orange B 3.6 12 8 7.6 13.4 8 17 12 13.4 16 8 16.4 P 16 12 21 7.6 20 12 21 16.4 "
    "@cream L 1.1 11.6 8.6 10.8 12 11.6 15.4 @ink D 7 11 1",
    "bell": "@gold B 12 4 15.4 6 16.6 12 19 16.4 5 16.4 7.4 12 8.6 6 R 4.6 15.4 14.8 2 1 "
    "@brown D 12 19 1.7 @dark D 12 3.8 1.1",
    "star": "@gold P 12 2.8 14.7 8.7 21.2 9.4 16.4 13.7 17.7 20.1 12 16.9 6.3 20.1 7.6 13.7 "
    "2.8 9.4 9.3 8.7",
    "umbrella": "@violet B 3 12.4 4.6 7.4 9 4.4 15 4.4 19.4 7.4 21 12.4 16.6 11 12 12.4 7.4 11 "
    "@ink L 1 12 3 12 12 C 1.2 12 12 12 18.6 13.6 20.4 15.4 18.6",
    "book": "@blue P 3 6.2 11.6 7.6 11.6 19.4 3 18 P 21 6.2 12.4 7.6 12.4 19.4 21 18 "
    "@white P 4.4 5.4 11.4 7 11.4 17.6 4.4 16.2 P 19.6 5.4 12.6 7 12.6 17.6 19.6 16.2 "
    "@grey L 0.6 6 9 10 10 L 0.6 6 11.6 10 12.6 L 0.6 14 10 18 9 L 0.6 14 12.6 18 11.6",
    "clock": "@dark D 12 12 8.8 @white D 12 12 7.2 @ink L 1.1 12 12 12 7 L 1.1 12 12 15.6 13.8 "
    "D 12 12 0.9 @red D 12 6 0.6 D 12 18 0.6 D 6 12 0.6 D 18 12 0.6",
    "flower": "@green L 1.2 12 12 12 21 B 12 18 15 15.4 18 16 15.6 18.6 @pink D 12 5.8 2.7 "
    "D 15.4 8.2 2.7 D 14 12 2.7 D 10 12 2.7 D 8.6 8.2 2.7 @yellow D 12 9 2.3",
    "wheel": "@brown D 12 12 9 @cream D 12 12 7 @brown L 1.2 12 4 12 20 L 1.2 4 12 20 12 "
    "L 1.2 6.4 6.4 17.6 17.6 L 1.2 17.6 6.4 6.4 17.6 D 12 12 2.4 @gold D 12 12 1.1",
    "hat": "@ink R 7 5.6 10 10.4 1.2 E 12 16.6 9.2 2.1 @red R 7 12.6 10 2.2 0.2",
    "sun": "@orange L 1.5 12 2.6 12 5.2 L 1.5 12 18.8 12 21.4 L 1.5 2.6 12 5.2 12 L 1.5 18.8 12 "
    "21.4 12 L 1.5 5.4 5.4 7.2 7.2 L 1.5 16.8 16.8 18.6 18.6 L 1.5 5.4 18.6 7.2 16.8 "
    "L 1.5 16.8 7.2 18.6 5.4 @yellow D 12 12 5.2",
    "cloud": "@sky D 8 13 4 D 13 10.6 4.8 D 17 13.6 3.4 R 5.6 12.6 13.6 4.4 2.2",
    "lamp": "@yellow P 8.4 4 15.6 4 19 12.4 5 12.4 @ink R 11.2 12.4 1.6 6.4 0.3 R 7.6 18.6 8.8 "
    "1.8 0.9 @orange L 0.8 16.6 12.4 16.6 15.4 D 16.6 15.6 0.6",
    "chair": "@brown R 6 3.6 1.9 17 0.6 R 6 12 11.8 2.2 0.6 R 15.9 12.4 1.9 8.2 0.6 "
    "R 6 4.4 9 1.8 0.6 R 6 8 9 1.8 0.6 R 13.4 3.8 1.7 9 0.6",
    "ladder": "@brown L 1.6 7.6 21 9.6 3 L 1.6 16.4 21 14.4 3 L 1.3 9 6.6 15 6.6 L 1.3 8.7 10.4 "
    "15.3 10.4 L 1.3 8.3 14.2 15.7 14.2 L 1.3 8 18 16 18",
    "bridge": "@grey B 2 17.4 6.4 12 12 10 17.6 12 22 17.4 18 17.4 12 13.8 6 17.4 "
    "@blue C 1 2.4 20 5.6 19.2 8.8 20 12 19.2 15.2 20 18.4 19.2 21.6 20 "
    "@dark L 1 6.4 12.4 6.4 8.6 L 1 12 10.2 12 6.4 L 1 17.6 12.4 17.6 8.6 "
    "C 0.9 6.4 8.8 12 6.6 17.6 8.8",
    "kite": "@red P 13 2.6 19 8.4 13 16 @orange P 13 2.6 7 8.4 13 16 @ink L 0.6 7 8.4 19 8.4 "
    "L 0.6 13 2.6 13 16 @blue C 0.9 13 16 10.6 18 12.4 19.6 9.4 21.4",
    "snail": "@tan B 3 18.6 4.4 14 3.6 10 5.4 9.6 7.4 15 20 16.4 21 18.8 @brown D 13.4 12.4 5.6 "
    "@cream C 1.1 13.4 12.4 15 12 14.4 10 11.6 10.4 11 13.6 13.6 15.6 16.6 13.4 @tan L 0.8 4.2 "
    "10.6 2.8 6.6 L 0.8 5.2 10 5.8 6.2",
    "duck": "@yellow D 8.6 8.4 4 B 5.4 13 10 12 16 13.2 20.6 11.4 19.6 17.6 14.4 20.4 8.6 19.8 "
    "@orange P 5 7.6 1.8 9.4 5.2 10.4 @ink D 7.6 7.4 0.8 @gold B 10.4 15.4 16.4 14.6 15.4 17.6 "
    "11.6 18",
    "mushroom": "@cream B 9.6 12 14.4 12 15.4 20 8.6 20 @tan R 9.6 12 4.8 8.4 1.6 @red B 3.6 12.6 "
    "6 6.6 12 4 18 6.6 20.4 12.6 12 13.6 @white D 8.4 8.8 1.3 D 13 7 1.4 D 16.4 10.6 1.2 D 11.4 "
    "11 0.9",
    "cherries": "@green C 1 8 15 10 8.6 15 4 C 1 16.4 15.4 16.4 9 15 4 B 15 4 18 3.4 20.4 5.6 17 "
    "6.4 @red D 7.6 16.6 3.7 D 16.4 17 3.7 @pink D 6.6 15.6 0.9 D 15.4 16 0.9",
    "carrot": "@orange B 8.4 8.4 12 7.6 15.6 8.4 14.6 14 12 21.4 9.4 14 @green B 12 8 9 6 8 2.6 "
    "11 4.6 12 2 13 4.6 16 2.6 15 6 @brown L 0.7 10 12 12.6 12 L 0.7 11.4 15 13.6 15",
    "bread": "@brown B 3.6 10.6 6 7.4 18 7.4 20.4 10.6 19.4 17.6 4.6 17.6 @tan B 4.8 11 6.6 8.6 "
    "17.4 8.6 19.2 11 18.4 16.6 5.6 16.6 @brown L 1 9 9.4 8 13 L 1 12.6 9.4 11.6 13 L 1 16.2 9.4 "
    "15.2 13",
    "cheese": "@gold P 3 14 20 7 21 12.4 21 18.6 3 18.6 @yellow P 3 14 20 7 21 13.6 "
    "@orange D 8 16.4 1.3 D 13 16 1.6 D 18 17 1 D 15.4 11.6 1.2",
    "egg": "@grey E 12 19.6 6.4 1.6 @white B 12 3.4 16.6 7.6 18.2 13.4 15.6 18.6 12 19.8 8.4 18.6 "
    "5.8 13.4 7.4 7.6 @pale C 1 15.6 10 16.4 13.4 15 16.6",
    "pear": "@leaf B 12 5.6 14.4 7.6 15 11 18 15 16 20 12 20.8 8 20 6 15 9 11 9.6 7.6 "
    "@dark L 1.2 12 6.2 13 3 @green B 13 4.6 16 3 18 4.6 15.4 6",
    "lemon": "@yellow B 3 12.4 5 11 8.4 7.6 13 6.8 17.4 9 19.4 11.6 21.4 12.4 19.4 13.8 16 17 "
    "11.4 17.6 7 15.6 5 13.6 @orange C 0.8 8 10.6 11 9 14 9.4 @green B 19 9.4 18 6.4 20.6 4.6 21.2 "
    "8",
    "candle": "@pale R 9 9.6 6 10.6 0.6 @red R 9 13 6 1.8 0 @brown R 5.6 19.2 12.8 2 1 "
    "@ink L 0.8 12 9.6 12 7.6 @orange B 12 2.2 14.2 5.8 12 8.4 9.8 5.8 @yellow B 12 4.6 13 6.4 12 "
    "7.8 11 6.4",
    "drum": "@red R 4.6 9.4 14.8 9.6 1.4 @cream E 12 9.6 7.4 2.6 @gold L 1 5 11 8 18 11.6 11.6 "
    "L 1 12.4 11.6 16 18 19 11 @brown L 1.2 3.6 4 10 8.8 L 1.2 20.4 4 14 8.8 D 10 8.9 1 D 14 8.9 1",
    "spoon": "@grey E 8 7.4 3.6 4.6 L 2 10 11 18.6 20.6 @pale E 7.6 7 2.2 3.2",
    "anchor": "@blue L 1.8 12 7 12 20 L 1.8 8 10 16 10 C 1.9 4.6 14.4 7.4 19 12 20.4 16.6 19 19.4 "
    "14.4 P 3 16 4.2 12.4 7.2 15 P 21 16 19.8 12.4 16.8 15 D 12 5.2 2.6 @cream D 12 5.2 1.2",
    "balloon": "@red B 12 2.8 16.6 5 17.6 9.4 14.6 14 12 15.6 9.4 14 6.4 9.4 7.4 5 P 12 14.6 13.6 "
    "17 10.4 17 @ink C 0.7 12 17 11 18.6 13 20 12 21.6 @pink E 9.6 7.4 1.1 1.9",
    "butterfly": "@violet B 12 11 8 4.6 3.4 5 4 10.6 8 12.6 B 12 11 16 4.6 20.6 5 20 10.6 16 12.6 "
    "@orange B 12 12 8 12.6 5 16 8 19.6 11 17 B 12 12 16 12.6 19 16 16 19.6 13 17 "
    "@ink L 1.6 12 9 12 18 L 0.6 12 9 9.6 5 L 0.6 12 9 14.4 5",
    "owl": "@brown B 6 6 4.6 3.4 9 4.6 15 4.6 19.4 3.4 18 6 18.6 15 15.6 20.4 8.4 20.4 5.4 15 "
    "@tan E 12 16 4 4 @white D 9 9.2 3 D 15 9.2 3 @ink D 9 9.2 1.4 D 15 9.2 1.4 "
    "@gold P 10.8 11 13.2 11 12 13.6",
    "mouse": "@grey D 6.6 7.4 3.4 D 15.4 7 3.4 B 4 14 6 9.6 11 8.4 16.4 10 19 15.4 15.6 19.4 8 19 "
    "@pink D 6.6 7.4 1.8 D 15.4 7 1.8 D 3.8 14.2 1 C 1 18 18 21 18.6 21.4 14.6 20 12.6 "
    "@ink D 7.6 13 0.9",
    "snake": "@green C 3 4 18.6 9 19.6 14.6 17.6 13.6 14 8.4 13 7 9.6 11 6.6 16.4 6.2 "
    "D 17 6.2 2.5 @ink D 17.4 5.4 0.6 @red L 0.6 19 6.6 21.4 7.6",
    "turtle": "@leaf D 19 12.4 2.2 E 7 17.6 1.8 2.2 E 15 17.6 1.8 2.2 P 3 16 5.4 13.4 5.6 16 "
    "@green B 4.2 16 6 9.6 11 7 16 9.6 17.8 16 @dark L 0.8 8.4 16 9.4 11 13 11 14 16 L 0.8 9.4 11 "
    "8.4 8.8 L 0.8 13 11 14 8.8 @ink D 19.6 12 0.6",
    "whale": "@blue B 2.6 13 5.4 8.8 11 8 16.4 11 18.4 12 18 8.4 15.6 6 19 7 20 7 22 5 21.6 9.6 "
    "20.6 14.6 15.6 19 8 19 4 17 @sky B 3.4 16 9 17 15 16.6 11 19 6 18.6 @ink D 6 13 0.8 "
    "@sky C 1 8.4 7.6 8 4.6 6 3.6 C 1 8.4 7.6 9 4.6 11 3.6",
    "bee": "@sky E 10 7.4 2.6 4 E 14.4 7.6 2.4 3.8 @yellow E 12 14 7 5 @ink R 9 9.6 1.9 8.8 0.6 "
    "R 13 9.6 1.9 8.8 0.6 P 18.4 13 21.6 14 18.4 15.2 @dark D 5.6 13.4 2.4 @white D 5 12.8 0.7",
    "feather": "@sky B 19.6 3.6 19.6 9 15 15 8 18 7.6 13 12 7 @blue L 0.9 4.4 20.6 18.6 4.8 "
    "L 0.6 11 13 15.6 12.6 L 0.6 13.6 10 17.4 9.4 L 0.6 10 14.4 9.6 11",
    "leaf": "@green B 19.6 4 20 11 16 17.4 8 18.4 5.6 14 7.4 8 13 5 @cream L 0.8 7.6 16.6 16.4 7.6 "
    "@dark L 1.2 3.8 20.8 8 16",
    "mountain": "@grey P 2 20 9 6 13.4 14 15.6 10.4 22 20 @white P 9 6 11.6 10.8 9.6 10 8.4 11.4 "
    "6.6 10.8 P 15.6 10.4 17.6 13.4 15.6 13 14.2 14 13.4 14",
    "snow": "@blue L 1.4 12 3 12 21 L 1.4 4.2 7.5 19.8 16.5 L 1.4 19.8 7.5 4.2 16.5 "
    "L 1.2 9.6 4.4 12 6.6 14.4 4.4 L 1.2 9.6 19.6 12 17.4 14.4 19.6 L 1.2 4.2 10.4 7.4 9.4 6.6 6.2 "
    "L 1.2 19.8 10.4 16.6 9.4 17.4 6.2 L 1.2 4.2 13.6 7.4 14.6 6.6 17.8 L 1.2 19.8 13.6 16.6 14.6 "
    "17.4 17.8",
    "fire": "@red B 12.6 2.6 14 7 18.4 11.4 17.6 17.4 12 20.8 6.4 17.4 6 12 8.4 8.4 9.6 11 "
    "@orange B 12.4 8 14.6 12 15.4 16.4 12 19.8 8.8 16.8 9.6 13 @yellow B 12.2 13 13.6 16.6 12 19 "
    "10.6 16.8",
    "lightning": "@gold P 14 2.6 6 13.4 11 13.4 8.6 21.4 18.2 9.8 12.8 9.8 16.4 2.6",
    "rainbow": "@red C 1.9 3 18 4.6 10.6 12 6.4 19.4 10.6 21 18 @yellow C 1.9 5 18 6.2 12 12 8.4 "
    "17.8 12 19 18 @green C 1.9 7 18 7.8 13.4 12 10.4 16.2 13.4 17 18 @blue C 1.9 9 18 9.6 14.6 12 "
    "12.4 14.4 14.6 15 18",
    "scissors": "@grey L 1.8 8 15.4 16.6 3.4 L 1.8 16 15.4 7.4 3.4 @red D 6.6 17.6 3.4 D 17.4 17.6 "
    "3.4 @cream D 6.6 17.6 1.6 D 17.4 17.6 1.6 @ink D 12 10 0.9",
    "hammer": "@tan R 10.8 8 2.6 13.4 0.8 @grey R 5.4 4 11 5 0.8 P 16 4.4 20.4 5 20.4 8 16 8.6",
    "button": "@blue D 12 12 8.6 @sky D 12 12 6.8 @blue D 12 12 5.9 @cream D 9.8 9.8 1.4 "
    "D 14.2 9.8 1.4 D 9.8 14.2 1.4 D 14.2 14.2 1.4",
    "sock": "@violet P 8.6 3.6 15.4 3.6 15.4 12.6 9.4 14 R 8.6 6 6.8 8 0.6 B 8.6 12 15.4 11.4 15 "
    "16 10 20 5.4 20.2 4 17.4 @yellow R 8.2 3.2 7.6 2.8 0.8 @pink D 6 18 2",
    "tent": "@green P 12 4 21.4 19.6 2.6 19.6 @dark P 12 9.4 15.6 19.6 8.4 19.6 @brown L 1 12 4 "
    "12.9 2.4 L 1 12 4 11.1 2.4",
    "flag": "@dark L 1.6 6 3 6 21.4 @red B 6.6 4 11 3.4 15 5 20 4.2 20 12 15 12.8 11 11.2 6.6 12 "
    "@cream D 13 8 1.9",
    "letter": "@white R 3 6 18 12.4 0.8 @grey L 0.9 3.4 6.6 12 13 20.6 6.6 L 0.7 3.4 6 20.6 6 20.6 "
    "18.2 3.4 18.2 3.4 6 @red D 12 13 1.9",
    "crown": "@gold P 3.4 7 8 11.6 12 4.6 16 11.6 20.6 7 18.8 18.6 5.2 18.6 @red D 12 14.6 1.4 "
    "@blue D 8 15 1.1 D 16 15 1.1 @gold D 12 4.4 1.3 D 3.6 6.8 1.2 D 20.4 6.8 1.2",
    "dice": "@red R 4 4 16 16 3 @white D 8 8 1.5 D 16 8 1.5 D 12 12 1.5 D 8 16 1.5 D 16 16 1.5",
    "teapot": "@orange E 11.6 14 6.6 5.6 P 16.6 14 21.4 8.6 22 10 18.4 17 @orange C 1.6 6 10.6 2.6 "
    "11 2.8 15.4 6.2 17 E 11.6 8.6 3.4 1.3 @dark D 11.6 6.6 1.3 @yellow E 9.6 12.4 1.2 1.9",
    "train": "@green R 3.6 10 12 7.4 0.6 @red R 13.4 5.4 7 12 0.6 @sky R 15 7.2 3.8 3.6 0.3 "
    "@ink R 5 5.6 2.6 5 0.4 R 4.2 4.6 4.2 1.6 0.4 D 7 18.4 2.4 D 12.4 18.4 2.4 D 17.8 18.4 2.4 "
    "@gold D 7 18.4 0.9 D 12.4 18.4 0.9 D 17.8 18.4 0.9",
}

_TILE = (
    Rounded((0.4, 0.8, 23.2, 23.0), 4.4, (60, 44, 40, 70)),
    Rounded((0.4, 0.3, 23.2, 23.0), 4.4, CREAM),
)


@lru_cache(maxsize=64)
def emblem(name: str) -> tuple[Shape, ...]:
    """Draw one of the pictures on its tile.

    Raises:
        KeyError: for a name that is not among `EMBLEMS`.
    """
    colour, shapes = INK, list[Shape](_TILE)
    for command, numbers in _commands(EMBLEMS[name]):
        if command.startswith("@"):
            colour = _COLOURS[command[1:]]
        else:
            shapes.append(_stroke(command, numbers, colour))
    return tuple(shapes)


def _commands(path: str) -> list[tuple[str, list[float]]]:
    found: list[tuple[str, list[float]]] = []
    for word in path.split():
        if word[0] == "@" or word.isalpha():
            found.append((word, []))
        else:
            found[-1][1].append(float(word))
    return found


def _stroke(command: str, n: list[float], colour: Rgba) -> Shape:  # noqa: PLR0911 - one return for each kind
    match command:
        case "P":
            return Polygon(_points(n), colour)
        case "B":
            return blob(_points(n), colour)
        case "D":
            return Circle(n[0], n[1], n[2], colour)
        case "E":
            return Ellipse(n[0], n[1], n[2], n[3], colour)
        case "R":
            return Rounded((n[0], n[1], n[2], n[3]), n[4], colour)
        case "C":
            return Line(curve(_points(n[1:]), 6), n[0], colour)
        case "L":
            return Line(_points(n[1:]), n[0], colour)
        case _:
            raise ValueError(f"expected a stroke P, B, D, E, R, C or L, not {command!r}")


def _points(numbers: list[float]) -> tuple[Point, ...]:
    return tuple(zip(numbers[::2], numbers[1::2], strict=True))
