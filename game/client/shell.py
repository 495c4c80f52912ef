"""The shell round the pure client: performs commands, gathers messages, keeps the state.

Rule 1: every decision is `update`'s; the shell only carries out. Rule 2: no window in here, so
that tests and the demo run the same shell without one.
"""

from __future__ import annotations

import secrets
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Protocol, get_args

from game.client.clock import ahead_of_utc
from game.client.local import FIRST_SCENE
from game.client.words import BASE
from game.scenario.model import Scenario
from game.scenario.nothing import NO_SCENARIO
from game.screens import commands as c
from game.screens import messages as msg
from game.screens.intents import Intent
from game.screens.keep import Keep
from game.screens.kept import ShelfDropped
from game.screens.scene import Scene
from game.screens.state import ClientState
from game.screens.texts import Texts
from game.screens.update import update

KEPT = get_args(c.AboutEvenings)

if TYPE_CHECKING:
    from game.client.local.kept import KeptPractice
    from game.client.local.practice import Practice
    from game.client.net.scenes import Shelf


class Line(Protocol):
    """The way to another device: takes commands about rooms, gives messages; never blocks."""

    def perform(self, command: c.Command) -> None:
        """Do what a command about a room with somebody asks."""

    def poll(self) -> tuple[msg.Message, ...]:
        """Return what has come since the last call."""

    def card(self) -> msg.RoomCard | None:
        """Return the room this device can go on with, or None."""

    def close(self) -> None:
        """End quietly; what is durable stays."""


class DeviceKeep(Keep, Protocol):
    """What the device remembers, and a practice to go on with."""

    def practice(self) -> bytes | None:
        """Return a practice as it was kept, or None."""

    def keep_practice(self, practice: bytes | None) -> None:
        """Keep a practice durably, or forget it."""


class EveningDesk(Protocol):
    """Keeps evenings under a passphrase, and opens them again."""

    def count(self) -> int:
        """Return how many are kept."""

    def perform(self, command: c.AboutEvenings, scene: Scene | None) -> tuple[msg.Message, ...]:
        """Do what a command asks; `scene` is the one on this device, if any."""


class Ears(Protocol):
    """Plays sounds by id."""

    def play(self, sound: str) -> None:
        """Play a sound once; unknown ids and missing loudspeakers are silence."""


class Desk(Protocol):
    """What the window can do for the shell."""

    def copy(self, text: str) -> None:
        """Put text on the clipboard and take it back after a minute."""

    def hide(self, *, hidden: bool) -> None:
        """Hide at once behind a neutral title, or come back."""

    def use(self, command: c.SaveSettings) -> None:
        """Use new settings from now on."""

    def leave(self) -> None:
        """Close the window."""


def fresh_seed() -> str:
    """Return 16 random bytes, hex: the luck of one scene."""
    return secrets.token_hex(16)


