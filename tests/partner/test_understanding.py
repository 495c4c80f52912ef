"""How much of typed words is felt, and whether a feeling that was named fits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.partner.mood import Mood, Tag, Touch
from game.partner.notice import hear, tags_said
from game.partner.partner import Partner, new_partner
from game.partner.sight import Sight
from game.partner.understanding import feels, felt
from game.partner.understood import Part, Understood, put_right
from game.rules.feelings import FAMILIES
from game.rules.seats import Seat
from game.rules.sections import SeatView, TranscriptLine
from game.scenario.library import Shipped
from tests.partner.seen import seed
from tests.partner.tables import seen_at

QUESTION = "nobody-looking"


def speaker(view: SeatView, who: str = "ines") -> Sight:
    """Look around from the seat of somebody who has the floor."""
    return Sight(new_partner(who, seed(3), view.scene.seat), view, Shipped().get("m10"))


def asked() -> SeatView:
    """Return what the speaker sees once its feeling is sealed and the questions begin."""
    view = seen_at("talk/answer", Seat.A)
    assert view.talk.own_feeling
    return view


def named(family: str, sure: float = 0.9) -> Understood:
    """Understand some words as giving back a feeling of this family."""
    return Understood((Part(Tag.REFLECT_FEELING, sure),), (family,), (family,))


def test_the_family_of_what_was_sealed_fits_its_neighbour_fits_and_another_does_not() -> None:
    sight = speaker(replace_feeling(asked(), "worried"))
    assert feels(sight) == ("uneasy",)
    assert felt(named("uneasy"), sight, QUESTION) == (Touch(Tag.REFLECT_FEELING),)
    assert felt(named("cross"), sight, QUESTION) == (Touch(Tag.REFLECT_FEELING),)
    assert felt(named("glad"), sight, QUESTION) == (Touch(Tag.REFLECT_WRONG),)


def replace_feeling(view: SeatView, word: str) -> SeatView:
    return replace(view, talk=replace(view.talk, own_feeling=word))


def test_before_it_has_sealed_anything_its_line_or_its_mood_says_what_it_feels() -> None:
    for word in ("", "worried"):
        sight = speaker(replace_feeling(asked(), word))
        assert feels(sight)
        assert set(feels(sight)) <= set(FAMILIES)


def test_what_was_half_sure_is_felt_by_half_and_what_was_put_right_whole() -> None:
    sight = speaker(asked())
    unsure = Understood((Part(Tag.VALIDATE, 0.6),))
    assert felt(unsure, sight, QUESTION) == (Touch(Tag.VALIDATE, 0.5),)
    assert felt(put_right(unsure, Tag.ADVICE), sight, QUESTION) == (Touch(Tag.ADVICE),)


def test_words_nobody_could_make_out_count_by_half_as_the_line_beside_them() -> None:
    sight = speaker(asked())
    assert felt(Understood(), sight, QUESTION) == (Touch(Tag.OPEN_QUESTION, 0.5),)


def test_advice_is_the_help_that_was_wished_for_where_thinking_along_was_wished_for() -> None:
    advises = Understood((Part(Tag.ADVICE),))
    view = asked()
    wished = replace(view, talk=replace(view.talk, wish="think"))
    assert felt(advises, speaker(view), "sup-rosa") == (Touch(Tag.ADVICE),)
    assert felt(advises, speaker(wished), "sup-rosa") == (Touch(Tag.SUPPORT),)


def test_kind_words_that_stand_for_the_wished_for_help_are_that_help_and_harsh_ones_never() -> None:
    view = asked()
    sight = speaker(replace(view, talk=replace(view.talk, wish="kind-word")))
    kind = Understood((Part(Tag.VALIDATE, 0.9),))
    assert Touch(Tag.SUPPORT) in felt(kind, sight, "sup-dishes")
    assert Touch(Tag.SUPPORT) not in felt(kind, sight, "sup-peace")
    harsh = Understood((Part(Tag.MINIMISE, 0.9),))
    assert felt(harsh, sight, "sup-dishes") == (Touch(Tag.MINIMISE),)


def heard_line(view: SeatView) -> tuple[Partner, SeatView]:
    """Return a partner that has heard all but one line of the player's, which is a question."""
    scenario = Shipped().get("m10")
    partner = new_partner("ines", seed(3), view.scene.seat)
    partner = replace(partner, memory=replace(partner.memory, scene=1, lines=len(view.transcript)))
    line = replace(view.transcript[-1], seat=partner.seat.other, text=QUESTION, extra=(), seq=99)
    assert isinstance(line, TranscriptLine)
    assert "open-question" in scenario.tags[QUESTION]
    return partner, replace(view, transcript=(*view.transcript, line))


def test_typed_words_are_heard_in_place_of_the_line_that_was_said_with_them() -> None:
    partner, view = heard_line(asked())
    scenario = Shipped().get("m10")
    blames = Understood((Part(Tag.BLAME, 0.9),))
    assert tags_said(partner, view, scenario) == (Tag.OPEN_QUESTION,)
    assert tags_said(partner, view, scenario, {99: blames}) == (Touch(Tag.BLAME),)
    assert tags_said(partner, view, scenario, {98: blames}) == (Tag.OPEN_QUESTION,)


def test_a_blow_that_was_half_understood_hurts_half_as_much() -> None:
    calm = Mood(heard=40, open=40, hurt=10, trust=50, heat=10, safety=50)
    partner = replace(new_partner("sol", seed(1), Seat.A), mood=calm)
    whole = hear(partner, (Touch(Tag.BLAME),)).mood
    half = hear(partner, (Touch(Tag.BLAME, 0.5),)).mood
    assert (half.hurt - 10) * 2 == pytest.approx(whole.hurt - 10)
    assert (40 - half.open) * 2 == 40 - whole.open
