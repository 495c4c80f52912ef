"""The partner with the floor: what it says, feels, answers, and when it feels heard.

Lines come out in the order of its character; the deep ones wait until there is enough openness.
Answers follow three layers: something light, something tender, and last of all the heart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from game.partner.chances import CLOSED_UNDER, FeltHeard, felt_heard, layer
from game.partner.habits import Depth, Veil
from game.partner.ring import FAMILIES_OF, NEED_OF, word_of
from game.partner.sight import Sight
from game.rules.honesty import is_so
from game.rules.moves import Answer, Felt, Mark, Move, Pin, Rate, Report, Say, Wish
from game.scenario.model import Claim, QuestionAct, ShareLine, Talk

_LAST_HEARD = 55.0  # heard from which the last go is enough, even if it was only nearly it
_WISHES = {
    "listen": "ears",
    "comfort": "kind-word",
    "think": "think",
    "space": "room",
    "celebrate": "celebrate",
}
_Landed = Literal["advice", "fixing", "teasing"]
_LANDED: dict[str, _Landed] = {
    "advice-unasked": "advice",
    "minimise": "fixing",
    "one-up": "teasing",
}


def talk_of(sight: Sight) -> Talk | None:
    """Return the direction of Talk that the view shows, or None outside Talk."""
    return next((t for t in sight.scenario.talks if t.id == sight.view.talk.id), None)


def depth_of(sight: Sight, talk: Talk, line: ShareLine) -> Depth:
    """Return what sort of line this is, as its words would tell anybody."""
    if line.blames:
        return Depth.BLAME
    if line.tells or "own-part" in sight.scenario.tags.get(line.id, ()):
        return Depth.DEEP
    return Depth.LIGHT if line is talk.lines[0] else Depth.WISH


def say(sight: Sight) -> Move | None:
    """Say the next line: the character's own order, the deep ones only once it is open enough."""
    talk = talk_of(sight)
    left = sight.view.talk.line_options
    if talk is None or not left:
        return None
    lines = [line for line in talk.lines if line.id in left]
    first = _in_order(sight, talk, lines, sight.habits.talk.says)[0]
    return Say(line=first.id)


def _in_order(
    sight: Sight, talk: Talk, lines: Sequence[ShareLine], order: Sequence[Depth]
) -> list[ShareLine]:
    def place(line: ShareLine) -> float:
        depth = depth_of(sight, talk, line)
        waits = depth is Depth.DEEP and layer(sight.mood) < 1
        hot = depth is Depth.BLAME and sight.mood.heat >= sight.habits.blames_from
        # Two lines of one kind come in either order.
        return order.index(depth) + 4 * waits - 4 * hot + 0.9 * sight.draw(f"say/{line.id}")

    return sorted(lines, key=place)


def pin(sight: Sight) -> Move | None:
    """Say one of the lines with the heart."""
    talk = talk_of(sight)
    if talk is None:
        return None
    said = [line for line in talk.lines if line.id in sight.view.talk.said]
    order = (*sight.habits.talk.heart, *(d for d in Depth if d not in sight.habits.talk.heart))
    return Pin(line=_in_order(sight, talk, said, order)[0].id) if said else None


def report(sight: Sight) -> Move | None:
    """Seal what it felt when it said it."""
    talk = talk_of(sight)
    if talk is None:
        return None
    heart = next((line for line in talk.lines if line.id == sight.view.talk.pin), talk.lines[0])
    families = FAMILIES_OF[depth_of(sight, talk, heart)]
    family = families[1] if sight.draw("felt") > 0.65 else families[0]
    strength = min(5, max(1, sight.habits.talk.strength + round(sight.mood.hurt / 50)))
    need = NEED_OF[sight.traits.wants] if sight.view.talk.needs else ""
    return Report(feeling=word_of(sight, family, strength), strength=strength, need=need)


