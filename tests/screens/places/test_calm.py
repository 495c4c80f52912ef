"""A breath, how it was, the weather, the own profile and the other choice, as screens."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.client.album import ALBUM
from game.client.words import load_texts
from game.rules import moves as m
from game.rules.seats import Seat
from game.screens import intents as i
from game.screens.going import sitting_of
from game.screens.places.more import AFTER_STOP, IN_PLAY, IN_THE_MORNING
from game.screens.screens import screen_for
from game.screens.tree import Node, walk
from tests.screens.laws import checked
from tests.screens.playing import Table

A, B = Seat.A, Seat.B


def morning(*wishes: str, tab: str = "calm") -> Table:
    """Play to the morning and open a page of More."""
    table = Table()
    table.play_until(lambda: table.beat() == "morning/open", wishes)
    table.tell(A, i.Go("more", tab))
    return table


def nodes(table: Table) -> dict[str, Node]:
    """Return A's work by id, held against the laws."""
    return {n.id: n for n in walk(checked(table.clients[A]).work)}


def tabs(table: Table) -> list[str]:
    """Return the pages on offer."""
    found = (n.id for n in walk(table.screen(A).work))
    return [i.removeprefix("tab-") for i in found if i.startswith("tab-")]


# -- a breath --------------------------------------------------------------------------------------


def test_a_breath_takes_ten_seconds_and_can_be_left() -> None:
    table = morning()
    table.press(A, "breathe")
    seen = set()
    for _ in range(36):
        table.pass_ms(250)
        seen.add(nodes(table)["breath"].name)
    assert seen == {"In, slowly", "And out"}
    table.pass_ms(1_500)
    assert nodes(table)["calm-body"].name == "There."
    table.press(A, "breathe")
    table.press(A, "breathe-end")
    assert "breathe" in nodes(table)


def test_how_it_was_goes_to_the_own_shelf_and_to_nobody_else() -> None:
    table = morning()
    before = table.room
    table.press(A, "how-was-it-warm")
    here = table.clients[A].here
    assert here is not None
    assert sitting_of(here).felt == "warm"
    assert table.room == before
    assert sitting_of(here) == replace(sitting_of(here), felt="")  # the same scene stands once


# -- which pages there are -------------------------------------------------------------------------


def test_the_kind_pages_come_with_the_morning_and_stay_after_a_stop() -> None:
    nothing_written = [page for page in IN_THE_MORNING if page != "words"]
    assert tabs(morning()) == nothing_written
    table = Table()
    table.play_until(lambda: table.beat() == "table/account")
    table.tell(A, i.Go("more"))
    assert tabs(table) == list(IN_PLAY)
    table.tell(B, i.Play(m.Stop()))
    assert tabs(table) == list(AFTER_STOP)
    checked(table.clients[A])


def test_large_text_puts_a_page_before_the_ways_to_others() -> None:
    table = morning(tab="ledger")
    client = table.clients[A]
    table.clients[A] = replace(client, settings=replace(client.settings, text=200))
    ids = [n.id for n in table.screen(A).work.children]
    assert ids.index("sums") < ids.index("tabs")
    assert nodes(table)["more-title"].name == "Ledger"


# -- the own profile -------------------------------------------------------------------------------


def with_past(table: Table, finished: int, more: int) -> None:
    """Let a pair have scenes behind it, and each score so many moments more."""
    client = table.clients[A]
    assert client.here is not None
    debrief = client.here.view.debrief
    scores = tuple(replace(s, moments=s.moments + more, word="growing") for s in debrief.scores)
    debrief = replace(debrief, finished=finished, scores=scores)
    view = replace(client.here.view, debrief=debrief)
    table.clients[A] = client.with_seat(replace(client.here, view=view))


@pytest.mark.parametrize(("finished", "more"), [(1, 5), (2, 5), (3, 1)])
def test_no_profile_before_the_third_scene_nor_under_three_moments(
    finished: int, more: int
) -> None:
    table = morning("life-eat-all", "line-ate-it", tab="scores")
    with_past(table, finished, more)
    found = nodes(table)
    assert "nothing" in found
    assert not any(node.startswith("row-") for node in found)


def test_from_the_third_scene_on_each_line_says_how_it_went_and_leads_to_its_moment() -> None:
    table = morning("life-eat-all", "line-ate-it", tab="scores")
    with_past(table, 3, 2)
    found = nodes(table)
    assert found["sum-consistency-0"].name == "Your word: broken, and you said so unasked."
    assert found["sum-consistency-0"].note == ""
    assert found["score-consistency"].name == "Keeping to your word: growing"
    table.tell(A, i.Step("numbers"))
    assert nodes(table)["sum-consistency-0"].note == "0.2 of 1, and 1.1 against it (0.8 x 1.5)"
    table.press(A, "to-consistency-0")
    assert table.screen(A).id == "more-timeline"
    assert nodes(table)["where"].name.startswith("Life: a choice")


# -- the other choice ------------------------------------------------------------------------------


def test_the_other_choice_is_looked_at_and_nothing_is_sent() -> None:
    table = morning("life-eat-all", "line-ate-it", tab="what-if")
    room, sent = table.room, len(table.sent[A])
    table.press(A, "what-if-keep")
    found = nodes(table)
    assert found["verdict"].name == "Your promise would have been kept."
    assert found["way-kept"].note == "The bridge grew a little."
    assert (table.room, len(table.sent[A])) == (room, sent)
    table.press(A, "what-if-again")
    assert "what-if" in nodes(table)


def test_a_breach_imagined_shows_each_way_it_might_have_come_out() -> None:
    table = morning("life-keep", tab="what-if")
    table.press(A, "what-if-corner")
    ways = [n.name for n in nodes(table).values() if n.id.startswith("way-")]
    assert ways == [
        "broken, and said unasked",
        "broken, and said when asked",
        "broken, and told by the envelope",
        "broken, and found out",
    ]
    notes = [n.note for n in nodes(table).values() if n.id.startswith("way-")]
    assert notes[0] == "The bridge drew back a little."
    assert notes[-1] == "The bridge drew back a long way."  # owning up costs less, also in words
    assert not any(ch.isdigit() for n in nodes(table).values() for ch in n.name + n.note)


# -- the morning's own cards -----------------------------------------------------------------------


def test_once_the_thanks_are_said_no_move_is_asked_for() -> None:
    table = morning()
    table.tell(A, i.Step("back"))
    table.tell(A, i.Step("open-envelopes"))
    table.pass_ms(9_000)
    table.tell(A, i.Step("card", "3"))
    assert table.screen(A).turn == "Your move: one thank-you, if you have one."
    table.tell(A, i.Play(m.Thank(option="own")))
    assert table.screen(A).turn.startswith("Nothing is expected.")


def test_in_a_scene_of_several_rounds_the_other_choice_says_which_one_it_is_about() -> None:
    stroll = ALBUM["more-what-if-rounds"]()
    said = [n.name for n in walk(screen_for(stroll.state, stroll.scenario, load_texts()).work)]
    assert "Life came by two times. This is about the last time." in said
    assert "what-if-round" not in nodes(morning(tab="what-if"))
