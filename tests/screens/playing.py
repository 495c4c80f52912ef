"""Two clients and a room at one table, without sockets: what screen tests are played on.

Every press goes the whole way: a node's intent, `update`, the room's `step`, messages back.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from game.data import data_path
from game.protocol.codec import encode_move
from game.room import effects as fx
from game.room import inbound as ib
from game.room.room import Room, new_room, step, welcome
from game.rules.seats import Seat
from game.scenario.library import shelf
from game.scenario.model import Scenario, ScenarioId
from game.screens import messages as msg
from game.screens.commands import Command, SendMove
from game.screens.intents import Held, Intent, Pick, Play, Step, Submit
from game.screens.link import Line, LinkState
from game.screens.screens import screen_for
from game.screens.settings import Settings
from game.screens.state import ClientState, Place
from game.screens.texts import Texts, texts_from
from game.screens.tree import Flag, Look, Node, Role, Screen, walk
from game.screens.update import update

START_MS = 1_700_000_000_000
LEADS = (Look.GOLD, Look.ENVELOPE)


@cache
def t1() -> Scenario:
    """Return the scenario that is played here."""
    return shelf()[ScenarioId("t1")]


def english() -> Texts:
    """Return the interface's texts as they ship, with nothing missing yet."""
    files = sorted(data_path("assets", "texts", "en").glob("*.toml"))
    return texts_from(tomllib.loads(file.read_text()) for file in files)


@dataclass(frozen=True)
class Shelf:
    """Finds the scenarios that ship, and one more."""

    more: Scenario | None = None

    def get(self, scenario_id: str) -> Scenario:
        """Return a scenario by its id."""
        name = scenario_id.partition("@")[0]
        if self.more is not None and self.more.meta.id == name:
            return self.more
        return shelf()[ScenarioId(name)]


def nodes_of(screen: Screen) -> list[Node]:
    """Return every node of a screen that can be reached now; a dialog hides the rest."""
    if screen.dialog is not None:
        return list(walk(screen.dialog))
    found = [n for top in screen.bar for n in walk(top)]
    found += walk(screen.work)
    return found + (list(walk(screen.side)) if screen.side else [])


def can_press(node: Node) -> bool:
    """Tell whether pressing a node does something now."""
    return node.intent is not None and not node.flags & {Flag.DISABLED, Flag.BUSY}


