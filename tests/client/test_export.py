"""The report itself: whole, without scripts, nothing from elsewhere, safe, for everybody."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.client.export import page_html, page_of, reports, write_debrief
from game.client.export_html import BANDS
from game.data import data_path
from game.rules.seats import BySeat
from game.rules.trust import word
from game.scenario.library import ids
from game.screens.report_choice import ReportChoice
from tests.client.pages import LABELS, Page, filled_with, played_to_the_end, scene_of

FILES = ("debrief.html", "debrief.json", "debrief.md", "ledger.csv")
TRICKS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><style>*{display:none}",
    "</title></svg><a href=//x>",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;b&gt;",
)


@pytest.fixture(scope="module")
def page() -> Page:
    return Page(page_html(page_of([scene_of("morning-thanks")]), LABELS))


@pytest.mark.parametrize("scenario", ids())
def test_every_tag_is_closed_and_headings_go_down_step_by_step_in_every_scene(
    scenario: str,
) -> None:
    page = Page(page_html(page_of([played_to_the_end(scenario)]), LABELS))
    assert page.open == []
    levels = [int(tag[1]) for tag in page.tags if tag in ("h1", "h2", "h3")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(new <= old + 1 for old, new in pairwise(levels))


def test_the_page_needs_nothing_but_itself(page: Page) -> None:
    assert not {"script", "link", "img", "iframe", "object", "base", "form"} & set(page.tags)
    assert not [n for _, n, _ in page.attributes if n in ("src", "href") or n.startswith("on")]
    style = data_path("assets", "report", "debrief.css").read_text(encoding="utf-8")
    assert not re.search(r"url\(|@import|@font-face", style)
    assert "default-src 'none'; style-src 'unsafe-inline'" in page.values("content")


def test_the_page_says_its_language_its_title_and_where_its_parts_are(page: Page) -> None:
    assert page.values("lang", "html") == ["en"]
    assert {"header", "main", "footer", "title", "table"} <= set(page.tags)


def test_every_table_has_headers_that_say_what_they_head_and_a_name(page: Page) -> None:
    heads = page.tags.count("th")
    assert heads > 10
    assert len(page.values("scope", "th")) == heads
    assert set(page.values("scope", "th")) == {"col", "row"}
    named = page.values("aria-labelledby", "table")
    assert len(named) == page.tags.count("table")
    assert set(named) <= set(page.values("id"))


def test_every_plot_has_a_name_and_a_description_and_a_table_beside_it(page: Page) -> None:
    plots = [value for tag, name, value in page.attributes if (tag, name) == ("svg", "role")]
    assert plots == ["img", "img"]
    assert page.tags.count("desc") == 2
    for ids_of in page.values("aria-labelledby", "svg"):
        assert set(ids_of.split()) <= set(page.values("id"))
    marks = page.values("aria-hidden", "svg")
    assert marks
    assert set(marks) == {"true"}


def test_an_id_comes_once_and_no_page_has_an_empty_list(page: Page) -> None:
    assert len(page.values("id")) == len(set(page.values("id")))
    assert ("ul", "li") in set(pairwise(page.tags))
    assert all(after == "li" for tag, after in pairwise(page.tags) if tag in ("ul", "ol"))


# -- colours -----------------------------------------------------------------------------------


def colours(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6})", block))


def schemes() -> dict[str, dict[str, str]]:
    style = data_path("assets", "report", "debrief.css").read_text(encoding="utf-8")
    light, dark, printed = re.findall(r":root \{(.*?)\}", style, re.DOTALL)
    return {"light": colours(light), "dark": colours(dark), "print": colours(printed)}


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(d * 2 for d in colour[1:])
    parts = [int(digits[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
def test_every_text_stands_out_from_what_it_stands_on(scheme: str) -> None:
    known = schemes()[scheme]
    for text in ("ink", "soft", "a", "b"):
        for ground in ("paper", "card"):
            pair = sorted((luminance(known[text]), luminance(known[ground])))
            assert (pair[1] + 0.05) / (pair[0] + 0.05) >= 4.5, (scheme, text, ground)


def test_who_is_who_is_told_by_a_shape_too_and_not_by_a_colour_alone() -> None:
    style = data_path("assets", "report", "debrief.css").read_text(encoding="utf-8")
    first = re.search(r"\.who\.A::before \{ content: \"(.*?)\"", style)
    second = re.search(r"\.who\.B::before \{ content: \"(.*?)\"", style)
    assert first is not None
    assert second is not None
    assert first[1] != second[1]


def test_the_words_of_the_bridge_begin_where_the_rules_say() -> None:
    for start, name in BANDS:
        assert word(start) == name
        assert start == 0 or word(start - 0.01) != name


# -- what is in it ------------------------------------------------------------------------------


def test_a_name_cannot_become_part_of_the_page() -> None:
    scene = scene_of("morning-thanks")
    sly = replace(scene.seat, names=BySeat("<script>alert(1)</script>", "Robin & Co"))
    html = page_html(page_of([replace(scene, seat=sly)]), LABELS)
    assert "<script" not in html
    assert "Robin &amp; Co" in html


def built(page: Page) -> list[tuple[str, str]]:
    """Return tags and attributes, but not how many lines a step's name takes in the plot."""
    every = [(tag, "") for tag in page.tags] + [(tag, name) for tag, name, _ in page.attributes]
    return [one for one in every if one[0] != "text"]


