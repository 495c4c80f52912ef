"""Bounds what a scenario file may cost, before and after its text is read as TOML.

A file may come from anybody. Size and length of lines are looked at in the raw bytes, because a
reader of TOML can be made to work for ages; nesting, number of values and kinds of value are
looked at afterwards, without recursion. Whatever passes is small enough for every later check.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.diagnostics import Code, Diagnostic, Finding, SourceText, diagnose, finding

MAX_BYTES = 96 * 1024  # a scene with Talk has two thirds of it; a second act needs the rest
MAX_DEPTH = 10  # ours have nine levels
MAX_VALUES = 6_000  # ours have two thousand
MAX_LINE = 600  # ours have two hundred; a reader of TOML needs ages for a key of a thousand parts
MAX_TABLES = 1_500  # ours have two hundred; each one costs a reader more than a line of words
MAX_DOTS = 6_000  # ours have one thousand; a dot in a key makes a table, which costs memory
MAX_LINES = 6_000  # ours have two thousand; a line is looked for by counting those before it


def too_much(raw: bytes, source: SourceText) -> Diagnostic | None:
    """Return what is too much in a file's bytes, or None; takes time in proportion to them."""
    if len(raw) > MAX_BYTES:
        size = finding(Code.TOO_LARGE, "", found=str(len(raw)), limit=str(MAX_BYTES))
        return diagnose(size, source)
    lines = raw.split(b"\n")
    for number, line in enumerate(lines, start=1):
        if len(line) > MAX_LINE:
            said = f"this line has {len(line)} bytes, at most {MAX_LINE} are read"
            return diagnose(finding(Code.WRONG_SHAPE, "", found=said), source, line=number)
    tables = sum(line.lstrip().startswith(b"[") for line in lines)
    for found, most in ((len(lines), MAX_LINES), (tables, MAX_TABLES), (raw.count(b"."), MAX_DOTS)):
        if found > most:
            return diagnose(finding(Code.TOO_MANY, "", limit=str(most)), source)
    return None


def unfit(parsed: object) -> Finding | None:
    """Return the first thing in read TOML that no scene needs, or None."""
    return next(_unfit(parsed), None)


def _unfit(parsed: object) -> Iterator[Finding]:
    """Walk everything, without recursion."""
    waiting: list[tuple[object, int]] = [(parsed, 1)]
    seen = 0
    while waiting:
        value, depth = waiting.pop()
        seen += 1
        if depth > MAX_DEPTH:
            yield finding(Code.TOO_DEEP, "", limit=str(MAX_DEPTH))
            return
        if seen > MAX_VALUES:
            yield finding(Code.TOO_MANY, "", limit=str(MAX_VALUES))
            return
        if isinstance(value, dict):
            waiting += [(inner, depth + 1) for inner in value.values()]
        elif isinstance(value, list):
            waiting += [(inner, depth + 1) for inner in value]
        elif not isinstance(value, str | int) or _is_huge(value):
            yield finding(Code.WRONG_SHAPE, "", found="only words, whole numbers, true and false")


def _is_huge(value: str | int) -> bool:
    return isinstance(value, int) and abs(value) > 1_000_000
