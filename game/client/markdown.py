"""What Markdown is made of: headings, lists and tables in which every text stays text.

Every sentence passes `escaped`, so that pipes stay in their cell, backticks open nothing, HTML is
text, and a line never begins a list or a heading by accident.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_SIGNS = re.compile(r"([\\`*_\[\]|~])")
_HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_FIRST = re.compile(r"[#+\-=:](?!\d)")
_NUMBERED = re.compile(r"(\d+)([.)](?:\s|$).*)")


def escaped(text: str) -> str:
    r"""Return a text on one line that shows as it is, wherever in a line it stands.

    Examples:
        >>> print(escaped("a|b <i> `c`"), escaped("- no list"), escaped("1. none"))
        a\|b &lt;i&gt; \`c\` \- no list 1\. none
    """
    line = " ".join(text.split())
    for sign, entity in _HTML.items():
        line = line.replace(sign, entity)
    line = _SIGNS.sub(r"\\\1", line)
    numbered = _NUMBERED.match(line)
    if numbered:
        return f"{numbered[1]}\\{numbered[2]}"
    return f"\\{line}" if _FIRST.match(line) else line


def under(title: str, told: Sequence[str], level: str = "##") -> Iterator[str]:
    """Give a heading and paragraphs."""
    yield f"{level} {title}"
    yield ""
    yield from paragraphs(told)


def paragraphs(told: Sequence[str]) -> Iterator[str]:
    """Give paragraphs that are escaped already; empty ones are left out."""
    for one in told:
        if one:
            yield from (one, "")


def listed(title: str, told: Sequence[str], level: str = "##") -> Iterator[str]:
    """Give a heading and a list of sentences as they are; nothing for an empty one."""
    yield from bullets(title, [escaped(one) for one in told if one], level)


def bullets(title: str, lines: Sequence[str], level: str = "##") -> Iterator[str]:
    """Give a heading and a list; nothing for an empty one. A line may be set in further."""
    if lines:
        yield from (f"{level} {title}", "")
        yield from (one if one.startswith("  - ") else f"- {one}" for one in lines)
        yield ""


def table(
    title: str, heads: Sequence[str], cells: Sequence[Sequence[str]], level: str = "##"
) -> Iterator[str]:
    """Give a heading and a table of cells as they are; nothing for an empty one."""
    if cells:
        yield from (f"{level} {title}", "", _row(heads), _row(["---"] * len(heads)))
        yield from (_row([escaped(cell) for cell in row]) for row in cells)
        yield ""


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def code(text: str) -> str:
    """Return what stands between backticks: ids and hashes, and nothing that ends them."""
    return re.sub(r"[^\w@.:-]", "", text)
