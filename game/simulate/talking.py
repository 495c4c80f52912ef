"""With the floor: what is said, with what heart and feeling, what is answered, and how it rates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from game.rules import moves as m
from game.rules.needs import NEEDS
from game.scenario.model import Claim, QuestionAct, SupportKind, Talk
from game.simulate.accounting import telling_of
from game.simulate.player import Look
from game.simulate.policies import Rating, Telling
from game.simulate.reading import heart_of, inside_of

_KINDS = tuple(SupportKind)
_MOST, _MIDDLE = 4, 2
_Landed = Literal["advice", "fixing", "teasing"]
_LANDED: dict[str, _Landed] = {
    "advice-unasked": "advice",
    "minimise": "fixing",
    "one-up": "teasing",
}


def say(look: Look) -> m.Move | None:
    """Say one of the lines that are left, by luck."""
    left = look.view.talk.line_options
    if not left:
        return None
    return m.Say(line=min(left, key=lambda line: look.draw(f"say/{line}")))


def pin(look: Look) -> m.Move | None:
    """Say with the heart what matters most of what was said."""
    if look.talk is None or not look.view.talk.said:
        return None
    return m.Pin(line=heart_of(look, look.talk, look.view.talk.said).id)


def report(look: Look) -> m.Move | None:
    """Seal what is felt behind the line with the heart."""
    talk = look.talk
    if talk is None:
        return None
    heart = next(line for line in talk.lines if line.id == look.view.talk.pin)
    inside = inside_of(look, talk, heart)
    need = inside.need if look.view.talk.needs and inside.need in NEEDS else ""
    return m.Report(feeling=inside.feeling, strength=inside.strength, need=need)


def answer(look: Look) -> m.Move | None:
    """Answer what was asked: near the secret as it tells, of the rest openly."""
    options, asked = look.view.talk.answer_options, look.view.talk.asked
    if look.talk is None or not options or not asked:
        return None
    question = next(q for q in look.talk.questions if q.id == asked[-1].question)
    offered = [c for c in question.answers if c.id in options]
    how = look.policy.in_talk or telling_of(look)
    if question.act is not QuestionAct.TOUCH:
        return m.Answer(line=_of_the_rest(offered, how).id)
    fits = [c for c in offered if _FITS[how](look, c)]
    open_ones = [c for c in offered if not c.asserts]
    return m.Answer(line=(fits or open_ones or offered)[0].id)


def _is_told(look: Look, claim: Claim) -> bool:
    return bool(claim.asserts) and look.sight.is_true(claim)


_FITS: dict[Telling, Callable[[Look, Claim], bool]] = {
    Telling.FULL: _is_told,
    Telling.BLURT: _is_told,
    Telling.HALF: lambda _look, claim: claim.partial,
    Telling.LIE: lambda look, claim: bool(claim.asserts) and not look.sight.is_true(claim),
    Telling.BOUNDARY: lambda _look, claim: claim.declines,
}


def _of_the_rest(offered: Sequence[Claim], how: Telling) -> Claim:
    """Return an answer that has nothing to do with the secret."""
    if how is Telling.BOUNDARY:
        return next((c for c in offered if c.declines), offered[0])
    told = [c for c in offered if not c.declines]
    personal = [c for c in told if c.asserts]
    if how is Telling.BLURT and personal:
        return personal[0]
    return next((c for c in told if not c.asserts), offered[0])


def mark(look: Look) -> m.Move | None:
    """Say openly how a slip landed, or, of somebody who rates low whatever is done, anything."""
    view = look.view.talk
    talk = look.talk
    if talk is None or "mark" not in look.view.beat.may or view.marks or not view.asked:
        return None
    if look.policy.rates is Rating.ALWAYS_0:
        return m.Mark(landed="fixing")
    asked = next(q for q in talk.questions if q.id == view.asked[-1].question)
    if look.policy.rates is Rating.ALWAYS_4 or asked.act is not QuestionAct.SLIP:
        return None
    tags = look.scenario.tags.get(asked.id, ())
    return m.Mark(landed=next((_LANDED[tag] for tag in tags if tag in _LANDED), "fixing"))


def felt(look: Look) -> m.Move:
    """Say "yes" to what gives the heart back, or to anything for the sake of peace."""
    view = look.view.talk
    caught = bool(view.goes) and view.goes[-1].fold == view.pin
    if caught or look.policy.rates is Rating.ALWAYS_4:
        return m.Felt(answer="yes")
    return m.Felt(answer="not-quite" if look.view.beat.phase == "felt-last" else "nearly")


def wish(look: Look) -> m.Move:
    """Say aloud what it would like now."""
    return m.Wish(support=look.pick("wish", _KINDS))


def rate(look: Look) -> m.Move:
    """Say for itself how hard the other tried."""
    if look.policy.rates is Rating.ALWAYS_4:
        return m.Rate(effort=_MOST)
    if look.policy.rates is Rating.ALWAYS_0:
        return m.Rate(effort=0)
    return m.Rate(effort=_tried(look, look.talk))


def _tried(look: Look, talk: Talk | None) -> int:
    """Return 0 to 4: the heart caught at once, a question that opened, and no slip first."""
    view = look.view.talk
    acts = [q.act for asked in view.asked for q in (talk.questions if talk else ())
            if q.id == asked.question]  # fmt: skip
    caught = bool(view.goes) and view.goes[0].fold == view.pin
    slipped = bool(acts) and acts[0] is QuestionAct.SLIP
    opened = bool(acts) and not slipped
    return min(_MOST, max(0, _MIDDLE + caught + opened - slipped - (len(view.goes) > _MIDDLE)))
