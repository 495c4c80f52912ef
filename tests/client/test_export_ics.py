"""A meeting as a calendar's file: one event that any calendar reads, whoever it names."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from game.client.export_ics import MOST_BYTES, Meeting, file_name, meeting_ics
from game.sealing.hygiene import clean_words

AT_MS = 1_760_292_000_000  # 12 October 2025, 18:00 in UTC
AGREED_MS = 1_760_000_000_000
MEETING = Meeting(
    "5d1c0e" + "0" * 26, AT_MS, AGREED_MS, "Halfway: next time", "When, we will; yes."
)


def lines_of(text: str) -> list[str]:
    """Read a file as a calendar does: lines joined again where they were folded."""
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    return text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def value_of(text: str, name: str) -> str:
    """Return a value without its escapes."""
    (line,) = (one for one in lines_of(text) if one.startswith(f"{name}:"))
    escaped = line.removeprefix(f"{name}:")
    return re.sub(r"\\(.)", lambda hit: "\n" if hit[1] == "n" else hit[1], escaped)


def test_it_is_one_private_event_in_utc_that_rings_no_bell() -> None:
    lines = lines_of(meeting_ics(MEETING))
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[-2:] == ["END:VEVENT", "END:VCALENDAR"]
    assert "DTSTART:20251012T180000Z" in lines
    assert "DTSTAMP:20251009T085320Z" in lines
    assert "CLASS:PRIVATE" in lines
    assert lines.count("BEGIN:VEVENT") == 1
    assert not [one for one in lines if "ALARM" in one or "ATTENDEE" in one or "ORGANIZER" in one]


def test_the_same_meeting_is_the_same_file_and_another_one_another() -> None:
    assert meeting_ics(MEETING) == meeting_ics(MEETING)
    assert file_name(MEETING) == "halfway-2025-10-12-5d1c0e.ics"
    other = Meeting("ff" * 16, AT_MS, AGREED_MS, "Halfway")
    assert file_name(other) != file_name(MEETING)
    assert "DESCRIPTION" not in meeting_ics(other)


def test_signs_that_mean_something_to_the_format_stay_words() -> None:
    title = "Robin; Ana, \\ and\nDTSTART:19700101T000000Z"
    text = meeting_ics(Meeting("0" * 32, AT_MS, AGREED_MS, title))
    assert value_of(text, "SUMMARY") == title
    assert len([one for one in lines_of(text) if one.startswith("DTSTART")]) == 1


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_whatever_somebody_is_called_no_line_is_too_long_and_nothing_is_lost(name: str) -> None:
    text = meeting_ics(Meeting("0" * 32, AT_MS, AGREED_MS, f"Halfway with {name}", name))
    assert all(len(line.encode()) <= MOST_BYTES for line in text.split("\r\n"))
    assert value_of(text, "SUMMARY") == clean_words(f"Halfway with {name}", 600)
    assert sum(one.startswith("END:") for one in lines_of(text)) == 2
