"""Draws what is out of date, and knows what the passing of time puts out of date.

Idle means nothing is drawn: with a still picture, no film, no toy and nobody touching anything,
`is_due` stays false.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.client import canvas, motion
from game.client.boxes import Box
from game.client.damage import Damage
from game.client.ports import WorldPainter
from game.client.region import Region
from game.client.widgets.base import State
from game.client.widgets.picture import is_moving
from game.screens.tree import Role
from game.screens.world import Happening

if TYPE_CHECKING:
    from game.client.view import ScreenView

CAPTION_MS = 2000
WORLD_FRAME_MS = 66  # water moves slowly: fifteen pictures a second
BUSY_FRAME_MS = 16  # something is happening on the river
PICTURE_FRAME_MS = 80
HELD_FRAME_MS = 33


class Easel:
    """Everything about drawing one view: damage, entrances, the world's and the films' clocks."""

    def __init__(self, view: ScreenView, painter: WorldPainter) -> None:
        """Start with everything out of date."""
        self.damage = Damage()
        self.entrances = motion.Entrances()
        self.happenings: tuple[Happening, ...] = ()
        self.resting = False  # nobody looks: water and films stand still
        self._view = view
        self._painter = painter
        self._scratch: pygame.Surface | None = None
        self._last: pygame.Surface | None = None
        self._world_ms = -WORLD_FRAME_MS
        self._picture_ms = 0
        self._held_ms = 0
        self._worked = True
        self._caption = ("", 0)

    def is_due(self, now_ms: int) -> bool:
        """Say whether drawing now would change anything."""
        self._age(now_ms)
        return bool(self.damage)

    def is_still(self) -> bool:
        """Say whether time alone would put nothing out of date any more."""
        view, moves = self._view, self.entrances.has_unfinished() or bool(self._caption[0])
        if self.damage or moves or not view.work_shows or view.pressed:
            return False
        return not (self._has_moving_world() or self._moving_pictures())

    def draw(self, surface: pygame.Surface, now_ms: int) -> list[pygame.Rect]:
        """Draw what is out of date and return where."""
        if surface is not self._last:
            self._last = surface
            self.damage.all()
        self._age(now_ms)
        rects = self.damage.take(pygame.Rect((0, 0), self._view.size))
        for rect in rects:
            surface.set_clip(rect)
            self._paint(surface, now_ms)
        surface.set_clip(None)
        return rects

    def caption(self, text: str, now_ms: int) -> None:
        """Show a caption from now on for two seconds."""
        self._mark_caption()
        self._caption = (text, now_ms + CAPTION_MS)
        self._mark_caption()

    def mark_world(self) -> None:
        """Have the picture drawn again."""
        area = self._view.frame.world or self._view.frame.blocks
        if area is not None:
            self.damage.add(area)

    # -- time ------------------------------------------------------------------------------

    def _age(self, now: int) -> None:
        theme = self._view.kit.theme
        if self.entrances.is_moving(now, theme):
            for box in motion.parts(self._view.frame):
                if self.entrances.share(box.node.id, now, theme) < 1.0:
                    self._view.mark(box.node.id)
        elif self.entrances.has_unfinished():
            self.entrances.finish()
            self._scratch = None  # as large as the window, and wanted only while something comes in
            self.damage.all()
        if self._caption[0] and now >= self._caption[1]:
            self._mark_caption()
            self._caption = ("", 0)
        if self._view.work_shows != self._worked:
            self._worked = self._view.work_shows
            self.entrances.restart(now)
            self.damage.all()
        if self._is_world_due(now):
            self._world_ms = now
            self.mark_world()
        self._age_pictures(now)
        self._age_held(now)

    def _age_held(self, now: int) -> None:
        """Let what is held grow, where holding says how strong it is."""
        found = self._view.find(self._view.pressed) if self._view.pressed else None
        is_piece = found is not None and found[0].wedge is not None
        if is_piece and now - self._held_ms >= HELD_FRAME_MS:
            self._held_ms = now
            self._view.mark(self._view.pressed)

    def _age_pictures(self, now: int) -> None:
        if now - self._picture_ms < PICTURE_FRAME_MS:
            return
        self._picture_ms = now
        for area in self._moving_pictures():
            self.damage.add(area)

    def _moving_pictures(self) -> list[pygame.Rect]:
        """Return where films and toys are that move by themselves."""
        if self.resting or self._view.kit.theme.reduced_motion:
            return []
        regions = self._view.frame.regions.values()
        return [r.on_window(box) for r in regions for box in r.walk() if is_moving(box.node)]

    def _has_moving_world(self) -> bool:
        world = self._view.screen.world
        if world is None or (self._view.frame.world is None and not self.happenings):
            return False
        stands = self.resting or world.paused or self._view.kit.theme.reduced_motion
        return bool(self.happenings) or not stands

    def _is_world_due(self, now: int) -> bool:
        frame_ms = BUSY_FRAME_MS if self.happenings else WORLD_FRAME_MS
        return now - self._world_ms >= frame_ms and self._has_moving_world()

    def _mark_caption(self) -> None:
        if self._caption[0]:
            view = self._view
            self.damage.add(canvas.caption_rect(self._caption[0], view.size, view.kit))

    # -- drawing ---------------------------------------------------------------------------

    def _paint(self, surface: pygame.Surface, now: int) -> None:
        view = self._view
        scene = canvas.Scene(view.screen, view.frame, view.kit, self._painter, self.happenings, now)
        canvas.background(surface, scene)
        for name in ("bar", "side", "work", "foot"):
            region = view.frame.regions.get(name)
            if region is None or not region.rect.colliderect(surface.get_clip()):
                continue
            if view.answers(region):
                self._paint_region(surface, region, now)
        if self._caption[0]:
            canvas.caption(surface, self._caption[0], view.size, view.kit)
        dialog = view.frame.regions.get("dialog")
        if dialog is not None:
            canvas.scrim(surface, view.kit)
            self._paint_region(surface, dialog, now)

    def _paint_region(self, surface: pygame.Surface, region: Region, now: int) -> None:
        entering = [
            box
            for box in motion.parts_of(region)
            if self.entrances.share(box.node.id, now, self._view.kit.theme) < 1.0
        ]
        hidden = frozenset(box.node.id for box in entering)
        kit = self._view.kit

        def state_of(box: Box) -> State:
            return self._state(box, now)

        canvas.region(surface, region, canvas.Eye(kit, state_of, hidden))
        for box in entering:
            self._paint_entering(surface, region, box, now)

    def _paint_entering(self, surface: pygame.Surface, region: Region, box: Box, now: int) -> None:
        """Draw a part that is coming in on a copy of what lies under it, and lay that over."""
        kit = self._view.kit
        share = self.entrances.share(box.node.id, now, kit.theme)
        down = motion.rise(share, kit.theme) - region.scroll
        area = box.rect.move(0, down).inflate(48, 48).clip(surface.get_clip()).clip(region.rect)
        if area.width <= 0 or area.height <= 0:
            return
        if self._scratch is None or self._scratch.get_size() != surface.get_size():
            self._scratch = pygame.Surface(surface.get_size())
        self._scratch.set_clip(area)
        self._scratch.blit(surface, area, area)
        eye = canvas.Eye(kit, lambda each: self._state(each, now))
        canvas.box(self._scratch, box, down, eye)
        motion.faded(surface, self._scratch, area, share)

    def _state(self, box: Box, now: int) -> State:
        view, node = self._view, box.node
        has_focus = view.focus == node.id
        is_field = node.role is Role.FIELD
        stage = view.screen.stage
        return State(
            focused=has_focus and (view.ring_shows or is_field),
            hovered=view.hovered == node.id,
            pressed=view.pressed == node.id,
            on_world=box.on_world,
            centred=box.centred,
            now_ms=now,
            held_ms=max(0, now - view.pressed_ms) if view.pressed == node.id else 0,
            editor=view.editors.get(node.id) if is_field else None,
            args=stage.args if stage else (),
        )
