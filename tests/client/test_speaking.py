"""One device changes its language in the middle of a scene; the other keeps its own."""

from __future__ import annotations

from game.client.shell import Shell
from game.client.words import load_texts
from game.rules.seats import Seat
from game.scenario.library import worded
from game.screens import messages as msg
from game.screens.intents import Go, Set, Step
from game.screens.screens import screen_for
from game.screens.tree import Screen, walk
from tests.client.test_shell import Memory, practising, shell_on
from tests.screens.playing import Table


def shown(shell: Shell) -> Screen:
    """Return what a shell shows."""
    assert shell.texts is not None
    return screen_for(shell.state, shell.scenario, shell.texts)


def words(screen: Screen) -> set[str]:
    """Return every word of a screen."""
    return {node.name for node in walk(screen.work)}


def test_a_scene_goes_on_in_another_language_where_it_stands() -> None:
    shell = practising(Memory())
    before = shell.state.here
    assert shown(shell).title == "The Last Dumpling"

    shell.speak(load_texts("fr"), 2_000)

    assert shown(shell).title == "Le dernier ravioli"
    assert "Prendre ma place" in words(shown(shell))
    assert shell.state.here == before


def test_the_shelf_is_told_anew_and_what_was_chosen_stays_chosen() -> None:
    shell, _ = shell_on(Memory())
    shell.take(Go("scenes", "alone"), 1_000)
    chosen = shell.state.shelf[1].id
    shell.take(Step("scene", chosen), 1_000)

    shell.speak(load_texts("fr"), 2_000)

    assert shell.state.scene == chosen
    assert {card.language for card in shell.state.shelf} == {"fr"}


def test_journeys_are_told_anew() -> None:
    shell, _ = shell_on(Memory())
    shell.take(Go("scenes", "alone"), 1_000)
    shell.take(Step("journeys"), 1_000)
    english = [plan.title for plan in shell.state.travelling.plans]

    shell.speak(load_texts("fr"), 2_000)

    french = [plan.title for plan in shell.state.travelling.plans]
    assert len(french) == len(english)
    assert set(french).isdisjoint(english)


def test_a_thought_of_the_partner_comes_in_the_language_that_is_spoken() -> None:
    shell = practising(Memory())
    shell.speak(load_texts("fr"), 2_000)

    shell.take(msg.Thought("partner.sol.thought.line-even", "coach.plain"), 3_000)

    here = shell.state.here
    assert here is not None
    assert here.thought == load_texts("fr")("partner.sol.thought.line-even")


def test_two_players_see_the_same_promise_each_in_their_own_language() -> None:
    table = Table()
    table.play_until(lambda: table.beat() == "life/choose")
    spoken = {
        seat: screen_for(table.clients[seat], worded(table.plays, language), load_texts(language))
        for seat, language in ((Seat.A, "en"), (Seat.B, "fr"))
    }
    assert spoken[Seat.A].title == "The Last Dumpling"
    assert spoken[Seat.B].title == "Le dernier ravioli"


def test_pressing_a_language_says_so_to_the_window_and_is_remembered() -> None:
    memory = Memory()
    shell, elsewhere = shell_on(memory)

    shell.take(Set("language", "fr"), 2_000)

    assert shell.state.settings.language == "fr"
    assert elsewhere.asked[-1] == memory.kept[-1]
