"""Until a step is opened, what the other's client is sent does not depend on what was chosen."""

from __future__ import annotations

import pytest

from game.protocol.codec import encode
from game.protocol.messages import Ack, Partner
from game.room import effects as fx
from game.rules import moves as m
from game.rules.beats import TABLE, Opens, Row
from game.rules.seats import Seat
from game.scenario.library import Shipped
from server.speech import mail_messages, update_messages
from server.store.base import MailRow
from tests.rules.plans import ash, bo, play_on, played
from tests.rules.play import A, B, Table
from tests.rules.probes import answers

SEALED = (Opens.CLOSE, Opens.ASK, Opens.ENVELOPES)
BOX = b"sealed" * 20
WEIGHED = ("word/lean", "word/counter")
STORIES = {
    "kept": (ash(), bo()),
    "eaten and told": (ash(choice="eat-all", line="ate-it", expects=3), bo()),
    "eaten and hidden": (ash(choice="eat-all", line="left-it"), bo()),
}


class Wire(Table):
    """A table that writes down every frame a server would send to each seat."""

    frames: dict[Seat, list[str]]

    def put(self, inbound: object) -> tuple[fx.Effect, ...]:
        """Step, and put what is said into frames."""
        heard = super().put(inbound)  # type: ignore[arg-type]  # passed on
        for effect in heard:
            if isinstance(effect, fx.Send | fx.Mail | fx.Ack | fx.Presence):
                self.frames.setdefault(effect.seat, []).extend(self._said(effect))
        return heard

    def _said(self, effect: fx.Send | fx.Mail | fx.Ack | fx.Presence) -> list[str]:
        match effect:
            case fx.Send():
                return [encode(message) for message in update_messages(effect)]
            case fx.Mail():
                rows = [self._row(seq) for seq in effect.seqs]
                return [encode(message) for message in mail_messages(rows, 12_288)]
            case fx.Ack():
                return [encode(Ack(n=effect.n, seq=effect.seq))]
            case fx.Presence():
                away = effect.away_since_ms
                return [encode(Partner(online=effect.other_online, away_since=away))]

    def _row(self, seq: int) -> MailRow:
        entry = self.log[seq - 1]
        return MailRow(seq, entry.by, entry.n or 0, 1, b"{}", is_relay=False, box=BOX)


def copy_of(table: Table) -> Wire:
    wire = Wire(table.room, table.now_ms, log=list(table.log))
    wire.frames = {}
    return wire


def heard_by_the_other(table: Table, seat: Seat, move: m.Move) -> tuple[str, ...]:
    """Make one move and let a moment pass; return the other's frames."""
    wire = copy_of(table)
    wire.play(seat, move)
    wire.wait(100)
    return tuple(wire.frames.get(seat.other, []))


def choices(table: Table, seat: Seat, kinds: tuple[type[m.Move], ...]) -> list[m.Move]:
    lawful = [move for move, code in answers(table, seat) if not code]
    return [move for move in lawful if isinstance(move, kinds)]


def sealed_rows() -> list[Row]:
    """Return the steps of The Last Dumpling; it lays no weight on a promise."""
    beats = Shipped().get("t1").meta.beats
    here = [row for row in TABLE if row.beat in beats and row.name not in WEIGHED]
    return [row for row in here if any(opens in SEALED for opens in row.moves.values())]


def groups(row: Row) -> list[tuple[type[m.Move], ...]]:
    """Return kinds of move that must look alike: in Life, choosing and asking do too."""
    if row.name == "life/choose":
        return [(m.Choose, m.AskChange)]
    return [(kind,) for kind, opens in row.moves.items() if opens in SEALED]


def closes_now(table: Table, seat: Seat, move: m.Move) -> bool:
    """Tell whether this move ends its phase, which opens what waits for its close."""
    wire = copy_of(table)
    before = wire.scene.row
    wire.play(seat, move)
    return wire.scene.row != before


@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("row", sealed_rows(), ids=lambda row: row.name)
def test_the_others_frames_are_the_same_for_every_sealed_choice(row: Row, story: str) -> None:
    a, b = STORIES[story]
    seen: list[str] = []

    def each(table: Table) -> None:
        if table.scene.row != row.name:
            return
        for seat in (A, B):
            for kinds in groups(row):
                seen.extend(compare(table, seat, kinds, row))

    table = played(a, b, until=row.name)
    if table.scene.row == row.name:
        each(table)
        play_on(table, a, b, until="", each=each)
    if row.name != "table/receive":
        assert seen, "this step was reached and had sealed choices"


def compare(table: Table, seat: Seat, kinds: tuple[type[m.Move], ...], row: Row) -> list[str]:
    """Hold the frames of all choices against each other; return what was compared."""
    options = choices(table, seat, kinds)
    opens_late = all(row.moves[kind] is Opens.ENVELOPES for kind in kinds)
    if not opens_late and len(kinds) == 1:
        options = [move for move in options if not closes_now(table, seat, move)]
    other = table.scene.seats[seat.other]
    if len(kinds) > 1 and (other.last(m.Choose) or other.last(m.AskChange)):
        options = [move for move in options if isinstance(move, m.Choose)]  # an ask opens now
    frames: dict[tuple[str, ...], m.Move] = {}
    for move in options:
        frames.setdefault(heard_by_the_other(table, seat, move), move)
    assert len(frames) <= 1, f"{seat} in {row.name}: {list(frames.values())} look different"
    return [str(type(move)) for move in options]


def test_the_harness_sees_an_open_choice() -> None:
    table = played(*STORIES["eaten and hidden"], until="table/receive")
    options = choices(table, B, (m.Receive,))
    assert len(options) > 1
    assert len({heard_by_the_other(table, B, move) for move in options}) == len(options)
