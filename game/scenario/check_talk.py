"""Talk: enough to say, to ask, to give back and to answer, and a choice in each of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from game.scenario.diagnostics import Code, Finding, finding
from game.scenario.model import (
    BeatName,
    Claim,
    FactKind,
    Question,
    QuestionAct,
    Role,
    Scenario,
    Talk,
)

LINES = (4, 5)
QUESTIONS = 4
ANSWERS = (2, 4)
KINDS = 4
BACKS = (2, 5)
TALK_LEVEL = 2


def beats(scenario: Scenario) -> Iterator[Finding]:
    """Report beats without their part of the file, parts without their beat, and low levels."""
    named = scenario.meta.beats
    there = {
        BeatName.TALK: len(scenario.talks) >= 1,
        BeatName.TALK_BACK: len(scenario.talks) >= 2,
        BeatName.SNAP: bool(scenario.feelings),
        BeatName.PLAN: scenario.plan is not None,
    }
    for beat, has in there.items():
        if has != (beat in named):
            which = "the file has no part for it" if beat in named else "no beat plays it"
            yield finding(Code.BEATS, "beats", found=f'about "{beat}": {which}')
    for beat, count in Counter(named).items():
        if count > 1:
            yield finding(Code.BEATS, "beats", found=f'the beat "{beat}" is named {count} times')
    if BeatName.TALK in named and BeatName.SNAP in named:
        said = "feelings are heard in Talk or in Snap, not in both"
        yield finding(Code.BEATS, "beats", found=said)
    yield from _level(scenario)


def _level(scenario: Scenario) -> Iterator[Finding]:
    level = scenario.meta.level
    if scenario.talks and level < TALK_LEVEL:
        yield finding(Code.LEVEL, "level", found=f"Talk comes with level {TALK_LEVEL}")


def talks(scenario: Scenario) -> Iterator[Finding]:
    """Report what each direction of Talk lacks."""
    for talk in scenario.talks:
        yield from _lines(scenario, talk)
        yield from _giving_back(talk)
        yield from _questions(talk)
        for question in talk.questions:
            yield from _answers(scenario, talk, question)
        yield from _support(talk)
    if len({talk.speaker for talk in scenario.talks}) < len(scenario.talks):
        said = "both directions of Talk have the same speaker"
        yield finding(Code.BEATS, scenario.talks[-1].id, found=said)
    yield from _alike(scenario)


def _lines(scenario: Scenario, talk: Talk) -> Iterator[Finding]:
    count = len(talk.lines)
    if not LINES[0] <= count <= LINES[1]:
        yield finding(Code.TALK_LINES, talk.id, found=f"offers {count} lines")
    if talk.says >= count:
        yield finding(Code.TALK_LINES, talk.id, found=f"lets {talk.says} of {count} be said")
    blaming = [line for line in talk.lines if line.blames]
    if len(blaming) != 1:
        yield finding(Code.TALK_LINES, talk.id, found=f"has {len(blaming)} lines that blame")
    for line in blaming:
        if "you" not in scenario.texts.get(line.id, "").lower():
            yield finding(Code.TALK_LINES, line.id, found='blames without a "you"')
    secret = next(role.secret for role in scenario.roles if role.id == talk.speaker)
    for line in talk.lines:
        facts = [scenario.fact(fact) for fact in line.tells]
        if any(fact.material or fact.id == secret for fact in facts):
            yield finding(Code.TALK_LINES, line.id, found="tells the secret before it is promised")


def _giving_back(talk: Talk) -> Iterator[Finding]:
    goes = Counter((reflection.of, reflection.again) for reflection in talk.reflections)
    for line in talk.lines:
        for again, which in ((False, "for the first go"), (True, "for a further go")):
            count = goes[line.id, again]
            if count != 1:
                found = f"{count} sentences to give it back {which}"
                yield finding(Code.TALK_GIVING_BACK, line.id, found=found)


def _questions(talk: Talk) -> Iterator[Finding]:
    acts = Counter(question.act for question in talk.questions)
    if len(talk.questions) != QUESTIONS:
        yield finding(Code.TALK_QUESTIONS, talk.id, found=f"{len(talk.questions)} questions")
    for act in (QuestionAct.SLIP, QuestionAct.TOUCH):
        if acts[act] != 1:
            found = f'{acts[act]} questions with act = "{act}"'
            yield finding(Code.TALK_QUESTIONS, talk.id, found=found)
    if not acts[QuestionAct.OPEN]:
        yield finding(Code.TALK_QUESTIONS, talk.id, found="no open question")


def _answers(scenario: Scenario, talk: Talk, question: Question) -> Iterator[Finding]:
    count = len(question.answers)
    if not ANSWERS[0] <= count <= ANSWERS[1]:
        yield finding(Code.TALK_ANSWERS, question.id, found=f"has {count} answers")
    if question.act is not QuestionAct.TOUCH:
        return
    if not any(answer.declines for answer in question.answers):
        yield finding(Code.TALK_ANSWERS, question.id, found='has no "not now" among its answers')
    role = next(role for role in scenario.roles if role.id == talk.speaker)
    if not any(_says_something(scenario, role, answer) for answer in question.answers):
        said = "comes near the secret, and no answer tells it, half of it or something else"
        yield finding(Code.TALK_ANSWERS, question.id, found=said)


def _says_something(scenario: Scenario, role: Role, answer: Claim) -> bool:
    false = any(scenario.fact(fact).kind is FactKind.FICTION for fact in answer.asserts)
    return role.secret in answer.asserts or answer.partial or bool(answer.denies) or false


def _support(talk: Talk) -> Iterator[Finding]:
    kinds = Counter(support.kind for support in talk.supports)
    if len(kinds) < KINDS:
        yield finding(Code.TALK_SUPPORT, talk.id, found=f"offers {len(kinds)} kinds of support")
    for kind, count in kinds.items():
        if count > 1:
            yield finding(Code.TALK_SUPPORT, talk.id, found=f'offers "{kind}" {count} times')
    backs = len(talk.backs)
    if backs and not BACKS[0] <= backs <= BACKS[1]:
        yield finding(Code.OPTION_COUNT, talk.id, found=f"{backs} lines back")


def _alike(scenario: Scenario) -> Iterator[Finding]:
    if len(scenario.talks) == 2:
        first, second = scenario.talks
        for what, one, other in (
            ("lines", len(first.lines), len(second.lines)),
            ("lines to say", first.says, second.says),
        ):
            if one != other:
                said = f"{first.speaker} has {one} {what} in Talk and {second.speaker} {other}"
                yield finding(Code.UNEQUAL_OPTIONS, second.id, found=said)


def alone(scenario: Scenario) -> Iterator[Finding]:
    """Report roles without something that stays their own, where there is Talk."""
    for role in scenario.roles:
        if role.alone is None:
            if scenario.talks:
                yield finding(Code.ALONE, role.id, found="has nothing that is nobody else's")
            continue
        fact = scenario.fact(role.alone)
        if not fact.personal or fact.owner != role.id:
            yield finding(
                Code.ALONE, role.id, found="has an alone that is not its own and personal"
            )


def plan(scenario: Scenario) -> Iterator[Finding]:
    """Report a plan with too few cards, without a toy, or that needs what nobody may need."""
    decided = scenario.plan
    if decided is None:
        return
    if not 3 <= len(decided.options) <= 5:
        yield finding(Code.OPTION_COUNT, decided.id, found=str(len(decided.options)))
    if not decided.toy:
        yield finding(Code.NO_TOY, decided.id, found="toy")
    for fact in map(scenario.fact, decided.takes):
        if fact.personal or not fact.material:
            said = f'takes "{fact.id}", which is personal or not material'
            yield finding(Code.PLAN, decided.id, found=said)
        if fact.kind in {FactKind.DEED, FactKind.FICTION}:
            said = f'takes "{fact.id}", which no envelope holds'
            yield finding(Code.PLAN, decided.id, found=said)
