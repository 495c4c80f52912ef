"""Is it a game and not a form? What a machine can tell of that, for The Last Dumpling.

Each test is one point of the checklist in tests/README.md. Points that other tests hold already
are not held twice; that page names them.
"""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.client import album_scene as scene
from game.client.stroll import Stroll
from game.client.words import load_texts
from game.rules import moves as m
from game.rules import trust
from game.rules.seats import Seat
from game.scenario.library import find
from game.scenario.pace import QUICK, pace
from game.screens.intents import Go, Step, Toy, Typed
from game.screens.moments import GESTURES_MS, REVEALS, SILENCE_MS, TOY_MS
from game.screens.picture.span import MIDDLE, reach_x
from game.screens.screens import screen_for
from game.screens.settings import Settings
from game.screens.tree import Node, Role, Screen, walk
from tests.rules.plans import CHIPS, Plan, ash, bo, played
from tests.rules.play import Table as Truth
from tests.screens.laws import FORBIDDEN, all_nodes
from tests.screens.playing import Table, can_press, nodes_of, t1
from tests.screens.test_screens import WAYS
from tests.screens.test_screens import played as played_on_screens

A, B = Seat.A, Seat.B
START = 50.0  # the bridge before anybody has done anything
MEASURED = re.compile(
    r"\b(10|ten)\s*$|0\s*(to|-|–)\s*10|out of (10|ten)|\d+ ?%|\bpoints?\b", re.IGNORECASE
)


def shown(stroll: Stroll) -> Screen:
    return screen_for(stroll.state, stroll.scenario, load_texts())


def words_of(screen: Screen) -> set[str]:
    """Return every sentence that stands on a screen."""
    found = {screen.title, screen.turn}
    for node in all_nodes(screen):
        found |= {node.name, node.note}
    return found - {""}


def bridge_of(table: Truth) -> float:
    return table.view(A).bridge.value


# -- the first minute ----------------------------------------------------------------------------


def test_the_river_answers_the_first_key_at_home_before_anything_is_asked() -> None:
    home = shown(Stroll(settings=Settings()).at_home())
    first = next(n for n in nodes_of(home) if "p" in n.keys)

    assert home.live_toys
    assert isinstance(first.intent, Toy)
    assert not any(n.role in (Role.OPTION, Role.FIELD, Role.SLIDER) for n in nodes_of(home))


@pytest.mark.parametrize("seat", list(Seat))
def test_the_river_answers_the_first_key_at_the_door_before_anything_is_asked(seat: Seat) -> None:
    table = Table()
    door = table.screen(seat)
    first = next(n for n in nodes_of(door) if "1" in n.keys)

    table.press(seat, first.id)

    seen = table.clients[seat].here
    assert seen is not None
    assert len(seen.happenings) == 1
    assert table.inputs[seat] == 0
    assert not any(n.role in (Role.OPTION, Role.FIELD, Role.SLIDER) for n in nodes_of(door))


def test_between_the_link_and_the_first_secret_a_guest_meets_three_screens() -> None:
    guest = Stroll(settings=Settings(), me=B).at_home()
    guest.take(Go("join"))
    guest.take(Typed("invite-text", "amber kettle"))
    met: list[str] = []
    for step in (Step("join"), Step("safe"), Typed("name", "Robin"), Step("name")):
        guest.take(step)
        met.append(shown(guest).id)
    guest.settings = replace(guest.state.settings, asked=True)
    guest.begin()
    met.append(shown(guest).id)
    guest.both(m.Ready())
    guest.take(Step("seal"))

    assert shown(guest).id == "envelope-open"
    assert set(met) - {"join"} == {"first", "name", "door"}  # "join" is the link being knocked with


def test_on_the_way_to_life_there_is_no_scale_no_score_no_form_and_no_clinic() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "life/choose")
    table.pass_ms(4_000)
    screens = [*table.seen, *(table.screen(seat) for seat in Seat)]

    for screen in screens:
        nodes = all_nodes(screen)
        assert not any(n.role in (Role.SLIDER, Role.METER, Role.FIELD) for n in nodes), screen.id
        for words in words_of(screen):
            assert not MEASURED.search(words), words
            assert words in t1().texts.values() or not FORBIDDEN.search(words), words


# -- pace, hands and waiting ---------------------------------------------------------------------


@pytest.mark.parametrize("seat", [0, 1])
def test_a_seat_needs_four_and_a_half_minutes_five_hundred_words_and_27_presses_at_most(
    seat: int,
) -> None:
    walked = pace(t1(), find("t1").roles[seat])

    assert (QUICK.seconds, QUICK.words, QUICK.inputs) == (270.0, 500, 27)
    assert walked.seconds <= QUICK.seconds
    assert walked.words <= QUICK.words
    assert walked.inputs <= QUICK.inputs


@pytest.mark.parametrize("way", WAYS)
def test_nobody_who_plays_presses_more_than_27_times(way: str) -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "morning/open", WAYS[way])

    to_come = 3  # one to try, thanks, on: the morning's presses
    assert max(table.inputs.values()) + to_come <= QUICK.inputs


