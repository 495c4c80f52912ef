"""Talk, weight on a word, the table and the plan: every step and phase, both seats, many ways."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.rules import moves as m
from game.rules.beats import TABLE
from game.rules.seats import Seat
from game.scenario.library import shelf
from game.scenario.model import Scenario, ScenarioId
from game.screens.intents import Held, Step
from game.screens.screens import screen_for
from game.screens.state import Place
from game.screens.tree import Look, Screen
from tests.screens.laws import all_nodes, check
from tests.screens.playing import Table, english, nodes_of
from tests.screens.scenes import m10, whole

SAYS = ("say-albums", "say-miss-him", "say-careless")
WAYS = {
    "heard at once": (*SAYS, "heart-careless", "felt-yes"),
    "heard at the second go": (
        "say-careless", "say-us", "say-you-lot", "heart-us", "ask-jug", "ask-how-is-watch",
        "felt-nearly",
    ),
    "not quite": (*SAYS, "heart-albums", "felt-nearly", "felt-not-quite", "back-back-poor"),
    "broken and owned": (
        *SAYS, "heart-miss-him", "felt-yes", "stones-3", "life-buy-twin", "life-sell",
        "line-dropped-it", "add-add-twin", "line-asked-dealer", "add-add-sold",
        "magnets-wren-mag-own", "magnets-wren-mag-table", "magnets-teo-mag-table",
        "receive-teo-not-yet", "receive-wren-minute",
    ),
    "hidden": (
        *SAYS, "heart-careless", "life-buy-twin", "line-its-fine", "life-sell", "line-quiet-week",
        "A:plan-plan-drawer", "B:plan-plan-sell",
    ),
    "nobody promises": (*SAYS, "offer-word-wren-none", "offer-word-teo-none", "felt-yes"),
    "asked for instead": (*SAYS, "B:lean-counter", "A:stones-1"),
    "changed in time": (*SAYS, "life-ask-monday", "life-ask-after", "change-yes"),
}  # fmt: skip

_SEEN: dict[tuple[str, str], Table] = {}


def played(way: str, scene: Scenario) -> Table:
    """Return a table that has played this way to the morning; played once and kept."""
    key = (way, f"{scene.meta.id}{scene.meta.level}")
    if key not in _SEEN:
        table = Table(plays=scene, everything=scene.meta.level == 4)
        table.play_until(lambda: table.beat() == "morning/open", WAYS[way])
        table.pass_ms(6_000)
        for seat in Seat:
            table.screen(seat)
        _SEEN[key] = table
    return _SEEN[key]


@pytest.mark.parametrize("way", WAYS)
def test_every_screen_on_the_way_keeps_the_laws(way: str) -> None:
    for scene in (m10(), whole()):
        table = played(way, scene)
        for screen in table.seen:
            check(screen)
        assert not table.texts.missing


@pytest.mark.parametrize("seat", list(Seat))
@pytest.mark.parametrize("way", WAYS)
def test_every_card_of_the_morning_keeps_the_laws(way: str, seat: Seat) -> None:
    table = played(way, m10())
    for card in ("envelopes", "moments", "try", "thanks"):
        screen = table.screen(seat)
        assert screen.id == f"morning-{card}"
        check(screen)
        if card != "thanks":
            table.press(seat, "send")
    for _ in range(3):
        table.press(seat, "card-back")
    assert not table.texts.missing


def test_the_ways_together_pass_through_every_step_and_phase() -> None:
    rows = {row.name for row in TABLE if not row.name.startswith("snap/")}
    entered = set().union(*(played(way, whole()).rows for way in WAYS))
    assert rows - entered == set()


def at(row: str, *wishes: str, scene: Scenario | None = None, everything: bool = False) -> Table:
    """Return a table of Grandad's Watch that has come to "beat/phase"."""
    table = Table(plays=scene or m10(), everything=everything)
    table.play_until(lambda: table.beat() == row, wishes)
    return table


def ids(screen: Screen) -> list[str]:
    """Return the ids of what can be reached on a screen."""
    return [n.id for n in nodes_of(screen)]


def words(screen: Screen) -> list[str]:
    """Return everything a screen says."""
    return [part for n in all_nodes(screen) for part in (n.name, n.note) if part]


def test_a_line_that_is_said_stands_on_the_others_screen_at_once() -> None:
    table = at("talk/share")
    table.press(Seat.A, "say-miss-him")
    screen = table.screen(Seat.B)
    assert screen.id == "talk-listen"
    assert "fold-miss-him" in ids(screen)
    assert "say-miss-him" not in ids(table.screen(Seat.A))


