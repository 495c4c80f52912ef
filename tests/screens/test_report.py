"""The page one can keep: what is in it, for whom, and in which words."""

from __future__ import annotations

import pytest

from game.client.album import ALBUM
from game.client.words import load_texts
from game.screens.report import labels, own, shared
from game.screens.scene import Scene
from game.screens.texts import Texts


def scene_of(name: str, texts: Texts) -> Scene:
    stroll = ALBUM[name]()
    here = stroll.state.here
    assert here is not None
    return Scene(stroll.state, here, stroll.scenario, texts)


@pytest.fixture(scope="module")
def texts() -> Texts:
    return load_texts()


@pytest.fixture(scope="module")
def scene(texts: Texts) -> Scene:
    return scene_of("morning-thanks", texts)


def test_the_page_tells_promises_lines_envelopes_and_moments(scene: Scene) -> None:
    page = shared(scene)
    for part in ("promises", "said", "envelopes", "moments", "ledger"):
        assert page[part], part
    assert page["title"] == "The Last Dumpling"
    assert [p["name"] for p in page["players"]] == ["Ana", "Robin"]  # type: ignore[attr-defined]  # a list of players


def test_every_sentence_of_the_page_exists(texts: Texts, scene: Scene) -> None:
    before = set(texts.missing)
    shared(scene)
    own(scene)
    assert all(labels(scene).values())
    assert texts.missing == before


def test_what_is_for_own_eyes_is_not_on_the_shared_page(texts: Texts) -> None:
    scene = scene_of("morning-own-up", texts)
    mine = own(scene)["moments"]
    assert isinstance(mine, list)
    assert not set(mine) & set(shared(scene)["moments"])  # type: ignore[call-overload]  # a list


def test_before_the_envelopes_open_the_page_gives_nothing_away(texts: Texts) -> None:
    page = shared(scene_of("life", texts))
    assert (page["envelopes"], page["moments"], page["seed"], page["spoiled"]) == ([], [], "", "")
