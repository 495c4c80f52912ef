"""What two seats mean to say in Talk, and an autopilot that plays it, row by row.

Ids are those of `scenes.py` without the speaker's name in front.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from game.room.room import new_room
from game.rules import moves as m
from game.rules.beats import GOES
from game.rules.seats import Seat
from game.scenario.model import Scenario
from tests.rules.play import Table, seed_where
from tests.rules.scenes import TALK, Scenes

STEPS = 60


@dataclass(frozen=True, slots=True)
class Talking:
    """One direction as both play it.

    Attributes:
        says: lines said, by number. pin: the one said with the heart.
        feels, strength, need: what the speaker seals. hears: what the listener does.
        asks: questions. answers: to each, in order. marks: told before each answer ("" nothing).
        gives: sentence and fold of each go, by number. guess, guessed, guessed_need: the reading.
        felt: what the speaker says to each go.
        wish, effort: said aloud, and kept. comfort: the answer. back: a line, "" none.
    """

    says: tuple[int, ...] = (1, 2, 3)
    pin: int = 3
    feels: str = "worried"
    strength: int = 4
    need: str = ""
    hears: str = "lonely"
    asks: tuple[str, ...] = ("open", "touch")
    answers: tuple[str, ...] = ("open-a", "not-now")
    marks: tuple[m.Mark | None, ...] = (None, None)
    gives: tuple[tuple[int, int], ...] = ((2, 2), (3, 3), (1, 1))
    guess: str = "lonely"
    guessed: int = 3
    guessed_need: str = ""
    felt: tuple[m.Felt, ...] = (m.Felt(answer="nearly"), m.Felt(answer="yes"))
    wish: str = "kind-word"
    effort: int = 4
    comfort: str = "kind-word"
    back: str = ""


PLAIN = Talking()
AT_ONCE = replace(PLAIN, gives=((3, 3),), guess="worried", guessed=4, felt=(m.Felt(answer="yes"),))
NOT_QUITE = replace(
    PLAIN, felt=(m.Felt(answer="nearly"), m.Felt(answer="nearly"), m.Felt(answer="not-quite"))
)


def talking(**changes: object) -> Talking:
    """Make a direction that differs from the plain one in these points."""
    return replace(PLAIN, **changes)  # type: ignore[arg-type]  # names are checked by replace


def next_in_talk(table: Table, seat: Seat, plan: Talking) -> m.Move | None:
    """Return what this seat does next in the direction in play, or None."""
    view = table.view(seat)
    if not view.beat.needed:
        return None
    talk = table.room.scenario
    assert talk is not None
    who = str(talk.talks[0 if table.scene.beat == "talk" else 1].speaker)
    if view.beat.needed[0] == "answer" and not _has_marked(table):
        mark = plan.marks[1 if table.scene.phase.endswith("-again") else 0]
        if mark is not None:
            return mark
    return _MAKERS[view.beat.needed[0]](table, who, plan)


def _has_marked(table: Table) -> bool:
    here = (table.scene.beat, table.scene.phase)
    return any(isinstance(x.move, m.Mark) and (x.beat, x.phase) == here for x in table.scene.talked)


def _say(table: Table, who: str, plan: Talking) -> m.Move:
    here = [x for x in table.scene.talked if x.beat == table.scene.beat]
    said = sum(isinstance(x.move, m.Say) for x in here)
    return m.Say(line=f"{who}-says-{plan.says[said]}")


def _ask(table: Table, who: str, plan: Talking) -> m.Move:
    place = 1 if table.scene.phase.endswith("-again") else 0
    return m.Ask(question=f"{who}-{plan.asks[place]}") if place < len(plan.asks) else m.Done()


def _answer(table: Table, who: str, plan: Talking) -> m.Move:
    place = 1 if table.scene.phase.endswith("-again") else 0
    return m.Answer(line=f"{who}-{plan.answers[place]}")


def _go(table: Table) -> int:
    return GOES.index(table.scene.phase.removeprefix("give-back").removeprefix("felt"))


def _reflect(table: Table, who: str, plan: Talking) -> m.Move:
    go = _go(table)
    line, fold = plan.gives[go]
    return m.Reflect(line=f"{who}-back-{line}{'-again' if go else ''}", fold=f"{who}-says-{fold}")


def _back(_table: Table, who: str, plan: Talking) -> m.Move:
    return m.SayBack(line=f"{who}-{plan.back}") if plan.back else m.Done()


_MAKERS: dict[str, Callable[[Table, str, Talking], m.Move]] = {
    "say": _say,
    "pin": lambda _, who, p: m.Pin(line=f"{who}-says-{p.pin}"),
    "report": lambda _, _who, p: m.Report(feeling=p.feels, strength=p.strength, need=p.need),
    "hear": lambda _, _who, p: m.Hear(feeling=p.hears),
    "ask": _ask,
    "answer": _answer,
    "reflect": _reflect,
    "guess": lambda _, _who, p: m.Guess(feeling=p.guess, strength=p.guessed, need=p.guessed_need),
    "felt": lambda t, _who, p: p.felt[_go(t)],
    "wish": lambda _, _who, p: m.Wish(support=p.wish),
    "rate": lambda _, _who, p: m.Rate(effort=p.effort),
    "comfort": lambda _, who, p: m.Comfort(option=f"{who}-{p.comfort}"),
    "say-back": _back,
}


def at_talk(scenario: Scenario = TALK, *, swapped: bool = False) -> Table:
    """Open a scene of the tests and go to its Talk."""
    table = Table(room=new_room("r", "duo", Scenes()))
    table.open(seed_where(), swapped=swapped, scenario=scenario.meta.id)
    return table.to_word()


def talk_on(
    table: Table,
    plan: Talking = PLAIN,
    *,
    until: str = "",
    each: Callable[[Table], None] | None = None,
) -> Table:
    """Play this direction to its end, or until this row is reached."""
    beat = table.scene.beat
    for _ in range(STEPS):
        if table.scene.beat != beat or table.scene.row == until:
            return table
        _one_step(table, plan)
        if each:
            each(table)
    raise AssertionError(f"no end in sight in {table.scene.row}")


def _one_step(table: Table, plan: Talking) -> None:
    for seat in Seat:
        move = next_in_talk(table, seat, plan)
        if move is not None:
            table.play(seat, move)
            return
    wake = table.room.next_wake_ms
    assert wake is not None, f"stuck in {table.scene.row}"
    table.wait(wake - table.now_ms)
