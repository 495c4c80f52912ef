"""Thought bubbles come in their time, in words of their own."""

from __future__ import annotations

import tomllib
from dataclasses import replace

import pytest

from game.data import data_path
from game.partner.characters import HABITS, Character
from game.partner.mood import Tag
from game.partner.partner import new_partner
from game.partner.react import react
from game.partner.thinking import thought_names
from game.rules.seats import Seat
from game.rules.sections import EnvelopeView, SeatView
from game.rules.talk_sections import HeardView, TalkSection
from game.scenario.library import Shipped
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


def heard_in_talk(seat: Seat, *, lantern: str = "", wish: str = "", comfort: str = "") -> SeatView:
    """Return Talk with this seat speaking, once the player's guess has opened."""
    heard = HeardView(
        felt="worried",
        felt_strength=3,
        guessed="worried",
        guessed_strength=3,
        nearness="snap",
        need="",
        guessed_need="",
    )
    talk = TalkSection(
        speaker=Seat.B, id="talk-wren", heard=heard, lantern=lantern, wish=wish, comfort=comfort
    )
    view = look(seat, beat("talk", "felt", ()))
    roles = ("wren", "teo") if seat is Seat.B else ("teo", "wren")
    dossier = replace(view.dossier, role=roles[0], other_role=roles[1])
    return replace(view, dossier=dossier, talk=talk)


def thoughts_at(who: str, view: SeatView) -> list[str]:
    """Return all that goes through a partner's head at one view, in order."""
    partner, found = new_partner(who, "ab" * 16, view.scene.seat), []
    for _ in range(6):
        partner, reaction = react(partner, view, Shipped().get("m10"))
        found += [reaction.thought.text.rpartition(".")[2]] if reaction.thought else []
    return found


def test_in_talk_a_thought_follows_the_players_guess_and_not_the_partners_own() -> None:
    for who in Character:
        assert thoughts_at(who, heard_in_talk(Seat.B)) == ["guessed-right"]
        assert thoughts_at(who, heard_in_talk(Seat.A)) == []


@pytest.mark.parametrize(("lantern", "thought"), [("lit", "felt-heard"), ("half", "felt-half")])
def test_being_heard_is_thought_about_and_so_is_not_quite(lantern: str, thought: str) -> None:
    view = heard_in_talk(Seat.B, lantern=lantern)
    assert thoughts_at("mara", view) == ["guessed-right", thought]


@pytest.mark.parametrize(
    ("comfort", "thought"), [("sup-kettle", "wish-met"), ("sup-rosa", "wish-missed")]
)
def test_help_that_was_wished_for_is_noticed_and_so_is_the_other_kind(
    comfort: str, thought: str
) -> None:
    view = heard_in_talk(Seat.B, wish="ears", comfort=comfort)
    assert thoughts_at("june", view) == ["guessed-right", thought]
