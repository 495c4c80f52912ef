"""What a seat may know now, built field by field; nothing is ever taken away from a whole.

Rule 1: a field is filled from the seat's own state, or from what the beats table has opened.
Rule 2: truth that only play knows (outcomes, luck) enters a view only through events both saw.
The twins tests hold it: scenes that differ only in one seat's sealed moves give the other seat
equal views until the reveal.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from game.rules import moves as m
from game.rules.acts import fireflies, last_act
from game.rules.beats import LIFT_ALONE_MS, kind_of, row
from game.rules.carry import carried_views, promise_id
from game.rules.copying import replace
from game.rules.debrief import debrief_for
from game.rules.draft import Draft, role_of
from game.rules.flow import (
    heard_apology,
    is_done,
    needed,
    receive_offered,
    was_asked,
)
from game.rules.hearing import asks_landing
from game.rules.luck import seed_hash
from game.rules.plan import plan_for, plan_points
from game.rules.possible import possible
from game.rules.promises import ask_is_open, awaits_answer, is_planned, life_options
from game.rules.reuse import Change, Glimpse, change_between, stands
from game.rules.seats import Seat
from game.rules.sections import (
    BeatSection,
    BridgeSection,
    DossierSection,
    LedgerSection,
    OwnSection,
    PartnerSection,
    PlankView,
    PromiseSection,
    PromiseView,
    SceneSection,
    SeatView,
    SnapView,
)
from game.rules.state import M, Promise, SceneState, SeatState, State
from game.rules.talk_views import heard_speakers, talk_for
from game.rules.telling import hidden_until_opening, last_words, untold
from game.rules.trust import bridge, reach, word
from game.rules.word import declined, word_for
from game.scenario.model import Scenario


def view_for(
    scenario: Scenario, state: State, seat: Seat, before: Glimpse | None = None
) -> SeatView:
    """Return everything this seat may know now; an empty room has empty sections.

    Args:
        scenario: the scene's.
        state: the truth.
        seat: who looks.
        before: what the seat was shown earlier, if that is known. It changes nothing of what is
            returned; sections that still stand are taken from it, as the same objects.
    """
    scene = state.scene
    if scene is None:
        raise ValueError("expected an open scene to look at")
    draft = Draft(scenario, state, 0, 0)
    change = change_between(before.state, state) if before else None
    old = before.view if before and change else None

    def stand(section: str) -> bool:
        return stands(section, change, seat)

    return SeatView(
        beat=_beat(draft, seat, old.beat if old else None, change),
        own=old.own if old and stand("own") else _own(draft, seat),
        dossier=old.dossier if old and stand("dossier") else _dossier(scenario, scene, seat),
        ledger=old.ledger if old and stand("ledger") else LedgerSection(lines=scene.ledger),
        promise=old.promise if old and stand("promise") else _promises(scene),
        bridge=old.bridge if old and stand("bridge") else _bridge(scene),
        partner=old.partner if old and stand("partner") else _partner(draft, seat),
        scene=old.scene if old and stand("scene") else _scene(draft, state.scenes, seat),
        debrief=old.debrief if old and stand("debrief") else debrief_for(draft, seat),
        talk=talk_for(draft, seat),
        plan=plan_for(draft, seat),
        word=replace(word_for(draft, seat), carried=carried_views(draft)),
        transcript=scene.transcript,
    )


def _beat(
    draft: Draft, seat: Seat, old: BeatSection | None = None, change: Change | None = None
) -> BeatSection:
    scenario, scene = draft.scenario, draft.scene
    in_life = scene.beat == "life"
    other_ready = not in_life and is_done(scenario, scene, seat.other)
    # In Life the last choice moves the closing time, so only its least time is told.
    not_before_ms = _least_close(scene) if in_life else scene.not_before_ms
    if old is not None and stands("may", change, seat):
        return replace(
            old, other_ready=other_ready, entered_ms=scene.entered_ms, not_before_ms=not_before_ms
        )
    still = bool(scene.paused or scene.time_out or scene.is_over)
    wants = () if still else needed(scenario, scene, seat)
    return BeatSection(
        beat=scene.beat,
        phase=scene.phase,
        visit=scene.visit,
        may=tuple(sorted(kind_of(kind) for kind in possible(draft, seat))),
        needed=tuple(kind_of(kind) for kind in wants),
        ready=is_done(scenario, scene, seat),
        other_ready=other_ready,
        entered_ms=scene.entered_ms,
        not_before_ms=not_before_ms,
    )


def _least_close(scene: SceneState) -> int:
    return scene.entered_ms + row(scene.row).least_ms


def _latest_of(own: SeatState) -> Callable[[type[M]], M | None]:
    """Return how to find a seat's latest move of a kind: as `last` does, reading once."""
    found = {type(made.move): made.move for made in own.made}
    return cast("Callable[[type[M]], M | None]", found.get)


