"""Reads a scenario file: TOML bytes in, a `Scenario` or a list of diagnostics out.

Whatever the bytes are, nothing is raised: size, depth and count are bounded before anything else
looks at them. This file asks only whether the shape is right; `check.py` asks whether the scene
makes sense.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Iterator
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from game.scenario.build import build
from game.scenario.diagnostics import (
    Code,
    Diagnostic,
    Finding,
    SourceText,
    diagnose,
    finding,
    line_of,
)
from game.scenario.model import Scenario
from game.scenario.shape import OverlayTable, ScenarioTable

MAX_BYTES = 64 * 1024  # the largest scene planned needs half of it
MAX_DEPTH = 8  # ours have four levels
MAX_VALUES = 6_000  # ours have two thousand
MAX_LINE = 600  # ours have two hundred; a reader of TOML needs ages for a key of a thousand parts
MAX_SHOWN = 40  # after that many findings of one file an author has enough to do

_TableT = TypeVar("_TableT", bound=BaseModel)


def load_scenario(raw: bytes, file: str = "scenario.toml") -> Scenario | tuple[Diagnostic, ...]:
    """Read one scenario file.

    Args:
        raw: the file's bytes, as they are.
        file: the name to print in diagnostics; it is never opened.

    Returns:
        The scenario, or what is wrong with the file's shape. Never raises for any bytes.
    """
    tables = _read(raw, file, ScenarioTable)
    if isinstance(tables, ScenarioTable):
        return build(tables, hashlib.sha256(raw).hexdigest())
    return tables


def load_overlay(raw: bytes, file: str) -> OverlayTable | tuple[Diagnostic, ...]:
    """Read one translation file; the same promises as `load_scenario`."""
    return _read(raw, file, OverlayTable)


def source_of(raw: bytes, file: str) -> SourceText:
    """Return what a diagnostic needs to know of a file, however broken it is."""
    text = raw[:MAX_BYTES].decode("utf-8", errors="replace")
    scene = re.search(r'^id\s*=\s*"([a-z0-9-]{1,60})"', text, re.MULTILINE)
    return SourceText(file, text, scene.group(1) if scene else "?")


def _read(raw: bytes, file: str, wanted: type[_TableT]) -> _TableT | tuple[Diagnostic, ...]:
    source = source_of(raw, file)
    too_big = _too_big(raw, source)
    if too_big is not None:
        return (too_big,)
    parsed = _parse(raw, source)
    if isinstance(parsed, Diagnostic):
        return (parsed,)
    unfit = next(_bounds(parsed), None)
    if unfit is not None:
        return (diagnose(unfit, source),)
    try:
        # Through JSON, because strict reading of JSON knows enums and tuples, and refuses "3" as 3.
        return wanted.model_validate_json(json.dumps(parsed))
    except ValidationError as error:
        return tuple(_explain(detail, parsed, source) for detail in error.errors()[:MAX_SHOWN])


def _too_big(raw: bytes, source: SourceText) -> Diagnostic | None:
    if len(raw) > MAX_BYTES:
        size = finding(Code.TOO_LARGE, "", found=str(len(raw)), limit=str(MAX_BYTES))
        return diagnose(size, source)
    for number, line in enumerate(raw.split(b"\n"), start=1):
        if len(line) > MAX_LINE:
            said = f"this line has {len(line)} bytes, at most {MAX_LINE} are read"
            return diagnose(finding(Code.WRONG_SHAPE, "", found=said), source, line=number)
    return None


def _parse(raw: bytes, source: SourceText) -> dict[str, object] | Diagnostic:
    try:
        return tomllib.loads(raw.decode("utf-8"))
    except RecursionError:
        return diagnose(finding(Code.TOO_DEEP, "", limit=str(MAX_DEPTH)), source)
    except ValueError as error:  # bad TOML, bad UTF-8, and numbers too long to be numbers
        said = str(error) or "unreadable"
        known = re.search(r"at line (\d+)", said)
        line = int(known.group(1)) if known else 0
        return diagnose(finding(Code.NOT_TOML, "", found=said), source, line=line)


def _bounds(parsed: object) -> Iterator[Finding]:
    """Walk everything, without recursion, and report the first thing no scene needs."""
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


def _explain(detail: ErrorDetails, parsed: object, source: SourceText) -> Diagnostic:
    """Say in an author's words what the shape check saw, and find a line for it."""
    where = detail["loc"]
    last = str(where[-1]) if where else ""
    owner = _nearest_id(parsed, where)
    line = line_of(last, source.text) or line_of(owner, source.text)
    if detail["type"] == "extra_forbidden":
        return diagnose(finding(Code.UNKNOWN_KEY, last), source, line=line)
    if detail["type"] == "missing":
        return diagnose(finding(Code.MISSING_KEY, last), source, line=line_of(owner, source.text))
    said = f"{'.'.join(map(str, where))}: {detail['msg'].lower()}"
    place = owner or last
    line = (
        line_of(last, source.text) if where and where[0] == "texts" else line_of(place, source.text)
    )
    return diagnose(finding(Code.WRONG_SHAPE, place, found=said), source, line=line)


def _nearest_id(parsed: object, where: tuple[int | str, ...]) -> str:
    """Return the id of the innermost table with an id on the way to a place."""
    found = ""
    value = parsed
    for step in where:
        if isinstance(value, dict) and isinstance(step, str):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            break
        if isinstance(value, dict) and isinstance(value.get("id"), str):
            found = str(value["id"])
    return found
