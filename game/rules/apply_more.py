"""Put results in place, second part: rounds, presence, and what goes on to another evening."""

from __future__ import annotations

from game.rules import events as e
from game.rules.acts import turned
from game.rules.copying import replace
from game.rules.seats import BySeat
from game.rules.state import Carried, Presence, SceneState, State


def further(scene: SceneState, event: e.Event, _seq: int) -> SceneState | None:
    """Return the scene after an event of this part, or None if it belongs to another."""
    match event:
        case e.ActTurned():
            return turned(scene, event.act)
        case e.TimeOutMoved():
            away = scene.time_out
            if away is None:
                raise ValueError("expected a time-out to put off")
            return replace(
                scene, time_out=replace(away, back_by_ms=event.back_by_ms, moved=away.moved + 1)
            )
        case e.PresenceBegun() | e.PresenceMoved() | e.PresenceUnclear() | e.PresenceJudged():
            return replace(scene, presence=_presence(scene.presence, event))
        case e.SeatCarried() | e.PromiseCarried() | e.SceneCounted():
            return replace(scene, carries=_carried(scene.carries or Carried(), event))
        case e.PromiseClosed():
            return replace(scene, closed=(*scene.closed, event.id))
        case _:
            return None


def _presence(
    known: Presence | None,
    event: e.PresenceBegun | e.PresenceMoved | e.PresenceUnclear | e.PresenceJudged,
) -> Presence | None:
    if isinstance(event, e.PresenceBegun):
        return Presence(event.seat, event.beat, event.at_ms)
    if known is None or isinstance(event, e.PresenceJudged):
        return None
    if isinstance(event, e.PresenceUnclear):
        return replace(known, unclear=True, away_since_ms=0)
    if event.outcome == "away":
        return replace(known, away_since_ms=event.at_ms)
    return replace(
        known,
        gaps=(*known.gaps, event.at_ms - known.away_since_ms),
        away_since_ms=0,
    )


def shifted(known: Presence | None, by_ms: int) -> Presence | None:
    """Return a promise to be here after a pause of this length."""
    if known is None:
        return None
    since = known.away_since_ms + by_ms if known.away_since_ms else 0
    return replace(known, since_ms=known.since_ms + by_ms, away_since_ms=since)


def _carried(known: Carried, event: e.SeatCarried | e.PromiseCarried | e.SceneCounted) -> Carried:
    match event:
        case e.SeatCarried():
            return replace(known, seats=known.seats.having(event.seat, event))
        case e.PromiseCarried():
            return replace(known, open=(*known.open, event))
        case e.SceneCounted():
            return replace(known, finished=event.finished)


def left_by(state: State) -> Carried:
    """Return what the pair has behind it now: a stopped or still sealed scene adds nothing."""
    scene = state.scene
    if scene is None or scene.stopped or scene.carries is None:
        return state.carried
    if scene.carries.seats.a is None:  # a scene that carries nothing has only been counted
        return replace(state.carried, finished=scene.carries.finished)
    return scene.carries


def start_trust(event: e.SceneOpened) -> BySeat[float]:
    """Return trust in each seat as a scene opens."""
    if event.starts is None:
        return BySeat.both(event.start_trust)
    return BySeat(event.starts[0].trust, event.starts[1].trust)


def start_caps(event: e.SceneOpened) -> BySeat[float]:
    """Return the ceilings of trust as a scene opens."""
    if event.starts is None:
        return BySeat.both(100.0)
    return BySeat(event.starts[0].cap, event.starts[1].cap)


def start_rows(event: e.SceneOpened) -> BySeat[int]:
    """Return how many promises each seat has to keep until gains are whole."""
    return BySeat(event.starts[0].row, event.starts[1].row) if event.starts else BySeat(0, 0)
