"""After the scene: envelopes, moments, one thing to try, own profile. A pure summary.

Shared moments are chosen by rule, strengths before wishes; what is for one seat's eyes goes to
that seat only. Scores are this seat's own, words first, and empty after Stop.
"""

from __future__ import annotations

from game.rules import moves as m
from game.rules.acts import ACT_BEATS
from game.rules.debrief_scores import score_views
from game.rules.debrief_sections import BreakView, DebriefSection, EnvelopeView, MomentView
from game.rules.draft import Draft, choice_of, glances, role_of
from game.rules.events import MomentNoted
from game.rules.morning import ending_of
from game.rules.seats import Seat
from game.rules.telling import hidden_until_opening

SHARED, OWN = 3, 1
TRIES = 3
THANKS = 4

ORDER = (
    "told-unasked",
    "kept-second-time",
    "told-in-time",
    "told-at-last",
    "told-when-asked",
    "heard-first",
    "heard-again",
    "kept-again",
    "kept-planned",
    "kept-tempted",
    "kept-measured",
    "kept-spoiled",
    "changed-in-time",
    "kept-late",
    "landed-softer",
    "landed-harder",
    "planned-together",
    "slept-on-it",
    "back-when-promised",
    "was-here",
    "boundary-kept",
    "mended",
    "wish-met",
    "asked-open",
    "said-no-honestly",
    "believed",
    "asked-instead-of-assuming",
    "secret-told",
    "snap",
    "near",
)
OWN_ORDER = ("own-feeling-read-in", "owned-early", "hid-and-opened")
WISHES = frozenset({"landed-harder", "hid-and-opened", "own-feeling-read-in"})
"""Moments that say what might go otherwise; all others are strengths."""
STRENGTHS_EACH = 2  # why: a wish is heard only by whoever has heard of two strengths first

CLOSED = DebriefSection(
    open=False,
    envelopes=(),
    moments=(),
    mine=(),
    tries=(),
    thanks=(),
    ending="",
    keepsake="",
    epilogue="",
    to_own=(),
    to_answer=(),
    scores=(),
)


def debrief_for(draft: Draft, seat: Seat) -> DebriefSection:
    """Return the morning as this seat sees it; closed before it, and only kind parts after Stop."""
    scene = draft.scene
    if scene.stopped:
        return _stopped(draft, seat)
    if not scene.envelopes_open:
        return CLOSED
    ending = scene.ending or ending_of(draft)
    names, shared = _names(draft, seat), _shared(draft)
    return DebriefSection(
        open=True,
        envelopes=tuple(_envelope(draft, s) for s in (Seat.A, Seat.B)),
        moments=shared,
        mine=_own(draft, seat, shared),
        tries=_tries(draft, names),
        thanks=thanks_offered(draft, seat),
        ending=ending,
        keepsake=draft.scenario.morning.keepsakes.get(ending, ""),
        epilogue=_epilogue(draft, ending),
        to_own=_to_own(draft, seat),
        to_answer=_to_answer(draft, seat),
        scores=score_views(draft, seat),
        finished=(draft.scene.carries or draft.state.carried).finished,
        breaks=_breaks(draft),
    )


def _stopped(draft: Draft, seat: Seat) -> DebriefSection:
    morning = draft.scenario.morning
    return DebriefSection(
        open=False,
        envelopes=(),
        moments=(),
        mine=(),
        tries=tuple(t.id for t in morning.tries[:TRIES]),
        thanks=thanks_offered(draft, seat),
        ending="stopped",
        keepsake=morning.keepsakes.get("stopped", ""),
        epilogue="epilogue/stopped",
        to_own=(),
        to_answer=(),
        scores=(),
    )


def _envelope(draft: Draft, seat: Seat) -> EnvelopeView:
    first, *later = glances(draft)
    role = role_of(draft.whole, draft.scene, seat)
    own = first.seat(seat)
    prepared = own.last(m.Prepare)
    predicted = own.last(m.Predict)
    landed = first.seat(seat.other).last(m.Land)
    choice, film = _chosen(first, seat)
    return EnvelopeView(
        seat=seat,
        role=role.id,
        facts=(role.secret,),
        obstacle=prepared.obstacle if prepared else "",
        response=prepared.response if prepared else "",
        choice=choice,
        film=film,
        predicted=predicted.face if predicted and own.hearing else None,
        landed=landed.face if landed else None,
        hidden=hidden_until_opening(draft, seat),
        more=tuple(_chosen(look, seat) for look in later),
    )


def _chosen(draft: Draft, seat: Seat) -> tuple[str, str]:
    option = choice_of(draft.scenario, draft.scene, seat)
    return (option.id, option.film) if option else ("", "")


def _names(draft: Draft, seat: Seat) -> frozenset[str]:
    """Return the names of the moments this seat may know of, also by role."""
    found: set[str] = set()
    for moment in (x for x in draft.scene.moments if x.only in {None, seat}):
        found.add(moment.name)
        found.add(f"{draft.role(moment.seat)}/{moment.name}")
    return frozenset(found)


