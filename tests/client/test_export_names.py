"""Initials and codes: in rows, in sentences and in own words, and never two alike."""

from __future__ import annotations

import pytest

from game.client.export import reports
from game.client.export_names import renamed
from game.client.export_page import prepared
from game.client.export_values import as_values, rows
from game.screens.report_choice import WHOLE, Names, ReportChoice
from tests.client.pages import LABELS


def page_with(first: str, second: str, said: str, own: str) -> dict[str, object]:
    players = [{"seat": "A", "name": first}, {"seat": "B", "name": second}]
    line = {"seat": "A", "name": first, "kind": "said", "words": said, "own_words": own}
    return {"shared": {"players": players, "said": [line], "moments": [said]}, "own": []}


def changed(page: dict[str, object], how: Names) -> tuple[list[str], str, str]:
    """Return the players, a sentence and the own words after renaming."""
    made = as_values(renamed(prepared(page, WHOLE, LABELS), how, LABELS["player"])["shared"])
    names = [str(row["name"]) for row in rows(made, "players")]
    row = rows(made, "said")[0]
    return names, str(row["words"]), str(row["own_words"])


def test_initials_stand_wherever_the_names_stood() -> None:
    page = page_with("Ana", "Robin", "Ana told Robin.", "robin, ROBIN's fault, not Robinson's")
    names, said, own = changed(page, Names.INITIALS)
    assert names == ["A.", "R."]
    assert said == "A. told R."
    assert own == "R., R.'s fault, not Robinson's"


def test_codes_tell_nothing_of_the_names() -> None:
    page = page_with("Ana", "Robin", "Ana told Robin.", "")
    names, said, _ = changed(page, Names.CODES)
    assert names == ["Player A", "Player B"]
    assert said == "Player A told Player B."


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [
        ("Robin", "Rosa", ["Player A", "Player B"]),
        ("Robin", "Rune", ["Ro.", "Ru."]),
        ("Sam", "Sam", ["Player A", "Player B"]),
        ("Ana", "Anabel", ["Player A", "Player B"]),
        ("😀", "Ana", ["😀.", "A."]),
    ],
)
def test_two_are_never_called_the_same(first: str, second: str, names: list[str]) -> None:
    assert changed(page_with(first, second, "x", "x"), Names.INITIALS)[0] == names


def test_a_name_inside_a_name_and_a_name_that_is_a_code_stay_apart() -> None:
    page = page_with("Ana", "Ana Maria", "Ana Maria asked Ana.", "")
    assert changed(page, Names.CODES)[1] == "Player B asked Player A."
    page = page_with("Player", "A", "Player asked A.", "")
    assert changed(page, Names.CODES)[1] == "Player A asked Player B."


def test_scripts_without_spaces_keep_no_name() -> None:
    page = page_with("小明", "Robin", "小明说好。", "谢谢小明呀")
    _, said, own = changed(page, Names.CODES)
    assert said == "Player A说好。"
    assert own == "谢谢Player A呀"


def test_whose_a_row_is_does_not_change_with_a_name_like_a_seat() -> None:
    page = page_with("B", "A", "B asked A.", "")
    made = as_values(renamed(prepared(page, WHOLE, LABELS), Names.CODES, "{code}!")["shared"])
    assert [row["seat"] for row in rows(made, "players")] == ["A", "B"]
    assert rows(made, "said")[0]["words"] == "A! asked B!."


def test_no_file_of_a_report_with_codes_has_a_name_in_it() -> None:
    page = page_with("Xanthippe", "Quirin", "Xanthippe told Quirin.", "oh quirin")
    for how in (Names.CODES, Names.INITIALS):
        for file in reports(page, LABELS, ReportChoice(names=how, own_words=True)):
            assert "anthippe" not in file.text.lower()
            assert "uirin" not in file.text.lower()