class Shell:
    """One device at play.

    Attributes:
        state: what the device knows and shows.
        practice: the practice room, if one is open.
        files: gives where scenarios are found, once one is needed.
        texts: the interface's words. evenings: where evenings are kept; None keeps none.
        writes_late: drafts wait for `write_down`, so that a key is shown before the disk has it.
    """

    def __init__(self, keep: DeviceKeep, line: Line, desk: Desk, ears: Ears) -> None:
        """Start from what the device remembers.

        Args:
            keep: remembers settings, drafts, the shelf and a practice.
            line: the way to others.
            desk: the window.
            ears: the loudspeaker.
        """
        self.state = ClientState()
        self.practice: Practice | None = None
        self.new_seed: Callable[[], str] = fresh_seed
        self.texts: Texts | None = None
        self.evenings: EveningDesk | None = None
        self.files: Callable[[], Shelf] = cache(_new_shelf)
        self._keep, self._line, self._desk, self._ears = keep, line, desk, ears
        self.writes_late = False
        self._unwritten: dict[tuple[object, ...], c.SaveDraft] = {}
        self._inbox: deque[msg.Message] = deque()

    def start(self, wordlist: tuple[str, ...], now_ms: int, scene: str = "") -> None:
        """Load what is remembered and show the home screen; `scene` is what was asked for."""
        loaded = self._keep.load()
        card = self._line.card() or self._practice_card()
        evenings = self.evenings.count() if self.evenings is not None else 0
        loaded = replace(loaded, going_on=card, wordlist=wordlist, evenings=evenings)
        loaded = replace(loaded, ahead_min=ahead_of_utc(now_ms))
        self.take(loaded, now_ms)
        if scene or card is not None or loaded.sittings:  # a new device tells of no scene yet
            self.take(msg.ShelfRead(_cards(self.language), scene), now_ms)

    def start_with(self, raw: bytes, now_ms: int) -> None:
        """Put the file of a scene on the shelf that was found sound on the command line."""
        from game.client.files import brought

        self.take(brought(raw, "scenario.toml", self.files()), now_ms)

    @property
    def scenario(self) -> Scenario:
        """Return the scenario of the scene on this device; none before one is open."""
        here = self.state.here
        if here is None or not here.view.scene.scenario:
            return NO_SCENARIO
        found = self.files().get(here.view.scene.scenario)
        return found if self.language == BASE else _worded(found, self.language)

    @property
    def language(self) -> str:
        """Return the language this device speaks."""
        return self.texts.language if self.texts is not None else BASE

    def speak(self, texts: Texts, now_ms: int) -> None:
        """Say everything with other words from now on: interface, scenes and shelf."""
        self.texts = texts
        if self.state.shelf:
            self.take(msg.ShelfRead(_cards(self.language)), now_ms)
        if self.state.travelling.plans:
            past = tuple(scenario.exact for scenario in self.state.travelling.past)
            self.take(_read(c.ReadJourneys(past), self.files, self.language), now_ms)

    def take(self, item: Intent | msg.Message, now_ms: int) -> None:
        """Take one intent or message, and everything that follows from it at once."""
        self._inbox_first(item, now_ms)
        while self._inbox:
            self._inbox_first(self._inbox.popleft(), now_ms)

    def tick(self, now_ms: int) -> None:
        """Let time pass: the practice, the line, whatever is due."""
        self.gather(now_ms)
        self.take(msg.Ticked(), now_ms)

    def gather(self, now_ms: int) -> bool:
        """Fetch what has come, for the next tick to take; tell whether anything waits for it."""
        if self.practice is not None:
            self._inbox.extend(self.practice.advance(now_ms))
        self._inbox.extend(self._line.poll())
        return bool(self._inbox)

    def write_down(self) -> None:
        """Write the drafts that wait; the app calls it as soon as their letters are shown."""
        waiting, self._unwritten = tuple(self._unwritten.values()), {}
        for draft in waiting:
            self._keep.keep(draft)

    def close(self) -> None:
        """End quietly, keeping a practice under way."""
        self.write_down()
        self._save_practice()
        self._line.close()

    def _inbox_first(self, item: Intent | msg.Message, now_ms: int) -> None:
        if isinstance(item, msg.Thought | msg.Tried):
            item = self._worded(item)
        self.state, commands = update(self.state, item, now_ms)
        for command in commands:
            self._perform(command, now_ms)

    def _worded(self, thought: msg.Thought | msg.Tried) -> msg.Thought | msg.Tried:
        """Put a scripted partner's thought, which comes as ids, into words."""
        texts = self.texts
        if texts is None:
            return thought
        words = texts(thought.text) if thought.text else ""
        coach = texts(thought.coach) if thought.coach else ""
        return replace(thought, text=words, coach=coach)

    def _perform(self, command: c.Command, now_ms: int) -> None:
        if self._unwritten and not isinstance(command, c.SaveDraft):
            self.write_down()  # in order: whoever deletes words deletes these too
        self._carry_out(command, now_ms)

    def _carry_out(self, command: c.Command, now_ms: int) -> None:
        match command:
            case c.SaveSettings():
                self._keep.keep(command)
                self._desk.use(command)
            case c.SaveDraft() | c.KeepSitting() | c.DropShelf():
                self._remember(command)
            case c.PlaySound():
                self._ears.play(command.sound)
            case c.CopyInvite():
                self._desk.copy(command.text)
            case c.ReadShelf() | c.ReadScene() | c.ReadJourneys():
                self._inbox.append(_read(command, self.files, self.language))
            case c.Hide() | c.Show():
                self._desk.hide(hidden=isinstance(command, c.Hide))
            case c.Quit():
                self._desk.leave()
            case _:
                self._about_a_room(command, now_ms)

    def _remember(self, command: c.SaveDraft | c.KeepSitting | c.DropShelf) -> None:
        if isinstance(command, c.DropShelf):
            self._inbox.append(_emptied(command, self._keep))
        elif isinstance(command, c.SaveDraft) and self.writes_late:
            self._unwritten[command.seat, command.visit, command.field] = command
        else:
            self._keep.keep(command)

    def _about_a_room(self, command: c.Command, now_ms: int) -> None:
        match command:
            case c.StartSolo():
                self._begin(command, now_ms)
            case c.ContinueRoom() if self._goes_on_alone():
                self._go_on(now_ms)
            case c.SendMove() if self.practice is not None:
                self._inbox.extend(self.practice.send(command, now_ms))
            case c.TryLine() if self.practice is not None:
                self._inbox.extend(self.practice.preview(command.line))
            case c.SendToy() if self.practice is not None:
                self._inbox.extend(self.practice.toy(command.kind, command.x, now_ms))
            case c.LeaveRoom() if self.practice is not None:
                self._save_practice()
                self.practice = None
            case c.ForgetRoom() if self.practice is not None or self._goes_on_alone():
                self.practice = None
                self._keep.keep_practice(None)
            case _:
                self._elsewhere(command)

    def _elsewhere(self, command: c.Command) -> None:
        """Hand a command to whoever keeps evenings, or to the line."""
        if not isinstance(command, KEPT):
            self._line.perform(command)
        elif self.evenings is not None:
            self._inbox.extend(self.evenings.perform(command, self._scene()))

    def _scene(self) -> Scene | None:
        here = self.state.here
        if here is None or self.texts is None:
            return None
        return Scene(self.state, here, self.scenario, self.texts)

    def _goes_on_alone(self) -> bool:
        card = self.state.going_on
        return card is not None and card.mode == "solo"

    def _begin(self, command: c.StartSolo, now_ms: int) -> None:
        from game.client.local.practice import Practice  # late: home must not wait for it

        self.practice = Practice.start(
            command.character,
            self.files(),
            swap=command.swap,
            scenario=command.scenario or FIRST_SCENE,
            everything=command.everything,
            new_seed=self.new_seed,
            now_ms=now_ms,
        )
        self._greet(now_ms)

    def _go_on(self, now_ms: int) -> None:
        kept = self._kept()
        if kept is None:
            return
        from game.client.local.practice import Practice

        files = self.files()
        if kept.brings:
            files.bring(kept.brings)
        self.practice = Practice.resume(kept, files, new_seed=self.new_seed, now_ms=now_ms)
        self._greet(now_ms)

    def _greet(self, now_ms: int) -> None:
        practice = self.practice
        if practice is None:
            return
        self._inbox.extend(practice.welcome(now_ms))
        name = str(practice.partner.character)
        shown = self.texts(f"partner.{name}.name") if self.texts else name.title()
        self._inbox.append(msg.Named(practice.seat.other, shown))

    def _save_practice(self) -> None:
        practice = self.practice
        if practice is None:
            return
        scene = practice.room.state.scene
        from game.client.local.kept import to_json

        goes_on = practice.room.state.journey.is_on
        if scene is None or (scene.is_over and not goes_on):
            self._keep.keep_practice(None)
            return
        opened = scene.opened
        brings = self.files().file_of(opened.exact)
        self._keep.keep_practice(to_json(replace(practice.kept(), brings=brings)))

    def _kept(self) -> KeptPractice | None:
        text = self._keep.practice()
        if text is None:
            return None
        from game.client.local.kept import from_json

        return from_json(text)

    def _practice_card(self) -> msg.RoomCard | None:
        kept = self._kept()
        if kept is None:
            return None
        return msg.RoomCard("solo", str(kept.partner.character), kept.scenario or FIRST_SCENE)


