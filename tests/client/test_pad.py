"""A pad reaches everything by one stick, and asks for the same things as the keys."""

from __future__ import annotations

import pygame
import pytest

from game.client.ears import Ears
from game.client.focus import can_focus
from game.client.pad import FIRST_REPEAT_MS, WAYS, Meant, Pad, Pressed
from game.client.pad_hands import PadHands
from game.client.pilot import Pilot
from game.client.view import ScreenView
from game.client.words import load_texts
from game.screens.intents import Go, Held, Intent, Set, Step, Submit
from game.screens.tree import Flag, Look, Node, Role, Screen
from tests.client.sample_parts import option
from tests.client.samples import GALLERY
from tests.client.seen import StillClock, of, seen

TEXTS = load_texts()
BUTTONS = {
    Meant.CHOOSE: 0, Meant.BACK: 1, Meant.AGAIN: 2, Meant.HELP: 3,
    Meant.PAGE_UP: 4, Meant.PAGE_DOWN: 5, Meant.HIDE: 6, Meant.PAUSE: 7,
}  # fmt: skip
HATS = {Meant.UP: (0, 1), Meant.DOWN: (0, -1), Meant.LEFT: (-1, 0), Meant.RIGHT: (1, 0)}
SAY = Node("say", Role.BUTTON, "Say it", look=Look.GOLD, intent=Submit(), keys=("enter",))
LINES = Node(
    "lines", Role.LIST, "Which?", children=tuple(option(n, f"line {n}") for n in (1, 2, 3))
)
OWN = Node("own", Role.FIELD, "Own words", on_text="draft", flags=frozenset({Flag.MULTILINE}))
BAR = tuple(
    Node(name, Role.BUTTON, name, intent=Go(name), keys=(key,), look=Look.QUIET)
    for name, key in (("help", "f1"), ("pause", "f2"))
)


class Player:
    """Somebody with a pad in both hands, in front of one screen."""

    def __init__(self, screen: Screen, size: tuple[int, int] = (1280, 720)) -> None:
        self.view, self.pilot, self.clock = seen(screen, size)
        self.captions: list[str] = []
        self.ears = Ears(self.captions.append)
        self.hands = PadHands(self.view, self.ears, TEXTS)

    def post(self, kind: int, **values: object) -> list[Intent]:
        """Send an event the way SDL does, and return what was asked for."""
        pygame.event.post(pygame.event.Event(kind, {"instance_id": 7, **values}))
        found: list[Intent] = []
        for event in pygame.event.get():
            found.extend(self.hands.handle(event, self.clock.now_ms))
            found.extend(self.view.handle(event))
        return found

    def down(self, what: Meant) -> list[Intent]:
        """Press a button and keep it down."""
        return self.post(pygame.JOYBUTTONDOWN, button=BUTTONS[what])

    def up(self, what: Meant) -> list[Intent]:
        """Let a button go."""
        return self.post(pygame.JOYBUTTONUP, button=BUTTONS[what])

    def press(self, what: Meant) -> list[Intent]:
        """Press a button, or push the cross one way, and let go."""
        if what in HATS:
            found = self.post(pygame.JOYHATMOTION, hat=0, value=HATS[what])
            return found + self.post(pygame.JOYHATMOTION, hat=0, value=(0, 0))
        return self.down(what) + self.up(what)


def focusable(view: ScreenView) -> set[str]:
    """Return everything that can have focus now."""
    return {
        box.node.id
        for name, region in view.frame.regions.items()
        if name == "dialog" or "dialog" not in view.frame.regions
        for box in region.walk()
        if can_focus(box.node)
    }


# -- the way about -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", GALLERY)
def test_a_player_who_pushes_about_finds_everything(name: str) -> None:
    player = Player(GALLERY[name]())
    wanted, reached = focusable(player.view), set[str]()
    fresh = [player.view.focus]
    while fresh:
        here = fresh.pop()
        reached.add(here)
        for way in WAYS:
            player.view.set_focus(here, by_key=True)
            player.press(way)
            if player.view.focus not in reached:
                fresh.append(player.view.focus)
    assert wanted <= reached


def test_the_nearest_thing_that_way_is_next() -> None:
    player = Player(of(LINES, SAY))
    player.press(Meant.DOWN)
    assert player.view.focus == "line1"
    player.press(Meant.DOWN)
    assert player.view.focus == "line2"
    player.press(Meant.UP)
    assert player.view.focus == "line1"


def test_a_list_and_a_field_let_one_go_on() -> None:
    player = Player(of(OWN, LINES, SAY))
    passed = []
    for _ in range(5):
        passed.append(player.view.focus)
        player.press(Meant.DOWN)
    assert passed == ["own", "line1", "line2", "line3", "say"]


def test_a_held_way_goes_on_by_itself_after_a_while() -> None:
    player = Player(of(LINES, SAY))
    player.post(pygame.JOYHATMOTION, hat=0, value=(0, -1))
    assert player.hands.held(player.clock.now_ms + FIRST_REPEAT_MS - 1) == ()
    player.hands.held(player.clock.now_ms + FIRST_REPEAT_MS)
    assert player.view.focus == "line2"
    player.post(pygame.JOYHATMOTION, hat=0, value=(0, 0))
    player.hands.held(player.clock.now_ms + 10 * FIRST_REPEAT_MS)
    assert player.view.focus == "line2"


def test_a_slider_moves_sideways_and_lets_go_up_and_down() -> None:
    slider = Node("size", Role.SLIDER, "Size", value="100 80 200 20", intent=Set("text", "100"))
    player = Player(of(slider, SAY))
    while player.view.focus != "size":
        player.press(Meant.DOWN)
    assert player.press(Meant.RIGHT)
    player.press(Meant.DOWN)
    assert player.view.focus == "say"


