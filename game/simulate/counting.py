"""What a seat truly did in a scene, counted from the room's facts.

Moves, choices and envelopes are read; credits, scores and what anybody believed are not. So a
score can be held against what it claims to measure.
"""

from __future__ import annotations

from collections.abc import Iterable

from game.rules import moves as m
from game.rules.deeds import says, story_of, template_of
from game.rules.draft import Draft, choice_of, done_by, glances
from game.rules.facts import at_stake
from game.rules.feelings import feeling_term
from game.rules.honesty import is_so
from game.rules.judges import STORY, Verdict, judge_story
from game.rules.seats import Seat
from game.rules.state import Promise, State
from game.rules.talk_floor import Floor, answers_in_talk, floors, line_back
from game.rules.telling import answer_claim, last_word, table_claim
from game.scenario.model import Claim, Fact, FactId, QuestionAct, Scenario
from game.simulate.deeds import Deeds, Telling, Turn, Word


def deeds_of(whole: Scenario, state: State, seat: Seat) -> Deeds:
    """Count what this seat did in the scene in play."""
    draft = Draft(whole, state, 0, 0)
    looks = glances(draft)
    return (
        _promises(looks, seat) + _presence(draft, seat) + _accounts(looks, seat)
        + _listening(draft, seat) + _snaps(draft, seat) + _boundaries(looks, seat)
    )  # fmt: skip


def _promises(looks: tuple[Draft, ...], seat: Seat) -> Deeds:
    found = Deeds()
    for look in looks:
        promise = look.scene.promise(seat)
        if promise is not None:
            found = found + _promise(look, promise)
    return found


def _promise(look: Draft, promise: Promise) -> Deeds:
    size = float(promise.stake)
    if promise.outcome == "impossible":
        ended = Word(size=size, end="impossible")
        return Deeds(promised=1, impossible=1, words=(ended,))
    if promise.status == "released" or not promise.outcome:
        return Deeds(released=1)
    broken = promise.outcome == "broken"
    ended = Word(
        size=size,
        end=promise.outcome,
        told=broken and _told_breach(look, promise.seat),
        mended=broken and promise.status == "mended",
    )
    return Deeds(
        words=(ended,),
        promised=1,
        kept=int(promise.outcome == "kept"),
        changed=int(promise.outcome == "kept" and promise.changed),
        late=int(promise.outcome == "late"),
        broken=int(promise.outcome == "broken"),
        mended=int(promise.outcome == "broken" and promise.status == "mended"),
    )


def _presence(draft: Draft, seat: Seat) -> Deeds:
    """Count promises to be here, which leave nothing but how they were judged."""
    found = Deeds()
    for counted in draft.scene.evidence:
        if counted.seat is seat and counted.ref == "presence":
            stayed = counted.credit == 1
            word = Word(size=counted.weight, end="kept" if stayed else "broken")
            found = found + Deeds(
                promised=1, kept=int(stayed), broken=int(not stayed), words=(word,)
            )
    return found


def _accounts(looks: tuple[Draft, ...], seat: Seat) -> Deeds:
    found, known = Deeds(), frozenset[FactId]()
    for look in looks:
        said = table_claim(look, seat)
        if said is None:
            continue
        every = _said(look, seat)
        found = found + _account(look, seat, every, known)
        known = known | {fact for claim in every for fact in claim.asserts}
    return found


def _said(look: Draft, seat: Seat) -> tuple[Claim, ...]:
    """Return everything this seat claimed in a round before dawn, in order."""
    said, answered = table_claim(look, seat), answer_claim(look, seat)
    claims = _claims(look, seat)
    if said is not None:
        claims = (*claims, said[0], Claim(id=said[0].id, asserts=said[1]))
    return claims if answered is None else (*claims, answered)


def _claims(look: Draft, seat: Seat) -> tuple[Claim, ...]:
    """Return what this seat claimed in Talk, which belongs to the first round."""
    if look.scene.act != 1:
        return ()
    answers = tuple(claim for _, claim in answers_in_talk(look.scenario, look.scene, seat))
    back = line_back(look.scenario, look.scene, seat)
    return answers if back is None else (*answers, back)


def _account(look: Draft, seat: Seat, claims: tuple[Claim, ...], known: frozenset[FactId]) -> Deeds:
    here = {fact for claim in claims for fact in claim.asserts}
    stake = [f.id for f in _at_stake(look, seat) if f.id in here or f.id not in known]
    told = sum(1 for fact in stake if fact in here)
    broke = _did_break(look, seat)
    told += int(broke and _tells_breach(look, seat, claims))
    whole = len(stake) + broke
    untrue = any(_is_untrue(look, seat, claim) for claim in claims)
    share = 0.0 if untrue else told / whole if whole else 1.0
    account = Telling(
        weight=float(max((look.scenario.fact(f).sensitivity for f in stake), default=1)),
        share=share,
        untrue=untrue,
        put_off=not untrue and share < 1 and _puts_off(look, seat),
    )
    return Deeds(
        accounts=1,
        truthful=int(share == 1),
        untrue=int(untrue),
        told=share,
        tellings=(account,),
    )


