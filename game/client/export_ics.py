"""Writes one meeting as a file that every calendar reads (RFC 5545).

    text = meeting_ics(Meeting(uid="ab12", at_ms=..., agreed_ms=..., title="Halfway"))

One event, in UTC, so that each calendar shows it by its own clock. It rings no bell and calls
itself private. The same meeting gives the same bytes and the same id, so a calendar that reads it
twice holds it once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from game.sealing.hygiene import clean_words

MINUTES: Final = 30
"""How long a calendar keeps free: no scene is longer, and nobody is held to it."""

MOST_BYTES: Final = 75  # of a line, without its end; longer ones are folded
_LINE_END: Final = "\r\n"
_LONGEST: Final = 600  # signs of a text
_MADE_BY: Final = "-//Halfway//Halfway//EN"
_ESCAPES: Final = (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n"))


@dataclass(frozen=True, slots=True)
class Meeting:
    """When two mean to meet again.

    Attributes:
        uid: names the meeting, the same for the same one; tells nothing of the room.
        at_ms: when it begins. agreed_ms: when both agreed on it (both UTC).
        title: what a calendar shows. about: what it says of it, "" for nothing.
    """

    uid: str
    at_ms: int
    agreed_ms: int
    title: str
    about: str = ""


def meeting_ics(meeting: Meeting) -> str:
    """Return a meeting as a calendar's file; its lines end as the format wants it."""
    about = ((f"DESCRIPTION:{_escaped(meeting.about)}"),) if meeting.about else ()
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{_MADE_BY}",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        f"UID:{meeting.uid}@halfway.invalid",
        f"DTSTAMP:{_utc(meeting.agreed_ms)}",
        f"DTSTART:{_utc(meeting.at_ms)}",
        f"DURATION:PT{MINUTES}M",
        f"SUMMARY:{_escaped(meeting.title)}",
        *about,
        "CLASS:PRIVATE",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    folded = (part for line in lines for part in _folded(line))
    return "".join(f"{part}{_LINE_END}" for part in folded)


def file_name(meeting: Meeting) -> str:
    """Return the file's name: the day in UTC, and a piece of the id, so that none hides another."""
    day = datetime.fromtimestamp(meeting.at_ms / 1000, UTC).date().isoformat()
    return f"halfway-{day}-{meeting.uid[:6]}.ics"


def _utc(at_ms: int) -> str:
    return datetime.fromtimestamp(at_ms / 1000, UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    """Return a text in which no sign means anything to the format."""
    clean = clean_words(text, _LONGEST)
    for sign, written in _ESCAPES:
        clean = clean.replace(sign, written)
    return clean


def _folded(line: str) -> Iterator[str]:
    """Cut a line so that no part has too many bytes; later parts begin with a space.

    No sign is cut in two, however many bytes it has.
    """
    part, size = "", 0
    for sign in line:
        width = len(sign.encode())
        if size + width > MOST_BYTES:
            yield part
            part, size = " ", 1
        part, size = part + sign, size + width
    yield part
