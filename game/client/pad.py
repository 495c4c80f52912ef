"""Reads a gamepad and says what was meant: up, choose, back, pause ... and nothing of the game.

Devices are opened when they are plugged in. A pad that the system knows by name gives its
buttons by what is printed on them; any other is read by the commonest numbering. Rule 1: without
a pad nothing more than a listening subsystem is loaded. Rule 2: what cannot be opened is no pad,
never an error.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import pygame

FIRST_REPEAT_MS, REPEAT_MS = 400, 140
PUSHED, RELEASED = 0.6, 0.4  # shares of a stick's way: between them it means what it meant
_WHOLE = 32_767  # a known pad's stick counts so far


class Meant(StrEnum):
    """What a player means with a pad."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    CHOOSE = "choose"
    BACK = "back"
    HIDE = "hide"
    PAUSE = "pause"
    HELP = "help"
    AGAIN = "again"
    PAGE_UP = "page-up"
    PAGE_DOWN = "page-down"


WAYS = (Meant.UP, Meant.DOWN, Meant.LEFT, Meant.RIGHT)

_KNOWN = {
    pygame.CONTROLLER_BUTTON_A: Meant.CHOOSE,
    pygame.CONTROLLER_BUTTON_B: Meant.BACK,
    pygame.CONTROLLER_BUTTON_X: Meant.AGAIN,
    pygame.CONTROLLER_BUTTON_Y: Meant.HELP,
    pygame.CONTROLLER_BUTTON_BACK: Meant.HIDE,
    pygame.CONTROLLER_BUTTON_START: Meant.PAUSE,
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: Meant.PAGE_UP,
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: Meant.PAGE_DOWN,
    pygame.CONTROLLER_BUTTON_DPAD_UP: Meant.UP,
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: Meant.DOWN,
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: Meant.LEFT,
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: Meant.RIGHT,
}
_COMMON = {
    0: Meant.CHOOSE,
    1: Meant.BACK,
    2: Meant.AGAIN,
    3: Meant.HELP,
    4: Meant.PAGE_UP,
    5: Meant.PAGE_DOWN,
    6: Meant.HIDE,
    7: Meant.PAUSE,
}
"""Buttons of a pad that the system does not know, by number."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """Something that was meant with a pad; `down` is False when it is let go."""

    what: Meant
    down: bool = True


class Pad:
    """All pads of this device, read as one.

    Attributes:
        is_last: a pad was the last thing touched, not keys or the pointer.
    """

    def __init__(self) -> None:
        """Start with no pad and nothing loaded."""
        self.is_last = False
        self._open: dict[int, Any] = {}  # devices by instance; kept, or they fall silent
        self._known: set[int] = set()
        self._stick = {0: 0.0, 1: 0.0}
        self._leaning: Meant | None = None
        self._way: Meant | None = None
        self._again_ms = 0

    def wake(self) -> None:
        """Begin to listen for pads; those that are there already are told as plugged in."""
        try:
            pygame.joystick.init()
        except pygame.error:
            return

    def take(self, event: pygame.event.Event, now_ms: int) -> tuple[Pressed, ...]:
        """Return what an event of any kind means, if it is a pad's."""
        if event.type in _OTHERS and not _is_still(event):
            self.is_last = False
        found = self._read(event)
        for pressed in found:
            self.is_last = True
            if pressed.what in WAYS:
                self._way = pressed.what if pressed.down else None
                self._again_ms = now_ms + FIRST_REPEAT_MS
        return found

    def held(self, now_ms: int) -> tuple[Pressed, ...]:
        """Return the way that is held long enough to go on, else nothing."""
        if self._way is None or now_ms < self._again_ms:
            return ()
        self._again_ms = now_ms + REPEAT_MS
        return (Pressed(self._way),)

    # -- events ------------------------------------------------------------------------------

    def _read(self, event: pygame.event.Event) -> tuple[Pressed, ...]:
        match event.type:
            case pygame.JOYDEVICEADDED:
                self._plug(event.device_index)
            case pygame.JOYDEVICEREMOVED:
                return self._unplug(event.instance_id)
            case pygame.CONTROLLERBUTTONDOWN | pygame.CONTROLLERBUTTONUP:
                return _button(_KNOWN, event, down=event.type == pygame.CONTROLLERBUTTONDOWN)
            case pygame.CONTROLLERAXISMOTION:
                return self._lean(event.axis, event.value / _WHOLE)
            case _ if getattr(event, "instance_id", None) not in self._known:
                return self._read_unknown(event)
            case _:
                pass  # a known pad's own numbering
        return ()

    def _read_unknown(self, event: pygame.event.Event) -> tuple[Pressed, ...]:
        match event.type:
            case pygame.JOYBUTTONDOWN | pygame.JOYBUTTONUP:
                return _button(_COMMON, event, down=event.type == pygame.JOYBUTTONDOWN)
            case pygame.JOYHATMOTION:
                across, up = event.value
                return self._turn(_way_of(across, -up))
            case pygame.JOYAXISMOTION:
                return self._lean(event.axis, event.value)
            case _:
                return ()

    def _lean(self, axis: int, share: float) -> tuple[Pressed, ...]:
        """Read the left stick, -1 to 1 each way; a little trembling changes nothing."""
        if axis not in self._stick:
            return ()
        self._stick[axis] = share
        across, down = self._stick[0], self._stick[1]
        bound = RELEASED if self._leaning is not None else PUSHED
        return self._turn(_way_of(across, down) if max(abs(across), abs(down)) >= bound else None)

    def _turn(self, way: Meant | None) -> tuple[Pressed, ...]:
        old, self._leaning = self._leaning, way
        if way is old:
            return ()
        left = (Pressed(old, down=False),) if old is not None else ()
        return left if way is None else (*left, Pressed(way))

    # -- devices -----------------------------------------------------------------------------

    def _plug(self, index: int) -> None:
        try:
            self._adopt(index)
        except (pygame.error, ImportError, IndexError):
            return

    def _adopt(self, index: int) -> None:
        # Loaded late: almost nobody has a pad, and a start should not wait for it.
        from pygame._sdl2 import controller

        if not controller.get_init():
            controller.init()
        if controller.is_controller(index):
            known = controller.Controller(index)
            instance = known.as_joystick().get_instance_id()
            self._known.add(instance)
            self._open[instance] = known
        else:
            plain = pygame.joystick.Joystick(index)
            self._open[plain.get_instance_id()] = plain

    def _unplug(self, instance: int) -> tuple[Pressed, ...]:
        """Forget a device; what was held on it is let go."""
        self._open.pop(instance, None)
        self._known.discard(instance)
        self._stick = {0: 0.0, 1: 0.0}
        self._way = None
        return (*self._turn(None), Pressed(Meant.CHOOSE, down=False))


_OTHERS = (pygame.KEYDOWN, pygame.MOUSEBUTTONDOWN, pygame.MOUSEMOTION, pygame.MOUSEWHEEL)


def _is_still(event: pygame.event.Event) -> bool:
    """Say whether the pointer only seems to move: a window that changes under it tells so too."""
    return event.type == pygame.MOUSEMOTION and event.rel == (0, 0)


def _button(
    meanings: dict[int, Meant], event: pygame.event.Event, *, down: bool
) -> tuple[Pressed, ...]:
    meant = meanings.get(event.button)
    return () if meant is None else (Pressed(meant, down=down),)


def _way_of(across: float, down: float) -> Meant | None:
    """Return the way that is meant by a lean to the right and down, or None for the middle."""
    if not across and not down:
        return None
    if abs(across) > abs(down):
        return Meant.RIGHT if across > 0 else Meant.LEFT
    return Meant.DOWN if down > 0 else Meant.UP
