"""What Wren and Teo mean to do in Grandad's Watch, and an autopilot that plays two such parts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from game.rules import moves as m
from game.rules.beats import GOES
from game.rules.seats import BySeat, Seat
from tests.rules.autopilot import CHANGES, morning_moves, opened_where, play_by
from tests.rules.play import Table

KIND = frozenset({"small-it-is", "sit-next", "glad-then", "now-i-know", "leave-card"}) | frozenset(
    {"people-ask", "keeps-warm", "quiet-good", "where-we-are", "still-here"}
)
"""Ways to take it that ask nothing, one for each hearing."""


@dataclass(frozen=True, slots=True)
class Part:
    """One role's intentions; each is used when its turn comes.

    Attributes:
        says, pin, feels, strength, answers, felt, wish, effort: with the floor.
        hears, asks, gives, guess, guessed, comfort, back: listening; `gives` are sentence and
            fold of each go; "" asks or adds nothing.
        offer, obstacle, response, stones: the word, and the weight put on the other's.
        choice, asking, then, change: in Life; `asking` asks for a change first, and `then` is
            chosen after the answer.
        line, add, expects, receive, lands, answer: at the table; `receive` where it is offered,
            else the way that asks nothing.
        magnets, takes, mends: making good. cards: what is picked of the plan, first and again.
        word, own_up, respond, thank: dawn and morning.
    """

    says: tuple[str, ...] = ("albums", "miss-him", "careless")
    pin: str = "careless"
    feels: str = "worried"
    strength: int = 4
    answers: tuple[str, ...] = ("screwdriver", "talk-ask-me")
    felt: tuple[m.Felt, ...] = (m.Felt(answer="nearly"), m.Felt(answer="yes"))
    wish: str = "kind-word"
    effort: int = 4
    hears: str = "lonely"
    asks: tuple[str, ...] = ("nobody-looking", "how-is-watch")
    gives: tuple[tuple[str, str], ...] = (("back-miss", "miss-him"), ("again-careless", "careless"))
    guess: str = "lonely"
    guessed: int = 3
    comfort: str = "sup-dishes"
    back: str = "back-losing"
    offer: str = ""
    obstacle: str = ""
    response: str = ""
    stones: int = 2
    choice: str = ""
    asking: str = ""
    then: str = ""
    change: str = "yes"
    line: str = ""
    add: str = ""
    expects: int | None = None
    receive: str = ""
    lands: int = 1
    answer: str = ""
    magnets: tuple[str, ...] = ()
    takes: str = ""
    mends: bool = True
    cards: tuple[str, ...] = ("plan-months",)
    word: str = ""
    own_up: str = ""
    respond: str = ""
    thank: str = ""


WREN = Part(
    offer="word-tell",
    obstacle="nerve",
    response="nerve-photo",
    stones=1,
    choice="ring-teo",
    line="dropped-it",
    add="add-nearly",
    expects=3,
    receive="about-money",
    lands=1,
    answer="wren-answer-all",
    magnets=("wren-mag-own", "wren-mag-sorry", "wren-mag-table"),
    takes="wren-gloves",
    thank="thank-teo-again",
)
TEO = Part(
    offer="word-dealings",
    obstacle="somebody-first",
    response="somebody-hour",
    stones=2,
    choice="not-only-mine",
    line="asked-dealer",
    add="add-together",
    expects=2,
    receive="and-you",
    lands=1,
    answer="teo-answer-gate",
    magnets=("teo-mag-own", "teo-mag-sorry", "teo-mag-table"),
    takes="teo-saturday",
    thank="thank-wren-when",
)


def wren(**changes: object) -> Part:
    """Make a part for Wren that differs from the storyboard in these points."""
    return replace(WREN, **changes)  # type: ignore[arg-type]  # names are checked by replace


def teo(**changes: object) -> Part:
    """Make a part for Teo."""
    return replace(TEO, **changes)  # type: ignore[arg-type]  # as above


def opened(*, spoils: bool = False, gives_away: tuple[str, ...] = ()) -> Table:
    """Open the scene with this luck."""
    return opened_where(
        lambda drawn: drawn.spoils == spoils and set(drawn.gives_away) == set(gives_away),
        scenario="m10",
    )


def played(table: Table, wren_part: Part = WREN, teo_part: Part = TEO, *, until: str = "") -> Table:
    """Play on by these parts until this row is reached or the scene ends; Wren sits left."""
    parts = BySeat(wren_part, teo_part)

    def turn(now: Table, seat: Seat) -> m.Move | None:
        return next_move(now, parts, seat)

    return play_by(table, turn, until=until, alternate=False)


def next_move(table: Table, parts: BySeat[Part], seat: Seat) -> m.Move | None:
    """Return what this seat does next by its part, or None."""
    beat, part = table.view(seat).beat, parts[seat]
    if table.scene.phase == "together":
        return m.Mend() if part.mends and "mend" in beat.may else None
    if table.scene.row == "morning/open":
        said = morning_moves(part, beat.may)
        if said:
            return said[0]
        if morning_moves(parts[seat.other], table.view(seat.other).beat.may):
            return None
    return _MAKERS[beat.needed[0]](part, table, seat) if beat.needed else None


Maker = Callable[[Part, Table, Seat], m.Move]


def _plain(make: Callable[[Part], m.Move]) -> Maker:
    return lambda part, _table, _seat: make(part)


def _say(part: Part, table: Table, _seat: Seat) -> m.Move:
    said = sum(isinstance(x.move, m.Say) for x in table.scene.talked)
    return m.Say(line=part.says[said])


def _nth(table: Table) -> int:
    return 1 if table.scene.phase.endswith("-again") else 0


def _ask(part: Part, table: Table, _seat: Seat) -> m.Move:
    asked = part.asks[_nth(table)] if _nth(table) < len(part.asks) else ""
    return m.Ask(question=asked) if asked else m.Done()


def _answer(part: Part, table: Table, _seat: Seat) -> m.Move:
    at_table = table.scene.beat == "table"
    return m.Answer(line=part.answer if at_table else part.answers[_nth(table)])


def _go(table: Table) -> int:
    return GOES.index(table.scene.phase.removeprefix("give-back").removeprefix("felt"))


def _reflect(part: Part, table: Table, _seat: Seat) -> m.Move:
    line, fold = part.gives[_go(table)]
    return m.Reflect(line=line, fold=fold)


def _choose(part: Part, table: Table, seat: Seat) -> m.Move:
    own = table.view(seat).own
    if part.asking and not own.asked:
        return m.AskChange(option=part.asking)
    return m.Choose(option=part.then if own.asked and part.then else part.choice)


def _account(part: Part, table: Table, seat: Seat) -> m.Move:
    if table.scene.beat == "last-word":
        offered = table.view(seat).own.answer_options
        return m.Account(line=part.word if part.word in offered else "")
    return m.Account(line=part.line, add=part.add)


def _receive(part: Part, table: Table, seat: Seat) -> m.Move:
    if table.scene.row == "table/receive":
        offered = table.view(seat).own.receive_options
        if part.receive in offered:
            return m.Receive(line=part.receive)
        return m.Receive(line=next(line for line in offered if line in KIND))
    return m.Receive(line=part.takes) if table.scene.row == "make-good/receive" else m.Done()


def _agree(part: Part, table: Table, _seat: Seat) -> m.Move:
    return m.Agree(option=part.cards[-1] if table.scene.phase == "again" else part.cards[0])


_MAKERS: dict[str, Maker] = {
    "ready": _plain(lambda _: m.Ready()),
    "say": _say,
    "pin": _plain(lambda p: m.Pin(line=p.pin)),
    "report": _plain(lambda p: m.Report(feeling=p.feels, strength=p.strength)),
    "hear": _plain(lambda p: m.Hear(feeling=p.hears)),
    "ask": _ask,
    "answer": _answer,
    "reflect": _reflect,
    "guess": _plain(lambda p: m.Guess(feeling=p.guess, strength=p.guessed)),
    "felt": lambda p, t, _: p.felt[_go(t)],
    "wish": _plain(lambda p: m.Wish(support=p.wish)),
    "rate": _plain(lambda p: m.Rate(effort=p.effort)),
    "comfort": _plain(lambda p: m.Comfort(option=p.comfort)),
    "say-back": _plain(lambda p: m.SayBack(line=p.back) if p.back else m.Done()),
    "offer": _plain(lambda p: m.Offer(option=p.offer)),
    "prepare": _plain(lambda p: m.Prepare(obstacle=p.obstacle, response=p.response)),
    "accept": _plain(lambda p: m.Accept(stones=p.stones)),
    "lift": _plain(lambda _: m.Lift()),
    "choose": _choose,
    "answer-change": _plain(lambda p: CHANGES[p.change]),
    "account": _account,
    "predict": _plain(lambda p: m.Predict(face=p.expects)),
    "receive": _receive,
    "land": _plain(lambda p: m.Land(face=p.lands)),
    "apologise": _plain(lambda p: m.Apologise(magnets=p.magnets)),
    "agree": _agree,
    "done": _plain(lambda _: m.Done()),
}
