"""Random play: lawful and unlawful moves through a real room, with what must always hold."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from game.room import effects as fx
from game.room import inbound as ib
from game.room.room import new_room, open_room, welcome
from game.rules import events as e
from game.rules import moves as m
from game.rules.beats import ANY_BEAT, TABLE, Opens, kind_of
from game.rules.seats import Seat
from game.rules.sections import SeatView
from tests.rules.play import A, B, Table
from tests.rules.probes import answers, every_move
from tests.rules.scenes import Scenes

SEATS = st.sampled_from([A, B])
ROWS = {row.name for row in TABLE}
PAUSES = (m.Pause, m.Stop, m.Skip, m.ChangeTopic, m.TimeOut)


class Client:
    """A seat's own copy, made only of what it was sent."""

    def __init__(self) -> None:
        self.view: SeatView | None = None
        self.mail: set[int] = set()

    def take(self, effect: fx.Effect) -> None:
        """Put an update or a letter in place, as a real client would."""
        if isinstance(effect, fx.Mail):
            self.mail.update(effect.seqs)
        if not isinstance(effect, fx.Send):
            return
        changes = {name: getattr(effect.view, name) for name in effect.sections}
        if self.view is None:
            self.view = replace(effect.view)
            return
        kept = self.view.transcript[: effect.lines_from]
        self.view = replace(self.view, **changes, transcript=(*kept, *effect.lines))


class SceneMachine(RuleBasedStateMachine):
    """Two seats at one table, doing anything at all."""

    scenario = "t1"

    def __init__(self) -> None:
        super().__init__()
        self.table = Table(room=new_room("r", "duo", Scenes()))
        self.clients = {A: Client(), B: Client()}
        self.online = {A: False, B: False}

    def told(self) -> None:
        """Hand every effect of the last step to its client."""
        for effect in self.table.heard:
            if isinstance(effect, fx.Send | fx.Mail):
                self.clients[effect.seat].take(effect)

    @initialize(seed=st.integers(0, 63), swapped=st.booleans())
    def open(self, seed: int, swapped: bool) -> None:  # noqa: FBT001 - drawn
        """Open a scene with any luck."""
        self.table.open(f"{seed:032x}", swapped=swapped, scenario=self.scenario)
        self.told()

    @precondition(lambda self: not self.table.scene.is_over)
    @rule(seat=SEATS, pick=st.randoms(use_true_random=False))
    def make_a_lawful_move(self, seat: Seat, pick: st.DrawFn) -> None:
        """Make any lawful move; those that only leave are rarer."""
        lawful = [move for move, code in answers(self.table, seat) if not code]
        inside = [x for x in lawful if type(x) not in ANY_BEAT]
        pool = inside if inside and pick.random() < 0.9 else lawful  # type: ignore[attr-defined]
        move = pick.choice(pool)  # type: ignore[attr-defined]
        if isinstance(move, PAUSES) and pick.random() < 0.7:  # type: ignore[attr-defined]
            move = m.Heat(level=3)
        self.table.play(seat, move)
        self.told()

    @rule(seat=SEATS, pick=st.randoms(use_true_random=False), off=st.integers(-1, 1))
    def try_anything(self, seat: Seat, pick: st.DrawFn, off: int) -> None:
        """Try any move for any visit; a refusal must change nothing."""
        before = self.table.room
        moves = every_move(self.table.scene.role(seat))
        move = pick.choice(moves)  # type: ignore[attr-defined]
        if isinstance(move, PAUSES):
            return
        code = self.table.move(seat, move, visit=self.table.scene.visit + off)
        self.told()
        if code and not any(isinstance(x, fx.Append) for x in self.table.heard):
            assert replace(self.table.room, now_ms=before.now_ms) == before

    @rule(ms=st.sampled_from([0, 100, 4_000, 9_000, 16_000]))
    def wait(self, ms: int) -> None:
        """Let time pass."""
        self.table.wait(ms)
        self.told()

    @rule(seat=SEATS)
    def come_or_go(self, seat: Seat) -> None:
        """Connect or lose a connection."""
        here = not self.online[seat]
        self.online[seat] = here
        self.table.put((ib.Came if here else ib.Went)(seat, self.table.now_ms))
        self.told()

    @rule(seat=SEATS, ms=st.integers(0, 3))
    def pass_a_sealed_record_on(self, seat: Seat, ms: int) -> None:
        """Relay a box; it is numbered like a move."""
        n = self.table.room.accepted[seat].n + 1
        self.table.put(ib.Relayed(seat, n, bytes([ms]) * 8, self.table.now_ms))
        self.told()

    def check_that_the_fold_of_the_log_is_the_room(self) -> None:
        """Hold the room against one read from its log."""
        room = self.table.room
        again = open_room("r", "duo", Scenes(), self.table.log)
        assert (again.state, again.seq, again.accepted, again.post, again.views) == (
            room.state, room.seq, room.accepted, room.post, room.views,
        )  # fmt: skip
        assert [entry.seq for entry in self.table.log] == list(range(1, room.seq + 1))

    @invariant()
    def each_client_has_what_a_welcome_would_bring(self) -> None:
        """Updates add up to the whole view, letters to the whole post."""
        for seat, client in self.clients.items():
            whole = welcome(self.table.room, seat)
            if whole is None or client.view is None:
                continue
            assert client.view == whole.view
            assert client.mail == set(self.table.room.post.open_to[seat])

    @invariant()
    def only_rows_of_the_table_occur_and_only_with_their_moves(self) -> None:
        """Nothing but the table moves a beat."""
        for entry in self.table.log:
            for event in entry.events:
                if isinstance(event, e.PhaseEntered):
                    assert f"{event.beat}/{event.phase}" in ROWS
                if isinstance(event, e.MoveMade) and type(event.move) not in ANY_BEAT:
                    here = next(r for r in TABLE if r.name == f"{event.beat}/{event.phase}")
                    farewell = isinstance(event.move, m.Thank)  # lawful after Stop, too
                    opens = here.moves.get(type(event.move), Opens.NOW if farewell else None)
                    assert opens is not None
                    assert opens.value == event.opens

    @invariant()
    def trust_and_fireflies_stay_within_their_range(self) -> None:
        """No sum leaves its bounds."""
        scene = self.table.room.state.scene
        if scene is None:
            return
        assert 0 <= scene.trust.a <= 100
        assert 0 <= scene.trust.b <= 100
        assert scene.bond.a >= 0
        assert scene.bond.b >= 0

    @invariant()
    def a_promise_leaves_active_once_and_is_judged_once(self) -> None:
        """But for what is put right or made good, a promise ends once."""
        statuses: dict[Seat, list[str]] = {A: [], B: []}
        judged: list[Seat] = []
        for entry in self.table.log:
            for event in entry.events:
                if isinstance(event, e.PromiseSettled):
                    statuses[event.seat].append(event.status)
                if isinstance(event, e.PromiseJudged):
                    judged.append(event.seat)
        assert len(judged) == len(set(judged))
        for found in statuses.values():
            assert tuple(found) in LAWFUL_ENDS, found

    @invariant()
    def the_ledger_adds_up_to_the_bridge(self) -> None:
        """Every move of trust has its line."""
        scene = self.table.room.state.scene
        if scene is None:
            return
        for seat in (A, B):
            moved = sum(line.delta for line in scene.ledger if line.seat is seat)
            assert abs(scene.opened.start_trust + moved - scene.trust[seat]) < 1e-6

    @invariant()
    def views_keep_their_size_and_their_secrets(self) -> None:
        """Sections stay small, and hold nothing the other has sealed."""
        scene = self.table.room.state.scene
        if scene is None:
            return
        for seat in (A, B):
            view = asdict(self.table.view(seat))
            for name, section in view.items():
                assert len(json.dumps(section)) < 4096 or name == "transcript", name
            if scene.envelopes_open:
                continue
            shown = json.dumps({k: v for k, v in view.items() if k not in {"own", "dossier"}})
            theirs = asdict(self.table.view(seat.other))["own"]
            assert scene.opened.seed not in shown
            if theirs["choice"]:
                assert f'"{theirs["choice"]}"' not in shown
            if theirs["obstacle"]:
                assert f'"{theirs["obstacle"]}"' not in shown

    @invariant()
    def what_may_be_done_is_what_would_be_accepted(self) -> None:
        """Offered and lawful are one thing."""
        if self.table.room.state.scene is None:
            return
        for seat in (A, B):
            lawful = {kind_of(move) for move, code in answers(self.table, seat) if not code}
            view = self.table.view(seat)
            assert set(view.beat.may) == lawful, (seat, self.table.scene.row)
            assert set(view.beat.needed) <= lawful | {"predict", "prepare"}

    def teardown(self) -> None:
        """The log tells the whole room, and whoever wants to may stop at any time."""
        self.check_that_the_fold_of_the_log_is_the_room()
        scene = self.table.room.state.scene
        if scene is None or scene.is_over:
            return
        assert self.table.move(A, m.Stop()) == ""
        assert self.table.scene.stopped
        assert self.table.view(A).debrief.scores == ()


