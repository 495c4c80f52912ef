"""A player that does anything lawful, drawn by luck from what its view offers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Literal

from game.rules import moves as m
from game.rules.feelings import WORDS
from game.rules.needs import NEEDS
from game.scenario.model import SupportKind
from game.simulate.player import Look

_STRENGTHS, _FACES = (1, 2, 3, 4, 5), (0, 1, 2, 3, 4)
_ANSWERS: tuple[Literal["yes", "no", "yours"], ...] = ("yes", "no", "yours")
_STAYS = 0.5  # chance of asking or adding nothing where that is allowed

_COUNTERS, _DECLINES = 0.4, 0.15


def whim(look: Look, kind: str) -> m.Move | None:
    """Return any lawful move of a kind that is waited for."""
    in_talk = look.view.beat.beat.startswith("talk")
    make = (_IN_TALK.get(kind) if in_talk else None) or _ELSEWHERE.get(kind)
    return make(look) if make else None


def _any(look: Look, what: str, things: tuple[str, ...]) -> str:
    beat = look.view.beat
    return look.pick(f"whim/{beat.visit}/{beat.phase}/{what}", things)


def _number(look: Look, what: str, things: tuple[int, ...]) -> int:
    beat = look.view.beat
    return look.pick(f"whim/{beat.visit}/{beat.phase}/{what}", things)


def _rather_not(look: Look) -> bool:
    beat = look.view.beat
    return look.draw(f"whim/{beat.visit}/{beat.phase}/rather-not") < _STAYS


def _lean(look: Look) -> m.Move:
    """Lay stones, ask for another promise, or kindly decline, where these are in play."""
    word, may = look.view.word, look.view.beat.may
    stones = _number(look, "stones", word.stones)
    given = look.sight.promise(own=False)
    others = tuple(t for t in word.counters if given is None or t != given.template)
    if others and "counter" in may and look.draw("whim/counter") < _COUNTERS:
        return m.Counter(template=_any(look, "counter", others), stones=stones)
    if "decline" in may and look.draw("whim/decline") < _DECLINES:
        return m.Decline()
    return m.Accept(stones=stones)


def _prepare(look: Look) -> m.Move:
    given = next((o for o in look.scenario.word if o.id == look.view.own.offer), None)
    obstacles = look.scenario.obstacles.get(look.sight.role, ())
    if given is None or given.gives is None or not obstacles:
        return m.Prepare()
    beat = look.view.beat
    obstacle = look.pick(f"whim/{beat.visit}/obstacle", obstacles)
    return m.Prepare(obstacle=obstacle.id, response=_any(look, "response", obstacle.responses))


def _act(look: Look) -> m.Move:
    option = _any(look, f"act/{look.view.own.asked}", look.view.own.life_options)
    known = {o.id: o for o in look.scenario.life(look.sight.role).options}
    asks = next(o for name, o in known.items() if name == option).asks is not None
    return m.AskChange(option=option) if asks else m.Choose(option=option)


def _account(look: Look) -> m.Move:
    if look.view.beat.beat == "last-word":
        return m.Account(line=_any(look, "last", ("", *look.view.own.answer_options)))
    slot = look.scenario.account(look.sight.role)
    adds = ("", *(claim.id for claim in slot.adds))
    lines = tuple(claim.id for claim in slot.lines)
    return m.Account(line=_any(look, "line", lines), add=_any(look, "add", adds))


def _magnets(look: Look) -> m.Move:
    every = look.scenario.make_good(look.sight.role).magnets
    drawn = (magnet.id for magnet in every if look.draw(f"whim/{magnet.id}") < _STAYS)
    return m.Apologise(magnets=tuple(drawn))


def _reflect(look: Look) -> m.Move | None:
    offered, said = look.view.talk.reflections, look.view.talk.said
    if not offered:
        return None
    return m.Reflect(line=_any(look, "line", offered), fold=_any(look, "fold", said))


def _felt(look: Look) -> m.Move:
    last = look.view.beat.phase == "felt-last"
    answers: tuple[Literal["yes", "nearly", "not-quite"], ...]
    answers = ("yes", "not-quite") if last else ("yes", "nearly")
    return m.Felt(answer=look.pick(f"whim/{look.view.beat.visit}/{look.view.beat.phase}", answers))


def _word(look: Look, what: str) -> tuple[str, int, str]:
    needs = look.view.talk.needs
    need = _any(look, f"{what}/need", NEEDS) if needs else ""
    return _any(look, what, WORDS), _number(look, f"{what}/strength", _STRENGTHS), need


def _report(look: Look) -> m.Move:
    feeling, strength, need = _word(look, "felt")
    return m.Report(feeling=feeling, strength=strength, need=need)


def _guess(look: Look) -> m.Move:
    feeling, strength, need = _word(look, "guess")
    return m.Guess(feeling=feeling, strength=strength, need=need)


def _say(look: Look) -> m.Move:
    talk = look.view.talk
    return m.Say(line=_any(look, f"say/{len(talk.said)}", talk.line_options))


def _ask(look: Look) -> m.Move:
    offered = look.view.talk.questions
    if not offered or _rather_not(look):
        return m.Done()
    return m.Ask(question=_any(look, "ask", offered))


def _say_back(look: Look) -> m.Move:
    offered = look.view.talk.backs
    if not offered or _rather_not(look):
        return m.Done()
    return m.SayBack(line=_any(look, "back", offered))


_Make = Callable[[Look], m.Move | None]

_ELSEWHERE: Mapping[str, _Make] = MappingProxyType(
    {
        "ready": lambda _: m.Ready(),
        "offer": lambda k: m.Offer(option=_any(k, "offer", k.view.word.options)),
        "prepare": _prepare,
        "accept": _lean,
        "take": lambda k: m.Take(yes=not _rather_not(k)),
        "lift": lambda _: m.Lift(),
        "choose": _act,
        "answer-change": lambda k: m.AnswerChange(answer=k.pick("whim/change", _ANSWERS)),
        "account": _account,
        "predict": lambda k: m.Predict(face=_number(k, "predict", _FACES)),
        "receive": lambda k: m.Receive(line=_any(k, "receive", k.view.own.receive_options)),
        "land": lambda k: m.Land(face=_number(k, "land", _FACES)),
        "answer": lambda k: m.Answer(line=_any(k, "answer", k.view.own.answer_options)),
        "report": lambda k: m.Report(feeling=_any(k, "felt", k.scenario.feelings)),
        "guess": lambda k: m.Guess(feeling=_any(k, "guess", k.scenario.feelings)),
        "apologise": _magnets,
        "agree": lambda k: m.Agree(option=_any(k, "card", k.view.plan.options)),
        "done": lambda _: m.Done(),
    }
)

_IN_TALK: Mapping[str, _Make] = MappingProxyType(
    {
        "say": _say,
        "pin": lambda k: m.Pin(line=_any(k, "pin", k.view.talk.said)),
        "report": _report,
        "hear": lambda k: m.Hear(feeling=_any(k, "hear", WORDS)),
        "ask": _ask,
        "answer": lambda k: m.Answer(line=_any(k, "answer", k.view.talk.answer_options)),
        "reflect": _reflect,
        "guess": _guess,
        "felt": _felt,
        "wish": lambda k: m.Wish(support=k.pick("whim/wish", tuple(SupportKind))),
        "rate": lambda k: m.Rate(effort=_number(k, "rate", _FACES)),
        "comfort": lambda k: m.Comfort(option=_any(k, "comfort", k.view.talk.comforts)),
        "say-back": _say_back,
    }
)  # fmt: skip
