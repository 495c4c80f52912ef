"""Keys hide themselves, and no two lists of parts give the same bytes."""

import pickle

import pytest

from game.sealing.keys import Secret, derive, framed


def test_derivation_is_hkdf_sha256_as_published() -> None:
    # RFC 5869, appendix A.3: no salt, no info, 42 bytes.
    expected = (
        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
    )
    assert derive(b"\x0b" * 22, "", size=42).hex() == expected


def test_labels_and_salts_keep_keys_apart() -> None:
    found = {derive(b"s", "a"), derive(b"s", "b"), derive(b"t", "a"), derive(b"s", "a", b"salt")}
    assert len(found) == 4


def test_framed_parts_cannot_be_shifted() -> None:
    assert framed("ab", "c") != framed("a", "bc")
    assert framed("a") != framed("a", "")
    assert framed(1, 2) != framed(2, 1)


def test_a_secret_does_not_print_pickle_or_survive_erasing() -> None:
    secret = Secret(b"canary")
    assert "canary" not in f"{secret} {secret!r}"
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    assert secret.reveal() == b"canary"
    secret.erase()
    secret.erase()
    assert secret.erased
    with pytest.raises(ValueError, match="has been erased"):
        secret.reveal()
