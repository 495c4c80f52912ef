"""Opening a scene: its draws, its level, and the trust it starts from."""

from __future__ import annotations

from game.rules import events as e
from game.rules.apply_more import left_by
from game.rules.commands import OpenScene
from game.rules.draft import Draft
from game.rules.levels import level_of
from game.rules.luck import one_in
from game.rules.opening_events import ActDraws, SeatStart
from game.rules.state import RULES_VERSION, Carried
from game.rules.trust import bridge
from game.scenario.model import Scenario


def open_scene(draft: Draft, command: OpenScene) -> None:
    """Let the draft's scenario begin; the only place where luck is drawn."""
    scenario, carried = draft.whole, left_by(draft.state)
    first, second = (role.id for role in scenario.roles)
    starts = _starts(scenario, carried)
    drawn = tuple(
        _draws(act, command.seed, number) for number, act in enumerate(scenario.every_act(), 1)
    )
    surprise = scenario.surprise
    is_surprised = surprise is not None and one_in(command.seed, "surprise", surprise.one_in)
    draft.emit(
        e.SceneOpened(
            number=draft.state.scenes + 1,
            scenario=scenario.meta.id,
            scenario_hash=scenario.hash,
            rules_version=RULES_VERSION,
            seed=command.seed,
            role_a=second if command.swapped else first,
            role_b=first if command.swapped else second,
            start_trust=_start_trust(scenario, starts),
            stones=scenario.meta.stones,
            spoils=drawn[0].spoils,
            gives_away=drawn[0].gives_away,
            surprise=surprise.id if surprise and is_surprised else "",
            practice=False,
            at_ms=command.at_ms,
            level=level_of(scenario, carried, everything=command.everything),
            starts=starts,
            more=drawn[1:],
        )
    )


def _draws(scenario: Scenario, seed: str, act: int) -> ActDraws:
    """Draw what luck does in one round; the first one's labels are as old as the game."""
    later = "" if act == 1 else f"-act-{act}"
    spoiler = scenario.spoiler
    found = [d for d in scenario.discoveries if one_in(seed, f"discovery-{d.id}{later}", d.one_in)]
    return ActDraws(
        spoils=spoiler is not None and one_in(seed, f"spoiler{later}", spoiler.one_in),
        gives_away=tuple(scenario.fact(d.fact).owner for d in found),
    )


def _starts(scenario: Scenario, carried: Carried) -> tuple[SeatStart, SeatStart] | None:
    """Return the trust that earlier scenes left, if this one takes part in that."""
    a, b = carried.seats.a, carried.seats.b
    if not scenario.meta.carries or a is None or b is None:
        return None
    return SeatStart(trust=a.trust, cap=a.cap, row=a.row), SeatStart(
        trust=b.trust, cap=b.cap, row=b.row
    )


def _start_trust(scenario: Scenario, starts: tuple[SeatStart, SeatStart] | None) -> float:
    if starts is None:
        return float(scenario.meta.start_trust)
    return bridge(starts[0].trust, starts[1].trust)
