"""Promises to tell: they give nothing away, and what they promise can be said and taken.

These rules look at one act; a scene with several is looked at act by act.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from game.scenario.diagnostics import Code, Finding, finding
from game.scenario.keeping import topics
from game.scenario.model import (
    Account,
    Claim,
    FactId,
    Hearing,
    Judge,
    PromiseTemplate,
    Role,
    Scenario,
)

LONG = 5  # shorter words are everybody's


def disclosing(act: Scenario) -> Iterator[Finding]:
    """Report promises to tell that tell already, or that nobody could keep or take."""
    for role in act.roles:
        for topic in topics(act, role.id):
            yield from _cannot_tell(act.account(role.id), topic)
        for template in act.templates:
            if template.judge is Judge.DISCLOSE and role.id in template.roles:
                yield from _telltale(act, role, template)
    for role in act.roles:
        other = next(r for r in act.roles if r.id != role.id)
        if topics(act, other.id) and not _can_take(act, role):
            yield finding(Code.UNRECEIVED, role.id)


def _can_take(act: Scenario, role: Role) -> bool:
    return any(Hearing.DISCLOSED in line.hears for line in act.receive(role.id).table)


def _cannot_tell(account: Account, topic: FactId) -> Iterator[Finding]:
    places = {
        "at the table, in full": (*account.lines, *account.adds),
        "when asked": account.answers,
        "as a last word": account.last_words,
    }
    for place, claims in places.items():
        if not _is_asserted(claims, topic):
            yield finding(Code.CANNOT_TELL, topic, role=account.role, found=f"say it {place}")


def _is_asserted(claims: Iterable[Claim], topic: FactId) -> bool:
    return any(topic in claim.asserts and not claim.partial for claim in claims)


def _telltale(act: Scenario, role: Role, template: PromiseTemplate) -> Iterator[Finding]:
    """Compare the promise with the secret: what only the secret says must not be in it.

    A word is nobody's secret if the scene says it anywhere both can hear it before: at the door,
    on the note, in Talk, or in another promise.
    """
    options = [option.id for option in act.word if option.gives == template.id]
    mine = _long_words(act, [template.id, *options, f"ledger/{role.id}/promised/{template.id}"])
    secret = _long_words(act, [f"{role.id}/secret", *template.topics])
    told = mine & secret - _long_words(act, _open_to_both(act, template, options))
    if told:
        yield finding(Code.TELLTALE, template.id, found=min(told))


def _open_to_both(
    act: Scenario, template: PromiseTemplate, options: Iterable[str]
) -> Iterator[str]:
    yield from ("title", "blurb", "door", "word", *(role.id for role in act.roles))
    yield from (other.id for other in act.templates if other.id != template.id)
    yield from (option.id for option in act.word if option.id not in options)
    for talk in act.talks:
        yield from (talk.id, f"{talk.id}/where", *(line.id for line in talk.lines))
        yield from (question.id for question in talk.questions)


def _long_words(act: Scenario, texts: Iterable[str]) -> set[str]:
    said = " ".join(act.texts.get(text, "") for text in texts).lower()
    return {word for word in re.findall(r"[^\W\d_]+", said) if len(word) >= LONG}
