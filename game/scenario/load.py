"""Reads a scenario file: TOML bytes in, a `Scenario` or a list of diagnostics out.

Whatever the bytes are, nothing is raised: size, depth and count are bounded (bounds.py) before
anything else looks at them. This file asks only whether the shape is right; `check.py` asks
whether the scene makes sense.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from game.scenario.bounds import MAX_BYTES, MAX_DEPTH, too_much, unfit
from game.scenario.build import build
from game.scenario.diagnostics import (
    Code,
    Diagnostic,
    SourceText,
    diagnose,
    finding,
    line_of,
)
from game.scenario.model import Scenario
from game.scenario.shape import OverlayTable, ScenarioTable

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
    excess = too_much(raw, source)
    if excess is not None:
        return (excess,)
    parsed = _parse(raw, source)
    if isinstance(parsed, Diagnostic):
        return (parsed,)
    strange = unfit(parsed)
    if strange is not None:
        return (diagnose(strange, source),)
    try:
        # Through JSON, because strict reading of JSON knows enums and tuples, and refuses "3" as 3.
        return wanted.model_validate_json(json.dumps(parsed))
    except ValidationError as error:
        found = error.errors(include_url=False, include_context=False)[:MAX_SHOWN]
        return tuple(_explain(detail, parsed, source) for detail in found)


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
