"""What a partner takes in from a view before it does anything: lines, deeds, how truth was taken.

Each thing is taken in once, however often the same view comes. Trust follows the rules'
formulas; how much a breach hurts is a choice of ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from game.partner.hearing import parts_of
from game.partner.mood import HARSH, Tag, Touch, after_truth, clamped, take_in
from game.partner.partner import Memory, Partner
from game.partner.said import claims_of, tags_in_place, touches
from game.partner.sight import Sight
from game.partner.understanding import felt
from game.partner.understood import Understood
from game.rules import trust as rules
from game.rules.hearing import HARD
from game.rules.luck import luck
from game.rules.repair import apology_strength
from game.rules.seats import Seat
from game.rules.sections import SeatView, TranscriptLine
from game.scenario.model import Claim, FactKind, Scenario, TemplateId

GREETED = "greeted"  # while the animal is seen waiting: it is greeted once
GUESSED = "talk-guessed"  # the player has guessed, and both lanterns are open
_HURT_PER_LOSS = 3.0  # a found-out breach of a small promise hurts by about 22
_HEAT_PER_LOSS = 2.0
_RESTED_HURT = 0.6  # what is left of hurt and heat when a new scene begins
_RESTED_HEAT = 0.4
_WARY = {"owned": 1, "asked": 1, "found": 2, "broken": 2}  # twice after deception
_CREDIT = {"kept": 1.0, "changed": 0.9, "late": 0.6}
_MANNER = {
    "owned": rules.OWNED,
    "asked": rules.WHEN_ASKED,
    "found": rules.FOUND,
    "broken": rules.AT_ENVELOPES,
}


Typed = Mapping[int, Understood]
"""What was understood of the player's own words, by the seq of the move they came with."""

_NONE: Typed = MappingProxyType({})


def lines_said(partner: Partner, view: SeatView) -> tuple[TranscriptLine, ...]:
    """Return what the player has said since this partner last looked, in order."""
    fresh = 0 if view.scene.number != partner.memory.scene else partner.memory.lines
    return tuple(ln for ln in view.transcript[fresh:] if ln.seat is partner.seat.other)


def tags_said(
    partner: Partner, view: SeatView, scenario: Scenario, typed: Typed = _NONE
) -> tuple[str | Touch, ...]:
    """Return the tags of what the player has said since this partner last looked, in order.

    This is what a driver passes to `react` when it knows no better. Own words count as what was
    understood of them, in place of the authored line that they stand beside.
    """
    found: list[str | Touch] = []
    for line in lines_said(partner, view):
        own = typed.get(line.seq)
        if own is None:
            found += tags_in_place(partner, view, scenario, line.text)
        else:
            found += felt(own, Sight(partner, view, scenario), line.text)
        for text in line.extra:
            found += tags_in_place(partner, view, scenario, text)
    return tuple(found)


def notice(
    partner: Partner, view: SeatView, scenario: Scenario, tags: tuple[str | Touch, ...]
) -> Partner:
    """Return the partner once it has taken in what is new to it."""
    if view.scene.number != partner.memory.scene:
        partner = _new_scene(partner, view.scene.number)
    partner = hear(partner, touches(tags))
    partner = _lines(Sight(partner, view, scenario))
    partner = _promise(Sight(partner, view, scenario))
    partner = _snap(Sight(partner, view, scenario))
    partner = _heard(Sight(partner, view, scenario))
    partner = _apology(Sight(partner, view, scenario))
    partner = _once(partner, "time-out") if view.scene.time_out == partner.seat else partner
    return partner if view.partner.bid_open else _forget(partner, GREETED)


def _once(partner: Partner, name: str) -> Partner:
    """Remember something that happens once a scene."""
    if name in partner.memory.seen:
        return partner
    memory = replace(partner.memory, seen=(*partner.memory.seen, name))
    return replace(partner, memory=memory)


def _forget(partner: Partner, name: str) -> Partner:
    seen = tuple(x for x in partner.memory.seen if x != name)
    return replace(partner, memory=replace(partner.memory, seen=seen))


def _new_scene(partner: Partner, number: int) -> Partner:
    memory, mood = partner.memory, partner.mood
    lets_go = luck(partner.seed, f"partner/lets-go/{number}") < 0.4 + 0.6 * (
        partner.traits.forgiveness
    )
    wary = max(0, memory.wary - 1) if lets_go and memory.scene else memory.wary
    rested = replace(mood, hurt=mood.hurt * _RESTED_HURT, heat=mood.heat * _RESTED_HEAT)
    kept = Memory(
        scene=number,
        harsh=memory.harsh,
        wary=wary,
        careful=memory.wary > 0,
        toys=memory.toys,
        truth_out=memory.truth_out,
    )
    return replace(partner, memory=kept, mood=rested if memory.scene else mood)


def hear(partner: Partner, lines: tuple[Touch, ...]) -> Partner:
    """Return the partner after these lines, one by one; the first answer to a truth counts."""
    for touch in lines:
        tag = touch.tag
        mood = take_in(partner.mood, tag, partner.traits.sensitivity, touch.weight)
        memory = partner.memory
        if memory.truth_out:
            after = after_truth(mood, tag, touch.weight)
            memory = replace(memory, truth_out=after == mood)
            mood = after
        if tag in HARSH:
            memory = replace(memory, harsh=tag)
        partner = replace(partner, mood=mood, memory=memory)
    return partner


