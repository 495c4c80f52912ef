"""Puts a step's page into the frame that all screens of a scene share.

Title, rail of steps, Help, Pause and Stop, turn line, ledger, notices, playthings and dialogs.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.rules import moves as m
from game.screens.dialogs import dialog_of, other_lines
from game.screens.intents import Go, Play, Step
from game.screens.ledger import ledger_beside
from game.screens.letter import alone
from game.screens.link import Line
from game.screens.parts import Button, group, status, text
from game.screens.playthings import playthings
from game.screens.scene import Scene, idle_care
from game.screens.steps.cue import cued
from game.screens.submits import words_field
from game.screens.tree import Flag, Flow, Fold, Look, Node, Role, Screen, Stage
from game.screens.world_from import world_from

RAIL = ("door", "envelope", "talk", "word", "life", "table", "snap", "make-good", "plan", "morning")
"""Steps that players meet, in order; the last word belongs to the morning."""

SHOWN_AS = {"last-word": "morning", "talk-back": "talk"}
"""Steps that belong to another's lamp."""

WORDS_LIMIT = 280
"""Most code points of own words in a scene."""

THOUGHT_MS = 20_000  # a thought is there long enough to be read twice


@dataclass(frozen=True, slots=True)
class Page:
    """What one step says and offers, before it gets its frame.

    Attributes:
        id, turn, hint, fold, stage: as in `Screen`.
        work: the step's own nodes.
        toys: hands are free: show the playthings and let them answer keys.
        ledger: the ledger stands beside the work.
    """

    id: str
    turn: str
    work: tuple[Node, ...] = ()
    hint: str = ""
    fold: Fold = Fold.STRIP
    stage: Stage | None = None
    toys: bool = False
    ledger: bool = True


def framed(scene: Scene, page: Page) -> Screen:
    """Put a step's page into the frame of its scene."""
    toys = playthings(scene) if page.toys else None
    work = (*notices(scene), *cued(scene, page.work), *((toys,) if toys else ()))
    side = ledger_beside(scene) if page.ledger else None
    return Screen(
        id=page.id,
        title=scene.line("title"),
        turn=page.turn,
        hint=page.hint or _presence(scene),
        world=world_from(scene),
        fold=page.fold,
        bar=bar(scene),
        work=group("work", *work, look=Look.PANEL),
        side=side,
        dialog=dialog_of(scene),
        stage=page.stage,
        live_toys=toys is not None,
    )


def bar(scene: Scene) -> tuple[Node, ...]:
    """Make the rail of lamps and the buttons that are on every screen of a scene."""
    may = scene.view.beat.may
    pause = Button("pause", scene.say("bar.pause"), Play(m.Pause()), ("f2",), "pause")
    stop = Button("stop", scene.say("bar.stop"), Step("open", "stop"), ("f3",), "stop")
    buttons = [
        Button("help", scene.say("bar.help"), Go("help"), ("f1",), "help"),
        *(button for button in (pause, stop) if button.id in may),
        Button("aside", scene.say("bar.aside"), Step("open", "aside"), ("f4",), "more"),
    ]
    if _may_peek(scene):
        peek = Button("peek", scene.say("bar.peek"), Step("open", "envelope"), ("e",), "envelope")
        buttons.append(peek)
    buttons.append(Button("numbers", scene.say("bar.numbers"), Step("numbers"), ("n",), "numbers"))
    return (rail(scene), *(button.quiet() for button in buttons))


def _may_peek(scene: Scene) -> bool:
    """Say whether there is an envelope to look into again: not before it, nor when all is open."""
    elsewhere = scene.view.beat.beat in ("door", "envelope", "morning")
    return bool(scene.view.dossier.lines) and not elsewhere and not scene.view.scene.stopped


