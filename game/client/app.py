"""The window's loop: takes events, shows what follows, and sleeps when there is nothing to do.

The main thread takes events, lets the shell tick, and draws only what is out of date; with
nothing to do it sleeps a sixtieth of a second, a thirtieth once all is calm, a tenth when another
window has the focus.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

BEFORE_DISPLAY = {
    "SDL_FRAMEBUFFER_ACCELERATION": "0",  # software OpenGL makes a flip forty times slower
    "SDL_VIDEO_ALLOW_SCREENSAVER": "1",
    "SDL_IME_SHOW_UI": "1",
    "SDL_WINDOWS_DPI_AWARENESS": "permonitorv2",
    "PYGAME_HIDE_SUPPORT_PROMPT": "1",
}
for _name, _value in BEFORE_DISPLAY.items():
    os.environ.setdefault(_name, _value)

import pygame  # noqa: E402  (after the settings above, which SDL reads once)

from game.client.access.adapter import SUBCLASSING  # noqa: E402
from game.client.access.reader import ScreenReader  # noqa: E402
from game.client.clock import DeviceClock  # noqa: E402
from game.client.ears import Ears  # noqa: E402
from game.client.first import UnsoundScene, begin_with  # noqa: E402
from game.client.first_reading import FirstReading  # noqa: E402
from game.client.looks import painted, theme_of  # noqa: E402
from game.client.net.device import SCENARIO, open_device  # noqa: E402
from game.client.net.opening import UnsafeAddress  # noqa: E402
from game.client.notify import Caller, SystemBell  # noqa: E402
from game.client.pad_hands import PadHands  # noqa: E402
from game.client.ready_made import beside_modules  # noqa: E402
from game.client.river import toy_at  # noqa: E402
from game.client.shell import Shell  # noqa: E402
from game.client.stillness import Stillness  # noqa: E402
from game.client.tell import Teller  # noqa: E402
from game.client.waking import SleepingDesk  # noqa: E402
from game.client.whereabouts import SMALLEST  # noqa: E402
from game.client.widgets.base import Words  # noqa: E402
from game.client.window import Window  # noqa: E402
from game.client.words import language_for, load_texts  # noqa: E402
from game.screens.cueing import is_on  # noqa: E402
from game.screens.in_front import in_front  # noqa: E402
from game.screens.intents import Set, Step, Toy  # noqa: E402
from game.screens.screens import happenings_of, screen_for  # noqa: E402
from game.screens.settings import LANGUAGES  # noqa: E402
from game.screens.update import wake_ms  # noqa: E402

TICK_MS = 250
LIVELY_MS = 33  # while a moment plays or somebody's hands are busy
UNFOCUSED_DRAW_MS = 400  # the river moves slowly while another window has the focus
UNFOCUSED_TICK_MS = 1_000
REST_MS = 5_000  # and after so long it rests
FOCUSED_WAIT_MS, UNFOCUSED_WAIT_MS = 16, 100
CALM_WAIT_MS = 33  # when nothing moves and nobody has touched anything for a while
IDLE_MS = 4_000  # after so long without a key there is time to paint a still properly


def has_display() -> bool:
    """Say whether a window can be opened here."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("SDL_VIDEODRIVER"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@dataclass(frozen=True, slots=True)
class Arguments:
    """What the command line asks for."""

    size: tuple[int, int] | None
    folder: Path | None
    server: str
    tell: Path | None
    scenario: str = SCENARIO
    brings: bytes = b""
    language: str = ""


