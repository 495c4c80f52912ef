"""Giving a promise with weight: what is offered, how much the other leans on it, counter-offers.

Own stones, sizes and counter-offers come into play one after another (levels.py); before its turn
each has its default: stones and size as authored, and a promise offered is a promise taken. A
counter-offer asks; whoever promises takes it or stays with what was offered.
"""

from __future__ import annotations

from game.rules import events as e
from game.rules import moves as m
from game.rules.beats import MoveKind
from game.rules.draft import Draft, both_ways
from game.rules.levels import COUNTERS, SIZES, has
from game.rules.promises import asks_stones, gives
from game.rules.rejections import Code
from game.rules.seats import Seat
from game.rules.state import SceneState
from game.rules.talk_sections import WordSection
from game.scenario.model import PromiseTemplate, Scenario, TemplateId, WordOption

STONES = (0, 1, 2, 3)
ALL_SIZES = (1, 2, 3)
Lean = m.Accept | m.Counter | m.Decline
_LEANS = (m.Accept, m.Counter, m.Decline)


def offered(scenario: Scenario, scene: SceneState, seat: Seat) -> tuple[WordOption, ...]:
    """Return the answers to the note that are offered to this seat."""
    role = scene.role(seat)
    return tuple(option for option in scenario.word if not option.roles or role in option.roles)


def leaning(scene: SceneState, seat: Seat) -> Lean | None:
    """Return how this seat takes the other's promise, as it stands; None before."""
    own = scene.seats[seat].made
    if own.latest.keys().isdisjoint(_LEANS):
        return None
    for made in reversed(own):
        within = f"{made.beat}/{made.phase}" == "word/lean"
        if within and isinstance(made.move, _LEANS):
            return made.move
    return None


def leans(scenario: Scenario, scene: SceneState, seat: Seat) -> bool:
    """Say whether there is a promise of the other for this seat to lay its stones on."""
    return scene.promise(seat.other) is not None and asks_stones(scenario, scene, seat)


def countered(scene: SceneState, seat: Seat) -> m.Counter | None:
    """Return what the other asks this seat to promise instead, or None."""
    asked = leaning(scene, seat.other)
    given = scene.promise(seat) is not None
    return asked if given and isinstance(asked, m.Counter) else None


def needed_to_lean(scenario: Scenario, scene: SceneState, seat: Seat) -> tuple[MoveKind, ...]:
    """Return what leaning waits for from this seat."""
    waits = leans(scenario, scene, seat) and leaning(scene, seat) is None
    return (m.Accept,) if waits else ()


def needed_to_counter(_scenario: Scenario, scene: SceneState, seat: Seat) -> tuple[MoveKind, ...]:
    """Return what a counter-offer waits for from this seat."""
    taken = scene.seats[seat].last(m.Take, "word/counter")
    return (m.Take,) if countered(scene, seat) and taken is None else ()


def anybody_leans(scenario: Scenario, scene: SceneState) -> bool:
    """Say whether anybody lays stones of their own."""
    return any(leans(scenario, scene, seat) for seat in Seat)


def anybody_counters(_scenario: Scenario, scene: SceneState) -> bool:
    """Say whether anybody asks for another promise."""
    return any(countered(scene, seat) for seat in Seat)


def counters(scenario: Scenario, scene: SceneState, seat: Seat) -> tuple[PromiseTemplate, ...]:
    """Return the promises this seat may ask the other for instead, or for another size of."""
    if not has(scene, COUNTERS) or not leans(scenario, scene, seat):
        return ()
    given = scene.promise(seat.other)
    every = dict.fromkeys(o.gives for o in offered(scenario, scene, seat.other) if o.gives)
    templates = [scenario.template(t) for t in every if t is not None]
    return tuple(t for t in templates if t.sized or given is None or t.id != given.template)


def problem_with_offer(draft: Draft, seat: Seat, move: m.Offer) -> Code | None:
    """Return why this answer to the note is not lawful now, or None."""
    options = {str(option.id): option for option in offered(draft.scenario, draft.scene, seat)}
    if move.option not in options:
        known = any(option.id == move.option for option in draft.scenario.word)
        return Code.NOT_OFFERED if known else Code.UNKNOWN_OPTION
    return _problem_with_size(draft, options[move.option].gives, move.size)


def _problem_with_size(draft: Draft, template: TemplateId | None, size: int) -> Code | None:
    if not size:
        return None
    if size not in ALL_SIZES:
        return Code.OUT_OF_RANGE
    sized = template is not None and draft.scenario.template(template).sized
    return None if sized and has(draft.scene, SIZES) else Code.NOT_OFFERED


def problem_with_lean(draft: Draft, seat: Seat, move: Lean | m.Take) -> Code | None:
    """Return why the other's promise cannot be taken this way now, or None."""
    scenario, scene = draft.scenario, draft.scene
    if isinstance(move, m.Take):
        return None if countered(scene, seat) else Code.NOT_YOURS
    if not leans(scenario, scene, seat):
        return Code.NOT_YOURS
    if isinstance(move, m.Decline):
        return None if has(scene, COUNTERS) else Code.NOT_OFFERED
    if move.stones not in STONES:
        return Code.OUT_OF_RANGE
    return _problem_with_counter(draft, seat, move) if isinstance(move, m.Counter) else None


