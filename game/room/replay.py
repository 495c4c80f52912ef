"""Plays an opened scene once more from what one device knows, and compares it with what is shown.

A device knows its own moves, the other's as their letters opened, and the seed. It does not know
when each of them arrived, so this asks: is there any lawful course of time in which these moves,
in this order, lead to exactly this view? Rule 1: what is not a known move is the clock's, or a
letter that never opens. Rule 2: times themselves are not compared, everything else is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from game.room.earlier import brings_everything, state_before
from game.rules import moves as m
from game.rules.apply import apply
from game.rules.aside import GRACE_MS
from game.rules.beats import ROOM_MOVES
from game.rules.commands import Command, LineLost, Make, OpenScene, PassTime
from game.rules.decide import decide, due_ms
from game.rules.events import Event
from game.rules.feelings import WORDS
from game.rules.flow import closes_at, needed
from game.rules.journey_sections import NO_JOURNEY
from game.rules.judges import GAP_MS
from game.rules.moves import Move
from game.rules.rejections import Rejected
from game.rules.seats import Seat
from game.rules.sections import ScoreView, SeatView
from game.rules.state import SceneState, State
from game.rules.views import view_for
from game.scenario.model import Scenario

MOST_STEPS = 4_000
"""A scene takes about a hundred; beyond this many nobody would want to wait."""

_UNREAD: dict[type[Move], Move] = {
    m.Hear: m.Hear(feeling=WORDS[0]),
    m.Rate: m.Rate(effort=0),
}  # what they say is not known, and nothing but own scores follows from it
OPENED = "morning/open"
_START_MS = 1  # a time of nought says that something has not happened
_LONG_MS = 2**40  # longer than any line is lost
_NEVER_MS = 2**50  # an animal that waits until it is sent on by hand


class Verdict(StrEnum):
    """What came of playing a scene once more."""

    FITS = "fits"
    DIFFERS = "differs"
    UNSURE = "unsure"  # not all that would be needed is known on this device


@dataclass(frozen=True, slots=True)
class KnownMove:
    """A move this device knows, and the number of its entry."""

    seq: int
    seat: Seat
    visit: int
    move: Move


@dataclass(frozen=True, slots=True)
class Stretch:
    """Entries from `first` to `last` among which at most `most` are letters that never opened."""

    first: int
    last: int
    most: int


@dataclass(frozen=True, slots=True)
class Course:
    """What one device knows of a scene.

    Attributes:
        seat: whose device.
        since: number of the entry that opened the scene. upto: of the last one.
        moves: known moves, by number. quiet: entries that are known to be no moves.
        hidden: where letters may be that never opened.
        came_late: the scene had ended before this device came; what the other said in the
            morning may be gone, as letters are not kept for long after a scene.
    """

    seat: Seat
    since: int
    upto: int
    moves: tuple[KnownMove, ...]
    quiet: frozenset[int] = frozenset()
    hidden: tuple[Stretch, ...] = ()
    came_late: bool = False


def stretches(letters: tuple[tuple[int, int], ...], upto: int) -> tuple[Stretch, ...]:
    """Return where letters of the other may be that never opened.

    Args:
        letters: number of the entry, and the other's own count, of every letter that was opened.
        upto: the last entry.
    """
    ordered = (*sorted(letters), (upto + 1, 2**31))
    found: list[Stretch] = []
    seq, count = 0, 0
    for next_seq, next_count in ordered:
        if next_count > count + 1:
            found.append(Stretch(seq + 1, next_seq - 1, next_count - count - 1))
        seq, count = next_seq, next_count
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Here:
    """A point on one possible course: the next entry to explain, and the state before it."""

    seq: int
    state: State
    now_ms: int
    hidden: int = 0  # letters that never opened, in this stretch so far


def replay(scenario: Scenario, course: Course, view: SeatView) -> Verdict:
    """Play the scene of an opened view once more.

    Args:
        scenario: the scene's scenario, as this device has it.
        course: what this device knows.
        view: what the server shows after entry `course.upto`; its seed is open.
    """
    return _Replay(scenario, course, view).verdict()


@dataclass(slots=True)
class _Replay:
    """One search through the courses that are lawful, the likeliest first."""

    scenario: Scenario
    course: Course
    view: SeatView
    moves: dict[int, KnownMove] = field(init=False)
    lacks_farewell: bool = False  # all fits but what was said after this device had left

    def __post_init__(self) -> None:
        self.moves = {known.seq: known for known in self.course.moves}

    def verdict(self) -> Verdict:
        """Search until one course fits, or none is left."""
        shown = _timeless(self.view)
        waiting = list(self._opening())
        for _ in range(MOST_STEPS):
            if not waiting:
                return Verdict.UNSURE if self._may_lack_moves() else Verdict.DIFFERS
            here = waiting.pop()
            if here.seq <= self.course.upto:
                waiting += reversed(list(self._onward(here)))
                continue
            view = view_for(self.scenario, here.state, self.course.seat)
            if _timeless(view) == shown:
                return Verdict.FITS
            self._note_farewell(here, view)
        return Verdict.UNSURE

    def _may_lack_moves(self) -> bool:
        """Tell whether a step was left or begun anew, with sealed moves nobody can open."""
        if self.lacks_farewell:
            return True  # its letters are not kept for long, and change nothing but the morning
        if any(isinstance(known.move, m.Settle) for known in self.course.moves):
            return True  # how much such a promise had weighed is not shown any more
        leaves = (m.Skip, m.ChangeTopic, m.Rewind)
        left = any(isinstance(known.move, leaves) for known in self.course.moves)
        return left and any(stretch.most for stretch in self.course.hidden)

    def _opening(self) -> Iterator[_Here]:
        """Give the point after the scene was opened with the seed that is shown now."""
        scene = self.view.scene
        swapped = scene.roles[0] != self.scenario.roles[0].id
        known = ((move.seat, move.move) for move in self.course.moves)
        before = _Here(self.course.since, state_before(self.view, known), _START_MS)
        everything = brings_everything(self.scenario, self.view)
        try:
            opened = self._after(before, OpenScene(scene.seed, swapped, _START_MS, everything))
        except ValueError:
            return  # what is shown as the seed is none
        if opened is not None:
            yield opened

    def _onward(self, here: _Here) -> Iterator[_Here]:
        """Give every lawful point after the next entry."""
        known = self.moves.get(here.seq)
        if known is not None and type(known.move) in ROOM_MOVES:
            yield replace(here, seq=here.seq + 1, hidden=self._hidden_after(here, 0))
        elif known is not None:
            yield from self._moved(here, known)
        elif here.seq in self.course.quiet:
            yield replace(here, seq=here.seq + 1, hidden=self._hidden_after(here, 0))
        else:
            yield from self._by_clock(here)
            stretch = self._stretch(here.seq)
            if stretch is not None and here.hidden < stretch.most:
                yield from self._unread(here)
                yield replace(here, seq=here.seq + 1, hidden=self._hidden_after(here, 1))

    def _note_farewell(self, here: _Here, view: SeatView) -> None:
        """Note that all fits up to here but for letters of the morning, which are soon gone."""
        scene, last = here.state.scene, max(self.moves, default=0)
        if self.course.came_late and scene is not None and scene.row == OPENED:
            said = len(view.transcript)
            later = self.view.transcript[said:]
            is_later = all(line.seq > last for line in later)
            self.lacks_farewell |= is_later and _parted(view, said) == _parted(self.view, said)

    def _unread(self, here: _Here) -> Iterator[_Here]:
        """Give what a letter leads to that is for nobody's eyes, and that the step waits for."""
        scene, other = here.state.scene, self.course.seat.other
        if scene is None:
            return
        wanted = needed(self.scenario.in_act(scene.act), scene, other)
        for kind, move in _UNREAD.items():
            if kind not in wanted:
                continue
            events = self._decided(here, Make(other, scene.visit, move, here.now_ms))
            if events:
                after = self._applied(here, events, here.now_ms)
                yield replace(after, hidden=self._hidden_after(here, 1))

    def _moved(self, here: _Here, known: KnownMove) -> Iterator[_Here]:
        """Give what a move leads to: right away, or after the time it needs to matter."""
        seen: list[tuple[str, ...]] = []
        times = [here.now_ms, *_late(here, known.move)]
        for at_ms in times:
            make = Make(known.seat, known.visit, known.move, at_ms)
            events = self._decided(here, make)
            if events is None:
                continue
            kinds = tuple(_mark(event) for event in events)
            if kinds in seen:
                continue
            seen.append(kinds)
            after = self._applied(here, events, at_ms)
            yield after
            due = due_ms(self.scenario, after.state)
            if due is not None and due < _NEVER_MS and due not in times:
                times.append(due)

    def _by_clock(self, here: _Here) -> Iterator[_Here]:
        """Give what time brings by itself: the phase closes, or the animal goes home."""
        scene = here.state.scene
        if scene is not None and scene.presence is not None and not scene.presence.unclear:
            lost = self._decided(here, LineLost(scene.presence.seat, 0, here.now_ms + _LONG_MS))
            if lost:
                yield self._applied(here, lost, here.now_ms)
        if scene is None or due_ms(self.scenario, here.state) is None:
            return
        closes = closes_at(self.scenario.in_act(scene.act), scene)
        if closes is not None:
            after = self._after(here, PassTime(max(closes, here.now_ms)))
            if after is not None:
                yield after
        if scene.bid is not None:
            going = replace(scene, bid=replace(scene.bid, until_ms=0), not_before_ms=_NEVER_MS)
            gone = self._decided(
                replace(here, state=replace(here.state, scene=going)), PassTime(here.now_ms)
            )
            if gone:
                yield self._applied(here, gone[:1], here.now_ms)

    def _after(self, here: _Here, command: Command) -> _Here | None:
        events = self._decided(here, command)
        return self._applied(here, events, command.at_ms) if events else None

    def _decided(self, here: _Here, command: Command) -> tuple[Event, ...] | None:
        decided = decide(self.scenario, here.state, command, here.seq)
        return None if isinstance(decided, Rejected) else decided

    def _applied(self, here: _Here, events: tuple[Event, ...], at_ms: int) -> _Here:
        state = here.state
        for event in events:
            state = apply(state, event, here.seq)
        state = replace(state, scene=_waiting(state.scene))
        return _Here(here.seq + 1, state, at_ms, self._hidden_after(here, 0))

    def _stretch(self, seq: int) -> Stretch | None:
        return next((s for s in self.course.hidden if s.first <= seq <= s.last), None)

    def _hidden_after(self, here: _Here, more: int) -> int:
        """Count hidden letters on; a new stretch begins at nothing."""
        same = self._stretch(here.seq) == self._stretch(here.seq + 1)
        return here.hidden + more if same else 0


