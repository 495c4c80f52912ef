"""The own profile: words first, only what has three moments behind it, for one's own eyes.

It begins with the third scene two people finish together; before that it would only be luck.
"""

from __future__ import annotations

from game.rules.debrief_scores import ENOUGH_MOMENTS
from game.rules.debrief_sections import ScoreLine, ScoreView
from game.screens.intents import Step
from game.screens.parts import Button, group, heading, text
from game.screens.places.sums import counted_numbers, counted_words, together
from game.screens.places.timeline_stops import Stop, stop_for, stops_of
from game.screens.scene import Scene
from game.screens.tree import Flow, Look, Node

FIRST_SCENE = 3
"""The finished scene from which on there is a profile."""


def shown_scores(scene: Scene) -> tuple[ScoreView, ...]:
    """Return the own scores that may be shown: from the third scene on, each of three moments."""
    debrief = scene.view.debrief
    if debrief.finished < FIRST_SCENE:
        return ()
    return tuple(s for s in debrief.scores if s.moments >= ENOUGH_MOMENTS)


def profile(scene: Scene) -> tuple[Node, ...]:
    """Make the own profile, each line with what it counts."""
    if scene.view.debrief.finished < FIRST_SCENE:
        return (text("nothing", scene.say("profile.later"), Look.HINT),)
    shown = shown_scores(scene)
    if not shown:
        return (text("nothing", scene.say("profile.few"), Look.HINT),)
    body = text("scores-body", scene.say("profile.body"), Look.HINT)
    stops = stops_of(scene)
    return (body, *(_score(scene, s, stops) for s in shown))


def _score(scene: Scene, score: ScoreView, stops: tuple[Stop, ...]) -> Node:
    named, shown = scene.say(f"score.{score.name}"), scene.say(f"score.word-{score.word}")
    value = scene.texts.number(f"{score.value:.1f}")
    figure = f" ({value})" if scene.state.settings.numbers else ""
    title = heading(f"score-{score.name}", f"{named}{scene.texts.colon}{shown}{figure}", Look.LABEL)
    count = scene.say("counted.moments", count=score.moments)
    nodes = [title, text(f"from-{score.name}", count, Look.HINT)]
    for n, line in enumerate(score.arithmetic):
        nodes.append(_line(scene, f"{score.name}-{n}", line, stops))
    whole = together(scene, score) if scene.state.settings.numbers else ""
    if whole:
        nodes.append(text(f"together-{score.name}", whole, Look.HINT))
    return group(f"row-{score.name}", *nodes, look=Look.CARD)


def _line(scene: Scene, where: str, line: ScoreLine, stops: tuple[Stop, ...]) -> Node:
    """Make one counted moment: in words, in numbers for those who ask, and the way to it."""
    numbers = counted_numbers(scene, line) if scene.state.settings.numbers else ""
    words = text(f"sum-{where}", counted_words(scene, line), Look.STORY, note=numbers)
    place = stop_for(stops, line.beat, line.act, scene.me) if line.beat else -1
    if place < 0:
        return words
    goes = Step("moment", str(place))
    leads = Button(f"to-{where}", scene.say("sum.moment"), goes).chip()
    return group(f"counted-{where}", words, leads, flow=Flow.WRAP)
