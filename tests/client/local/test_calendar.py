"""A press on the way, and the next time lies on the disk as a calendar's file."""

from __future__ import annotations

from pathlib import Path

from game.client.album_journeys import JOURNEY_ALBUM
from game.client.local.desk import Desk
from game.client.local.evenings import Evenings
from game.client.shell import Shell
from game.client.words import load_texts
from game.screens import messages as msg
from game.screens.intents import Step
from game.screens.journey_news import MeetingWritten
from tests.client.local.test_desk import NOW_MS, say
from tests.client.net.house import QuickSodium
from tests.client.test_shell import Elsewhere, Memory


def on_the_way(path: Path) -> Shell:
    """Return a shell whose pair has agreed on a small promise and a time."""
    elsewhere = Elsewhere()
    shell = Shell(Memory(), elsewhere, elsewhere, elsewhere)
    shell.texts = load_texts()
    shell.evenings = Desk(Evenings(path / "evenings", path / "pages", QuickSodium()), shell.texts)
    shell.start((), NOW_MS)
    stroll = JOURNEY_ALBUM["journey-promise-agreed"]()
    stroll.take(msg.RoomKept("ab" * 16, None))
    shell.state = stroll.state
    return shell


def written(path: Path) -> list[str]:
    return [file.read_bytes().decode() for file in sorted((path / "pages").glob("*.ics"))]


def test_one_press_writes_the_next_time_and_names_nobody(tmp_path: Path) -> None:
    shell = on_the_way(tmp_path)
    say(shell, Step("journey-calendar"))
    (text,) = written(tmp_path)
    assert "SUMMARY:Halfway: next time" in text
    assert "When the kettle is on" in text
    assert not [word for word in ("Robin", "Ana", "ab" * 16) if word in text]
    where = Path(shell.state.travelling.where)
    assert (where.parent, where.suffix) == (tmp_path / "pages", ".ics")


def test_the_others_name_is_in_it_by_choice_and_one_meeting_stays_one_file(tmp_path: Path) -> None:
    shell = on_the_way(tmp_path)
    say(shell, Step("journey-calendar"), Step("journey-calendar", "named"))
    (text,) = written(tmp_path)
    assert "SUMMARY:Halfway with Robin" in text


def test_a_disk_that_cannot_be_written_is_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "pages").write_text("in the way")
    shell = on_the_way(tmp_path)
    say(shell, Step("journey-calendar"))
    assert shell.state.travelling.failed == "evening-disk"
    assert (tmp_path / "pages").read_text() == "in the way"


def test_without_a_time_there_is_nothing_to_write(tmp_path: Path) -> None:
    shell = on_the_way(tmp_path)
    stroll = JOURNEY_ALBUM["journey-promise-whole"]()
    shell.state = stroll.state
    say(shell, Step("journey-calendar"))
    assert not (tmp_path / "pages").exists()
    assert shell.state.travelling.where == ""


def test_what_was_written_is_forgotten_when_somebody_comes_to_the_journeys_again(
    tmp_path: Path,
) -> None:
    shell = on_the_way(tmp_path)
    say(shell, MeetingWritten("/pages/halfway.ics"))
    assert shell.state.travelling.where
    say(shell, Step("journeys"))
    assert shell.state.travelling.where == ""
