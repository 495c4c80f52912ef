"""How lines move a partner's mood, to the whole number."""

from __future__ import annotations

import pytest

from game.partner.mood import EFFECTS, Mood, Tag, after_truth, take_in

SORE = Mood(heard=20, open=30, hurt=45, trust=50, heat=35, safety=50)


def test_the_worked_run_comes_out_to_the_whole_number() -> None:
    mood = SORE
    run = []
    for tag in (Tag.OPEN_QUESTION, Tag.REFLECT_FEELING, Tag.ADVICE, Tag.VALIDATE):
        mood = take_in(mood, tag, 1.0)
        run.append(mood.rounded()[:5])
    assert run == [
        (27, 40, 45, 50, 34),
        (43, 47, 41, 51, 28),
        (35, 39, 44, 50, 33),
        (46, 45, 38, 50, 26),
    ]


def test_a_harsh_line_hurts_a_sensitive_partner_more() -> None:
    thick, thin = take_in(SORE, Tag.BLAME, 0.7), take_in(SORE, Tag.BLAME, 1.4)
    assert (thick.hurt - SORE.hurt, thin.hurt - SORE.hurt) == pytest.approx((9.8, 19.6))
    assert (thick.heat - SORE.heat, thin.heat - SORE.heat) == pytest.approx((11.2, 22.4))
    assert thick.heard == thin.heard


def test_comfort_is_not_scaled_by_sensitivity() -> None:
    assert take_in(SORE, Tag.VALIDATE, 0.7) == take_in(SORE, Tag.VALIDATE, 1.4)


@pytest.mark.parametrize("tag", list(Tag))
def test_every_tag_has_an_effect_and_no_mood_leaves_its_bounds(tag: Tag) -> None:
    low = Mood(heard=0, open=0, hurt=0, trust=0, heat=0, safety=0)
    high = Mood(heard=100, open=100, hurt=100, trust=100, heat=100, safety=100)
    assert tag in EFFECTS
    for start in (low, high):
        after = take_in(start, tag, 1.4)
        assert all(0 <= value <= 100 for value in after.rounded())


def test_taking_a_truth_well_makes_it_safer_by_ten_and_punishing_it_less_by_fifteen() -> None:
    assert after_truth(SORE, Tag.VALIDATE).safety == 60
    assert after_truth(SORE, Tag.OPEN_QUESTION).safety == 60
    assert after_truth(SORE, Tag.BLAME).safety == 35
    assert after_truth(SORE, Tag.PLAIN).safety == 50


@pytest.mark.parametrize("tag", list(Tag))
def test_a_line_felt_by_half_moves_a_mood_half_as_far(tag: Tag) -> None:
    whole, half = take_in(SORE, tag, 1.0), take_in(SORE, tag, 1.0, 0.5)
    for name in ("heard", "open", "hurt", "trust", "heat"):
        before = getattr(SORE, name)
        assert getattr(half, name) - before == pytest.approx((getattr(whole, name) - before) / 2)
    assert after_truth(SORE, tag, 0.5).safety - 50 == (after_truth(SORE, tag).safety - 50) / 2