# -- buttons -----------------------------------------------------------------------------------


def test_choose_picks_an_answer_and_again_sends_it() -> None:
    player = Player(of(LINES, SAY))
    player.press(Meant.DOWN)
    asked = player.press(Meant.CHOOSE)
    assert asked == [LINES.children[0].intent]
    chosen = Node(
        "lines",
        Role.LIST,
        "Which?",
        children=(option(1, "line 1", Flag.SELECTED), *LINES.children[1:]),
    )
    player.view.show(of(chosen, SAY))
    assert player.press(Meant.CHOOSE) == [Submit()]


def test_choose_in_a_field_types_nothing_and_sends_nothing() -> None:
    player = Player(of(OWN, SAY))
    assert player.view.focus == "own"
    assert player.press(Meant.CHOOSE) == []
    assert player.view.editors["own"].text == ""
    assert player.view.focus == "say"


def test_how_long_choose_is_held_counts_as_with_a_key() -> None:
    line = Node("line", Role.BUTTON, "I was afraid.", intent=Held("say", "afraid"))
    player = Player(of(line))
    player.down(Meant.CHOOSE)
    player.clock.now_ms += 900
    assert player.up(Meant.CHOOSE) == [Held("say", "afraid", 900)]


def test_back_goes_back_however_often_and_hide_hides_at_the_third_press() -> None:
    player = Player(of(SAY))
    for _ in range(5):
        assert player.press(Meant.BACK) == [Step("back")]
    assert Go("hide") not in player.press(Meant.HIDE) + player.press(Meant.HIDE)
    assert player.press(Meant.HIDE) == [Go("hide")]


def test_start_pauses_and_y_helps_even_while_a_field_has_focus() -> None:
    player = Player(of(OWN, bar=BAR))
    assert player.press(Meant.PAUSE) == [Go("pause")]
    player.view.set_focus("own", by_key=True)
    assert player.press(Meant.HELP) == [Go("help")]


def test_the_shoulders_turn_long_pages() -> None:
    many = tuple(Node(f"b{n}", Role.BUTTON, f"Button {n}", intent=Step(str(n))) for n in range(40))
    player = Player(of(*many), (960, 600))
    player.press(Meant.PAGE_DOWN)
    scrolled = player.view.frame.regions["work"].scroll
    assert scrolled > 100
    player.press(Meant.PAGE_UP)
    assert player.view.frame.regions["work"].scroll == 0


def test_x_says_again_what_was_heard_last() -> None:
    player = Player(of(SAY))
    player.ears.play("pinch")
    player.captions.clear()
    player.press(Meant.AGAIN)
    assert player.captions == ["caption.pinch"]
    assert player.view.is_dirty


# -- devices -----------------------------------------------------------------------------------


def test_a_leaning_stick_is_one_push_and_trembling_is_none() -> None:
    pad = Pad()

    def lean(share: float) -> tuple[Pressed, ...]:
        event = pygame.event.Event(pygame.JOYAXISMOTION, instance_id=7, axis=1, value=share)
        return pad.take(event, 0)

    assert lean(0.3) == ()
    assert lean(0.8) == (Pressed(Meant.DOWN),)
    assert lean(0.5) == ()
    assert lean(0.9) == ()
    assert lean(0.1) == (Pressed(Meant.DOWN, down=False),)
    assert lean(-1.0) == (Pressed(Meant.UP),)


def test_a_pad_the_system_knows_means_what_is_printed_on_it() -> None:
    pad = Pad()

    def press(button: int) -> tuple[Pressed, ...]:
        event = pygame.event.Event(pygame.CONTROLLERBUTTONDOWN, instance_id=3, button=button)
        return pad.take(event, 0)

    assert press(pygame.CONTROLLER_BUTTON_A) == (Pressed(Meant.CHOOSE),)
    assert press(pygame.CONTROLLER_BUTTON_START) == (Pressed(Meant.PAUSE),)
    assert press(pygame.CONTROLLER_BUTTON_DPAD_LEFT) == (Pressed(Meant.LEFT),)


def test_pulling_the_plug_lets_go_of_everything() -> None:
    pad = Pad()
    pad.take(pygame.event.Event(pygame.JOYHATMOTION, instance_id=7, hat=0, value=(1, 0)), 0)
    gone = pad.take(pygame.event.Event(pygame.JOYDEVICEREMOVED, instance_id=7), 0)
    assert Pressed(Meant.RIGHT, down=False) in gone
    assert pad.held(10_000) == ()


def test_a_pad_that_cannot_be_opened_is_no_pad() -> None:
    pad = Pad()
    pad.wake()
    assert pad.take(pygame.event.Event(pygame.JOYDEVICEADDED, device_index=40), 0) == ()


# -- the hint ----------------------------------------------------------------------------------


def test_the_buttons_are_named_only_where_a_pad_was_touched_last() -> None:
    player = Player(of(SAY, turn="Your turn", bar=BAR))
    screen = player.view.screen
    assert player.hands.hinted(screen, TEXTS) == screen
    player.press(Meant.DOWN)
    assert player.hands.hinted(screen, TEXTS).hint == TEXTS("pad.scene")
    pilot = Pilot(player.view)
    pilot.key("tab")
    event = pygame.event.Event(pygame.KEYDOWN, key=pygame.K_TAB, mod=0, unicode="")
    player.hands.handle(event, StillClock().now_ms)
    assert player.hands.hinted(screen, TEXTS) == screen


def test_the_hint_never_takes_the_place_of_what_is_said_of_the_other() -> None:
    player = Player(of(SAY, turn="Your turn", hint="Robin is away."))
    player.press(Meant.DOWN)
    assert player.hands.hinted(player.view.screen, TEXTS).hint == "Robin is away."