def reveals() -> list[tuple[str, Stroll]]:
    """Return a scene at the first instant of each kind of reveal."""
    table = scene.told(scene.lived("eat-all", "no-thanks"))
    snap = scene.felt()
    asked = scene.chin()
    asked.mine(m.Receive(line="show-chin"))
    return [("reveal-table", table), ("reveal-snap", snap), ("reveal-shown", asked)]


def test_a_reveal_is_a_second_of_silence_then_four_of_gestures_then_the_rest() -> None:
    for moment, stroll in reveals():
        for waited_ms, has_gestures in ((0, False), (SILENCE_MS - 200, False), (200, True)):
            stroll.wait(waited_ms)
            screen = shown(stroll)
            assert screen.id == moment
            assert any(n.id == "gestures" for n in walk(screen.work)) is has_gestures, moment
        stroll.wait(GESTURES_MS - 400)
        assert shown(stroll).id == moment
        stroll.wait(600)
        assert shown(stroll).id != moment
    assert (SILENCE_MS, GESTURES_MS) == (1_000, 4_000)
    assert {"reveal-answer", "reveal-envelopes"} < set(REVEALS)  # of one kind with these


AFTER_A_YES = {"half-it": ("ash-ask", "no-thanks"), "chips-yes": ("bo-ask", "keep")}
"""What is only offered once the other has said yes: what is asked, and what the other chose."""


PLANS = {
    A: m.Prepare(obstacle="smell", response="smell-out"),
    B: m.Prepare(obstacle="grumpy", response="grumpy-say"),
}


def lives() -> list[tuple[Seat, str]]:
    """Return every choice of Life that ends in a toy, by the seat it is offered to."""
    roles = zip(Seat, t1().roles, strict=True)
    return [(s, o.id) for s, role in roles for o in t1().life(role.id).options if o.asks is None]


@pytest.mark.parametrize(("seat", "option"), lives())
def test_every_toy_of_life_takes_eight_seconds_whatever_was_chosen(seat: Seat, option: str) -> None:
    stroll = Stroll(seed=scene.seed_with(), me=seat).begin().both(m.Ready()).both(m.Ready())
    stroll.mine(m.Offer(option="word-full"), PLANS[seat])
    stroll.theirs(m.Offer(option="word-full"), PLANS[seat.other])
    stroll.both(m.Lift()).wait(4_500)
    if option in AFTER_A_YES:
        mine, theirs = AFTER_A_YES[option]
        stroll.mine(m.AskChange(option=mine)).theirs(m.Choose(option=theirs))
        stroll.theirs(m.AnswerChange(answer="yes"))
    stroll.take(Step("toy", option))
    toy = shown(stroll)

    assert toy.id == "life-toy"
    assert toy.stage is not None
    assert toy.stage.ends_ms == TOY_MS == 8_000
    stroll.wait(TOY_MS - 200)
    assert shown(stroll).id == "life-toy"
    stroll.wait(400)
    assert shown(stroll).id != "life-toy"


@pytest.mark.parametrize("way", WAYS)
def test_whoever_waits_always_has_something_in_hand(way: str) -> None:
    waits = [s for s in played_on_screens(way).seen if s.id.startswith("waiting")]

    assert waits
    for screen in waits:
        toys = [n for n in walk(screen.work) if n.id.startswith("toy-") and can_press(n)]
        assert screen.live_toys, screen.id
        assert len(toys) >= 3, screen.id


@pytest.mark.parametrize("seat", list(Seat))
def test_enough_for_today_is_one_key_on_every_card_of_the_morning(seat: Seat) -> None:
    table = played_on_screens("kept by both")
    cards = []
    for _ in range(4):
        screen = table.screen(seat)
        cards.append(screen.id)
        assert [n.keys for n in nodes_of(screen) if n.id == "enough"] == [("x",)]
        if table.has(seat, "send"):
            table.press(seat, "send")
    for _ in range(3):
        table.press(seat, "card-back")

    assert cards == ["morning-envelopes", "morning-moments", "morning-try", "morning-thanks"]


# -- fair and kind -------------------------------------------------------------------------------

KEEPS = bo(**CHIPS)
ATE = {"choice": "eat-all", "magnets": ("ash-mag-own", "ash-mag-ten")}


def test_owning_up_ends_warmer_than_hiding_and_both_read_why_in_one_sentence() -> None:
    owned, hidden = (played(ash(**ATE, line=line), KEEPS) for line in ("ate-it", "left-it"))

    assert bridge_of(owned) > bridge_of(hidden)
    for table, why in ((owned, "ledger/ash/owned"), (hidden, "ledger/ash/broken")):
        for seat in Seat:
            lines = [line.text for line in table.view(seat).ledger.lines]
            assert lines.count(why) == 1
        assert len(t1().texts[why].split()) <= 12


