"""Every move a seat could think of in The Last Dumpling, to hold rules and views against."""

from __future__ import annotations

from functools import cache

from game.rules import moves as m
from game.rules.draft import Draft
from game.rules.lawful import problem
from game.rules.seats import Seat
from game.scenario.library import Shipped
from game.scenario.model import SupportKind, Talk
from tests.rules.play import Table


@cache
def every_move(role: str) -> tuple[m.Move, ...]:
    """Return moves of every kind this role could try, lawful somewhere or nowhere."""
    t1 = Shipped().get("t1")
    role_id = next(r.id for r in t1.roles if r.id == role)
    account, receive = t1.account(role_id), t1.receive(role_id)
    options = [o.id for o in t1.life(role_id).options]
    found: list[m.Move] = [m.Ready(), m.Lift(), m.Mend(), m.Done(), m.Prepare()]
    found += [m.Offer(option=o.id) for o in t1.word] + [m.Offer(option="no-such")]
    for obstacle in t1.obstacles[role_id]:
        found += [m.Prepare(obstacle=obstacle.id, response=r) for r in obstacle.responses]
    found += [m.Prepare(obstacle="smell"), m.Prepare(obstacle="", response="smell-out")]
    found += [m.Choose(option=o) for o in (*options, "no-such")]
    found += [m.AskChange(option=o) for o in (*options, "no-such")]
    found += [m.AnswerChange(answer="yes"), m.AnswerChange(answer="no")]
    found += [m.AnswerChange(answer="yours"), m.Account(line=""), m.Account(line="", add="x")]
    adds = ("", *(c.id for c in account.adds), "no-such")
    lines = [*account.lines, *account.last_words]
    found += [m.Account(line=c.id, add=add) for c in lines for add in adds]
    found += [m.Predict(), m.Predict(face=0), m.Predict(face=4), m.Predict(face=5)]
    taking = (*receive.table, *receive.apology)
    found += [m.Receive(line=line.id) for line in taking] + [m.Receive(line="no-such")]
    found += [m.Land(face=0), m.Land(face=4), m.Land(face=-1)]
    found += [m.Answer(line=c.id) for c in account.answers] + [m.Answer(line="no-such")]
    for feeling in ("glad", "low", "hungry", "no-such"):
        found += [m.Report(feeling=feeling), m.Guess(feeling=feeling)]
    found += [m.Report(feeling="low", strength=0), m.Guess(feeling="low", strength=6)]
    magnets = tuple(x.id for x in t1.make_good(role_id).magnets)
    found += [m.Apologise(), m.Apologise(magnets=magnets), m.Apologise(magnets=magnets[:1] * 2)]
    found += [m.Apologise(magnets=("no-such",))]
    found += [m.OwnUp(option=o) for o in (*account.own_ups, "no-such")]
    found += [m.Respond(option=o) for o in (*receive.opening, "no-such")]
    chips = [chip.id for chip in t1.morning.thanks]
    found += [m.Thank(option=o) for o in (*chips, "own", "no-such")]
    return (*found, *_with_weight(), *ASIDE)


def _with_weight() -> tuple[m.Move, ...]:
    """Return what one could try when a promise is weighed and when a plan is made."""
    found: list[m.Move] = [m.Accept(stones=stones) for stones in (-1, 0, 3, 4)]
    for template in ("whole", "half", "no-such"):
        found += [m.Counter(template=template), m.Counter(template=template, size=2, stones=1)]
    found += [m.Decline(), m.Take(yes=True), m.Take(yes=False)]
    return (*found, *(m.Agree(option=o) for o in ("plan-soup", "plan-fold", "no-such")))


def every_talk_move(talk: Talk) -> tuple[m.Move, ...]:
    """Return moves of every kind one could try in this direction of Talk."""
    lines = (*(line.id for line in talk.lines), "no-such")
    found: list[m.Move] = [m.Done(), m.Attend(), m.Focus(front=True), m.Focus(front=False)]
    found += [m.Say(line=line) for line in lines] + [m.Pin(line=line) for line in lines]
    for word, strength in (("worried", 3), ("lonely", 5), ("low", 3), ("worried", 0)):
        found.append(m.Hear(feeling=word, strength=strength))
        for need in ("", "truth", "no-such"):
            found.append(m.Report(feeling=word, strength=strength, need=need))
            found.append(m.Guess(feeling=word, strength=strength, need=need))
    found += [m.Ask(question=q.id) for q in talk.questions] + [m.Ask(question="no-such")]
    found += [m.Answer(line=c.id) for q in talk.questions for c in q.answers]
    given = (*(r.id for r in talk.reflections), "no-such")
    found += [m.Reflect(line=line, fold=fold) for line in given for fold in lines]
    found += [m.Felt(answer="yes"), m.Felt(answer="nearly"), m.Felt(answer="not-quite")]
    found += [m.Wish(support=kind) for kind in (*SupportKind, "no-such")]
    found += [m.Rate(effort=effort) for effort in (-1, 0, 4, 5)]
    found += [m.Comfort(option=s.id) for s in talk.supports] + [m.Comfort(option="no-such")]
    found += [m.SayBack(line=c.id) for c in talk.backs] + [m.SayBack(line="no-such")]
    return (*found, m.Mark(landed="heard"), m.Mark(landed="advice"))


ASIDE: tuple[m.Move, ...] = (
    m.Pause(),
    m.Resume(),
    m.Stop(),
    m.Skip(),
    m.ChangeTopic(),
    m.Rewind(),
    m.TimeOut(minutes=9),
    m.TimeOut(minutes=10),
    m.TimeOut(minutes=1441),
    m.Back(),
    m.Heat(level=-1),
    m.Heat(level=7),
    m.Bid(),
    m.Turn(),
    m.Again(),
    m.Again(swap=True),
    m.Release(promise="pA"),
    m.Release(promise="pB"),
    m.Release(promise="no-such"),
    m.Settle(promise="pA"),
)


def draft_of(table: Table) -> Draft:
    """Return a draft over the table's state, as `decide` would make it."""
    scenario = table.room.scenario
    assert scenario is not None
    return Draft(scenario, table.room.state, table.room.seq + 1, table.now_ms)


def answers(table: Table, seat: Seat) -> tuple[tuple[m.Move, str], ...]:
    """Return what each thinkable move of this seat would be answered with now ("" is lawful)."""
    draft, visit = draft_of(table), table.scene.visit
    role = table.scene.role(seat)
    moves = list(every_move(role))
    for talk in draft.scenario.talks:
        moves += every_talk_move(talk)
    return tuple((move, str(problem(draft, seat, visit, move) or "")) for move in moves)
