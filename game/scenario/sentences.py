"""Which sentences the game shows for a scenario: the ids it looks up, and why.

This is the one list of text ids. `needed` must have words; `welcome` are variants that are shown
if they are there (the game falls back to the sentence above them). Anything else in a file is a
sentence nobody would ever read.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario import sentences_parts as parts
from game.scenario.model import (
    Arrival,
    BeatName,
    Judge,
    PromiseTemplate,
    ReceiveAct,
    Role,
    Scenario,
    WordOption,
)
from game.scenario.sentences_parts import Needed

FAMILIES = (
    "glad",
    "close",
    "settled",
    "drained",
    "low",
    "exposed",
    "uneasy",
    "cross",
    "stirred",
)
"""The nine families of feelings, in ring order. Their names live in the interface's texts."""

LEDGER_KINDS = (
    "no-promise",
    "kept",
    "changed",  # asked in time, then kept
    "owned",  # broken, and said before the reveal
    "asked",  # broken, and said when asked
    "at-last",  # broken, and said before the envelopes
    "broken",  # broken, and the envelopes showed it
    "released",
    "secret",  # the role told its secret
)
"""Ledger lines every role has, as `ledger/<role>/<kind>`."""

SHARED_KINDS = frozenset(
    {
        "told-unasked",
        "told-when-asked",
        "told-at-last",
        "kept-tempted",
        "kept-measured",
        "kept-planned",
        "kept-spoiled",
        "changed-in-time",
        "said-no-honestly",
        "landed-softer",
        "landed-harder",
        "snap",
        "near",
        "mended",
        "secret-told",
        "asked-instead-of-assuming",
        "believed",
        "heard-first",  # felt heard at the first go
        "heard-again",  # ... at a further one
        "asked-open",
        "wish-met",
        "boundary-kept",  # not now, and told in time
        "was-here",  # the window stayed in front, as promised
        "back-when-promised",  # from a time-out
        "told-in-time",  # what was promised to be told
        "kept-late",
        "planned-together",
        "slept-on-it",
        "kept-again",
        "kept-second-time",
    }
)
"""Kinds of moments both see in the morning."""

WELCOME_KINDS = frozenset({"back-when-promised"})
"""Kinds that may happen in any scene and are shown where a scene has words for them."""

OWN_EYES = frozenset({"own-feeling-read-in", "owned-early", "hid-and-opened"})
"""Kinds of moments only their owner sees."""

WELCOME_LEDGER = ("believed", "shown", "late", "heard", "impossible", "untold", "declined")
"""Ledger lines of a role that are shown where a scene has words for them."""

STAGES = ("wax", "lift", "snap", "apart", "gold", "fireflies", "dawn", "envelopes")
"""What the stage plays in every scene, as `stage/<what>`; captions for the ear."""

PLANK_STAGES = ("nailed", "cracked", "lamped")
"""What becomes of a plank, as `stage/<what>/<role>`."""


def needed(scenario: Scenario) -> Iterator[Needed]:
    """List the ids that must have words, each with the reason to print if they have none."""
    yield from _scene(scenario)
    for role in scenario.roles:
        yield from _role(role)
    for fact in scenario.facts:
        yield fact.id, "the envelopes show facts"
    for act in scenario.every_act():
        yield from _act(act)
    for talk in scenario.talks:
        yield from parts.talk(talk)
    if scenario.plan:
        yield from parts.plan(scenario.plan)
    if scenario.meta.level >= STONES_FROM:
        yield from parts.stones(scenario)
    if scenario.surprise:
        yield scenario.surprise.id, "the surprise"
    yield from _morning(scenario)
    yield from _ledger(scenario)
    yield from _stage(scenario)


STONES_FROM = 2  # the level at which each says how much weight to put on the other's word


def welcome(scenario: Scenario) -> Iterator[str]:
    """List the ids of variants that are shown if they have words."""
    yield from (f"meanwhile/{beat}" for beat in scenario.meta.beats)
    for number in range(2, len(scenario.acts) + 2):
        yield from (f"act/{number}", f"word/{number}")
    yield from _welcome_ledger(scenario)
    for act in scenario.every_act():
        yield from _welcome_in(act)
    if scenario.meta.level < STONES_FROM:
        yield from (text for text, _ in parts.stones(scenario))
    yield from (f"stage/{what}" for what in WELCOME_STAGES)
    yield from (f"stage/crooked/{role.id}" for role in scenario.roles)


WELCOME_STAGES = (
    "cone",
    "lift-one",
    "half-heard",
    "agreed",
    *(f"animal/{animal}" for animal in ("handrail", "inspect", "pan", "offended", "asleep")),
)
"""Captions of what only some scenes play."""


