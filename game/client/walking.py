"""What somebody would do next who always takes the first answer: for walks to a later moment.

It looks at one seat's view alone, like a player, and is no partner: it has no mood and no plan.
"""

from __future__ import annotations

from collections.abc import Callable

from game.rules import moves as m
from game.rules.sections import SeatView
from game.scenario.model import Scenario

Maker = Callable[[SeatView, Scenario], m.Move]


def first_move(view: SeatView, scenario: Scenario) -> m.Move | None:
    """Return the first answer to what a phase waits for from this seat, or None if nothing."""
    if not view.beat.needed:
        return None
    return _FIRST[view.beat.needed[0]](view, scenario)


def _prepare(view: SeatView, scenario: Scenario) -> m.Move:
    chosen = next((o for o in scenario.word if o.id == view.own.offer), None)
    if chosen is None or chosen.gives is None:
        return m.Prepare()
    obstacle = next(
        found[0] for role, found in scenario.obstacles.items() if role == view.dossier.role
    )
    return m.Prepare(obstacle=obstacle.id, response=obstacle.responses[0])


def _choose(view: SeatView, scenario: Scenario) -> m.Move:
    life = next(x for x in scenario.lives if x.role == view.dossier.role)
    asking = {o.id for o in life.options if o.asks is not None}
    return m.Choose(option=next(o for o in view.own.life_options if o not in asking))


def _account(view: SeatView, scenario: Scenario) -> m.Move:
    if view.beat.beat == "last-word":
        return m.Account(line="")
    account = next(x for x in scenario.accounts if x.role == view.dossier.role)
    return m.Account(line=account.lines[0].id)


def _apologise(view: SeatView, scenario: Scenario) -> m.Move:
    make = next(x for x in scenario.make_goods if x.role == view.dossier.role)
    return m.Apologise(magnets=tuple(x.id for x in make.magnets[:5]))


def _answer(view: SeatView, _scenario: Scenario) -> m.Move:
    in_talk = view.beat.beat in ("talk", "talk-back")
    offered = view.talk.answer_options if in_talk else view.own.answer_options
    return m.Answer(line=offered[0])


_FIRST: dict[str, Maker] = {
    "ready": lambda *_: m.Ready(),
    "say": lambda view, _: m.Say(line=view.talk.line_options[0]),
    "pin": lambda view, _: m.Pin(line=view.talk.said[0]),
    "report": lambda view, _: m.Report(feeling=(view.talk.feelings or ("glad",))[0]),
    "hear": lambda view, _: m.Hear(feeling=view.talk.feelings[0]),
    "guess": lambda view, _: m.Guess(feeling=(view.talk.feelings or ("glad",))[0]),
    "ask": lambda view, _: m.Ask(question=view.talk.questions[0]),
    "answer": _answer,
    "reflect": lambda view, _: m.Reflect(line=view.talk.reflections[0], fold=view.talk.said[0]),
    "felt": lambda *_: m.Felt(answer="yes"),
    "wish": lambda *_: m.Wish(support="ears"),
    "rate": lambda *_: m.Rate(effort=3),
    "comfort": lambda view, _: m.Comfort(option=view.talk.comforts[0]),
    "say-back": lambda view, _: m.SayBack(line=view.talk.backs[0]),
    "offer": lambda view, _: m.Offer(option=view.word.options[0]),
    "prepare": _prepare,
    "accept": lambda view, _: m.Accept(stones=view.word.stones[-1]),
    "take": lambda *_: m.Take(yes=True),
    "lift": lambda *_: m.Lift(),
    "choose": _choose,
    "answer-change": lambda *_: m.AnswerChange(answer="yes"),
    "account": _account,
    "predict": lambda *_: m.Predict(face=2),
    "receive": lambda view, _: m.Receive(line=view.own.receive_options[0]),
    "land": lambda *_: m.Land(face=1),
    "apologise": _apologise,
    "done": lambda *_: m.Done(),
    "agree": lambda view, _: m.Agree(option=view.plan.options[0]),
    "mend": lambda *_: m.Mend(),
}
