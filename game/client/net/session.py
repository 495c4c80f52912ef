"""One player's seat in a room on a server, sans I/O: messages in, messages and news out.

Rule 1: one parcel is unanswered at a time; it keeps its number and its bytes until the server
has answered it, over lost lines and killed processes. Rule 2: the record is kept on disk before
anything leaves that depends on it. Rule 3: what does not open is said in one plain sentence,
and then this session says and hears nothing more. Numbers towards the screens count moves only;
on the wire they count sealed names and keys as well.
"""

from __future__ import annotations

from dataclasses import replace

from game.client.net import codes, news
from game.client.net import outgoing as post
from game.client.net.checking import FairPlay, followed, over_at, trouble
from game.client.net.letters import is_known, opened
from game.client.net.out import NotKept, Out, RoomKeep
from game.client.net.pages import Pages
from game.client.net.record import Parcel, ParcelKind, RoomRecord, Wish
from game.client.net.shaking import begun
from game.protocol.changes import changed
from game.protocol.faults import ErrorCode, HoldCode
from game.protocol.messages import (
    Ack,
    ClientMessage,
    Error,
    Leave,
    Letter,
    Mail,
    Partner,
    Rejected,
    ServerMessage,
    Toy,
    ToyKind,
    Update,
    Welcome,
)
from game.room.library import Library
from game.rules.moves import Move
from game.rules.seats import BySeat, Seat
from game.rules.sections import EntryView, SeatView
from game.scenario.library import Shipped
from game.screens import messages as msg
from game.sealing.hygiene import clean_name, clean_words
from game.sealing.invite import Invite
from game.sealing.pairing import emoji
from game.sealing.sodium import DoesNotOpen, Sodium

SPOILT = "spoilt"
"""Reason of a closed line after something did not open."""

_TOYS = frozenset(ToyKind)