def _welcome_ledger(scenario: Scenario) -> Iterator[str]:
    for role in scenario.roles:
        yield from (f"ledger/{role.id}/{kind}" for kind in WELCOME_LEDGER)
        for act in scenario.every_act():
            yield from (f"ledger/{role.id}/kept/{t.id}" for t in given_to(act, role))


def _welcome_in(act: Scenario) -> Iterator[str]:
    for receive in act.receives:
        yield from (f"{x.id}/unoffered" for x in receive.apology if x.act is ReceiveAct.YES)
    for make_good in act.make_goods:
        yield f"{make_good.id}/repair-secret"
        yield from (f"{make_good.toy}/{what}" for what in ("ten", "noor", "face"))


def offered_to(scenario: Scenario, role: Role) -> tuple[WordOption, ...]:
    """Return the answers to the note that a role is offered, in the act that is asked."""
    return tuple(o for o in scenario.word if not o.roles or role.id in o.roles)


def given_to(scenario: Scenario, role: Role) -> tuple[PromiseTemplate, ...]:
    """Return the promises a role can give in Word, without those one can only ask for later."""
    by_word = {option.gives for option in offered_to(scenario, role)}
    return tuple(t for t in scenario.templates if t.id in by_word and role.id in t.roles)


def _scene(scenario: Scenario) -> Iterator[Needed]:
    for text in ("title", "blurb", "door", "door/waiting", "door/here"):
        yield text, "every scene has a door"
    for beat in scenario.meta.beats:
        yield f"idle/{beat}", "a quiet line after ten seconds"
    for note in scenario.meta.content_notes:
        yield note, "content notes are read at the door"
    if BeatName.WORD in scenario.meta.beats:
        yield "word", "what the promise is about"
    if BeatName.SNAP in scenario.meta.beats:
        yield "snap", "the prompt"
    for feeling in scenario.feelings:
        if feeling not in FAMILIES:
            yield feeling, "a feeling beside the nine families"
            yield f"{feeling}/note", "what this extra feeling is doing here"


def _role(role: Role) -> Iterator[Needed]:
    yield role.id, "the role's name"
    yield f"{role.id}/you", "the envelope"
    yield f"{role.id}/secret", "the secret in the envelope"
    for text in role.also:
        yield text, "a further line of the envelope"
    if role.alone:
        yield f"{role.id}/alone", "what is that role's alone"


def _act(act: Scenario) -> Iterator[Needed]:
    yield from parts.word(act)
    for life in act.lives:
        yield from parts.life(life)
    for account in act.accounts:
        yield from parts.account(account)
    yield from parts.receiving(act)
    yield from parts.make_good(act)
    yield from parts.luck(act)


def _morning(scenario: Scenario) -> Iterator[Needed]:
    morning = scenario.morning
    yield from ((text, "a moment") for text in morning.moments.values())
    yield from ((one.id, "one thing to try") for one in morning.tries)
    yield from ((chip.id, "a thank-you") for chip in morning.thanks)
    for ending, keepsake in morning.keepsakes.items():
        yield keepsake, "the keepsake's name"
        yield f"epilogue/{ending}", "the epilogue"


def _ledger(scenario: Scenario) -> Iterator[Needed]:
    for role in scenario.roles:
        kinds = {kind for act in scenario.every_act() for kind in _ledger_kinds(act, role)}
        yield from ((f"ledger/{role.id}/{kind}", "the ledger") for kind in sorted(kinds))
    if scenario.talks:
        yield "ledger/heard", "the ledger, when somebody felt heard"


def _ledger_kinds(act: Scenario, role: Role) -> Iterator[str]:
    yield from LEDGER_KINDS
    given = given_to(act, role)
    yield from (f"promised/{template.id}" for template in given)
    owners = {fact.id: fact.owner for fact in act.facts}
    if any(owners.get(d.fact) == role.id for d in act.discoveries):
        yield "found"
    if any(template.judge is Judge.DISCLOSE for template in given):
        yield "told-late"
    options = [option for life in act.lives if life.role == role.id for option in life.options]
    by_time = any(template.judge in {Judge.ARRIVE_BY, Judge.REPLY_BY} for template in given)
    if by_time and any(option.arrives is Arrival.LATE for option in options):
        yield "late"


def _stage(scenario: Scenario) -> Iterator[Needed]:
    yield from ((f"stage/{what}", "a caption") for what in STAGES)
    for what in PLANK_STAGES:
        yield from ((f"stage/{what}/{role.id}", "a caption") for role in scenario.roles)
    if scenario.talks:
        yield "stage/heard", "a caption"
    if scenario.dish:
        looks = {look for _, look in scenario.dish.looks}
        looks |= {scenario.dish.spoiled, scenario.dish.untouched, "twelve"}
        yield from ((f"stage/lid/{look}", "a caption") for look in sorted(looks))
    elif BeatName.TABLE in scenario.meta.beats:
        yield f"stage/{scenario.meta.stage}", "what is seen when both have spoken"
