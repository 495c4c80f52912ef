"""Writes what leaves this device as files: an evening's report, and a meeting for a calendar."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from game.client.export import ReportFile
from game.client.export_ics import Meeting, file_name, meeting_ics
from game.client.local.evenings import CannotKeep
from game.client.net.folder import write_whole


def write_report(pages: Path, evening: str, files: Sequence[ReportFile]) -> Path:
    """Write a report where its owner finds it, and return its folder.

    The same evening again takes the place of what was written before.

    Args:
        pages: the folder of readable pages; it need not be there yet.
        evening: the evening's id.
        files: what to write.

    Raises:
        CannotKeep: if the disk is full or cannot be written.
    """
    folder = pages / f"halfway-{evening[:8]}"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for file in files:
            write_whole(folder / file.name, file.text.encode())
    except OSError:
        raise CannotKeep("evening-disk") from None
    return folder


def write_meeting(pages: Path, meeting: Meeting) -> Path:
    """Write a meeting where its owner finds it, and return the file.

    The same meeting again takes the place of what was written before.

    Args:
        pages: the folder of readable pages; it need not be there yet.
        meeting: what to write.

    Raises:
        CannotKeep: if the disk is full or cannot be written.
    """
    file = pages / file_name(meeting)
    try:
        pages.mkdir(parents=True, exist_ok=True)
        write_whole(file, meeting_ics(meeting).encode())
    except OSError:
        raise CannotKeep("evening-disk") from None
    return file
