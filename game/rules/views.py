"""What a seat may know now, built field by field; nothing is ever taken away from a whole.

Rule 1: a field is filled from the seat's own state, or from what the beats table has opened.
Rule 2: truth that only play knows (outcomes, luck) enters a view only through events both saw.
The twins tests hold it: scenes that differ only in one seat's sealed moves give the other seat
equal views until the reveal.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from game.rules import moves as m
from game.rules.acts import fireflies, last_act
from game.rules.beats import LIFT_ALONE_MS, kind_of, row
from game.rules.carry import carried_views, promise_id
from game.rules.copying import replace
from game.rules.debrief import debrief_for
from game.rules.draft import Draft, role_of
from game.rules.flow import (
    is_done,
    needed,
)
from game.rules.journey_views import journey_for
from game.rules.luck import seed_hash
from game.rules.plan import plan_for, plan_points
from game.rules.possible import possible
from game.rules.reuse import READS, Glimpse, change_between
from game.rules.seat_views import own_for, partner_for
from game.rules.seats import BySeat, Seat
from game.rules.sections import (
    BeatSection,
    BridgeSection,
    DossierSection,
    LedgerSection,
    PlankView,
    PromiseSection,
    PromiseView,
    SceneSection,
    SeatView,
    SnapView,
)
from game.rules.state import Promise, SceneState, State
from game.rules.talk_sections import WordSection
from game.rules.talk_views import heard_speakers, talk_for
from game.rules.trust import bridge, reach, word
from game.rules.word import declined, word_for
from game.scenario.model import Scenario

S = TypeVar("S", LedgerSection, PromiseSection, BridgeSection)


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
    change = change_between(before.state, state) if before else None
    draft = Draft(scenario, state, 0, 0)
    if before is None or change is None:
        return _anew(draft, seat)
    same_way = before.state.journey is state.journey
    return _built_on(before.view, draft, seat, change[seat], same_way=same_way)


def both_views(
    scenario: Scenario, state: State, before: State, old: BySeat[SeatView | None]
) -> BySeat[SeatView]:
    """Return what each seat may know now, as `view_for` does; cheaper than asking twice.

    Args:
        scenario: the scene's.
        state: the truth.
        before: the truth when the seats were last shown something.
        old: what they were shown; None where nothing was yet.
    """
    draft = Draft(scenario, state, 0, 0)
    change = change_between(before, state)
    if change is None or old.a is None or old.b is None:
        return BySeat(_anew(draft, Seat.A), _anew(draft, Seat.B))
    same_way = before.journey is state.journey
    return BySeat(
        _built_on(old.a, draft, Seat.A, change.a, same_way=same_way),
        _built_on(old.b, draft, Seat.B, change.b, same_way=same_way),
    )


def _anew(draft: Draft, seat: Seat) -> SeatView:
    scene = draft.scene
    return SeatView(
        beat=_beat(draft, seat),
        own=own_for(draft, seat),
        dossier=_dossier(draft.whole, scene, seat),
        ledger=_once(scene, "ledger", _ledger),
        promise=_once(scene, "promise", _promises),
        bridge=_once(scene, "bridge", _bridge),
        partner=partner_for(draft, seat),
        scene=_scene(draft, seat),
        debrief=debrief_for(draft, seat),
        talk=talk_for(draft, seat),
        plan=plan_for(draft, seat),
        word=_word(draft, seat),
        journey=journey_for(draft.state.journey, seat),
        transcript=scene.transcript,
    )


def _built_on(old: SeatView, draft: Draft, seat: Seat, change: int, *, same_way: bool) -> SeatView:
    """Return the same as `_anew`, with everything from the old view that still stands."""
    scene, reads = draft.scene, READS
    return SeatView(
        beat=_beat_after(old.beat, draft, seat, change),
        own=own_for(draft, seat) if change & reads["own"] else old.own,
        dossier=_dossier(draft.whole, scene, seat) if change & reads["dossier"] else old.dossier,
        ledger=_once(scene, "ledger", _ledger) if change & reads["ledger"] else old.ledger,
        promise=_once(scene, "promise", _promises) if change & reads["promise"] else old.promise,
        bridge=_once(scene, "bridge", _bridge) if change & reads["bridge"] else old.bridge,
        partner=partner_for(draft, seat) if change & reads["partner"] else old.partner,
        scene=_scene(draft, seat) if change & reads["scene"] else old.scene,
        debrief=debrief_for(draft, seat) if change & reads["debrief"] else old.debrief,
        talk=talk_for(draft, seat) if change & reads["talk"] else old.talk,
        plan=plan_for(draft, seat),
        word=_word(draft, seat) if change & reads["word"] else old.word,
        journey=old.journey if same_way else journey_for(draft.state.journey, seat),
        transcript=scene.transcript,
    )


def _once(scene: SceneState, section: str, build: Callable[[SceneState], S]) -> S:
    """Return a section that both seats see alike: one object for both."""
    if section not in scene.known:
        scene.known[section] = build(scene)
    return cast("S", scene.known[section])


def _ledger(scene: SceneState) -> LedgerSection:
    return LedgerSection(lines=scene.ledger)


def _word(draft: Draft, seat: Seat) -> WordSection:
    word, carried = word_for(draft, seat), carried_views(draft)
    return replace(word, carried=carried) if carried else word


def _beat_after(old: BeatSection, draft: Draft, seat: Seat, change: int) -> BeatSection:
    if change & READS["may"]:
        return _beat(draft, seat)
    scene = draft.scene
    in_life = scene.beat == "life"
    other_ready = not in_life and is_done(draft.scenario, scene, seat.other)
    not_before_ms = _least_close(scene) if in_life else scene.not_before_ms
    if (other_ready, scene.entered_ms, not_before_ms) == (
        old.other_ready, old.entered_ms, old.not_before_ms,
    ):  # fmt: skip
        return old
    return replace(
        old, other_ready=other_ready, entered_ms=scene.entered_ms, not_before_ms=not_before_ms
    )


def _beat(draft: Draft, seat: Seat) -> BeatSection:
    scenario, scene = draft.scenario, draft.scene
    in_life = scene.beat == "life"
    other_ready = not in_life and is_done(scenario, scene, seat.other)
    # In Life the last choice moves the closing time, so only its least time is told.
    not_before_ms = _least_close(scene) if in_life else scene.not_before_ms
    still = bool(scene.paused or scene.time_out or scene.is_over)
    wants = () if still else needed(scenario, scene, seat)
    return BeatSection(
        beat=scene.beat,
        phase=scene.phase,
        visit=scene.visit,
        may=tuple(sorted(map(kind_of, possible(draft, seat)))),
        needed=tuple(map(kind_of, wants)),
        ready=is_done(scenario, scene, seat),
        other_ready=other_ready,
        entered_ms=scene.entered_ms,
        not_before_ms=not_before_ms,
    )


def _least_close(scene: SceneState) -> int:
    return scene.entered_ms + row(scene.row).least_ms


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


def _scene(draft: Draft, seat: Seat) -> SceneSection:
    scene, opened = draft.scene, draft.scene.opened
    away = scene.time_out
    spoiled = any(p.spoiled for p in scene.promises)
    shown = [s.shown.text for s in (scene.seats.a, scene.seats.b) if s.shown]
    spoiler = draft.scenario.spoiler
    return SceneSection(
        number=draft.state.scenes,
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
