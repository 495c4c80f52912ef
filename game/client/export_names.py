"""Puts initials or codes for names, in rows, in sentences and in own words alike."""

from __future__ import annotations

import re
from collections.abc import Mapping

from game.client.export_values import Values, as_values, each_text, rows
from game.screens.report_choice import Names
from game.sealing.hygiene import graphemes

_SPACED = "\u0590"  # scripts before this one put spaces between words
_NO_PROSE = frozenset({
    "format", "scenario", "mode", "day", "seat", "kind", "ended", "ending", "id", "delta",
    "seed", "seed_hash", "meets", "when", "date",
})  # fmt: skip
"""Values that are no sentences; a player called "A" must not change whose a row is."""


def renamed(whole: Values, how: Names, player: str) -> Values:
    """Return a report's values with initials or codes for both names.

    Args:
        whole: the values.
        how: initials, or codes; equal initials become two letters, and codes if that fails, too.
        player: what a code is made with, as in "Player {code}".
    """
    names = {
        str(row["seat"]): str(row["name"]) for row in rows(as_values(whole["shared"]), "players")
    }
    codes = _codes(names, how, player)
    by_name = {name.casefold(): codes[seat] for seat, name in names.items() if name}
    longest = sorted((name for name in names.values() if name), key=len, reverse=True)
    if not longest:
        return whole
    pattern = "|".join(map(_bounded, longest))
    exact, loose = re.compile(pattern), re.compile(pattern, re.IGNORECASE)

    def changed(text: str, name: str) -> str:
        if name in _NO_PROSE:
            return text
        found = loose if name == "own_words" else exact
        return found.sub(lambda hit: _in_place(hit, by_name), text)

    made = as_values(each_text(whole, changed))
    _name_rows(made, codes)
    return made


def alone(name: str, how: Names) -> str:
    """Return what somebody is called where nobody else is named; "" where only codes are wanted."""
    if how is Names.FULL:
        return name
    return _initials(name, 1) if how is Names.INITIALS else ""


def _codes(names: Mapping[str, str], how: Names, player: str) -> dict[str, str]:
    """Return what each seat's player is called; two are never called the same."""
    if how is Names.INITIALS:
        for length in (1, 2):
            short = {seat: _initials(name, length) for seat, name in names.items()}
            if len(set(short.values())) == len(short) and all(short.values()):
                return short
    return {seat: player.replace("{code}", seat) for seat in names}


def _initials(name: str, length: int) -> str:
    letters = "".join(graphemes(name)[:length]).strip()
    return f"{letters[:1].upper()}{letters[1:]}." if letters else ""


def _bounded(name: str) -> str:
    """Match a name as a word of its own; scripts without spaces have no such bounds."""
    before = r"(?<!\w)" if name[0] < _SPACED else ""
    after = r"(?!\w)" if name[-1] < _SPACED else ""
    return f"{before}{re.escape(name)}{after}"


def _in_place(hit: re.Match[str], by_name: Mapping[str, str]) -> str:
    """Return the code for a name that was found; before a full stop an initial needs none."""
    code = by_name.get(hit[0].casefold(), "")
    at_end = hit.string[hit.end() : hit.end() + 1] == "."
    return code.removesuffix(".") if at_end else code


def _name_rows(value: object, codes: Mapping[str, str]) -> None:
    """Give every row that says whose it is its seat's code, also where both have one name."""
    if isinstance(value, dict):
        if "name" in value and value.get("seat") in codes:
            value["name"] = codes[str(value["seat"])]
        for inner in value.values():
            _name_rows(inner, codes)
    elif isinstance(value, list):
        for inner in value:
            _name_rows(inner, codes)
