"""What authored lines mean to the one who hears them: claims by role, and tags in their place.

A tag is written beside a line once; what it does also depends on what it answers. Giving back
something beside the heart is not yet being heard, and help counts as wanted only where it was
wished for.
"""

from __future__ import annotations

from game.partner.mood import Tag, Touch
from game.partner.partner import Partner
from game.rules.sections import SeatView
from game.scenario.model import Claim, OptionId, Scenario, SupportKind

_ALIASES = {"wanted-support": Tag.SUPPORT, "advice-unasked": Tag.ADVICE}
_KNOWN = {str(tag) for tag in Tag}


def known_tags(tags: tuple[str | Touch, ...]) -> tuple[Tag, ...]:
    """Return the tags the partner understands, in order; others move nobody."""
    return tuple(touch.tag for touch in touches(tags))


def touches(tags: tuple[str | Touch, ...]) -> tuple[Touch, ...]:
    """Return what is felt of these tags, in order: an authored line's tags are felt whole."""
    found: list[Touch] = []
    for tag in tags:
        if isinstance(tag, Touch):
            found.append(tag)
        elif _ALIASES.get(tag, tag) in _KNOWN:
            found.append(Touch(Tag(_ALIASES.get(tag, tag))))
    return tuple(found)


def claims_of(scenario: Scenario, role: str) -> dict[str, Claim]:
    """Return everything this role can claim in any round: in Talk, at the table, at dawn."""
    found: list[Claim] = []
    for act in scenario.every_act():
        for slot in act.accounts:
            if slot.role == role:
                found += [*slot.lines, *slot.adds, *slot.answers, *slot.last_words]
    for talk in scenario.talks:
        if talk.speaker == role:
            found += [claim for question in talk.questions for claim in question.answers]
            found += [Claim(line.id, asserts=line.tells) for line in talk.lines]
        else:
            found += talk.backs
    return {claim.id: claim for claim in found}


def tags_in_place(
    partner: Partner, view: SeatView, scenario: Scenario, text: str
) -> tuple[str, ...]:
    """Return what a line of the player's does here, as tags."""
    tags = known_tags(tuple(scenario.tags.get(text, ())))
    if view.talk.speaker is not partner.seat:
        return tuple(tags)
    for talk in scenario.talks:
        for given in talk.reflections:
            if given.id == text:
                return tuple(_given_back(tag, given.of, view) for tag in tags)
        for support in talk.supports:
            if support.id == text:
                return _helped(tags, support.kind, view.talk.wish)
    return tuple(tags)


def _given_back(tag: Tag, of: OptionId, view: SeatView) -> Tag:
    if of == view.talk.pin or tag not in {Tag.REFLECT_FEELING, Tag.VALIDATE}:
        return tag
    folded = view.talk.goes[-1].fold if view.talk.goes else ""
    return Tag.REFLECT_CONTENT if folded == view.talk.pin else Tag.REFLECT_WRONG


def _helped(tags: tuple[Tag, ...], kind: SupportKind, wish: str) -> tuple[str, ...]:
    if kind == wish:
        return (Tag.SUPPORT,)
    return (Tag.ADVICE,) if kind is SupportKind.THINK else tuple(tags)
