"""The place of journeys: the map of them all, one of them before it begins, and the way of one.

A small promise, a check-in and the look back have cards of their own (journey_cards.py).
"""

from __future__ import annotations

from collections.abc import Callable

from game.rules import moves as m
from game.scenario.journeys import JourneyPlan
from game.scenario.legs import scene_of
from game.screens.frame import Page, framed
from game.screens.intents import Play, Step
from game.screens.journeys import can_begin, due_card, here_ids, next_leg
from game.screens.link import Line
from game.screens.parts import (
    Answer,
    Button,
    Question,
    group,
    heading,
    picking,
    status,
    text,
)
from game.screens.places.journey_calendar import calendar
from game.screens.places.journey_cards import PLAIN, Card, back_here, homework_words, meeting_words
from game.screens.places.journey_check import check_card
from game.screens.places.journey_homework import homework_card
from game.screens.places.journey_look import look_card
from game.screens.places.scenes import Says, about
from game.screens.places.shell import Around, back, placed
from game.screens.scene import Scene
from game.screens.steps.standing import standing
from game.screens.tree import Flow, Look, Node, Role, Screen


def journeys_place(around: Around) -> Screen:
    """Show the journeys before anybody is here to walk one with."""
    plan = around.state.travelling.plan(around.state.travelling.looks_at)
    if not around.state.travelling.plans:
        nodes: tuple[Node, ...] = (_title(around), _reading(around), back(around))
        return placed(around, "journeys", around.say("turn.journeys"), *nodes)
    if plan is None:
        body = text("journeys-body", around.say("journeys.body"), Look.STORY)
        nodes = (_title(around), body, _map(around), back(around))
        return placed(around, "journeys", around.say("turn.journeys-shelf"), *nodes)
    start = Button(
        "send", around.say("journeys.first-scene"), Step("journey-start", plan.id), ("enter",)
    )
    is_here = bool(plan.written(here_ids(around.state)))
    ways = (_another(around), start.gold(ready=is_here, first=True))
    outside = text("journey-outside", around.say("journeys.outside"), Look.STORY)
    nodes = (*_about(around, plan), outside, group("ways", *ways, flow=Flow.ROW))
    return placed(around, "journey", around.say("turn.journeys"), *nodes)


def journeys_in_room(scene: Scene) -> Screen:
    """Show where two stand with their journey, or the journeys they could begin."""
    if scene.seat.mode == "duo" and scene.state.link.line in (Line.FENCED, Line.CLOSED):
        still = standing(scene)
        if still is not None:
            return still
    card = _card_of(scene)(scene)
    page = Page(card.id, scene.say(f"turn.{card.turn_id}"), card.nodes, ledger=False)
    return framed(scene, page)


def _card_of(scene: Scene) -> Callable[[Scene], Card]:
    section, travelling = scene.view.journey, scene.state.travelling
    if not travelling.plans:
        return _being_read
    wishes = section.wish or section.other_wish or travelling.card == "shelf"
    if section.is_on or (section.is_closed and not wishes):
        cards = {"homework": homework_card, "check": check_card, "look": look_card, "end": _ending}
        return cards.get(due_card(scene.state, scene.seat), _way)
    if section.wish:
        return _waiting
    if travelling.looks_at or (section.other_wish and travelling.card != "shelf"):
        return _wishing
    return _shelf


def _being_read(scene: Scene) -> Card:
    return Card("journeys", PLAIN, (_title(scene), _reading(scene), back_here(scene)))


def _shelf(scene: Scene) -> Card:
    body = text("journeys-body", scene.say("journeys.body"), Look.STORY)
    return Card("journeys", "journeys-shelf", (_title(scene), body, _map(scene), back_here(scene)))


def _title(says: Says) -> Node:
    return heading("journeys-title", says.say("journeys.title"))


def _reading(says: Says) -> Node:
    return text("journeys-reading", says.say("journeys.reading"), Look.HINT)


def _map(says: Says) -> Node:
    """Make the list of journeys, those that can be begun first."""
    plans = says.state.travelling.plans
    ordered = sorted(plans, key=lambda plan: not can_begin(says.state, plan))
    offered = tuple(Answer(plan.id, plan.title, _in_short(says, plan)) for plan in ordered)
    question = Question("journey", says.say("journeys.which"), offered)
    return question.node(lambda journey: Step("journey", journey))


def _in_short(says: Says, plan: JourneyPlan) -> str:
    whom = plan.whom[:1].upper() + plan.whom[1:]
    return f"{says.say('journeys.about', whom=whom)} {_how_many(says, plan)}"


def _how_many(says: Says, plan: JourneyPlan) -> str:
    here, every = len(plan.written(here_ids(says.state))), len(plan.legs)
    known = {0: "journeys.here-none", 1: "journeys.here-one"}.get(here, "journeys.here")
    return says.say(known, here=here, all=every)


