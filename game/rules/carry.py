"""From one evening to the next: what a scene leaves behind, and promises that are still open.

When the envelopes open, everything that goes on is written down as results; the next scene starts
from it. A stop leaves what was there before, and a scenario that carries nothing neither reads
nor changes it: it only counts once, as having been played. Trust never falls because time passes;
evidence fades a little with every scene.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.rules import events as e
from game.rules import moves as m
from game.rules.carry_events import Skill, Tally
from game.rules.consistency import CREDIT, FADE
from game.rules.deeds import told_facts
from game.rules.draft import Draft, both_ways, glances
from game.rules.empathy import BLOCK
from game.rules.levels import STONES, has
from game.rules.listening import carried as moving_mean
from game.rules.listening import new_share
from game.rules.rejections import Code
from game.rules.rising import risen, sum_of_gain
from game.rules.seats import Seat
from game.rules.state import Promise
from game.rules.talk_floor import floors
from game.rules.talk_sections import CarriedView
from game.scenario.model import Judge, TemplateId

OPEN_MOST = 12  # why: what has been open for so many evenings is no promise any more
RATINGS_MOST = 4 * BLOCK
OWED = frozenset({Judge.DISCLOSE, Judge.ARRIVE_BY, Judge.REPLY_BY})
"""Promises that can still be kept after their scene: something to tell, to answer, to be at."""

RELEASED_IN = frozenset({"word", "table", "make-good", "plan"})
"""When a promise of this scene can be let go: never while life happens."""


def carry_on(draft: Draft) -> None:
    """Write down what this scene leaves for the next one."""
    if draft.scene.opened.practice:
        return
    before = draft.state.carried.finished
    if not draft.whole.meta.carries:
        draft.emit(e.SceneCounted(finished=max(1, before)))
        return
    for seat in both_ways():
        draft.emit(_seat(draft, seat))
    still_open = (*open_promises(draft), *_left_open(draft))
    for promise in still_open[-OPEN_MOST:]:
        draft.emit(promise)
    draft.emit(e.SceneCounted(finished=before + 1))


def open_promises(draft: Draft) -> tuple[e.PromiseCarried, ...]:
    """Return the promises of earlier evenings that are still open in the scene in play."""
    if not draft.whole.meta.carries:
        return ()
    closed = draft.scene.closed
    return tuple(p for p in draft.state.carried.open if p.id not in closed)


def carried_views(draft: Draft) -> tuple[CarriedView, ...]:
    """Return the same promises as both may see them."""
    return tuple(
        CarriedView(id=p.id, seat=p.seat, scenario=p.scenario, text=p.text, from_scene=p.number)
        for p in open_promises(draft)
    )


def problem_with_closing(draft: Draft, seat: Seat, move: m.Release | m.Settle) -> Code | None:
    """Return why this seat cannot let a promise go, or say that it was kept since; or None."""
    old = next((p for p in open_promises(draft) if p.id == move.promise), None)
    if old is not None:
        return None if old.seat is not seat else Code.NOT_YOURS
    now = _of_this_scene(draft, move.promise)
    if now is None:
        return Code.UNKNOWN_OPTION
    if not has(draft.scene, STONES):
        return Code.NOT_NOW
    if isinstance(move, m.Settle) or now.status != "active":
        return Code.NOT_OFFERED
    if draft.scene.beat not in RELEASED_IN:
        return Code.NOT_NOW
    return None if now.seat is not seat else Code.NOT_YOURS


def close_promise(draft: Draft, move: m.Release | m.Settle) -> None:
    """Let a promise go without a word about it, or count it as kept since: late, and once."""
    old = next((p for p in open_promises(draft) if p.id == move.promise), None)
    if old is None:
        now = _of_this_scene(draft, move.promise)
        if now is not None:
            draft.emit(e.PromiseSettled(seat=now.seat, status="released"))
            text = f"ledger/{draft.role(now.seat)}/released"
            draft.emit(e.LedgerWritten(text=text, seat=now.seat))
        return
    if isinstance(move, m.Release):
        draft.emit(e.PromiseClosed(id=old.id, how="released"))
        draft.emit(e.LedgerWritten(text="ledger/let-go", seat=old.seat))
        return
    draft.emit(e.PromiseClosed(id=old.id, how="settled"))
    credit, before = CREDIT["late"], draft.scene.trust[old.seat]
    draft.emit(
        e.TrustMoved(
            of=old.seat,
            before=before,
            after=risen(draft, old.seat, old.stake, credit),
            cause="settled",
            text="ledger/settled",
            why=sum_of_gain(draft, old.seat, old.stake, credit),
        )
    )


def earlier_evidence(draft: Draft, seat: Seat, score: str) -> Tally:
    """Return the evidence of earlier scenes for a score, as far as this scene reads it."""
    known = draft.state.carried.seats[seat]
    if known is None or not draft.whole.meta.carries:
        return Tally()
    return known.honesty if score == "honesty" else known.consistency


def earlier_skill(draft: Draft, seat: Seat, score: str) -> Skill:
    """Return Listening or Empathy of earlier scenes, as far as this scene reads it."""
    known = draft.state.carried.seats[seat]
    if known is None or not draft.whole.meta.carries:
        return Skill()
    return known.listening if score == "listening" else known.empathy


def skill_now(draft: Draft, seat: Seat, score: str) -> Skill:
    """Return Listening or Empathy with this scene's turns in it: a mean, later a moving one."""
    kind = e.ListeningCounted if score == "listening" else e.EmpathyCounted
    turns = [x.value for x in draft.scene.talk_results if isinstance(x, kind) and x.seat is seat]
    before = earlier_skill(draft, seat, score)
    if not turns:
        return before
    share = new_share(before.turns, len(turns))
    value = moving_mean(before.value, sum(turns) / len(turns), share)
    return Skill(value=value, turns=before.turns + len(turns))


