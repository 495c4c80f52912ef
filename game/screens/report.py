"""The morning as a report to keep: one seat's final view turned into plain words and values.

Pure. It says what the screens say, with the same sentences; what is for one seat's own eyes
stays in that seat's own part. After Stop only the kind parts are in it. What each value is called
and means stands in game/client/REPORTS.md.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from game.rules.sections import TranscriptLine
from game.screens.ledger import PROMISED
from game.screens.messages import Day
from game.screens.places.room import day_words
from game.screens.report_between import homework, strongest_weather
from game.screens.report_line import line
from game.screens.report_parts import bridge, envelope, ledger, said, score
from game.screens.report_promises import promises
from game.screens.report_skills import breaks, skills
from game.screens.report_summary import gaps, summary
from game.screens.report_words import Context
from game.screens.scene import Scene
from game.screens.steps.lanterns import result
from game.screens.steps.morning import moment_words
from game.screens.steps.snap import results
from game.screens.texts import Texts
from game.screens.tree import Node

VERSION = 2
"""Of a report's values; one without a version is of the first."""

_KIND = ("thanks",)  # lines of the transcript that are left after Stop


def shared(scene: Scene) -> Context:
    """Return what both may read: story, promises, what was said, envelopes, moments, ledger."""
    view, debrief = scene.view, scene.view.debrief
    stopped = view.scene.stopped
    page = {
        **_header(scene),
        "title": scene.line("title"),
        "blurb": scene.line("blurb"),
        "players": [
            {"seat": seat, "name": scene.name(seat), "role": scene.line(scene.role_of(seat))}
            for seat in (scene.me, scene.me.other)
        ],
        "summary": summary(scene),
        "ending": debrief.ending,
        "epilogue": scene.line(debrief.epilogue) if debrief.epilogue else "",
        "keepsake": scene.line(debrief.keepsake) if debrief.keepsake else "",
        "said": [said(scene, x) for x in view.transcript if not stopped or x.kind in _KIND],
        "gaps": gaps(scene),
        "line": line(scene),
    }
    return page | (_NOTHING if stopped else _looked_back_on(scene))


_NOTHING: Context = {
    "bridge": {"word": "", "value": 0.0, "start": 0.0, "start_word": ""},
    "promises": [],
    "snap": [],
    "envelopes": [],
    "spoiled": "",
    "moments": [],
    "regulation": [],
    "homework": [],
    "ledger": [],
    "seed": "",
    "seed_hash": "",
}
"""What a scene that was stopped says of these."""


def _looked_back_on(scene: Scene) -> Context:
    """Return what a scene that came to its morning says beside its story."""
    view, debrief = scene.view, scene.view.debrief
    return {
        "bridge": bridge(scene),
        "promises": promises(scene),
        "snap": [node.name for node in (*results(scene), *_heard(scene))],
        "envelopes": [envelope(scene, x) for x in debrief.envelopes],
        "spoiled": scene.line(view.scene.spoiled) if view.scene.spoiled else "",
        "moments": [moment_words(scene, moment) for moment in debrief.moments],
        "regulation": [scene.say("break.called", name=scene.name(x.seat)) for x in debrief.breaks],
        "homework": homework(scene),
        "ledger": [ledger(scene, x) for x in view.ledger.lines if PROMISED not in x.text],
        "seed": view.scene.seed,
        "seed_hash": view.scene.seed_hash,
    }


def _header(scene: Scene) -> Context:
    """Return what was played, by which rules, and on which day of this device's own calendar."""
    meta, seen = scene.scenario.meta, scene.view.scene
    ahead = timedelta(milliseconds=scene.view.beat.entered_ms, minutes=scene.state.ahead_min)
    day = (datetime.fromtimestamp(0, UTC) + ahead).date()
    return {
        "scenario": seen.scenario,
        "rules": seen.rules_version,
        "mode": scene.seat.mode,
        "intensity": meta.intensity,
        "mood": scene.say(f"scenes.mood-{meta.intensity}"),
        "day": day.isoformat(),
        "date": day_words(scene, Day(day.year, day.month, day.day)),
        "minutes": scene.seat.course.minutes(scene.view),
    }


def _heard(scene: Scene) -> tuple[Node, ...]:
    return (result(scene),) if scene.view.talk.heard is not None else ()


def own(scene: Scene) -> Context:
    """Return what only this seat reads: its own moment and figures, what it practised, a try."""
    debrief = scene.view.debrief
    return {
        "seat": scene.me,
        "name": scene.name(scene.me),
        "moments": [moment_words(scene, moment) for moment in debrief.mine],
        "tries": [scene.line(text) for text in debrief.tries],
        "taken": scene.line(scene.seat.tried) if scene.seat.tried else "",
        "skills": skills(scene),
        "breaks": breaks(scene),
        "weather": "" if scene.view.scene.stopped else strongest_weather(scene),
        "scores": [score(scene, x) for x in debrief.scores],
    }


def kept_page(scene: Scene, *, words: bool) -> Context:
    """Return a scene as one of the two keeps it: what both may read, and what is for own eyes.

    Args:
        scene: the morning of the seat that keeps it.
        words: the other's own words may be kept, too.
    """
    page = shared(scene)
    if not words:
        lines = (
            x for x in scene.view.transcript if not scene.view.scene.stopped or x.kind in _KIND
        )
        page["said"] = [_without_words(scene, x) for x in lines]
    return {"version": VERSION, "shared": page, "own": [own(scene)]}


def _without_words(scene: Scene, told: TranscriptLine) -> Context:
    row = said(scene, told)
    return row if told.seat is scene.me else row | {"own_words": ""}


def labels(scene: Scene) -> dict[str, str]:
    """Return the report's own few words by name."""
    return labels_in(scene.texts)


def labels_in(texts: Texts) -> dict[str, str]:
    """Return the report's own few words by name, where no scene is open."""
    every = sorted({*texts.words, *texts.english})
    found = {"colon": texts.colon, "decimal": texts.number("0.0")[1]}
    for text_id in every:
        table, _, name = text_id.partition(".")
        if table == "report":
            found[_named(name)] = texts(text_id)
        elif table in _MORE_LABELS:
            found[f"{table}_{_named(name)}"] = texts(text_id)
    return found


_MORE_LABELS = ("plot", "timeline", "bridge")
"""Tables whose words a report uses, too; their labels begin with the table's name."""


def _named(text_id: str) -> str:
    return text_id.replace("-", "_")
