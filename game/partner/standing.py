"""Which authored line typed words stand for: the record line that both can look at.

What somebody types is never a claim by itself: a line out of those on offer stands for it, the
one that does most nearly the same and shares the most words with it. It is only a proposal; the
player sees it before it is sent and may take another. A line that tells or denies a fact, or
comes near a secret, is proposed only to words that clearly mean it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from game.partner.mood import Tag
from game.partner.said import known_tags
from game.partner.understood import Understood
from game.scenario.model import Claim, QuestionAct, ReceiveAct, Scenario

_WORD = re.compile(r"[^\W\d_]{3,}")
_STEM = 5  # letters by which two words count as one
_COMMON = (
    "the and but for you your yours are was were that this what how why who when where which with "
    "have has had did does not all any can could would should been then them they she him his her "
    "its out about into from just like will there their one some more most very"
)
_SMALL = frozenset(_COMMON.split())
_MEANT = 0.3  # share of a line's words from which somebody clearly means it
_ALIKE = 2.0  # it does the same
_NEAR = 1.0  # it does nearly the same
_SHARED = 3.0  # it says it with the same words
_LITTLE = 0.2  # of it, among lines that all do nearly the same
_WEIGHTY = 2.5  # taken off what is never put into anybody's mouth unasked
_GIVES = frozenset({Tag.REFLECT_CONTENT, Tag.REFLECT_FEELING, Tag.VALIDATE})
_ASKS = frozenset({Tag.OPEN_QUESTION, Tag.CLOSED_QUESTION})
_PUTS_OFF = frozenset({ReceiveAct.CHECK, ReceiveAct.TIME, ReceiveAct.NOT_YET, ReceiveAct.SLIP})
_KIN = (_GIVES, _ASKS, frozenset({Tag.VALIDATE, Tag.ACKNOWLEDGE, Tag.SUPPORT}))


def stands_for(
    own: Understood, text: str, offered: Sequence[str], scenario: Scenario, near: str = ""
) -> str:
    """Return the line on offer that typed words stand for, "" where nothing is offered.

    Args:
        own: what the words were understood as.
        text: the words.
        offered: ids of the lines that may be said here, in their order.
        scenario: with the sentences of these lines.
        near: a line that has been said and is meant above others: what is folded.
    """
    stems = _stems(text)
    scores = {line: _score(own, stems, line, scenario, near) for line in offered}
    return max(scores, key=lambda line: scores[line]) if scores else ""


def _score(own: Understood, stems: set[str], line: str, scenario: Scenario, near: str) -> float:
    shared = _share(stems, scenario.texts.get(line, ""))
    of = next((r.of for t in scenario.talks for r in t.reflections if r.id == line), "")
    if of:
        shared = max(shared, _share(stems, scenario.texts.get(of, "")))
    does = _does(own, line, scenario)
    if of:  # every way of giving back does nearly the same: what it is of says more
        does *= _LITTLE
    score = _SHARED * shared + does + (_NEAR if of and of == near else 0.0)
    is_weighty = _is_weighty(own, line, scenario)
    return score - _WEIGHTY if is_weighty and shared < _MEANT else score


def _does(own: Understood, line: str, scenario: Scenario) -> float:
    """Return how nearly a line does what the words were understood to do."""
    tags, wanted = set(known_tags(tuple(scenario.tags.get(line, ())))), set(own.tags)
    if tags & wanted:
        return _ALIKE
    return _NEAR if any(tags & kin and wanted & kin for kin in _KIN) else 0.0


def _is_weighty(own: Understood, line: str, scenario: Scenario) -> bool:
    """Tell whether a line says more than words by themselves: a fact, a secret, a slip, a no."""
    for talk in scenario.talks:
        for question in talk.questions:
            if question.id == line:
                slips = question.act is QuestionAct.SLIP
                alike = _does(own, line, scenario) == _ALIKE
                return question.act is QuestionAct.TOUCH or (slips and not alike)
        if any(share.id == line and share.blames for share in talk.lines):
            return Tag.BLAME not in own.tags
    slots = (slot for act in scenario.every_act() for slot in act.receives)
    taken = (r for slot in slots for r in (*slot.table, *slot.apology) if r.id == line)
    if any(r.act in _PUTS_OFF for r in taken):
        return True
    return any(claim.id == line and _tells(claim) for claim in _claims(scenario))


def _claims(scenario: Scenario) -> list[Claim]:
    found = [claim for t in scenario.talks for q in t.questions for claim in q.answers]
    slots = [slot for act in scenario.every_act() for slot in act.accounts]
    found += [claim for slot in slots for claim in (*slot.lines, *slot.answers)]
    return [*found, *(claim for talk in scenario.talks for claim in talk.backs)]


def _tells(claim: Claim) -> bool:
    return bool(claim.asserts or claim.denies or claim.declines or claim.dodges or claim.partial)


def _share(stems: set[str], sentence: str) -> float:
    """Return how much of a sentence's own words are in these."""
    own = _stems(sentence)
    return len(own & stems) / len(own) if own else 0.0


def _stems(text: str) -> set[str]:
    words = (word.lower() for word in _WORD.findall(text))
    return {word[:_STEM] for word in words if word not in _SMALL}