def test_a_held_line_is_said_with_the_heart_and_the_heart_stays_here() -> None:
    table = at("talk/share")
    table.tell(Seat.A, Held("say", "careless", 600))
    hearts = {n.id: n.value for n in nodes_of(table.screen(Seat.A)) if n.id.startswith("heart-")}
    assert hearts == {"heart-careless": "A heart"}
    folds = {n.id: n.value for n in nodes_of(table.screen(Seat.B)) if n.id.startswith("fold-")}
    assert folds == {"fold-careless": "A"}


def test_the_heart_is_on_one_line_and_can_be_put_on_another_by_key_or_pointer() -> None:
    table = at("talk/share")
    for line in SAYS:
        table.press(Seat.A, line)
    assert not table.has(Seat.A, "send")
    table.press(Seat.A, "heart-albums")
    table.press(Seat.A, "heart-careless")
    hearts = [n for n in nodes_of(table.screen(Seat.A)) if n.look is Look.SPEECH]
    assert [n.keys for n in hearts] == [("h",), ("j",), ("k",)]
    assert [n.value for n in hearts] == ["A", "A", "A heart"]
    table.press(Seat.A, "send")
    assert table.beat() == "talk/feel"


def test_own_words_open_with_one_key_and_go_with_the_next_line() -> None:
    from game.screens.commands import SendMove
    from game.screens.intents import Typed

    table = at("talk/share")
    table.press(Seat.A, "own-words")
    assert "share-words" in ids(table.screen(Seat.A))
    table.tell(Seat.A, Typed("share-words", "Shoe polish, of all things."))
    table.press(Seat.A, "say-miss-him")
    sent = [c for c in table.sent[Seat.A] if isinstance(c, SendMove)][-1]
    assert (sent.move, sent.own_words) == (m.Say(line="miss-him"), "Shoe polish, of all things.")
    assert "share-words" not in ids(table.screen(Seat.A))


def test_a_corner_can_be_folded_while_lines_arrive_and_moved_until_it_is_given_back() -> None:
    table = at("talk/share")
    table.press(Seat.A, "say-albums")
    table.press(Seat.B, "fold-albums")
    table.press(Seat.A, "say-us")
    table.press(Seat.B, "fold-us")
    folds = {n.id: n.value for n in nodes_of(table.screen(Seat.B)) if n.id.startswith("fold-")}
    assert folds == {"fold-albums": "A", "fold-us": "A folded"}
    table.play_until(lambda: table.beat() == "talk/give-back", ("say-careless", "heart-us"))
    folded = [n.id for n in nodes_of(table.screen(Seat.B)) if n.value == "A folded"]
    assert folded == ["fold-us"]


@pytest.mark.parametrize(
    ("ms", "strength"), [(0, "clear"), (310, "faint"), (1_300, "strong"), (9_000, "huge")]
)
def test_a_feeling_grows_while_it_is_held(ms: int, strength: str) -> None:
    table = at("talk/feel", *SAYS)
    table.tell(Seat.A, Held("feeling", "worried", ms))
    assert any(w.endswith(f"Worried, {strength}") for w in words(table.screen(Seat.A)))


def test_by_keyboard_a_digit_opens_a_family_another_takes_its_word() -> None:
    table = at("talk/feel", *SAYS)
    keys = {n.id: n.keys for n in nodes_of(table.screen(Seat.A)) if n.id.startswith("ring-")}
    assert keys["ring-uneasy"] == ("7",)
    table.press(Seat.A, "ring-uneasy")
    keys = {n.id: n.keys for n in nodes_of(table.screen(Seat.A)) if n.id.startswith("ring-")}
    assert (keys["ring-uneasy-worried"], keys["ring-low-lonely"]) == (("2",), ())
    table.press(Seat.A, "ring-uneasy-worried")
    for _ in range(2):
        table.press(Seat.A, "ring-more")
    assert not table.has(Seat.A, "ring-more")
    table.press(Seat.A, "send")
    here = table.clients[Seat.A].here
    assert here is not None
    assert (here.view.talk.own_feeling, here.view.talk.own_strength) == ("worried", 5)


def test_a_need_is_asked_only_once_needs_are_in_play_and_may_stay_open() -> None:
    early = at("talk/feel", *SAYS)
    early.tell(Seat.A, Held("feeling", "worried"))
    assert early.has(Seat.A, "send")
    late = at("talk/feel", *SAYS, everything=True)
    late.tell(Seat.A, Held("feeling", "worried"))
    assert not late.has(Seat.A, "send")
    check(late.screen(Seat.A))
    late.press(Seat.A, "need-open")
    assert late.has(Seat.A, "send")


