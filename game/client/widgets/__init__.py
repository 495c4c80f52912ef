"""Widgets, one file each, and the table that says which one shows a node."""

from __future__ import annotations

from game.client.widgets.base import Widget
from game.client.widgets.button import Button
from game.client.widgets.card import CardButton
from game.client.widgets.choice import Choice
from game.client.widgets.envelope import Lamp, Letter
from game.client.widgets.face import FaceTile, FeelingTile
from game.client.widgets.field import Field
from game.client.widgets.garden import Garden
from game.client.widgets.magnet import Magnet
from game.client.widgets.picture import Meter, Picture
from game.client.widgets.plank import LedgerRow, Wood
from game.client.widgets.said import Said
from game.client.widgets.slider import Slider
from game.client.widgets.speech import Speech
from game.client.widgets.storyline import StoryLine
from game.client.widgets.timeline import Moment
from game.client.widgets.words import Words
from game.screens.tree import Look, Node, Role

FIELD = Field()
_BUTTON = Button()
_CHOICE = Choice()
_WORDS = Words()
_STORY_LINE = StoryLine()

_BY_ROLE: dict[Role, Widget] = {
    Role.FIELD: FIELD,
    Role.SLIDER: Slider(),
    Role.METER: Meter(),
}

_BY_LOOK: dict[Look, Widget] = {
    Look.MAGNET: Magnet(),
    Look.FACE: FaceTile(),
    Look.FEELING: FeelingTile(),
    Look.ENVELOPE: Letter(),
    Look.RAIL: Lamp(),
    Look.KEEPSAKE: Picture(),
    Look.FILM: Picture(),
    Look.SAID: Said(),
    Look.SPEECH: Speech(),
    Look.THOUGHT: Said(),
    Look.WOOD: Wood(),
    Look.LEDGER: LedgerRow(),
    Look.TIMELINE: Moment(),
    Look.GARDEN: Garden(),
}

_PRESSED: dict[Look, Widget] = {
    Look.CARD: CardButton(),
    Look.PANEL: CardButton(),
    Look.CHOICE: _CHOICE,
}

_TOY_BUTTONS = frozenset({Look.CHIP, Look.GOLD, Look.QUIET, Look.PILL})

PRESSABLE = frozenset({Role.BUTTON, Role.OPTION, Role.TOGGLE})


def widget_for(node: Node) -> Widget:
    """Return the widget that shows a node without children."""
    if node.role in _BY_ROLE:
        along = node.role is Role.SLIDER and node.look is Look.TIMELINE
        return _STORY_LINE if along else _BY_ROLE[node.role]
    if node.role is Role.TOY:
        return _BUTTON if node.look in _TOY_BUTTONS else _BY_LOOK[Look.FILM]
    if node.look in _BY_LOOK:
        return _BY_LOOK[node.look]
    if node.role in PRESSABLE:
        if node.look is Look.GOLD and node.icon and node.note:
            return _PRESSED[Look.CARD]  # the one card of a hub that carries on
        fallback = _CHOICE if node.role is Role.OPTION and node.look is Look.PLAIN else _BUTTON
        return _PRESSED.get(node.look, fallback)
    return _BY_LOOK[Look.FILM] if node.role is Role.IMAGE else _WORDS
