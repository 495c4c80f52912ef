"""Says in words what the painted river shows, for those who hear the game.

Rule: never more than is seen; and only what lasts for a while, so that nobody is talked at.
"""

from __future__ import annotations

from game.rules.seats import Seat
from game.screens.texts import Texts
from game.screens.world import Lid, Pose, World

WHOLE, NEAR, FAR = 9, 7, 4  # planks from each bank, from which on the bridge is called so
_OPEN_FROM = 0.5  # how far a lid has come up when one sees what lies under it
_LIGHTS = ("", "river.light.half", "river.light.full")
_ENVELOPES = ("", "river.still.sealed", "river.still.open")


def river_said(world: World, texts: Texts) -> str:
    """Return the picture in a few short sentences: sky, bridge, promises, lights, who is away."""
    ids = [f"river.sky.{world.sky}", f"river.reach.{_reach(world.reach)}"]
    said = [texts(text_id) for text_id in ids]
    if world.planks:
        marks = ", ".join(texts(f"river.planks.{plank.mark}") for plank in world.planks)
        said.append(texts("river.planks.are", marks=marks))
    said.extend(texts(text_id) for text_id in _lights(world) if text_id)
    return " ".join(said)


def lid_said(world: World, texts: Texts) -> str:
    """Return what stands on the table, "" where there is none; said aloud as the lid comes off."""
    if world.lid is Lid.NONE:
        return ""
    is_seen = world.lid is Lid.TWELVE or world.lid_lift >= _OPEN_FROM
    return texts(f"river.lid.{world.lid if is_seen else Lid.COVERED}")


def _reach(planks: int) -> str:
    if planks <= 0:
        return "none"
    return "whole" if planks >= WHOLE else "near" if planks >= NEAR else _begun(planks)


def _begun(planks: int) -> str:
    return "far" if planks >= FAR else "first"


def _lights(world: World) -> tuple[str, ...]:
    """Return the ids of what glows, lies there or rests; "" for what does not."""
    other = {Seat.A: world.right, Seat.B: world.left}.get(world.mine) if world.mine else None
    is_away = other is not None and other.pose is Pose.INSIDE
    return (
        _LIGHTS[world.middle_lantern],
        "river.light.fireflies" if world.fireflies else "",
        _ENVELOPES[world.envelopes],
        "river.still.away" if is_away else "",
        "river.still.paused" if world.paused else "",
    )