def _emptied(command: c.DropShelf, keep: Keep) -> ShelfDropped:
    """Empty the shelf, and tell if the disk would not have it."""
    try:
        keep.keep(command)
    except OSError:
        return ShelfDropped("evening-left")
    return ShelfDropped()


def _cards(language: str) -> tuple[msg.SceneCard, ...]:
    """Return what can be played, told in a language; read late, like every scenario."""
    from game.client.local.scenes import cards

    return cards(language)


def _worded(scenario: Scenario, language: str) -> Scenario:
    from game.scenario.library import worded  # late, like every scenario

    return worded(scenario, language)


def _read(
    asked: c.ReadShelf | c.ReadScene | c.ReadJourneys,
    files: Callable[[], Shelf],
    language: str,
) -> msg.Message:
    """Read what can be chosen, or a file as a scene; read late, like every scenario."""
    if isinstance(asked, c.ReadJourneys):
        from game.client.local.journeys import journeys_read

        return journeys_read(asked, files(), language)
    if isinstance(asked, c.ReadShelf):
        return msg.ShelfRead(_cards(language))
    from game.client.files import read_scene

    return read_scene(asked, files())


def _new_shelf() -> Shelf:
    """Return a shelf with what ships; a device has one of its own."""
    from game.client.net.scenes import Shelf

    return Shelf()
