"""What a seat has done, as its owner sees it and as the other may.

The first has everything, sealed or not; the second only what the beats table has opened.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from game.rules import moves as m
from game.rules.draft import Draft
from game.rules.flow import heard_apology, is_done, receive_offered, was_asked
from game.rules.hearing import asks_landing
from game.rules.promises import ask_is_open, awaits_answer, is_planned, life_options
from game.rules.seats import Seat
from game.rules.sections import OwnSection, PartnerSection
from game.rules.state import SceneState, SeatState
from game.rules.telling import hidden_until_opening, last_words, untold

M = TypeVar("M", bound=m.Move)


def own_for(draft: Draft, seat: Seat) -> OwnSection:
    """Return what this seat has done, and what it is offered to do."""
    scenario, scene = draft.scenario, draft.scene
    own = scene.seats[seat]
    latest = _latest_of(own)
    account = own.last(m.Account, "table/account")
    last_word = own.last(m.Account, "last-word/dawn")
    prepared = latest(m.Prepare)
    predicted = latest(m.Predict)
    landed = latest(m.Land)
    apology = latest(m.Apologise)
    in_life = scene.row == "life/choose"
    return OwnSection(
        offer=_option(latest(m.Offer)),
        obstacle=prepared.obstacle if prepared else "",
        response=prepared.response if prepared else "",
        asked=_option(latest(m.AskChange)),
        change_answer=_answer_of(latest(m.AnswerChange)),
        choice=_option(latest(m.Choose)),
        account=account.line if account else "",
        add=account.add if account else "",
        predicted=predicted.face if predicted else None,
        received=_line(latest(m.Receive)),
        landed=landed.face if landed else None,
        answered=_line(own.last(m.Answer, "table/answer")),
        report=_felt(latest(m.Report)),
        guess=_felt(latest(m.Guess)),
        apology=apology.magnets if apology else None,
        mended=_mended(scene, own),
        last_word=last_word.line if last_word else "",
        own_up=_option(latest(m.OwnUp)),
        responded=_option(latest(m.Respond)),
        thanked=_option(latest(m.Thank)),
        again=_again(latest(m.Again)),
        life_options=_life_ids(draft, seat) if in_life else (),
        life_named=in_life and is_planned(scenario, scene, seat),
        hearing=scene.seats[seat.other].hearing,
        receive_options=receive_offered(scenario, scene, seat),
        answer_options=_answer_options(draft, seat),
        asks_landing=asks_landing(scenario, scene, seat),
        untold=scene.row == "last-word/dawn" and untold(draft, seat),
        ease=own.ease,
        porch=own.porch,
        heat=own.heat,
        again_scene=_scene_wished(latest(m.Again)),
    )


def _latest_of(own: SeatState) -> Callable[[type[M]], M | None]:
    """Return how to find a seat's latest move of a kind: as `last` does, without its questions."""
    return cast("Callable[[type[M]], M | None]", own.made.latest.get)


def _mended(scene: SceneState, own: SeatState) -> bool:
    """Say whether this seat has touched what is done together now, or was done last."""
    here = (scene.row,) if scene.row == "plan/together" else ()
    return own.last(m.Mend, *here) is not None


def _option(move: m.Offer | m.AskChange | m.Choose | m.OwnUp | m.Respond | m.Thank | None) -> str:
    return move.option if move else ""


def _line(move: m.Receive | m.Answer | None) -> str:
    return move.line if move else ""


def _felt(move: m.Report | m.Guess | None) -> str:
    return move.feeling if move else ""


def _answer_of(move: m.AnswerChange | None) -> str:
    return move.answer if move else ""


def _again(move: m.Again | None) -> str:
    if move is None:
        return ""
    return "swap" if move.swap else "same"


def _scene_wished(move: m.Again | None) -> str:
    return move.scenario if move else ""


def _life_ids(draft: Draft, seat: Seat) -> tuple[str, ...]:
    if draft.seat(seat).last(m.Choose) is not None or awaits_answer(draft.scene, seat):
        return ()
    return tuple(o.id for o in life_options(draft.scenario, draft.scene, seat))


def _answer_options(draft: Draft, seat: Seat) -> tuple[str, ...]:
    scenario, scene = draft.scenario, draft.scene
    if scene.row == "table/answer" and was_asked(scenario, scene, seat):
        return tuple(claim.id for claim in scenario.account(draft.role(seat)).answers)
    if scene.row == "last-word/dawn":
        return tuple(claim.id for claim in last_words(draft, seat))
    if scene.envelopes_open and hidden_until_opening(draft, seat):
        return tuple(scenario.account(draft.role(seat)).own_ups)
    return ()


def partner_for(draft: Draft, seat: Seat) -> PartnerSection:
    """Return what this seat may know of what the other has done."""
    scene = draft.scene
    other = seat.other
    theirs = scene.seats[other]
    taken = theirs.last(m.Receive, "table/receive")
    sorry = theirs.last(m.Apologise)
    took = theirs.last(m.Receive, "make-good/receive", "make-good/keeps")
    return PartnerSection(
        role=scene.role(other),
        ready=scene.beat != "life" and is_done(draft.scenario, scene, other),
        asks_change=_asks_change(draft, other),
        change_answer=_answer_of(theirs.last(m.AnswerChange)),
        received=taken.line if taken else "",
        asks=taken.line if taken and was_asked(draft.scenario, scene, seat) else "",
        apology=sorry.magnets if sorry and heard_apology(scene, seat) else None,
        apology_received=took.line if took else "",
        own_up=_option(theirs.last(m.OwnUp)),
        responded=_option(theirs.last(m.Respond)),
        thanked=_option(theirs.last(m.Thank)),
        wants_again=_again(theirs.last(m.Again)),
        wants_scene=_scene_wished(theirs.last(m.Again)),
        bid_open=scene.bid is not None and scene.bid.seat is other,
    )


def _asks_change(draft: Draft, other: Seat) -> str:
    scene = draft.scene
    if scene.row != "life/choose" or not ask_is_open(scene, other):
        return ""
    return f"{draft.scenario.life(draft.role(other)).id}/asked"