class Session:
    """A seat, from its first call to its last letter.

    Attributes:
        record: everything that is kept of it.
        view: what this seat may know, None before the first scene is open.
        is_online: the server has welcomed this connection.
        is_stopped: nothing more is said or heard; the reason was told. To go on, take up the
            record on disk with a new session.
        is_fenced: another window has the seat, and keeps the record from now on.
    """

    def __init__(
        self, record: RoomRecord, keep: RoomKeep, sodium: Sodium, library: Library | None = None
    ) -> None:
        """Take up a room where its record stands; `connected` makes the first call."""
        self.record = record
        self.view: SeatView | None = None
        self.is_online = False
        self.is_stopped = False
        self.is_fenced = False
        self._keep = keep
        self._sodium = sodium
        self._saved: RoomRecord | None = None
        self._told: list[msg.Message] = []
        self._wire: list[ClientMessage] = []
        self._asks_again = self._ends = self._waits = False
        self._adopted = len(record.outbox)  # parcels that the screens of this process never saw
        self._shown = False
        self._pages = Pages()
        self._seq = 0
        self._agreed: BySeat[Wish] | None = None
        self._library = library or Shipped()
        self._fair = FairPlay(self._library)

    @property
    def seat(self) -> Seat:
        """Return this seat."""
        return self.record.seat

    def emoji(self) -> tuple[int, ...]:
        """Return four numbers of 0 to 63 to compare by voice, () before pairing; takes 0.2 s."""
        return emoji(self.record.transcript, self._sodium) if self.record.is_paired else ()

    # -- what the line tells ---------------------------------------------------------------

    def connected(self) -> None:
        """Call the server: a fresh connection stands."""
        self._wire.clear()
        self._ends = self._waits = False
        self.is_online = False
        self._pages = Pages()
        self._wire.append(post.call(self.record))

    def lost(self) -> None:
        """Take note that the connection is gone."""
        self._wire.clear()
        self.is_online = False
        self._shown = False

    def take(self, message: ServerMessage) -> None:
        """Take one message of the server."""
        if self.is_stopped:
            return
        match message:
            case Welcome():
                self._welcome(message)
            case Error():
                self._error(message.code)
            case _ if self.is_online:
                self._take_in_room(message)
            case _:
                pass  # nothing else makes sense before a welcome

    def _take_in_room(self, message: ServerMessage) -> None:
        match message:
            case Update():
                self._update(message)
            case Mail():
                self._letters(self._pages.take(message))
            case Ack():
                self._acked(message)
            case Rejected():
                self._rejected(message)
            case Partner():
                self._told.append(news.partner(self.seat, message))
            case Toy():
                self._told.append(msg.ToyCame(self.seat, message.kind.value, message.x))
            case _:
                pass

    def again(self) -> None:
        """Ask once more for what the server had no time for."""
        self._waits = False
        if self.is_online and not self.is_stopped:
            self._wire.extend(self._pages.again())
            self._resend()

    # -- what the player does ----------------------------------------------------------------

    def play(self, n: int, visit: int, move: Move, own_words: str = "") -> None:
        """Send a move, or make sure that it is on its way; `n` counts this seat's moves.

        The same `n` always comes with the same move and words until it is answered.
        """
        waiting = sum(p.kind is ParcelKind.MOVE for p in self.record.outbox)
        if self.is_stopped:
            return
        if n <= self.record.played_n:
            self._told.append(msg.Acked(self.seat, n, 0))
        elif n > self.record.played_n + waiting:
            words = clean_words(own_words)
            self._change(self.record.posting(post.move_parcel(move, visit, words)))
            self._pump()

    def name(self, text: str) -> None:
        """Tell the other what to call this player, now and in every later sitting."""
        name = clean_name(text)
        if name != self.record.names[self.seat] and not self.is_stopped:
            names = self.record.names.having(self.seat, name)
            self._change(replace(self.record, names=names, named=0))
            self._pump()

    def wish(self, wish: Wish) -> None:
        """Tell the other what this player would like to be kept of this scene."""
        if not self.is_stopped and self.record.scene:
            self._change(post.with_wish(self.record, wish))
            self._pump()

    def toy(self, kind: str, x: int) -> None:
        """Throw a toy across, or drop it in silence."""
        if self.is_online and not self.is_stopped and kind in _TOYS:
            self._wire.append(Toy(kind=ToyKind(kind), x=x))

    def leave(self) -> None:
        """Go quietly; the seat stays."""
        if self.is_online:
            self._wire.append(Leave())
        self._ends = True

    def end_sitting(self) -> None:
        """Forget keys and words of this sitting; the next one gets a fresh key."""
        self._change(self.record.without_sitting())

    def take_out(self) -> Out:
        """Return what there is to do, once the record is on disk.

        Raises:
            NotKept: if the disk is full or cannot be written; then nothing of it may leave.
        """
        if self.record != self._saved and not self.is_fenced:
            try:
                self._keep.save(self.record)
            except OSError as error:
                raise NotKept from error
            self._saved = self.record
        out = Out(tuple(self._told), tuple(self._wire), self._asks_again, self._ends)
        self._told.clear()
        self._wire.clear()
        self._asks_again = self._ends = False
        return out

    # -- where this seat stands ----------------------------------------------------------------

    def _welcome(self, message: Welcome) -> None:
        if message.seat is not self.seat:
            self._stop(ErrorCode.WRONG_TICKET.value)
            return
        self.is_online = True
        self._seq = message.seq
        record = replace(self.record, keep_until_ms=message.keep_until_ms)
        self._change(post.in_step(record, message.acked_n))
        self._told += (msg.LineOpened(), news.kept(self.record))
        if self.record.invite and self.seat is Seat.A:
            invite = Invite(self.record.invite)
            self._told.append(msg.InviteMade(invite.spoken(), invite.pasted()))
        self.view = message.view
        self._fair.over = over_at(message.view)
        if not self._is_same_scene():
            return
        self._wire.extend(self._pages.begin(self.record.seen, waiting=message.mail_waiting))
        self._resend()
        self._progress()

    def _update(self, message: Update) -> None:
        seen = self.view
        try:
            self.view = changed(seen, message) if seen else post.first_view(message)
        except ValueError:
            self._ends = True  # something is missing: a new welcome brings everything
            return
        self._seq = max(self._seq, message.seq)
        if not self._is_same_scene(message.entries):
            return
        head, seq = self.record.head, 0
        if head is not None and message.acked_n >= head.n:
            seq = post.seq_of(message.entries, self.seat, head.n)
        if seq:  # without its entry this is the answer to a resend, and the ack names its number
            self._settle(seq, ack=False)
        if self._shown:
            own = news.own_words(self.record, seq)
            self._told += (news.updated(self.record, message), *own)
        self._progress()

    def _is_same_scene(self, entries: tuple[EntryView, ...] = ()) -> bool:
        """Follow the scene; False once it has become one that it cannot be."""
        view = self.view
        if view is None:
            return True
        code = trouble(self.record, view, self._library)
        if code:
            self._stop(code)
        else:
            self._change(followed(self.record, view, entries))
        return not code

    def _progress(self) -> None:
        """Say what has become possible: keys, names, waiting moves, the first full view."""
        if self._pages.are_done:
            self._change(begun(self.record, self._sodium))
        self._pump()
        if self.view is None or self._adopted or not self.record.epoch_used:
            return
        if not self._shown:
            self._shown = True
            self._told.extend(news.shown(self.record, self._seq, self.view))
        if self._pages.are_done:
            self._check(self.view)
            self._agree()

    def _agree(self) -> None:
        """Say once that both want this evening kept; what one of them wants is never said."""
        if self.record.agreed and self._agreed != self.record.wishes:
            self._told.append(news.agreed(self.record))
        self._agreed = self.record.wishes if self.record.agreed else None

    def _check(self, view: SeatView) -> None:
        """Hold an opened scene against what this device knows, and say what came of it."""
        verdict = self._fair.look(self.record, view, self._seq)
        if verdict is not None:
            self._told.append(msg.Checked(self.seat, verdict.value))
        elif self._fair.asks:
            self._pages = Pages()
            self._wire.extend(self._pages.begin(self.record.seen, waiting=1))

    # -- letters ---------------------------------------------------------------------------------

    def _letters(self, letters: tuple[Letter, ...]) -> None:
        self._wire.extend(self._pages.wanted())
        for letter in letters:
            if is_known(self.record, letter):
                continue
            try:
                found = opened(self.record, letter, self._sodium)
            except DoesNotOpen:
                self._told.append(msg.WordsSpoilt(self.seat, letter.seq))
                self._stop(SPOILT)
                return
            self._change(found.record)
            if self._shown:
                self._told.extend(news.letter(self.seat, letter, found))
        self._progress()

    # -- parcels ---------------------------------------------------------------------------------

    def _pump(self) -> None:
        """Let the next parcel out, if none is in flight and one may go."""
        if not self.is_online or self.is_stopped or self._waits or self.record.head:
            return
        record = post.numbered(post.with_name(self.record), self._sodium)
        if record.head is not None:
            self._change(record)
            self._resend()

    def _resend(self) -> None:
        if self.record.head is not None and not self._waits:
            self._wire.append(post.framed(self.record.head))

    def _acked(self, message: Ack) -> None:
        head = self.record.head
        if head is not None and head.n == message.n:
            self._settle(message.seq, ack=True)
            self._progress()

    def _settle(self, seq: int, *, ack: bool) -> None:
        """Take note that the first parcel has arrived as entry `seq`."""
        record, head = post.settled(self.record, seq)
        self._change(record)
        self._adopted = max(0, self._adopted - 1)
        if ack and self._shown and head.kind is ParcelKind.MOVE:
            self._told += (msg.Acked(self.seat, record.played_n, seq), *news.own_words(record, seq))

    def _rejected(self, message: Rejected) -> None:
        head = self.record.head
        if head is None or head.n != message.n:
            return
        if message.code in codes.WAIT:
            self._waits = self._asks_again = True
        elif message.code == HoldCode.CONFLICT:
            self._settle(0, ack=True)  # it had arrived before, in another form
            self._progress()
        elif message.code == HoldCode.GAP:
            self._change(post.unnumbered(self.record))
            self._ends = True
        else:
            self._give_back(head, message.code)

    def _give_back(self, head: Parcel, code: str) -> None:
        """Take a refused move out of the line; its words become a draft again."""
        self._change(replace(self.record, outbox=self.record.outbox[1:]))
        self._adopted = max(0, self._adopted - 1)
        if head.kind is ParcelKind.WISH:
            self._change(
                replace(self.record, wishes=self.record.wishes.having(self.seat, Wish.NONE))
            )
        elif head.kind is not ParcelKind.MOVE:
            self._stop(code)
            return
        if head.words and head.kind is ParcelKind.MOVE:
            self._keep.keep(post.draft_of(self.record, head, self.view))
        if self._shown and head.kind is ParcelKind.MOVE:
            self._told.append(msg.Refused(self.seat, self.record.played_n + 1, code))
        self._progress()

    # -- the end ---------------------------------------------------------------------------------

    def _error(self, code: str) -> None:
        if code in codes.WAIT and self.is_online:
            self._asks_again = True
        elif code == ErrorCode.FENCED:
            self._told.append(msg.LineFenced())
            self.is_stopped = self.is_fenced = self._ends = True
        elif code in codes.LATER:
            self._ends = True
        elif not (self.is_online and code in codes.NOT_OURS):
            self._stop(code)

    def _stop(self, code: str) -> None:
        """Stop for good, and say why."""
        self.is_stopped = self._ends = True
        self._wire.clear()
        self._told.append(news.closed(self.record, code))

    def _change(self, record: RoomRecord) -> None:
        self.record = record