class App:
    """The running program."""

    def __init__(self, arguments: Arguments) -> None:
        """Open the window and show the home screen; the network and sound wake up later."""
        pygame.display.init()
        pygame.font.init()
        self.clock = DeviceClock()
        device = open_device(
            arguments.folder, arguments.server, arguments.scenario, arguments.brings
        )
        settings = device.keep.load().settings
        self.texts = load_texts(language_for(settings.language))
        self.window = Window(self.texts("home.window"), self.clock, device.folder)
        self.teller, self.reader = Teller(arguments.tell), ScreenReader()
        first = self.reader.wake if sys.platform in SUBCLASSING else None
        self.surface = self.window.open(arguments.size, full=settings.full_screen, unseen=first)
        pygame.key.set_repeat(400, 40)
        self.view, self.looks = painted(self.surface.get_size(), device.cache)
        self.ears = Ears(self._caption)
        self.pads = PadHands(self.view, self.ears, self._say)
        self.bell = SystemBell()
        self.caller = Caller(self.bell, self._say)
        self.shell = Shell(device.keep, device.line, self.window, self.ears)
        self.shell.files = device.line.shelf
        self.shell.texts = self.texts
        self.shell.writes_late = True
        self.shell.evenings = self.desk = SleepingDesk(device.evenings, self.texts)
        self.view.speak(Words.said_in(self.texts))
        self._begin(arguments, device.wordlist)
        self._held_ms = self._next_ms = self._refine_ms = self._draw_ms = self._whole_ms = 0
        self._rest_ms = self.clock.now_ms() + REST_MS
        self._caret = pygame.Rect(0, 0, 0, 0)
        self._is_awake = False
        self._stillness, self.first_reading = Stillness(), FirstReading()
        self._use_settings()

    def _begin(self, arguments: Arguments, wordlist: tuple[str, ...]) -> None:
        """Show the home screen; what was asked for on the command line is chosen already."""
        now = self.clock.now_ms()
        wanted = arguments.scenario if arguments.scenario != SCENARIO else ""
        self.shell.start(wordlist, now, "" if arguments.brings else wanted)
        if arguments.brings:
            self.shell.start_with(arguments.brings, now)
        if arguments.language:
            self.shell.take(Set("language", arguments.language), now)

    def run(self) -> int:
        """Turn the loop until the window closes."""
        pygame.key.start_text_input()
        try:
            while not self.window.is_leaving:
                self._turn()
        finally:
            self.window.remember()
            self.bell.close()
            self.shell.close()
            self.ears.close()
            beside_modules().write_down()
            self.looks.stills.finish()
            pygame.quit()
        return 0

    def _turn(self) -> None:
        now = self.clock.now_ms()
        focused = pygame.key.get_focused()
        events = pygame.event.get()
        if events:
            self._refine_ms = now + IDLE_MS
        for event in events:
            self._take(event, now)
        if events and self.view.desk() is not None:
            self._draw(now, focused=focused)  # a letter is seen before what follows from it
        held = self.pads.held(now)
        for intent in held:
            self.shell.take(intent, now)
        asked = self.reader.is_asked or bool(held)
        for intent in self.reader.asked(self.view):
            self.shell.take(intent, now)
        if events or asked or now >= self._next_ms:
            self._live(now, focused=focused, touched=bool(events) or asked)
        self._draw(now, focused=focused)
        self.shell.write_down()
        self.ears.advance(now)
        pygame.time.wait(self._pause_ms(now) if focused else UNFOCUSED_WAIT_MS)

    def _live(self, now: int, *, focused: bool, touched: bool) -> None:
        """Let time pass where something may have happened, and do what is due now and then.

        While another window has the focus, a whole second may go by unless somebody says
        something: what has come is looked at as often as ever.
        """
        news = self.shell.gather(now)
        if focused or touched or news or now >= self._whole_ms or self._lively(now):
            self.shell.tick(now)
            self._whole_ms = now + UNFOCUSED_TICK_MS
            differs = self._stillness.is_over(self.shell.state, now, lively=self._lively(now))
            if differs or touched or news:
                self._show()
        if focused or touched:
            self._rest_ms = now + REST_MS
        self.view.rest(resting=now >= self._rest_ms)
        if (said := in_front(self.shell.state, is_front=focused)) is not None:
            self.shell.take(said, now)
        if (answer := self.caller.look(self.shell.state, is_front=focused)) is not None:
            self.shell.take(answer, now)
        if self._is_awake and not self.view.is_dirty and self._may_refine(now):
            self.view.redraw()
        self._expect_words()
        self.reader.tell(self.view, self.texts, focused=focused)
        self.window.tidy()
        self._place_input_window()
        self._next_ms = self._next_tick(now)

    def _expect_words(self) -> None:
        """Get ready to read words once somebody in a scene stands in a field."""
        here = self.shell.state.here
        if here is None or self.first_reading.is_awake or self.view.desk() is None:
            return
        if is_on(self.shell.state.settings, here.mode) or here.mode == "solo":
            self.first_reading.wake()

    def _draw(self, now: int, *, focused: bool) -> None:
        if self.view.is_dirty and (focused or now >= self._draw_ms):
            pygame.display.update(self.view.draw(self.surface))
            self._draw_ms = now + UNFOCUSED_DRAW_MS
            self._woken()

    def _pause_ms(self, now: int) -> int:
        is_calm = now >= self._refine_ms and self.view.is_still and not self._lively(now)
        return CALM_WAIT_MS if is_calm else FOCUSED_WAIT_MS

    def _next_tick(self, now: int) -> int:
        due = wake_ms(self.shell.state)
        later = now + (LIVELY_MS if self._lively(now) else TICK_MS)
        if due is not None:
            self._whole_ms = min(self._whole_ms, due)
        return later if due is None else max(now + 1, min(later, due))

    def _lively(self, now: int) -> bool:
        state = self.shell.state
        here = state.here
        moments = () if here is None else here.moments
        return bool(happenings_of(state)) or any(moment.ends_ms > now for moment in moments)

    def _woken(self) -> None:
        """Open the loudspeaker once the first frame stands: a start must not wait for it."""
        if not self._is_awake:
            self._is_awake = True
            gc.freeze()  # all that is loaded stays: a later search would cost a frame
            gc.enable()
            beside_modules().settle()
            self.ears.wake()
            self.reader.wake()
            self.pads.pad.wake()

    def _may_refine(self, now: int) -> bool:
        """Let a still be painted properly while nobody is doing anything; True when it is there."""
        if now < self._refine_ms or self._lively(now):
            return False
        return self.looks.stills.refine()

    def _place_input_window(self) -> None:
        """Keep the input method's window beside the caret."""
        caret = self.view.caret
        if caret is not None and caret != self._caret:
            self._caret = caret
            pygame.key.set_text_input_rect(caret)

    def _take(self, event: pygame.event.Event, now: int) -> None:
        match event.type:
            case pygame.QUIT:
                self.window.leave()
            case pygame.VIDEORESIZE:
                self._resize(event.size)
            case pygame.WINDOWEXPOSED:
                self.view.redraw()
            case pygame.DROPFILE:
                self.shell.take(Step("drop-scene", event.file), now)
            case pygame.KEYDOWN if event.mod & pygame.KMOD_ALT and event.key == pygame.K_RETURN:
                full = self.shell.state.settings.full_screen
                self.shell.take(Set("full_screen", "off" if full else "on"), now)
            case _:
                hands = (*self.pads.handle(event, now), *self.view.handle(event))
                for intent in (*hands, *self._river(event, now)):
                    self.shell.take(intent, now)

    def _resize(self, size: tuple[int, int]) -> None:
        self.surface = pygame.display.get_surface() or self.surface
        self.view.resize((max(SMALLEST[0], size[0]), max(SMALLEST[1], size[1])))

    def _river(self, event: pygame.event.Event, now: int) -> tuple[Toy, ...]:
        """Let the pointer play with the picture where toys are live."""
        screen = self.view.screen
        if not screen.live_toys or screen.world is None:
            return ()
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            self._held_ms = now
        if event.type != pygame.MOUSEBUTTONUP or event.button != 1:
            return ()
        at = self.view.world_at(event.pos)
        return () if at is None else (toy_at(at, now - self._held_ms, screen.world),)

    def _show(self) -> None:
        if self.window.settings_command is not None:
            self.window.settings_command = None
            self._use_settings()
        state = self.shell.state
        screen = screen_for(state, self.shell.scenario, self.texts)
        self.view.show(self.pads.hinted(screen, self.texts), happenings_of(state))
        here = state.here
        lanterns = len(here.view.bridge.lanterns) if here is not None else 0
        self.ears.set_voices(lanterns)
        self.teller.tell(self.view)

    def _speak(self, language: str) -> None:
        """Take another language, everywhere at once."""
        self.texts = load_texts(language)
        self.window.call(self.texts("home.window"))
        self.view.speak(Words.said_in(self.texts))
        self.desk.speak(self.texts)
        self.shell.speak(self.texts, self.clock.now_ms())

    def _use_settings(self) -> None:
        settings = self.shell.state.settings
        language = language_for(settings.language)
        if language != self.texts.language:
            self._speak(language)
        self.view.set_theme(theme_of(settings))
        surface = self.window.fill(full=settings.full_screen)
        if surface is not None:
            self.surface = surface
            self._resize(surface.get_size())
        self.ears.use(settings)
        self.view.redraw()

    def _caption(self, text_id: str) -> None:
        if self.shell.state.settings.captions:
            self.view.caption(self.texts(text_id))
            self.reader.caption(self.texts(text_id), self.view.clock())

    def _say(self, text_id: str) -> str:
        return self.texts(text_id)


