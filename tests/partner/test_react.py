"""What comes out of a reaction: the same for the same, and each line heard once."""

from __future__ import annotations

from dataclasses import replace

from game.partner.mood import Tag
from game.partner.notice import tags_said
from game.partner.partner import new_partner
from game.partner.react import LEAST_MS, MOST_MS, preview, react
from game.rules.seats import Seat
from tests.partner.seen import (
    SEED,
    beat,
    dumpling,
    look,
    promised,
    said,
    snapped,
    sol,
)


def test_the_same_seed_and_inputs_give_the_same_run() -> None:
    view = promised(look(Seat.B, beat("life", "choose", ("choose",), "ask-change")), Seat.B)
    view = replace(view, own=replace(view.own, life_options=("wrap", "bo-ask", "round-the-corner")))
    runs = [react(new_partner("sol", SEED, Seat.B), view, dumpling()) for _ in range(3)]
    assert runs[0] == runs[1] == runs[2]


def test_looking_again_at_the_same_view_gives_the_same_move_and_moves_nothing() -> None:
    view = said(look(Seat.B, beat("snap", "feel", ("report", "guess"))), Seat.A, "forty-minutes")
    partner, first = react(sol(), view, dumpling(), ("blame",))
    again, second = react(partner, view, dumpling(), tags_said(partner, view, dumpling()))
    assert (second.move, second.after_ms) == (first.move, first.after_ms)
    assert again.mood == partner.mood


def test_it_takes_one_to_three_seconds() -> None:
    view = look(Seat.B, beat("door", "ready", ("ready",)))
    waits = {react(sol(n), view, dumpling())[1].after_ms for n in range(50)}
    assert min(waits) >= LEAST_MS
    assert max(waits) <= MOST_MS
    assert len(waits) > 20


def test_lines_are_heard_once_and_by_their_tags() -> None:
    view = look(Seat.B, beat("table", "receive", ()))
    view = said(said(view, Seat.B, "walked-past"), Seat.A, "ate-it", "add-noor")
    partner = sol()
    tags = tags_said(partner, view, dumpling())
    partner, reaction = react(partner, view, dumpling(), tags)
    assert tags == ("own-part", "own-part")
    assert tags_said(partner, view, dumpling()) == ()
    assert reaction.coach == "coach.own-part"
    assert partner.memory.told == ("ash-noor",)


def test_the_last_harsh_line_is_remembered() -> None:
    view = look(Seat.B, beat("snap", "feel", ()))
    partner, _ = react(sol(), view, dumpling(), ("blame", "acknowledge", "unheard-of"))
    assert partner.memory.harsh == "blame"


def test_a_right_guess_is_felt_as_being_heard() -> None:
    view = look(Seat.B, beat("snap", "shown", ()))
    right, _ = react(sol(), snapped(view, "snap"), dumpling())
    near, _ = react(sol(), snapped(view, "near"), dumpling())
    assert right.mood.heard > near.mood.heard > sol().mood.heard


def test_another_line_is_previewed_without_changing_anything() -> None:
    partner = sol()
    kind, harsh = preview(partner, ("validate",)), preview(partner, ("blame",))
    assert (kind.coach, harsh.coach) == ("coach.validate", "coach.blame")
    assert kind.thought.text == "partner.sol.thought.line-opens"
    assert harsh.thought.text == "partner.sol.thought.line-closes"
    assert preview(partner, ("plain",)).thought.text == "partner.sol.thought.line-even"
    assert partner == sol()


def test_every_tag_of_the_scene_is_understood() -> None:
    used = {tag for tags in dumpling().tags.values() for tag in tags}
    assert used <= set(Tag)
