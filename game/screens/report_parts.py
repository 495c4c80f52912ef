"""The rows of a written report: one line that was said, one envelope, one score."""

from __future__ import annotations

from game.rules.sections import EnvelopeView, LedgerLine, ScoreView, TranscriptLine
from game.rules.trust import word
from game.screens.places.sums import counted_sentence, sum_words
from game.screens.report_words import Context, plain_figure
from game.screens.scene import Scene

_NOT_ENOUGH = "not-enough"


def bridge(scene: Scene) -> Context:
    """Return where the shared bridge stands and where it began, words before numbers."""
    seen = scene.view.bridge
    return {
        "word": scene.say(f"bridge.{seen.word}"),
        "value": plain_figure(seen.value),
        "start": plain_figure(seen.start),
        "start_word": scene.say(f"bridge.{word(seen.start)}"),
    }


def said(scene: Scene, told: TranscriptLine) -> Context:
    """Return one thing that was said or shown, with the own words that came with it."""
    words = " ".join(scene.line(text) for text in (told.text, *told.extra) if text)
    if told.kind == "thanks" and told.text == "own":
        words = ""
    return {
        "seat": told.seat or "",
        "name": scene.name(told.seat) if told.seat else "",
        "kind": told.kind,
        "words": words,
        "own_words": scene.seat.said(told.seq) if told.seat else "",
    }


def envelope(scene: Scene, opened: EnvelopeView) -> Context:
    """Return one opened envelope: its fact, the plan, what was chosen, and how telling landed."""
    plan = ""
    if opened.obstacle:
        response = scene.line(opened.response).rstrip(".") if opened.response else ""
        plan = scene.say("morning.plan", obstacle=scene.line(opened.obstacle), response=response)
    films = (opened.film, *(film for _, film in opened.more))
    return {
        "seat": opened.seat,
        "name": scene.name(opened.seat),
        "role": scene.line(opened.role),
        "facts": [scene.line(fact) for fact in opened.facts],
        "plan": plan,
        "films": [scene.line(film) for film in films if film],
        "expected": _face(scene, opened.predicted),
        "landed": _face(scene, opened.landed),
    }


def _face(scene: Scene, face: int | None) -> str:
    return "" if face is None else scene.say(f"face.{face}")


def ledger(scene: Scene, told: LedgerLine) -> Context:
    """Return one line of the ledger with the sum behind it."""
    return {
        "seat": told.seat or "",
        "name": scene.name(told.seat) if told.seat else "",
        "text": scene.line(told.text),
        "delta": scene.texts.number(f"{told.delta:+.1f}") if told.delta else "",
        "why": told.why,
        "because": list(sum_words(scene, told)) if told.why else [],
    }


def score(scene: Scene, told: ScoreView) -> Context:
    """Return one own score: its word, and a figure only from three moments on."""
    enough = told.word != _NOT_ENOUGH
    return {
        "name": scene.say(f"score.{told.name}"),
        "word": scene.say(f"score.word-{told.word}"),
        "value": plain_figure(told.value) if enough else None,
        "moments": told.moments,
        "arithmetic": [counted_sentence(scene, x) for x in told.arithmetic] if enough else [],
    }
