"""Set straight quotes and apostrophes as a printer would; authors type what keyboards have."""

from __future__ import annotations

import re

_OPENING = re.compile(r'(^|[\s(\[–—])"')
_OPENING_SINGLE = re.compile(r"(^|[\s(\[“])'(?=\w)")


def typeset(words: str) -> str:
    """Return words with curly quotes and apostrophes.

    Examples:
        >>> typeset('Expected to land "badly".')
        'Expected to land “badly”.'
    """
    words = _OPENING.sub(r"\1“", words).replace('"', "”")
    return _OPENING_SINGLE.sub(r"\1‘", words).replace("'", "’")
