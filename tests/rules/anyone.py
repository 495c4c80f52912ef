"""Two players who play any scenario to its end: they take what is offered, the first of it.

What they choose in Life can be named; everything else is read from their views.
"""

from __future__ import annotations

from collections.abc import Callable

from game.rules import moves as m
from game.rules.seats import Seat
from game.scenario.model import RoleId, Scenario
from tests.rules.play import Table

STEPS = 500
Want = Callable[[Table, Seat], m.Move]


def play_through(table: Table, *, until: str = "", wants: tuple[str, ...] = ()) -> Table:
    """Play the scene in play to its end, or to this row; `wants` are life options to take."""
    for _ in range(STEPS):
        if table.scene.is_over or table.scene.row == until:
            return table
        if not any(_turn(table, seat, until, wants) for seat in Seat):
            wake = table.room.next_wake_ms
            assert wake is not None, f"stuck in {table.scene.row}"
            table.wait(max(0, wake - table.now_ms))
    raise AssertionError(f"no end in sight in {table.scene.row}")


def _turn(table: Table, seat: Seat, until: str, wants: tuple[str, ...]) -> bool:
    if table.scene.is_over or table.scene.row == until:
        return False
    move = next_move(table, seat, wants)
    if move is not None:
        table.play(seat, move)
    return move is not None


def next_move(table: Table, seat: Seat, wants: tuple[str, ...] = ()) -> m.Move | None:
    """Return what this seat does next, or None while nothing is needed from it."""
    needed = table.view(seat).beat.needed
    if not needed:
        return None
    if needed[0] == "choose":
        offered = table.view(seat).own.life_options
        return m.Choose(option=_chosen(table, seat, offered, wants))
    return _WANTS[needed[0]](table, seat)


def _here(table: Table) -> Scenario:
    scenario = table.room.scenario
    assert scenario is not None
    return scenario.in_act(table.scene.act)


def _role(table: Table, seat: Seat) -> RoleId:
    return RoleId(table.scene.role(seat))


def _chosen(table: Table, seat: Seat, offered: tuple[str, ...], wants: tuple[str, ...]) -> str:
    options = _here(table).life(_role(table, seat)).options
    plain = [str(o.id) for o in options if o.asks is None and o.id in offered]
    return next((o for o in wants if o in plain), plain[0])


def _offer(table: Table, seat: Seat) -> m.Move:
    role = _role(table, seat)
    words = [o for o in _here(table).word if o.gives and (not o.roles or role in o.roles)]
    return m.Offer(option=words[0].id)


def _account(table: Table, seat: Seat) -> m.Move:
    if table.scene.beat == "last-word":
        return m.Account(line=next(iter(table.view(seat).own.answer_options), ""))
    return m.Account(line=_here(table).account(_role(table, seat)).lines[0].id)


def _answer(table: Table, seat: Seat) -> m.Move:
    view = table.view(seat)
    return m.Answer(line=(*view.talk.answer_options, *view.own.answer_options)[0])


def _guess(table: Table, seat: Seat) -> m.Move:
    words = table.view(seat).talk.feelings or _here(table).feelings
    return m.Guess(feeling=words[0])


def _report(table: Table, seat: Seat) -> m.Move:
    words = table.view(seat).talk.feelings or _here(table).feelings
    return m.Report(feeling=words[0])


def _apologise(table: Table, seat: Seat) -> m.Move:
    magnets = _here(table).make_good(_role(table, seat)).magnets
    return m.Apologise(magnets=tuple(str(x.id) for x in magnets))


_WANTS: dict[str, Want] = {
    "ready": lambda _t, _s: m.Ready(),
    "offer": _offer,
    "prepare": lambda _t, _s: m.Prepare(),
    "accept": lambda _t, _s: m.Accept(stones=2),
    "take": lambda _t, _s: m.Take(yes=True),
    "lift": lambda _t, _s: m.Lift(),
    "answer-change": lambda _t, _s: m.AnswerChange(answer="yes"),
    "account": _account,
    "predict": lambda _t, _s: m.Predict(),
    "receive": lambda t, s: m.Receive(line=t.view(s).own.receive_options[0]),
    "land": lambda _t, _s: m.Land(face=1),
    "answer": _answer,
    "report": _report,
    "guess": _guess,
    "apologise": _apologise,
    "mend": lambda _t, _s: m.Mend(),
    "done": lambda _t, _s: m.Done(),
    "say": lambda t, s: m.Say(line=t.view(s).talk.line_options[0]),
    "pin": lambda t, s: m.Pin(line=t.view(s).talk.said[0]),
    "hear": lambda t, s: m.Hear(feeling=t.view(s).talk.feelings[0]),
    "ask": lambda t, s: m.Ask(question=t.view(s).talk.questions[0]),
    "reflect": lambda t, s: m.Reflect(
        line=t.view(s).talk.reflections[0], fold=t.view(s).talk.said[0]
    ),
    "felt": lambda _t, _s: m.Felt(answer="yes"),
    "wish": lambda _t, _s: m.Wish(support="ears"),
    "rate": lambda _t, _s: m.Rate(effort=3),
    "comfort": lambda t, s: m.Comfort(option=t.view(s).talk.comforts[0]),
    "say-back": lambda t, s: m.SayBack(line=t.view(s).talk.backs[0]),
    "agree": lambda t, s: m.Agree(option=t.view(s).plan.options[0]),
}
