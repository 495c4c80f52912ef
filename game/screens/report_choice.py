"""What its owner wants in a report that leaves the device: names, own words, the private part."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Names(StrEnum):
    """How the two are called in a report."""

    FULL = "names"
    INITIALS = "initials"
    CODES = "codes"


@dataclass(frozen=True, slots=True)
class ReportChoice:
    """What is wanted in a report; own words only if they are asked for.

    Attributes:
        names: as they are, as initials, or as codes.
        own_words: what was said in own words, as far as it may be kept at all.
        own_part: what is for its owner's eyes.
    """

    names: Names = Names.FULL
    own_words: bool = False
    own_part: bool = True


WHOLE = ReportChoice(own_words=True)
"""Everything that was kept."""
