"""The guess after practice: behind the thanks, on this device, and never counted."""

from __future__ import annotations

from game.client.local.practice import Practice
from game.rules import moves as m
from game.rules.seats import Seat
from game.scenario.library import Shipped
from game.screens import messages as msg
from game.screens.inner import Inner
from game.screens.intents import Intent, Step
from game.screens.state import ClientState
from game.screens.tree import Node, Role
from game.screens.update import update
from tests.client.local.test_practice import Hands, begun
from tests.screens.laws import all_nodes, checked
from tests.screens.playing import Table, can_press, english, nodes_of


class Evening:
    """A practice that has come to its last card, and the client that heard all of it."""

    def __init__(self, seed: str = "g") -> None:
        """Play Sol to the morning."""
        self.hands: Hands = begun("sol", seed=seed)
        self.hands.to_the_morning()
        self.state = ClientState()
        self.hear()
        self.hands.now_ms += 600_000  # every reveal of the evening has played
        self.take(msg.Ticked())
        for step in (Step("open-envelopes"), Step("card", "3")):
            self.take(step)
        self.hands.now_ms += 60_000
        self.take(msg.Ticked())

    def hear(self) -> None:
        """Let the client hear what has come; the scripted partner's thoughts as they are."""
        heard, self.hands.heard = self.hands.heard, []
        for message in heard:
            self.state, _ = update(self.state, message, self.hands.now_ms)

    def take(self, item: Intent | msg.Message) -> int:
        """Do one thing; tell how many commands followed."""
        self.state, commands = update(self.state, item, self.hands.now_ms)
        return len(commands)

    def thank(self) -> None:
        """Say thanks, and let the partner take it in."""
        view = self.hands.practice.room.views[self.hands.practice.seat]
        assert view is not None
        self.hands.play(m.Thank(option=view.debrief.thanks[0]))
        self.hear()

    @property
    def asked(self) -> Inner:
        """What may be guessed."""
        here = self.state.here
        assert here is not None
        assert here.inner is not None
        return here.inner

    def options(self) -> list[Node]:
        """Return the answers on the screen, which keeps every law."""
        found = nodes_of(checked(self.state))
        return [n for n in found if n.role is Role.OPTION and n.id.startswith("inner-")]

    def words(self, node_id: str) -> str:
        """Return what a node says, "" when it is not there."""
        screen = checked(self.state)
        return next((n.name for n in all_nodes(screen) if n.id == node_id), "")


def test_the_guess_comes_behind_the_thanks_with_four_answers_and_number_keys() -> None:
    evening = Evening()
    assert not evening.options()
    evening.thank()
    shown = evening.options()
    assert len({n.name for n in shown}) == 4
    assert [n.keys for n in shown] == [("1",), ("2",), ("3",), ("4",)]
    assert all(can_press(n) for n in shown)


def test_nothing_can_be_known_of_it_before_the_envelopes_are_open() -> None:
    hands = begun("sol", seed="g")
    while hands.row != "snap/feel":
        view = hands.practice.room.views[hands.practice.seat]
        assert view is not None
        for kind in view.beat.needed[:1]:
            hands.play(hands._answer(kind))
        hands.wait(1_000)
    assert not [x for x in hands.heard if isinstance(x, Inner)]
    hands.to_the_morning()
    assert [x for x in hands.heard if isinstance(x, Inner)]


def test_whatever_is_picked_shows_what_it_was_and_nothing_is_sent() -> None:
    thanked = Evening()
    thanked.thank()
    before, offered = thanked.state, thanked.options()
    truth = next(n for n in offered if n.id == f"inner-{thanked.asked.truth}")
    for node in offered:
        thanked.state = before
        assert node.intent is not None
        assert thanked.take(node.intent) == 0
        assert not thanked.options()
        said = f"Snap. It was this: {truth.name}." if node is truth else ""
        assert thanked.words("inner-was") == (said or f"It was this: {truth.name}. Good to know.")
        assert thanked.words("inner-said").startswith("Under the jokes")


def test_the_partners_own_thought_waits_for_the_guess() -> None:
    evening = Evening()
    evening.thank()
    told = english()(f"partner.sol.thought.{evening.asked.truth}")
    evening.take(msg.Thought("Something else altogether."))
    assert evening.words("thought")
    evening.take(msg.Thought(told))
    assert not evening.words("thought")
    assert told not in [n.name for n in all_nodes(checked(evening.state))]


def test_the_same_seed_asks_in_the_same_order_and_also_after_coming_back() -> None:
    first, second = Evening("same"), Evening("same")
    assert first.asked == second.asked
    kept = first.hands.practice.kept()
    again = Practice.resume(kept, Shipped(), new_seed=lambda: "00", now_ms=9_000_000)
    assert [x for x in again.welcome(9_000_000) if isinstance(x, Inner)] == [first.asked]


def test_the_next_scene_begins_without_the_guess_and_asks_after_the_wish() -> None:
    evening = Evening()
    evening.thank()
    evening.hands.play(m.Again(swap=True))
    evening.hands.wait(15_000)
    evening.hear()
    assert evening.state.here is not None
    assert evening.state.here.view.scene.number == 2
    assert evening.state.here.inner is None
    evening.hands.to_the_morning()
    evening.hear()
    assert evening.asked.kind == "wants"


def test_two_people_are_never_asked() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "morning/open")
    table.pass_ms(6_000)
    table.tell(Seat.A, Step("card", "3"))
    thanks = next(n.id for n in nodes_of(table.screen(Seat.A)) if n.id.startswith("thanks-thank"))
    table.press(Seat.A, thanks)
    table.press(Seat.A, "send")
    ids = [n.id for n in all_nodes(table.screen(Seat.A))]
    assert "my-thanks" in ids
    assert not [i for i in ids if i.startswith("inner")]
