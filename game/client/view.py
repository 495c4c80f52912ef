"""Shows a screen: takes semantic trees and pygame events, gives pixels and intents.

The app's loop is: `show` whenever the state changed, `handle` for every event, and `draw` when
`is_dirty`. Rule: the view decides nothing about the game; it reports intents.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pygame

from game.client import damage, focus
from game.client.boxes import Box
from game.client.easel import Easel
from game.client.editor import Editor
from game.client.frame import compose
from game.client.hands import Hands
from game.client.keys import has_free_digits
from game.client.paint import Brush
from game.client.plain import PlainArt, PlainWorld
from game.client.ports import Art, WorldPainter
from game.client.region import Frame, Region
from game.client.text import Press
from game.client.theme import Theme
from game.client.typist import Clipboard, Desk, SystemClipboard
from game.client.widgets import FIELD
from game.client.widgets.base import Kit, Words
from game.screens.intents import Intent
from game.screens.tree import Flag, Node, Role, Screen
from game.screens.world import Happening

_CUE = "cue"  # what comes under a field while somebody writes


class ScreenView:
    """One screen on one window."""

    def __init__(  # noqa: PLR0913  (ports, each with a plain stand-in)
        self,
        size: tuple[int, int],
        *,
        theme: Theme | None = None,
        painter: WorldPainter | None = None,
        art: Art | None = None,
        words: Words | None = None,
        clock: Callable[[], int] = pygame.time.get_ticks,
        clipboard: Clipboard | None = None,
    ) -> None:
        """Start with an empty screen.

        Args:
            size: of the window in px.
            theme: text size, contrast and motion.
            painter: paints the world.
            art: draws icons, faces, toys and films.
            words: the toolkit's own few words in the player's language.
            clock: milliseconds that only grow.
            clipboard: where copied text goes.
        """
        self.size = size
        self.kit = Kit(theme or Theme(), Press(), Brush(), art or PlainArt(), words or Words())
        self.clock = clock
        self.clipboard = clipboard or SystemClipboard()
        self.screen = Screen("", "")
        self.frame = compose(self.screen, size, self.kit)
        self.editors: dict[str, Editor] = {}
        self.focus = ""
        self.ring_shows = True
        self.has_walked = False  # whether the player has moved focus on this screen
        self.hovered = ""
        self.pressed = ""
        self.pressed_ms = 0  # since when it has been pressed
        self.opened = ""  # "ledger" or "menu" while one of our own dialogs is open
        self._easel = Easel(self, painter or PlainWorld())
        self._hands = Hands(self)
        self._stage_key: tuple[str, int] = ("", 0)
        self._stage_ms = 0

    # -- what the app calls ----------------------------------------------------------------

    def show(self, screen: Screen, happenings: Sequence[Happening] = ()) -> None:
        """Show a screen; what is the same as before is not drawn again."""
        if tuple(happenings) != self._easel.happenings:
            self._easel.happenings = tuple(happenings)
            self._easel.mark_world()
        if screen == self.screen:
            return
        old, self.screen = self.screen, screen
        if old.id != screen.id:
            self._hands.let_go()
            self.opened = ""
            self.focus = ""
            self.has_walked = False
        stage = (screen.stage.id, screen.stage.visit) if screen.stage else ("", 0)
        if stage != self._stage_key:
            self._stage_key, self._stage_ms = stage, self.clock()
            self._easel.damage.all()
        if _surroundings(old) != _surroundings(screen):
            self._easel.damage.all()
        elif old.world != screen.world:
            self._easel.mark_world()
        self.relayout(keep_scroll=old.id == screen.id)

    def handle(self, event: pygame.event.Event) -> tuple[Intent, ...]:
        """Take one event and return what it asks the app to do."""
        return self._hands.handle(event)

    def back(self) -> tuple[Intent, ...]:
        """Return what going back asks the app to do, as Escape does."""
        return self._hands.back()

    def resize(self, size: tuple[int, int]) -> None:
        """Lay everything out again for a new window size."""
        if size != self.size:
            self.size = size
            self.relayout()
            self._easel.damage.all()

    def set_theme(self, theme: Theme) -> None:
        """Change text size, contrast or motion."""
        if theme != self.kit.theme:
            self._set_kit(replace(self.kit, theme=theme, sizes={}))

    def speak(self, words: Words) -> None:
        """Say the few words of the toolkit's own in another language."""
        if words != self.kit.words:
            self._set_kit(replace(self.kit, words=words, sizes={}))

    def caption(self, text: str) -> None:
        """Show a sound's caption at the foot of the window for two seconds."""
        self._easel.caption(text, self.clock())

    @property
    def is_dirty(self) -> bool:
        """Say whether `draw` would change anything now."""
        return self._easel.is_due(self.clock())

    @property
    def is_still(self) -> bool:
        """Say whether nothing here would move by itself, however long one waits."""
        return self._easel.is_still()

    def draw(self, surface: pygame.Surface, now_ms: int | None = None) -> list[pygame.Rect]:
        """Draw what is out of date and return where, for `pygame.display.update`."""
        return self._easel.draw(surface, self.clock() if now_ms is None else now_ms)

    def rest(self, *, resting: bool) -> None:
        """Let picture and films stand still while nobody looks, or move on; toys are drawn."""
        self._easel.resting = resting

    def redraw(self) -> None:
        """Have the whole window drawn again: it was covered or given back by the system."""
        self._easel.damage.all()

    @property
    def work_shows(self) -> bool:
        """Say whether the work has come in after the stage's opening moment."""
        stage = self.screen.stage
        return stage is None or self.stage_ms >= stage.work_after_ms

    @property
    def stage_ms(self) -> int:
        """Return how long the current stage has been playing."""
        return self.clock() - self._stage_ms

    @property
    def has_free_keys(self) -> bool:
        """Say whether plain keys may play toys: no field has focus and no answers take digits."""
        return self.desk() is None and has_free_digits(self.frame)

    @property
    def caret(self) -> pygame.Rect | None:
        """Return where the input method's window belongs, or None while no field has focus."""
        desk = self.desk()
        return None if desk is None else FIELD.caret(desk.rect, desk.node, desk.editor, desk.kit)

    def world_at(self, at: tuple[int, int]) -> tuple[float, float] | None:
        """Return where a point lies in the picture, 0 to 1 each way, if only picture is there."""
        world = self.frame.world
        covered = "dialog" in self.frame.regions or self.box_at(at) is not None
        if world is None or covered or not world.collidepoint(at):
            return None
        return (at[0] - world.x) / world.width, (at[1] - world.y) / world.height

    # -- what the hands and the easel ask ----------------------------------------------------

    def relayout(self, *, keep_scroll: bool = True) -> None:
        """Divide the window again, keeping focus, texts and scrolling."""
        old = self.frame
        self.frame = compose(self.screen, self.size, self.kit, opened=self.opened)
        for name, region in self.frame.regions.items():
            if keep_scroll and name in old.regions:
                region.scroll = min(old.regions[name].scroll, region.most_scroll)
        self._adopt_texts()
        self._easel.entrances.note(self.screen.id, self.frame, self.clock())
        damage.between(old, self.frame, self._easel.damage)
        if self.find(self.focus) is None or self._is_under_dialog(self.focus):
            self.focus = focus.first(self.frame)
            self.has_walked = False
        self._follow(old)

    def find(self, node_id: str) -> tuple[Box, Region] | None:
        """Return a node's box and its region."""
        for region in self.frame.regions.values():
            box = region.box(node_id)
            if box is not None:
                return box, region
        return None

    def box_at(self, at: tuple[int, int]) -> Box | None:
        """Return what can be pressed, typed into or played with under a point."""
        for region in focus.active_regions(self.frame):
            if not region.rect.collidepoint(at) or not self.answers(region):
                continue
            for box in reversed(region.walk()):
                if focus.can_focus(box.node) and region.touches(box, at):
                    return box
        return None

    def region_at(self, at: tuple[int, int]) -> Region | None:
        """Return the part of the window under a point that scrolls."""
        for region in focus.active_regions(self.frame):
            if region.rect.collidepoint(at) and region.most_scroll:
                return region
        return None

    def set_focus(self, node_id: str, *, by_key: bool) -> None:
        """Give focus to a node; by keyboard it is scrolled into view and shows its ring."""
        self.mark(self.focus)
        self.ring_shows = by_key
        self.focus = node_id
        found = self.find(node_id)
        if found is not None and by_key:
            self._into_view(*found)
        self.mark(node_id)

    def scroll(self, region: Region, by: int) -> None:
        """Scroll a region by some px, as far as it goes."""
        now = max(0, min(region.most_scroll, region.scroll + by))
        if now != region.scroll:
            region.scroll = now
            self._easel.damage.add(region.rect)

    def mark(self, node_id: str) -> None:
        """Have a node drawn again."""
        found = self.find(node_id) if node_id else None
        if found is not None:
            self._easel.damage.add(found[1].drawn(found[0]))

    def desk(self) -> Desk | None:
        """Return the field that has focus, ready to be typed into."""
        found = self.find(self.focus)
        if found is None or not focus.can_focus(found[0].node):
            return None
        box, region = found
        editor = self.editors.get(box.node.id)
        if editor is None or not self.answers(region):
            return None
        return Desk(box.node, region.on_window(box), editor, self.kit, self.clipboard)

    def open_own(self, which: str) -> None:
        """Open the ledger or the bar's menu where it lies behind a button; "" closes it."""
        self.opened = which
        self.relayout()
        self._easel.damage.all()

    def answers(self, region: Region) -> bool:
        """Say whether a region is there yet: the work waits for a stage's opening moment."""
        return region.name not in ("work", "foot") or self.work_shows

    # -- inside ------------------------------------------------------------------------------

    def _set_kit(self, kit: Kit) -> None:
        self.kit = kit
        self.relayout()
        self._easel.damage.all()

    def _is_under_dialog(self, node_id: str) -> bool:
        dialog = self.frame.regions.get("dialog")
        return dialog is not None and dialog.box(node_id) is None

    def _adopt_texts(self) -> None:
        present: set[str] = set()
        for region in self.frame.regions.values():
            for box in region.walk():
                if box.node.role is Role.FIELD:
                    present.add(box.node.id)
                    self._adopt(box.node)
        self.editors = {key: kept for key, kept in self.editors.items() if key in present}

    def _adopt(self, node: Node) -> None:
        editor = self.editors.get(node.id)
        if editor is None:
            multiline = Flag.MULTILINE in node.flags
            self.editors[node.id] = Editor(node.value, limit=node.limit, multiline=multiline)
        else:
            before, editor.limit = editor.text, node.limit
            editor.adopt(node.value)
            if editor.text != before:
                self.mark(node.id)

    def _follow(self, old: Frame) -> None:
        """Scroll to a cue that has just come under a field, but never past its caret."""
        found, caret = self.find(_CUE), self.caret
        was_there = any(region.box(_CUE) is not None for region in old.regions.values())
        if found is None or caret is None or was_there:
            return
        box, region = found
        below = region.on_window(box).bottom + self.kit.theme.gap(16) - region.rect.bottom
        self.scroll(region, max(0, min(below, caret.top - region.rect.top)))

    def _into_view(self, box: Box, region: Region) -> None:
        room = self.kit.theme.gap(16)
        below = region.on_window(box).bottom + room - region.rect.bottom
        if below > 0:
            self.scroll(region, below)
        above = region.rect.top - (region.on_window(box).top - room)
        if above > 0:
            self.scroll(region, -above)


def _surroundings(screen: Screen) -> tuple[object, ...]:
    """Return what lies outside the regions: when it changes, the whole window is drawn."""
    return (screen.id, screen.title, screen.turn, screen.hint, screen.dialog is None, screen.fold)