def _own(draft: Draft, seat: Seat) -> OwnSection:
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


def _dossier(scenario: Scenario, scene: SceneState, seat: Seat) -> DossierSection:
    role = role_of(scenario, scene, seat)
    alone = (f"{role.id}/alone",) if role.alone else ()
    lines = (f"{role.id}/you", f"{role.id}/secret", *role.also, *alone)
    return DossierSection(
        role=role.id,
        other_role=scene.role(seat.other),
        lines=tuple(lines),
        secret=f"{role.id}/secret",
    )


def _promises(scene: SceneState) -> PromiseSection:
    lifting = tuple(
        seat for seat in Seat if scene.seats[seat].last(m.Lift, "word/lift") is not None
    )
    alone = scene.lift_first_ms + LIFT_ALONE_MS if scene.lift_first_ms else 0
    promised = {*declined(scene), *(p.seat for p in scene.promises if p.act == scene.act)}
    return PromiseSection(
        promises=tuple(_promise(scene, p) for p in scene.promises if p.act == scene.act),
        said_no=tuple(s for s in Seat if scene.word_closed and s not in promised),
        lifting=lifting,
        lift_alone_ms=alone,
    )


def _promise(scene: SceneState, promise: Promise) -> PromiseView:
    asked = scene.seats[promise.seat].last(m.AskChange) is not None
    shown = promise.template if asked or scene.envelopes_open else promise.given
    return PromiseView(
        id=promise_id(promise),
        seat=promise.seat,
        template=shown,
        given=promise.given,
        stones=promise.stones,
        status=promise.status,
        lifted=promise.lifted,
        stake=promise.stake,
    )


def _bridge(scene: SceneState) -> BridgeSection:
    value = bridge(scene.trust.a, scene.trust.b)
    start = scene.opened.start_trust
    return BridgeSection(
        value=round(value, 1),
        start=start,
        word=word(value),
        reach=reach(value),
        planks=tuple(
            PlankView(seat=p.seat, place=_place(p, start), mark=_MARK[p.status])
            for p in scene.promises
            if p.lifted and p.status in _MARK
        ),
        lanterns=tuple(s.seat for s in scene.snaps if s.nearness == "snap"),
        fireflies=fireflies(scene) + plan_points(scene),
        heard=heard_speakers(scene),
    )


def _place(promise: Promise, start: float) -> int:
    """Return where a promise's plank is: carried beyond the last one, laid on it."""
    laid = reach(start)
    return min(8, laid) if promise.status == "active" else max(0, laid - 1)


_MARK = {
    "active": "carried",
    "kept": "laid",
    "changed": "recut",
    "late": "crooked",
    "owned": "lamped",
    "asked": "lamped",
    "found": "cracked",
    "broken": "cracked",
    "mended": "mended",
}


def _partner(draft: Draft, seat: Seat) -> PartnerSection:
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


def _scene(draft: Draft, scenes: int, seat: Seat) -> SceneSection:
    scene, opened = draft.scene, draft.scene.opened
    away = scene.time_out
    spoiled = any(p.spoiled for p in scene.promises)
    shown = [s.shown.text for s in (scene.seats.a, scene.seats.b) if s.shown]
    spoiler = draft.scenario.spoiler
    return SceneSection(
        number=scenes,
        scenario=opened.exact,
        rules_version=opened.rules_version,
        seat=seat,
        roles=(opened.role_a, opened.role_b),
        seed_hash=seed_hash(opened.seed),
        seed=opened.seed if scene.envelopes_open else "",
        paused=bool(scene.paused),
        paused_by_me=seat in scene.paused,
        time_out=away.seat.value if away else "",
        back_by_ms=away.back_by_ms if away else 0,
        stopped=scene.stopped,
        ended=scene.is_over,
        practice=opened.practice,
        lid=scene.lid,
        noticed=tuple(s.noticed for s in (scene.seats.a, scene.seats.b) if s.noticed),
        shown=shown[0] if shown else "",
        spoiled=f"{spoiler.id}/envelope" if spoiler and spoiled and scene.envelopes_open else "",
        snap=tuple(
            SnapView(seat=s.seat, felt=s.felt, guessed=s.guessed, nearness=s.nearness)
            for s in scene.snaps
        ),
        surprise=opened.surprise if _surprise_time(scene) else "",
        warmth=scene.warmth,
        act=scene.act,
        acts=last_act(draft.whole),
        level=opened.level,
        starts=tuple((s.trust, s.cap, s.row) for s in opened.starts or ()),
    )


def _surprise_time(scene: SceneState) -> bool:
    """Say whether a surprise may show: never during a hard line, so only once morning is near."""
    return scene.beat in {"last-word", "morning"} and not scene.stopped
