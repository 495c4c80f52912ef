"""What two hands do together."""

from __future__ import annotations

from game.screens.picture.shapes import Sprite
from game.screens.picture.toys_together import DUMPLINGS, fold, lashed, lift, seal


def _lashed(progress: float, **hands: int) -> Sprite:
    shapes = lift(progress, hands)
    return next(s for s in shapes if isinstance(s, Sprite) and s.key.startswith("lashed"))


def test_the_planks_rise_and_come_to_rest_level() -> None:
    assert _lashed(0.0).y > _lashed(0.5).y
    assert _lashed(1.0).key == _lashed(0.99).key


def test_one_hand_alone_lifts_its_own_end_first() -> None:
    assert _lashed(0.4, left=1, right=0).key != _lashed(0.4, left=0, right=1).key
    assert lashed()


def test_twelve_dumplings_are_made_and_one_is_noors() -> None:
    def made(count: int) -> int:
        shapes = fold(0.5, {"done": count, "folded": 0})
        return sum(isinstance(s, Sprite) and s.key.startswith("made") for s in shapes)

    assert [made(n) for n in (0, 5, DUMPLINGS)] == [0, 5, 12]
    assert any(getattr(s, "key", "").startswith("noor") for s in fold(1.0, {"done": 12}))


def test_by_itself_the_folding_finishes() -> None:
    assert any(getattr(s, "key", "").startswith("noor") for s in fold(1.0, {}))


def test_a_seal_cracks_and_opens() -> None:
    assert seal(0.0, {}) != seal(0.6, {}) != seal(1.0, {})
    assert seal(0.0, {"state": "open"}) == seal(1.0, {"state": "open"})