def _sentence(draft: Draft, moment: MomentNoted) -> str:
    texts = draft.scenario.morning.moments
    own = f"{draft.role(moment.seat)}/{moment.name}"
    return texts.get(own, texts.get(moment.name, ""))


def _seen(draft: Draft, moment: MomentNoted) -> MomentView:
    return MomentView(
        text=_sentence(draft, moment),
        kind=moment.name,
        seat=moment.seat,
        values=moment.values,
    )


def _shared(draft: Draft) -> tuple[MomentView, ...]:
    """Choose the shared moments: strengths first, and both seats in turn where they can be."""
    told_with = ("for", "promise")  # the promise's own moment says it
    noted = (x for x in draft.scene.moments if told_with not in x.values)
    moments = [x for x in noted if x.name in ORDER and _sentence(draft, x)]
    left = sorted(moments, key=lambda x: ORDER.index(x.name))
    chosen: list[MomentNoted] = []
    while left and len(chosen) < SHARED:
        best = min(left, key=lambda x: _in_turn(x, chosen))
        chosen.append(best)
        left.remove(best)
    return tuple(_seen(draft, x) for x in _kindly(chosen))


def _kindly(moments: list[MomentNoted]) -> list[MomentNoted]:
    """Return strengths first, then as many wishes as they carry: one for each two."""
    strengths = [x for x in moments if x.name not in WISHES]
    wishes = [x for x in moments if x.name in WISHES]
    return [*strengths, *wishes[: len(strengths) // STRENGTHS_EACH]]


def _in_turn(moment: MomentNoted, chosen: list[MomentNoted]) -> tuple[int, bool]:
    """Return how long a moment should wait: for seats that had fewer, and for new kinds."""
    of_seat = sum(1 for x in chosen if x.seat is moment.seat)
    return of_seat, any(x.name == moment.name for x in chosen)


def _own(draft: Draft, seat: Seat, shared: tuple[MomentView, ...]) -> tuple[MomentView, ...]:
    """Choose what is for this seat's eyes; a wish only where enough strengths stand before it."""
    mine = [x for x in draft.scene.moments if x.only is seat and x.name in OWN_ORDER]
    ranked = sorted(mine, key=lambda x: OWN_ORDER.index(x.name))
    wishes = sum(1 for x in shared if x.kind in WISHES)
    room = len(shared) - wishes >= STRENGTHS_EACH * (wishes + 1)
    fitting = [x for x in ranked if room or x.name not in WISHES]
    return tuple(_seen(draft, x) for x in fitting[:OWN])


def _tries(draft: Draft, names: frozenset[str]) -> tuple[str, ...]:
    tries = draft.scenario.morning.tries
    fitting = [t.id for t in tries if names & set(t.after)]
    rest = [t.id for t in tries if t.id not in fitting]
    return tuple((*fitting, *rest)[:TRIES])


def thanks_offered(draft: Draft, seat: Seat) -> tuple[str, ...]:
    """Return the thank-you chips offered to this seat, after what happened.

    After Stop only those that name nothing that happened.
    """
    names = frozenset() if draft.scene.stopped else _names(draft, seat)
    to_them = [t for t in draft.scenario.morning.thanks if t.to == draft.role(seat.other)]
    return tuple(t.id for t in to_them if not t.after or names & set(t.after))[:THANKS]


def _epilogue(draft: Draft, ending: str) -> str:
    spoiled = any(p.spoiled and p.status != "released" for p in draft.scene.promises)
    if ending == "kept" and spoiled and "epilogue/spoiled" in draft.scenario.texts:
        return "epilogue/spoiled"
    return f"epilogue/{ending}"


def _to_own(draft: Draft, seat: Seat) -> tuple[str, ...]:
    if not hidden_until_opening(draft, seat) or draft.seat(seat).last(m.OwnUp) is not None:
        return ()
    return tuple(draft.scenario.account(draft.role(seat)).own_ups)


def _to_answer(draft: Draft, seat: Seat) -> tuple[str, ...]:
    if draft.seat(seat.other).last(m.OwnUp) is None:
        return ()
    if draft.seat(seat).last(m.Respond) is not None:
        return ()
    return tuple(draft.scenario.receive(draft.role(seat)).opening)


def _breaks(draft: Draft) -> tuple[BreakView, ...]:
    """Return every time-out of the scene: those of all its rounds, each once."""
    found: dict[int, BreakView] = {}
    for look in glances(draft):
        for seat in (Seat.A, Seat.B):
            for made in look.seat(seat).made:
                if isinstance(made.move, m.TimeOut) and made.seq not in found:
                    act = look.scene.act if made.beat in ACT_BEATS else 1
                    found[made.seq] = BreakView(seat=seat, beat=made.beat, act=act, seq=made.seq)
    return tuple(found[seq] for seq in sorted(found))
