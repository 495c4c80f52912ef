"""Catches up on mail after a welcome, page by page, while new mail may come in between.

Rule: letters are opened in the order of the room, so nothing is passed on until the last page
has come. A page and new mail look alike; therefore each question is followed by one for the
mail after the end of all, whose empty answer marks the place where the page has been heard.
"""

from __future__ import annotations

from game.protocol.messages import Fetch, Letter, Mail

_AFTER_ALL = 2**31 - 1


class Pages:
    """The mail of one connection.

    Attributes:
        are_done: everything from before the welcome has come.
    """

    def __init__(self) -> None:
        """Start before the welcome."""
        self.are_done = False
        self._pile: dict[int, Letter] = {}
        self._after = 0
        self._next: int | None = None
        self._asks = False

    def begin(self, seen: int, *, waiting: int) -> tuple[Fetch, ...]:
        """Return what to ask after a welcome that says how many letters wait."""
        self.are_done = waiting == 0
        self._after = seen
        return () if self.are_done else self._questions()

    def again(self) -> tuple[Fetch, ...]:
        """Return the questions once more, if the server had no time for them."""
        return () if self.are_done else self._questions()

    def wanted(self) -> tuple[Fetch, ...]:
        """Return the questions that the last mail has led to."""
        if not self._asks:
            return ()
        self._asks = False
        return self._questions()

    def take(self, mail: Mail) -> tuple[Letter, ...]:
        """Take one message of mail; return the letters to open now, in order."""
        if self.are_done:
            return mail.items
        self._pile.update({letter.seq: letter for letter in mail.items})
        if mail.more and mail.items:
            self._next = mail.items[-1].seq
        if mail.items:
            return ()
        if self._next is not None:
            self._after, self._next, self._asks = self._next, None, True
            return ()
        self.are_done = True
        pile, self._pile = self._pile, {}
        return tuple(pile[seq] for seq in sorted(pile))

    def _questions(self) -> tuple[Fetch, ...]:
        return (Fetch(after=self._after), Fetch(after=_AFTER_ALL))
