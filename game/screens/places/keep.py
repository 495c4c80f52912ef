"""What stays of a scene that is over: chosen at its end, by each for oneself.

The page stands beside the last card of the morning, with somebody and in practice alike.
"""

from __future__ import annotations

from game.screens.frame import Page, framed
from game.screens.intents import Step
from game.screens.keeping import (
    CHOICES,
    PHRASE_LIMIT,
    has_figures,
    is_phrase,
    may_keep,
    may_keep_figures,
)
from game.screens.parts import Answer, Button, Question, group, heading, status, text
from game.screens.places.pairing import problem_words
from game.screens.scene import Scene
from game.screens.tree import Flag, Flow, Fold, Look, Node, Role, Screen

SHELF = "shelf"
"""The answer that leaves the keepsake alone, which is what happens when nobody asks."""


def keep(scene: Scene) -> Screen:
    """Offer what may stay of this scene, and say what is kept already."""
    nodes = (heading("keep-title", scene.say("keep.title")), *_body(scene))
    page = Page("keep", scene.say("turn.keep"), nodes, fold=Fold.STAGE, ledger=False)
    return framed(scene, page)


def _body(scene: Scene) -> tuple[Node, ...]:
    seat = scene.seat
    if seat.evening == "kept":
        return (status("evening-kept", scene.say("keep.kept"), Look.STORY), _ways(scene))
    if not may_keep(seat):
        return (text("keep-later", scene.say("keep.later"), Look.STORY), _ways(scene))
    if seat.wish and not seat.not_kept:
        return _said(scene)
    return _choosing(scene)


def _said(scene: Scene) -> tuple[Node, ...]:
    """Say that the wish is sealed; until both have said so, it can be taken back."""
    said = status("evening-said", scene.say("keep.said"), Look.STORY)
    if scene.seat.evening:
        return (said, *_figures_kept(scene), _ways(scene))
    meanwhile: tuple[Node, ...] = ()
    if may_keep_figures(scene.seat):
        meanwhile = (Button("keep-figures", _meanwhile(scene), Step("keep-figures")).quiet(),)
    take_back = Button("keep-not", scene.say("keep.not"), Step("keep-not")).quiet()
    return (said, *_figures_kept(scene), *meanwhile, take_back, _ways(scene))


def _meanwhile(scene: Scene) -> str:
    return scene.say("keep.meanwhile")


def _figures_kept(scene: Scene) -> tuple[Node, ...]:
    if not scene.seat.figures:
        return ()
    return (status("figures-kept", scene.say("keep.figures-kept"), Look.STORY),)


def _choosing(scene: Scene) -> tuple[Node, ...]:
    seat = scene.seat
    problem = seat.not_kept
    told = (status("problem", problem_words(scene, problem), Look.STORY),) if problem else ()
    if seat.evening == "agreed":
        return (text("evening-body", scene.say("keep.agreed"), Look.STORY), *told, *_phrase(scene))
    nodes = (*told, *_figures_kept(scene), _what(scene))
    return (*nodes, *_phrase(scene)) if _writes(scene) else (*nodes, _ways(scene))


def _writes(scene: Scene) -> bool:
    """Tell whether what is chosen is written down, and so needs a passphrase."""
    keeps = scene.seat.keeps
    return keeps == "evening" or (keeps == "figures" and not scene.seat.figures)


def _what(scene: Scene) -> Node:
    seat = scene.seat
    choices = CHOICES[2:] if seat.figures else CHOICES  # what is kept is not nothing any more
    offered = tuple(
        Answer(what or SHELF, _named(scene, what), _about(scene, what))
        for what in choices
        if what != "figures" or has_figures(seat)
    )
    chosen = (seat.keeps or SHELF,)
    question = Question("keep-what", scene.say("keep.question"), offered, chosen)
    return question.node(lambda what: Step("keep-what", "" if what == SHELF else what))


def _named(scene: Scene, what: str) -> str:
    return scene.say(f"keep.{what or SHELF}")


def _about(scene: Scene, what: str) -> str:
    """Say what is written down, and for whom; alone, nobody else's yes is needed."""
    if what == "evening" and scene.seat.mode == "solo":
        return scene.say("keep.evening-alone")
    if what == "figures" and scene.seat.figures:
        return scene.say("keep.figures-done")
    return scene.say(f"keep.{what or SHELF}-note")


def _phrase(scene: Scene) -> tuple[Node, ...]:
    """Ask for the passphrase, and with somebody whether own words may lie there, too."""
    seat, phrase = scene.seat, scene.state.keeping.phrase
    field = Node(
        "phrase",
        Role.FIELD,
        scene.say("keep.field"),
        value=phrase,
        on_text="phrase",
        limit=PHRASE_LIMIT,
    )
    hint = text("phrase-hint", scene.say("keep.hint"), Look.HINT)
    takes_two = seat.keeps == "evening" and seat.mode == "duo" and not seat.evening
    lends = (_lends(scene, on=seat.lends_words),) if takes_two else ()
    yes = Button(
        "keep-evening",
        scene.say("keep.yes" if takes_two else "keep.on"),
        Step("keep-evening"),
        ("enter",),
    ).gold(ready=is_phrase(phrase))
    return (field, hint, *lends, _ways(scene, yes))


def _lends(scene: Scene, *, on: bool) -> Node:
    return Node(
        "keep-words",
        Role.TOGGLE,
        scene.say("keep.words"),
        value="on" if on else "off",
        note=scene.say("settings.on" if on else "settings.off"),
        look=Look.CHOICE,
        flags=frozenset({Flag.SELECTED}) if on else frozenset(),
        intent=Step("keep-words"),
    )


def _ways(scene: Scene, *more: Node) -> Node:
    back = Button("back", scene.say("app.back"), Step("back"), ("escape",)).quiet()
    return group("ways", back, *more, flow=Flow.ROW)
