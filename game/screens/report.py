"""The morning as a page to keep: one seat's final view turned into plain words, ready for a page.

Pure. It says what the screens say, with the same sentences; what is for one seat's own eyes
stays in that seat's own part.
"""

from __future__ import annotations

from game.rules.sections import EnvelopeView, LedgerLine, PromiseView, ScoreView, TranscriptLine
from game.screens.ledger import PROMISED
from game.screens.scene import Scene
from game.screens.steps.lanterns import result
from game.screens.steps.morning import moment_words
from game.screens.steps.snap import results
from game.screens.texts import Texts
from game.screens.tree import Node

Context = dict[str, object]


def shared(scene: Scene) -> Context:
    """Return what both may read: story, promises, what was said, envelopes, moments, ledger."""
    view, debrief = scene.view, scene.view.debrief
    return {
        "title": scene.line("title"),
        "blurb": scene.line("blurb"),
        "players": [
            {"seat": seat, "name": scene.name(seat), "role": scene.line(scene.role_of(seat))}
            for seat in (scene.me, scene.me.other)
        ],
        "ending": debrief.ending,
        "epilogue": scene.line(debrief.epilogue) if debrief.epilogue else "",
        "keepsake": scene.line(debrief.keepsake) if debrief.keepsake else "",
        "bridge": _bridge(scene),
        "promises": [_promise(scene, promise) for promise in view.promise.promises],
        "said": [_said(scene, line) for line in view.transcript],
        "snap": [node.name for node in (*results(scene), *_heard(scene))],
        "envelopes": [_envelope(scene, envelope) for envelope in debrief.envelopes],
        "spoiled": scene.line(view.scene.spoiled) if view.scene.spoiled else "",
        "moments": [moment_words(scene, moment) for moment in debrief.moments],
        "ledger": [_ledger(scene, x) for x in view.ledger.lines if PROMISED not in x.text],
        "seed": view.scene.seed,
        "seed_hash": view.scene.seed_hash,
    }


def _heard(scene: Scene) -> tuple[Node, ...]:
    return (result(scene),) if scene.view.talk.heard is not None else ()


def own(scene: Scene) -> Context:
    """Return what only this seat reads: its own moment, its own figures, one thing to try."""
    debrief = scene.view.debrief
    return {
        "seat": scene.me,
        "name": scene.name(scene.me),
        "moments": [moment_words(scene, moment) for moment in debrief.mine],
        "tries": [scene.line(text) for text in debrief.tries],
        "scores": [_score(scene, score) for score in debrief.scores],
    }


def kept_page(scene: Scene, *, words: bool) -> Context:
    """Return a scene as one of the two keeps it: what both may read, and what is for own eyes.

    Args:
        scene: the morning of the seat that keeps it.
        words: the other's own words may be kept, too.
    """
    page = shared(scene)
    if not words:
        page["said"] = [_without_words(scene, line) for line in scene.view.transcript]
    return {"shared": page, "own": [own(scene)]}


def _without_words(scene: Scene, line: TranscriptLine) -> Context:
    said = _said(scene, line)
    return said if line.seat is scene.me else said | {"own_words": ""}


def labels(scene: Scene) -> dict[str, str]:
    """Return the page's own few words by name."""
    return labels_in(scene.texts)


def labels_in(texts: Texts) -> dict[str, str]:
    """Return the page's own few words by name, where no scene is open."""
    names = (
        "heading", "played-by", "in-role", "bridge", "from", "promises", "promise", "whose",
        "became", "said", "line", "own-words", "felt", "envelopes", "plan", "expected", "landed",
        "moments", "eyes", "one-try", "figures", "ledger", "moved", "sum",
        "luck", "luck-hash", "luck-seed",
    )  # fmt: skip
    return {name.replace("-", "_"): texts(f"report.{name}") for name in names}


def _bridge(scene: Scene) -> Context:
    bridge = scene.view.bridge
    return {
        "word": scene.say(f"bridge.{bridge.word}"),
        "value": bridge.value,
        "start": bridge.start,
    }


def _promise(scene: Scene, promise: PromiseView) -> Context:
    return {
        "seat": promise.seat,
        "name": scene.name(promise.seat),
        "text": scene.line(promise.template),
        "status": scene.say(f"promise.{promise.status}"),
    }


def _said(scene: Scene, line: TranscriptLine) -> Context:
    words = " ".join(scene.line(text) for text in (line.text, *line.extra) if text)
    if line.kind == "thanks" and line.text == "own":
        words = ""
    return {
        "seat": line.seat or "",
        "name": scene.name(line.seat) if line.seat else "",
        "kind": line.kind,
        "words": words,
        "own_words": scene.seat.said(line.seq) if line.seat else "",
    }


def _envelope(scene: Scene, envelope: EnvelopeView) -> Context:
    plan = ""
    if envelope.obstacle:
        response = scene.line(envelope.response).rstrip(".") if envelope.response else ""
        plan = scene.say("morning.plan", obstacle=scene.line(envelope.obstacle), response=response)
    return {
        "seat": envelope.seat,
        "name": scene.name(envelope.seat),
        "role": scene.line(envelope.role),
        "facts": [scene.line(fact) for fact in envelope.facts],
        "plan": plan,
        "film": scene.line(envelope.film) if envelope.film else "",
        "expected": _face(scene, envelope.predicted),
        "landed": _face(scene, envelope.landed),
    }


def _face(scene: Scene, face: int | None) -> str:
    return "" if face is None else scene.say(f"face.{face}")


def _ledger(scene: Scene, line: LedgerLine) -> Context:
    return {
        "seat": line.seat or "",
        "name": scene.name(line.seat) if line.seat else "",
        "text": scene.line(line.text),
        "delta": f"{line.delta:+.1f}" if line.delta else "",
        "why": line.why,
    }


def _score(scene: Scene, score: ScoreView) -> Context:
    return {
        "name": scene.say(f"score.{score.name}"),
        "word": scene.say(f"score.word-{score.word}"),
        "arithmetic": list(score.arithmetic),
    }