LAWFUL_ENDS = {
    (),
    *((status,) for status in ("kept", "changed", "owned", "asked", "found", "broken")),
    ("released",),  # let go by the other
    # a lie believed, put right when it is known
    *((told, known) for told in ("kept", "changed") for known in ("owned", "found", "broken")),
    # made good
    *((known, "mended") for known in ("owned", "asked", "found")),
    *((told, "found", "mended") for told in ("kept", "changed")),
    # blame taken for nothing, put right by the envelopes
    *((blamed, kept) for blamed in ("owned", "asked") for kept in ("kept", "changed")),
    *((b, "mended", k) for b in ("owned", "asked") for k in ("kept", "changed")),
}

SceneMachine.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=50,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestSceneMachine = SceneMachine.TestCase


class TalkMachine(SceneMachine):
    """The same in a scene that begins with Talk, both ways."""

    scenario = "test-talks"

    @invariant()
    def what_is_sealed_in_talk_reaches_nobody_else(self) -> None:
        """The listener's own feeling and a rating are in no letter and in no other view."""
        for entry in self.table.log:
            for event in entry.events:
                if isinstance(event, e.MoveMade) and isinstance(event.move, m.Hear | m.Rate):
                    assert entry.seq not in self.table.room.post.open_to[event.seat.other]


TalkMachine.TestCase.settings = settings(
    max_examples=8,
    stateful_step_count=60,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestTalkMachine = TalkMachine.TestCase


class LongSceneMachine(SceneMachine):
    """The same, for longer: run by `make prove`."""


LongSceneMachine.TestCase.settings = settings(
    max_examples=200,
    stateful_step_count=90,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestLongSceneMachine = pytest.mark.slow(LongSceneMachine.TestCase)
