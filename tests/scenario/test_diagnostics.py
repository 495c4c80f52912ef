"""A finding says what is so, where, and what to do, on one line an author can click."""

from __future__ import annotations

import pytest

from game.scenario.diagnostics import _TABLE, Code, SourceText, diagnose, finding, line_of

FILE = """schema = 1
# keep is named in a comment
needs = ["keep"]
keep-calm = 3
  [[lives.options]]
  id = "keep"
[texts]
"keep/after" = "Well."
"""


def test_every_code_has_a_sentence_and_a_remedy() -> None:
    assert set(_TABLE) == set(Code)
    assert all(sentence and remedy for sentence, remedy in _TABLE.values())


def test_codes_are_numbered_without_a_gap() -> None:
    assert [str(code) for code in Code] == [f"SC{n:03d}" for n in range(1, len(Code) + 1)]


@pytest.mark.parametrize(
    ("wanted", "line"),
    [("keep", 6), ("keep/after", 8), ("keep-calm", 4), ("schema", 1), ("pudding", 0), ("", 0)],
)
def test_a_line_is_found_where_a_thing_is_named(wanted: str, line: int) -> None:
    assert line_of(wanted, FILE) == line


def test_a_thing_only_mentioned_is_found_where_it_is_mentioned() -> None:
    assert line_of("gone", 'a = 1\nneeds = ["gone-by", "gone"]\n') == 2


def test_a_diagnostic_prints_on_one_line() -> None:
    source = SourceText("scenario.toml", FILE, "t1")

    printed = str(diagnose(finding(Code.UNKNOWN_TAG, "keep", found="gr\numble"), source))

    assert printed == (
        'scenario.toml:6 t1/keep SC032 "gr umble" is no solo tag; the guide lists them'
    )
