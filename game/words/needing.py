"""Tells of a pattern which words a text must hold for it to be found at all.

`filed("you (?:always|never) (?:listen|ask)")` files that way of saying under the keys of "always"
and "never": where neither stands it need not be tried. It reads the few parts of regular
expressions that our lists use and promises only this: a text without any of the keys has no match.
Where nothing can be promised there are no keys.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.words.spelling import KEY, words_of

_COMMON = frozenset(
    word[:KEY]
    for word in words_of(
        "i you your the a an it is are was were be been to of and not do did have has had that "
        "this am my me in on for so we he she they will would can could just no but at with as "
        "all like"
    )
)
"""Keys that nearly every sentence has; a pattern is filed under them only if it has no other."""

_PART = re.compile(
    r"(?P<times>[?*+]|\{\d*,?\d*\})|(?P<look>\(\?<?[=!])|(?P<open>\((?:\?:)?)|(?P<close>\))"
    r"|(?P<bar>\|)|(?P<space> )|(?P<letter>[a-z0-9'])|(?P<begin>\^)|(?P<end>\$)"
    r"|(?P<any>\\.|\[[^\]]*\]|.)"
)

_Keys = frozenset[str]
_NONE: _Keys = frozenset()


def filed(form: str) -> Iterator[tuple[str, _Keys]]:
    """Cut a pattern at the bars that stand in no bracket.

    Yields:
        Each part, and keys of which every match of it holds one; none if no such keys can be told.
    """
    reader = _Reader(form)
    while not reader.is_done:
        begin = reader.place
        found, _ = reader.branch(fresh=True, closed=True)
        yield form[begin : reader.place], _best(found)
        reader.skip()


def _best(found: list[_Keys]) -> _Keys:
    """Return the keys that let the fewest sentences through."""
    return min(found, key=lambda keys: (len(keys & _COMMON), len(keys)), default=_NONE)


class _Reader:
    """Reads a pattern once from left to right.

    A word counts only where it surely begins a word of the text, and ends one or is as long as a
    key; `fresh` says that the place before is the begin of a word, `closed` that what follows ends
    one.
    """

    def __init__(self, source: str) -> None:
        parts = [(m.lastgroup or "any", m.group(), m.start()) for m in _PART.finditer(source)]
        self._parts = (*parts, ("out", "", len(source)), ("out", "", len(source)))
        self._last = len(parts)
        self._at = 0
        self._closings = self._paired()

    def _paired(self) -> dict[int, int]:
        """Return where each bracket that opens is closed."""
        opened: list[int] = []
        closings = {}
        for place, (kind, _, _) in enumerate(self._parts):
            if kind in ("open", "look"):
                opened.append(place)
            elif kind == "close" and opened:
                closings[opened.pop()] = place
        return closings

    @property
    def is_done(self) -> bool:
        """Whether all was read."""
        return self._at >= self._last

    @property
    def place(self) -> int:
        """Where in the pattern the next part begins."""
        return self._parts[self._at][2]

    def skip(self) -> None:
        """Pass over a bar."""
        self._at += 1

    def branch(self, *, fresh: bool, closed: bool) -> tuple[list[_Keys], bool]:
        """Read up to a bar or the bracket's end.

        Returns:
            Sets of keys of which one each must be there, and whether a word begins after it.
        """
        found: list[_Keys] = []
        word: str | None = "" if fresh else None  # None in the midst of what cannot be told
        while (kind := self._parts[self._at][0]) not in ("bar", "close", "out"):
            opened, sign = self._at, self._parts[self._at][1]
            self._at += 1
            if kind == "open":
                _end(word, found, is_whole=False)
                begins = self._bracket(opened, found, fresh=word == "", closed=closed)
                word = "" if begins else None
            elif kind == "look":
                self._at = self._closings.get(opened, self._last) + 1
            elif kind == "end":
                word = _end(word, found, is_whole=True)
            elif kind != "begin":
                word = self._sign(kind, sign, word, found)
        _end(word, found, is_whole=closed)
        return found, word == ""

    def _bracket(
        self,
        opened: int,
        found: list[_Keys],
        *,
        fresh: bool,
        closed: bool,
    ) -> bool:
        """Read a bracket and how often it may come; say whether a word begins after it."""
        after = self._closings.get(opened, self._last - 1) + 1
        follows, beyond = self._parts[after][0], self._parts[after + 1][0]
        ends = (follows == "space" and beyond != "times") or (after >= self._last and closed)
        inside, ends_fresh = self._alternatives(fresh=fresh, closed=ends)
        if self._least():
            found += inside
            return ends_fresh
        return fresh and ends_fresh

    def _alternatives(self, *, fresh: bool, closed: bool) -> tuple[list[_Keys], bool]:
        """Read up to the bracket's end; return what must be there, and if a word begins after."""
        branches = [self.branch(fresh=fresh, closed=closed)]
        while self._parts[self._at][0] == "bar":
            self._at += 1
            branches.append(self.branch(fresh=fresh, closed=closed))
        self._at += 1
        ends_fresh = all(is_fresh for _, is_fresh in branches)
        if len(branches) == 1:
            return branches[0][0], ends_fresh
        keys = [_best(found) for found, _ in branches]
        return ([_NONE.union(*keys)] if all(keys) else []), ends_fresh

    def _sign(self, kind: str, sign: str, word: str | None, found: list[_Keys]) -> str | None:
        """Take one sign; return the word as far as it has come."""
        is_plain = self._parts[self._at][0] != "times"
        least = self._least()
        if kind == "space":
            _end(word, found, is_whole=bool(least))
            return "" if least else None
        if kind == "letter" and is_plain:
            return None if word is None else word + sign
        _end(word, found, is_whole=False)
        return None

    def _least(self) -> int:
        """Read how often what was read may come, and return the least."""
        kind, sign, _ = self._parts[self._at]
        if kind != "times":
            return 1
        self._at += 1
        if self._parts[self._at][1] in ("?", "+"):
            self._at += 1  # lazy or possessive: the least stays
        return int(sign.strip("{}").split(",")[0] or 0) if sign[0] == "{" else int(sign == "+")


def _end(word: str | None, found: list[_Keys], *, is_whole: bool) -> str | None:
    """File a word that has ended here, if it tells something; nothing is told after it."""
    if word and (is_whole or len(word) >= KEY):
        found.append(frozenset((word[:KEY],)))
    return None
