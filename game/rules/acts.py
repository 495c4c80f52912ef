"""Scenes with more than one round of Word, Life, Table and Make good.

`scene.act` points at the round in play. What belongs to a round (its moves, how its accounts
were heard, its bond and its lid) is laid aside when another one is turned to, and taken up again
as it was; own comfort, weather and everything else go along. So no other rule needs to know.
"""

from __future__ import annotations

from game.rules.copying import replace
from game.rules.seats import BySeat
from game.rules.state import ActKept, Made, Moves, SceneState, SeatState
from game.scenario.model import BeatName, Scenario

ACT_BEATS = frozenset(
    {BeatName.WORD, BeatName.LIFE, BeatName.TABLE, BeatName.SNAP, BeatName.MAKE_GOOD}
)
"""The beats of one round."""


def last_act(scenario: Scenario) -> int:
    """Return the number of a scenario's last act, from 1."""
    whole = scenario.whole or scenario
    return len(whole.acts) + 1


def begins_next(scenario: Scenario, scene: SceneState, beat: BeatName) -> bool:
    """Say whether, on the way to this beat, another round comes first."""
    from_round = scene.beat in ACT_BEATS and beat not in ACT_BEATS
    return from_round and scene.act < last_act(scenario) and not scene.envelopes_open


def turned(scene: SceneState, act: int) -> SceneState:
    """Return the scene with another of its rounds in play."""
    if act == scene.act:
        return scene
    rounds = dict(scene.acts)
    rounds[scene.act] = ActKept(
        seats=scene.seats,
        word_closed=scene.word_closed,
        bond=scene.bond,
        lid=scene.lid,
        came_out=scene.came_out,
    )
    kept = rounds.pop(act, ActKept())
    return replace(
        scene,
        act=act,
        acts=tuple(sorted(rounds.items())),
        seats=BySeat(
            _seat(scene.seats.a, kept.seats.a),
            _seat(scene.seats.b, kept.seats.b),
        ),
        word_closed=kept.word_closed,
        bond=kept.bond,
        lid=kept.lid,
        came_out=kept.came_out,
    )


def _seat(now: SeatState, kept: SeatState) -> SeatState:
    """Return what a seat holds in another round: its moves there, beside those of no round."""
    beside = [made for made in now.made if made.beat not in ACT_BEATS]
    within = [made for made in kept.made if made.beat in ACT_BEATS]
    made: list[Made] = sorted((*beside, *within), key=lambda one: one.seq)
    return replace(kept, made=Moves(made), ease=now.ease, porch=now.porch, heat=now.heat)


def fireflies(scene: SceneState) -> int:
    """Return the bond of all rounds together, as far as both can tell."""
    every = (scene.bond, *(kept.bond for _, kept in scene.acts))
    return max(0, sum(bond.a + bond.b for bond in every))