def _late(here: _Here, move: Move) -> tuple[int, ...]:
    """Return later times that matter to a move: for a promised return, or a window gone."""
    scene = here.state.scene
    if isinstance(move, m.Focus) and scene is not None and scene.presence is not None:
        return (here.now_ms + GAP_MS + 1,)
    if not isinstance(move, m.Back) or scene is None or scene.time_out is None:
        return ()
    by_ms = scene.time_out.back_by_ms
    return (by_ms + GRACE_MS + 1, by_ms + 2 * GRACE_MS + 1)


def _mark(event: Event) -> str:
    return f"{event.kind} {getattr(event, 'outcome', '')}"


def _waiting(scene: SceneState | None) -> SceneState | None:
    """Let an animal wait for as long as nobody sends it on."""
    if scene is None or scene.bid is None:
        return scene
    return replace(scene, bid=replace(scene.bid, until_ms=_NEVER_MS))


def _timeless(view: SeatView) -> SeatView:
    """Return a view without the times at which things happened."""
    return replace(
        view,
        journey=NO_JOURNEY,  # it lies beside the scene, and is no part of its sums
        beat=replace(view.beat, entered_ms=0, not_before_ms=0),
        promise=replace(view.promise, lift_alone_ms=0),
        scene=replace(view.scene, back_by_ms=0),
        debrief=replace(
            view.debrief,
            scores=() if view.scene.starts else _known_scores(view),
            finished=0,  # how many scenes lie behind a pair is on no device for certain
        ),
    )


def _parted(view: SeatView, said: int) -> SeatView:
    """Return a view without what the other can still say once the envelopes are open."""
    plain = _timeless(view)
    return replace(
        plain,
        beat=replace(plain.beat, may=(), needed=(), ready=False, other_ready=False, visit=0),
        partner=replace(
            plain.partner,
            ready=False,
            own_up="",
            responded="",
            thanked="",
            wants_again="",
            wants_scene="",
        ),
        own=replace(plain.own, answer_options=()),
        scene=replace(plain.scene, ended=False),
        debrief=replace(plain.debrief, to_answer=()),
        transcript=plain.transcript[:said],
    )


def _known_scores(view: SeatView) -> tuple[ScoreView, ...]:
    """Return the own scores that nothing unread goes into."""
    return tuple(score for score in view.debrief.scores if score.name != "empathy")
