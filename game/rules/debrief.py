"""After the scene: envelopes, moments, one thing to try, own profile. A pure summary.

Shared moments are chosen by rule, strengths before wishes; what is for one seat's eyes goes to
that seat only. Scores are this seat's own, words first, and empty after Stop.
"""

from __future__ import annotations

from game.rules import moves as m
from game.rules.carry import earlier_evidence, earlier_skill, skill_now
from game.rules.consistency import Evidence, evidence_average, evidence_of
from game.rules.draft import Draft, choice_of, glances, role_of
from game.rules.events import MomentNoted
from game.rules.morning import ending_of
from game.rules.repair import repair_score
from game.rules.seats import Seat
from game.rules.sections import DebriefSection, EnvelopeView, MomentView, ScoreView
from game.rules.talk_scores import empathy_line, listened, listening_line, understood
from game.rules.telling import hidden_until_opening
from game.rules.trust import word

SHARED, OWN = 3, 1
TRIES = 3
THANKS = 4
ENOUGH_MOMENTS = 3

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
    names = _names(draft, seat)
    return DebriefSection(
        open=True,
        envelopes=tuple(_envelope(draft, s) for s in (Seat.A, Seat.B)),
        moments=_shared(draft),
        mine=_own(draft, seat),
        tries=_tries(draft, names),
        thanks=thanks_offered(draft, seat),
        ending=ending,
        keepsake=draft.scenario.morning.keepsakes.get(ending, ""),
        epilogue=_epilogue(draft, ending),
        to_own=_to_own(draft, seat),
        to_answer=_to_answer(draft, seat),
        scores=_scores(draft, seat),
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
    return tuple(_seen(draft, x) for x in chosen)


def _in_turn(moment: MomentNoted, chosen: list[MomentNoted]) -> tuple[int, bool]:
    """Return how long a moment should wait: for seats that had fewer, and for new kinds."""
    of_seat = sum(1 for x in chosen if x.seat is moment.seat)
    return of_seat, any(x.name == moment.name for x in chosen)


def _own(draft: Draft, seat: Seat) -> tuple[MomentView, ...]:
    mine = [x for x in draft.scene.moments if x.only is seat and x.name in OWN_ORDER]
    ranked = sorted(mine, key=lambda x: OWN_ORDER.index(x.name))
    return tuple(_seen(draft, x) for x in ranked[:OWN])


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


def _scores(draft: Draft, seat: Seat) -> tuple[ScoreView, ...]:
    found: list[ScoreView] = []
    for name in ("consistency", "honesty"):
        mine = [x for x in draft.scene.evidence if x.seat is seat and x.score == name]
        earlier = earlier_evidence(draft, seat, name)
        moments = [Evidence(x.weight, x.credit, x.failure) for x in mine]
        value = evidence_average((*moments, *evidence_of(earlier)))
        lines = [
            f"{x.ref}: weight {x.weight:g}, credit {x.credit:g}, factor {x.failure:g}" for x in mine
        ]
        if earlier.moments:
            lines.append(f"earlier: kept {earlier.credit:.2f}, failed {earlier.failures:.2f}")
        found.append(_score(name, value, earlier.moments + len(mine), tuple(lines)))
    repairs = [x for x in draft.scene.repairs if x.seat is seat]
    if repairs:
        last = repairs[-1]
        value = repair_score(last.apology, last.timing, last.follow)
        followed = "pending" if last.follow is None else f"followed {last.follow:g}"
        line = f"apology {last.apology:g}, timing {last.timing:g}, {followed}"
        found.append(_score("repair", value, len(repairs), (line,)))
    return (*found, *_talk_scores(draft, seat))


def _talk_scores(draft: Draft, seat: Seat) -> tuple[ScoreView, ...]:
    turns = listened(draft.scene, seat)
    reads = understood(draft.scene, seat)
    every = (
        ("listening", tuple(map(listening_line, turns))),
        ("empathy", tuple(map(empathy_line, reads))),
    )
    return tuple(_skill(draft, seat, name, lines) for name, lines in every if lines)


def _skill(draft: Draft, seat: Seat, name: str, lines: tuple[str, ...]) -> ScoreView:
    """Show a moving mean: seven tenths of earlier scenes, three of this one."""
    earlier, now = earlier_skill(draft, seat, name), skill_now(draft, seat, name)
    if earlier.value is not None:
        lines = (*lines, f"earlier {earlier.value:.1f} x 0.7, this scene x 0.3")
    return _score(name, now.value or 0.0, now.turns, lines)


def _score(name: str, value: float, moments: int, lines: tuple[str, ...]) -> ScoreView:
    shown = word(value) if moments >= ENOUGH_MOMENTS else "not-enough"
    return ScoreView(
        name=name, word=shown, value=round(value, 1), moments=moments, arithmetic=lines
    )