def test_after_a_question_that_comes_near_there_is_only_the_water_for_both() -> None:
    table = at("talk/ask", *SAYS)
    table.press(Seat.B, "ask-how-is-watch")
    for seat in Seat:
        screen = table.screen(seat)
        assert screen.id == "water"
        check(screen)
    table.pass_ms(3_000)
    assert table.screen(Seat.A).id == "talk-answer"
    assert table.screen(Seat.B).id == "waiting-talk"


def test_any_other_question_is_answered_at_once() -> None:
    table = at("talk/ask", *SAYS)
    table.press(Seat.B, "ask-nobody-looking")
    assert table.screen(Seat.A).id == "talk-answer"


def test_how_a_question_landed_is_told_openly_if_at_all() -> None:
    table = at("talk/ask", *SAYS)
    table.press(Seat.B, "ask-jug")
    table.press(Seat.A, "mark-advice")
    assert "mark-advice" not in ids(table.screen(Seat.A))
    table.press(Seat.A, "answer-jug-you")
    assert any("early for advice" in w for w in words(table.screen(Seat.B)))


def test_two_lanterns_swing_for_a_second_before_a_word_is_read() -> None:
    table = at("talk/felt", *SAYS)
    for seat in Seat:
        assert "lanterns" not in ids(table.screen(seat))
    table.pass_ms(1_000)
    said = [[n.name for n in all_nodes(table.screen(s)) if n.id == "lanterns"] for s in Seat]
    assert said[0] == said[1]
    assert said[0]


def test_nearly_lights_the_heart_for_the_listener_and_gives_another_go() -> None:
    table = at("talk/felt", *SAYS, "heart-careless")
    table.pass_ms(6_000)
    table.press(Seat.A, "felt-nearly")
    screen = table.screen(Seat.B)
    assert screen.id == "talk-give-again"
    assert [n.id for n in nodes_of(screen) if "heart" in n.value.split()] == ["fold-careless"]
    assert not any(n.look is Look.RING for n in all_nodes(screen))


def test_the_last_not_quite_is_met_kindly_and_the_lantern_is_half_lit() -> None:
    table = at("talk/wish", *WAYS["not quite"])
    assert table.screen(Seat.B).id == "lantern-half"
    world = table.screen(Seat.B).world
    assert world is not None
    assert world.middle_lantern == 1
    table.play_until(lambda: table.beat() != "talk/wish")


def test_the_private_tap_is_a_flame_and_never_a_figure() -> None:
    table = at("talk/wish", *SAYS, "felt-yes")
    table.pass_ms(4_000)
    table.press(Seat.A, "wish-ears")
    screen = table.screen(Seat.A)
    assert screen.id == "talk-rate"
    assert not any(ch.isdigit() for w in words(screen) for ch in w)
    assert table.screen(Seat.B).id != screen.id


def test_the_last_answer_is_seen_by_both_before_the_scene_goes_on() -> None:
    table = at("talk/comfort", *SAYS, "felt-yes")
    table.pass_ms(6_000)
    table.press(Seat.B, "comfort-sup-dishes")
    for seat in Seat:
        assert table.screen(seat).id == "heard-back"
        assert any("washing-up" in w for w in words(table.screen(seat)))


def test_a_promiser_sees_the_stones_drop_with_their_sentence() -> None:
    table = at("word/lift", *SAYS, "felt-yes", "stones-3")
    screen = table.screen(Seat.A)
    assert screen.id == "stones"
    assert any("I’m telling everyone." in w for w in words(screen))
    assert screen.stage is not None
    assert dict(screen.stage.args) == {"A": "3", "B": "3"}


def test_another_promise_may_be_asked_for_and_taken() -> None:
    table = at("word/lean", *SAYS, "felt-yes", everything=True)
    table.pass_ms(4_000)
    for node in ("lean-counter", "counter-leave-be:0", "stones-1", "send"):
        table.press(Seat.B, node)
    table.press(Seat.A, "lean-decline")
    screen = table.screen(Seat.A)
    table.pass_ms(5_000)
    screen = table.screen(Seat.A)
    assert screen.id == "counter"
    check(screen)
    table.press(Seat.A, "take-yes")
    table.pass_ms(5_000)
    lift = table.screen(Seat.A)
    assert [n.name for n in nodes_of(lift) if n.id == "promise-pA"]
    assert any("behind your back" in w for w in words(lift))
    assert "no-B" in [n.id for n in all_nodes(lift)]


