"""What else there is to hear: of the pictures to compare by voice, and of calling a player."""

from __future__ import annotations

from dataclasses import dataclass

from game.rules.seats import Seat


@dataclass(frozen=True, slots=True)
class PicturesDrawn:
    """What both devices heard at the pairing, as four numbers of 0 to 63; () while unpaired."""

    seat: Seat
    pictures: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CallAnswered:
    """Tells whether the system took the last notification."""

    taken: bool


OtherNews = PicturesDrawn | CallAnswered
"""What there is to hear beside the scene."""
