"""A scene in one neutral paragraph, and its gaps as questions; both are built from events alone."""

from __future__ import annotations

from collections.abc import Iterator

from game.rules.sections import EnvelopeView
from game.rules.trust import word
from game.screens.report_promises import promises as promises_of
from game.screens.report_words import Context, listed
from game.screens.scene import Scene
from game.screens.steps.ring import word_of
from game.screens.steps.snap import feeling_word


def summary(scene: Scene) -> str:
    """Return the paragraph: who played, what was promised, who was heard, where the bridge is."""
    names = listed(scene, [scene.name(seat) for seat in (scene.me, scene.me.other)])
    played = scene.say("summary.played", names=names, title=scene.line("title"))
    if scene.view.scene.stopped:
        return f"{played} {scene.say('summary.stopped')}"
    parts = (played, _promised(scene), *_heard(scene), *_settled(scene), _bridge(scene))
    return " ".join(part for part in parts if part)


def gaps(scene: Scene) -> list[str]:
    """Return where what was meant and what arrived lay apart, each as a question to ask."""
    if scene.view.scene.stopped:
        return []
    return [*_landings(scene), *_feelings(scene), *_plans(scene)]


def _promised(scene: Scene) -> str:
    promises = promises_of(scene)
    if not promises:
        return scene.say("summary.promised-none")
    statuses = "; ".join(_status(scene, row) for row in promises)
    if len(promises) == 1:
        return scene.say("summary.promised-one", statuses=statuses)
    count = scene.say(f"count.{min(len(promises), 6)}").capitalize()
    return scene.say("summary.promised", count=count, statuses=statuses)


def _status(scene: Scene, row: Context) -> str:
    status = row["status"] or scene.say("report.earlier-round")
    return scene.say("summary.status", name=row["name"], status=status)


def _heard(scene: Scene) -> Iterator[str]:
    for seat in scene.view.bridge.heard:
        yield scene.say("summary.heard", name=scene.name(seat))


def _settled(scene: Scene) -> Iterator[str]:
    plan = scene.view.plan
    if plan.agreed or plan.asleep:
        yield scene.say("summary.plan-asleep" if plan.asleep else "summary.plan-agreed")


def _bridge(scene: Scene) -> str:
    seen = scene.view.bridge
    before, after = scene.say(f"bridge.{word(seen.start)}"), scene.say(f"bridge.{seen.word}")
    which = "bridge-same" if before == after else "bridge"
    return scene.say(f"summary.{which}", before=before, after=after)


def _landings(scene: Scene) -> Iterator[str]:
    """Ask about what landed otherwise than its teller expected."""
    for envelope in scene.view.debrief.envelopes:
        if _is_apart(envelope):
            yield scene.say(
                "gap.landing",
                name=scene.name(envelope.seat),
                expected=scene.say(f"face.{envelope.predicted}"),
                landed=scene.say(f"face.{envelope.landed}"),
            )


def _is_apart(envelope: EnvelopeView) -> bool:
    known = envelope.predicted is not None and envelope.landed is not None
    return known and envelope.predicted != envelope.landed


def _feelings(scene: Scene) -> Iterator[str]:
    """Ask about a feeling that was heard as another one."""
    for snap in scene.view.scene.snap:
        if snap.felt != snap.guessed:
            yield scene.say(
                "gap.feeling",
                guesser=scene.name(snap.seat),
                other=scene.name(snap.seat.other),
                guessed=feeling_word(scene, snap.guessed).lower(),
                felt=feeling_word(scene, snap.felt).lower(),
            )
    talk = scene.view.talk
    if talk.heard is not None and talk.speaker is not None and talk.heard.nearness != "snap":
        yield scene.say(
            "gap.feeling",
            guesser=scene.name(talk.speaker.other),
            other=scene.name(talk.speaker),
            guessed=word_of(scene, talk.heard.guessed).lower(),
            felt=word_of(scene, talk.heard.felt).lower(),
        )


def _plans(scene: Scene) -> Iterator[str]:
    if scene.view.plan.asleep:
        yield scene.say("gap.plan")
