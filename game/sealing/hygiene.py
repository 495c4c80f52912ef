"""Clean what another device wrote, before it is drawn.

The server cannot clean what it cannot read, so the receiving client does. Length is capped
before any other work: normalising a hundred thousand mixed marks takes seconds. What is
dropped shows as a box, a move is never lost, and no text can crash this or what follows.
Cleaning twice is the same as cleaning once.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

BOX: Final = "\u25a1"
WORDS_LIMIT: Final = 280
LETTER_LIMIT: Final = 2000
NAME_LIMIT: Final = 24  # graphemes
_NAME_POINTS: Final = NAME_LIMIT * 8  # code points; a family emoji has seven
_MAX_MARKS: Final = 4  # on one letter; more is a trick, no language
_MAX_NEWLINES: Final = 20

_NEWLINES: Final = re.compile("\r\n|[\r\u2028\u2029]")
_FLAG: Final = "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f"
_NONCHARACTERS: Final = "\ufdd0-\ufdef" + "".join(
    chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(17)
)
_UNWANTED: Final = (
    "\x00-\x09\x0b-\x1f\x7f-\x9f"  # C0 and C1 but the newline
    "\u202a-\u202e\u2066-\u206f\ufff9-\ufffb"  # bidi overrides, isolates, old controls
    "\ud800-\udfff\ue000-\uf8ff\U000f0000-\U0010ffff"  # surrogates, private use
    "\U000e0000-\U000e0fff" + _NONCHARACTERS  # tags, and what is never a character
)
_DROPPED: Final = re.compile(f"({_FLAG})|[{_UNWANTED}]+")
RESERVED: Final = ("Facilitator", "System")
# Only Greek and Cyrillic letters that look Latin, and signs that pass for letters: enough for
# two people who know each other, and no name is refused for being in another script.
_CAPITALS: Final = str.maketrans(
    "АВЕКМНОРСТУХЅІЈԌԚԜҮΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "abekmhopctyxsijgqwyabezhikmnoptyx",
)
_SMALL: Final = str.maketrans(
    "аеорсухѕіјԁһԛԝкмтвнгүαονρυικτχεγηωσβı10|!$5@",
    "aeopcyxsijdhqwkmtbhryaovpuiktxeynwobilollssa",
)
_FILLERS: Final = frozenset("\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")  # letters without ink


def clean_words(text: str, limit: int = WORDS_LIMIT) -> str:
    """Make a text safe to draw: at most `limit` code points and 20 newlines, in NFC.

    Gives "" for nothing but space, and one box for nothing that can be seen.
    """
    capped = unicodedata.normalize("NFC", _NEWLINES.sub("\n", text[:limit]).replace("\t", " "))
    kept = _DROPPED.sub(lambda found: found[1] or BOX, capped[:limit])
    clean = _thinned(kept).strip()
    return clean if _has_ink(clean) or not clean else BOX


def clean_name(text: str) -> str:
    """Make a name safe to draw on one line: at most 24 graphemes.

    Gives "" if nothing of it can be seen: then the role's name stands in.
    """
    line = " ".join(clean_words(text[:_NAME_POINTS], _NAME_POINTS).split())
    name = "".join(graphemes(line)[:NAME_LIMIT]).strip()
    return name if _has_ink(name.replace(BOX, "")) else ""


def graphemes(text: str) -> tuple[str, ...]:
    """Split a text into what people count as letters: base, marks, joined emoji, flags."""
    clusters: list[str] = []
    for char in text:
        if clusters and _belongs(clusters[-1], char):
            clusters[-1] += char
        else:
            clusters.append(char)
    return tuple(clusters)


def is_confusable(name: str, others: Iterable[str]) -> bool:
    """Tell whether a name could be taken for another's, or for Facilitator or System."""
    mine = _skeletons(name)
    return any(mine & _skeletons(other) for other in (*others, *RESERVED))


def _thinned(text: str) -> str:
    """Keep four marks to a letter and 20 newlines; a box stands for each run of the rest."""
    kept: list[str] = []
    marks = newlines = 0
    for char in text:
        if _is_mark(char):
            marks += 1
            if marks <= _MAX_MARKS:
                kept.append(char)
            elif marks == _MAX_MARKS + 1:
                kept.append(BOX)
            continue
        if unicodedata.category(char) != "Cf":  # a joiner between marks starts no new letter
            marks = 0
        newlines += char == "\n"
        kept.append(BOX if char == "\n" and newlines > _MAX_NEWLINES else char)
    return "".join(kept)


def _is_mark(char: str) -> bool:
    return unicodedata.category(char).startswith("M")


def _has_ink(text: str) -> bool:
    """Tell whether anything shows: a letter, number, sign or symbol that is not blank."""
    return any(unicodedata.category(char)[0] in "LNPS" and char not in _FILLERS for char in text)


def _belongs(cluster: str, char: str) -> bool:
    """Tell whether a character continues the grapheme before it."""
    if _is_regional(char):
        return len(cluster) == 1 and _is_regional(cluster)
    joined = cluster[-1] == "\u200d" or char in "\u200c\u200d"
    tone_or_tag = "\U0001f3fb" <= char <= "\U0001f3ff" or "\U000e0020" <= char <= "\U000e007f"
    return joined or tone_or_tag or _is_mark(char)


def _is_regional(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _skeletons(name: str) -> frozenset[str]:
    """Reduce a name to what it looks like, once with its capitals and once without."""
    plain = unicodedata.normalize("NFKD", name)
    return frozenset(map(_skeleton, (plain.translate(_CAPITALS), plain)))


def _skeleton(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name.casefold()).translate(_SMALL)
    inked = "".join(char for char in folded if unicodedata.category(char)[0] not in "CMPZ")
    alike = inked.replace("i", "l").replace("rn", "m").replace("vv", "w")
    return alike or name.casefold()
