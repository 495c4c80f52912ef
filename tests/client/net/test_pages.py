"""Catching up on mail: whatever comes in between, letters are opened in the order of the room."""

from __future__ import annotations

from game.client.net.pages import Pages
from game.protocol.messages import Fetch, Letter, Mail
from game.rules.seats import Seat

END = Fetch(after=2**31 - 1)
EMPTY = Mail(items=())


def mail(*seqs: int, more: bool = False) -> Mail:
    items = tuple(Letter(seq=s, seat=Seat.A, n=s, visit=1, raw_move="{}", box=b"x") for s in seqs)
    return Mail(items=items, more=more)


def seqs(letters: tuple[Letter, ...]) -> list[int]:
    return [letter.seq for letter in letters]


def test_without_waiting_mail_nothing_is_asked_and_new_mail_opens_at_once() -> None:
    pages = Pages()
    assert pages.begin(7, waiting=0) == ()
    assert seqs(pages.take(mail(9))) == [9]


def test_one_page_is_asked_for_and_opened_when_it_has_come() -> None:
    pages = Pages()
    assert pages.begin(3, waiting=2) == (Fetch(after=3), END)
    assert pages.take(mail(4, 5)) == ()
    assert not pages.are_done
    assert seqs(pages.take(EMPTY)) == [4, 5]
    assert pages.are_done


def test_new_mail_between_the_pages_waits_for_its_turn() -> None:
    pages = Pages()
    pages.begin(0, waiting=4)
    assert pages.take(mail(9)) == ()  # has just opened, and overtook the page
    assert pages.take(mail(1, 2, more=True)) == ()
    assert pages.take(EMPTY) == ()
    assert pages.wanted() == (Fetch(after=2), END)
    assert pages.wanted() == ()
    pages.take(mail(3, 9))
    assert seqs(pages.take(EMPTY)) == [1, 2, 3, 9]


def test_a_page_that_has_become_empty_ends_the_waiting() -> None:
    pages = Pages()
    pages.begin(0, waiting=1)
    assert pages.take(EMPTY) == ()
    assert pages.are_done
    assert pages.take(EMPTY) == ()


def test_a_busy_server_is_asked_the_same_again() -> None:
    pages = Pages()
    asked = pages.begin(5, waiting=1)
    assert pages.again() == asked