def answer(sight: Sight) -> Move | None:
    """Answer what was asked, as far as it goes today."""
    talk = talk_of(sight)
    options = sight.view.talk.answer_options
    asked = sight.view.talk.asked[-1].question if sight.view.talk.asked else ""
    question = next((q for q in talk.questions if q.id == asked), None) if talk else None
    if question is None or not options:
        return None
    offered = [c for c in question.answers if c.id in options]
    by_act = _of_the_secret if question.act is QuestionAct.TOUCH else _of_the_rest
    safe = next((c for c in offered if not c.asserts), offered[-1])
    return Answer(line=(by_act(sight, offered) or safe).id)


def _of_the_secret(sight: Sight, offered: Sequence[Claim]) -> Claim | None:
    if layer(sight.mood) >= 3:
        return next((c for c in offered if c.asserts and _is_true(sight, c)), None)
    if sight.mood.open < CLOSED_UNDER:
        return next((c for c in offered if c.declines), None)
    ways = [c for veil in sight.habits.veils for c in offered if _fits(sight, veil, c)]
    second = len(ways) > 1 and sight.draw("veil/talk") > 0.75
    return ways[1] if second else next(iter(ways), None)


def _fits(sight: Sight, veil: Veil, claim: Claim) -> bool:
    if veil is Veil.PARTIAL:
        return claim.partial
    if veil is Veil.DECLINE:
        return claim.declines
    if veil is Veil.DODGE:
        return claim.dodges
    return bool(claim.asserts) and not _is_true(sight, claim)


def _is_true(sight: Sight, claim: Claim) -> bool:
    return all(is_so(sight.scenario.fact(fact), ()) for fact in claim.asserts)


def _of_the_rest(sight: Sight, offered: Sequence[Claim]) -> Claim | None:
    deep = layer(sight.mood)
    if sight.mood.open < CLOSED_UNDER:
        return next((c for c in offered if c.declines), None)
    open_ones = [c for c in offered if not c.declines and (deep >= 2 or not c.asserts)]
    if not open_ones:
        return None
    tender = deep >= 1 and sight.draw("tender") >= sight.habits.jokes
    return open_ones[-1] if tender else open_ones[0]


def mark(sight: Sight) -> Move | None:
    """Say openly how a slip landed, now and then, and once for each."""
    talk, view = talk_of(sight), sight.view.talk
    if talk is None or "mark" not in sight.view.beat.may or "answer" not in sight.view.beat.needed:
        return None
    name = f"mark/{view.asked[-1].question}" if view.asked else ""
    asked = [q for q in talk.questions if f"mark/{q.id}" == name and q.act is QuestionAct.SLIP]
    if not asked or len(view.marks) >= len(view.asked):
        return None
    tags = sight.scenario.tags.get(asked[0].id, ())
    known: list[_Landed] = [_LANDED[tag] for tag in tags if tag in _LANDED]
    landed: _Landed = known[0] if known else "fixing"
    return Mark(landed=landed) if sight.draw(name) < sight.habits.talk.marks else None


def felt(sight: Sight) -> Move | None:
    """Say whether that was it; the last go ends it either way."""
    heard = min(100.0, max(0.0, sight.mood.heard - sight.habits.talk.strict))
    feels = felt_heard(replace(sight.mood, heard=heard))
    if feels is FeltHeard.YES:
        return Felt(answer="yes")
    if sight.view.beat.phase == "felt-last":
        return Felt(answer="yes" if heard >= _LAST_HEARD else "not-quite")
    return Felt(answer="nearly")


def wish(sight: Sight) -> Move | None:
    """Say aloud what it would like now."""
    return Wish(support=_WISHES[sight.traits.wants])


def rate(sight: Sight) -> Move | None:
    """Say for itself how hard the player tried; never opened."""
    asked = len(sight.view.talk.asked)
    tried = sight.mood.heard / 25 + 0.4 * asked + 0.4 * (len(sight.view.talk.goes) - 1)
    return Rate(effort=min(4, max(0, round(tried))))
