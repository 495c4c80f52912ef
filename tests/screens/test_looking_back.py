"""The look back on own words: what they did, what may have arrived otherwise, and whose it is."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache

import pytest

from game.client.album_talk import sealed, teo, wren
from game.client.album_words import WORDS_ALBUM
from game.client.stroll import Stroll
from game.rules import moves as m
from game.rules.seats import Seat
from game.screens.intents import Go, Pick, Play, Set
from game.screens.looking_back import MOST_STRENGTHS, apart, is_offered, strengths
from game.screens.report import kept_page, own, shared
from game.screens.scene import Scene
from game.screens.screens import screen_for
from game.screens.tree import Node, walk
from game.screens.update import update
from tests.screens.laws import check

OPEN = "What has it been like for you since then?"


def asked(words: str, answer: str, *marks: m.Mark, question: str = "how-is-watch") -> Stroll:
    """Walk to a morning before which one question was asked in these words."""
    stroll = sealed(Seat.B)
    stroll.take(Play(m.Ask(question=question), words))
    wren(stroll, *marks, m.Answer(line=answer))
    return stroll.onward("morning/open").wait(45_000)


def scene_at(stroll: Stroll) -> Scene:
    """Return the scene of a stroll."""
    state, playing, texts = stroll.spoken()
    assert state.here is not None
    return Scene(state, state.here, playing, texts)


@cache
def written() -> Stroll:
    """Return a morning with everything there is to look back on."""
    return WORDS_ALBUM["more-words"]()


def nodes(stroll: Stroll) -> dict[str, Node]:
    """Return the work by id, held against the laws."""
    screen = screen_for(*stroll.spoken())
    check(screen)
    return {node.id: node for node in walk(screen.work)}


def test_an_open_question_that_was_answered_with_the_secret_has_opened() -> None:
    found = strengths(scene_at(asked(OPEN, "talk-dropped")))
    assert [x.what for x in found] == ["opened"]
    following = found[0].told.following
    assert following is not None
    assert following.text == "talk-dropped"


@pytest.mark.parametrize("answer", ["talk-ticking", "talk-fine", "talk-ask-me"])
def test_an_open_question_that_was_put_off_or_dodged_claims_nothing(answer: str) -> None:
    assert strengths(scene_at(asked(OPEN, answer))) == ()


def test_a_closed_question_claims_nothing_even_if_it_opened() -> None:
    assert strengths(scene_at(asked("Is it ticking?", "talk-dropped"))) == ()


def test_a_feeling_was_named_only_if_it_was_the_one_that_was_felt() -> None:
    told = asked("You sound worried about it.", "talk-fine")
    assert "named" in [x.what for x in strengths(scene_at(told))]
    missed = asked("You sound cheerful about it.", "talk-fine")
    assert "named" not in [x.what for x in strengths(scene_at(missed))]


def test_strengths_come_first_each_once_and_at_most_three() -> None:
    found = strengths(scene_at(written()))
    assert [x.what for x in found] == ["opened", "named", "validated"]
    assert len(found) <= MOST_STRENGTHS
    ids = list(nodes(written()))
    assert ids.index("word-0") < ids.index("word-3")
    assert ids.index("well-title") < ids.index("apart-title")


def test_what_the_other_marked_as_advice_is_told_with_both_sides() -> None:
    found = apart(scene_at(written()))
    assert [(x.what, x.marked) for x in found] == [("advice", "advice")]
    opened = nodes(WORDS_ALBUM["more-words-apart"]())
    for node in ("meant-3", "words-3", "marked-3", "both-3", "another-3"):
        assert opened[node].name
    assert "What would help you most" in opened["another-3"].name


def test_words_that_mean_what_the_picked_line_means_lie_nowhere_apart() -> None:
    words = "At least it's only an old thing."
    slip = asked(words, "jug-you", question="jug")
    assert "minimise" in scene_at(slip).scenario.tags["jug"]
    assert apart(scene_at(slip)) == ()
    assert [x.what for x in apart(scene_at(asked(words, "talk-fine")))] == ["minimising"]


def test_another_language_is_left_alone() -> None:
    scene = scene_at(asked("Tu devrais le porter chez un horloger, tu sais, ce serait mieux.",
                           "talk-dropped"))  # fmt: skip
    assert strengths(scene) == ()
    assert apart(scene) == ()


def test_each_opens_to_its_words_and_closes_again() -> None:
    stroll = WORDS_ALBUM["more-words"]()
    assert "words-0" not in nodes(stroll)
    stroll.take(Pick("own-words", "0"))
    assert nodes(stroll)["words-0"].name.startswith("What has it been like")
    stroll.take(Pick("own-words", "0"))
    assert "words-0" not in nodes(stroll)


def test_switched_off_there_is_nothing_at_all() -> None:
    stroll = WORDS_ALBUM["more-words"]()
    assert "tab-words" in nodes(stroll)
    stroll.take(Set("look_back", "off"))
    found = nodes(stroll)
    assert "tab-words" not in found
    assert not any(node.startswith("word-") for node in found)


def test_without_own_words_there_is_no_such_page() -> None:
    stroll = Stroll(plays="m10").begin().onward("morning/open").wait(45_000)
    assert not is_offered(scene_at(stroll))
    stroll.take(Go("more", "words"))
    assert "tab-words" not in nodes(stroll)


def test_the_others_words_are_never_read() -> None:
    stroll = asked(OPEN, "talk-dropped")
    here = stroll.state.here
    assert here is not None
    theirs = {line.seq for line in here.view.transcript if line.seat is Seat.A}
    blamed = tuple((seq, "You never listen to me.") for seq in theirs)
    only_theirs = replace(here, words=blamed)
    stroll.state = stroll.state.with_seat(only_theirs)
    assert not is_offered(scene_at(stroll))
    assert apart(scene_at(stroll)) == ()


def test_after_a_stop_nothing_is_looked_back_on() -> None:
    stroll = sealed(Seat.B)
    stroll.take(Play(m.Ask(question="how-is-watch"), OPEN))
    teo(stroll, m.Stop())
    assert not is_offered(scene_at(stroll))


def test_looking_sends_nothing_and_no_report_knows_of_it() -> None:
    stroll = written()
    before = stroll.room
    state, commands = update(stroll.state, Pick("own-words", "3"), stroll.now_ms)
    assert commands == ()
    assert stroll.room == before
    scene = replace(scene_at(stroll), state=state)
    said = json.dumps([shared(scene), own(scene), kept_page(scene, words=True)])
    for text_id, words in scene.texts.english.items():
        if text_id.startswith("own-words."):
            assert words.split("{")[0].strip() not in said or not words.split("{")[0].strip()