def _lines(sight: Sight) -> Partner:
    partner, transcript = sight.partner, sight.view.transcript
    fresh = transcript[partner.memory.lines :]
    role, other = sight.view.dossier.role, sight.view.dossier.other_role
    seat = partner.seat
    told = (*partner.memory.told, *_facts_told(sight, fresh, seat.other, other))
    gave = (*partner.memory.gave, *_facts_told(sight, fresh, seat, role))
    memory = replace(
        partner.memory,
        lines=len(transcript),
        told=tuple(dict.fromkeys(told)),
        gave=tuple(dict.fromkeys(gave)),
        truth_out=partner.memory.truth_out or _has_hard(sight, fresh),
    )
    return replace(partner, memory=memory)


def _facts_told(
    sight: Sight, lines: tuple[TranscriptLine, ...], seat: Seat, role: str
) -> tuple[str, ...]:
    return tuple(
        fact
        for claim in _claims_in(sight, lines, seat, role)
        for fact in claim.asserts
        if sight.scenario.fact(fact).kind not in {FactKind.DEED, FactKind.FICTION}
    )


def _claims_in(
    sight: Sight, lines: tuple[TranscriptLine, ...], seat: Seat, role: str
) -> tuple[Claim, ...]:
    said = [text for line in lines if line.seat is seat for text in (line.text, *line.extra)]
    claims = claims_of(sight.scenario, role) if said else {}
    return tuple(claims[text] for text in said if text in claims)


def _has_hard(sight: Sight, lines: tuple[TranscriptLine, ...]) -> bool:
    """Say whether the partner has just told a breach, or something hard of its dossier."""
    said = _claims_in(sight, lines, sight.partner.seat, sight.view.dossier.role)
    return any(
        sight.owns_up(claim) or any(f.sensitivity >= HARD for f in sight.news(claim))
        for claim in said
    )


def _promise(sight: Sight) -> Partner:
    """Follow what became of the player's promise, as far as it can be seen."""
    partner, promise = sight.partner, sight.promise(own=False)
    seen = partner.memory.promises[:1]
    if promise is None or (promise.status,) == seen:
        return partner
    stake = sight.scenario.template(TemplateId(promise.template)).stake
    memory = replace(partner.memory, promises=(promise.status, *partner.memory.promises))
    partner = replace(partner, memory=memory)
    if promise.status in _CREDIT:
        return _kept(partner, stake, _CREDIT[promise.status])
    if promise.status == "active":  # a new word: what an earlier one gave or took stays as it is
        return replace(partner, memory=replace(partner.memory, gained=0.0, lost=0.0))
    if promise.status in _MANNER:
        return _broken(partner, stake, promise.status)
    return _mended(partner) if promise.status == "mended" else partner


def _kept(partner: Partner, stake: int, credit: float) -> Partner:
    gained = rules.gain(partner.mood.trust, stake, credit)
    mood = replace(partner.mood, trust=clamped(partner.mood.trust + gained))
    return replace(partner, mood=mood, memory=replace(partner.memory, gained=gained))


def _broken(partner: Partner, stake: int, status: str) -> Partner:
    """Take back what was believed, then let it cost what it costs."""
    memory, mood = partner.memory, partner.mood
    before = mood.trust - memory.gained + memory.lost
    lost = rules.loss(before, stake, _MANNER[status])
    felt = (lost - memory.lost) * partner.traits.sensitivity
    hurt = clamped(mood.hurt + _HURT_PER_LOSS * felt)
    heat = clamped(mood.heat + _HEAT_PER_LOSS * felt)
    wary = max(memory.wary, _WARY[status])
    return replace(
        partner,
        mood=replace(mood, trust=clamped(before - lost), hurt=hurt, heat=heat),
        memory=replace(memory, gained=0.0, lost=lost, wary=wary),
    )


def _mended(partner: Partner) -> Partner:
    back = partner.memory.lost * rules.REPAIR_INTEGRITY
    mood = partner.mood
    eased = replace(mood, trust=clamped(mood.trust + back), hurt=clamped(mood.hurt * 0.7))
    return replace(partner, mood=eased, memory=replace(partner.memory, wary=0))


def _snap(sight: Sight) -> Partner:
    """Feel heard, or not quite, by what the player guessed."""
    partner = sight.partner
    guessed = [s for s in sight.view.scene.snap if s.seat is partner.seat.other]
    if not guessed or "snap" in partner.memory.seen:
        return partner
    tag = Tag.REFLECT_WRONG if guessed[0].nearness == "near" else Tag.REFLECT_FEELING
    return _once(hear(partner, (Touch(tag),)), "snap")


def _heard(sight: Sight) -> Partner:
    """Feel heard by the player's guess in Talk, once both lanterns are open."""
    partner, talk = sight.partner, sight.view.talk
    name = f"{GUESSED}/{talk.id}"
    if talk.speaker is not partner.seat or talk.heard is None or name in partner.memory.seen:
        return partner
    near = talk.heard.nearness == "near"
    tag = Tag.REFLECT_WRONG if near else Tag.REFLECT_FEELING
    return _once(hear(partner, (Touch(tag),)), name)


def _apology(sight: Sight) -> Partner:
    """Let an apology give back its share of the trust a breach took."""
    partner, name = sight.partner, f"apology/{sight.view.scene.act}"
    if not sight.view.partner.apology or name in partner.memory.seen:
        return partner
    back = partner.memory.lost * rules.APOLOGY_INTEGRITY * apology_strength(parts_of(sight))
    mood = replace(partner.mood, trust=clamped(partner.mood.trust + back))
    return _once(replace(partner, mood=mood), name)
