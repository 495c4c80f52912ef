"""Changes bytes as damage, haste and malice do; the same luck gives the same changes."""

from __future__ import annotations

from random import Random

ODD = (
    b"\x00", b"\xff", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b'"', b"\\u0000", b"\\ud800",
    b"{", b"[",
    b"]", b"}", b"null", b"true", b"NaN", b"-1", b"1e999", b"99999999999999999999", b",", b":",
    b'{"a":', b"\xe2\x80\xae", b"\r\n", b"=", b"#", b"[[", b"'''",
)  # fmt: skip


def mutated(raw: bytes, luck: Random, most: int = 4) -> bytes:
    """Return bytes with one to `most` changes: flips, cuts, doubles, moves and odd insertions."""
    for _ in range(luck.randint(1, most)):
        raw = _once(raw, luck)
    return raw


def _once(raw: bytes, luck: Random) -> bytes:
    if not raw:
        return luck.choice(ODD)
    at, to = sorted((luck.randrange(len(raw)), luck.randrange(len(raw) + 1)))
    odd, noise = luck.choice(ODD), luck.randbytes(luck.randint(1, 6))
    return luck.choice(
        (
            raw[:at] + bytes([raw[at] ^ 1 << luck.randrange(8)]) + raw[at + 1 :],
            raw[:at] + raw[to:],
            raw[:to] + raw[at:to] + raw[to:],
            raw[:at] + odd + raw[at:],
            raw[:at] + odd + raw[to:],
            raw[:at] + noise + raw[at:],
            raw[at:to] + raw[:at] + raw[to:],
        )
    )
