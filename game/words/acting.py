"""Says what a whole reply mainly does, from the signs of its sentences."""

from __future__ import annotations

from game.words.reading import Act, Question, Sign, Signal
from game.words.utterance import Utterance


def act_of(said: Utterance, signs: tuple[Sign, ...]) -> Act:
    """Return what the reply mainly does."""
    has = {sign.signal for sign in signs}
    if has & {Signal.OPEN_QUESTION, Signal.CLOSED_QUESTION}:
        return Act.QUESTION
    if Signal.REFLECTION in has:
        return Act.REFLECTION
    return Act.INPUT if has & {Signal.INPUT, Signal.ADVICE} else Act.OTHER


def question_of(signs: tuple[Sign, ...]) -> Question:
    """Return whether the reply asks; its last question decides whether it leaves room."""
    asked = [s for s in signs if s.signal in {Signal.OPEN_QUESTION, Signal.CLOSED_QUESTION}]
    if not asked:
        return Question.NONE
    return Question.OPEN if asked[-1].signal is Signal.OPEN_QUESTION else Question.CLOSED
