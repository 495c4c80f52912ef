"""Which sentences the game shows for a scenario: the ids it looks up, and why.

This is the one list of text ids. `needed` must have words; `welcome` are variants that are shown
if they are there (the game falls back to the sentence above them). Anything else in a file is a
sentence nobody would ever read.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.model import (
    Account,
    Life,
    PromiseTemplate,
    ReceiveAct,
    ReceiveLine,
    Role,
    Scenario,
)

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
    }
)
"""Kinds of moments both see in the morning."""

OWN_EYES = frozenset({"own-feeling-read-in", "owned-early", "hid-and-opened"})
"""Kinds of moments only their owner sees."""

STAGES = ("wax", "lift", "snap", "apart", "gold", "fireflies", "dawn", "envelopes")
"""What the stage plays in every scene of this kind, as `stage/<what>`; captions for the ear."""

PLANK_STAGES = ("nailed", "cracked", "lamped")
"""What becomes of a plank, as `stage/<what>/<role>`."""

Needed = tuple[str, str]


def needed(scenario: Scenario) -> Iterator[Needed]:
    """List the ids that must have words, each with the reason to print if they have none."""
    yield from _scene(scenario)
    for role in scenario.roles:
        yield from _role(role)
    for fact in scenario.facts:
        yield fact.id, "the envelopes show facts"
    yield from _word(scenario)
    for life in scenario.lives:
        yield from _life(life)
    for account in scenario.accounts:
        yield from _account(account)
    yield from _receiving(scenario)
    yield from _make_good(scenario)
    yield from _chance(scenario)
    yield from _morning(scenario)
    for role in scenario.roles:
        yield from _ledger(scenario, role)
    yield from _stage(scenario)


def welcome(scenario: Scenario) -> Iterator[str]:
    """List the ids of variants that are shown if they have words."""
    yield from (f"meanwhile/{beat}" for beat in scenario.meta.beats)
    for role in scenario.roles:
        yield f"{role.id}/alone"
        yield f"ledger/{role.id}/believed"
        yield f"ledger/{role.id}/shown"
        yield from (f"ledger/{role.id}/kept/{t.id}" for t in given_to(scenario, role))
    for receive in scenario.receives:
        yield from (f"{x.id}/unoffered" for x in receive.apology if x.act is ReceiveAct.YES)
    for make_good in scenario.make_goods:
        yield f"{make_good.id}/repair-secret"
        yield from (f"{make_good.toy}/{what}" for what in ("ten", "noor", "face"))
    yield "stage/cone"
    yield "stage/lift-one"
    animals = ("handrail", "inspect", "pan", "offended", "asleep")
    yield from (f"stage/animal/{animal}" for animal in animals)


def given_to(scenario: Scenario, role: Role) -> tuple[PromiseTemplate, ...]:
    """Return the promises a role can give in Word, without those one can only ask for later."""
    by_word = {option.gives for option in scenario.word}
    return tuple(t for t in scenario.templates if t.id in by_word and role.id in t.roles)


def _scene(scenario: Scenario) -> Iterator[Needed]:
    for text in ("title", "blurb", "door", "door/waiting", "door/here"):
        yield text, "every scene has a door"
    for beat in scenario.meta.beats:
        yield f"idle/{beat}", "a quiet line after ten seconds"
    for note in scenario.meta.content_notes:
        yield note, "content notes are read at the door"
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


def _word(scenario: Scenario) -> Iterator[Needed]:
    yield "word", "what the promise is about"
    for option in scenario.word:
        yield option.id, "an option"
    for template in scenario.templates:
        yield template.id, "the line on the plank"
    for obstacles in scenario.obstacles.values():
        for obstacle in obstacles:
            yield obstacle.id, "an obstacle"
            yield from ((response, "a plan") for response in obstacle.responses)


def _life(life: Life) -> Iterator[Needed]:
    parts = ["", "/story", "/named", "/seen"]
    if any(option.asks for option in life.options):
        parts += ["/asked"]
        parts += [f"/{answer}{after}" for answer in ("yes", "no", "yours") for after in _AFTER]
    yield from ((f"{life.id}{part}", "the life card") for part in parts)
    for option in life.options:
        yield option.id, "an option"
        if option.does:
            yield f"{option.id}/after", "what came of it"
        if option.toy:
            yield option.toy, "what to do with the toy"
        if option.film:
            yield option.film, "the film for a screen reader"


_AFTER = ("", "-after")


def _account(account: Account) -> Iterator[Needed]:
    yield account.id, "the prompt"
    claims = (*account.lines, *account.adds, *account.answers, *account.last_words)
    yield from ((claim.id, "a line to say") for claim in claims)
    yield from ((own_up, "a line to say") for own_up in account.own_ups)


def _receiving(scenario: Scenario) -> Iterator[Needed]:
    for receive in scenario.receives:
        for line in (*receive.table, *receive.apology):
            yield from _receive_line(line)
        yield from ((opening, "a way to take it") for opening in receive.opening)


def _receive_line(line: ReceiveLine) -> Iterator[Needed]:
    yield line.id, "a way to take it"
    if line.act is ReceiveAct.CHECK:
        yield f"{line.id}/true", "what the check shows"
        yield f"{line.id}/false", "what the check shows"


def _make_good(scenario: Scenario) -> Iterator[Needed]:
    for make_good in scenario.make_goods:
        yield make_good.id, "the prompt"
        yield f"{make_good.id}/repair", "the ledger line of the repair"
        yield f"{make_good.id}/keeps", 'the answer to "not yet"'
        yield make_good.toy, "what to do with the toy"
        yield from ((magnet.id, "a magnet") for magnet in make_good.magnets)


def _chance(scenario: Scenario) -> Iterator[Needed]:
    if scenario.spoiler:
        for part in ("", "/envelope", "/film"):
            yield f"{scenario.spoiler.id}{part}", "the spoiler"
        yield f"ledger/{scenario.spoiler.role}/spoiled", "the ledger"
        yield "epilogue/spoiled", "the epilogue"
    for discovery in scenario.discoveries:
        yield discovery.id, "what is noticed"
    if scenario.surprise:
        yield scenario.surprise.id, "the surprise"


def _morning(scenario: Scenario) -> Iterator[Needed]:
    morning = scenario.morning
    yield from ((text, "a moment") for text in morning.moments.values())
    yield from ((one.id, "one thing to try") for one in morning.tries)
    yield from ((chip.id, "a thank-you") for chip in morning.thanks)
    for ending, keepsake in morning.keepsakes.items():
        yield keepsake, "the keepsake's name"
        yield f"epilogue/{ending}", "the epilogue"


def _ledger(scenario: Scenario, role: Role) -> Iterator[Needed]:
    kinds = [*LEDGER_KINDS, *(f"promised/{t.id}" for t in given_to(scenario, role))]
    owners = {fact.id: fact.owner for fact in scenario.facts}
    if any(owners.get(d.fact) == role.id for d in scenario.discoveries):
        kinds.append("found")
    yield from ((f"ledger/{role.id}/{kind}", "the ledger") for kind in kinds)


def _stage(scenario: Scenario) -> Iterator[Needed]:
    yield from ((f"stage/{what}", "a caption") for what in STAGES)
    for what in PLANK_STAGES:
        yield from ((f"stage/{what}/{role.id}", "a caption") for role in scenario.roles)
    if scenario.dish:
        looks = {look for _, look in scenario.dish.looks}
        looks |= {scenario.dish.spoiled, scenario.dish.untouched, "twelve"}
        yield from ((f"stage/lid/{look}", "a caption") for look in sorted(looks))
