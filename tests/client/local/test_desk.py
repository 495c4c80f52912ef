"""From both having said so to a file, a page and nothing: the shell, the desk and a real folder."""

from __future__ import annotations

from pathlib import Path

from game.client.album_scene import opened as morning
from game.client.local.desk import Desk
from game.client.local.evenings import Evenings
from game.client.shell import Shell
from game.client.stroll import Stroll
from game.client.words import load_texts
from game.rules.seats import Seat
from game.screens import messages as msg
from game.screens.intents import Go, Intent, Step, Typed
from game.screens.state import Place
from tests.client.net.house import QuickSodium
from tests.client.test_shell import Elsewhere, Memory
from tests.server.memory import in_files

PHRASE = "canary-phrase behind the school"
MINE, THEIRS = "canary-mine under the plum tree", "canary-theirs by the river"
NOW_MS = 1_000
A = Seat.A


def desk_at(path: Path) -> Desk:
    return Desk(Evenings(path / "evenings", path / "pages", QuickSodium()), load_texts())


def shell_in_the_morning(path: Path) -> tuple[Shell, Elsewhere]:
    """Return a shell whose scene has come to its morning, with own words of both."""
    elsewhere = Elsewhere()
    shell = Shell(Memory(), elsewhere, elsewhere, elsewhere)
    shell.texts, shell.evenings = load_texts(), desk_at(path)
    shell.start((), NOW_MS)
    stroll = morning()
    stroll.take(msg.RoomKept("ab" * 16, None))
    for seat, words in ((A, MINE), (A.other, THEIRS)):
        stroll.take(msg.WordsOpened(A, seq_of(stroll, seat), words))
    shell.state = stroll.state
    return shell, elsewhere


def seq_of(stroll: Stroll, seat: Seat) -> int:
    """Return an entry with a line of this seat."""
    here = stroll.state.here
    assert here is not None
    return next(line.seq for line in here.view.transcript if line.seat is seat)


def say(shell: Shell, *items: Intent | msg.Message) -> None:
    for item in items:
        shell.take(item, shell.state.now_ms)


def wish(shell: Shell) -> None:
    """Say that the evening may be kept."""
    say(shell, Go("keep"), Step("keep-what", "evening"))
    say(shell, Typed("phrase", PHRASE), Step("keep-evening"))


def readable(path: Path) -> list[str]:
    """Return what of an evening can be read in any file of a folder."""
    told = {"phrase": PHRASE, "mine": MINE, "theirs": THEIRS, "name": "Robin", "scene": "Dumpling"}
    return in_files(path, dict(told))


def reading(path: Path) -> Shell:
    """Return a shell of a later day that has opened what is kept."""
    elsewhere = Elsewhere()
    shell = Shell(Memory(), elsewhere, elsewhere, elsewhere)
    shell.texts, shell.evenings = load_texts(), desk_at(path)
    shell.start((), NOW_MS)
    say(shell, Go("evenings"), Typed("phrase", PHRASE), Step("open-evenings"))
    return shell


def test_one_wish_alone_writes_nothing(tmp_path: Path) -> None:
    shell, _ = shell_in_the_morning(tmp_path)
    wish(shell)
    say(shell, Step("leave"))
    assert not [file for file in tmp_path.rglob("*") if file.is_file()]


def test_what_both_wanted_lies_there_and_nobody_can_read_it(tmp_path: Path) -> None:
    shell, elsewhere = shell_in_the_morning(tmp_path)
    wish(shell)
    say(shell, msg.EveningAgreed(A, words=True))
    here = shell.state.here
    assert here is not None
    assert here.evening == "kept"
    assert len(list(tmp_path.rglob("*.evening"))) == 1
    assert readable(tmp_path) == []
    assert PHRASE not in repr(elsewhere.asked)
    later = reading(tmp_path)
    assert later.state.keeping.count == 1
    (evening,) = later.state.keeping.opened or ()
    assert MINE in str(evening.page)
    assert THEIRS in str(evening.page)


def test_words_that_were_not_lent_are_not_in_the_file(tmp_path: Path) -> None:
    shell, _ = shell_in_the_morning(tmp_path)
    wish(shell)
    say(shell, msg.EveningAgreed(A, words=False))
    (evening,) = reading(tmp_path).state.keeping.opened or ()
    assert MINE in str(evening.page)
    assert THEIRS not in str(evening.page)


def test_a_line_said_after_keeping_is_kept_too_in_the_same_file(tmp_path: Path) -> None:
    shell, _ = shell_in_the_morning(tmp_path)
    wish(shell)
    say(shell, msg.EveningAgreed(A, words=True))
    here = shell.state.here
    assert here is not None
    last = here.view.transcript[-1].seq
    say(shell, msg.WordsOpened(A, last, "canary-late"))
    assert len(list(tmp_path.rglob("*.evening"))) == 1
    (evening,) = reading(tmp_path).state.keeping.opened or ()
    assert "canary-late" in str(evening.page)


def test_an_evening_is_written_out_as_a_page_and_deleted(tmp_path: Path) -> None:
    shell, _ = shell_in_the_morning(tmp_path)
    wish(shell)
    say(shell, msg.EveningAgreed(A, words=True))
    later = reading(tmp_path)
    (evening,) = later.state.keeping.opened or ()
    wanted = (Step("report-words"), Step("export-evening"))
    say(later, Step("read-evening", evening.id), *wanted)
    where = Path(later.state.keeping.where)
    assert where.parent == tmp_path / "pages"
    assert "canary-mine" in (where / "debrief.html").read_text(encoding="utf-8")
    say(later, Step("open", "drop-evening"), Step("drop-evening"))
    assert not list(tmp_path.rglob("*.evening"))
    assert later.state.keeping.count == 0


def test_a_wrong_passphrase_shows_nothing_and_the_key_is_let_go_on_the_way_home(
    tmp_path: Path,
) -> None:
    shell, _ = shell_in_the_morning(tmp_path)
    wish(shell)
    say(shell, msg.EveningAgreed(A, words=True))
    later = reading(tmp_path)
    assert later.evenings is not None
    say(later, Step("back"))
    assert later.state.place is Place.HOME
    say(later, Go("evenings"), Typed("phrase", "not these words"), Step("open-evenings"))
    assert later.state.keeping.opened is None
    assert later.state.keeping.failed == "wrong-phrase"


def test_a_shell_without_a_place_for_evenings_passes_nothing_on(tmp_path: Path) -> None:
    shell, elsewhere = shell_in_the_morning(tmp_path)
    shell.evenings = None
    wish(shell)
    assert PHRASE not in repr(elsewhere.asked)
    assert not [command for command in elsewhere.asked if "Unlock" in type(command).__name__]