def _problem_with_counter(draft: Draft, seat: Seat, move: m.Counter) -> Code | None:
    scene = draft.scene
    if not has(scene, COUNTERS):
        return Code.NOT_OFFERED
    found = next((t for t in counters(draft.scenario, scene, seat) if t.id == move.template), None)
    if found is None:
        known = any(t.id == move.template for t in draft.scenario.templates)
        return Code.NOT_OFFERED if known else Code.UNKNOWN_OPTION
    given = scene.promise(seat.other)
    same = given is not None and given.template == move.template
    if same and move.size in {0, given.stake if given else 0}:
        return Code.NOT_OFFERED  # it is what was offered
    return _problem_with_size(draft, found.id, move.size)


def close_offers(draft: Draft) -> None:
    """Open both answers; a promise stands at once.

    The authored stones lie on it, unless the other is about to lay their own.
    """
    draft.emit(e.SealsOpened(opens="close", visit=draft.scene.visit))
    for seat in both_ways():
        offer = draft.seat(seat).last(m.Offer)
        if offer is not None:
            _give(draft, seat, offer)


def _give(draft: Draft, seat: Seat, offer: m.Offer) -> None:
    draft.emit(e.LineHeard(seat=seat, text=offer.option, as_="said"))
    given = gives(draft.scenario, draft.scene, seat)
    base = f"ledger/{draft.role(seat)}"
    if given is None:
        draft.emit(e.LedgerWritten(text=f"{base}/no-promise", seat=seat))
        draft.emit(e.MomentNoted(name="said-no-honestly", seat=seat))
        return
    stake = offer.size or draft.scenario.template(given).stake
    own = asks_stones(draft.scenario, draft.scene, seat.other)
    stones = 0 if own else draft.scene.opened.stones
    draft.emit(e.PromiseMade(seat=seat, template=given, stake=stake, stones=stones))
    draft.emit(e.LedgerWritten(text=f"{base}/promised/{given}", seat=seat))


def close_leaning(draft: Draft) -> None:
    """Open how each takes the other's promise, and lay the stones."""
    draft.emit(e.SealsOpened(opens="close", visit=draft.scene.visit))
    for seat in both_ways():
        match leaning(draft.scene, seat.other):
            case m.Accept(stones=stones):
                draft.emit(e.PromiseLeant(seat=seat, stones=stones))
            case m.Decline():
                draft.emit(e.PromiseDeclined(seat=seat))
                text = f"ledger/{draft.role(seat)}/declined"
                if text in draft.scenario.texts:
                    draft.emit(e.LedgerWritten(text=text, seat=seat))
            case _:
                pass


def close_counters(draft: Draft) -> None:
    """Open the answers to counter-offers.

    One that is not taken leaves the promise as it was, with the authored stones on it.
    """
    draft.emit(e.SealsOpened(opens="close", visit=draft.scene.visit))
    for seat in both_ways():
        asked, taken = countered(draft.scene, seat), draft.seat(seat).last(m.Take, "word/counter")
        if asked is None or taken is None:
            continue
        if not taken.yes:
            draft.emit(e.PromiseLeant(seat=seat, stones=draft.scene.opened.stones))
            continue
        stake = asked.size or draft.scenario.template(TemplateId(asked.template)).stake
        template, stones = asked.template, asked.stones
        draft.emit(e.PromiseReplaced(seat=seat, template=template, stake=stake, stones=stones))
        text = f"ledger/{draft.role(seat)}/promised/{template}"
        draft.emit(e.LedgerWritten(text=text, seat=seat))


def declined(scene: SceneState) -> tuple[Seat, ...]:
    """Return the seats whose promise was kindly not wanted, once that is open."""
    gone = (s for s in Seat if scene.word_closed and scene.promise(s) is None)
    closed = scene.row != "word/lean"
    return tuple(s for s in gone if closed and isinstance(leaning(scene, s.other), m.Decline))


def word_for(draft: Draft, seat: Seat) -> WordSection:
    """Return what this seat may know of giving promises in this round."""
    scenario, scene = draft.scenario, draft.scene
    offering, lean = scene.row == "word/offer", scene.row == "word/lean"
    options = offered(scenario, scene, seat) if offering else ()
    sized = any(o.gives and scenario.template(o.gives).sized for o in options)
    leaning_now = lean and leans(scenario, scene, seat)
    own = leaning(scene, seat)
    asked = countered(scene, seat) if scene.row == "word/counter" else None
    return WordSection(
        options=tuple(str(option.id) for option in options),
        sizes=ALL_SIZES if sized and has(scene, SIZES) else (),
        may_word=offering and has(scene, COUNTERS),
        lean=leaning_now,
        stones=STONES if leaning_now else (),
        own_stones=own.stones if isinstance(own, m.Accept | m.Counter) else None,
        counters=tuple(str(t.id) for t in counters(scenario, scene, seat)) if lean else (),
        countered=asked.template if asked else "",
        countered_size=asked.size if asked else 0,
        declined=declined(scene),
    )


def samples_of_leaning(draft: Draft, seat: Seat) -> tuple[m.Move, ...]:
    """Return counter-offers of which one is lawful if any is."""
    found = counters(draft.scenario, draft.scene, seat)
    given = draft.scene.promise(seat.other)
    other_size = next((s for s in ALL_SIZES if given is None or s != given.stake), 1)
    return tuple(m.Counter(template=t.id, size=size) for t in found for size in (0, other_size))
