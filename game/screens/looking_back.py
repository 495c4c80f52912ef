"""What one's own words did in a scene, read once more in its morning: for own eyes, on this device.

Only own words are read, only here, and nothing of it is sent, kept, exported or counted. What is
said of them rests on what this seat knows anyway: what the other said next, which feeling it had
sealed, how it told that something landed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from game.rules.feelings import FAMILIES
from game.rules.sections import TranscriptLine
from game.scenario.model import Claim, FactKind
from game.screens.scene import Scene
from game.words.cue import About, Where
from game.words.reading import Language, Question, Reading, Sign, Signal

MOST_STRENGTHS, MOST_APART = 3, 2
SURE_FROM = 0.75
"""A sign has to be this sure before anybody is told of it."""


@dataclass(frozen=True, slots=True)
class Told:
    """One line of one's own that had words of one's own, and how they read.

    Attributes:
        line: as the transcript has it. words: what was written. reading: of the words.
        following: what the other said right after, or None.
    """

    line: TranscriptLine
    words: str
    reading: Reading
    following: TranscriptLine | None


@dataclass(frozen=True, slots=True)
class Strength:
    """Something good that own words did: "opened", "named" ..., and the words that show it."""

    what: str
    told: Told
    shows: str


@dataclass(frozen=True, slots=True)
class Apart:
    """Own words that may have arrived otherwise than they were meant.

    Attributes:
        what: "advice", "blame" ... as they read.
        told: the line that was picked, and the words beside it.
        shows: the words that show it.
        marked: how the other told that a line landed, where that fits; "" for none.
        begin: a better start, "" for none.
    """

    what: str
    told: Told
    shows: str
    marked: str
    begin: str


def is_offered(scene: Scene) -> bool:
    """Tell whether there is anything to look back on: own words, and nobody said no to it."""
    over = scene.view.debrief.open and not scene.view.scene.stopped
    return over and scene.state.settings.look_back and any(_own(scene))


def strengths(scene: Scene) -> tuple[Strength, ...]:
    """Return what own words did well, at most three, each thing once."""
    told = _told(scene)
    found = (s for what, shows in STRENGTHS.items() if (s := _first(scene, what, shows, told)))
    return tuple(found)[:MOST_STRENGTHS]


def apart(scene: Scene) -> tuple[Apart, ...]:
    """Return own words that read otherwise than the line picked for them, at most two.

    Those come first of which the other told the same.
    """
    found = [a for told in _told(scene) if (a := _apart(scene, told))]
    return tuple(sorted(found, key=lambda a: not a.marked))[:MOST_APART]


def _own(scene: Scene) -> Iterator[tuple[int, TranscriptLine, str]]:
    """Yield this seat's lines that came with words of its own, with their places."""
    for place, line in enumerate(scene.view.transcript):
        words = scene.seat.said(line.seq).strip() if line.seat is scene.me else ""
        if words:
            yield place, line, words


def _told(scene: Scene) -> tuple[Told, ...]:
    lines = scene.view.transcript
    found = []
    for place, line, words in _own(scene):
        heard = next((x for x in reversed(lines[:place]) if x.seat is scene.me.other), None)
        after = next((x for x in lines[place + 1 :] if x.seat is not None), None)
        following = after if after is not None and after.seat is scene.me.other else None
        reading = _read(words, _words_of(scene, heard) if heard else "")
        if reading.language is Language.ENGLISH:
            found.append(Told(line, words, reading, following))
    return tuple(found)


def _words_of(scene: Scene, line: TranscriptLine) -> str:
    own = scene.seat.said(line.seq)
    return own or " ".join(scene.line(text) for text in (line.text, *line.extra) if text)


@lru_cache(maxsize=64)
def _read(words: str, heard: str) -> Reading:
    from game.words.analyse import read  # read in the morning, not while the window opens

    return read(words, heard)


# -- what went well ------------------------------------------------------------------------


def _first(scene: Scene, what: str, shows: Shows, told: tuple[Told, ...]) -> Strength | None:
    for one in told:
        words = shows(scene, one)
        if words:
            return Strength(what, one, words)
    return None


