"""What a seat means to do in The Last Dumpling, and an autopilot that plays two such plans."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from game.room import effects as fx
from game.room.room import new_room
from game.rules import moves as m
from game.rules.beats import TALK_BEATS
from game.rules.seats import BySeat, Seat
from tests.rules.autopilot import CHANGES, morning_moves, play_by
from tests.rules.play import Table, seed_where
from tests.rules.scenes import Scenes
from tests.rules.talking import NOT_QUITE, Talking, next_in_talk


@dataclass(frozen=True, slots=True)
class Plan:
    """One role's intentions; each is used when its turn comes.

    Attributes:
        asks: ask for a change before choosing; `then` is chosen after the answer.
        receive: receiving line at the table; where it is not offered, the one that asks nothing.
        takes: receiving line for an apology; `later` the line in the keeping phase, or "" to go on.
        mends: touch the repair.
        leans: stones laid on the other's promise; `counters` asks for another template instead.
        takes_counter: take what the other asks for instead.
        cards: picked in the plan, and once more where they differ.
    """

    offer: str = "word-full"
    obstacle: str = ""
    response: str = ""
    choice: str = ""
    asks: str = ""
    then: str = ""
    change: str = "yes"
    line: str = ""
    add: str = ""
    expects: int | None = None
    receive: str = ""
    lands: int = 1
    answer: str = ""
    feels: str = "glad"
    guesses: str = "glad"
    magnets: tuple[str, ...] = ()
    takes: str = ""
    later: str = ""
    mends: bool = True
    word: str = ""
    own_up: str = ""
    respond: str = ""
    thank: str = ""
    leans: int = 2
    counters: str = ""
    takes_counter: bool = False
    cards: tuple[str, str] = ("plan-fold", "plan-fold")


ASH = Plan(
    choice="keep",
    line="left-it",
    receive="ash-all-right",
    answer="ash-answer-left",
    magnets=("ash-mag-own", "ash-mag-sorry", "ash-mag-ten"),
    takes="ash-singing",
)
BO = Plan(
    choice="no-thanks",
    line="walked-past",
    receive="bo-believe",
    answer="bo-answer-walked",
    magnets=("bo-mag-own", "bo-mag-sorry", "bo-mag-knead"),
    takes="bo-twelve",
)
PASSES = ("bo-believe", "bo-all-right", "bo-let-be", "ash-all-right", "ash-let-be")
SMELL = {"obstacle": "smell", "response": "smell-out"}
CHIPS = {"obstacle": "chip-stand", "response": "chips-cross"}


def ash(**changes: object) -> Plan:
    """Make a plan for Ash; without a promise nothing is prepared."""
    return replace(ASH, **changes)  # type: ignore[arg-type]  # names are checked by replace


def bo(**changes: object) -> Plan:
    """Make a plan for Bo."""
    return replace(BO, **changes)  # type: ignore[arg-type]  # as above


def _choose(plan: Plan, table: Table, seat: Seat) -> m.Move:
    own = table.view(seat).own
    if plan.asks and not own.asked:
        return m.AskChange(option=plan.asks)
    return m.Choose(option=plan.then if own.asked and plan.then else plan.choice)


def _account(plan: Plan, table: Table, seat: Seat) -> m.Move:
    if table.scene.beat == "last-word":
        offered = table.view(seat).own.answer_options
        return m.Account(line=plan.word if plan.word in offered else "")
    return m.Account(line=plan.line, add=plan.add)


def _receive(plan: Plan, table: Table, seat: Seat) -> m.Move:
    if table.scene.row == "table/receive":
        offered = table.view(seat).own.receive_options
        kind = next(line for line in offered if line in PASSES)
        return m.Receive(line=plan.receive if plan.receive in offered else kind)
    if table.scene.row == "make-good/receive":
        return m.Receive(line=plan.takes)
    return m.Receive(line=plan.later) if plan.later else m.Done()


def _prepare(plan: Plan, _table: Table, _seat: Seat) -> m.Move:
    return m.Prepare(obstacle=plan.obstacle, response=plan.response)


def _lean(plan: Plan, _table: Table, _seat: Seat) -> m.Move:
    if plan.counters:
        return m.Counter(template=plan.counters, stones=plan.leans)
    return m.Accept(stones=plan.leans)


def _agree(plan: Plan, table: Table, _seat: Seat) -> m.Move:
    return m.Agree(option=plan.cards[0 if table.scene.phase == "pick" else 1])


def _plain(make: Callable[[Plan], m.Move]) -> Callable[[Plan, Table, Seat], m.Move]:
    return lambda plan, _table, _seat: make(plan)


MAKERS: dict[str, Callable[[Plan, Table, Seat], m.Move]] = {
    "ready": _plain(lambda _: m.Ready()),
    "offer": _plain(lambda p: m.Offer(option=p.offer)),
    "prepare": _prepare,
    "lift": _plain(lambda _: m.Lift()),
    "choose": _choose,
    "answer-change": _plain(lambda p: CHANGES[p.change]),
    "account": _account,
    "predict": _plain(lambda p: m.Predict(face=p.expects)),
    "receive": _receive,
    "land": _plain(lambda p: m.Land(face=p.lands)),
    "answer": _plain(lambda p: m.Answer(line=p.answer)),
    "report": _plain(lambda p: m.Report(feeling=p.feels)),
    "guess": _plain(lambda p: m.Guess(feeling=p.guesses)),
    "apologise": _plain(lambda p: m.Apologise(magnets=p.magnets)),
    "done": _plain(lambda _: m.Done()),
    "accept": _lean,
    "take": _plain(lambda p: m.Take(yes=p.takes_counter)),
    "agree": _agree,
}


def next_move(
    table: Table, plans: BySeat[Plan], seat: Seat, talk: Talking = NOT_QUITE
) -> m.Move | None:
    """Return what this seat does next by its plan, or None."""
    beat, plan = table.view(seat).beat, plans[seat]
    if table.scene.beat in TALK_BEATS:
        return next_in_talk(table, seat, talk)
    if table.scene.row == "make-good/together":
        return m.Mend() if plan.mends and "mend" in beat.may else None
    if table.scene.row == "morning/open":
        said = morning_moves(plan, beat.may)
        if said:
            return said[0]
        if morning_moves(plans[seat.other], table.view(seat.other).beat.may):
            return None
    return MAKERS[beat.needed[0]](plan, table, seat) if beat.needed else None


def play_on(  # noqa: PLR0913 - each way to play a scene has one word
    table: Table,
    a: Plan,
    b: Plan,
    *,
    until: str = "",
    each: Callable[[Table], None] | None = None,
    talk: Talking = NOT_QUITE,
) -> Table:
    """Play on by these plans of seats A and B, until this row is reached or the scene ends.

    Both directions of Talk, where there are any, are played by `talk`.
    """
    plans = BySeat(a, b)

    def turn(now: Table, seat: Seat) -> m.Move | None:
        return next_move(now, plans, seat, talk)

    return play_by(table, turn, until=until, each=each)


def played(  # noqa: PLR0913 - each way to play a scene has one word
    a: Plan = ASH,
    b: Plan = BO,
    *,
    seed: str = "",
    until: str = "morning/open",
    swapped: bool = False,
    each: Callable[[Table], None] | None = None,
    scenario: str = "t1",
    talk: Talking = NOT_QUITE,
) -> Table:
    """Play from the door; with swapped chairs plan `a` is still Ash's, who then sits right."""
    table = Table(room=new_room("r", "duo", Scenes()))
    table.open(seed or seed_where(), swapped=swapped, scenario=scenario)
    left, right = (b, a) if swapped else (a, b)
    return play_on(table, left, right, until=until, each=each, talk=talk)


def sends(effects: tuple[fx.Effect, ...], seat: Seat) -> tuple[fx.Effect, ...]:
    """Return what this seat is told by these effects."""
    told = (fx.Send, fx.Mail, fx.Ack, fx.Refuse, fx.Presence)
    return tuple(x for x in effects if isinstance(x, told) and x.seat is seat)
