"""Turns what a seat may know into the picture behind its screen. The picture is the state."""

from __future__ import annotations

from dataclasses import replace

from game.rules.seats import Seat
from game.rules.sections import PlankView
from game.screens.moments import Part, part_of
from game.screens.scene import Scene, in_play
from game.screens.shown import with_line, with_prop, with_show
from game.screens.world import Figure, Lid, Mark, Plank, Pose, Setting, Sky, World

SKIES = {
    "life": Sky.STORM,
    "table": Sky.NIGHT,
    "snap": Sky.NIGHT,
    "make-good": Sky.NIGHT,
    "plan": Sky.NIGHT,
    "last-word": Sky.DAWN,
    "morning": Sky.DAWN,
}

SEATED = ("table", "snap", "make-good")

HOME_WORLD = World()


def world_from(scene: Scene) -> World:
    """Return the picture of this seat's scene as it stands now."""
    view = scene.view
    world = World(
        setting=_setting(scene),
        sky=SKIES.get(view.beat.beat, Sky.DUSK),
        reach=view.bridge.reach,
        planks=tuple(_plank(p) for p in view.bridge.planks),
        lanterns=frozenset(view.bridge.lanterns),
        middle_lantern=_middle(scene),
        fireflies=view.bridge.fireflies,
        porch=view.own.porch,
        mine=scene.me,
        mirrored=_is_at_home(scene, Seat.B),
        left=_figure(scene, Seat.A),
        right=_figure(scene, Seat.B),
        wind=wind_of(scene.seat.heat),
        paused=view.scene.paused or bool(view.scene.time_out),
        envelopes=_envelopes(scene),
    )
    world = with_line(scene, _with_table(scene, _with_animal(scene, world)))
    return with_show(scene, with_prop(scene, world))


def _middle(scene: Scene) -> int:
    """Return the lantern in the middle: lit once somebody was heard, half lit when not quite."""
    heard = {"lit": 2, "half": 1}.get(scene.view.talk.lantern, 0)
    return heard or len(scene.view.bridge.lanterns)


def wind_of(heat: int) -> int:
    """Return the wind on the water for own weather 0 to 10: still, breeze, gusts, storm."""
    return 0 if heat <= 2 else 1 if heat <= 4 else 2 if heat <= 6 else 3


def _setting(scene: Scene) -> Setting:
    wanted = scene.scenario.meta.setting
    return next((s for s in Setting if s.value == wanted), Setting.RIVER)


def _plank(plank: PlankView) -> Plank:
    return Plank(plank.seat, plank.place, Mark(plank.mark))


def _figure(scene: Scene, seat: Seat) -> Figure:
    mine = seat is scene.me
    if not mine and not scene.seat.partner_online and scene.seat.mode == "duo":
        return Figure(Pose.INSIDE, window_lit=False)
    beat = scene.view.beat
    ready = beat.ready if mine else beat.other_ready
    return Figure(_pose(scene, seat, ready=ready))


def _pose(scene: Scene, seat: Seat, *, ready: bool) -> Pose:
    beat = scene.view.beat.beat
    if beat == "life":
        stays = scene.scenario.dish is None or _is_at_home(scene, seat)
        return Pose.INSIDE if stays else Pose.FAR
    if beat in ("last-word", "morning"):
        return Pose.MIDDLE
    if beat in SEATED:
        return Pose.SIT
    if ready:
        return Pose.READY
    return Pose.BUSY if beat == "word" else Pose.STAND


def _is_at_home(scene: Scene, seat: Seat) -> bool:
    """Tell whether a seat lives on the left bank: the dish's role, else the scene's first one."""
    dish = scene.scenario.dish
    return scene.role_of(seat) == (dish.role if dish is not None else scene.scenario.roles[0].id)


def _envelopes(scene: Scene) -> int:
    beat = scene.view.beat.beat
    if beat == "morning":
        return 2 if scene.seat.opened else 1
    return 1 if beat == "last-word" else 0


def _with_table(scene: Scene, world: World) -> World:
    """Set the table; the lid stays on until the second of silence is over."""
    view = scene.view
    if view.beat.beat not in SEATED or view.scene.lid == "none":
        return world
    moment = scene.moment
    silent = (
        moment is not None
        and moment.id == "reveal-table"
        and part_of(moment, scene.state.now_ms) is Part.SILENCE
    )
    waits = any(
        m.id == "reveal-table" and m.began_ms > scene.state.now_ms for m in scene.seat.moments
    )
    if silent or waits:
        return replace(world, lid=Lid.COVERED)
    return replace(world, lid=Lid(view.scene.lid), crumb=_noticed(scene))


def _noticed(scene: Scene) -> frozenset[Seat]:
    found = set()
    for discovery in in_play(scene).discoveries:
        if discovery.id in scene.view.scene.noticed:
            owner = scene.scenario.fact(discovery.fact).owner
            found |= {seat for seat in Seat if scene.role_of(seat) == owner}
    return frozenset(found)


def _with_animal(scene: Scene, world: World) -> World:
    beat, lid = scene.view.beat.beat, scene.view.scene.lid
    home = 6 if _is_at_home(scene, Seat.A) else 25
    if beat == "door" and scene.seat.partner_online:
        at = 25 if scene.me is Seat.A else 6
        return replace(world, animal="inspect", animal_at=at)
    if beat == "life":
        return replace(world, animal="pan", animal_at=home)
    if beat == "table" and lid == "crumbs":
        return replace(world, animal="offended", animal_at=16)
    if beat in ("last-word", "morning"):
        surprise = scene.view.scene.surprise if beat == "morning" else ""
        return replace(world, animal="asleep", animal_at=home, surprise=surprise)
    if scene.view.partner.bid_open:  # it was sent over, and waits to be greeted
        return replace(world, animal="inspect", animal_at=6 if scene.me is Seat.A else 25)
    return world
