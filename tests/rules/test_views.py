"""Twins: scenes that differ only in one seat's sealed moves look equal to the other seat.

Equal means everything it can learn: its view, what it is sent, which mail opens, which moves are
lawful for it and with which code others are refused, and when things happen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from game.room import effects as fx
from game.rules import moves as m
from game.rules.seats import Seat
from tests.rules.plans import CHIPS, SMELL, Plan, ash, bo, played, sends
from tests.rules.play import Table, seed_where
from tests.rules.probes import answers

A, B = Seat.A, Seat.B


@dataclass
class Watcher:
    """Writes down everything one seat can learn, step by step."""

    seat: Seat
    seen: list[object] = field(default_factory=list)

    def look(self, table: Table) -> None:
        """Write down this step."""
        if table.scene.envelopes_open:
            return
        told = sends(table.heard, self.seat)
        self.seen.append((table.view(self.seat), told, answers(table, self.seat), table.now_ms))


def watched(a: Plan, b: Plan, watcher: Seat, seed: str) -> list[object]:
    """Play up to the envelopes and return what this seat learned on the way."""
    notes = Watcher(watcher)
    played(a, b, seed=seed, each=notes.look)
    return notes.seen


def assert_alike(left: Sequence[object], right: Sequence[object]) -> None:
    """Fail at the first step at which the watcher could tell two scenes apart."""
    for step, (one, other) in enumerate(zip(left, right, strict=False)):
        assert one == other, f"told apart at step {step}"
    assert len(left) == len(right)


FAIR, CAT = seed_where(), seed_where(spoils=True)

WHOLE_SCENES = {
    "Ash's plan": (ash(), ash(**SMELL), bo(), FAIR),
    "Ash bites whole or by the corner": (
        ash(choice="eat-all"), ash(choice="corner"), bo(), FAIR),
    "the cat or the liar, believed": (ash(), ash(choice="eat-all"), bo(), CAT),
    "the cat or the liar, evading": (
        ash(line="movement"), ash(choice="eat-all", line="movement"),
        bo(receive="movement-by-whom"), CAT),
    "the cat or the liar, putting it off": (
        ash(line="sit-first"), ash(choice="corner", line="sit-first"),
        bo(receive="sitting-so"), CAT),
    "the cat or the liar, let be": (
        ash(line="sit-first"), ash(choice="corner", line="sit-first"),
        bo(receive="bo-all-right"), CAT),
    "a false confession and a true one": (
        ash(line="ate-it"), ash(choice="eat-all", line="ate-it"), bo(), CAT),
    "a half promise kept or not, under the cat": (
        ash(offer="word-half"), ash(offer="word-half", choice="eat-all"), bo(), CAT),
    "what Ash expects": (
        ash(choice="eat-all", line="ate-it", expects=0),
        ash(choice="eat-all", line="ate-it", expects=4), bo(), FAIR),
    "what comes last at dawn": (
        ash(choice="eat-all", word="ash-last-own"), ash(choice="eat-all"), bo(), FAIR),
    "what is chosen after a no": (
        ash(asks="ash-ask", then="keep"), ash(asks="ash-ask", then="eat-all"),
        bo(change="no"), CAT),
    "nobody promised and an empty plate": (
        ash(offer="word-none", choice="eat-all"), ash(offer="word-none", choice="corner"),
        bo(offer="word-none"), FAIR),
}  # fmt: skip

WHOLE_SCENES_OF_BO = {
    "Bo's plan": (bo(), bo(**CHIPS), ash(), FAIR),
    "chips eaten or not, bragging": (bo(), bo(choice="round-the-corner"), ash(), FAIR),
    "chips eaten or wrapped, evading": (
        bo(choice="wrap", line="lovely-walk"), bo(choice="round-the-corner", line="lovely-walk"),
        ash(receive="what-taste"), FAIR),
    "lunch denied, chips or not": (
        bo(line="not-hungry"), bo(choice="round-the-corner", line="not-hungry"), ash(), FAIR),
    "a false confession and a true one": (
        bo(line="had-chips"), bo(choice="round-the-corner", line="had-chips"), ash(), FAIR),
    "how it landed with Bo": (
        bo(lands=0), bo(lands=4), ash(choice="eat-all", line="ate-it"), FAIR),
    "which chips, once they are allowed": (
        bo(asks="bo-ask", then="chips-yes"), bo(asks="bo-ask", then="no-thanks"), ash(), FAIR),
    "left to decide": (
        bo(asks="bo-ask", then="round-the-corner"), bo(asks="bo-ask", then="wrap"),
        ash(change="yours"), FAIR),
}  # fmt: skip


@pytest.mark.parametrize("name", WHOLE_SCENES)
def test_bo_cannot_tell_two_ashes_apart_before_the_envelopes(name: str) -> None:
    one, other, bo_plan, seed = WHOLE_SCENES[name]
    left, right = watched(one, bo_plan, B, seed), watched(other, bo_plan, B, seed)
    if name == "what comes last at dawn":  # it opens when the dawn closes
        left, right = left[:-1], right[:-1]
    assert_alike(left, right)


@pytest.mark.parametrize("name", WHOLE_SCENES_OF_BO)
def test_ash_cannot_tell_two_bos_apart_before_the_envelopes(name: str) -> None:
    one, other, ash_plan, seed = WHOLE_SCENES_OF_BO[name]
    assert_alike(watched(ash_plan, one, A, seed), watched(ash_plan, other, A, seed))


ATE, HAD = ash(choice="eat-all", line="ate-it"), bo(choice="round-the-corner", line="had-chips")
SEALED: dict[str, tuple[str, Seat, tuple[m.Move, ...], tuple[m.Move, ...]]] = {
    "Ash's offer": (
        "word/offer", A,
        (m.Offer(option="word-full"), m.Prepare(obstacle="smell", response="smell-out")),
        (m.Offer(option="word-none"), m.Prepare()),
    ),
    "Bo's offer": (
        "word/offer", B,
        (m.Offer(option="word-half"), m.Prepare()),
        (m.Offer(option="word-none"), m.Prepare()),
    ),
    "Ash keeps or eats": (
        "life/choose", A, (m.Choose(option="keep"),), (m.Choose(option="eat-all"),),
    ),
    "Ash eats or asks": (
        "life/choose", A, (m.Choose(option="corner"),), (m.AskChange(option="ash-ask"),),
    ),
    "Bo walks past or asks": (
        "life/choose", B, (m.Choose(option="no-thanks"),), (m.AskChange(option="bo-ask"),),
    ),
    "Bo wraps or eats": (
        "life/choose", B, (m.Choose(option="wrap"),), (m.Choose(option="round-the-corner"),),
    ),
    "Ash's account": (
        "table/account", A,
        (m.Account(line="ate-it", add="add-noor"), m.Predict(face=3)),
        (m.Account(line="left-it"), m.Predict()),
    ),
    "Bo's account": (
        "table/account", B,
        (m.Account(line="had-chips"), m.Predict(face=0)),
        (m.Account(line="not-hungry", add="add-lunch"), m.Predict()),
    ),
    "a changed mind": (
        "table/account", B,
        (m.Account(line="had-chips"), m.Account(line="had-chips"), m.Predict()),
        (m.Account(line="lovely-walk"), m.Account(line="walked-past"), m.Predict()),
    ),
    "how it landed": ("table/receive", B, (m.Land(face=0),), (m.Land(face=4),)),
    "Ash's feelings": (
        "snap/feel", A,
        (m.Report(feeling="exposed"), m.Guess(feeling="low", strength=5)),
        (m.Report(feeling="hungry", strength=1), m.Guess(feeling="cross")),
    ),
    "Bo's feelings": (
        "snap/feel", B,
        (m.Report(feeling="low"), m.Guess(feeling="exposed")),
        (m.Report(feeling="glad"), m.Guess(feeling="glad")),
    ),
    "Bo's dawn": (
        "last-word/dawn", B, (m.Account(line="bo-last-own"),), (m.Account(line=""),),
    ),
    "Ash's weather": ("snap/feel", A, (m.Heat(level=0),), (m.Heat(level=10),)),
    "Bo's weather": ("life/choose", B, (m.Heat(level=9),), (m.Heat(level=2),)),
}  # fmt: skip


@pytest.mark.parametrize("name", SEALED)
def test_a_sealed_move_tells_the_other_nothing_while_it_is_sealed(name: str) -> None:
    row, seat, one, other = SEALED[name]
    hides = bo(choice="round-the-corner") if row == "last-word/dawn" else bo()
    seen: list[list[object]] = []
    for moves in (one, other):
        table = played(ATE, hides, until=row)
        notes = Watcher(seat.other)
        for move in moves:
            table.play(seat, move)
            notes.look(table)
        table.wait(1_000)
        notes.look(table)
        seen.append(notes.seen)
    assert_alike(seen[0], seen[1])


@pytest.mark.parametrize("asks", [True, False], ids=["asked", "chose"])
def test_an_ask_opens_only_once_the_other_has_acted(asks: bool) -> None:  # noqa: FBT001 - a case
    table = played(until="life/choose")
    first = m.AskChange(option="ash-ask") if asks else m.Choose(option="keep")
    table.play(A, first)
    assert table.view(B).partner.asks_change == ""
    table.play(B, m.Choose(option="no-thanks"))
    assert table.view(B).partner.asks_change == ("life-ash/asked" if asks else "")


def test_both_may_ask_at_once_and_both_asks_open_together() -> None:
    table = played(until="life/choose")
    table.play(A, m.AskChange(option="ash-ask"))
    table.play(B, m.AskChange(option="bo-ask"))
    assert table.view(A).partner.asks_change == "life-bo/asked"
    assert table.view(B).partner.asks_change == "life-ash/asked"
    assert "choose" not in table.view(A).beat.may
    table.play(A, m.AnswerChange(answer="yes"))
    assert "choose" in table.view(B).beat.may
    assert "choose" not in table.view(A).beat.may


def test_a_skipped_table_tells_nothing_of_what_was_sealed() -> None:
    seen: list[list[object]] = []
    for line in ("ate-it", "left-it"):
        table = played(ATE, bo(), until="table/account")
        notes = Watcher(B)
        table.play(A, m.Account(line=line), m.Predict(face=2))
        table.play(B, m.Skip())
        notes.look(table)
        table.snap(("glad", "glad"), ("low", "low"))
        notes.look(table)
        assert table.scene.row == "last-word/dawn"
        table.dawn()
        assert table.view(B).debrief.envelopes[0].predicted is None
        assert not table.view(A).debrief.to_own
        mail = [e for e in table.heard if isinstance(e, fx.Mail) and e.seat is B]
        account = next(e.seq for e in table.log for x in e.events if _is_account(x))
        assert all(account not in letter.seqs for letter in mail)
        assert account not in table.room.post.open_to.b
        seen.append(notes.seen)
    assert_alike(seen[0], seen[1])


def _is_account(event: object) -> bool:
    return isinstance(getattr(event, "move", None), m.Account)


def test_a_skipped_snap_tells_no_feelings_in_the_morning() -> None:
    table = played(until="snap/feel")
    table.play(A, m.Report(feeling="low"), m.Guess(feeling="cross"))
    table.play(B, m.Report(feeling="glad"))
    table.play(B, m.Skip())
    table.dawn()
    for seat in (A, B):
        debrief = table.view(seat).debrief
        assert {x.kind for x in (*debrief.moments, *debrief.mine)} <= {"kept-tempted"}
        assert table.view(seat).scene.snap == ()


def test_a_moment_for_one_seats_eyes_changes_nothing_for_the_other() -> None:
    own = ash(feels="cross", guesses="cross")
    other = ash(feels="low", guesses="cross")
    bos = bo(feels="glad", guesses="settled")
    views = [played(plan, bos).view(B).debrief for plan in (own, other)]
    assert views[0].tries == views[1].tries
    assert views[0].mine == views[1].mine == ()


def test_no_view_holds_the_seed_or_the_spoiler_before_the_envelopes() -> None:
    table = played(until="last-word/dawn", seed=CAT)
    for seat in (A, B):
        scene = table.view(seat).scene
        assert (scene.seed, scene.spoiled) == ("", "")
    table.dawn()
    assert table.view(A).scene.seed == CAT
    assert table.view(B).scene.spoiled == "cat/envelope"


def test_an_empty_room_has_no_view() -> None:
    from game.rules.state import State
    from game.rules.views import view_for
    from game.scenario.library import Shipped

    with pytest.raises(ValueError, match="open scene"):
        view_for(Shipped().get("t1"), State(), A)