def _about(says: Says, plan: JourneyPlan) -> tuple[Node, ...]:
    """Make what a journey is: title, theme, its scenes and which of them are here."""
    return (
        heading("journey-title", plan.title),
        text("journey-about", plan.theme, Look.STORY, note=_in_short(says, plan)),
        _legs(says, plan),
    )


def _legs(says: Says, plan: JourneyPlan) -> Node:
    here = here_ids(says.state)
    rows = []
    for place, leg in enumerate(plan.legs):
        known = "journeys.leg-written" if leg.scene in here else "journeys.leg-unwritten"
        parts = [says.say("journeys.leg-swapped")] if leg.swapped else []
        note = " · ".join((*parts, says.say(known)))
        rows.append(Node(f"leg-{place}", Role.ITEM, leg.title, note=note, look=Look.CARD))
    return _row_of_legs(says.say("journeys.scenes"), rows)


def _row_of_legs(words: str, rows: list[Node]) -> Node:
    return Node("legs", Role.LIST, words, flow=Flow.WRAP, children=tuple(rows))


def _another(says: Says) -> Node:
    words = says.say("journeys.chosen")
    return Button("another-journey", words, Step("journey", ""), ("escape",)).quiet()


def _wished_plan(scene: Scene) -> JourneyPlan | None:
    travelling, section = scene.state.travelling, scene.view.journey
    return travelling.plan(travelling.looks_at or section.other_wish)


def _wishing(scene: Scene) -> Card:
    """Show one journey, who would like it, and ask what it could be for."""
    plan, section = _wished_plan(scene), scene.view.journey
    if plan is None or (section.other_wish == plan.id and section.other_legs != plan.leg_names):
        words = scene.say("journeys.theirs-unknown", name=scene.partner)
        unknown = status("theirs-unknown", words, Look.STORY)
        return Card("journeys", PLAIN, (_title(scene), unknown, _to_map(scene)))
    theirs = section.other_wish == plan.id
    said = scene.say("journeys.theirs", name=scene.partner)
    nodes = [*_about(scene, plan)]
    if theirs:
        nodes.insert(1, status("theirs", said, Look.STORY))
    if not can_begin(scene.state, plan):
        waits = text("journey-waits", scene.say("journeys.waits"), Look.HINT)
        return Card("journey", PLAIN, (*nodes, waits, _to_map(scene)))
    chosen = scene.seat.picked("intention")
    offered = tuple(Answer(chip, words) for chip, words in plan.intentions)
    question = Question("intention", scene.say("journeys.intention"), offered, chosen, Look.CHIP)
    wish = m.SetOut(journey=plan.id, legs=plan.leg_names, intention=(chosen or ("",))[0])
    words = scene.say("journeys.set-out-with" if theirs else "journeys.set-out")
    go = Button("send", words, Play(wish), ("enter",))
    busy = scene.seat.outbox.has("set-out")
    ways = (_to_map(scene), go.gold(ready=bool(chosen), busy=busy))
    asked = question.node(picking("intention"))
    return Card("journey", "journeys-wish", (*nodes, asked, group("ways", *ways, flow=Flow.ROW)))


def _to_map(scene: Scene) -> Node:
    """Lead back to the map; what the other would like stays to be read there."""
    words = scene.say("journeys.chosen")
    step = Step("journey", "") if scene.state.travelling.looks_at else Step("journey-card", "shelf")
    return Button("another-journey", words, step, ("escape",)).quiet()


def _waiting(scene: Scene) -> Card:
    """Show the journey one has wished for, until the other says something to it."""
    section = scene.view.journey
    plan = scene.state.travelling.plan(section.wish)
    nodes: tuple[Node, ...] = _about(scene, plan) if plan is not None else (_title(scene),)
    intention = plan.intention(section.intention) if plan is not None else ""
    for_this = f"{scene.say('journeys.for-this')} {intention}."
    back_off = Button("take-back", scene.say("journeys.take-back"), Play(m.SetOut()), ("t",))
    nodes = (
        *nodes,
        *((text("for-this", for_this, Look.STORY),) if intention else ()),
        status("waiting", scene.say("journeys.waiting", name=scene.partner), Look.STORY),
        group("ways", back_here(scene), back_off.quiet(), flow=Flow.ROW),
    )
    return Card("journey", "journeys-waiting", nodes)


