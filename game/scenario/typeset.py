"""Set straight quotes and apostrophes as a printer would; authors type what keyboards have."""

from __future__ import annotations

import re

THIN = "\u202f"
"""The narrow space in which no line breaks: French puts it before ; ! and ?."""

WIDE = "\u00a0"
"""The wider space in which no line breaks: French puts it before : and inside « »."""

_OPENING = re.compile(r'(^|[\s(\[–—])"')
_OPENING_SINGLE = re.compile(r"(^|[\s(\[“])'(?=\w)")

_SPACE = rf"[ {WIDE}{THIN}]*"
_HIGH = re.compile(rf"(?<=[\w)\]}}»”’…%.]){_SPACE}([;!?]+)")
_COLON = re.compile(rf"(?<=[\w)\]}}»”’…%]){_SPACE}:(?=\s|$)")
_PERCENT = re.compile(rf"(?<=[\d}}]){_SPACE}%")


def typeset(words: str, language: str = "en") -> str:
    r"""Return words with the quotes, apostrophes and spaces of a language.

    Doing it twice changes nothing more.

    Args:
        words: a sentence, as it was typed.
        language: "fr" has its own ways; every other has those of English.

    Examples:
        >>> typeset('Expected to land "badly".')
        'Expected to land “badly”.'
        >>> typeset('Tu dis "oui" ? D\'accord !', "fr").replace(THIN, "_").replace(WIDE, "~")
        'Tu dis «~oui~»_? D’accord_!'
    """
    if language == "fr":
        return _french(words)
    words = _OPENING.sub(r"\1“", words).replace('"', "”")
    return _OPENING_SINGLE.sub(r"\1‘", words).replace("'", "’")


def _french(words: str) -> str:
    words = _OPENING.sub(r"\1«", words).replace('"', "»").replace("'", "’")
    words = words.replace("...", "…")
    words = re.sub(rf"«{_SPACE}", f"«{WIDE}", words)
    words = re.sub(rf"{_SPACE}»", f"{WIDE}»", words)
    words = _HIGH.sub(rf"{THIN}\1", words)
    words = _COLON.sub(f"{WIDE}:", words)
    return _PERCENT.sub(f"{WIDE}%", words)
