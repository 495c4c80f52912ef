"""Finds ways of saying one thing, each by its own small pattern, looked up by its words.

A rule knows dozens of ways to say a thing. Compiling them all would cost a third of a second at
the start, and trying each on every sentence would cost as much again over a talk. So every way is
filed under a word it cannot do without, and is compiled the first time that word is met.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from game.words.reading import Sign, Signal
from game.words.spelling import KEY, Even, words_of

_PARTS = re.compile(r"\\.|\[[^\]]*\]|[()|]")
_RUN = re.compile(r"(?P<glued>[)\]?*+}]|\\[a-zA-Z])?(?P<run>[a-z']+)(?P<open>[(}\[?*+{])?")
_ANY = re.compile(r"\\.[+*?]?")
WHOLE = r"(?<!\w)(?:{})(?:(?!\w)|(?<= ))"
"""A way must begin and end where words do."""

_FREE = ("?", "*", "+", "{")
_LARGE = 120
"""Length from which a way is cut into the alternatives of its largest bracket."""

_LOOK = re.compile(r"\(\?<?[!=]")
_COMMON = words_of(
    "i you your the a an it is are was were be been to of and not do did have has had that this am "
    "my me in on for so we he she they will would can could just no but at with as all"
)
"""Words too common to file a way of saying under, if it has any other."""


@dataclass(slots=True)
class _Way:
    """One way of saying it: the source of its pattern, and the pattern once it was needed."""

    source: str
    pattern: re.Pattern[str] | None = None

    def search(self, text: str, at: int) -> re.Match[str] | None:
        if self.pattern is None:
            self.pattern = re.compile(WHOLE.format(self.source))
        return self.pattern.search(text, at)


class Spoken:
    """All ways of saying one thing."""

    __slots__ = ("_always", "_filed", "_forms")

    def __init__(self, *forms: str) -> None:
        """Take the ways, as patterns over `Even.text`; alternatives may share a string."""
        self._forms = forms
        self._filed: dict[str, tuple[_Way, ...]] | None = None
        self._always: tuple[_Way, ...] = ()

    def search(self, even: Even, at: int = 0) -> re.Match[str] | None:
        """Return the first place from `at` on where any way is found."""
        if self._filed is None:
            self._filed = self._file()
        found: re.Match[str] | None = None
        for way in self._likely(self._filed, even):
            match = way.search(even.text, at)
            if match and (found is None or match.start() < found.start()):
                found = match
        return found

    def begins(self, even: Even, at: int) -> bool:
        """Tell whether any way is found right at this place."""
        match = self.search(even, at)
        return bool(match and match.start() == at)

    def both(self, other: Spoken) -> Spoken:
        """Return the ways of both."""
        return Spoken(*self._forms, *other._forms)

    def _likely(self, filed: dict[str, tuple[_Way, ...]], even: Even) -> Iterator[_Way]:
        yield from self._always
        for key in filed.keys() & even.keys:
            yield from filed[key]

    def _file(self) -> dict[str, tuple[_Way, ...]]:
        filed: dict[str, list[_Way]] = {}
        always = []
        for form in self._forms:
            for source in _ways(form):
                way = _Way(source)
                keys = _keys(source)
                always += [] if keys else [way]
                for key in keys:
                    filed.setdefault(key, []).append(way)
        self._always = tuple(always)
        return {key: tuple(ways) for key, ways in filed.items()}


@dataclass(frozen=True, slots=True)
class Saying:
    """A rule over evened sentences.

    Attributes:
        name: what a reading calls it, as in `rule:<name>`.
        signal: what words of this form do.
        ways: how it is said; the whole match is the span.
        confidence: 0 to 1, how often it was right where it was tried.
        unless: found anywhere in the same sentence, this takes the rule back.
        detail: a feeling's family, otherwise "".
    """

    name: str
    signal: Signal
    ways: Spoken
    confidence: float = 0.8
    unless: Spoken | None = None
    detail: str = ""


def find_even(rules: tuple[Saying, ...], even: Even) -> Iterator[Sign]:
    """Yield one sign for every rule that holds for this sentence, at its first match."""
    for rule in rules:
        match = rule.ways.search(even)
        if match and not (rule.unless and rule.unless.search(even)):
            yield even_sign(rule, even, match)


def even_sign(rule: Saying, even: Even, match: re.Match[str]) -> Sign:
    """Make the sign of a rule's match over evened text, with its place in the text as given."""
    start, end = even.span(match)
    return Sign(
        signal=rule.signal,
        start=start,
        end=end,
        confidence=rule.confidence,
        source=f"rule:{rule.name}",
        detail=rule.detail,
    )


