"""The history as the screens lead through it: opened, paged, written out, deleted at once, told."""

from __future__ import annotations

from game.client.album_history import evenings, sittings
from game.screens import intents as i
from game.screens import kept
from game.screens import messages as msg
from game.screens.commands import (
    DropHistory,
    DropShelf,
    ExportHistory,
    OpenEvenings,
    ReadShelf,
    ShutEvenings,
)
from game.screens.settings import Settings
from game.screens.state import ClientState, Place
from tests.screens.laws import all_nodes, checked
from tests.screens.test_going import walked

PHRASE = "plum tree behind the school"


def at_home(count: int = 14, *, shelf: bool = True) -> ClientState:
    loaded = msg.Loaded(
        Settings(name="Ana", asked=True), sittings=sittings() if shelf else (), evenings=count
    )
    return walked(ClientState(), loaded)[0]


def opened() -> ClientState:
    state, _ = walked(
        at_home(), i.Go("evenings"), i.Typed("phrase", PHRASE), i.Step("open-evenings"),
        msg.EveningsOpened(evenings()),
    )  # fmt: skip
    return state


def words(state: ClientState) -> str:
    return " ".join(f"{n.name} {n.note}" for n in all_nodes(checked(state)))


def ids(state: ClientState) -> list[str]:
    return [node.id for node in all_nodes(checked(state))]


def test_the_way_there_leads_from_home_once_there_is_anything() -> None:
    assert "go-evenings" in ids(at_home())
    assert "go-evenings" in ids(at_home(0))
    assert "go-evenings" not in ids(at_home(0, shelf=False))


def test_the_lock_asks_for_the_words_and_names_of_keepsakes_are_read_meanwhile() -> None:
    state, commands = walked(
        at_home(), i.Go("evenings"), i.Typed("phrase", PHRASE), i.Step("open-evenings")
    )
    assert commands == [ReadShelf(), OpenEvenings(PHRASE)]
    assert PHRASE not in repr(state)


def test_with_nothing_kept_one_sentence_says_so_and_the_shelf_stands_there() -> None:
    state, _ = walked(at_home(0), i.Go("evenings"))
    assert "Nothing lies under a passphrase here" in words(state)
    assert "kept-0" in ids(state)
    assert "phrase" not in ids(state)


def test_a_file_that_stays_shut_is_told_and_the_others_are_read() -> None:
    state, _ = walked(opened(), kept.StayedShut(2))
    assert "stayed shut" in words(state)
    assert f"evening-{0:032x}" in ids(state)


def test_if_nothing_here_can_be_read_any_more_the_passphrase_is_not_blamed() -> None:
    state, _ = walked(
        at_home(), i.Go("evenings"), i.Typed("phrase", PHRASE), i.Step("open-evenings"),
        msg.EveningsOpened(()), kept.StayedShut(14, is_readable=False),
    )  # fmt: skip
    assert "damaged" in words(state)
    assert "Capitals" not in words(state)


def test_everything_is_written_out_with_one_press_and_said_in_one_sentence() -> None:
    state, commands = walked(opened(), i.Step("export-history"))
    assert commands == [ExportHistory(sittings())]
    state, _ = walked(state, kept.HistoryExported("/pages/halfway-history"))
    assert "Written to /pages/halfway-history." in words(state)
    state, _ = walked(state, kept.HistoryExported("", "evening-disk"))
    assert "could not be written" in words(state)


def test_locked_nothing_is_written_out() -> None:
    _, commands = walked(at_home(), i.Go("evenings"), i.Step("export-history"))
    assert commands == [ReadShelf()]


def test_everything_is_deleted_after_one_question_and_never_without() -> None:
    state, commands = walked(opened(), i.Step("drop-history"))
    assert commands == []
    state, commands = walked(state, i.Step("open", "drop-history"), i.Step("close"))
    assert "drop-all" in ids(state)
    state, commands = walked(state, i.Step("open", "drop-history"))
    assert "every evening, every figure and every keepsake" in words(state)
    state, commands = walked(state, i.Step("drop-history"))
    assert commands == [DropHistory(), DropShelf()]
    assert (state.keeping.opened, state.keeping.count, state.sittings) == (None, 0, ())
    state, _ = walked(state, kept.EveningsDropped(0), kept.ShelfDropped())
    assert "Gone from this device" in words(state)
    state, _ = walked(state, i.Step("back"))
    assert "go-evenings" not in ids(state)


def test_somebody_without_the_passphrase_can_still_delete_what_is_theirs() -> None:
    state, commands = walked(
        at_home(), i.Go("evenings"), i.Step("open", "drop-history"), i.Step("drop-history")
    )
    assert commands == [ReadShelf(), DropHistory(), DropShelf()]
    assert state.keeping.count == 0


def test_what_could_not_be_deleted_is_said_and_stays_in_sight() -> None:
    state, _ = walked(
        opened(), i.Step("open", "drop-history"), i.Step("drop-history"),
        kept.EveningsDropped(1, "evening-left"), kept.ShelfDropped(),
    )  # fmt: skip
    assert "could not be deleted" in words(state)
    assert "Gone from this device" not in words(state)
    assert "phrase" in ids(state)


def test_the_question_is_not_left_open_behind_a_place_that_was_left() -> None:
    state, commands = walked(opened(), i.Step("open", "drop-history"), i.Go("home"))
    assert commands == [ShutEvenings()]
    state, commands = walked(state, i.Go("evenings"), i.Step("drop-history"))
    assert DropHistory() not in commands


def test_own_figures_show_twelve_evenings_and_lead_to_the_ones_before() -> None:
    state, _ = walked(opened(), i.Step("tab", "figures"))
    assert checked(state).id == "history-figures"
    assert "later" not in ids(state)
    state, _ = walked(state, i.Step("figures-page", "earlier"))
    assert state.keeping.earlier == 12
    assert "earlier" not in ids(state)
    state, _ = walked(state, i.Step("figures-page", "earlier"), i.Step("figures-page", "earlier"))
    assert state.keeping.earlier == 12
    state, _ = walked(state, i.Step("figures-page", "later"), i.Step("figures-page", "later"))
    assert state.keeping.earlier == 0


def test_what_comes_after_the_place_was_left_opens_nothing() -> None:
    state, _ = walked(
        at_home(), i.Go("evenings"), i.Typed("phrase", PHRASE), i.Step("open-evenings"),
        i.Step("back"), msg.EveningsOpened(evenings()),
    )  # fmt: skip
    assert state.place is Place.HOME
    assert state.keeping.opened is None
