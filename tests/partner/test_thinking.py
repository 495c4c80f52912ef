"""Thought bubbles come in their time, in words of their own."""

from __future__ import annotations

import tomllib
from dataclasses import replace

import pytest

from game.data import data_path
from game.partner.characters import HABITS, Character
from game.partner.mood import Tag
from game.partner.react import react
from game.partner.thinking import thought_names
from game.rules.seats import Seat
from game.rules.sections import EnvelopeView
from tests.partner.seen import (
    beat,
    dumpling,
    look,
    promised,
    snapped,
    sol,
)


def words() -> dict[str, dict[str, dict[str, dict[str, str]]]]:
    return tomllib.loads(data_path("assets", "texts", "en", "partner.toml").read_text("utf-8"))


def envelope(seat: Seat, *, hidden: bool) -> EnvelopeView:
    return EnvelopeView(
        seat=seat,
        role="bo",
        facts=(),
        obstacle="",
        response="",
        choice="",
        film="",
        predicted=None,
        landed=None,
        hidden=hidden,
    )


def test_no_thought_shows_before_the_players_own_guess_is_open() -> None:
    view = promised(look(Seat.B, beat("table", "receive", ())), Seat.A, status="owned")
    view = replace(view, scene=replace(view.scene, lid="crumbs"))
    for number in range(20):
        assert react(sol(number), view, dumpling())[1].thought is None


def test_after_the_snap_the_thought_is_about_being_guessed() -> None:
    view = look(Seat.B, beat("snap", "shown", ()))
    right = react(sol(), snapped(view, "snap"), dumpling())[1].thought
    near = react(sol(), snapped(view, "near"), dumpling())[1].thought
    assert right is not None
    assert near is not None
    assert right.text == "partner.sol.thought.guessed-right"
    assert near.text == "partner.sol.thought.guessed-near"


def test_what_it_hid_is_thought_about_only_once_the_envelopes_are_open() -> None:
    view = promised(look(Seat.B, beat("make-good", "magnets", ())), Seat.B)
    view = snapped(replace(view, own=replace(view.own, choice="round-the-corner")), "snap")
    partner, first = react(sol(), view, dumpling())
    _, before = react(partner, view, dumpling())
    envelopes = (envelope(Seat.A, hidden=False), envelope(Seat.B, hidden=True))
    opened = replace(view, debrief=replace(view.debrief, open=True, envelopes=envelopes))
    _, after = react(partner, opened, dumpling())
    assert first.thought is not None
    assert before.thought is None
    assert after.thought is not None
    assert after.thought.text == "partner.sol.thought.i-hid"


def test_what_went_on_underneath_is_told_to_somebody_who_says_thank_you() -> None:
    view = look(Seat.B, beat("morning", "open", ()))
    view = replace(view, debrief=replace(view.debrief, open=True))
    thanked = replace(view, partner=replace(view.partner, thanked="thank-bo-snow"))
    partner = sol()
    texts = []
    for _ in range(3):
        partner, reaction = react(partner, thanked, dumpling())
        texts.append(reaction.thought.text if reaction.thought else "")
    traits = partner.traits
    start = "partner.sol.thought"
    assert texts == [f"{start}.wants-{traits.wants}", f"{start}.worry-{traits.worry}", ""]
    assert react(sol(), view, dumpling())[1].thought is None


@pytest.mark.parametrize("character", list(Character))
def test_every_thought_has_words_of_twenty_at_most_and_no_words_are_left_over(
    character: Character,
) -> None:
    written = words()["partner"][character]["thought"]
    assert set(written) == set(thought_names(character))
    assert all(0 < len(sentence.split()) <= 20 for sentence in written.values())


def test_every_tag_has_a_coach_sentence_and_every_character_a_name() -> None:
    assert set(words()["coach"]) == set(Tag)
    names = {c: str(words()["partner"][c]["name"]) for c in HABITS}
    assert names == {str(c): c.title() for c in Character}
