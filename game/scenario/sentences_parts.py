"""Which sentences the parts of a scene need: promises, life, the table, Talk and the plan.

Part of `sentences.py`, which puts the whole list together. Each function lists ids with the
reason to print if one has no words.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.model import (
    Account,
    Life,
    LifeOption,
    Plan,
    ReceiveAct,
    ReceiveLine,
    Scenario,
    Talk,
)

DRAWN_COMFORTS = frozenset({"cushion", "tea", "hammock"})
"""Comforts the picture shows on the porch; any other one is told in words."""

STILLS = "stills-"
"""A toy named so has no game of its own: three captions, turned by tapping."""

STONES = range(4)

Needed = tuple[str, str]


def word(act: Scenario) -> Iterator[Needed]:
    """List what giving a promise needs in an act."""
    for option in act.word:
        yield option.id, "an option"
    for template in act.templates:
        yield template.id, "the line on the plank"
    for obstacles in act.obstacles.values():
        for obstacle in obstacles:
            yield obstacle.id, "an obstacle"
            yield from ((response, "a plan") for response in obstacle.responses)


def life(card: Life) -> Iterator[Needed]:
    """List what one role's life card and its options need."""
    pieces = ["", "/story", "/named", "/seen"]
    if any(option.asks for option in card.options):
        pieces += ["/asked"]
        pieces += [f"/{answer}{after}" for answer in ("yes", "no", "yours") for after in _AFTER]
    yield from ((f"{card.id}{piece}", "the life card") for piece in pieces)
    for option in card.options:
        yield from _life_option(option)


_AFTER = ("", "-after")


def _life_option(option: LifeOption) -> Iterator[Needed]:
    yield option.id, "an option"
    if not option.asks:
        yield f"{option.id}/after", "what came of it"
    if option.toy:
        yield from toy(option.toy)
    if option.film:
        yield option.film, "the film for a screen reader"
    if option.comfort and option.comfort not in DRAWN_COMFORTS:
        yield f"comfort/{option.comfort}", "what is on the porch now"


def toy(name: str) -> Iterator[Needed]:
    """List what a toy needs; one without a drawing has three captions besides."""
    yield name, "what to do with the toy"
    if name.startswith(STILLS):
        yield from ((f"{name}/{number}", "a picture's caption") for number in (1, 2, 3))


def account(said: Account) -> Iterator[Needed]:
    """List what one role's account needs."""
    yield said.id, "the prompt"
    claims = (*said.lines, *said.adds, *said.answers, *said.last_words)
    yield from ((claim.id, "a line to say") for claim in claims)
    yield from ((own_up, "a line to say") for own_up in said.own_ups)


def receiving(act: Scenario) -> Iterator[Needed]:
    """List what taking it needs, at the table and later."""
    for receive in act.receives:
        for line in (*receive.table, *receive.apology):
            yield from _receive_line(line)
        yield from ((opening, "a way to take it") for opening in receive.opening)


def _receive_line(line: ReceiveLine) -> Iterator[Needed]:
    yield line.id, "a way to take it"
    if line.act is ReceiveAct.CHECK:
        yield f"{line.id}/true", "what the check shows"
        yield f"{line.id}/false", "what the check shows"


def make_good(act: Scenario) -> Iterator[Needed]:
    """List what making good needs."""
    for one in act.make_goods:
        yield one.id, "the prompt"
        yield f"{one.id}/repair", "the ledger line of the repair"
        yield f"{one.id}/keeps", 'the answer to "not yet"'
        yield from toy(one.toy)
        yield from ((magnet.id, "a magnet") for magnet in one.magnets)


def luck(act: Scenario) -> Iterator[Needed]:
    """List what bad luck and things noticed need."""
    if act.spoiler:
        for piece in ("", "/envelope", "/film"):
            yield f"{act.spoiler.id}{piece}", "the spoiler"
        yield f"ledger/{act.spoiler.role}/spoiled", "the ledger"
        yield "epilogue/spoiled", "the epilogue"
    for discovery in act.discoveries:
        yield discovery.id, "what is noticed"


def talk(one: Talk) -> Iterator[Needed]:
    """List what one direction of Talk needs."""
    for piece, why in (
        ("", "the speaker's prompt"),
        ("/where", "where the two are talking"),
        ("/feel", "what the speaker is asked about the feeling"),
        ("/hears", "what the listener is asked about the feeling"),
    ):
        yield f"{one.id}{piece}", why
    yield from ((line.id, "a line to say") for line in one.lines)
    for question in one.questions:
        yield question.id, "a question"
        yield from ((answer.id, "an answer") for answer in question.answers)
    yield from ((reflection.id, "a way to give it back") for reflection in one.reflections)
    yield from ((support.id, "an answer to who was heard") for support in one.supports)
    yield from ((back.id, "a line back") for back in one.backs)


def plan(one: Plan) -> Iterator[Needed]:
    """List what deciding together needs."""
    yield one.id, "the prompt"
    for option in one.options:
        yield option, "a card"
        yield f"{option}/why", "the reason shown where the cards differ"
        if one.takes:
            yield f"{option}/takes", "what it would take, once the facts are on the table"
    if one.toy:
        yield from toy(one.toy)
    for end in ("agreed", "right", "other", "asleep"):
        yield f"ledger/plan/{end}", "the ledger"


def stones(scenario: Scenario) -> Iterator[Needed]:
    """List what leaning on the other's word means in this scene, role by role."""
    for role in scenario.roles:
        for number in STONES:
            yield f"stones/{role.id}/{number}", "what so much weight means here"
