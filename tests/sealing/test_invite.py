"""An invite survives being said and pasted, and every slip is named on the device."""

import string

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from game.sealing.invite import (
    Invite,
    InviteProblem,
    InviteSlip,
    ReadInvite,
    new_invite,
    read_invite,
    unlock,
)
from game.sealing.sodium import LibSodium

INVITES = st.binary(min_size=10, max_size=10).map(Invite)
LETTERS = string.ascii_letters + string.digits + "-#*é "
SAMPLE = Invite(bytes.fromhex("00112233445566778899"))


def problem(text: str) -> InviteProblem | None:
    """Give the problem of a text, or None if it reads."""
    read = read_invite(text)
    return read.problem if isinstance(read, InviteSlip) else None


def slips(text: str, place: int, letter: str) -> tuple[str, str, str]:
    """Change, drop and add one character."""
    before, after = text[:place], text[place + 1 :]
    return before + letter + after, before + after, before + letter + text[place:]


@given(INVITES)
@settings(max_examples=60)
def test_every_spelling_reads_back(invite: Invite) -> None:
    spoken = " ".join(invite.spoken())
    for text in (spoken, spoken.upper().replace(" ", "\n - "), invite.pasted(), f"1-{spoken}"):
        assert read_invite(text) == ReadInvite(invite)
    assert read_invite(invite.link("play.example")) == ReadInvite(invite, "play.example")


@given(INVITES)
@settings(max_examples=40)
def test_pasted_signs_forgive_case_dashes_spaces_and_lookalikes(invite: Invite) -> None:
    pasted = invite.pasted()
    for text in (
        pasted.lower(),
        pasted.replace("-", ""),
        pasted.replace("-", " \u2013 "),
        pasted.replace("-", "\u2011"),
        " ".join(pasted),
        pasted.replace("0", "o").replace("1", "I"),
        pasted.replace("0", "O").replace("1", "l"),
        f"\ufeff\u201c{pasted}\u201d.",
    ):
        assert read_invite(text) == ReadInvite(invite), text


@given(INVITES, st.integers(0, 200), st.sampled_from(LETTERS))
@settings(max_examples=300)
def test_one_slip_in_a_spoken_invite_is_found_or_harmless(
    invite: Invite, place: int, letter: str
) -> None:
    spoken = " ".join(invite.spoken())
    for text in slips(spoken, place % len(spoken), letter):
        read = read_invite(text)
        assert isinstance(read, InviteSlip) or read.invite == invite


@given(INVITES, st.integers(0, 200), st.sampled_from(LETTERS))
@settings(max_examples=300)
def test_one_slip_in_a_pasted_invite_is_found_or_harmless(
    invite: Invite, place: int, letter: str
) -> None:
    for whole in (invite.pasted(), f"#1-{invite.pasted()}"):
        for text in slips(whole, place % len(whole), letter):
            read = read_invite(text)
            assert isinstance(read, InviteSlip) or read.invite == invite


def test_every_single_wrong_sign_of_one_invite_is_found() -> None:
    signs = SAMPLE.pasted().replace("-", "")
    for place, sign in enumerate(signs):
        for other in set("0123456789ABCDEFGHJKMNPQRSTVWXYZ") - {sign}:
            assert problem(signs[:place] + other + signs[place + 1 :]) is InviteProblem.CHECKSUM


@given(INVITES, st.integers(0, 16))
@settings(max_examples=100)
def test_two_neighbouring_signs_swapped_are_found(invite: Invite, place: int) -> None:
    signs = list(invite.pasted().replace("-", ""))
    assume(signs[place] != signs[place + 1])
    signs[place], signs[place + 1] = signs[place + 1], signs[place]
    assert problem("".join(signs)) is InviteProblem.CHECKSUM


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", InviteProblem.EMPTY),
        (" \n\u200b", InviteProblem.EMPTY),
        ("--", InviteProblem.EMPTY),
        (" ".join(SAMPLE.spoken()[:7]), InviteProblem.TOO_SHORT),
        (" ".join((*SAMPLE.spoken(), "acorn")), InviteProblem.TOO_LONG),
        (SAMPLE.pasted()[:-1], InviteProblem.TOO_SHORT),
        (SAMPLE.pasted() + "A", InviteProblem.TOO_LONG),
        ("https://play.example/join", InviteProblem.TOO_SHORT),
        ("https://play.example/join#", InviteProblem.TOO_SHORT),
        (f"#2-{SAMPLE.pasted()}", InviteProblem.WRONG_VERSION),
        (f"#{SAMPLE.pasted()}", InviteProblem.WRONG_VERSION),
        (f"https://nobody@play.example/join#1-{SAMPLE.pasted()}", InviteProblem.WRONG_HOST),
        ("A" * 100_000, InviteProblem.TOO_LONG),
    ],
)
def test_each_slip_has_its_name(text: str, expected: InviteProblem) -> None:
    assert problem(text) is expected


def test_an_unknown_word_and_an_unknown_sign_are_pointed_at() -> None:
    spoken = list(SAMPLE.spoken())
    spoken[4] = "blarg"
    assert read_invite(" ".join(spoken)) == InviteSlip(InviteProblem.UNKNOWN_WORD, 5)
    pasted = SAMPLE.pasted().replace("-", "")
    assert read_invite(pasted[:6] + "u" + pasted[7:]) == InviteSlip(InviteProblem.UNKNOWN_SIGN, 7)


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://play.example/join", "play.example"),
        ("Come in: https://Play.Example:8443/join", "play.example:8443"),
        ("wss://play.example", "play.example"),
        ("ws://127.0.0.1:8765/join", "127.0.0.1:8765"),
        ("localhost:8765/join", "localhost:8765"),
        ("localhost:8765", "localhost:8765"),
        ("ws://[::1]:8765/join", "[::1]:8765"),
    ],
)
def test_a_link_names_its_host(address: str, host: str) -> None:
    assert read_invite(f"{address}#1-{SAMPLE.pasted()}") == ReadInvite(SAMPLE, host)


@given(st.text(st.characters(), max_size=80) | st.text("1-#/:.aboilu\ud800", max_size=40))
@settings(max_examples=200)
def test_no_text_crashes_the_reader(text: str) -> None:
    assert isinstance(read_invite(text), ReadInvite | InviteSlip)


def test_an_invite_never_shows_in_a_repr_or_in_the_fault_of_a_wrong_one() -> None:
    keys = unlock(SAMPLE, LibSodium())
    shown = repr(SAMPLE) + repr(read_invite(SAMPLE.pasted())) + repr(keys)
    for hidden in (SAMPLE.bits, keys.join_auth, keys.psk.reveal()):
        assert repr(hidden)[2:-1] not in shown
        assert hidden.hex() not in shown
    with pytest.raises(ValueError, match="expected 10 bytes, not 3"):
        Invite(b"abc")


def test_fresh_invites_differ_and_their_keys_have_nothing_in_common() -> None:
    sodium = LibSodium()
    one, other = new_invite(sodium), new_invite(sodium)
    assert one != other
    keys, others = unlock(one, sodium), unlock(other, sodium)
    found = {keys.room_id, keys.join_auth, keys.psk.reveal()}
    assert found.isdisjoint({others.room_id, others.join_auth, others.psk.reveal()})
    assert len(found) == 3
    assert len(keys.room_id) == 32
