"""The evening as one line, with the shared bridge above it and its moments as a list below."""

from __future__ import annotations

from game.rules.acts import ACT_BEATS
from game.rules.trust import word
from game.screens.intents import Pick, Step
from game.screens.parts import Button, group, heading, text
from game.screens.places.timeline_stops import Mark, Stop, stops_of
from game.screens.scene import Scene
from game.screens.tree import Flag, Flow, Look, Node, Role

FAR, LONG = 2.5, 4.0  # movements of the bridge that are worth a stronger word
STILL = 0.05  # less than this is no movement: figures have one decimal


def timeline(scene: Scene) -> tuple[Node, ...]:
    """Make the line, the moment chosen on it, and the same as a list."""
    stops = stops_of(scene)
    if not stops:
        return (text("nothing", scene.say("timeline.later"), Look.HINT),)
    now = chosen_of(scene, len(stops))
    hint = text("timeline-hint", scene.say("timeline.hint"), Look.HINT)
    return (_line(scene, stops, now), _moment(scene, stops, now), hint, _all(scene, stops))


def chosen_of(scene: Scene, count: int) -> int:
    """Return which moment is chosen; the first one before any was."""
    picked = scene.seat.one("timeline")
    return min(int(picked), count - 1) if picked.isdigit() else 0


def _line(scene: Scene, stops: tuple[Stop, ...], now: int) -> Node:
    beats = _beats(scene, stops)
    names = list(dict.fromkeys(beats))
    tokens = [
        f"{s.mark}:{s.seat or ''}:{names.index(beat)}:{s.after:.1f}"
        for s, beat in zip(stops, beats, strict=True)
    ]
    shown = [f"={name.replace(' ', '_')}" for name in names]
    begins = f"@{stops[0].before:.1f}"
    return Node(
        "line",
        Role.SLIDER,
        _where(scene, stops[now]),
        value=" ".join((f"{now} 0 {len(stops) - 1} 1", begins, *tokens, *shown)),
        note=_picture(scene, stops),
        look=Look.TIMELINE,
        flags=frozenset({Flag.FIRST_FOCUS}),
        intent=Pick("timeline", ""),
    )


def _picture(scene: Scene, stops: tuple[Stop, ...]) -> str:
    """Say what the curve shows, for whoever does not see it."""
    shared = scene.view.bridge
    return scene.say(
        "timeline.picture",
        start=scene.say(f"bridge.{word(stops[0].before)}"),
        end=scene.say(f"bridge.{shared.word}"),
        count=len(stops),
    )


def _beats(scene: Scene, stops: tuple[Stop, ...]) -> tuple[str, ...]:
    return tuple(_beat(scene, s) for s in stops)


def _beat(scene: Scene, stop: Stop) -> str:
    named = {"last-word": "morning", "talk-back": "talk"}.get(stop.beat, stop.beat)
    name = scene.say(f"step.{named}")
    again = stop.act > 1 and stop.beat in ACT_BEATS
    return scene.say("timeline.round", beat=name) if again else name


def _where(scene: Scene, stop: Stop) -> str:
    what, beat = scene.say(f"timeline.{stop.mark}"), _beat(scene, stop)
    if stop.seat is None:
        return scene.say("timeline.where-nobody", beat=beat, what=what)
    return scene.say("timeline.where", beat=beat, what=what, name=scene.name(stop.seat))


def bridge_words(scene: Scene, before: float, after: float) -> str:
    """Say what the shared bridge did; its figures only for those who ask."""
    moved = after - before
    far = "-long" if abs(moved) >= LONG else "-far" if abs(moved) >= FAR else ""
    key = "none" if abs(moved) < STILL else f"{'up' if moved > 0 else 'down'}{far}"
    words = scene.say(f"timeline.{key}")
    if key == "none" or not scene.state.settings.numbers:
        return words
    figures = tuple(scene.texts.number(f"{value:.1f}") for value in (before, after))
    words = words.rstrip(".")
    return scene.say("timeline.figures", words=words, before=figures[0], after=figures[1])


def _moment(scene: Scene, stops: tuple[Stop, ...], now: int) -> Node:
    """Make the chosen moment: where, its record line, what the bridge did, and the ways on."""
    stop = stops[now]
    said = " ".join(stop.words)
    look = Look.SAID if stop.mark in (Mark.ACCOUNT, Mark.REPAIR) and stop.seq else Look.STORY
    value = stop.seat.value if stop.seat else ""
    speaks = scene.name(stop.seat) if stop.seat and look is Look.SAID else ""
    ledger = scene.view.ledger.lines
    lines = tuple(
        text(f"line-{place}", scene.line(ledger[place].text), Look.STORY)
        for place in stop.lines
        if scene.line(ledger[place].text) not in stop.words
    )
    nodes = (
        heading("where", _where(scene, stop), Look.LABEL),
        text("record", said, look, value=value, note=speaks),
        *lines,
        text("bridge-did", bridge_words(scene, stop.before, stop.after), Look.HINT),
        _ways(scene, stops, now),
    )
    return group("moment", *nodes, look=Look.CARD)


def _ways(scene: Scene, stops: tuple[Stop, ...], now: int) -> Node:
    buttons = []
    if now > 0:
        before = Pick("timeline", str(now - 1))
        buttons.append(Button("before", scene.say("timeline.before"), before, ("left",)).quiet())
    if now < len(stops) - 1:
        after = Pick("timeline", str(now + 1))
        buttons.append(Button("after", scene.say("timeline.after"), after, ("right",)).quiet())
    summed = [n for n in stops[now].lines if scene.view.ledger.lines[n].why]
    if summed:
        opens = Step("sum", str(summed[0]))
        buttons.append(Button("its-sum", scene.say("sum.open"), opens, ("s",)).quiet())
    return group("moment-ways", *buttons, flow=Flow.ROW)


def _all(scene: Scene, stops: tuple[Stop, ...]) -> Node:
    """Make the same as a list: to be read from top to bottom, or aloud."""
    title = heading("all-title", scene.say("timeline.all"), Look.LABEL)
    rows = tuple(_row(scene, n, stop) for n, stop in enumerate(stops))
    return group("all", title, *rows, look=Look.LEDGER)


def _row(scene: Scene, place: int, stop: Stop) -> Node:
    return Node(
        f"stop-{place}",
        Role.ITEM,
        " ".join(stop.words),
        value=stop.seat.value if stop.seat else "",
        note=f"{_where(scene, stop)}. {bridge_words(scene, stop.before, stop.after)}",
        look=Look.HINT,
    )
