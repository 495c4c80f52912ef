"""More: the check of the luck that was drawn before the scene."""

from __future__ import annotations

import hashlib

from game.screens.places.more import fits_hash


def test_a_seed_fits_its_own_hash_and_no_other() -> None:
    seed = "5a" * 16
    right = hashlib.sha256(bytes.fromhex(seed)).hexdigest()
    assert fits_hash(seed, right)
    assert not fits_hash("5b" * 16, right)


def test_a_seed_that_is_no_number_fits_nothing() -> None:
    assert not fits_hash("not a number", "00" * 32)