def _at_stake(look: Draft, seat: Seat) -> tuple[Fact, ...]:
    """Return the facts that an account owes; none at a dish, which is about what became of it.

    What the dossiers of such a scene hold would have mattered before the deed. Afterwards nothing
    is left to decide with it, so leaving it out keeps nobody from a good choice.
    """
    return () if look.scenario.dish is not None else at_stake(look, seat)


def _puts_off(look: Draft, seat: Seat) -> bool:
    """Say whether this seat put the rest off openly, at the table or when asked.

    Whoever has told half the truth before has told half the truth.
    """
    said, answered = table_claim(look, seat), answer_claim(look, seat)
    if said is None or said[0].partial:
        return False
    return said[0].declines or (answered is not None and answered.declines)


def _told_breach(look: Draft, seat: Seat) -> bool:
    """Say whether this seat said itself, before the envelopes opened, that it broke its word."""
    word = last_word(look, seat)
    claims = (*_said(look, seat), *(() if word is None else (word,)))
    return _tells_breach(look, seat, claims)


def _did_break(look: Draft, seat: Seat) -> bool:
    """Say whether a choice broke the promise of this round, whatever was told."""
    promise = look.scene.promise(seat)
    if promise is None or promise.outcome != "broken" or promise.status == "released":
        return False
    template = template_of(look.scenario, promise)
    if template.judge not in STORY:
        return False
    option = choice_of(look.scenario, look.scene, seat)
    told = frozenset(template.topics)
    story = story_of(look.scenario, look.role(seat), option, told)
    return judge_story(template, story) is Verdict.BROKEN


def _tells_breach(look: Draft, seat: Seat, claims: Iterable[Claim]) -> bool:
    promise = look.scene.promise(seat)
    if promise is None:
        return False
    template, role = template_of(look.scenario, promise), look.role(seat)
    return any(
        says(look.scenario, role, template, claim) is Verdict.BROKEN
        and not _is_untrue(look, seat, claim)
        for claim in claims
    )


def _is_untrue(look: Draft, seat: Seat, claim: Claim) -> bool:
    fact, done = look.scenario.fact, done_by(look.scenario, look.scene, seat)
    wrong = any(not is_so(fact(f), done) for f in claim.asserts)
    return wrong or any(is_so(fact(f), done) for f in claim.denies)


def _listening(draft: Draft, seat: Seat) -> Deeds:
    found = Deeds()
    for here in floors(draft.scenario, draft.scene):
        rated = here.last(m.Rate)
        if here.speaker is seat:
            found = found + (Deeds(rated=(rated.effort,)) if rated is not None else Deeds())
            continue
        if not here.is_settled or not here.goes:
            continue
        turn = _turn(here)
        found = found + Deeds(turns=1, caught=int(turn.first), heard=(turn,))
        if turn.near is not None:
            found = found + Deeds(guesses=1, matched=turn.near)
    return found


def _turn(here: Floor) -> Turn:
    folds = [given.fold for given, _ in here.goes]
    felt, guess = here.last(m.Report), here.last(m.Guess)
    wish, help_given = here.last(m.Wish), here.last(m.Comfort)
    kinds = {str(s.id): s.kind for s in here.talk.supports}
    first = here.asked[:1]
    return Turn(
        first=folds[0] == here.pin,
        later=here.pin in folds[1:],
        slipped=bool(first) and first[0][0].act is QuestionAct.SLIP,
        near=feeling_term(guess.feeling, felt.feeling) if felt and guess else None,
        met=kinds[help_given.option] == wish.support if wish and help_given else None,
    )


def _snaps(draft: Draft, seat: Seat) -> Deeds:
    snaps = [s for s in draft.scene.snaps if s.seat is seat]
    return Deeds(snaps=len(snaps), snapped=sum(s.guessed == s.felt for s in snaps))


def _boundaries(looks: tuple[Draft, ...], seat: Seat) -> Deeds:
    count = sum(x.name == "said-no-honestly" and x.seat is seat for x in looks[-1].scene.moments)
    for look in looks:
        said, answered = table_claim(look, seat), answer_claim(look, seat)
        claims = (*_claims(look, seat), *((said[0],) if said else ()))
        count += sum(claim.declines for claim in claims)
        count += int(answered is not None and answered.declines)
    return Deeds(boundaries=count)
