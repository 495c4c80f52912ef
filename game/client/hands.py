"""Takes keys, pointer, wheel and composed text, and turns them into focus, edits and intents."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pygame

from game.client import focus, keys, typist
from game.client.boxes import Box
from game.client.own import OWN, PASTE
from game.client.region import Region
from game.client.typist import Desk
from game.client.widgets.base import is_off, is_selected
from game.client.widgets.slider import intent_at, span_of, value_at
from game.screens.intents import Go, Held, Intent, Step, Toy, Typed
from game.screens.tree import Flag, Look, Node, Role
from game.screens.world import ToyKind

if TYPE_CHECKING:
    from game.client.view import ScreenView

Intents = tuple[Intent, ...]
_NONE: Intents = ()
_WHEEL_PX = 64
_DOUBLE_MS = 350
_TAP_MS = 200
_FULL_MS = 1000
_HOPS = 6
_BESIDE_A_FIELD = ("cue-take", "cue-away")  # steps after which somebody writes on
_LEAVING = (pygame.WINDOWFOCUSLOST, pygame.WINDOWMINIMIZED)


class Hands:
    """What the player's hands do to one view."""

    def __init__(self, view: ScreenView) -> None:
        """Start with nothing held."""
        self._view = view
        self._escapes = keys.EscapeCount()
        self._held_toy: Node | None = None
        self._held_key = 0
        self._held_ms = 0
        self._down_keys: set[int] = set()
        self._dragging = ""
        self._took_key = False  # the sign of a key that was a command is not text
        self._click = ("", -_DOUBLE_MS)
        self._late: Intents = _NONE  # let go while no event was being handled

    def handle(self, event: pygame.event.Event) -> Intents:
        """Return what an event asks the app to do."""
        late, self._late = self._late, _NONE
        return late + self._answer(event)

    def _answer(self, event: pygame.event.Event) -> Intents:
        if event.type in _LEAVING:
            return self._release(chosen=False)
        answers = {
            pygame.KEYDOWN: self._key_down,
            pygame.KEYUP: self._key_up,
            pygame.TEXTINPUT: self._text,
            pygame.TEXTEDITING: self._composing,
            pygame.MOUSEMOTION: self._moved,
            pygame.MOUSEBUTTONDOWN: self._pointed,
            pygame.MOUSEBUTTONUP: self._lifted,
            pygame.MOUSEWHEEL: self._wheel,
        }
        answer = answers.get(event.type)
        if answer is None or getattr(event, "button", 1) != 1:
            return _NONE
        return answer(event)

    def let_go(self) -> None:
        """Release what is held, because the screen changed under the hands."""
        self._late += self._release(chosen=False)
        self._view.pressed = self._dragging = ""

    # -- keys ------------------------------------------------------------------------------

    def _key_down(self, event: pygame.event.Event) -> Intents:
        repeated = event.key in self._down_keys
        self._took_key = False
        self._down_keys.add(event.key)
        if event.key == pygame.K_ESCAPE:
            return _NONE if repeated else self._escape()
        if event.key == pygame.K_TAB:
            step = -1 if event.mod & pygame.KMOD_SHIFT else 1
            return self._focus(focus.after_tab(self._view.frame, self._view.focus, step))
        desk = self._view.desk()
        if desk is not None and desk.editor.composing:
            return _NONE  # the input method answers this key
        if desk is not None and typist.press(desk, event):
            return self._edited(desk)
        if event.key in (pygame.K_PAGEUP, pygame.K_PAGEDOWN):
            return self._page(-1 if event.key == pygame.K_PAGEUP else 1)
        return _NONE if repeated and event.key not in keys.ARROWS else self._command(event, desk)

    def _command(self, event: pygame.event.Event, desk: Desk | None) -> Intents:
        """Press what has focus, else what the key belongs to, else walk with the arrows."""
        plain = not event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META | pygame.KMOD_ALT)
        here = self._view.find(self._view.focus)
        node = here[0].node if here and focus.can_focus(here[0].node) else None
        found = keys.node_for(self._view.frame, keys.names_of(event), in_field=desk is not None)
        if plain and event.key in keys.PRESSING and node is not None and desk is None:
            yields = found is not None and self._yields(node, event.key)
            return self._press_by_key(found if found and yields else node, event.key)
        if plain and event.key in keys.ENTERS and desk is not None:
            gold = keys.gold_of(
                [b.node for r in focus.active_regions(self._view.frame) for b in r.walk()]
            )
            return self._press(gold) if gold is not None else _NONE
        if event.key in keys.ARROWS and desk is None and (found is None or self._walks(node)):
            return self._arrow(event.key, node)
        if found is not None:
            return self._press_by_key(found, event.key)
        return _NONE

    def _yields(self, node: Node, key: int) -> bool:
        """Say whether what has focus leaves Enter or Space to the node these keys belong to.

        It does while the player has not moved focus here, and Enter on an answer that is chosen
        already goes on to sending it.
        """
        if key in keys.ENTERS and node.role is Role.OPTION and node.look is not Look.MAGNET:
            return is_selected(node) or not self._view.has_walked
        return not self._view.has_walked and Flag.FIRST_FOCUS not in node.flags

    def _walks(self, node: Node | None) -> bool:
        """Say whether arrows belong to what has focus: a slider, or answers in a list."""
        return node is not None and node.role in (Role.SLIDER, Role.OPTION, Role.TOGGLE)

    def _is_there(self, node: Node) -> bool:
        found = self._view.find(node.id)
        return found is None or self._view.answers(found[1])

    def _press_by_key(self, node: Node, key: int) -> Intents:
        if not self._is_there(node):
            return _NONE
        self._took_key = True
        if node.role is Role.TOY:
            self._held_key = key
            return self._hold(node)
        if not self._writes_on(node):
            self._view.set_focus(node.id, by_key=True)
        if isinstance(node.intent, Held) and not is_off(node):
            self._held_key = key
            return self._hold(node)
        return self._press(node)

    def _writes_on(self, node: Node) -> bool:
        """Say whether a key leaves the hands in the field: it puts right how words are heard."""
        is_beside = isinstance(node.intent, Step) and node.intent.what == "typed-as"
        return is_beside and self._view.desk() is not None

    def _arrow(self, key: int, node: Node | None) -> Intents:
        if node is not None and node.role is Role.SLIDER:
            span = span_of(node)
            step = span.step if key in (pygame.K_RIGHT, pygame.K_UP) else -span.step
            moved = span.at(span.now + step)
            return intent_at(node, moved) if moved != span else _NONE
        return self._focus(focus.after_arrow(self._view.frame, self._view.focus, key))

    def _key_up(self, event: pygame.event.Event) -> Intents:
        self._down_keys.discard(event.key)
        if self._held_toy is not None and event.key == self._held_key:
            return self._release()
        return _NONE

    def _escape(self) -> Intents:
        """Hide at the third press; else close the dialog, or go back."""
        return (Go("hide"),) if self._escapes.pressed(self._view.clock()) else self.back()

    def back(self) -> Intents:
        """Close the dialog, or go back."""
        if self._view.opened:
            self._view.open_own("")
            return _NONE
        found = keys.node_for(self._view.frame, ("escape",), in_field=False)
        if found is not None:
            return self._press(found)
        return (Step("close" if "dialog" in self._view.frame.regions else "back"),)

    def _focus(self, node_id: str) -> Intents:
        if node_id:
            self._view.has_walked = True
            self._view.set_focus(node_id, by_key=True)
        return _NONE

    def _page(self, step: int) -> Intents:
        here = self._view.find(self._view.focus)
        regions: list[Region] = [here[1]] if here else []
        regions.extend(focus.active_regions(self._view.frame))
        region = next((part for part in regions if part.most_scroll), None)
        if region is not None:
            self._view.scroll(region, step * round(region.rect.height * 0.85))
        return _NONE

    # -- text ------------------------------------------------------------------------------

    def _text(self, event: pygame.event.Event) -> Intents:
        desk = self._view.desk()
        if desk is None or self._took_key:
            return _NONE
        desk.editor.composing = ""
        before = desk.editor.text
        desk.editor.insert(event.text)
        return self._edited(desk) if desk.editor.text != before else _NONE

    def _composing(self, event: pygame.event.Event) -> Intents:
        desk = self._view.desk()
        if desk is not None:
            typist.compose(desk, event.text)
            self._view.mark(desk.node.id)
        return _NONE

    def _edited(self, desk: Desk) -> Intents:
        """Draw the field again, and tell the app if its text is another one now."""
        self._view.ring_shows = True
        self._view.mark(desk.node.id)
        if desk.editor.text == desk.editor.last_told:
            return _NONE
        return (Typed(desk.node.on_text or desk.node.id, desk.editor.tell()),)

    # -- pointer -----------------------------------------------------------------------------

    def _moved(self, event: pygame.event.Event) -> Intents:
        view, at = self._view, event.pos
        if self._dragging:
            return self._drag(at)
        box = view.box_at(at)
        now = box.node.id if box is not None else ""
        if now != view.hovered:
            view.mark(view.hovered)
            view.hovered = now
            view.mark(now)
        found = view.find(now) if box is not None and _follows(box.node) else None
        return self._slide(*found, at) if found is not None else _NONE

    def _drag(self, at: tuple[int, int]) -> Intents:
        desk = self._view.desk()
        if desk is not None and desk.node.id == self._dragging:
            typist.point(desk, at, select=True)
            self._view.mark(self._dragging)
            return _NONE
        found = self._view.find(self._dragging)
        if found is None:
            return _NONE
        return self._slide(found[0], found[1], at)

    def _slide(self, box: Box, region: Region, at: tuple[int, int]) -> Intents:
        span = value_at(box.node, region.on_window(box), at[0], self._view.kit)
        return intent_at(box.node, span) if span.now != span_of(box.node).now else _NONE

    def _pointed(self, event: pygame.event.Event) -> Intents:
        view, at = self._view, event.pos
        box = view.box_at(at)
        if box is None:
            return _NONE
        node = box.node
        view.set_focus(node.id, by_key=False)
        if node.role is Role.TOY or (isinstance(node.intent, Held) and not is_off(node)):
            return self._hold(node)
        found = view.find(node.id)
        if node.role is Role.SLIDER and found is not None:
            self._dragging = node.id
            return self._slide(*found, at)
        if node.role is Role.FIELD:
            self._into_text(node, at)
            return _NONE
        view.pressed = node.id
        view.mark(node.id)
        return _NONE

    def _into_text(self, node: Node, at: tuple[int, int]) -> None:
        desk = self._view.desk()
        if desk is None:
            return
        now = self._view.clock()
        twice = self._click[0] == node.id and now - self._click[1] <= _DOUBLE_MS
        self._click = (node.id, now)
        if twice:
            typist.point_word(desk, at)
        else:
            typist.point(desk, at, select=bool(pygame.key.get_mods() & pygame.KMOD_SHIFT))
            self._dragging = node.id

    def _lifted(self, event: pygame.event.Event) -> Intents:
        view, at = self._view, event.pos
        self._dragging = ""
        box = view.box_at(at)
        toy = self._held_toy
        released = self._release(chosen=toy is None or (box is not None and box.node.id == toy.id))
        held, view.pressed = view.pressed, ""
        view.mark(held)
        if held and box is not None and box.node.id == held:
            return released + self._press(box.node)
        return released

    def _wheel(self, event: pygame.event.Event) -> Intents:
        at = getattr(event, "pos", None) or pygame.mouse.get_pos()
        regions = focus.active_regions(self._view.frame)
        region = self._view.region_at(at) or next((r for r in regions if r.most_scroll), None)
        if region is not None:
            self._view.scroll(region, -event.y * _WHEEL_PX)
        return _NONE

    # -- what pressing does --------------------------------------------------------------------

    def _press(self, node: Node) -> Intents:
        if isinstance(node.intent, Step) and node.intent.arg == OWN:
            which = "" if self._view.opened else node.intent.what
            self._view.open_own(which)
            return _NONE
        if isinstance(node.intent, Step) and node.intent.what == PASTE:
            return self._paste_into(node.intent.arg)
        if node.intent is None or is_off(node):
            return _NONE
        if self._view.opened:
            self._view.open_own("")
        if isinstance(node.intent, Step) and node.intent.what in _BESIDE_A_FIELD:
            self._write_on()
        return (node.intent,)

    def _write_on(self) -> None:
        """Give the focus back to the field: what was pressed beside it is about to be gone."""
        boxes = (b for r in focus.active_regions(self._view.frame) for b in r.walk())
        field = next((b.node.id for b in boxes if b.node.role is Role.FIELD), "")
        if field:
            self._view.set_focus(field, by_key=True)

    def _paste_into(self, field: str) -> Intents:
        """Paste with one press what somebody was sent, in the place of what stands there."""
        self._view.set_focus(field, by_key=True)
        desk = self._view.desk()
        if desk is None:
            return _NONE
        typist.paste_whole(desk)
        return self._edited(desk)

    def _hold(self, node: Node) -> Intents:
        """Begin to play: a toy with an intent of its own is tapped, the others are held."""
        self._view.pressed = node.id
        self._view.mark(node.id)
        self._held_toy, self._held_ms = node, self._view.clock()
        self._view.pressed_ms = self._held_ms
        if _is_thrown(node) or isinstance(node.intent, Held):
            return _NONE  # it flies, or is chosen, when it is let go
        return (node.intent or Step("toy-press", node.value),)

    def _release(self, *, chosen: bool = True) -> Intents:
        """Let go of what is held, if anything; an answer is `chosen` only by letting go on it."""
        toy, self._held_toy, self._held_key = self._held_toy, None, 0
        if toy is None:
            return _NONE
        self._view.mark(toy.id)
        if self._view.pressed == toy.id:
            self._view.pressed = ""
        if isinstance(toy.intent, Held):
            held_ms = self._view.clock() - self._held_ms
            return (replace(toy.intent, ms=held_ms),) if chosen else _NONE
        if isinstance(toy.intent, Toy) and _is_thrown(toy):
            return (_thrown(toy.intent, self._view.clock() - self._held_ms),)
        return _NONE if toy.intent is not None else (Step("toy-release", toy.value),)


def _follows(node: Node) -> bool:
    """Say whether a node follows the pointer without being pressed: the line of an evening."""
    return node.role is Role.SLIDER and node.look is Look.TIMELINE


def _is_thrown(node: Node) -> bool:
    return isinstance(node.intent, Toy) and node.intent.kind == ToyKind.PEBBLE


def _thrown(toy: Toy, held_ms: int) -> Toy:
    """Return a pebble with as many hops as it was held: 0.2 to 1.0 s give 1 to 6; a tap as made."""
    if held_ms < _TAP_MS:
        return toy
    share = min(1.0, (held_ms - _TAP_MS) / (_FULL_MS - _TAP_MS))
    start = max(0, toy.x - 1) // _HOPS  # x is 6 times the start, plus 1 to 6 hops
    return Toy(toy.kind, start * _HOPS + 1 + round(share * (_HOPS - 1)))
