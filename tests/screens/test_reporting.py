"""Before an evening is written out: names, own words, what is for own eyes."""

from __future__ import annotations

from game.client.album import ALBUM
from game.client.words import load_texts
from game.screens.commands import ExportEvening
from game.screens.intents import Step
from game.screens.report_choice import Names, ReportChoice
from game.screens.screens import screen_for
from game.screens.state import ClientState
from game.screens.tree import Flag, walk
from game.screens.update import update


def stepped(state: ClientState, *steps: Step) -> ClientState:
    for step in steps:
        state, _ = update(state, step, state.now_ms)
    return state


def reading() -> ClientState:
    return ALBUM["evening"]().state


def chosen(state: ClientState) -> set[str]:
    """Return the ids of the choices that are shown as chosen."""
    screen = screen_for(state, ALBUM["evening"]().scenario, load_texts())
    nodes = (n for n in walk(screen.work) if n.id.startswith("report-"))
    return {n.id for n in nodes if Flag.SELECTED in n.flags}


def test_own_words_stay_out_of_a_report_until_they_are_asked_for() -> None:
    state = reading()
    assert state.keeping.report == ReportChoice(Names.FULL, own_words=False, own_part=True)
    assert chosen(state) == {"report-names", "report-own"}
    asked = stepped(state, Step("report-words"))
    assert chosen(asked) == {"report-names", "report-words", "report-own"}
    assert stepped(asked, Step("report-words")).keeping.report == state.keeping.report


def test_names_are_one_of_three_and_anything_else_changes_nothing() -> None:
    state = stepped(reading(), Step("report-names", "codes"))
    assert state.keeping.report.names is Names.CODES
    assert chosen(state) == {"report-codes", "report-own"}
    assert stepped(state, Step("report-names", "loud")) == state


def test_what_is_written_out_is_what_was_chosen() -> None:
    state = stepped(reading(), Step("report-names", "initials"), Step("report-own"))
    _, commands = update(state, Step("export-evening"), state.now_ms)
    (command,) = commands
    assert isinstance(command, ExportEvening)
    assert command.choice == ReportChoice(Names.INITIALS, own_words=False, own_part=False)


def test_every_choice_has_a_key() -> None:
    screen = screen_for(reading(), ALBUM["evening"]().scenario, load_texts())
    nodes = [n for n in walk(screen.work) if n.id.startswith("report-")]
    keys = [key for node in nodes for key in node.keys]
    assert len(keys) == len(set(keys)) == 5
