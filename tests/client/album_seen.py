"""Every state of the album, walked to once, and a press that reads the ground under each line."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import takewhile

import pygame

from game.client import runs
from game.client.album import ALBUM
from game.client.boxes import Box
from game.client.focus import can_focus
from game.client.stroll import Stroll
from game.client.text import Block, Press
from game.client.theme import Colour, Theme, contrast
from game.client.view import ScreenView
from game.client.widgets.base import Words
from game.client.widgets.picture import is_big_toy
from game.client.words import BASE, load_texts
from game.screens.screens import happenings_of, screen_for
from game.screens.tree import Flag, Node, Screen, walk
from tests.client.seen import Pocket, StillClock

WORST_SHARE = 0.04  # text must be legible on the least fitting pixels under it, all but these
EVERY_PX = 3  # pixels looked at, across and down
LETTERS = 0.6  # of a line's height: what its letters fill
SIDE_PX = 2  # how far a last letter's edge may lean out of its place
SCENES = tuple(name for name, shot in ALBUM.items() if shot().state.here is not None)
"""States inside a scene; the others are places of the program."""


@cache
def walked(name: str) -> Stroll:
    """Return a state of the album; walked to once, never changed afterwards."""
    return ALBUM[name]()


def shown(name: str, theme: Theme, language: str = BASE) -> Screen:
    """Return what a state shows with a theme's text size and contrast in its settings.

    Raises:
        AssertionError: if a sentence does not exist.
    """
    stroll = walked(name)
    state, playing, texts = stroll.spoken(language)
    settings = replace(state.settings, text=round(theme.scale * 100), contrast=theme.high_contrast)
    screen = screen_for(replace(state, settings=settings), playing, texts)
    assert not texts.missing, f"{name}: sentences that do not exist: {sorted(texts.missing)}"
    return screen


def view_of(
    name: str, size: tuple[int, int], theme: Theme, language: str = BASE
) -> tuple[ScreenView, StillClock]:
    """Return a view with plain pictures that shows a state and has drawn nothing yet."""
    clock = StillClock(walked(name).now_ms % 1_000_000)
    words = Words.said_in(load_texts(language))
    view = ScreenView(size, theme=theme, clock=clock, clipboard=Pocket(), words=words)
    view.show(shown(name, theme, language), happenings_of(walked(name).state))
    return view, clock


def drawn(view: ScreenView, clock: StillClock) -> pygame.Surface:
    """Draw a view after everything on it has come in."""
    surface = pygame.Surface(view.size)
    stage = view.screen.stage
    clock.now_ms += max(1_000, stage.work_after_ms if stage else 0)
    assert view.is_dirty  # the work's entrance begins here, and is over a second later
    clock.now_ms += 1_000
    view.draw(surface)
    return surface


@dataclass(frozen=True, slots=True)
class Read:
    """A line as it was drawn: where, the worst contrast to its ground, and what cuts it off."""

    text: str
    rect: pygame.Rect
    ratio: float
    clip: pygame.Rect
    on: tuple[int, int]  # size of the surface it was drawn on

    @property
    def letters(self) -> pygame.Rect:
        """Return where its letters are seen: most have nothing far above or below."""
        high = round(self.rect.height * LETTERS)
        inner = pygame.Rect(self.rect.x, self.rect.centery - high // 2, self.rect.width, high)
        return inner.clip(self.clip)


@dataclass(eq=False)  # one press is not another, whatever both have read: layouts are kept by it
class ReadingPress(Press):
    """Draws no words, but looks at the ground each line would have been drawn on."""

    lines: list[Read] = field(default_factory=list)
    judges: bool = True  # whether it looks at the ground, which takes most of its time

    def __post_init__(self) -> None:
        """Start with nothing drawn."""
        super().__init__()

    def at(  # noqa: PLR0913 - as a press has it
        self,
        target: pygame.Surface,
        text: str,
        block: Block,
        at: tuple[int, int],
        colour: Colour,
        *,
        backwards: bool | None = None,
    ) -> None:
        """Remember a line instead of drawing it."""
        wide = max(1, round(runs.shape(text, block.face, backwards=backwards).width))
        rect = pygame.Rect(at[0], at[1] + 2, wide, max(1, block.line_height - 4))
        clip = target.get_clip()
        ground = rect.clip(clip)
        if ground.width > 2 and ground.height > 2:
            # what is scrolled away to less than half, nobody reads yet
            is_read = self.judges and ground.height * 2 >= rect.height
            ratio = _worst(target, ground, colour) if is_read else math.inf
            self.lines.append(Read(text, rect, ratio, clip, target.get_size()))


def _worst(target: pygame.Surface, ground: pygame.Rect, colour: Colour) -> float:
    """Return the contrast of a colour to the least fitting pixels of its ground, but for a few."""
    pixels = [
        tuple(target.get_at((x, y)))
        for x in range(ground.left, ground.right, EVERY_PX)
        for y in range(ground.top, ground.bottom, EVERY_PX)
    ]
    known = {(r, g, b): contrast(colour, (r, g, b)) for r, g, b, _ in set(pixels)}
    ratios = sorted(known[(r, g, b)] for r, g, b, _ in pixels)
    return ratios[int(len(ratios) * WORST_SHARE)]


def read(view: ScreenView, clock: StillClock, *, judges: bool = True) -> list[Read]:
    """Return every line of a drawn view with the contrast it has to what lies under it."""
    press = ReadingPress(judges=judges)
    view.kit = replace(view.kit, press=press)
    view.relayout()
    drawn(view, clock)
    return press.lines


def cut_off(lines: list[Read]) -> list[str]:
    """Return the lines whose beginning or end lies outside of what is shown."""
    return [
        f"{line.text!r} is cut"
        for line in lines
        if line.rect.left < line.clip.left - SIDE_PX or line.rect.right > line.clip.right + SIDE_PX
    ]


def on_each_other(view: ScreenView, lines: list[Read]) -> list[str]:
    """Return the lines whose letters lie on another's; under a dialog nobody reads."""
    if view.screen.dialog is not None:
        words = " ".join(part for n in walk(view.screen.dialog) for part in (n.name, n.note))
        lines = list(takewhile(lambda line: line.text in words, reversed(lines)))  # drawn last
    lines = [line for line in lines if line.on == view.size]  # a ring paints its petals apart
    letters = [line.letters for line in lines]
    return [
        f"{line.text!r} lies on {lines[number + 1 + other].text!r}"
        for number, line in enumerate(lines)
        if (other := letters[number].collidelist(letters[number + 1 :])) >= 0
    ]


