"""Which thought bubble and which coach sentence belong to what has just been revealed.

A thought never runs ahead: none before the player has guessed the partner's feeling, and
nothing about a sealed deed before the envelopes are open.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.partner.characters import HABITS, Character
from game.partner.hearing import parts_of
from game.partner.mood import Mood, Tag, Touch
from game.partner.notice import GUESSED
from game.partner.partner import Partner, Preview, Thought
from game.partner.said import known_tags
from game.partner.sight import Sight
from game.scenario.model import ApologyPart

_LINES = ("line-opens", "line-closes", "line-even")
_TELLS = 2.0  # how far the mood must move before one would notice


def coach_for(tags: tuple[str | Touch, ...]) -> str:
    """Return the id of the sentence about what the last line did; "" if nothing was said."""
    known = known_tags(tags)
    telling = [tag for tag in known if tag is not Tag.PLAIN]
    return f"coach.{(telling or known)[-1]}" if known else ""


def next_thought(sight: Sight) -> str:
    """Return the name of the thought that is due now; "" for none. Each comes once a scene."""
    if not (sight.view.scene.snap or sight.view.debrief.open or _was_guessed(sight)):
        return ""
    for name, is_due in _DUE:
        if f"thought/{name}" not in sight.partner.memory.seen and is_due(sight):
            return name
    return _last_thought(sight)


def _was_guessed(sight: Sight) -> bool:
    """Say whether the player has guessed in Talk, and both lanterns are open."""
    return any(name.startswith(GUESSED) for name in sight.partner.memory.seen)


def _last_thought(sight: Sight) -> str:
    """Return what went on underneath: told once the player has said thank you."""
    traits, seen = sight.partner.traits, sight.partner.memory.seen
    deep = (f"wants-{traits.wants}", f"worry-{traits.worry}")
    due = [name for name in deep if f"thought/{name}" not in seen]
    return due[0] if due and sight.view.partner.thanked else ""


def thought_of(partner: Partner, name: str) -> Thought | None:
    """Return the bubble of this name in this character's words; None for ""."""
    return Thought(f"partner.{partner.character}.thought.{name}") if name else None


def remembered(partner: Partner, name: str) -> Partner:
    """Return the partner once it has thought this."""
    seen = (*partner.memory.seen, f"thought/{name}")
    return replace(partner, memory=replace(partner.memory, seen=seen))


def preview_of(partner: Partner, mood: Mood, tags: tuple[str, ...]) -> Preview:
    """Say how a line would have been taken, from the mood it would have led to."""
    before = partner.mood
    opened = mood.open - before.open + (mood.heard - before.heard)
    stung = mood.hurt - before.hurt + (mood.heat - before.heat)
    moved = opened - stung
    opens, closes, even = _LINES
    name = opens if moved > _TELLS else closes if moved < -_TELLS else even
    thought = Thought(f"partner.{partner.character}.thought.{name}")
    return Preview(coach=coach_for(tags), thought=thought, mood=mood)


def _guessed(*nearness: str) -> Callable[[Sight], bool]:
    def due(sight: Sight) -> bool:
        talk = sight.view.talk
        if talk.speaker is sight.partner.seat and talk.heard is not None:
            return talk.heard.nearness in nearness
        by_player = (s for s in sight.view.scene.snap if s.seat is sight.partner.seat.other)
        return any(s.nearness in nearness for s in by_player)

    return due


def _lit(light: str) -> Callable[[Sight], bool]:
    def due(sight: Sight) -> bool:
        talk = sight.view.talk
        return talk.speaker is sight.partner.seat and talk.lantern == light

    return due


def _helped(*, wished: bool) -> Callable[[Sight], bool]:
    def due(sight: Sight) -> bool:
        talk = sight.view.talk
        if talk.speaker is not sight.partner.seat or not talk.comfort:
            return False
        supports = (s for t in sight.scenario.talks if t.id == talk.id for s in t.supports)
        return any(s.id == talk.comfort and (s.kind == talk.wish) is wished for s in supports)

    return due


def _apology_has(*, whole: bool) -> Callable[[Sight], bool]:
    def due(sight: Sight) -> bool:
        parts = parts_of(sight)
        owns = ApologyPart.RESPONSIBILITY in parts and ApologyPart.EXCUSE not in parts
        return bool(parts) and owns is whole

    return due


def _opened(*, own: bool, hid: bool) -> Callable[[Sight], bool]:
    def due(sight: Sight) -> bool:
        seat = sight.partner.seat if own else sight.partner.seat.other
        envelope = next((e for e in sight.view.debrief.envelopes if e.seat is seat), None)
        return sight.view.debrief.open and envelope is not None and envelope.hidden is hid

    return due


def _came_to(status: str, *, own: bool) -> Callable[[Sight], bool]:
    def due(sight: Sight) -> bool:
        promise = sight.promise(own=own)
        return sight.view.debrief.open and promise is not None and promise.status == status

    return due


def _mended(sight: Sight) -> bool:
    return any(p.status == "mended" for p in sight.view.promise.promises)


def _said_no(sight: Sight) -> bool:
    return sight.view.debrief.open and sight.partner.seat in sight.view.promise.said_no


_DUE: tuple[tuple[str, Callable[[Sight], bool]], ...] = (
    ("guessed-right", _guessed("snap", "close")),
    ("guessed-near", _guessed("near")),
    ("felt-heard", _lit("lit")),
    ("felt-half", _lit("half")),
    ("wish-met", _helped(wished=True)),
    ("wish-missed", _helped(wished=False)),
    ("apology-whole", _apology_has(whole=True)),
    ("apology-thin", _apology_has(whole=False)),
    ("mended", _mended),
    ("i-hid", _opened(own=True, hid=True)),
    ("i-kept", _came_to("kept", own=True)),
    ("i-was-late", _came_to("late", own=True)),
    ("i-asked-first", _came_to("changed", own=True)),
    ("i-told", _came_to("owned", own=True)),
    ("i-was-asked", _came_to("asked", own=True)),
    ("i-was-found", _came_to("found", own=True)),
    ("i-said-no", _said_no),
    ("you-hid", _opened(own=False, hid=True)),
    ("you-told", _came_to("owned", own=False)),
    ("you-kept", _came_to("kept", own=False)),
)


def thought_names(character: Character) -> tuple[str, ...]:
    """Return the names of all thoughts this character can have, so that each has words."""
    habits = HABITS[character]
    wants = tuple(f"wants-{name}" for name in habits.wants)
    worries = tuple(f"worry-{name}" for name in habits.worries)
    return (*(name for name, _ in _DUE), *_LINES, *wants, *worries)