def _seat(draft: Draft, seat: Seat) -> e.SeatCarried:
    scene = draft.scene
    return e.SeatCarried(
        seat=seat,
        trust=scene.trust[seat],
        cap=scene.caps[seat],
        row=scene.rows[seat],
        consistency=_faded(draft, seat, "consistency"),
        honesty=_faded(draft, seat, "honesty"),
        listening=skill_now(draft, seat, "listening"),
        empathy=skill_now(draft, seat, "empathy"),
        ratings=_ratings(draft, seat),
    )


def _faded(draft: Draft, seat: Seat, score: str) -> Tally:
    before = earlier_evidence(draft, seat, score)
    mine = [x for x in draft.scene.evidence if x.seat is seat and x.score == score]
    credit = before.credit + sum(x.weight * x.credit for x in mine)
    failures = before.failures + sum(x.weight * (1 - x.credit) * x.failure for x in mine)
    return Tally(credit=credit * FADE, failures=failures * FADE, moments=before.moments + len(mine))


def _ratings(draft: Draft, seat: Seat) -> tuple[int, ...]:
    """Return every rating of this seat's effort; old ones go by whole blocks."""
    ratings = list(draft.state.carried.ratings(seat))
    for here in floors(draft.whole, draft.scene):
        rated = here.last(m.Rate)
        if here.listener is seat and here.is_settled and rated is not None:
            ratings.append(rated.effort)
    while len(ratings) > RATINGS_MOST:
        del ratings[:BLOCK]
    return tuple(ratings)


def _left_open(draft: Draft) -> Iterator[e.PromiseCarried]:
    """Give what this scene leaves open: repairs offered and not taken yet, and what is owed."""
    opened = draft.scene.opened
    for look in glances(draft):
        for seat in both_ways():
            promise = look.scene.promise(seat)
            text = _open_text(look, promise) if promise else ""
            if promise and text:
                yield e.PromiseCarried(
                    id=f"s{opened.number}{promise_id(promise)}",
                    seat=seat,
                    scenario=opened.exact,
                    text=text,
                    number=opened.number,
                    stake=promise.stake,
                )


def _open_text(look: Draft, promise: Promise) -> str:
    """Return the sentence of what is open about a promise; "" if nothing is."""
    if promise.outcome != "broken" or promise.status in {"released", "mended"}:
        return ""
    own = look.seat(promise.seat)
    if own.apology is not None and own.apology.offers and not own.agreed:
        return f"{look.scenario.make_good(look.role(promise.seat)).id}/repair"
    template = look.scenario.template(TemplateId(promise.template))
    is_told = set(template.topics) <= told_facts(look.scene, promise.seat)
    if template.judge not in OWED or (template.judge is Judge.DISCLOSE and is_told):
        return ""
    return promise.template


def promise_id(promise: Promise) -> str:
    """Return what names a promise in its scene: "pA", and "pA2" in a second round."""
    return f"p{promise.seat}{promise.act if promise.act > 1 else ''}"


def _of_this_scene(draft: Draft, wanted: str) -> Promise | None:
    here = (p for p in draft.scene.promises if p.act == draft.scene.act)
    return next((p for p in here if promise_id(p) == wanted), None)
