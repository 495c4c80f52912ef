"""The evening as one line: its moments in order, and where the shared bridge stood after each.

A pure reading of one seat's view, once the envelopes are open: promises, choices, accounts, making
good, time-outs, and whatever else moved the bridge. What a moment did to the bridge is read from
the ledger's lines that belong to it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from game.rules.acts import ACT_BEATS
from game.rules.seats import Seat
from game.rules.sections import LedgerLine, TranscriptLine
from game.screens.ledger import PROMISED
from game.screens.places.sums import bridge_steps
from game.screens.scene import Scene


class Mark(StrEnum):
    """What a moment on the line is."""

    PROMISE = "promise"
    TEMPTATION = "temptation"
    ACCOUNT = "account"
    HEARD = "heard"
    REPAIR = "repair"
    TIME_OUT = "time-out"
    MOVED = "moved"  # the bridge moved by itself: the envelopes, or an earlier promise


@dataclass(frozen=True, slots=True)
class Stop:
    """One moment on the line.

    Attributes:
        mark: what it is. beat, act: where in the scene. seat: whose, None for both.
        words: its record lines, in the player's language.
        seq: the entry it came from; 0 where that is not known.
        lines: places of its lines in the ledger.
        before, after: the shared bridge around it.
    """

    mark: Mark
    beat: str
    act: int
    seat: Seat | None
    words: tuple[str, ...]
    seq: int = 0
    lines: tuple[int, ...] = ()
    before: float = 0.0
    after: float = 0.0

    @property
    def moved(self) -> float:
        """Return by how much the shared bridge moved."""
        return self.after - self.before


_ANSWERS = ("asked", "answered", "shown")
_HOLDS = (Mark.ACCOUNT, Mark.REPAIR, Mark.TIME_OUT)
"""Moments to which a movement of the same beat and seat belongs."""


def stops_of(scene: Scene) -> tuple[Stop, ...]:
    """Return the evening's moments in order; none before the envelopes are open."""
    if not scene.view.debrief.open:
        return ()
    order = _order(scene)
    marked = (*_promises(scene), *_choices(scene), *_said(scene), *_breaks(scene))
    stops = sorted(marked, key=lambda s: (_rank(order, s.beat, s.act), s.seq))
    stops = _with_ledger(scene, stops)
    stops.sort(key=lambda s: _rank(order, s.beat, s.act))
    return _along_the_bridge(scene, stops)


def stop_for(stops: tuple[Stop, ...], beat: str, act: int, seat: Seat | None) -> int:
    """Return the place of the moment that something came from: the nearest there is, or -1."""
    fits = [n for n, s in enumerate(stops) if s.beat == beat and _same_act(s, act)]
    own = [n for n in fits if stops[n].seat is seat]
    return (own or fits or [-1])[-1]


def stop_with(stops: tuple[Stop, ...], line: int) -> int:
    """Return the place of the moment that holds a line of the ledger, or -1."""
    return next((n for n, s in enumerate(stops) if line in s.lines), -1)


def _same_act(stop: Stop, act: int) -> bool:
    return stop.act == act or stop.beat not in ACT_BEATS


def _order(scene: Scene) -> tuple[tuple[str, int], ...]:
    """Return beats and rounds in the order in which they are played."""
    beats = [str(beat) for beat in scene.scenario.meta.beats]
    within = [beat for beat in beats if beat in ACT_BEATS]
    if not within:
        return tuple((beat, 1) for beat in beats)
    first = beats.index(within[0])
    rounds = max(1, scene.view.scene.acts)
    played = [(beat, act) for act in range(1, rounds + 1) for beat in within]
    rest = [(beat, 1) for beat in beats[first:] if beat not in ACT_BEATS]
    return (*((beat, 1) for beat in beats[:first]), *played, *rest)


def _rank(order: tuple[tuple[str, int], ...], beat: str, act: int) -> int:
    where = (beat, act if beat in ACT_BEATS else 1)
    return order.index(where) if where in order else 0


def _promises(scene: Scene) -> list[Stop]:
    lines = enumerate(scene.view.ledger.lines)
    return [
        Stop(Mark.PROMISE, x.beat, x.act, x.seat, (scene.line(x.text),), x.seq, (n,))
        for n, x in lines
        if PROMISED in x.text
    ]


def _choices(scene: Scene) -> list[Stop]:
    found = []
    for envelope in scene.view.debrief.envelopes:
        films = (envelope.film, *(film for _, film in envelope.more))
        for n, film in enumerate(films):
            if film:
                words = (scene.line(film),)
                found.append(Stop(Mark.TEMPTATION, "life", n + 1, envelope.seat, words))
    return found


def _said(scene: Scene) -> list[Stop]:
    found = []
    for line in scene.view.transcript:
        mark = _mark_of(line)
        if mark is None or not line.beat:
            continue
        words = tuple(scene.line(text) for text in (line.text, *line.extra) if text)
        found.append(Stop(mark, line.beat, line.act, line.seat, words, line.seq))
    return found


def _mark_of(line: TranscriptLine) -> Mark | None:
    if line.seat is None:
        return None
    if line.kind == "apology":
        return Mark.REPAIR
    at_table = line.beat in ("table", "last-word")
    return Mark.ACCOUNT if at_table and line.kind in ("said", *_ANSWERS[1:]) else None


def _breaks(scene: Scene) -> list[Stop]:
    words = (scene.say("timeline.called"),)
    return [
        Stop(Mark.TIME_OUT, x.beat, x.act, x.seat, words, x.seq) for x in scene.view.debrief.breaks
    ]


def _with_ledger(scene: Scene, stops: list[Stop]) -> list[Stop]:
    """Give every other line of the ledger to the moment it belongs to, or a moment of its own."""
    for place, line in enumerate(scene.view.ledger.lines):
        if PROMISED in line.text:
            continue
        holds = [n for n, s in enumerate(stops) if _belongs(s, line)]
        if holds:
            held = stops[holds[-1]]
            stops[holds[-1]] = replace(held, lines=(*held.lines, place))
        else:
            mark = Mark.HEARD if line.beat.startswith("talk") else Mark.MOVED
            mark = Mark.REPAIR if line.beat == "make-good" else mark
            words = (scene.line(line.text),)
            own = Stop(mark, line.beat, line.act, line.seat, words, line.seq, (place,))
            stops.append(own)
    return stops


def _belongs(stop: Stop, line: LedgerLine) -> bool:
    same = (stop.beat, stop.seat) == (line.beat, line.seat) and _same_act(stop, line.act)
    return same and stop.mark in _HOLDS and stop.seq <= line.seq


def _along_the_bridge(scene: Scene, stops: list[Stop]) -> tuple[Stop, ...]:
    """Say where the bridge stood around each moment; the last one ends where the bridge is."""
    moves = bridge_steps(scene)
    now = moves[0].before if moves else scene.view.bridge.value
    found = []
    for stop in stops:
        after = now + sum(moves[n].by for n in stop.lines)
        found.append(replace(stop, before=now, after=after))
        now = after
    return tuple(found)
