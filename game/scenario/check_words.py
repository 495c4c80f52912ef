"""Words: there where they are needed, short enough for their place, and kind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.scenario.check_names import claims
from game.scenario.diagnostics import Code, Finding, finding
from game.scenario.model import Manner, Scenario
from game.scenario.overlay import blanks
from game.scenario.pace import budget_of, clock, pace
from game.scenario.pace_ways import count_words, envelope_words
from game.scenario.sentences import needed, welcome
from game.scenario.sentences_parts import STILLS, stones

ENVELOPE_WORDS = 60
LIFE_WORDS = 40
PROMPT_WORDS = 20
OPTION_WORDS = 20
CAPTION_WORDS = 8  # under one of three still pictures
ANY_WORDS = 30  # nothing else on a screen is longer than two short sentences

BLANKS = {
    "door": frozenset({"partner"}),
    "moment": frozenset({"mine", "theirs", "expected", "landed", "feeling", "guess"}),
}
"""Which {blanks} the game fills, by the first part of a sentence's id."""


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


TRAITS = _listed(
    "liar greedy selfish lazy stupid idiot useless pathetic hopeless coward cheat cheater "
    "failure crazy childish dramatic oversensitive"
)
"""Words for what somebody is. We say what happened."""

TEXTBOOK = _listed(
    "dossier validate validation reflect disclose disclosure breach temptation consent "
    "boundaries trauma trigger"
)
"""Words that belong in a book about people, not in a kitchen."""

VERDICTS = _listed("lied betrayed failed guilty cheated shame caught deceived punished")
"""Words the ledger and the morning do without."""

HEAVY = _listed(
    "died dead death funeral grave cancer hospital illness ill diagnosis debt rent inheritance "
    "affair betrayal drunk vodka hangover miscarriage pregnant baby suicide"
)
"""Words that want a content note at the door."""

_ALWAYS = re.compile(r"\byou\b[^.?!]*\b(always|never)\b", re.IGNORECASE)


def sentences(scenario: Scenario) -> Iterator[Finding]:
    """Report sentences that are missing, and sentences nobody would read."""
    wanted = dict(needed(scenario))
    for text, why in wanted.items():
        if text not in scenario.texts:
            yield finding(Code.MISSING_SENTENCE, text, why=why)
    shown = wanted.keys() | set(welcome(scenario))
    for text in scenario.texts:
        if text not in shown:
            yield finding(Code.UNUSED_SENTENCE, text)


def lengths(scenario: Scenario) -> Iterator[Finding]:
    """Report sentences longer than their place."""
    for role in scenario.roles:
        words = envelope_words(scenario, role)
        if words > ENVELOPE_WORDS:
            yield _wordy(role.id, words, ENVELOPE_WORDS)
    for life in (life for act in scenario.every_act() for life in act.lives):
        card = (f"{life.id}/story", f"{life.id}/named")
        words = sum(count_words(scenario.texts.get(text, "")) for text in card)
        if words > LIFE_WORDS:
            yield _wordy(f"{life.id}/story", words, LIFE_WORDS)
    prompts = set(_prompts(scenario))
    for text, said in scenario.texts.items():
        limit = OPTION_WORDS if text in scenario.tags or text in prompts else ANY_WORDS
        if _CAPTION.match(text):
            limit = CAPTION_WORDS
        if count_words(said) > limit:
            yield _wordy(text, count_words(said), limit)


_CAPTION = re.compile(rf"{STILLS}.*/\d$")


def _prompts(scenario: Scenario) -> Iterator[str]:
    yield from ("word", "snap")
    for act in scenario.every_act():
        yield from (account.id for account in act.accounts)
    for talk in scenario.talks:
        yield from (talk.id, f"{talk.id}/feel", f"{talk.id}/hears")
    yield from (text for text, _ in stones(scenario))
    if scenario.plan:
        yield scenario.plan.id
        for option in scenario.plan.options:
            yield from (f"{option}/takes", f"{option}/why")


def _wordy(about: str, words: int, limit: int) -> Finding:
    return finding(Code.TOO_WORDY, about, found=str(words), limit=str(limit))


def budgets(scenario: Scenario) -> Iterator[Finding]:
    """Report a seat that reads, presses or sits longer than a scene of its kind allows."""
    budget = budget_of(scenario)
    for role in scenario.roles:
        walked = pace(scenario, role)
        if walked.words > budget.words:
            said = {"found": str(walked.words), "limit": str(budget.words)}
            yield finding(Code.TOO_MUCH_READING, role.id, **said)
        if walked.inputs > budget.inputs:
            said = {"found": str(walked.inputs), "limit": str(budget.inputs)}
            yield finding(Code.TOO_MANY_INPUTS, role.id, **said)
        if walked.seconds > budget.seconds:
            said = {"found": clock(walked.seconds), "limit": clock(budget.seconds)}
            yield finding(Code.TOO_LONG, role.id, **said)


def placeholders(scenario: Scenario) -> Iterator[Finding]:
    """Report blanks the game does not fill where they stand."""
    for text, said in scenario.texts.items():
        allowed = BLANKS.get(text.partition("/")[0], frozenset())
        for blank in sorted(blanks(said) - allowed):
            yield finding(Code.UNKNOWN_BLANK, text, found=blank)


def kindness(scenario: Scenario) -> Iterator[Finding]:
    """Report words that judge a person, textbook words, and heavy words without a note."""
    blaming = {
        claim.id
        for role in scenario.roles
        for claim in claims(scenario, role.id)
        if claim.manner is Manner.BLAMING
    } | {line.id for talk in scenario.talks for line in talk.lines if line.blames}
    for text, said in scenario.texts.items():
        for word in _harsh(text, said, blaming=text in blaming):
            yield finding(Code.HARSH_WORD, text, found=word)
        if not scenario.meta.content_notes:
            for word in _found(said, HEAVY):
                yield finding(Code.NO_CONTENT_NOTE, text, found=word)
    if scenario.meta.intensity >= 3 and not scenario.meta.content_notes:
        said = f"things of intensity {scenario.meta.intensity}"
        yield finding(Code.NO_CONTENT_NOTE, "intensity", found=said)


def _harsh(text: str, said: str, *, blaming: bool) -> Iterator[str]:
    yield from _found(said, TRAITS)
    yield from _found(said, TEXTBOOK)
    if text.partition("/")[0] in {"ledger", "moment", "stage"}:
        yield from _found(said, VERDICTS)
    always = _ALWAYS.search(said)
    if always and not blaming:
        yield f"you {always.group(1).lower()}"


def _found(said: str, words: frozenset[str]) -> list[str]:
    return sorted(words.intersection(re.findall(r"[a-z]+", said.lower())))
