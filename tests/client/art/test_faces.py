"""Five faces, told apart by their lines."""

from __future__ import annotations

from itertools import combinations

import pytest

from game.client.art.faces import FACES, face
from game.screens.picture.shapes import Line


def test_no_two_faces_have_the_same_lines() -> None:
    lines = [tuple(s.points for s in face(step) if isinstance(s, Line)) for step in range(FACES)]
    assert all(one != other for one, other in combinations(lines, 2))


@pytest.mark.parametrize("step", [-1, 5])
def test_there_is_no_sixth_face(step: int) -> None:
    with pytest.raises(ValueError, match="expected a face"):
        face(step)