def read_arguments(arguments: Sequence[str]) -> Arguments:
    """Read the command line; a bad value is one plain sentence and exit code 2."""
    parser = argparse.ArgumentParser(prog="halfway", description="Open the game.")
    parser.add_argument("--size", default="", help="window size, such as 1280x720")
    parser.add_argument("--folder", type=Path, default=None, help="keep this device's data here")
    parser.add_argument("--server", default="", help="HOST or HOST:PORT to meet somebody at")
    parser.add_argument("--tell", type=Path, default=None, help="write what is shown to this file")
    parser.add_argument(
        "--lang", choices=tuple(LANGUAGES), default="", help="speak this language from now on"
    )
    parser.add_argument(
        "--scenario", default=SCENARIO, help="what to begin with: an id, or a scenario file"
    )
    read = parser.parse_args(list(arguments))
    try:
        scenario, brings = begin_with(str(read.scenario))
    except UnsoundScene as problem:
        parser.error(str(problem))
    try:
        size = _size_of(str(read.size))
    except ValueError:
        parser.error(f"expected a size such as 1280x720, not {read.size!r}")
    return Arguments(size, read.folder, read.server, read.tell, scenario, brings, read.lang)


def _size_of(words: str) -> tuple[int, int] | None:
    """Return a size from words such as 1280x720; None for none, which is the one it had last."""
    if not words:
        return None
    width, _, height = words.partition("x")
    return max(SMALLEST[0], int(width)), max(SMALLEST[1], int(height))


def main(arguments: Sequence[str]) -> int:
    """Open the window and play until it closes."""
    wanted = read_arguments(arguments)
    if not has_display():
        print("halfway: there is no display here; try `python -m game demo`.", file=sys.stderr)
        return 2
    try:
        app = App(wanted)
    except (pygame.error, OSError, UnsafeAddress) as problem:
        print(f"halfway: the window could not be opened: {problem}", file=sys.stderr)
        return 2
    return app.run()
