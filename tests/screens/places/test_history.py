"""The pages of the history: months, cards, plants said in words, the shelf with its days."""

from __future__ import annotations

import re

from game.screens import intents as i
from game.screens import messages as msg
from game.screens.places.history import day_at, in_sight
from game.screens.profile import Spot
from game.screens.state import ClientState
from game.screens.tree import Look, Node, Role
from tests.screens.laws import all_nodes, checked
from tests.screens.test_going import walked
from tests.screens.test_history import opened

COMPARED = re.compile(
    r"\b(streak|in a row|best|better|worse|record|rank|level|average|than|lost|fell|dropped)\b",
    re.IGNORECASE,
)
SPOTS = tuple(Spot(msg.Day(2026, 1, day), "") for day in range(1, 31))


def on(tab: str, *more: i.Intent) -> ClientState:
    return walked(opened(), i.Step("tab", tab), *more)[0]


def gardens(state: ClientState) -> list[Node]:
    return [n for n in all_nodes(checked(state)) if n.look is Look.GARDEN]


def test_evenings_stand_month_by_month_the_newest_first() -> None:
    titles = [n.name for n in all_nodes(checked(on("days"))) if n.id.startswith("month-")]
    assert titles == ["November 2026", "October 2026", "September 2026"]


def test_own_figures_alone_say_that_they_are_no_more_than_that() -> None:
    notes = {n.id: n.note for n in all_nodes(checked(on("days"))) if n.id.startswith("evening-")}
    assert notes[f"evening-{13:032x}"] == "18\u00a0November · Ana · Robin"
    assert notes[f"evening-{2:032x}"] == "13\u00a0September · own figures"


def test_each_line_is_a_picture_that_says_the_same_in_words() -> None:
    lines = [n for n in gardens(on("figures")) if n.id.startswith("line-")]
    assert len(lines) == 5
    for line in lines:
        words = line.value.split()
        assert line.role is Role.IMAGE
        assert len(words) == 12
        assert ("too little to say" in line.note) is ("-" in words)
    first = lines[0]
    assert first.name == "Keeping to your word: strong"
    assert first.note.endswith("8\u00a0November to 18\u00a0November: strong")


def test_no_number_stands_there_unless_somebody_asks_for_numbers() -> None:
    bare = " ".join(f"{n.name} {n.note}" for n in gardens(on("figures")))
    assert "(" not in bare
    asked = on("figures", i.Set("numbers", "on"))
    assert "strong (84)" in " ".join(n.note for n in gardens(asked))


def test_nothing_is_compared_counted_or_held_up_to_anybody() -> None:
    for tab in ("days", "figures", "keepsakes"):
        for node in all_nodes(checked(on(tab))):
            assert not COMPARED.search(f"{node.name} {node.note}"), node.id


def test_every_plant_of_the_pictures_is_named_once() -> None:
    (legend,) = (n for n in gardens(on("figures")) if n.id == "legend")
    assert legend.value.split() == ["early", "growing", "steady", "strong", "-"]
    for word in ("early days", "growing", "steady", "strong", "bare"):
        assert word in legend.note


def test_one_evening_shows_its_own_figures_in_words() -> None:
    state, _ = walked(opened(), i.Step("read-evening", f"{6:032x}"))
    shown = [n.name for n in all_nodes(checked(state)) if n.id.startswith("figure-")]
    assert "Making good: early days" in shown
    state, _ = walked(state, i.Step("back"), i.Step("read-evening", f"{3:032x}"))
    assert "figures-few" in {n.id for n in all_nodes(checked(state))}


def test_keepsakes_stand_with_their_days_the_newest_first() -> None:
    things = [n for n in all_nodes(checked(on("keepsakes"))) if n.look is Look.KEEPSAKE]
    assert [n.value for n in things][:2] == ["mended-plate", "watch-gold-seam"]
    assert things[0].note == "27 October 2025"


def test_twelve_evenings_are_in_sight_and_none_twice() -> None:
    seen = [spot for earlier in (24, 12, 0) for spot in in_sight(SPOTS, earlier)]
    assert tuple(seen) == SPOTS
    assert in_sight(SPOTS, 0) == SPOTS[-12:]
    assert in_sight(SPOTS, 36) == ()


def test_a_day_is_the_one_on_this_devices_own_wall() -> None:
    late = 1_760_000_000_000  # 9 October 2025, 08:53 UTC
    assert day_at(late, 0) == msg.Day(2025, 10, 9)
    assert day_at(late, -12 * 60) == msg.Day(2025, 10, 8)
    assert day_at(0, 0) is None
    assert day_at(10**18, 0) is None