class Table:
    """Two clients over one room, and a clock that only moves when told.

    Attributes:
        clients: the two clients' states. sent: every command of each, in order.
        texts: the interface's sentences. seen: every screen that was looked at.
        rows: every "beat/phase" somebody looked at. inputs: presses of each, toys apart.
    """

    def __init__(
        self,
        seed: str = "5a" * 16,
        *,
        swapped: bool = False,
        plays: Scenario | None = None,
        everything: bool = False,
    ) -> None:
        """Open a scene with both seats here; `plays` is another one than The Last Dumpling."""
        self.now_ms = START_MS
        self.plays = plays or t1()
        self.room: Room = new_room("room", "duo", Shelf(plays))
        self.texts = english()
        self._fresh = ClientState(
            now_ms=START_MS,
            place=Place.SCENE,
            link=LinkState(Line.ONLINE),
            settings=Settings(asked=True),
        )
        self.clients: dict[Seat, ClientState] = dict.fromkeys(Seat, self._fresh)
        self.sent: dict[Seat, list[Command]] = {Seat.A: [], Seat.B: []}
        self.seen: list[Screen] = []
        self.rows: set[str] = set()
        self.inputs: dict[Seat, int] = {Seat.A: 0, Seat.B: 0}
        opened = ib.Opened(self.plays.meta.id, seed, swapped, START_MS, everything)
        self.room, _ = step(self.room, opened)
        for seat in Seat:
            self._welcome(seat)
        for seat in Seat:
            self._step(ib.Came(seat, self.now_ms))

    def _welcome(self, seat: Seat) -> None:
        send = welcome(self.room, seat)
        if send is not None:
            self.tell(seat, msg.Welcomed(seat, "duo", send.seq, send.acked_n, send.view))

    def come_back(self, seat: Seat) -> None:
        """Start a client anew, as after a crash, and let it resume its seat."""
        self.clients[seat] = self._fresh
        self._welcome(seat)

    def tell(self, seat: Seat, item: Intent | msg.Message) -> None:
        """Hand one intent or message to a client, and perform what it asks for."""
        self.inputs[seat] += isinstance(item, Pick | Held | Play | Submit | Step)
        self.clients[seat], commands = update(self.clients[seat], item, self.now_ms)
        self.sent[seat] += commands
        for command in commands:
            if isinstance(command, SendMove):
                self._play(command)

    def _play(self, command: SendMove) -> None:
        raw = encode_move(command.move).encode()
        moved = ib.Moved(command.seat, command.n, command.visit, command.move, raw, self.now_ms)
        self._step(moved)

    def _step(self, inbound: ib.Inbound) -> None:
        self.room, effects = step(self.room, inbound)
        for effect in effects:
            self._perform(effect)

    def _perform(self, effect: fx.Effect) -> None:
        match effect:
            case fx.Send():
                self.tell(effect.seat, msg.updated_from(effect))
            case fx.Refuse():
                self.tell(effect.seat, msg.Refused(effect.seat, effect.n, effect.code))
            case fx.Ack():
                self.tell(effect.seat, msg.Acked(effect.seat, effect.n, effect.seq))
            case fx.Presence():
                seen = msg.PartnerSeen(effect.seat, effect.other_online, effect.away_since_ms)
                self.tell(effect.seat, seen)
            case fx.NeedSeed():
                self._step(ib.Opened(effect.scenario, "6b" * 16, effect.swapped, self.now_ms))
            case _:
                pass

    def pass_ms(self, ms: int, by: int = 250) -> None:
        """Let time pass in small steps, for the room and for both clients."""
        for _ in range(0, ms, by):
            self.now_ms += by
            self._step(ib.Ticked(self.now_ms))
            for seat in Seat:
                self.tell(seat, msg.Ticked())

    def screen(self, seat: Seat) -> Screen:
        """Return what a client shows now."""
        shown = screen_for(self.clients[seat], self.plays, self.texts)
        self.seen.append(shown)
        self.rows.add(self.beat(seat))
        return shown

    def press(self, seat: Seat, node_id: str) -> None:
        """Press a node by its id; it must be there and usable."""
        screen = self.screen(seat)
        found = next((n for n in nodes_of(screen) if n.id == node_id), None)
        if found is None or found.intent is None or not can_press(found):
            names = [n.id for n in nodes_of(screen) if can_press(n)]
            raise AssertionError(f"expected {node_id!r} on {screen.id}, which offers {names}")
        self.tell(seat, found.intent)

    def has(self, seat: Seat, node_id: str) -> bool:
        """Tell whether a node is on the screen and can be pressed."""
        return any(n.id == node_id and can_press(n) for n in nodes_of(self.screen(seat)))

    def beat(self, seat: Seat = Seat.A) -> str:
        """Return where the scene stands, written "beat/phase"."""
        here = self.clients[seat].here
        return "" if here is None else f"{here.view.beat.beat}/{here.view.beat.phase}"

    def play_until(self, stop: Callable[[], bool], wishes: tuple[str, ...] = ()) -> None:
        """Let both press what they wish for, else the first answer or the gold button.

        Args:
            stop: when to stop; checked after every look.
            wishes: ids of nodes that are pressed whenever they are there, once a look; "A:<id>"
                is a wish of seat A alone.
        """
        for _ in range(900):
            moved = []
            for seat in Seat:
                if stop():
                    return
                moved.append(self.one(seat, wishes))
            if not any(moved):
                self.pass_ms(500)
        raise AssertionError(f"expected the scene to go on from {self.beat()}")

    def one(self, seat: Seat, wishes: tuple[str, ...]) -> bool:
        """Press one thing that a client wishes for, or could answer; tell whether there was one."""
        screen = self.screen(seat)
        usable = [n for n in nodes_of(screen) if can_press(n)]
        own = {*wishes, *(w[2:] for w in wishes if w.startswith(f"{seat.value}:"))}
        wished = [n for n in usable if n.id in own and Flag.SELECTED not in n.flags]
        picked = wished or _answers(usable) or [n for n in usable if n.look in LEADS]
        if not picked or picked[0].intent is None:
            return False
        self.tell(seat, picked[0].intent)
        return True


def _answers(usable: list[Node]) -> list[Node]:
    """Return answers of questions that have none chosen yet."""
    options = [n for n in usable if n.role is Role.OPTION]
    lists = {n.id.rsplit("-", 1)[0] for n in options if Flag.SELECTED in n.flags}
    single = [n for n in options if n.look is not Look.MAGNET]
    asked = {_question(n) for n in options if Flag.SELECTED in n.flags} | lists
    return [n for n in single if _question(n) not in asked]


def _question(node: Node) -> str:
    return node.id.split("-")[0]


def started(*wishes: str, until: str, **options: str) -> Table:
    """Return a table that has played to "beat/phase" with these wishes."""
    table = Table(options.get("seed", "5a" * 16))
    table.play_until(lambda: table.beat() == until, wishes)
    return table


def with_settings(table: Table, seat: Seat, **changes: bool) -> None:
    """Change a client's settings without the way through the settings place."""
    state = table.clients[seat]
    settings = state.settings
    for name, value in changes.items():
        settings = replace(settings, **{name: value})  # type: ignore[arg-type]  # switches only
    table.clients[seat] = replace(state, settings=settings)
