"""Tells a field's text as a screen reader walks it: lines, signs, words, cursor and selection."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate, pairwise

from game.client.access.parts import Caret, Run
from game.client.editor import Editor

_LONGEST = 255  # AccessKit counts the signs of a word in one byte
_WORD = re.compile(r"\s*\S+\s*|\s+")


def lines(text: str) -> list[str]:
    """Return a text's lines, each with its break; at least one, the last without a break."""
    broken = text.split("\n")
    return [line + "\n" for line in broken[:-1]] + broken[-1:]


@lru_cache(maxsize=256)
def run_of(line: str) -> Run:
    """Return a line measured in whole signs; a sign with its marks and joiners is one."""
    edges = list(range(len(line) + 1)) if line.isascii() else _edges(line)
    signs = tuple(len(line[start:end].encode()) for start, end in pairwise(edges))
    return Run(line, signs, tuple(_words(line, edges)))


def _edges(line: str) -> list[int]:
    """Return where whole signs begin and end."""
    walker = Editor(line, multiline=True)
    edges = [0]
    while edges[-1] < len(line):
        edges.append(max(edges[-1] + 1, walker.after(edges[-1])))
    return edges


def _words(line: str, edges: list[int]) -> list[int]:
    """Return how many whole signs each word has; a very long one is told in pieces."""
    counts: list[int] = []
    before = 1  # the first edge is the line's beginning
    for word in _WORD.finditer(line):
        upto = bisect_right(edges, word.end())
        count, before = upto - before, upto
        counts.extend([_LONGEST] * (count // _LONGEST))
        counts.extend([count % _LONGEST] if count % _LONGEST else [])
    return counts


def run_id(field_id: str, line: int) -> str:
    """Return the id of a field's line."""
    return f"{field_id}@{line}"


def caret_of(field_id: str, editor: Editor, text: str) -> Caret:
    """Return where cursor and anchor stand in the text that is told, by lines and whole signs."""
    return Caret(_place(field_id, text, editor.anchor), _place(field_id, text, editor.cursor))


def _place(field_id: str, text: str, index: int) -> tuple[str, int]:
    start = text.rfind("\n", 0, index) + 1
    line = lines(text)[text.count("\n", 0, index)]
    run = run_of(line)
    before = len(text[start:index].encode())
    into = bisect_left(list(accumulate(run.signs, initial=0)), before)
    return run_id(field_id, text.count("\n", 0, index)), into


def index_of(place: tuple[str, int], text: str) -> int:
    """Return which place in a text a run's id and signs into it mean; the nearest one there is."""
    known = lines(text)
    tail = place[0].rpartition("@")[2]
    line = min(int(tail) if tail.isdigit() else 0, len(known) - 1)
    into = known[line].encode()[: sum(run_of(known[line]).signs[: max(0, place[1])])]
    return sum(len(one) for one in known[:line]) + len(into.decode())
