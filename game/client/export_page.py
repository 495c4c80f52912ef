"""Makes a report's values fit to leave the device: whole, clean, and with no more than was chosen.

    page = prepared(kept, ReportChoice(names=Names.INITIALS), labels)

What was written down by an earlier version is filled up, signs that could steer a text's direction
are dropped, names become initials or codes, and own words or the part for own eyes are left out.
Rule: this only ever takes away. What the other did not allow is not in the values to begin with.
"""

from __future__ import annotations

from collections.abc import Mapping

from game.client.export_names import renamed
from game.client.export_values import Values, as_values, each_text, rows
from game.screens.report import VERSION
from game.screens.report_choice import Names, ReportChoice
from game.sealing.hygiene import clean_words

_LONGEST = 4_000  # signs of one value; the longest sentence of a scene has a tenth


def prepared(page: Mapping[str, object], choice: ReportChoice, labels: Mapping[str, str]) -> Values:
    """Return a report's values as they are to be written.

    Args:
        page: as game.screens.report makes it, or made it in an earlier version.
        choice: what is wanted of it.
        labels: the report's own words; "player" is what a code is made with.
    """
    whole = _cleaned(_completed(page))
    if not choice.own_part:
        whole["own"] = []
    shared = as_values(whole["shared"])
    if not choice.own_words:
        for row in rows(shared, "said"):
            row["own_words"] = ""
    if choice.names is Names.FULL:
        return whole
    return renamed(whole, choice.names, labels["player"])


# -- whole ------------------------------------------------------------------------------------

_ANY: object = None
_SHAPE: dict[str, object] = {
    "scenario": "", "rules": 0, "mode": "", "intensity": 0, "mood": "", "day": "", "date": "",
    "minutes": _ANY,
    "title": "", "blurb": "",
    "players": [{"seat": "", "name": "", "role": ""}],
    "summary": "", "ending": "", "epilogue": "", "keepsake": "",
    "bridge": {"word": "", "value": 0.0, "start": 0.0, "start_word": ""},
    "line": {
        "steps": [
            {
                "name": "",
                "marks": [{"kind": "", "seat": "", "name": "", "text": "", "moved": ""}],
                "bridge": _ANY,
            }
        ],
        "points": [{"step": 0, "value": 0.0}],
    },
    "promises": [
        {"seat": "", "name": "", "text": "", "given": "", "stones": _ANY, "ended": "", "status": ""}
    ],
    "said": [{"seat": "", "name": "", "kind": "", "words": "", "own_words": ""}],
    "snap": [""],
    "envelopes": [
        {
            "seat": "", "name": "", "role": "", "facts": [""], "plan": "", "films": [""],
            "expected": "", "landed": "",
        }
    ],
    "spoiled": "", "moments": [""], "gaps": [""], "regulation": [""],
    "homework": [
        {"text": "", "meets": "", "when": "", "went": [{"seat": "", "name": "", "words": ""}]}
    ],
    "ledger": [{"seat": "", "name": "", "text": "", "delta": "", "why": "", "because": [""]}],
    "seed": "", "seed_hash": "",
}  # fmt: skip
_OWN_SHAPE: dict[str, object] = {
    "seat": "", "name": "", "moments": [""], "tries": [""], "taken": "",
    "skills": [{"id": "", "name": "", "count": 0}],
    "breaks": [""], "weather": "",
    "scores": [{"name": "", "word": "", "value": _ANY, "moments": 0, "arithmetic": [""]}],
}  # fmt: skip


def _completed(page: Mapping[str, object]) -> Values:
    """Fill up what an earlier version did not write, and leave out what no version writes."""
    shared = dict(as_values(page.get("shared")))
    shared["envelopes"] = [_with_films(row) for row in rows(shared, "envelopes")]
    return {
        "format": "halfway-debrief",
        "version": VERSION,
        "shared": _filled(shared, _SHAPE),
        "own": [_filled(one, _OWN_SHAPE) for one in rows(page, "own")],
    }


def _with_films(envelope: Values) -> Values:
    """Take a first version's one film as the first of several."""
    film = envelope.get("film")
    return {"films": [film], **envelope} if film else envelope


def _filled(value: object, shape: object) -> object:
    """Return a value in a shape: what is missing or of another kind becomes the shape's own."""
    if isinstance(shape, dict):
        known = as_values(value)
        return {name: _filled(known.get(name), inner) for name, inner in shape.items()}
    if isinstance(shape, list):
        return [_filled(one, shape[0]) for one in value] if isinstance(value, list) else []
    return value if _is_like(value, shape) else shape


def _is_like(value: object, shape: object) -> bool:
    if isinstance(shape, str):
        return isinstance(value, str)
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number or (shape is None and value is None)


# -- clean --------------------------------------------------------------------------------------


def _cleaned(values: Values) -> Values:
    return as_values(each_text(values, lambda text, _name: clean_words(text, _LONGEST)))
