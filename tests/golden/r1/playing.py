"""An autopilot that plays Call at Eight by two parts, row by row."""

from __future__ import annotations

from collections.abc import Callable

from game.rules import moves as m
from game.rules.beats import GOES, TALK_BEATS
from game.rules.seats import BySeat, Seat
from game.rules.state import SceneState
from tests.golden.r1.parts import ARI, REMY, Evening, Part
from tests.rules.autopilot import CHANGES, morning_moves, opened_where, play_by
from tests.rules.play import Table

KIND = frozenset(
    {"fences-happen", "soup-then", "nice-shirt", "good-to-know", "mind-ear", "out-loud"}
    | {"late-happens", "coat-then", "good-you-rang", "then-i-know", "photo-keeps", "rather-know"}
    | {"dry-first", "noted-ari", "nice-cup", "glad-told"}
    | {"sing-street", "noted-remy", "nice-lamp", "thanks-straight"}
)
"""Ways to take it that ask nothing, one for each hearing on each evening."""


def opened(
    *,
    spoils: bool = False,
    gives_away: tuple[str, ...] = (),
    thursday: tuple[str, ...] = (),
) -> Table:
    """Open the scene with a seed that draws this luck; each is the scene's real luck.

    Args:
        spoils: on Tuesday the router sleeps; on Thursday Gran never gets through.
        gives_away: the roles that something gives away on Tuesday.
        thursday: the same for Thursday.
    """

    def fits(drawn: SceneState) -> bool:
        later = drawn.opened.more[0]
        same = set(drawn.gives_away) == set(gives_away) and set(later.gives_away) == set(thursday)
        return drawn.spoils == spoils and same and not later.spoils

    return opened_where(fits, scenario="r1")


def played(table: Table, remy: Part = REMY, ari: Part = ARI, *, until: str = "") -> Table:
    """Play on by these parts until this row is reached or the scene ends; Remy sits left."""
    parts = BySeat(remy, ari)
    return play_by(table, lambda now, seat: next_move(now, parts, seat), until=until)


def next_move(table: Table, parts: BySeat[Part], seat: Seat) -> m.Move | None:
    """Return what this seat does next by its part, or None."""
    beat, part = table.view(seat).beat, parts[seat]
    if table.scene.phase == "together":
        return m.Mend() if "mend" in beat.may else None
    if "attend" in beat.may and part.ears.attends:
        return m.Attend()
    if table.scene.row == "morning/open":
        said = morning_moves(part, beat.may)
        if said:
            return said[0]
        if morning_moves(parts[seat.other], table.view(seat.other).beat.may):
            return None
    return _MAKERS[beat.needed[0]](part, table, seat) if beat.needed else None


def tonight(part: Part, table: Table) -> Evening:
    """Return what a part means to do in the act in play."""
    return part.tuesday if table.scene.act == 1 else part.thursday


Maker = Callable[[Part, Table, Seat], m.Move]


def _plain(make: Callable[[Part], m.Move]) -> Maker:
    return lambda part, _table, _seat: make(part)


def _evening(make: Callable[[Evening], m.Move]) -> Maker:
    return lambda part, table, _seat: make(tonight(part, table))


def _say(part: Part, table: Table, _seat: Seat) -> m.Move:
    here = [x for x in table.scene.talked if x.beat == table.scene.beat]
    return m.Say(line=part.floor.says[sum(isinstance(x.move, m.Say) for x in here)])


def _nth(table: Table) -> int:
    return 1 if table.scene.phase.endswith("-again") else 0


def _ask(part: Part, table: Table, _seat: Seat) -> m.Move:
    asks = part.ears.asks
    return m.Ask(question=asks[_nth(table)]) if _nth(table) < len(asks) else m.Done()


def _answer(part: Part, table: Table, _seat: Seat) -> m.Move:
    in_talk = table.scene.beat in TALK_BEATS
    line = part.floor.answers[_nth(table)] if in_talk else tonight(part, table).answer
    return m.Answer(line=line)


def _go(table: Table) -> int:
    return GOES.index(table.scene.phase.removeprefix("give-back").removeprefix("felt"))


def _reflect(part: Part, table: Table, _seat: Seat) -> m.Move:
    line, fold = part.ears.gives[_go(table)]
    return m.Reflect(line=line, fold=fold)


_FELT = {
    "yes": m.Felt(answer="yes"),
    "nearly": m.Felt(answer="nearly"),
    "not-quite": m.Felt(answer="not-quite"),
}


def _report(part: Part, _table: Table, _seat: Seat) -> m.Move:
    said = part.floor
    return m.Report(feeling=said.feels, strength=said.strength, need=said.need)


def _guess(part: Part, _table: Table, _seat: Seat) -> m.Move:
    heard = part.ears
    return m.Guess(feeling=heard.guess, strength=heard.guessed, need=heard.need)


def _choose(part: Part, table: Table, seat: Seat) -> m.Move:
    own, now = table.view(seat).own, tonight(part, table)
    if now.asking and not own.asked:
        return m.AskChange(option=now.asking)
    return m.Choose(option=now.then if own.asked and now.then else now.choice)


def _account(part: Part, table: Table, seat: Seat) -> m.Move:
    if table.scene.beat == "last-word":
        offered = table.view(seat).own.answer_options
        return m.Account(line=next((word for word in part.word if word in offered), ""))
    return m.Account(line=tonight(part, table).line, add=tonight(part, table).add)


def _receive(part: Part, table: Table, seat: Seat) -> m.Move:
    now = tonight(part, table)
    if table.scene.row == "table/receive":
        offered = table.view(seat).own.receive_options
        if now.receive in offered:
            return m.Receive(line=now.receive)
        return m.Receive(line=next(line for line in offered if line in KIND))
    return m.Receive(line=now.takes) if table.scene.row == "make-good/receive" else m.Done()


_MAKERS: dict[str, Maker] = {
    "ready": _plain(lambda _: m.Ready()),
    "say": _say,
    "pin": _plain(lambda p: m.Pin(line=p.floor.pin)),
    "report": _report,
    "hear": _plain(lambda p: m.Hear(feeling=p.ears.hears)),
    "ask": _ask,
    "answer": _answer,
    "reflect": _reflect,
    "guess": _guess,
    "felt": lambda p, t, _: _FELT[p.floor.felt[_go(t)]],
    "wish": _plain(lambda p: m.Wish(support=p.floor.wish)),
    "rate": _plain(lambda p: m.Rate(effort=p.floor.effort)),
    "comfort": _plain(lambda p: m.Comfort(option=p.ears.comfort)),
    "offer": _evening(lambda e: m.Offer(option=e.offer, size=e.size)),
    "prepare": _evening(lambda e: m.Prepare(obstacle=e.obstacle, response=e.response)),
    "accept": _evening(lambda e: m.Accept(stones=e.stones)),
    "lift": _plain(lambda _: m.Lift()),
    "choose": _choose,
    "answer-change": _evening(lambda e: CHANGES[e.change]),
    "account": _account,
    "predict": _evening(lambda e: m.Predict(face=e.expects)),
    "receive": _receive,
    "land": _evening(lambda e: m.Land(face=e.lands)),
    "apologise": _evening(lambda e: m.Apologise(magnets=e.magnets)),
    "done": _plain(lambda _: m.Done()),
}
