"""History on a real disk under real keys: figures alone, all of it written out, all of it gone."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from game.client.album import ALBUM
from game.client.album_history import evenings, sittings
from game.client.local.desk import Desk
from game.client.local.evenings import CannotKeep, Evenings
from game.client.local.history import DATA, FOLDER, PAGE, write_history
from game.client.words import load_texts
from game.rules.seats import Seat
from game.screens import kept
from game.screens import messages as msg
from game.screens.commands import DropEvening, DropHistory, ExportHistory, OpenEvenings
from game.screens.intents import Go, Step, Typed
from game.screens.report_choice import Names, ReportChoice
from game.sealing.sodium import LibSodium
from tests.client.local.test_desk import (
    MINE,
    NOW_MS,
    PHRASE,
    THEIRS,
    desk_at,
    readable,
    reading,
    say,
    shell_in_the_morning,
    wish,
)
from tests.server.memory import in_files

OTHER = "another eight words nobody else would say"


class Page(HTMLParser):
    """Reads a page and remembers what is in it."""

    def __init__(self, text: str) -> None:
        """Read."""
        super().__init__()
        self.tags: list[str] = []
        self.words = ""
        self.leads: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.leads += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.words += data


def own_figures(path: Path) -> None:
    """Keep own figures of a scene, as a player would."""
    shell, _ = shell_in_the_morning(path)
    say(shell, Go("keep"), Step("keep-what", "figures"))
    say(shell, Typed("phrase", PHRASE), Step("keep-evening"))
    here = shell.state.here
    assert here is not None
    assert here.figures


def an_evening(path: Path) -> None:
    shell, _ = shell_in_the_morning(path)
    wish(shell)
    say(shell, msg.EveningAgreed(Seat.A, words=True))


def files(path: Path) -> list[Path]:
    return sorted(path.rglob("*.evening"))


# -- own figures ---------------------------------------------------------------------------------


def test_own_figures_lie_there_sealed_without_a_word_or_a_name(tmp_path: Path) -> None:
    own_figures(tmp_path)
    assert len(files(tmp_path)) == 1
    assert readable(tmp_path) == []
    (evening,) = reading(tmp_path).state.keeping.opened or ()
    told = json.dumps(dict(evening.page))
    assert set(evening.page) == {"figures"}
    assert not [word for word in (MINE, THEIRS, "Robin", "Ana") if word in told]


def test_a_file_does_not_tell_whether_it_is_figures_or_an_evening(tmp_path: Path) -> None:
    own_figures(tmp_path / "figures")
    an_evening(tmp_path / "evening")
    sizes = {files(tmp_path / name)[0].stat().st_size for name in ("figures", "evening")}
    assert len(sizes) == 1


def test_an_evening_that_both_want_later_takes_the_place_of_its_figures(tmp_path: Path) -> None:
    shell, _ = shell_in_the_morning(tmp_path)
    say(shell, Go("keep"), Step("keep-what", "figures"), Typed("phrase", PHRASE))
    say(shell, Step("keep-evening"), Step("keep-what", "evening"), Typed("phrase", PHRASE))
    say(shell, Step("keep-evening"), msg.EveningAgreed(Seat.A, words=True))
    assert len(files(tmp_path)) == 1
    (evening,) = reading(tmp_path).state.keeping.opened or ()
    assert {"shared", "own", "figures"} <= set(evening.page)


def test_after_figures_were_kept_the_key_is_gone_and_nothing_more_can_be(tmp_path: Path) -> None:
    store = Evenings(tmp_path / "evenings", tmp_path / "pages", LibSodium())
    store.unlock(PHRASE)
    store.keep("0a" * 16, {"figures": {}}, NOW_MS)
    store.shut()
    with pytest.raises(CannotKeep) as refused:
        store.keep("0b" * 16, {"figures": {}}, NOW_MS)
    assert refused.value.code == "evening-locked"


def test_a_practice_lies_there_at_once_for_the_one_who_played_it(tmp_path: Path) -> None:
    shell, elsewhere = shell_in_the_morning(tmp_path)
    here = shell.state.here
    assert here is not None
    shell.state = shell.state.with_seat(replace(here, mode="solo", character="sol"))
    wish(shell)
    assert len(files(tmp_path)) == 1
    assert not [asked for asked in elsewhere.asked if "Say" in type(asked).__name__]
    say(shell, Step("back"), Step("enough"))
    (evening,) = reading(tmp_path).state.keeping.opened or ()
    assert MINE in str(evening.page)
    shown = evening.page["figures"]
    assert isinstance(shown, dict)
    assert shown["mode"] == "solo"


def test_a_practice_that_was_stopped_lies_there_with_its_kind_parts_alone(tmp_path: Path) -> None:
    shell, _ = shell_in_the_morning(tmp_path)
    stroll = ALBUM["stopped"]()
    stroll.take(msg.RoomKept("ab" * 16, None))
    here = stroll.state.here
    assert here is not None
    shell.state = stroll.state.with_seat(replace(here, mode="solo", character="sol"))
    wish(shell)
    (evening,) = reading(tmp_path).state.keeping.opened or ()
    shared = evening.page["shared"]
    assert isinstance(shared, dict)
    assert shared["keepsake"] == "Two stools under a blanket"
    assert not any(shared[part] for part in ("promises", "envelopes", "ledger", "moments", "said"))


# -- damage --------------------------------------------------------------------------------------


def test_a_damaged_file_is_told_and_leaves_the_others(tmp_path: Path) -> None:
    store = Evenings(tmp_path / "evenings", tmp_path / "pages", LibSodium())
    store.unlock(PHRASE)
    for n in range(3):
        store.keep(f"{n:032x}", {"figures": {}}, NOW_MS + n)
    torn = tmp_path / "evenings" / f"{1:032x}.evening"
    before = torn.read_bytes()[:-9]
    torn.write_bytes(before)
    desk = desk_of(store)
    opened, shut = desk.perform(OpenEvenings(PHRASE), None)
    assert isinstance(opened, msg.EveningsOpened)
    assert len(opened.evenings) == 2
    assert shut == kept.StayedShut(1)
    assert torn.read_bytes() == before


def test_when_every_file_is_torn_at_its_head_no_passphrase_is_blamed(tmp_path: Path) -> None:
    own_figures(tmp_path)
    files(tmp_path)[0].write_bytes(b"nothing")
    later = reading(tmp_path)
    assert later.state.keeping.failed == "evening-damaged"
    assert files(tmp_path)[0].exists()


def test_what_lies_under_other_words_is_told_and_stays_shut(tmp_path: Path) -> None:
    store = Evenings(tmp_path / "evenings", tmp_path / "pages", LibSodium())
    for phrase, name in ((PHRASE, "0a"), (OTHER, "0b")):
        store.unlock(phrase)
        store.keep(name * 16, {"figures": {}}, NOW_MS)
    assert [e.id for e in store.open(PHRASE)] == ["0a" * 16]
    assert store.stayed_shut() == 1
    assert [e.id for e in store.open(OTHER)] == ["0b" * 16]


def desk_of(store: Evenings) -> Desk:
    return Desk(store, load_texts())


# -- all of it, written out ----------------------------------------------------------------------


def test_everything_is_written_into_one_new_folder_that_needs_nothing_else(tmp_path: Path) -> None:
    where = write_history(tmp_path, evenings(), sittings(), load_texts())
    assert where == tmp_path / FOLDER
    page = Page((where / PAGE).read_text(encoding="utf-8"))
    assert "script" not in page.tags
    assert all((where / lead).is_file() for lead in page.leads)
    assert len(page.leads) == 2
    for words in ("Keeping to your word", "18 November 2026", "own figures", "steady"):
        assert words in page.words
    data = json.loads((where / DATA).read_text(encoding="utf-8"))
    assert len(data["evenings"]) == len(evenings())
    assert [s["keepsake"] for s in data["shelf"]] == [s.keepsake for s in sittings()]
    assert data["evenings"][0]["day"] == "2026-11-18"


def test_what_was_written_out_before_is_never_written_over(tmp_path: Path) -> None:
    first = write_history(tmp_path, evenings(), (), load_texts())
    (first / PAGE).write_text("mine now")
    second = write_history(tmp_path, evenings(), (), load_texts())
    assert (first.name, second.name) == (FOLDER, f"{FOLDER}-2")
    assert (first / PAGE).read_text() == "mine now"


def test_the_same_history_gives_the_same_bytes(tmp_path: Path) -> None:
    made = [write_history(tmp_path, evenings(), sittings(), load_texts()) for _ in range(2)]
    one, two = ({f.name: f.read_bytes() for f in folder.iterdir()} for folder in made)
    assert one == two


def test_a_page_of_another_shape_is_in_the_data_and_does_not_hold_the_others_up(
    tmp_path: Path,
) -> None:
    odd = msg.Evening("0c" * 16, None, {"shared": {"title": "<b>odd</b>", "said": 5}, "own": 5})
    where = write_history(tmp_path, (odd, *evenings()), (), load_texts())
    text = (where / PAGE).read_text(encoding="utf-8")
    assert "<b>odd" not in text
    assert "odd" in text
    assert "<b>odd</b>" in (where / DATA).read_text(encoding="utf-8")
    assert (where / "evening-014.html").is_file()


def test_a_disk_that_cannot_be_written_is_one_code_and_leaves_nothing_half(tmp_path: Path) -> None:
    (tmp_path / "pages").write_text("in the way")
    with pytest.raises(CannotKeep) as refused:
        write_history(tmp_path / "pages", evenings(), (), load_texts())
    assert refused.value.code == "evening-disk"
    assert [file.name for file in tmp_path.iterdir()] == ["pages"]


def test_a_disk_that_gives_up_in_the_middle_leaves_nothing_half(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[int] = []

    def full(handle: int) -> None:
        calls.append(handle)
        if len(calls) > 2:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotKeep):
        write_history(tmp_path, evenings(), (), load_texts())
    assert list(tmp_path.iterdir()) == []


def test_a_player_writes_everything_out_with_one_press(tmp_path: Path) -> None:
    an_evening(tmp_path)
    later = reading(tmp_path)
    say(later, Step("report-words"), Step("export-history"))
    where = Path(later.state.keeping.where)
    assert where.parent == tmp_path / "pages"
    assert "canary-mine" in (where / "evening-001.html").read_text(encoding="utf-8")
    assert in_files(where, {"phrase": PHRASE}) == []


def test_everything_written_out_holds_no_own_words_until_they_are_asked_for(tmp_path: Path) -> None:
    an_evening(tmp_path)
    later = reading(tmp_path)
    say(later, Step("export-history"))
    assert in_files(Path(later.state.keeping.where), {"own": "canary-mine"}) == []


def test_names_and_own_figures_stay_out_of_everything_if_they_are_not_wanted(
    tmp_path: Path,
) -> None:
    bare = ReportChoice(Names.CODES, own_words=False, own_part=False)
    where = write_history(tmp_path, evenings(), sittings(), load_texts(), bare)
    assert in_files(where, {"mine": "Ana", "theirs": "Robin"}) == []
    data = json.loads((where / DATA).read_text(encoding="utf-8"))
    assert len(data["evenings"]) == 2  # the others hold own figures alone
    assert not any("figures" in one["page"] or one["page"]["own"] for one in data["evenings"])
    assert "Player A" in (where / "evening-001.html").read_text(encoding="utf-8")
    assert "Keeping to your word" not in (where / PAGE).read_text(encoding="utf-8")


def test_initials_stand_for_names_on_the_shelf_too(tmp_path: Path) -> None:
    initials = ReportChoice(Names.INITIALS)
    where = write_history(tmp_path, evenings(), sittings(), load_texts(), initials)
    data = json.loads((where / DATA).read_text(encoding="utf-8"))
    assert {one["partner"] for one in data["shelf"]} == {"R."}
    assert len(data["evenings"]) == len(evenings())


def test_figures_alone_are_written_out_as_data_and_a_page(tmp_path: Path) -> None:
    own_figures(tmp_path)
    later = reading(tmp_path)
    (evening,) = later.state.keeping.opened or ()
    say(later, Step("read-evening", evening.id), Step("export-evening"))
    where = Path(later.state.keeping.where)
    assert {file.name for file in where.iterdir()} == {PAGE, DATA}


# -- all of it, gone -----------------------------------------------------------------------------


def test_everything_goes_opened_or_not_and_what_a_crash_left_beside_it(tmp_path: Path) -> None:
    own_figures(tmp_path)
    folder = tmp_path / "evenings"
    (folder / f"{'0c' * 16}.evening").write_bytes(b"torn")
    (folder / f"{'0d' * 16}.evening.x.new").write_bytes(b"half")
    later = reading(tmp_path)
    say(later, Step("open", "drop-history"), Step("drop-history"))
    assert list(folder.iterdir()) == []
    assert later.state.keeping.emptied
    assert later.state.keeping.count == 0
    assert later.state.sittings == ()


def test_pages_that_were_written_out_stay_where_they_are(tmp_path: Path) -> None:
    an_evening(tmp_path)
    later = reading(tmp_path)
    say(later, Step("export-history"), Step("open", "drop-history"), Step("drop-history"))
    assert (tmp_path / "pages" / FOLDER / PAGE).is_file()


def test_what_the_disk_does_not_let_go_of_is_told(tmp_path: Path) -> None:
    (tmp_path / "evenings" / f"{'0a' * 16}.evening").mkdir(parents=True)
    (told,) = desk_at(tmp_path).perform(DropEvening("0a" * 16), None)
    assert told == kept.EveningsDropped(1, "evening-left")
    own_figures(tmp_path)
    later = reading(tmp_path)
    say(later, Step("open", "drop-history"), Step("drop-history"))
    assert later.state.keeping.failed == "evening-left"
    assert later.state.keeping.count == 1
    assert len(files(tmp_path)) == 1


def test_with_nothing_there_deleting_and_writing_out_are_no_errors(tmp_path: Path) -> None:
    desk = desk_at(tmp_path)
    assert desk.perform(DropHistory(), None) == (kept.EveningsDropped(0),)
    (told,) = desk.perform(ExportHistory(), None)
    assert isinstance(told, kept.HistoryExported)
    assert told.failed == ""
