"""Divides the window: bar, world, turn line, work, ledger and dialog.

The world folds as the work needs room: the stage and the strip shrink, the strip then becomes
the row of blocks in the bar; when that is not enough, the work scrolls.
"""

from __future__ import annotations

from dataclasses import replace

import pygame

from game.client import body
from game.client.own import bare, ledger_name, own_dialog
from game.client.region import Frame
from game.client.theme import HINT, TURN
from game.client.topbar import blocks_rect, top_of
from game.client.widgets.base import NO_LIMIT, Kit
from game.client.widgets.picture import is_big_toy
from game.screens.tree import Fold, Look, Node, Screen, walk

STRIP_PX = 184
LEAST_STRIP_PX = 132  # a shorter picture gives way to the row of blocks
FIGURE = 86  # rows of the picture, 1280 to a width, from somebody's head to below the coat
TALL_STRIP_PX = 240  # from here on the picture is a stage and no strip
STAGE_SHARE = 0.55
MOST_SHARE = 0.72  # of the height: what a picture may take where the work is short
BREATH = 0.08  # of the height: what then stays free below the work
LEDGER_LEAVES = 0.3  # a long ledger takes no more of the picture than down to this share
DESIGN_PX = 1280  # the picture's own width
NARROW_PX = 1100
NARROW_SCALE = 1.4


def compose(screen: Screen, size: tuple[int, int], kit: Kit, *, opened: str = "") -> Frame:
    """Return the window divided for a screen; `opened` names a dialog of our own, if any."""
    kit = replace(kit, tall=size[1])
    is_full = _wanted_fold(screen, kit) is Fold.FULL
    is_narrow = size[0] < NARROW_PX or kit.theme.scale >= NARROW_SCALE or is_full
    top = top_of(screen, size[0], kit, is_narrow=is_narrow)
    frame = Frame(size, Fold.BAR, None, top.rect, top.title, is_narrow=is_narrow, hidden=top.hidden)
    frame.regions["bar"] = top.region
    if is_full:
        _on_world(screen, frame, kit)
    else:
        _on_paper(screen, frame, kit)
    dialog = _dialog_of(screen, frame, kit, opened)
    if dialog is not None:
        frame.regions["dialog"] = body.dialog_region(dialog, size, kit)
    return frame


def _wanted_fold(screen: Screen, kit: Kit) -> Fold:
    if screen.world is None or kit.theme.high_contrast:
        return Fold.BAR
    return screen.fold


def _on_world(screen: Screen, frame: Frame, kit: Kit) -> None:
    """Lay everything on the painted picture."""
    frame.fold = Fold.FULL
    frame.world = pygame.Rect((0, 0), frame.size)
    below = frame.bar.bottom
    if screen.turn or screen.hint:
        margin = kit.theme.gap(32)
        room = frame.size[0] - 2 * margin
        frame.turn = pygame.Rect(margin, below + 4, room, turn_height(screen, room, kit))
        below = frame.turn.bottom
    frame.regions["work"] = body.world_region(screen.work, frame.size, below, kit)


def _on_paper(screen: Screen, frame: Frame, kit: Kit) -> None:
    """Lay the work on paper, under as much of the picture as it leaves room for."""
    width, height = frame.size
    sheet = body.sheet(screen, frame, kit)
    turn = turn_height(screen, width, kit) if screen.turn or screen.hint else 0
    has_toy = any(is_big_toy(node) for node in walk(screen.work))
    fold = Fold.STRIP if has_toy and screen.fold is Fold.STAGE else screen.fold
    needed = sheet.height + turn
    frame.fold, tall = _fold_for(replace(screen, fold=fold), frame, needed, kit)
    tall = min(tall, max(round(height * LEDGER_LEAVES), height - turn - sheet.beside))
    if frame.fold is Fold.BAR:
        below = frame.bar.bottom
        if has_toy:
            body.fit_toy(sheet, height - below - turn)
        frame.blocks = blocks_rect(screen, frame, kit)
    else:
        frame.world = pygame.Rect(0, 0, width, max(tall, frame.bar.height))
        below = frame.world.bottom
    if frame.world is None and any(node.look is Look.WORDMARK for node in walk(screen.work)):
        below += max(0, height - below - turn - sheet.height) // 3  # home without its picture
    if turn:
        frame.turn = pygame.Rect(0, below, width, turn)
    body.lay(sheet, frame, below + turn, kit)


def _fold_for(screen: Screen, frame: Frame, needed: int, kit: Kit) -> tuple[Fold, int]:
    """Return how much of the picture shows, and how tall it is, if the rest needs some px."""
    fold, height = _wanted_fold(screen, kit), frame.size[1]
    if fold is Fold.BAR:
        return fold, 0
    spare = height - needed
    most = _most_of(height, spare)
    least = min(max(STRIP_PX, _least_strip(frame, kit)), height // 3)
    may_fold = screen.stage is None and not screen.live_toys  # nothing in the picture answers
    if fold is Fold.STAGE and not (may_fold and spare < least):
        return fold, max(least, most)
    tall = most
    if tall < min(_least_strip(frame, kit), height // 3):
        return Fold.BAR, 0
    # Work that is short leaves the rest to the picture, rather than to blank paper.
    return (fold, tall) if tall <= TALL_STRIP_PX else (Fold.STAGE, tall)


def _most_of(height: int, spare: int) -> int:
    """Return how tall a picture may be: short work leaves it more, and keeps air below itself."""
    return min(spare, max(round(height * STAGE_SHARE), _airy(height, spare)))


def _airy(height: int, spare: int) -> int:
    return min(round(height * MOST_SHARE), spare - round(height * BREATH))


def _least_strip(frame: Frame, kit: Kit) -> int:
    """Return the least height that shows who is there and what they hold, under the buttons."""
    buttons = (frame.bar.height + kit.theme.target(36)) // 2
    return max(LEAST_STRIP_PX, buttons + round(FIGURE * frame.size[0] / DESIGN_PX))


def turn_parts(screen: Screen, rect_width: int, kit: Kit) -> tuple[int, int, bool]:
    """Return the turn sentence's width, the hint's width, and whether they share a line."""
    room = rect_width - 2 * kit.theme.gap(32) - kit.theme.px(34)
    hint = kit.wrap(screen.hint, HINT, NO_LIMIT).width if screen.hint else 0
    together = (
        hint == 0 or kit.wrap(screen.turn, TURN, NO_LIMIT).width + hint + kit.theme.gap(40) <= room
    )
    return (room - hint - kit.theme.gap(40) if together and hint else room), hint, together


def turn_height(screen: Screen, room: int, kit: Kit) -> int:
    """Return the height of the turn line in a width."""
    sentence, _, together = turn_parts(screen, room, kit)
    tall = kit.wrap(screen.turn, TURN, sentence).height if screen.turn else 0
    if screen.hint and not together:
        tall += kit.wrap(screen.hint, HINT, sentence).height
    return max(tall + kit.theme.gap(18), kit.theme.gap(46))


def _dialog_of(screen: Screen, frame: Frame, kit: Kit, opened: str) -> Node | None:
    """Return the screen's dialog, else one of our own that the player has opened."""
    if screen.dialog is not None:
        return screen.dialog
    if opened == "ledger" and screen.side is not None and frame.is_narrow:
        return own_dialog(opened, ledger_name(screen.side, kit), (bare(screen.side),), kit)
    if opened == "menu" and frame.hidden:
        return own_dialog(opened, kit.words.menu, frame.hidden, kit)
    return None
