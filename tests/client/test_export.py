"""The page itself: whole, without scripts, without anything from elsewhere, and safe to open."""

from __future__ import annotations

import json
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from game.client.album import ALBUM
from game.client.export import debrief_html, debrief_json, write_debrief
from game.client.words import load_texts
from game.rules.seats import BySeat
from game.screens.scene import Scene

EMPTY = {"meta", "br", "link", "img"}


class Page(HTMLParser):
    """Reads a page and notes what an accessible one must have."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close what is open, in order."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note the words."""
        self.words += data


@pytest.fixture(scope="module")
def scene() -> Scene:
    stroll = ALBUM["morning-thanks"]()
    assert stroll.state.here is not None
    return Scene(stroll.state, stroll.state.here, stroll.scenario, load_texts())


@pytest.fixture(scope="module")
def page(scene: Scene) -> Page:
    return Page(debrief_html([scene]))


def test_every_tag_is_closed_and_the_headings_go_down_step_by_step(page: Page) -> None:
    assert page.open == []
    levels = [int(tag[1]) for tag in page.tags if tag in ("h1", "h2", "h3")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(new <= old + 1 for old, new in pairwise(levels))


def test_the_page_needs_nothing_but_itself(page: Page) -> None:
    assert not {"script", "link", "img", "iframe", "object"} & set(page.tags)
    assert not [name for name, _ in page.attributes if name in ("src", "href", "onclick")]


def test_the_page_says_its_language_title_and_landmarks(page: Page) -> None:
    assert ("lang", "en") in page.attributes
    assert {"header", "main", "footer", "title", "caption", "table"} - set(page.tags) <= {"caption"}


def test_a_name_cannot_become_part_of_the_page(scene: Scene) -> None:
    sly = replace(scene.seat, names=BySeat("<script>alert(1)</script>", "Robin & Co"))
    html = debrief_html([replace(scene, seat=sly)])
    assert "<script" not in html
    assert "Robin &amp; Co" in html


def test_values_and_page_lie_in_the_folder(scene: Scene, tmp_path: Path) -> None:
    page, values = write_debrief(tmp_path, [scene])
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    read = json.loads(values.read_text(encoding="utf-8"))
    assert read == json.loads(debrief_json([scene]))
    assert read["shared"]["title"] == "The Last Dumpling"