@pytest.mark.parametrize("trick", TRICKS)
def test_no_text_becomes_part_of_the_page_wherever_it_stands(trick: str) -> None:
    tricked = Page(page_html(filled_with(trick, trick), LABELS))
    plain = Page(page_html(filled_with("plain", "plain"), LABELS))
    assert built(tricked) == built(plain)
    assert trick in tricked.words


@given(text=st.text(min_size=1, max_size=60))
@settings(max_examples=25, deadline=None)
def test_whatever_is_written_the_page_keeps_its_shape(text: str) -> None:
    made = Page(page_html(filled_with(f"x{text}", f"x{text}"), LABELS))
    assert made.open == []
    assert built(made) == built(Page(page_html(filled_with("plain", "plain"), LABELS)))


@pytest.mark.parametrize("sign", ["\u202e", "\u2066", "\u2069", "\x07", "\ud800", "\x00"])
def test_signs_that_turn_or_break_a_text_are_in_no_file(sign: str) -> None:
    files = reports(filled_with(f"this{sign}that", f"Ro{sign}bin"), LABELS)
    for file in files:
        assert sign not in file.text
        assert json.dumps(sign)[1:-1] not in file.text
        file.text.encode("utf-8")


def test_four_files_lie_in_the_folder_and_the_same_scene_gives_the_same_bytes(
    tmp_path: Path,
) -> None:
    scene = scene_of("morning-thanks")
    first = [p.read_bytes() for p in write_debrief(tmp_path, [scene])]
    paths = write_debrief(tmp_path, [scene])
    assert tuple(path.name for path in paths) == FILES
    assert [path.read_bytes() for path in paths] == first
    assert paths[0].read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_the_values_are_those_that_are_documented() -> None:
    told = Path(__file__).parents[2] / "game" / "client" / "REPORTS.md"
    pages = told.read_text(encoding="utf-8")
    values = json.loads(reports(page_of([scene_of("morning-thanks")]), LABELS)[1].text)
    assert (values["format"], values["version"]) == ("halfway-debrief", 2)
    for name in _names(values):
        assert f"`{name}`" in pages, name


def _names(value: object) -> set[str]:
    if isinstance(value, dict):
        inner = [_names(one) for one in value.values()]
        return set(value).union(*inner)
    if isinstance(value, list):
        return set().union(*(_names(one) for one in value))
    return set()


def test_own_words_are_left_out_unless_they_are_asked_for() -> None:
    page = filled_with("a record line")
    rows = page["shared"]["said"]  # type: ignore[index]  # plain values
    rows[0]["own_words"] = "something of one's own"
    for file in reports(page, LABELS, ReportChoice()):
        assert "something of one" not in file.text
    with_words = reports(page, LABELS, ReportChoice(own_words=True))
    assert all("something of one" in file.text for file in with_words[:3])


def test_what_is_for_own_eyes_stays_at_home_if_its_owner_says_so() -> None:
    page = page_of([scene_of("morning-own-up")])
    eyes = LABELS["eyes"]
    whole, _, plain, _ = reports(page, LABELS)
    assert eyes in whole.text
    assert eyes in plain.text
    for file in reports(page, LABELS, ReportChoice(own_part=False)):
        assert eyes not in file.text
        assert "hid-and-opened" not in file.text


def test_a_stopped_scene_leaves_only_what_is_kind() -> None:
    page = page_of([scene_of("stopped")])
    html, values, _, ledger = (file.text for file in reports(page, LABELS))
    kept = json.loads(values)
    shared, own = kept["shared"], kept["own"][0]
    for part in ("promises", "said", "envelopes", "moments", "gaps", "ledger", "regulation"):
        assert shared[part] == [], part
    assert (own["skills"], own["scores"], own["moments"]) == ([], [], [])
    assert shared["keepsake"]
    assert own["tries"]
    assert len(ledger.splitlines()) == 1
    assert LABELS["figures"] not in html


def test_an_evening_of_the_first_version_and_one_of_odd_values_can_still_be_written() -> None:
    first = {
        "shared": {
            "title": "The Last Dumpling",
            "players": [{"seat": "A", "name": "Ana", "role": "Ash"}],
            "envelopes": [{"seat": "A", "name": "Ana", "role": "Ash", "film": "Three bites."}],
            "said": [{"seat": "A", "name": "Ana", "kind": "said", "words": "I ate it."}],
        },
        "own": [],
    }
    html = reports(first, LABELS)[0].text
    assert "Three bites." in html
    for odd in ({}, {"shared": 7}, {"shared": {"line": [], "bridge": "up", "said": {}}, "own": 1}):
        assert Page(reports(odd, LABELS)[0].text).open == []