def _opened(scene: Scene, told: Told) -> str:
    """An open question that was answered with something of the other's own."""
    answer = told.following
    if told.reading.question is not Question.OPEN or answer is None or answer.kind != "answered":
        return ""
    claim = _claim(scene, answer.text)
    if claim is None or claim.declines or claim.dodges or claim.partial or claim.denies:
        return ""
    facts = (scene.scenario.fact(fact) for fact in claim.asserts)
    opens = any(fact.kind is not FactKind.FICTION for fact in facts)
    tender = "own-part" in scene.scenario.tags.get(claim.id, ())
    return _shown(told, Signal.OPEN_QUESTION) if opens or tender else ""


def _claim(scene: Scene, line: str) -> Claim | None:
    asked = (question for talk in scene.scenario.talks for question in talk.questions)
    return next((c for question in asked for c in question.answers if c.id == line), None)


def _named(scene: Scene, told: Told) -> str:
    """The family of the very feeling that the other had sealed, said in own words."""
    felt = {_family(snap.felt) for snap in scene.view.scene.snap if snap.seat is scene.me}
    talk = scene.view.talk
    if talk.heard is not None and talk.speaker is scene.me.other:
        felt.add(_family(talk.heard.felt))
    named = (s for s in _sure(told, Signal.FEELING) if s.detail in felt)
    sign = next(named, None)
    return told.words[sign.start : sign.end] if sign else ""


def _family(word: str) -> str:
    return next((f for f, words in FAMILIES.items() if word == f or word in words), word)


def _by(*signals: Signal, unless: Signal | None = None) -> Shows:
    def shows(_scene: Scene, told: Told) -> str:
        if unless is not None and _sure(told, unless):
            return ""
        return next((words for signal in signals if (words := _shown(told, signal))), "")

    return shows


Shows = Callable[[Scene, Told], str]
"""Returns the words in which something shows, "" where it does not."""

STRENGTHS: dict[str, Shows] = {
    "opened": _opened,
    "named": _named,
    "owned": _by(Signal.RESPONSIBILITY, unless=Signal.EXCUSE),
    "validated": _by(Signal.VALIDATION),
    "said-own": _by(Signal.I_STATEMENT, unless=Signal.BLAME),
    "mended": _by(Signal.REPAIR, Signal.CHANGE, unless=Signal.EXCUSE),
}
"""What can be pointed at, the strongest first."""


# -- what may have arrived otherwise -----------------------------------------------------------

READ_AS = {
    Signal.BLAME: "blame",
    Signal.MINIMISING: "minimising",
    Signal.ADVICE: "advice",
    Signal.DEFENDING: "defending",
    Signal.ONE_UP: "one-up",
    Signal.EXCUSE: "excuse",
}
MARKED_AS = {
    "advice": ("advice", "fixing"),
    "defending": ("defending",),
    "excuse": ("defending",),
    "one-up": ("advice", "fixing"),
}
"""How the other may have told that such words landed."""

TAGS = {
    "blame": ("blame",),
    "minimising": ("minimise",),
    "advice": ("advice-unasked", "wanted-support", "support"),
    "defending": ("defend",),
    "one-up": ("one-up",),
    "excuse": ("defend", "minimise"),
}
"""Tags of authored lines that mean the same: then nothing lies apart."""


def _apart(scene: Scene, told: Told) -> Apart | None:
    meant = scene.scenario.tags.get(told.line.text, ())
    for signal, what in READ_AS.items():
        words = _shown(told, signal)
        if not words or not set(TAGS[what]).isdisjoint(meant):
            continue
        if what == "advice" and scene.view.talk.wish == "think":
            continue  # then it was asked for
        marks = (mark for mark in scene.view.talk.marks if mark in MARKED_AS.get(what, ()))
        return Apart(what, told, words, next(marks, "") if _is_theirs(scene) else "", _begin(told))
    return None


def _is_theirs(scene: Scene) -> bool:
    """Tell whether what was marked in this Talk were lines of this seat's."""
    return scene.view.talk.speaker is scene.me.other


def _begin(told: Told) -> str:
    from game.words.cueing import cue  # as with reading

    found = cue(told.words, Where(listening=True))
    return found.begin if found is not None and found.about is not About.BUT else ""


# -- signs ---------------------------------------------------------------------------------


def _sure(told: Told, signal: Signal) -> list[Sign]:
    return [s for s in told.reading.signs if s.signal is signal and s.confidence >= SURE_FROM]


def _shown(told: Told, signal: Signal) -> str:
    """Return the words that show a signal, if it is sure enough; "" if not."""
    return next((told.words[s.start : s.end] for s in _sure(told, signal)), "")
