"""The shelf of scenes: what one could play, before inviting somebody or practising alone.

The shelf in the morning, where both choose, is made of the same answers.
"""

from __future__ import annotations

from typing import Protocol

from game.screens.choosing import PATH_LIMIT, chosen, known_level, news, offered, played_here
from game.screens.intents import Step
from game.screens.messages import SceneCard
from game.screens.parts import Answer, Button, Question, group, heading, status, text
from game.screens.places.pairing import Says as Problems
from game.screens.places.shell import Around, back, placed
from game.screens.state import ClientState
from game.screens.tree import Flag, Flow, Look, Node, Role, Screen


class Says(Problems, Protocol):
    """A scene or a place: the state it shows, and the interface's sentences."""

    @property
    def state(self) -> ClientState:
        """Return what the device knows."""
        ...


def scenes_place(around: Around) -> Screen:
    """Show the shelf, with one scene chosen already, or the field for a file."""
    leads_to = around.state.choosing.leads_to
    title = heading("scenes-title", around.say("choosing.title"))
    turn = around.say("turn.scenes")
    if around.state.dialog == "scene-file":
        keep = Button("close", around.say("app.back"), Step("close"), ("escape",)).quiet()
        ways = group("ways", keep, reading_node(around), flow=ROW)
        return placed(around, "scenes-file", turn, title, *file_nodes(around), ways)
    go = Button("send", around.say(f"choosing.{leads_to}"), Step("choose"), ("enter",))
    card = chosen(around.state)
    nodes = (
        title,
        _shelf(around, card),
        group("more-ways", from_file(around), journeys_entry(around), flow=ROW),
        group("ways", back(around), go.gold(ready=card is not None, first=True), flow=ROW),
    )
    return placed(around, "scenes", turn, *nodes)


ROW = Flow.ROW


def _shelf(around: Around, card: SceneCard | None) -> Node:
    state = around.state
    alone = state.choosing.leads_to == "alone"
    played = played_here(state) if alone else frozenset[str]()
    known = known_level(state, played)
    cards = offered(state)
    if not cards:
        return text("scenes-none", around.say("choosing.reading"), Look.HINT)
    first = _first(around, cards, played)
    answers = tuple(
        Answer(c.id, c.title, " ".join((*first.get(c.id, ()), about(around, c, known))))
        for c in cards
    )
    question = Question("scene", around.say("choosing.body"), answers, (card.id,) if card else ())
    return question.node(lambda scene: Step("scene", scene))


def _first(
    around: Around, cards: tuple[SceneCard, ...], played: frozenset[str]
) -> dict[str, tuple[str, ...]]:
    """Return what to say of the scene that suits best: of one only, and of none from a file."""
    found = next((c for c in cards if not c.brought and c.scenario not in played), None)
    if found is None:
        return {}
    return {found.id: (around.say("choosing.next" if played else "choosing.first"),)}


def about(says: Says, card: SceneCard, known: int) -> str:
    """Say how long a scene takes and for whom it is, how near it goes, and what to know before."""
    mood = says.say(f"scenes.mood-{card.intensity}")
    parts = [says.say("choosing.about", minutes=card.minutes, mood=mood), *card.notes]
    fresh = [says.say(f"choosing.new-{name}") for name in news(card, known)]
    if fresh:
        parts.append(says.say("choosing.new", things=", ".join(fresh)))
    if card.language != says.texts.language and not card.brought:
        parts.append(says.say(f"choosing.in-{card.language}"))
    if card.brought:
        parts.append(says.say("choosing.brought"))
    return " ".join(parts)


def from_file(says: Says) -> Node:
    """Make the chip that asks for a scene's file."""
    words, note = says.say("choosing.file"), says.say("choosing.file-note")
    return Button("file-open", words, Step("open", "scene-file"), ("f",), note=note).chip()


def journeys_entry(says: Says) -> Node:
    """Make the chip that leads to several scenes with one theme."""
    words, note = says.say("journeys.entry"), says.say("journeys.entry-note")
    return Button("go-journeys", words, Step("journeys"), ("j",), note=note).chip()


def file_nodes(says: Says) -> tuple[Node, ...]:
    """Make the field for a file's path, what it is about, and what was wrong with the last one."""
    choosing = says.state.choosing
    field = Node(
        "scene-file",
        Role.FIELD,
        says.say("choosing.field"),
        value=choosing.path,
        note=says.say("choosing.hint"),
        flags=frozenset({Flag.FIRST_FOCUS}),
        on_text="scene-file",
        limit=PATH_LIMIT,
    )
    here = says.state.here
    alone = choosing.leads_to == "alone" if here is None else here.mode == "solo"
    words = says.say("choosing.file-alone" if alone else "choosing.file-body")
    body = text("file-body", words, Look.STORY)
    known = f"errors.{choosing.failed}"
    told = says.say(known) if says.texts.has(known) else choosing.failed
    problem = (status("problem", told, Look.STORY),) if choosing.failed else ()
    return (body, *problem, field)


def reading_node(says: Says, node_id: str = "send") -> Node:
    """Make the button that has the typed file read."""
    choosing = says.state.choosing
    button = Button(node_id, says.say("choosing.read"), Step("read-scene"), ("enter",))
    return button.gold(ready=bool(choosing.path.strip()), busy=choosing.reading)