def boxes(view: ScreenView) -> list[tuple[str, Box]]:
    """Return every box of a view with the name of its region."""
    return [(name, box) for name, region in view.frame.regions.items() for box in region.walk()]


def all_nodes(screen: Screen) -> list[Node]:
    """Return every node of a screen, what lies under a dialog too."""
    tops = [*screen.bar, screen.work, *([screen.side] if screen.side else [])]
    tops += [screen.dialog] if screen.dialog else []
    return [node for top in tops for node in walk(top)]


def pressable(screen: Screen) -> list[Node]:
    """Return what can be pressed, typed into or played with now; a dialog hides the rest."""
    tops = (screen.dialog,) if screen.dialog else (*screen.bar, screen.work, screen.side)
    return [node for top in tops if top is not None for node in walk(top) if can_focus(node)]


def off_words(screen: Screen) -> set[str]:
    """Return the words of what cannot be pressed now: those may look pale."""
    off = {Flag.DISABLED, Flag.BUSY}
    return {part for n in all_nodes(screen) if n.flags & off for part in (n.name, n.note) if part}


def may_be_lower(box: Box) -> bool:
    """Tell whether a box may be lower than its widget asks: a toy's picture, a ring's petal."""
    return box.wedge is not None or any(is_big_toy(node) for node in walk(box.node))
