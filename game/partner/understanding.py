"""How the partner takes typed words: what was understood of them, set against how things are.

A feeling that was named fits if its family is the partner's own now, or a neighbour of it on the
ring. What was only half sure is felt by half, and words nobody could make out count by half as
the authored line that they stand beside.
"""

from __future__ import annotations

from game.partner.feeling import felt as felt_now
from game.partner.mood import HARSH, Tag, Touch
from game.partner.ring import FAMILIES_OF
from game.partner.said import tags_in_place, touches
from game.partner.sight import Sight
from game.partner.speaking import depth_of, talk_of
from game.partner.understood import SURE, Part, Understood
from game.rules.feelings import FAMILIES, RING, family_of, nearness
from game.scenario.model import SupportKind

HALF = 0.5


def felt(own: Understood, sight: Sight, line: str) -> tuple[Touch, ...]:
    """Return what the partner feels of typed words.

    Args:
        own: what was understood of them.
        sight: the partner, and what it can see now.
        line: the authored line they stand beside.
    """
    if not own.parts:
        beside = touches(tags_in_place(sight.partner, sight.view, sight.scenario, line))
        return tuple(Touch(touch.tag, HALF) for touch in beside)
    parts = tuple(Touch(_in_place(part.tag, own, sight), _weight(part, own)) for part in own.parts)
    return (*parts, *_wished_for(parts, sight, line))


def _weight(part: Part, own: Understood) -> float:
    return 1.0 if own.corrected or part.sure >= SURE else HALF


def _in_place(tag: Tag, own: Understood, sight: Sight) -> Tag:
    if tag is Tag.REFLECT_FEELING:
        return tag if _fits(own.families, sight) else Tag.REFLECT_WRONG
    if tag is Tag.ADVICE and _wish(sight) == SupportKind.THINK:
        return Tag.SUPPORT
    return tag


def _fits(families: tuple[str, ...], sight: Sight) -> bool:
    """Tell whether one of the feelings named is what the partner feels; with none named, it is."""
    own = feels(sight)
    near = (nearness(RING, named, family) for named in families for family in own)
    return not families or any(how != "near" for how in near)


def feels(sight: Sight) -> tuple[str, ...]:
    """Return the families of what the partner feels now, as far as it knows itself.

    What it has sealed in Talk, else what goes with the line it said with the heart, else what
    its mood comes to.
    """
    talk = sight.view.talk
    if talk.speaker is sight.partner.seat and talk.own_feeling:
        return (_family(talk.own_feeling),)
    authored = talk_of(sight)
    heart = next((x for x in authored.lines if x.id == talk.pin), None) if authored else None
    if authored is not None and heart is not None and talk.speaker is sight.partner.seat:
        return FAMILIES_OF[depth_of(sight, authored, heart)]
    return (_family(felt_now(sight)),)


def _family(feeling: str) -> str:
    """Return a feeling's family; a scene without Talk asks for families alone."""
    in_words = any(feeling in words for words in FAMILIES.values())
    return family_of(feeling) if in_words else feeling


def _wish(sight: Sight) -> str:
    talk = sight.view.talk
    return talk.wish if talk.speaker is sight.partner.seat else ""


def _wished_for(parts: tuple[Touch, ...], sight: Sight, line: str) -> tuple[Touch, ...]:
    """Return the help that was wished for, where kind words stand for just that line."""
    wish, tags = _wish(sight), {touch.tag for touch in parts}
    talk = talk_of(sight)
    if not wish or talk is None or tags & {*HARSH, Tag.SUPPORT}:
        return ()
    fits = any(s.id == line and s.kind == wish for s in talk.supports)
    return (Touch(Tag.SUPPORT, max(t.weight for t in parts)),) if fits else ()
