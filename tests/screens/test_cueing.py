"""A cue beside a field: at a word's end or in a pause, steady, easily sent away, told to nobody."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.client.album_talk import ask, share, wren
from game.client.album_typed import alone
from game.client.stroll import Stroll
from game.rules import moves as m
from game.screens.commands import Command, SaveDraft, SendMove
from game.screens.cued import REST_MS, ends_a_word, still_there
from game.screens.cueing import MOST_CHARS, is_on, shown
from game.screens.frame import WORDS_LIMIT
from game.screens.intents import Pick, Set, Step, Typed
from game.screens.screens import screen_for
from game.screens.settings import Settings
from game.screens.tree import Flag, Node, Role, walk
from game.screens.update import update, wake_ms
from game.words.cue import About, Cue
from game.words.cueing import cue
from tests.screens.laws import check

FIELD = "share-words"
SENTENCE = "You never ask how I am."


def writing(*, cues: str = "both") -> Stroll:
    """Walk to an open field."""
    stroll = share()
    stroll.take(Set("cues", cues))
    stroll.take(Pick("own-share", "open"))
    return stroll


def write(stroll: Stroll, text: str) -> Cue | None:
    """Write a whole text into the field and return the cue there is now."""
    stroll.take(Typed(FIELD, text))
    return seen(stroll)


def seen(stroll: Stroll) -> Cue | None:
    """Return the cue that is to be seen."""
    here = stroll.state.here
    assert here is not None
    return shown(stroll.state.settings, here)


def nodes(stroll: Stroll) -> dict[str, Node]:
    """Return what is on the screen by id, held against the laws."""
    screen = screen_for(*stroll.spoken())
    check(screen)
    return {node.id: node for node in walk(screen.work)}


def test_a_cue_comes_after_a_pause_and_stands_under_its_field() -> None:
    stroll = writing()
    assert write(stroll, "You never ask") is None
    due = wake_ms(stroll.state)
    assert due is not None
    assert due <= stroll.now_ms + REST_MS
    stroll.wait(REST_MS - 100, by_ms=100)
    assert seen(stroll) is None
    stroll.wait(100)
    found = nodes(stroll)
    ids = list(found)
    assert ids.index("cue") == ids.index(FIELD) + 1
    assert found["cue-words"].role is Role.STATUS
    assert Flag.LIVE in found["cue-words"].flags
    assert "You never" in found["cue-words"].name
    assert found["cue-away"].keys == ("escape",)


def test_a_cue_comes_at_the_end_of_a_sentence_without_a_pause() -> None:
    stroll = writing()
    assert write(stroll, SENTENCE[:-1]) is None
    assert write(stroll, SENTENCE) is not None


def test_one_key_puts_the_better_start_in_and_it_is_a_draft_like_any_other() -> None:
    stroll = writing()
    write(stroll, SENTENCE)
    assert nodes(stroll)["cue-take"].intent == Step("cue-take")
    state, commands = update(stroll.state, Step("cue-take"), stroll.now_ms)
    here = state.here
    assert here is not None
    assert here.draft(FIELD) == "When … happened, I felt …"
    assert [type(command) for command in commands] == [SaveDraft]


def test_who_takes_it_back_is_not_told_again() -> None:
    stroll = writing()
    write(stroll, SENTENCE)
    stroll.take(Step("cue-take"))
    write(stroll, SENTENCE)
    stroll.wait(2 * REST_MS)
    assert seen(stroll) is None
    assert write(stroll, "Why did you ask that?") is not None  # another form is another matter


def test_sent_away_it_stays_away_for_this_field_and_no_other() -> None:
    stroll = writing()
    write(stroll, SENTENCE)
    state, commands = update(stroll.state, Step("cue-away"), stroll.now_ms)
    assert commands == ()
    stroll.state = state
    for text in (SENTENCE, "Why did you ask that?"):
        write(stroll, text)
        stroll.wait(2 * REST_MS)
        assert seen(stroll) is None
    stroll.take(Typed("another-words", SENTENCE))
    assert seen(stroll) is not None


@pytest.mark.parametrize(
    ("cues", "alone", "together"),
    [("never", False, False), ("alone", True, False), ("both", True, True)],
)
def test_cues_are_there_where_they_are_wanted(cues: str, alone: bool, together: bool) -> None:  # noqa: FBT001 - a row of the table
    settings = Settings(cues=cues)
    assert (is_on(settings, "solo"), is_on(settings, "duo")) == (alone, together)


def test_alone_there_are_cues_and_with_somebody_only_once_they_are_chosen() -> None:
    assert Settings().cues == "alone"
    stroll = writing(cues="alone")
    write(stroll, SENTENCE)
    stroll.wait(2 * REST_MS)
    assert seen(stroll) is None
    here = stroll.state.here
    assert here is not None
    stroll.state = stroll.state.with_seat(replace(here, mode="solo"))
    write(stroll, "")
    assert write(stroll, SENTENCE) is not None


def test_switched_off_it_is_gone_at_once() -> None:
    stroll = writing()
    assert write(stroll, SENTENCE) is not None
    stroll.take(Set("cues", "never"))
    assert seen(stroll) is None


def test_alone_words_that_were_read_show_what_they_were_heard_as_and_no_cue() -> None:
    stroll = alone(ask())
    stroll.take(Pick("own-ask", "open"))
    stroll.take(Typed("ask-words", "You should take it to a watchmaker."))
    stroll.wait(2 * REST_MS)
    assert "cue" in nodes(stroll)
    stroll.take(Step("typed-read", ""))
    assert "cue" not in nodes(stroll)


def test_what_is_in_another_language_has_none() -> None:
    stroll = writing()
    write(stroll, "Tu ne m'appelles jamais, et pourtant tu avais promis de le faire.")
    stroll.wait(2 * REST_MS)
    assert seen(stroll) is None


def test_words_that_were_sent_have_none_any_more() -> None:
    stroll = writing()
    write(stroll, SENTENCE)
    wren(stroll, m.Say(line="miss-him"))
    here = stroll.state.here
    assert here is not None
    assert seen(stroll) is None or here.draft(FIELD) == SENTENCE


def test_nothing_of_a_cue_goes_anywhere() -> None:
    stroll = writing()
    every: list[Command] = []
    for step in (Typed(FIELD, SENTENCE), Step("cue-away"), Typed(FIELD, SENTENCE + " ")):
        stroll.state, commands = update(stroll.state, step, stroll.now_ms)
        every += commands
    assert {type(command) for command in every} == {SaveDraft}
    assert not any(isinstance(command, SendMove) for command in every)
    assert "When" not in repr(every)


def test_a_start_that_has_no_room_is_not_offered() -> None:
    assert MOST_CHARS == WORDS_LIMIT
    long = "Why did you? " + "x" * (WORDS_LIMIT - 14)
    stroll = writing()
    write(stroll, long)
    stroll.wait(2 * REST_MS)
    found = nodes(stroll)
    assert "cue-words" in found
    assert "cue-take" not in found
    stroll.take(Step("cue-take"))
    here = stroll.state.here
    assert here is not None
    assert here.draft(FIELD) == long


_WORDS = st.sampled_from(
    ("you", "never", "always", "why", "did", "at", "least", "but", "sorry", "calm", "down", "I",
     "felt", "it", "was", "late", "ring", "me", "should")
)  # fmt: skip


@given(st.lists(_WORDS, min_size=1, max_size=9), _WORDS, st.sampled_from((" ", ". ", ", ", "? ")))
def test_within_a_word_a_cue_may_go_but_none_comes_or_changes(
    words: list[str], last: str, mark: str
) -> None:
    stroll = writing()
    text = " ".join(words) + mark
    before = write(stroll, text)
    for n in range(1, len(last) + 1):
        now = write(stroll, text + last[:n])
        if now is not None:
            assert before is not None
            assert (now.about, now.start, now.end, now.begin) == (
                before.about, before.start, before.end, before.begin,
            )  # fmt: skip
        else:
            before = None


def test_a_cue_stays_while_its_sentence_goes_on_and_covers_all_of_it() -> None:
    stroll = writing()
    write(stroll, "You never ask how ")
    for text in ("You never ask how I", "You never ask how I a", "You never ask how I am "):
        found = write(stroll, text)
        assert found is not None
        assert found.cut_end == len(text.rstrip())
    found = write(stroll, "You never ask how I am. I wait ")
    assert found is not None
    assert found.cut_end == len("You never ask how I am.")


def test_a_cue_goes_with_the_words_it_is_about() -> None:
    found = cue("You never ask how I am")
    assert found is not None
    assert found.about is About.ALWAYS
    assert still_there(found, "You never ask how I am", "You nev ask how I am") is None
    assert still_there(found, "You never", "You nevertheless") is None


@pytest.mark.parametrize(
    ("old", "new", "ends"),
    [
        ("you", "you ", True),
        ("you", "you.", True),
        ("you", "your", False),
        ("don", "don'", False),
        ("you never", "you neXver", False),
        ("you never.", "you nevr.", False),
        ("you never", "you ", True),
        ("", "pasted whole.", True),
        ("x", "", False),
    ],
)
def test_an_edit_ends_a_word_where_the_hand_is_and_not_where_the_text_is(
    old: str,
    new: str,
    ends: bool,  # noqa: FBT001 - a row of the table
) -> None:
    assert ends_a_word(old, new) is ends
