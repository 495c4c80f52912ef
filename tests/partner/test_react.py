"""What comes out of a reaction: the same for the same, thoughts in their time, hands busy."""

from __future__ import annotations

import tomllib
from dataclasses import replace

import pytest

from game.data import data_path
from game.partner.characters import HABITS, Character
from game.partner.mood import Tag
from game.partner.notice import tags_said
from game.partner.partner import Partner, Toy, new_partner
from game.partner.playing import answer_toy
from game.partner.react import LEAST_MS, MOST_MS, preview, react
from game.partner.thinking import thought_names
from game.rules.seats import Seat
from game.rules.sections import EnvelopeView, SeatView, SnapView
from tests.partner.seen import SEED, beat, dumpling, look, promised, said, seed


def words() -> dict[str, dict[str, dict[str, dict[str, str]]]]:
    return tomllib.loads(data_path("assets", "texts", "en", "partner.toml").read_text("utf-8"))


def snapped(view: SeatView, nearness: str) -> SeatView:
    guessed = SnapView(seat=Seat.A, felt="low", guessed="low", nearness=nearness)
    return replace(view, scene=replace(view.scene, snap=(guessed,)))


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


def sol(number: int = 1) -> Partner:
    return new_partner("sol", seed(number), Seat.B)


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


def test_a_nod_answers_a_line_but_nothing_crosses_in_life() -> None:
    table = look(Seat.B, beat("table", "receive", ()))
    life = look(Seat.B, beat("life", "choose", ()))
    assert [t.kind for t in react(sol(), table, dumpling(), ("plain",))[1].toys] == ["nod"]
    assert react(sol(), table, dumpling())[1].toys == ()
    assert react(sol(), life, dumpling(), ("plain",))[1].toys == ()


def test_a_gesture_comes_once_when_the_lid_has_lifted_and_a_second_of_silence_is_over() -> None:
    view = look(Seat.B, beat("table", "receive", ()))
    lifted = replace(view, scene=replace(view.scene, lid="crumbs"))
    partner, first = react(sol(), lifted, dumpling())
    _, second = react(partner, lifted, dumpling())
    assert [toy.kind for toy in first.toys] == ["groan"]
    assert first.toys[0].after_ms >= 1_000
    assert second.toys == ()


def test_pebbles_come_back_and_the_same_ones_for_the_same_seed() -> None:
    view = look(Seat.B, beat("door", "ready", ()))
    partner, sent = sol(), list[Toy]()
    for _ in range(30):
        partner, toys = answer_toy(partner, view, "pebble", 4)
        sent += toys
    assert len(sent) > 15
    assert {toy.kind for toy in sent} == {"pebble"}
    assert {toy.x for toy in sent} <= {3, 4, 5}
    assert answer_toy(sol(), view, "pebble", 4) == answer_toy(sol(), view, "pebble", 4)


def test_no_pebble_comes_back_while_life_happens() -> None:
    view = look(Seat.B, beat("life", "choose", ()))
    assert all(answer_toy(sol(n), view, "pebble", 3)[1] == () for n in range(20))


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


def test_a_right_guess_is_felt_as_being_heard() -> None:
    view = look(Seat.B, beat("snap", "shown", ()))
    right, _ = react(sol(), snapped(view, "snap"), dumpling())
    near, _ = react(sol(), snapped(view, "near"), dumpling())
    assert right.mood.heard > near.mood.heard > sol().mood.heard


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


def test_another_line_is_previewed_without_changing_anything() -> None:
    partner = sol()
    kind, harsh = preview(partner, ("validate",)), preview(partner, ("blame",))
    assert (kind.coach, harsh.coach) == ("coach.validate", "coach.blame")
    assert kind.thought.text == "partner.sol.thought.line-opens"
    assert harsh.thought.text == "partner.sol.thought.line-closes"
    assert preview(partner, ("plain",)).thought.text == "partner.sol.thought.line-even"
    assert partner == sol()


@pytest.mark.parametrize("character", list(Character))
def test_every_thought_has_words_of_twenty_at_most_and_no_words_are_left_over(
    character: Character,
) -> None:
    written = words()["partner"][character]["thought"]
    assert set(written) == set(thought_names(character))
    assert all(0 < len(sentence.split()) <= 20 for sentence in written.values())


def test_every_tag_has_a_coach_sentence_and_every_character_a_name() -> None:
    assert set(words()["coach"]) == set(Tag)
    assert {c: str(words()["partner"][c]["name"]) for c in HABITS} == {
        "sol": "Sol",
        "viktor": "Viktor",
    }


def test_every_tag_of_the_scene_is_understood() -> None:
    used = {tag for tags in dumpling().tags.values() for tag in tags}
    assert used <= set(Tag)