def test_a_hard_thing_is_taken_with_a_line_and_a_face() -> None:
    table = at("table/receive", *SAYS, "felt-yes", "line-dropped-it", "line-asked-dealer")
    table.pass_ms(6_000)
    table.press(Seat.B, "receive-and-you")
    assert not table.has(Seat.B, "send")
    table.press(Seat.B, "land-1")
    table.press(Seat.B, "send")
    here = table.clients[Seat.B].here
    assert here is not None
    assert (here.view.own.received, here.view.own.landed) == ("and-you", 1)


def test_cards_that_differ_show_the_others_reason() -> None:
    table = at("plan/pick", *WAYS["nobody promises"])
    table.pass_ms(6_000)
    table.press(Seat.A, "plan-plan-months")
    assert table.screen(Seat.A).id == "waiting-plan"
    table.press(Seat.B, "plan-plan-drawer")
    for seat in Seat:
        assert table.screen(seat).id == "reveal-plan"
    table.pass_ms(6_000)
    screen = table.screen(Seat.A)
    assert any("drawers are patient" in w for w in words(screen))
    check(screen)


def test_a_card_may_be_picked_anew_while_it_lies_face_down() -> None:
    table = at("plan/pick", *WAYS["nobody promises"])
    table.pass_ms(6_000)
    for node in ("plan-plan-months", "change", "plan-plan-sell"):
        table.press(Seat.A, node)
    assert table.screen(Seat.A).id == "waiting-plan"
    here = table.clients[Seat.A].here
    assert here is not None
    assert here.view.plan.own == "plan-sell"


def test_what_is_yours_alone_stays_folded_until_its_owner_opens_it_here() -> None:
    table = played("heard at once", m10())
    assert not any("dream of him" in w for w in words(table.screen(Seat.A)))
    table.press(Seat.A, "alone")
    assert any("dream of him" in w for w in words(table.screen(Seat.A)))
    for screen in (table.screen(Seat.B), *table.seen):
        if any("You are Teo" in w for w in words(screen)):
            assert not any("dream of him" in w for w in words(screen))
    table.tell(Seat.A, Step("unfold"))


@pytest.mark.parametrize("tab", ["ledger", "timeline", "scores", "seed"])
def test_more_tells_of_talk_and_of_the_plan_by_the_same_laws(tab: str) -> None:
    table = played("heard at once", m10())
    for seat in Seat:
        state = replace(table.clients[seat], place=Place.MORE, tab=tab)
        texts = english()
        screen = screen_for(state, m10(), texts)
        assert screen.id == f"more-{tab}"
        check(screen)
        assert not texts.missing


def test_the_morning_tells_how_the_plan_went() -> None:
    table = played("hidden", m10())
    table.tell(Seat.A, Step("card", "1"))
    assert "plan-went" in [n.id for n in all_nodes(table.screen(Seat.A))]
    table.tell(Seat.A, Step("card", "0"))


def test_only_whoever_listened_reads_what_it_was_like_to_hear_it() -> None:
    table = played("heard at once", m10())
    for seat in Seat:
        table.tell(seat, Step("card", "1"))
    mine, theirs = ([n.id for n in all_nodes(table.screen(seat))] for seat in (Seat.B, Seat.A))
    assert "my-hearing" in mine
    assert "my-hearing" not in theirs
    for seat in Seat:
        table.tell(seat, Step("card", "0"))


def test_a_second_round_has_its_own_note_and_its_own_film_in_the_morning() -> None:
    table = Table(plays=whole())
    table.play_until(lambda: table.beat() == "morning/open", (*SAYS, "felt-yes", "change-yes"))
    table.pass_ms(12_000)
    films = [n.id for n in all_nodes(table.screen(Seat.A)) if n.look is Look.FILM]
    assert films == ["film-A", "film-A-2", "film-B", "film-B-2"]


@pytest.mark.parametrize("name", [name for name in shelf() if name not in ("t1", "m10")])
def test_every_other_scene_on_the_shelf_plays_to_its_morning_by_these_laws(name: str) -> None:
    table = Table(plays=shelf()[ScenarioId(name)])
    table.play_until(lambda: table.beat() == "morning/open", ("felt-nearly", "change-yes"))
    table.pass_ms(6_000)
    for card in ("envelopes", "moments", "try", "thanks"):
        assert table.screen(Seat.A).id == f"morning-{card}"
        if card != "thanks":
            table.press(Seat.A, "send")
    for screen in table.seen:
        check(screen)
    assert not table.texts.missing
