"""What comes of Talk: lines heard, facts told, two lanterns, trust in whoever listened, scores.

Order: what is said is heard at once; report and guess open together when the first go at giving
back closes; listening and empathy are counted when the envelopes open, because a mark or the
comfort may still come. What only its owner may know (the listener's own feeling, a rating) goes
into no event but its own move; a rating counts in closed blocks only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from game.rules import events as e
from game.rules import listening as li
from game.rules import moves as m
from game.rules.draft import Draft
from game.rules.empathy import accuracy, block_effort, empathy
from game.rules.facts import tell_facts
from game.rules.feelings import feeling_term, word_nearness
from game.rules.listening import Heard, Manner
from game.rules.needs import need_term
from game.rules.rising import trust_rises
from game.rules.seats import Seat
from game.rules.talk_floor import Floor, floor_in_play, floors
from game.rules.trust import HEARD_WEIGHT
from game.scenario.model import FactId, QuestionAct, Talk

_LANDED = {
    "heard": Manner.ASKED,
    "asked": Manner.ASKED,
    "advice": Manner.ADVISED,
    "fixing": Manner.FIXED,
    "defending": Manner.FIXED,
    "teasing": Manner.FIXED,
}
_GO_OF = {"felt": 1, "felt-again": 2, "felt-last": 3}
_HEARD_AT = {1: Heard.FIRST, 2: Heard.SECOND, 3: Heard.THIRD}


def follow_talk(draft: Draft, seat: Seat, move: m.Move) -> None:
    """Let a move of Talk have what it causes at once."""
    here = floor_in_play(draft.scenario, draft.scene)
    if here is None:
        return
    if isinstance(move, m.Felt):
        _felt(draft, here, move)
        return
    line = _line_of(move)
    if line is not None:
        text, kind = line
        draft.emit(e.LineHeard(seat=seat, text=text, as_=kind))
        tell_facts(draft, seat, _facts_in(here.talk, text))


def _line_of(move: m.Move) -> tuple[str, str] | None:
    """Return the line a move says aloud, and how it enters the transcript."""
    match move:
        case m.Ask(question=text):
            return text, "asked"
        case m.Answer(line=text):
            return text, "answered"
        case m.Say(line=text) | m.Reflect(line=text) | m.SayBack(line=text):
            return text, "said"
        case m.Comfort(option=text):
            return text, "said"
        case _:
            return None


def _facts_in(talk: Talk, text: str) -> tuple[FactId, ...]:
    """Return the facts that a share line, an answer or a line back tells."""
    claims = (*(c for q in talk.questions for c in q.answers), *talk.backs)
    told = {str(line.id): line.tells for line in talk.lines}
    told.update({str(claim.id): claim.asserts for claim in claims})
    return told.get(text, ())


def close_first_go(draft: Draft) -> None:
    """Open the speaker's feeling and the listener's guess together."""
    here = floor_in_play(draft.scenario, draft.scene)
    draft.emit(e.SealsOpened(opens="close", visit=draft.scene.visit))
    if here is None:
        return
    felt, guess = here.last(m.Report), here.last(m.Guess)
    if felt is None or guess is None:
        return
    draft.emit(
        e.FeelingHeard(
            seat=here.listener,
            beat=here.beat,
            felt=felt.feeling,
            felt_strength=felt.strength,
            need=felt.need,
            guessed=guess.feeling,
            guessed_strength=guess.strength,
            guessed_need=guess.need,
            nearness=word_nearness(guess.feeling, felt.feeling),
        )
    )


def _felt(draft: Draft, here: Floor, move: m.Felt) -> None:
    go = _GO_OF[draft.scene.phase]
    if move.answer == "nearly":
        if go == 1:
            draft.emit(e.HeartShown(seat=here.speaker, beat=here.beat, line=here.pin))
        return
    yes = move.answer == "yes"
    light: Literal["lit", "half"] = "lit" if yes else "half"
    draft.emit(e.LanternLit(seat=here.speaker, beat=here.beat, light=light, go=go))
    if yes:
        own = f"ledger/{draft.role(here.listener)}/heard"
        text = own if own in draft.scenario.texts else "ledger/heard"
        trust_rises(draft, here.listener, HEARD_WEIGHT, cause="heard", text=text)
        name = "heard-first" if go == 1 else "heard-again"
        draft.emit(e.MomentNoted(name=name, seat=here.listener, values=(("go", str(go)),)))


def count_talk(draft: Draft) -> None:
    """Count listening and empathy of every direction that was played, and note its moments.

    A direction that was left before the speaker could say how it was heard counts nothing.
    """
    for here in floors(draft.scenario, draft.scene):
        if not here.is_settled:
            continue
        _count_listening(draft, here)
        _note_asking(draft, here)
        heard = here.result(e.FeelingHeard)
        if heard is not None:
            _note_reading(draft, here, heard)
            _count_empathy(draft, here, heard)


def _count_listening(draft: Draft, here: Floor) -> None:
    caught, heard, manner = caught_by(here), heard_at(here), manner_of(here)
    draft.emit(
        e.ListeningCounted(
            seat=here.listener,
            beat=here.beat,
            caught=caught,
            heard=heard,
            manner=manner,
            value=li.listening(caught, heard, manner),
        )
    )


def caught_by(here: Floor) -> float:
    """Return how well the heart was caught: at once, only after it lit up, or not."""
    folds = [given.fold for given, _ in here.goes]
    at_once = folds[:1] == [here.pin]
    return li.caught_one(at_once=at_once, after_hint=here.pin in folds[1:])


def heard_at(here: Floor) -> Heard:
    """Return at which go the speaker said "yes, that's it"."""
    lit = here.result(e.LanternLit)
    return _HEARD_AT[lit.go] if lit and lit.light == "lit" else Heard.NOT_QUITE


def manner_of(here: Floor) -> Manner:
    """Return what the listener did first: as the speaker marked it, else by the first question.

    Nobody must ask: listening without a question is no worse.
    """
    marked = here.all(m.Mark)
    if marked:
        return _LANDED[marked[0].landed]
    slipped = here.asked[:1] and here.asked[0][0].act is QuestionAct.SLIP
    return Manner.FIXED if slipped else Manner.ASKED


def _note_asking(draft: Draft, here: Floor) -> None:
    first = here.asked[:1]
    asked_open = first and first[0][0].act is QuestionAct.OPEN
    if asked_open and manner_of(here) is Manner.ASKED:
        draft.emit(e.MomentNoted(name="asked-open", seat=here.listener))


def _note_reading(draft: Draft, here: Floor, heard: e.FeelingHeard) -> None:
    shown = (("feeling", heard.felt), ("guess", heard.guessed))
    name = "snap" if heard.guessed == heard.felt else "near"
    draft.emit(e.MomentNoted(name=name, seat=here.listener, values=shown))
    own = here.last(m.Hear)
    if name == "near" and own is not None and own.feeling == heard.guessed:
        draft.emit(
            e.MomentNoted(
                name="own-feeling-read-in",
                seat=here.listener,
                only=here.listener,
                values=(*shown, ("mine", own.feeling)),
            )
        )


def is_wish_met(here: Floor) -> bool:
    """Say whether the answer given was of the kind that was wished for aloud."""
    wish, comfort = here.last(m.Wish), here.last(m.Comfort)
    if wish is None or comfort is None:
        return False
    kinds = {str(s.id): s.kind for s in here.talk.supports}
    return kinds[comfort.option] == wish.support


def _count_empathy(draft: Draft, here: Floor, heard: e.FeelingHeard) -> None:
    if here.last(m.Comfort) is None:
        return
    fits = is_wish_met(here)
    if fits:
        draft.emit(e.MomentNoted(name="wish-met", seat=here.listener))
    feeling = feeling_term(heard.guessed, heard.felt)
    apart = abs(heard.guessed_strength - heard.felt_strength)
    need = need_term(heard.guessed_need, heard.need)
    rated = here.last(m.Rate)
    effort = effort_of(earlier_ratings(draft, here.listener), rated.effort if rated else None)
    draft.emit(
        e.EmpathyCounted(
            seat=here.listener,
            beat=here.beat,
            feeling=feeling,
            strength_apart=apart,
            need=need,
            fits=fits,
            effort=effort,
            value=empathy(accuracy(feeling, apart, need), fits=fits, effort=effort),
        )
    )


def effort_of(earlier: Sequence[int], rating: int | None) -> float | None:
    """Return the effort that may count: that of the last closed block, this rating included."""
    return block_effort(earlier if rating is None else (*earlier, rating))


def earlier_ratings(draft: Draft, listener: Seat) -> tuple[int, ...]:
    """Return the ratings this listener was given in earlier scenes, oldest first."""
    return draft.state.carried.ratings(listener) if draft.scenario.meta.carries else ()
