"""While the other has the floor: being there, asking, giving back, guessing, helping."""

from __future__ import annotations

from collections import Counter

from game.rules import moves as m
from game.rules.feelings import WORDS
from game.rules.needs import NEEDS
from game.scenario.model import QuestionAct, Talk
from game.simulate.accounting import telling_of
from game.simulate.player import Look
from game.simulate.policies import Asking, Promising, Telling
from game.simulate.reading import heart_of, inside_of

_TWICE = 0.5  # chance that the second question comes near the secret, as questions do
_STRENGTHS = 5


def attend(look: Look) -> m.Move | None:
    """Promise to be here, unless nothing is ever promised."""
    offered = look.view.talk.may_attend and "attend" in look.view.beat.may
    return m.Attend() if offered and look.policy.promises is not Promising.NONE else None


def leave(look: Look) -> m.Move | None:
    """Put the window to the back for good, where the promise to be here is not kept."""
    here = look.view.talk.presence == "here" and look.view.talk.speaker is not look.player.seat
    stays = look.draw(f"here/{look.view.beat.beat}") < look.policy.keeps
    return m.Focus(front=False) if here and not stays and "focus" in look.view.beat.may else None


def hear(look: Look) -> m.Move:
    """Seal what is felt, hearing this."""
    return m.Hear(feeling=look.pick("hear", WORDS))


def ask(look: Look) -> m.Move:
    """Ask in its way, or nothing."""
    offered = look.view.talk.questions
    by_act = {q.act: q.id for q in (look.talk.questions if look.talk else ()) if q.id in offered}
    wanted = next((act for act in _acts(look) if act in by_act), None)
    return m.Done() if wanted is None else m.Ask(question=by_act[wanted])


def _acts(look: Look) -> tuple[QuestionAct, ...]:
    if look.view.beat.phase == "ask-again":
        return () if look.policy.asks is Asking.PARROT else _second(look)
    match look.policy.asks:
        case Asking.OPEN:
            return (QuestionAct.OPEN, QuestionAct.MORE)
        case Asking.ADVICE | Asking.INTERRUPT:
            return (QuestionAct.SLIP,)
        case Asking.PARROT:
            return (QuestionAct.MORE,)
        case _:
            return ()


def _second(look: Look) -> tuple[QuestionAct, ...]:
    """Return the second question, the same for all, so that only the first tells them apart."""
    near = look.draw(f"ask/{look.view.beat.beat}") < _TWICE
    return (QuestionAct.TOUCH,) if near else (QuestionAct.MORE,)


def reflect(look: Look) -> m.Move | None:
    """Give a line back: the one it takes for the heart, or the one that lit up."""
    talk, offered = look.talk, look.view.talk.reflections
    if talk is None or not offered:
        return None
    fold = _fold(look, talk)
    given = [r for r in talk.reflections if r.id in offered]
    fitting = [r for r in given if r.of == fold]
    return m.Reflect(line=(fitting or given)[0].id, fold=fold)


def _fold(look: Look, talk: Talk) -> str:
    view = look.view.talk
    if view.goes and view.pin and look.policy.takes_hint:
        return view.pin
    if look.policy.asks is Asking.PARROT:
        return view.said[-1]
    heart = heart_of(look, talk, view.said).id
    if look.draw(f"catch/{look.view.beat.beat}/{len(view.goes)}") < look.policy.catches:
        return heart
    others = [line for line in view.said if line != heart]
    return look.pick(f"fold/{look.view.beat.beat}/{len(view.goes)}", others)


def guess(look: Look) -> m.Move | None:
    """Seal what it hears the other feel, and need."""
    talk, view = look.talk, look.view.talk
    if talk is None:
        return None
    if look.draw(f"read/{view.id}") < look.policy.reads:
        inside = inside_of(look, talk, heart_of(look, talk, view.said))
        need = inside.need if view.needs else ""
        return m.Guess(feeling=inside.feeling, strength=inside.strength, need=need)
    strength = 1 + int(look.draw(f"strength/{view.id}") * _STRENGTHS)
    need = look.pick(f"need/{view.id}", NEEDS) if view.needs else ""
    return m.Guess(feeling=_else(look), strength=strength, need=need)


def _else(look: Look) -> str:
    """Return what it hears when it does not read: itself, what was seen before, or any word."""
    own = look.view.talk.own_feeling
    if look.policy.asks is Asking.PARROT and own:
        return own
    if look.policy.solves and look.player.felt:
        return Counter(look.player.felt).most_common(1)[0][0]
    return look.pick(f"guess/{look.view.talk.id}", WORDS)


def comfort(look: Look) -> m.Move | None:
    """Give the help that was wished for, or what it always gives."""
    offered = look.view.talk.comforts
    if look.talk is None or not offered:
        return None
    supports = [s for s in look.talk.supports if s.id in offered]
    attuned = look.draw(f"attuned/{look.view.beat.beat}") < look.policy.attuned
    wanted = look.view.talk.wish if attuned else look.policy.gives
    fitting = [s for s in supports if s.kind == wanted]
    others = [s for s in supports if attuned or s.kind != look.view.talk.wish]
    return m.Comfort(option=(fitting or others or supports)[0].id)


def say_back(look: Look) -> m.Move:
    """Add a line of its own: its secret from somebody who blurts, else something light."""
    offered = look.view.talk.backs
    backs = [c for c in (look.talk.backs if look.talk else ()) if c.id in offered]
    blurts = telling_of(look) is Telling.BLURT
    fitting = [c for c in backs if bool(c.asserts) == blurts]
    return m.SayBack(line=fitting[0].id) if fitting else m.Done()