def test_after_the_last_revelation_there_is_a_move_and_an_answer_to_it() -> None:
    table = played(ash(**ATE, line="left-it"), KEEPS)
    left = table.view(A).debrief.to_own

    assert len(left) == 3  # own it, laugh at oneself, not now
    table.play(A, m.OwnUp(option=left[-1]))
    answers = table.view(B).debrief.to_answer
    assert len(answers) == 3
    table.play(B, m.Respond(option=answers[0]))
    assert table.view(A).partner.responded == answers[0]


@settings(max_examples=60)
@given(st.floats(0, 100), st.floats(0, 100))
def test_planks_from_both_banks_reach_equally_far_whoever_is_trusted_less(
    one: float, other: float
) -> None:
    reach = trust.reach(trust.bridge(one, other))
    left, right = reach_x(reach)

    assert reach == trust.reach(trust.bridge(other, one))
    assert MIDDLE - left == pytest.approx(right - MIDDLE)


@pytest.mark.parametrize("way", WAYS)
def test_both_see_the_same_bridge_at_every_look(way: str) -> None:
    table = played_on_screens(way)
    views = [c.here.view.bridge for c in table.clients.values() if c.here is not None]

    assert views[0].reach == views[1].reach
    assert views[0].value == views[1].value


REFUSALS: dict[str, tuple[Plan, Plan, Plan, Plan]] = {
    "I can't promise that": (ash(offer="word-none"), bo(offer="word-none"), ash(), bo()),
    "not now, about something kept": (ash(line="sit-first"), KEEPS, ash(line="sit-first"), KEEPS),
    "not yet, to an apology": (
        ash(**ATE, line="ate-it"), replace(KEEPS, takes="bo-not-yet"),
        ash(choice="eat-all", line="ate-it", magnets=()), KEEPS,
    ),
    "a minute, for an apology": (
        ash(**ATE, line="ate-it"), replace(KEEPS, takes="bo-minute"),
        ash(choice="eat-all", line="ate-it", magnets=()), KEEPS,
    ),
}  # fmt: skip
"""A refusal as both play it, and the same scene in which nothing was refused or offered."""


@pytest.mark.parametrize("said", REFUSALS)
def test_a_refusal_costs_no_trust(said: str) -> None:
    a, b, plain_a, plain_b = REFUSALS[said]
    refused, plain = played(a, b), played(plain_a, plain_b)
    neutral = START if said == "I can't promise that" else bridge_of(plain)

    assert bridge_of(refused) >= neutral
    assert refused.scene.trust.b >= min(
        START, plain.scene.trust.b
    )  # nobody trusts who refused less
    assert refused.view(A).debrief.open


@pytest.mark.parametrize("row", ["word/offer", "life/choose", "table/account", "snap/feel"])
def test_stop_takes_nothing_away(row: str) -> None:
    table = played(ash(), KEEPS, until=row)
    before = bridge_of(table)
    table.play(B, m.Stop())

    assert bridge_of(table) >= min(before, START)
    assert (table.view(A).debrief.scores, table.view(B).debrief.scores) == ((), ())


def words_on_the_way(wishes: tuple[str, ...], asked: Settings) -> set[str]:
    """Return every sentence both meet on a way, with these settings."""
    table = Table()
    for seat in Seat:
        table.clients[seat] = replace(table.clients[seat], settings=asked)
    table.play_until(lambda: table.beat() == "morning/open", wishes)
    table.pass_ms(6_000)
    for seat in Seat:
        table.screen(seat)
    return {words for screen in table.seen for words in words_of(screen)}


@pytest.mark.parametrize("way", WAYS)
def test_silent_still_and_twice_as_large_not_one_sentence_is_missing(way: str) -> None:
    plain = Settings(asked=True)
    quiet = replace(plain, sound=False, motion=False, text=200, contrast=True)

    assert words_on_the_way(WAYS[way], plain) == words_on_the_way(WAYS[way], quiet)


FUNNY = (
    "stage/lid/crumbs", "film-eat", "film-walk", "eat-all/after", "no-thanks/after",
    "word-none", "movement", "ate-it", "walked-past", "meanwhile/make-good",
)  # fmt: skip
"""Lines the scene laughs with; each is a sentence on the screen, whatever is seen or heard."""


def test_the_lines_the_scene_laughs_with_are_words_and_not_only_pictures_or_sounds() -> None:
    found = set[str]()
    for way in WAYS:
        found |= {words for s in played_on_screens(way).seen for words in words_of(s)}
        table = played_on_screens(way)
        found |= {words for seat in Seat for words in words_of(table.screen(seat))}
    said = {line: t1().texts.get(line, "") for line in FUNNY}

    assert all(said.values())
    assert [i for i, words in said.items() if not any(words in shown for shown in found)] == []


def test_every_answer_and_every_toy_on_every_way_has_a_key() -> None:
    for way in WAYS:
        for screen in played_on_screens(way).seen:
            needs = [n for n in nodes_of(screen) if n.role in (Role.OPTION, Role.TOY)]
            needs += [n for n in nodes_of(screen) if is_plaything(n)]
            assert all(n.keys for n in needs if can_press(n)), screen.id


def is_plaything(node: Node) -> bool:
    return node.id.startswith("toy-") and node.role is Role.BUTTON
