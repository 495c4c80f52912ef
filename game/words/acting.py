"""Says what a whole reply mainly does, from the signs of its sentences.

Each sentence mainly asks, gives back or tells; long sentences weigh more than short ones. A
question at the end decides, because it is what the other will answer, unless a good deal was told
before it. A question that only checks back ("does that make sense?") belongs to what it checks.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.words.asking_forms import CHECKED, DECLARED, TAGGED
from game.words.reading import Act, Question, Sign, Signal
from game.words.reflecting_cues import OPENING
from game.words.utterance import Sentence, Utterance

_ASKING = frozenset({Signal.OPEN_QUESTION, Signal.CLOSED_QUESTION})
_STATED = frozenset({f"rule:{DECLARED}", f"rule:{TAGGED}"})
_SECONDARY = _STATED | {f"rule:{CHECKED}"}
_BARE = frozenset({"rule:it_is_that", "rule:they_did", "rule:given_back"})
"""Sources of a reflection that may as well be a plain statement about the world."""
_AGAINST_YOU = frozenset({
    Signal.MINIMISING, Signal.BLAME, Signal.DEFENDING, Signal.ONE_UP, Signal.EXCUSE,
})  # fmt: skip
"""What gives nothing back, whatever form it takes."""
_OWN_SIDE = frozenset({Signal.DEFENDING, Signal.ONE_UP, Signal.EXCUSE})
"""Of these what an opener takes back: "I get the sense that ..." only begins with oneself."""
_OPENED = frozenset(f"rule:{name}" for name in OPENING)
_OF_ONESELF = frozenset({
    Signal.REGRET, Signal.RESPONSIBILITY, Signal.PROMISE, Signal.REPAIR, Signal.CHANGE,
    Signal.EXPLANATION, Signal.I_STATEMENT, Signal.ADVICE,
})  # fmt: skip
"""What tells rather than gives back, unless the same sentence surely gives back.

Only what a rule found is asked: heads learnt from forums, where every sentence advises a little.
"""
SURE = 0.5
SURE_AS_ASKED = 0.65
"""From here a statement with a question mark would be a reflection without its mark, too."""
FEWEST_WORDS = 4
"""In fewer words a statement with a question mark asks again rather than gives back."""
MUCH_TOLD = 3.0
"""About three long sentences of input: then a question behind them is the lesser part."""
BARE_IN_MANY = 0.4
"""What bare statements count for among more than three sentences, where telling is likelier."""


@dataclass(frozen=True, slots=True)
class _Doing:
    """What one sentence does: how surely it asks, gives back and tells, and how much it weighs."""

    asks: float
    reflects: float
    informs: float
    size: float


def act_of(said: Utterance, signs: tuple[Sign, ...]) -> Act:
    """Return what the reply mainly does.

    Args:
        said: the reply.
        signs: all signs found in it, also the weak ones.
    """
    done = [_doing(s, signs, many=len(said.sentences) > 3) for s in said.sentences]
    asks = sum(d.size * d.asks for d in done)
    reflects = sum(d.size * d.reflects for d in done if not d.asks and d.reflects >= d.informs)
    informs = sum(d.size * d.informs for d in done if not d.asks and d.reflects < d.informs)
    if done and done[-1].asks:
        return Act.INPUT if informs > max(MUCH_TOLD, reflects) else Act.QUESTION
    if asks > max(reflects, 1.5 * informs):
        return Act.QUESTION
    if not reflects and not informs:
        return Act.QUESTION if any(s.signal in _ASKING for s in signs) else Act.OTHER
    return Act.REFLECTION if reflects >= informs else Act.INPUT


def _doing(sentence: Sentence, signs: tuple[Sign, ...], *, many: bool) -> _Doing:
    here = [s for s in signs if sentence.start <= s.start < sentence.end and _counts(s)]
    given = [s for s in here if s.signal is Signal.REFLECTION]
    reflects = _best(given)
    informs = _best([s for s in here if s.signal is Signal.INPUT])
    does = {s.signal for s in here if not s.source.startswith("head:")}
    if any(s.source in _OPENED and s.confidence >= SURE for s in given):
        does -= _OWN_SIDE
    if does & _AGAINST_YOU or (does & _OF_ONESELF and reflects < SURE):
        reflects, informs = 0.0, max(informs, SURE)
    bare = all(s.source in _BARE for s in given)
    asks = _best([s for s in here if s.signal in _ASKING and s.source not in _SECONDARY])
    stated = [s for s in here if s.signal in _ASKING and s.source in _STATED]
    unsure = reflects < SURE_AS_ASKED or any(s.source == "rule:given_back" for s in given)
    if stated and (unsure or len(sentence.words) < FEWEST_WORDS):
        asks = _best(stated)
    return _Doing(
        asks=asks,
        reflects=reflects * (BARE_IN_MANY if bare and many else 1.0),
        informs=informs,
        size=min(2.0, 0.5 + len(sentence.words) / 12),
    )


def _counts(sign: Sign) -> bool:
    """Say whether a sign is sure enough; what is given back or told weighs when weak, too."""
    return sign.confidence >= SURE or sign.signal in {Signal.REFLECTION, Signal.INPUT}


def _best(signs: list[Sign]) -> float:
    return max((s.confidence for s in signs), default=0.0)


def question_of(signs: tuple[Sign, ...]) -> Question:
    """Return whether the reply asks; its last question decides whether it leaves room."""
    asked = [s for s in signs if s.signal in _ASKING]
    if not asked:
        return Question.NONE
    return Question.OPEN if asked[-1].signal is Signal.OPEN_QUESTION else Question.CLOSED
