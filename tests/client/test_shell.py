"""The shell performs what the pure client decides, and remembers a practice."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.client.shell import Shell
from game.client.words import load_texts
from game.rules import moves as m
from game.rules.seats import Seat
from game.screens import commands as c
from game.screens import messages as msg
from game.screens.intents import Go, Play, Set, Step
from game.screens.screens import screen_for
from game.screens.state import Place


@dataclass
class Memory:
    """A device's memory in a dict."""

    loaded: msg.Loaded = field(default_factory=msg.Loaded)
    kept: list[object] = field(default_factory=list)
    practised: bytes | None = None

    def load(self) -> msg.Loaded:
        return self.loaded

    def keep(self, what: c.SaveSettings | c.SaveDraft | c.KeepSitting | c.DropShelf) -> None:
        self.kept.append(what)

    def practice(self) -> bytes | None:
        return self.practised

    def keep_practice(self, practice: bytes | None) -> None:
        self.practised = practice


@dataclass
class Elsewhere:
    """Line, desk and ears in one: remembers what it was asked."""

    asked: list[object] = field(default_factory=list)
    waiting: list[msg.Message] = field(default_factory=list)

    def perform(self, command: c.Command) -> None:
        self.asked.append(command)

    def poll(self) -> tuple[msg.Message, ...]:
        found, self.waiting = tuple(self.waiting), []
        return found

    def card(self) -> msg.RoomCard | None:
        return None

    def close(self) -> None:
        self.asked.append("closed")

    def copy(self, text: str) -> None:
        self.asked.append(("copy", text))

    def hide(self, *, hidden: bool) -> None:
        self.asked.append(("hide", hidden))

    def use(self, command: c.SaveSettings) -> None:
        self.asked.append(command)

    def leave(self) -> None:
        self.asked.append("leave")

    def play(self, sound: str) -> None:
        self.asked.append(("sound", sound))


def shell_on(memory: Memory) -> tuple[Shell, Elsewhere]:
    """Start a shell with this memory."""
    elsewhere = Elsewhere()
    shell = Shell(memory, elsewhere, elsewhere, elsewhere)
    shell.texts = load_texts()
    shell.start(("amber", "kettle"), 1_000)
    return shell, elsewhere


def practising(memory: Memory) -> Shell:
    """Start a practice with Sol."""
    shell, _ = shell_on(memory)
    for intent in (Go("alone"), Step("character", "sol"), Step("solo")):
        shell.take(intent, 1_000)
    return shell


def test_home_is_shown_before_any_scene_was_read() -> None:
    shell, _ = shell_on(Memory())
    assert shell.state.place is Place.HOME
    assert shell.scenario.meta.id == ""
    assert screen_for(shell.state, shell.scenario, load_texts()).id == "home"


def test_practice_begins_at_the_door_with_the_partner_named() -> None:
    shell = practising(Memory())
    here = shell.state.here
    assert here is not None
    assert (here.mode, here.character) == ("solo", "sol")
    assert here.view.beat.beat == "door"
    assert here.names[here.seat.other] == "Sol"
    assert shell.scenario.meta.id == "t1"


def test_a_move_goes_into_the_practice_and_never_on_the_line() -> None:
    memory = Memory()
    shell = practising(memory)
    shell.take(Play(m.Ready()), 2_000)
    for now in range(2_000, 7_000, 250):
        shell.tick(now)
    here = shell.state.here
    assert here is not None
    assert here.view.beat.beat == "envelope"


def test_leaving_keeps_the_practice_and_home_offers_to_go_on() -> None:
    memory = Memory()
    shell = practising(memory)
    shell.take(Play(m.Ready()), 2_000)
    for now in range(2_000, 7_000, 250):
        shell.tick(now)
    shell.close()
    assert memory.practised is not None
    again, _ = shell_on(memory)
    assert again.state.going_on == msg.RoomCard("solo", "sol", "t1")
    again.take(Step("continue"), 8_000)
    here = again.state.here
    assert here is not None
    assert here.view.beat.beat == "envelope"


def test_a_stopped_practice_is_nothing_to_go_on_with() -> None:
    memory = Memory()
    shell = practising(memory)
    shell.take(Play(m.Stop()), 2_000)
    shell.close()
    assert memory.practised is None


def test_settings_are_kept_and_used_at_once() -> None:
    memory = Memory()
    shell, elsewhere = shell_on(memory)
    shell.take(Set("contrast", "on"), 2_000)
    assert isinstance(memory.kept[-1], c.SaveSettings)
    assert elsewhere.asked[-1] == memory.kept[-1]


def test_a_thought_that_comes_as_an_id_is_put_into_words() -> None:
    shell = practising(Memory())
    shell.take(msg.Thought("partner.sol.thought.i-kept", "coach.validate"), 2_000)
    here = shell.state.here
    assert here is not None
    assert here.thought.startswith("I kept it!")
    assert "coach." not in here.coach
    assert here.coach


def test_closing_ends_the_line_quietly() -> None:
    shell, elsewhere = shell_on(Memory())
    shell.close()
    assert elsewhere.asked == ["closed"]


class Stubborn(Memory):
    """A memory on a disk that lets go of nothing."""

    def keep(self, what: c.SaveSettings | c.SaveDraft | c.KeepSitting | c.DropShelf) -> None:
        if isinstance(what, c.DropShelf):
            raise OSError(30, "Read-only file system")
        super().keep(what)


def test_a_shelf_is_emptied_on_the_disk_and_a_disk_that_will_not_is_told() -> None:
    sitting = msg.Sitting("t1", "sol", "kept", "plate-with-paw", "growing", 5)
    for memory, failed in ((Memory(), ""), (Stubborn(), "evening-left")):
        memory.loaded = msg.Loaded(sittings=(sitting,))
        shell, _ = shell_on(memory)
        for intent in (Go("evenings"), Step("open", "drop-history"), Step("drop-history")):
            shell.take(intent, 1_000)
        assert shell.state.keeping.failed == failed
        assert (c.DropShelf() in memory.kept) is not bool(failed)


def test_words_being_typed_may_be_shown_before_the_disk_has_them_and_are_never_lost() -> None:
    memory = Memory()
    shell = practising(memory)
    shell.writes_late = True
    for text in ("I", "I a", "I ate"):
        shell._perform(c.SaveDraft(Seat.A, 1, "share-words", text), 1_000)
    assert not any(isinstance(kept, c.SaveDraft) for kept in memory.kept)

    shell.write_down()

    written = [kept for kept in memory.kept if isinstance(kept, c.SaveDraft)]
    assert written == [c.SaveDraft(Seat.A, 1, "share-words", "I ate")]
    shell.write_down()
    assert [kept for kept in memory.kept if isinstance(kept, c.SaveDraft)] == written


def test_words_that_wait_are_written_before_anything_else_is_done_and_at_the_end() -> None:
    memory = Memory()
    shell = practising(memory)
    shell.writes_late = True
    shell._perform(c.SaveDraft(Seat.A, 1, "share-words", "I ate"), 1_000)
    shell._perform(c.DropShelf(), 1_000)
    assert [type(kept) for kept in memory.kept[-2:]] == [c.SaveDraft, c.DropShelf]

    shell._perform(c.SaveDraft(Seat.A, 1, "share-words", "I ate it"), 1_000)
    shell.close()
    assert c.SaveDraft(Seat.A, 1, "share-words", "I ate it") in memory.kept