def rail(scene: Scene) -> Node:
    """Make the small lamps that show the steps, by name and never by number."""
    steps = [s for s in RAIL if _has_step(scene, s)]
    beat = scene.view.beat.beat
    now = SHOWN_AS.get(beat, str(beat))
    at = steps.index(now) if now in steps else 0
    lamps = tuple(
        Node(
            f"step-{step}",
            Role.ITEM,
            scene.say(f"step.{step}"),
            value="done" if place < at else "now" if place == at else "",
            look=Look.RAIL,
            flags=frozenset({Flag.SELECTED}) if place == at else frozenset(),
        )
        for place, step in enumerate(steps)
    )
    return Node(
        "rail", Role.LIST, scene.say("bar.steps"), look=Look.RAIL, flow=Flow.ROW, children=lamps
    )


def _has_step(scene: Scene, step: str) -> bool:
    if step not in tuple(str(beat) for beat in scene.scenario.meta.beats):
        return False
    if step != "make-good":
        return True
    partner, own = scene.view.partner, scene.view.own
    known = own.apology is not None or partner.apology is not None
    return known or scene.view.beat.beat == "make-good"


def notices(scene: Scene) -> tuple[Node, ...]:
    """Make what must be said above the work: a refusal, a line that is down, a box spoilt."""
    found = []
    if scene.seat.rejected:
        found.append(status("rejected", scene.say(f"rejected.{scene.seat.rejected}")))
    if scene.seat.mode == "duo" and scene.state.link.line in (Line.RECONNECTING, Line.CONNECTING):
        found.append(status("line", scene.say(f"link.{scene.state.link.line.value}")))
    if scene.seat.spoilt:
        found.append(status("spoilt", scene.say("link.spoilt")))
    return tuple(found)


def _presence(scene: Scene) -> str:
    """Say in words what the other's figure shows: away, or a lantern raised; never more."""
    if scene.seat.mode == "duo" and not scene.seat.partner_online:
        return scene.say("link.away")
    beat = scene.view.beat
    if beat.beat in ("talk", "talk-back") and beat.phase != "feel":
        return ""  # listening is no lantern that waits
    return scene.say("link.ready") if beat.other_ready and not beat.ready else ""


def patience(scene: Scene) -> tuple[Node, ...]:
    """Make what somebody is offered who has had nothing to do for a while."""
    care = idle_care(scene.waited_ms)
    if not care:
        return ()
    idle = f"idle/{scene.view.beat.beat}"
    words = scene.maybe(idle) or scene.say("idle.river")
    line = text("idle", words, Look.HINT)
    if care == "line":
        return (line,)
    return (line, envelope_open("browse", scene))


def thoughts(scene: Scene) -> tuple[Node, ...]:
    """Make a scripted partner's thought and a word about one's own line, for a little while."""
    if scene.state.now_ms - scene.seat.thought_ms > THOUGHT_MS:
        return ()
    nodes = []
    if scene.seat.thought:
        bubble = status("thought", scene.seat.thought, Look.THOUGHT, scene.me.other.value)
        nodes.append(replace(bubble, note=scene.partner))
    if scene.seat.coach:
        nodes.append(text("coach", scene.seat.coach, Look.HINT))
    if scene.seat.coach and other_lines(scene) and scene.seat.tried_visit != scene.view.beat.visit:
        words = scene.say("another.open")
        nodes.append(Button("another", words, Step("open", "another"), ("l",)).chip())
    return tuple(nodes)


def own_words(scene: Scene) -> Node:
    """Make the optional field for own words beside a line of this phase.

    With "Enter sends" on, Enter presses the gold button, and with Shift it begins a new line.
    """
    name = words_field(scene.seat)
    sends = {Flag.SENDS} if scene.state.settings.enter_sends else set[Flag]()
    return Node(
        name,
        Role.FIELD,
        scene.say("words.own"),
        value=scene.seat.draft(name),
        note=scene.say("words.hint"),
        flags=frozenset({Flag.MULTILINE, *sends}),
        on_text=name,
        limit=WORDS_LIMIT,
    )


def envelope_open(node_id: str, scene: Scene) -> Node:
    """Make this seat's own envelope, open, with every line of it."""
    dossier = scene.view.dossier
    lines = tuple(
        text(
            f"{node_id}-{place}",
            scene.line(line),
            Look.SECRET if line == dossier.secret else Look.STORY,
        )
        for place, line in enumerate(dossier.lines)
    )
    return group(node_id, *lines, *alone(scene), look=Look.CARD)
