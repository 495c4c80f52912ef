"""What a line does depends on what it answers."""

from __future__ import annotations

from dataclasses import replace

from game.partner.mood import Tag
from game.partner.partner import new_partner
from game.partner.react import react
from game.partner.said import claims_of, known_tags, tags_in_place
from game.rules.seats import Seat
from game.rules.sections import SeatView
from game.rules.talk_sections import GoView, HeardView
from game.scenario.library import Shipped
from tests.partner.seen import said, seed
from tests.partner.tables import seen_at

M10 = Shipped().get("m10")
WREN = new_partner("sol", seed(1), Seat.A)


def floor(*, pin: str, fold: str = "", wish: str = "") -> SeatView:
    view = seen_at("talk/felt", Seat.A)
    goes = (GoView(line="", fold=fold, felt=""),)
    return replace(view, talk=replace(view.talk, pin=pin, goes=goes, wish=wish))


def test_every_tag_a_scene_may_carry_means_something_to_a_partner() -> None:
    for name in ("t1", "m10", "r1", "p3"):
        written = {tag for tags in Shipped().get(name).tags.values() for tag in tags}
        assert all(known_tags((tag,)) for tag in written)
    assert known_tags(("wanted-support", "nonsense", "advice-unasked")) == (
        Tag.SUPPORT,
        Tag.ADVICE,
    )


def test_giving_back_the_heart_does_most_and_giving_back_another_line_little() -> None:
    at_heart = tags_in_place(WREN, floor(pin="miss-him"), M10, "back-miss")
    folded = tags_in_place(WREN, floor(pin="careless", fold="careless"), M10, "back-miss")
    beside = tags_in_place(WREN, floor(pin="careless", fold="albums"), M10, "back-miss")
    assert at_heart == (Tag.REFLECT_FEELING,)
    assert folded == (Tag.REFLECT_CONTENT,)
    assert beside == (Tag.REFLECT_WRONG,)


def test_help_is_wanted_where_it_was_wished_for_and_a_plan_is_advice_elsewhere() -> None:
    assert tags_in_place(WREN, floor(pin="us", wish="think"), M10, "sup-rosa") == (Tag.SUPPORT,)
    assert tags_in_place(WREN, floor(pin="us", wish="ears"), M10, "sup-rosa") == (Tag.ADVICE,)
    kind = tags_in_place(WREN, floor(pin="us", wish="room"), M10, "sup-dishes")
    assert kind == (Tag.VALIDATE,)


def test_a_role_can_claim_what_its_own_lines_say_in_every_round() -> None:
    wren, teo = claims_of(M10, "wren"), claims_of(M10, "teo")
    assert "talk-dropped" in wren
    assert "back-dealer" in teo
    assert not set(wren) & set(teo)
    remy = claims_of(Shipped().get("r1"), "remy")
    assert {c.id for act in Shipped().get("r1").every_act() for c in act.accounts[0].lines} <= set(
        remy
    )


def heard_by(view: SeatView, who: str, nearness: str) -> float:
    heard = HeardView(
        felt="worried",
        felt_strength=3,
        guessed="worried",
        guessed_strength=3,
        nearness=nearness,
        need="",
        guessed_need="",
    )
    view = replace(view, talk=replace(view.talk, heard=heard))
    partner = new_partner(who, seed(1), Seat.A)
    once, _ = react(partner, view, M10)
    twice, _ = react(once, view, M10)
    assert once.mood == twice.mood
    return once.mood.heard - partner.mood.heard


def test_a_guess_that_comes_near_is_felt_once() -> None:
    view = replace(floor(pin="us"), transcript=())
    assert heard_by(view, "ines", "snap") > heard_by(view, "ines", "near") > 0


def test_what_a_partner_has_told_is_not_told_again_as_news() -> None:
    view = seen_at("word/offer", Seat.A)
    told = said(replace(view, transcript=()), Seat.A, "talk-dropped")
    partner, _ = react(new_partner("ines", seed(1), Seat.A), told, M10)
    assert set(partner.memory.gave) == {"wren-glass", "wren-eighty"}
    assert partner.memory.truth_out
