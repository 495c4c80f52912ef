"""The report as Markdown: as it was last read, and text that stays text in any reader."""

from __future__ import annotations

import os
import re
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from game.client.export import page_of
from game.client.export_md import debrief_md
from game.client.export_page import prepared
from game.client.markdown import escaped
from game.screens.report_choice import WHOLE, Names, ReportChoice
from tests.client.pages import LABELS, filled_with, scene_of

GOLDEN = Path(__file__).parent / "debrief.md"
READ = MarkdownIt("commonmark", {"html": True}).enable("table")
SIGNS = st.text(alphabet=list("|`*_<>[]()#+-=~!\\&1.:x \n"), min_size=1, max_size=30)


def test_the_report_of_the_first_scene_reads_as_it_did_golden() -> None:
    text = debrief_md(prepared(page_of([scene_of("morning-thanks")]), WHOLE, LABELS), LABELS)
    if os.environ.get("HALFWAY_GOLDEN") == "1":
        GOLDEN.write_text(text, "utf-8", newline="")
    assert GOLDEN.read_text("utf-8") == text


def test_it_begins_with_one_title_and_has_every_part_one_comes_for() -> None:
    page = prepared(page_of([scene_of("morning-thanks")]), ReportChoice(names=Names.CODES), LABELS)
    lines = debrief_md(page, LABELS).splitlines()
    titles = [line for line in lines if line.startswith("#")]
    assert titles[0] == "# The Last Dumpling"
    assert sum(line.startswith("# ") for line in titles) == 1
    for part in ("summary", "moments", "gaps", "promises", "ledger"):
        assert f"## {LABELS[part]}" in titles
    assert "### " + LABELS["skills"] in titles


def shape(text: str) -> list[str]:
    return [token.type for token in READ.parse(text)]


def inline_kinds(text: str) -> set[str]:
    tokens = (child for token in READ.parse(text) for child in token.children or ())
    return {token.type for token in tokens}


@given(text=st.one_of(SIGNS, st.text(min_size=1, max_size=40)))
@settings(max_examples=60, deadline=None)
def test_whatever_is_written_the_markdown_keeps_its_shape(text: str) -> None:
    made = debrief_md(prepared(filled_with(f"{text}x", "Robin"), WHOLE, LABELS), LABELS)
    plain = debrief_md(prepared(filled_with("plain", "Robin"), WHOLE, LABELS), LABELS)
    assert shape(made) == shape(plain)
    assert inline_kinds(made) <= inline_kinds(plain) | {"text_special"}


@given(text=SIGNS)
@settings(max_examples=100, deadline=None)
def test_an_escaped_sentence_reads_as_it_was_written(text: str) -> None:
    shown = READ.renderInline(escaped(text))
    told = re.sub(r"&(lt|gt|amp|quot);", lambda e: _SIGN[e[1]], shown)
    assert told == " ".join(text.split())


_SIGN = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}


def test_a_row_of_a_table_has_its_own_pipes_only() -> None:
    assert escaped("a|b") == r"a\|b"
    assert escaped("<b>`x`</b>") == r"&lt;b&gt;\`x\`&lt;/b&gt;"
