"""Comparing by voice: both devices show four pictures, made from all that they said at pairing.

Whoever stood between the two devices with a copy of the invite would have made two pairings, and
two rows of pictures. Rule: nothing of it is sent, kept or scored; what was answered is forgotten
with the seat.
"""

from __future__ import annotations

from dataclasses import replace

from game.screens.commands import Command, DrawPictures
from game.screens.other_news import CallAnswered, OtherNews, PicturesDrawn
from game.screens.sending import Result
from game.screens.state import ClientState

PICTURES = (
    "boat", "key", "apple", "cat", "moon", "house", "tree", "cup",
    "fish", "bell", "star", "umbrella", "book", "clock", "flower", "wheel",
    "hat", "sun", "cloud", "lamp", "chair", "ladder", "bridge", "kite",
    "snail", "duck", "mushroom", "cherries", "carrot", "bread", "cheese", "egg",
    "pear", "lemon", "candle", "drum", "spoon", "anchor", "balloon", "butterfly",
    "owl", "mouse", "snake", "turtle", "whale", "bee", "feather", "leaf",
    "mountain", "snow", "fire", "lightning", "rainbow", "scissors", "hammer", "button",
    "sock", "tent", "flag", "letter", "crown", "dice", "teapot", "train",
)  # fmt: skip
"""Names of the pictures by their number; the order is part of what two devices must agree on."""

ANSWERS = ("same", "different")


def stepped_comparing(state: ClientState, what: str, arg: str) -> Result | None:
    """Take a step that is about comparing; None if it is about something else."""
    here = state.here
    if here is None or here.mode != "duo":
        return None
    if what == "pictures":
        asked = replace(here, pictures_asked=True, pictures=(), compared="")
        commands: tuple[Command, ...] = (DrawPictures(here.seat),)
        return state.with_seat(asked), commands
    if what == "compared" and here.pictures and arg in (*ANSWERS, ""):
        return state.with_seat(replace(here, compared=arg)), ()
    return None


def heard_otherwise(state: ClientState, message: OtherNews) -> ClientState:
    """Take the pictures of a pairing, or what became of a call."""
    match message:
        case PicturesDrawn():
            return state.changing(
                message.seat,
                lambda seat: replace(
                    seat, pictures=message.pictures, pictures_asked=bool(message.pictures)
                ),
            )
        case CallAnswered():
            return replace(state, calls_fail=not message.taken)
