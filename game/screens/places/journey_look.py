"""The look back: what a journey was made of, scene by scene, before it closes."""

from __future__ import annotations

from dataclasses import replace

from game.rules import moves as m
from game.rules.journey_sections import LegView
from game.screens.intents import Play, Step
from game.screens.parts import Button, group, heading, text
from game.screens.places.journey_cards import (
    ROW,
    Card,
    homework_words,
    to_way,
)
from game.screens.scene import Scene
from game.screens.steps.morning import moment_words
from game.screens.tree import Look, Node


def look_card(scene: Scene) -> Card:
    """Show what the journey was made of, scene by scene; then it can be closed."""
    section = scene.view.journey
    plan = scene.state.travelling.plan(section.id)
    nodes = [heading("look-title", scene.say("journeys.look-title"))]
    if plan is not None:
        known = " · ".join(filter(None, (plan.intention(chip) for chip in section.intentions)))
        words = f"{scene.say('journeys.look-for')} {known}"
        nodes.append(text("look-plan", plan.title, Look.STORY, note=words if known else ""))
    for leg in section.walked:
        nodes += _leg(scene, leg)
    if not section.walked:
        nodes.append(text("look-none", scene.say("journeys.look-none"), Look.STORY))
    nodes += _kept_promises(scene)
    if section.is_closed:
        nodes.append(text("look-closed", scene.say("journeys.closed"), Look.HINT))
        away = Button("send", scene.say("journeys.look-closed"), Step("back"), ("enter", "escape"))
        more = Button("more-journeys", scene.say("journeys.another"), Step("journey-card", "shelf"))
        ways = group("ways", more.quiet(), away.gold(first=True), flow=ROW)
    else:
        close = Button("send", scene.say("journeys.look-close"), Play(m.CloseJourney()), ("enter",))
        gold = close.gold(busy=scene.seat.outbox.has("close-journey"))
        ways = group("ways", to_way(scene.say("app.back")), gold, flow=ROW)
    return Card("journey-look", "journeys-look", (*nodes, ways))


def _leg(scene: Scene, leg: LegView) -> list[Node]:
    """Make a scene's title and the moments that both had seen, in its own words."""
    past = next((s for s in scene.state.travelling.past if s.meta.id == leg.scene), None)
    card = next((c for c in scene.state.shelf if c.scenario == leg.scene), None)
    title = past.texts.get("title", leg.scene) if past is not None else card.title if card else ""
    nodes = [heading(f"look-{leg.number}", title or leg.scene, Look.LABEL)]
    if past is None:
        unread = scene.say("journeys.look-unread")
        return [*nodes, text(f"look-{leg.number}-unread", unread, Look.HINT)]
    there = replace(scene, scenario=past)
    for place, moment in enumerate(leg.moments):
        words = moment_words(there, moment)
        whose = scene.name(moment.seat) if moment.seat is not None else ""
        nodes.append(text(f"look-{leg.number}-{place}", words, Look.STORY, note=whose))
    return nodes


def _kept_promises(scene: Scene) -> list[Node]:
    """Make the small promises of which at least one says that something came of it."""
    came = {"done", "partly"}
    kept = [x for x in scene.view.journey.homework if came & {x.mine, x.theirs}]
    if not kept:
        return []
    title = heading("look-homework", scene.say("journeys.look-homework"), Look.LABEL)
    rows = [text(f"look-hw-{n}", homework_words(scene, x), Look.STORY) for n, x in enumerate(kept)]
    return [title, *rows]