def _way(scene: Scene) -> Card:
    """Show the way so far, what was promised, and the next scene."""
    section, state = scene.view.journey, scene.state
    plan = state.travelling.plan(section.id)
    leads = next_leg(state, section, plan)
    nodes = [heading("journey-title", plan.title if plan is not None else section.id)]
    nodes += _intentions(scene, plan)
    nodes.append(_legs_walked(scene, plan, leads[1].scenario if leads else ""))
    nodes += _promised(scene)
    chips = _chips(scene)
    if leads is None:
        nodes.append(text("way-none", scene.say("journeys.on-none"), Look.STORY))
        look = Button(
            "send", scene.say("journeys.look-back"), Step("journey-card", "look"), ("enter",)
        )
        gold = look.gold(first=True)
    else:
        leg, card = leads
        note = about(scene, card, scene.view.scene.level)
        nodes.append(text("next-about", leg.title, Look.STORY, note=note))
        nodes += _both_want(scene, card.id)
        again = m.Again(swap=leg.swapped, scenario=card.id)
        asked = scene.view.own.again_scene == card.id
        go = Button("send", scene.say("journeys.on"), Play(again), ("enter",))
        gold = go.gold(ready=not asked, busy=scene.seat.outbox.has("again"), first=not asked)
    ways = group("ways", back_here(scene), *chips, gold, flow=Flow.ROW)
    return Card("journey-way", "journeys-way", (*nodes, ways))


def _intentions(scene: Scene, plan: JourneyPlan | None) -> list[Node]:
    known = [plan.intention(chip) for chip in scene.view.journey.intentions] if plan else []
    words = " · ".join(filter(None, known))
    return (
        [text("for-this", f"{scene.say('journeys.for-this')} {words}", Look.STORY)] if words else []
    )


def _legs_walked(scene: Scene, plan: JourneyPlan | None, leads: str) -> Node:
    """Make the list of scenes: behind the two, next, still ahead, or not written yet."""
    rows = []
    for place, name in enumerate(scene.view.journey.legs):
        planned = plan.legs[place] if plan is not None and place < len(plan.legs) else None
        known = _leg_state(scene, place, leads)
        leads = "" if known == "leg-next" else leads
        parts = [scene.say("journeys.leg-swapped")] if name != scene_of(name) else []
        note = " · ".join((*parts, scene.say(f"journeys.{known}")))
        title = planned.title if planned is not None else scene_of(name)
        look = Look.SECRET if known == "leg-next" else Look.CARD
        rows.append(Node(f"leg-{place}", Role.ITEM, title, note=note, look=look))
    return _row_of_legs(scene.say("journeys.way"), rows)


def _leg_state(scene: Scene, place: int, leads: str) -> str:
    section = scene.view.journey
    playing = scene_of(section.legs[place])
    if any(leg.place == place for leg in section.walked):
        return "leg-walked"
    if playing not in here_ids(scene.state):
        return "leg-unwritten"
    return "leg-next" if playing == leads else "leg-ahead"


def _promised(scene: Scene) -> list[Node]:
    known = scene.view.journey.open_homework
    if known is None:
        return []
    when = meeting_words(scene, known.meet_ms)
    note = scene.say("journeys.homework.meet-at", when=when) if when else ""
    title = heading("promised-title", scene.say("journeys.homework.agreed"), Look.LABEL)
    words = text("promised", homework_words(scene, known), Look.SECRET, note=note)
    return [title, words, *calendar(scene)]


def _both_want(scene: Scene, card: str) -> list[Node]:
    nodes = []
    if scene.view.own.again_scene == card:
        words = scene.say("journeys.on-waiting", name=scene.partner)
        nodes.append(status("on-mine", words, Look.STORY))
    if scene.view.partner.wants_scene == card:
        words = scene.say("journeys.on-theirs", name=scene.partner)
        nodes.append(status("on-theirs", words, Look.STORY))
    return nodes


def _chips(scene: Scene) -> tuple[Node, ...]:
    """Make the small ways beside the next scene: a promise, how one went, and ending here."""
    section, chips = scene.view.journey, []
    if section.open_homework is not None:
        words = scene.say("journeys.check.early")
        chips.append(Button("go-check", words, Step("journey-card", "check"), ("h",)).chip())
    elif section.walked:
        words = scene.say("journeys.homework.title")
        chips.append(Button("go-homework", words, Step("journey-card", "homework"), ("p",)).chip())
    end = Button("go-end", scene.say("journeys.end"), Step("journey-card", "end"), ("z",))
    enough = Button("enough", scene.say("morning.enough"), Step("enough"), ("x",))
    return (enough.quiet(), *chips, end.chip())


def _ending(scene: Scene) -> Card:
    """Ask once before a journey is ended for both."""
    question = status("end-question", scene.say("journeys.end-question"), Look.STORY)
    stay = Button("end-no", scene.say("journeys.end-no"), Step("journey-card", "way"), ("escape",))
    end = Button("end-yes", scene.say("journeys.end-yes"), Play(m.CloseJourney()), ("y",))
    ways = group("ways", stay.quiet(), end.quiet(), flow=Flow.ROW)
    return Card("journey-end", PLAIN, (_title(scene), question, ways))
