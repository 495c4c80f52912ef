"""A player alone with a scripted partner: a whole client over a practice, and its hands."""

from __future__ import annotations

from dataclasses import replace

from game.client.local.practice import Practice
from game.client.words import load_texts
from game.partner.characters import Character
from game.partner.mood import Mood
from game.rules.sections import SeatView
from game.scenario.library import Shipped
from game.screens import messages as msg
from game.screens.commands import Command, SendMove
from game.screens.intents import Intent, Typed
from game.screens.screens import screen_for
from game.screens.settings import Settings
from game.screens.state import ClientState, SeatState
from game.screens.tree import Node, Role, Screen
from game.screens.update import update
from tests.client.local.test_practice_talk import begun
from tests.screens.laws import all_nodes, check
from tests.screens.playing import can_press, nodes_of


class Alone:
    """One practice, the client that shows it, and a clock that moves when told.

    Attributes:
        evening: the practice, which can also be played without looking.
        state: the client's. sent: every move it sent. thoughts: what the partner let be known.
    """

    def __init__(
        self, who: Character = Character.INES, scenario: str = "m10", *, listens: bool = True
    ) -> None:
        """Open a practice; the player listens first, or has the floor first."""
        self._texts = load_texts("en")
        self._scenario = Shipped().get(scenario)
        self.sent: list[SendMove] = []
        self.thoughts: list[msg.Thought] = []
        self.state = ClientState(now_ms=1_000, settings=Settings(asked=True))
        self.evening = begun(who, scenario, swap=listens)
        self._hear()

    @property
    def practice(self) -> Practice:
        """The practice."""
        return self.evening.practice

    @property
    def mood(self) -> Mood:
        """How things stand inside the partner."""
        return self.practice.partner.mood

    @property
    def view(self) -> SeatView:
        """What the player knows."""
        return self.evening.view()

    @property
    def seat(self) -> SeatState:
        """The player's seat as the client holds it."""
        assert self.state.here is not None
        return self.state.here

    def go_on(self, until: str) -> None:
        """Play on with plain answers to this row, and look at it when every moment is over."""
        self.evening.go_on(until)
        self._hear()
        self.wait(12_000)

    def take(self, item: Intent | msg.Message) -> tuple[Command, ...]:
        """Do one thing, and perform what follows."""
        self.state, commands = update(self.state, item, self.evening.now_ms)
        for command in commands:
            if isinstance(command, SendMove):
                self.sent.append(command)
                self.evening.heard += self.practice.send(command, self.evening.now_ms)
        if self.evening.heard:
            self._hear()
        return commands

    def wait(self, ms: int) -> None:
        """Let time pass in quarters of a second."""
        for _ in range(ms // 250):
            self.evening.now_ms += 250
            self.evening.heard += self.practice.advance(self.evening.now_ms)
            self._hear()
            self.take(msg.Ticked())

    def _hear(self) -> None:
        heard, self.evening.heard = self.evening.heard, []
        for message in heard:
            self.take(self._worded(message) if isinstance(message, msg.Thought) else message)

    def _worded(self, thought: msg.Thought) -> msg.Thought:
        self.thoughts.append(thought)
        words = (self._texts(name) if name else "" for name in (thought.text, thought.coach))
        return replace(thought, text=next(words), coach=next(words))

    def screen(self) -> Screen:
        """Return what is shown, which keeps every law."""
        found = screen_for(self.state, self._scenario, self._texts)
        assert not self._texts.missing
        check(found)
        return found

    def find(self, node_id: str) -> Node | None:
        """Return a node of the screen, or None."""
        return next((n for n in all_nodes(self.screen()) if n.id == node_id), None)

    def words(self, node_id: str) -> str:
        """Return what a node says, "" when it is not there."""
        node = self.find(node_id)
        return node.name if node else ""

    def chosen(self) -> list[str]:
        """Return the ids of the options that are chosen."""
        options = (n for n in all_nodes(self.screen()) if n.role is Role.OPTION)
        return [node.id for node in options if "selected" in {str(f) for f in node.flags}]

    def press(self, node_id: str) -> None:
        """Press something that can be pressed."""
        node = next(n for n in nodes_of(self.screen()) if n.id == node_id)
        assert can_press(node), node_id
        assert node.intent is not None
        self.take(node.intent)

    def write(self, text: str) -> None:
        """Open the field for own words, if it is shut, and write into it."""
        if self.find("own-words") is not None:
            self.press("own-words")
        field = next(n for n in nodes_of(self.screen()) if n.role is Role.FIELD)
        self.take(Typed(field.on_text, text))

    def read(self, text: str) -> None:
        """Write words and have them read, as Enter does."""
        self.write(text)
        self.press("send")