def _ways(form: str) -> Iterator[str]:
    """Yield the ways a form allows, each small enough to be filed under few words."""
    for source in _alternatives(form):
        if len(source) < _LARGE or len(_keys(source)) == 1:
            yield source
        else:
            spread = tuple(_spread(source))
            yield from spread if all(map(_keys, spread)) else (source,)


def _spread(source: str) -> Iterator[str]:
    """Yield one way for every alternative of the largest bracket that must be there."""
    depth = begin = 0
    largest = (0, 0)
    for part in _PARTS.finditer(source):
        mark = part.group()
        if mark == "(":
            begin = part.start() if not depth else begin
            depth += 1
        elif mark == ")":
            depth -= 1
            needed = source.startswith("(?:", begin) and source[part.end() :][:1] not in _FREE
            if not depth and needed:
                largest = max(largest, (begin, part.end()), key=lambda span: span[1] - span[0])
    start, end = largest
    if end - start < _LARGE // 2:
        yield source
        return
    for inner in _alternatives(source[start + 3 : end - 1]):
        yield f"{source[:start]}{inner}{source[end:]}"


def _alternatives(form: str) -> Iterator[str]:
    """Cut a pattern at the bars that stand in no bracket."""
    depth = begin = 0
    for part in _PARTS.finditer(form):
        mark = part.group()
        depth += (mark == "(") - (mark == ")")
        if mark == "|" and not depth:
            yield form[begin : part.start()]
            begin = part.end()
    yield form[begin:]


def _keys(source: str) -> frozenset[str]:
    """Return the keys of words of which a match must hold one; none if that cannot be told."""
    bare = _ANY.sub("}", _without_brackets(source))
    needed = [m.group("run")[:KEY] for m in _RUN.finditer(bare) if _whole(m)]
    telling = [key for key in needed if key not in _COMMON]
    if telling:
        return frozenset((max(telling, key=len),))
    flat = re.sub(r" \)[?*+]?", " ", source.replace("(?:", "(")).replace("( ", " ")
    inside = list(_RUN.finditer(_ANY.sub("}", flat)))
    if _LOOK.search(source) or not all(_whole(m) for m in inside):
        return frozenset(needed[:1])
    return frozenset(needed[:1]) or frozenset(m.group("run")[:KEY] for m in inside)


def _without_brackets(source: str) -> str:
    """Return what stands in no bracket; each bracket leaves a bracket, or a space, behind."""
    kept = []
    depth = begin = 0
    for part in _PARTS.finditer(source):
        mark = part.group()
        if mark == "(":
            if not depth:
                spaced = source.startswith("(?: ", part.start())
                kept.append(source[begin : part.start()] + (" " if spaced else "("))
            depth += 1
        elif mark == ")":
            depth -= 1
            if not depth:
                begin = part.end()
                spaced = source[part.start() - 1] == " "
                begin += spaced and source[begin : begin + 1] in ("?", "*", "+")
                kept.append(" " if spaced else ")")
    return "".join([*kept, source[begin:]])


def _whole(match: re.Match[str]) -> bool:
    """Tell whether a run of letters begins a word and is long enough to be known by its key."""
    if match.group("glued"):
        return False
    return not match.group("open") or len(match.group("run")) > KEY
