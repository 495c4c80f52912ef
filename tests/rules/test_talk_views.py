"""Talk shows each seat what is its own and what has opened, and nothing a moment sooner.

Twins: two plays that differ only in what one seat seals look the same to the other: its view,
what it is sent, which mail opens, which moves it is answered how, and when.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace

import pytest

from game.room.room import new_room
from game.rules import moves as m
from game.rules.beats import TABLE
from game.rules.carry_events import SeatCarried
from game.rules.seats import BySeat, Seat
from game.rules.state import Carried
from game.scenario.model import ScenarioId
from tests.rules.plans import ash, bo, play_on, sends
from tests.rules.play import Table, seed_where
from tests.rules.probes import answers
from tests.rules.scenes import TALK, TALKS, Scenes
from tests.rules.talking import (
    AT_ONCE,
    NOT_QUITE,
    PLAIN,
    Talking,
    at_talk,
    talk_on,
    talking,
)

A, B = Seat.A, Seat.B
PHASES = [row.phase for row in TABLE if row.beat == "talk"]
HEARD_TO_THE_END = ""


@dataclass
class Watcher:
    """Writes down everything one seat can learn, up to a row of the direction that is watched."""

    seat: Seat
    until: str
    seen: list[object] = field(default_factory=list)
    is_over: bool = False

    def look(self, table: Table) -> None:
        """Write down this step."""
        reached = self.until == "envelopes" and table.scene.envelopes_open
        lit = self.until == "lit" and bool(table.view(self.seat).talk.pin)
        self.is_over = self.is_over or reached or lit or table.scene.row == self.until
        if self.is_over:
            return
        told = sends(table.heard, self.seat)
        lawful = answers(table, self.seat)
        self.seen.append((table.view(self.seat), told, lawful, table.now_ms))


def watched(beat: str, plan: Talking, watcher: Watcher) -> list[object]:
    """Play a scene in which this direction goes by a plan, and return what was learned."""
    table = at_talk(TALKS)
    if beat == "talk-back":
        talk_on(table)
    talk_on(table, plan, each=watcher.look)
    play_on(table, ash(), bo(), each=watcher.look)
    return watcher.seen


def assert_alike(left: list[object], right: list[object]) -> None:
    """Fail at the first step at which the watcher could tell two plays apart."""
    for step, (one, other) in enumerate(zip(left, right, strict=False)):
        assert one == other, f"told apart at step {step}"
    assert len(left) == len(right)
    assert left


ONE = talking(need="truth")
SEALED: dict[str, tuple[str, str, Talking, Talking]] = {
    "what the speaker feels": (
        "listener", "felt", ONE, replace(ONE, feels="proud", strength=1, need="rest")),
    "the heart, until it lights up": ("listener", "lit", PLAIN, talking(pin=1)),
    "the heart, until the envelopes": (
        "listener", "envelopes", AT_ONCE, replace(AT_ONCE, pin=2)),
    "how the listener was rated, for ever": (
        "listener", HEARD_TO_THE_END, talking(effort=0), talking(effort=4)),
    "what the listener feels, for ever": (
        "speaker", HEARD_TO_THE_END, talking(hears="lonely"), talking(hears="furious")),
    "what the listener guesses": (
        "speaker", "felt", ONE, replace(ONE, guess="proud", guessed=5, guessed_need="play")),
}  # fmt: skip


@pytest.mark.parametrize("beat", ["talk", "talk-back"])
@pytest.mark.parametrize("name", SEALED)
def test_what_is_sealed_in_talk_tells_the_other_nothing_before_its_time(
    name: str, beat: str
) -> None:
    who, until, one, other = SEALED[name]
    speaker = B if beat == "talk" else A
    seat = speaker if who == "speaker" else speaker.other
    stop = f"{beat}/{until}" if until in PHASES else until
    seen = [watched(beat, plan, Watcher(seat, stop)) for plan in (one, other)]
    assert_alike(*seen)


CHANGES: dict[str, tuple[str, tuple[m.Move, ...], tuple[m.Move, ...]]] = {
    "a report": ("feel", (m.Report(feeling="proud"),), (m.Report(feeling="worried", strength=5),)),
    "an own feeling": ("feel", (m.Hear(feeling="numb"),), (m.Hear(feeling="fond", strength=1),)),
    "a guess": ("give-back", (m.Guess(feeling="numb"),), (m.Guess(feeling="fond", strength=5),)),
    "a rating": ("wish", (m.Rate(effort=0),), (m.Rate(effort=4),)),
    "a changed rating": (
        "wish", (m.Rate(effort=0), m.Rate(effort=1)), (m.Rate(effort=3), m.Rate(effort=3))),
}  # fmt: skip


@pytest.mark.parametrize("beat", ["talk", "talk-back"])
@pytest.mark.parametrize("name", CHANGES)
def test_while_a_phase_of_talk_lasts_a_sealed_move_shows_only_that_it_was_made(
    name: str, beat: str
) -> None:
    phase, one, other = CHANGES[name]
    speaker = B if beat == "talk" else A
    seat = speaker if name in {"a report", "a rating", "a changed rating"} else speaker.other
    seen = []
    for moves in (one, other):
        table = at_talk(TALKS)
        if beat == "talk-back":
            talk_on(table)
        talk_on(table, until=f"{beat}/{phase}")
        watcher = Watcher(seat.other, "")
        for move in moves:
            table.play(seat, move)
            watcher.look(table)
        table.wait(1_000)
        watcher.look(table)
        seen.append(watcher.seen)
    assert_alike(*seen)


def test_both_lanterns_open_at_once_and_not_before_the_first_go_is_over() -> None:
    table = talk_on(at_talk(), until="talk/give-back")
    table.play(A, m.Reflect(line="bo-back-2", fold="bo-says-2"))
    assert table.view(A).talk.heard is table.view(B).talk.heard is None
    table.play(A, m.Guess(feeling="unsure", strength=2))
    for seat in (A, B):
        heard = table.view(seat).talk.heard
        assert heard is not None
        assert (heard.felt, heard.felt_strength) == ("worried", 4)
        assert (heard.guessed, heard.guessed_strength) == ("unsure", 2)
        assert heard.nearness == "close"


def test_the_heart_lights_up_for_the_listener_on_nearly() -> None:
    table = talk_on(at_talk(), until="talk/felt")
    assert (table.view(A).talk.pin, table.view(B).talk.pin) == ("", "bo-says-3")
    table.play(B, m.Felt(answer="nearly"))
    assert table.view(A).talk.pin == "bo-says-3"


def test_a_heart_that_never_lit_up_opens_in_the_morning() -> None:
    table = talk_on(at_talk(), AT_ONCE)
    assert table.view(A).talk.pin == ""
    play_on(table, ash(), bo(), until="morning/open")
    assert table.view(A).talk.pin == "bo-says-3"


def test_a_seat_reads_its_own_sealed_words_back() -> None:
    table = talk_on(at_talk(), until="talk/give-back")
    talk = table.view(A).talk
    assert (talk.own_feeling, talk.own_strength, talk.own_need) == ("lonely", 3, "")
    table.play(A, m.Guess(feeling="numb", strength=2))
    talk = table.view(A).talk
    assert (talk.own_guess, talk.own_guess_strength) == ("numb", 2)
    assert table.view(B).talk.own_guess == ""
    assert table.view(B).talk.own_feeling == "worried"


def test_after_two_directions_each_reads_the_one_in_which_it_listened() -> None:
    table = at_talk(TALKS)
    talk_on(table, talking(hears="numb"))
    talk_on(table, talking(hears="fond"))
    assert [table.view(seat).talk.own_feeling for seat in (A, B)] == ["numb", "fond"]
    assert [table.view(seat).talk.id for seat in (A, B)] == ["talk-bo", "talk-ash"]


def test_a_lantern_stays_on_the_bridge_for_both_once_somebody_was_heard() -> None:
    table = at_talk(TALKS)
    talk_on(table, AT_ONCE)
    assert table.view(A).bridge.heard == table.view(B).bridge.heard == (B,)
    talk_on(table, NOT_QUITE)
    assert table.view(A).bridge.heard == (B,)


def test_a_scene_without_talk_has_an_empty_section() -> None:
    table = Table().open(seed_where())
    assert table.view(A).talk.id == ""
    assert at_talk().view(A).talk.id == "talk-bo"


def test_how_things_landed_and_what_is_wished_are_told_openly() -> None:
    table = talk_on(at_talk(), NOT_QUITE, until="talk/comfort")
    assert table.view(A).talk.wish == "kind-word"
    assert table.view(A).talk.comforts == ("bo-kind-word", "bo-ears", "bo-think")
    assert (table.view(A).talk.rated, table.view(B).talk.rated) == (False, True)


@pytest.mark.parametrize("phase", PHASES)
def test_after_stop_what_was_sealed_in_talk_stays_sealed(phase: str) -> None:
    views = []
    for plan in (NOT_QUITE, replace(NOT_QUITE, hears="fond", effort=1)):
        table = talk_on(at_talk(), plan, until=f"talk/{phase}")
        table.play(A, m.Stop())
        talk = table.view(B).talk
        views.append(talk)
        opened = PHASES.index(phase) >= PHASES.index("felt")
        lit = PHASES.index(phase) >= PHASES.index("give-back-again")
        assert (table.view(A).talk.heard is not None) == opened
        assert (table.view(A).talk.pin == "bo-says-3") == lit
        offered = (talk.line_options, talk.feelings, talk.questions, talk.reflections)
        assert offered == ((), (), (), ())
    assert views[0] == views[1]


def test_a_section_stays_small() -> None:
    table = at_talk(TALKS)
    sizes: list[int] = []

    def note(now: Table) -> None:
        sizes.extend(len(json.dumps(asdict(now.view(seat).talk))) for seat in (A, B))

    talk_on(table, NOT_QUITE, each=note)
    assert max(sizes) < 4_096


CARRIES = replace(
    TALK, meta=replace(TALK.meta, id=ScenarioId("test-carries"), carries=True), hash="c" * 64
)


def after(ratings: tuple[int, ...], plan: Talking) -> Table:
    """Play a scene of a pair whose listener was rated so in earlier ones."""
    table = Table(room=new_room("r", "duo", Scenes(more=(CARRIES,))))
    known = SeatCarried(seat=A, trust=50.0, ratings=ratings)
    before = Carried(seats=BySeat(known, SeatCarried(seat=B, trust=50.0)), finished=len(ratings))
    table.room = replace(table.room, state=replace(table.room.state, carried=before))
    table.open(seed_where(), scenario="test-carries").to_word()
    return play_on(table, ash(), bo(), until="", talk=plan)


def figures(table: Table) -> tuple[object, ...]:
    """Return everything the listener is shown in the morning, the bridge included."""
    view = table.view(A)
    return view.debrief, view.talk, view.bridge, view.ledger, view.own


@pytest.mark.parametrize("earlier", [(), (4,), (0, 4, 2, 1), (2, 2, 2, 2, 2, 2, 4, 0)])
def test_a_rating_in_an_open_block_changes_no_figure(earlier: tuple[int, ...]) -> None:
    shown = [figures(after(earlier, talking(effort=effort))) for effort in range(5)]
    assert all(found == shown[0] for found in shown)


@pytest.mark.parametrize("earlier", [(0,) * 5, (4,) * 5, (1, 4, 2, 0, 3), (2, 3, 3, 4, 4)])
def test_a_rating_that_closes_a_block_cannot_be_worked_out(earlier: tuple[int, ...]) -> None:
    shown = [figures(after(earlier, talking(effort=effort))) for effort in range(5)]
    assert len({repr(found) for found in shown}) < 5


def test_with_a_block_of_full_effort_the_same_reading_is_worth_more() -> None:
    table = after((4, 4, 4, 4, 4), PLAIN)
    counted = [x for x in table.scene.talk_results if x.kind == "empathy-counted"]
    assert round(counted[0].value, 2) == 61.75


def test_a_sealed_feeling_is_mailed_with_the_lanterns_and_the_listeners_own_never() -> None:
    table = talk_on(at_talk(), until="talk/feel")
    table.play(B, m.Report(feeling="jealous"))
    report = table.room.seq
    table.play(A, m.Hear(feeling="devoted"))
    hear = table.room.seq
    talk_on(table, until="talk/give-back")
    assert report not in table.room.post.open_to.a
    talk_on(table, until="talk/felt")
    assert report in table.room.post.open_to.a
    play_on(table, ash(), bo(), until="morning/open")
    assert hear not in table.room.post.open_to.b
