"""Settings: flags win over the environment, that over the file, and mistakes have a name."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.config import CannotStart, settings_from, store_path


def test_flags_win_over_the_environment_and_that_over_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "halfway.toml"
    file.write_text('port = 1001\nhost = "192.0.2.1"\nkeep_days = 7\n')
    monkeypatch.setenv("HALFWAY_PORT", "1002")
    monkeypatch.setenv("HALFWAY_HOST", "192.0.2.2")
    settings = settings_from({"port": "1003"}, file)
    assert (settings.port, settings.host, settings.keep_days) == (1003, "192.0.2.2", 7)


def test_without_anything_the_server_is_for_this_machine_and_keeps_a_fortnight() -> None:
    settings = settings_from({}, None)
    assert (settings.host, settings.port, settings.keep_days) == ("127.0.0.1", 8765, 14)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("prot = 1\n", "setting prot: extra inputs are not permitted"),
        ("port = \n", "cannot be read"),
        ('origins = "x"\n', "setting origins"),
    ],
)
def test_a_mistake_in_the_file_is_named(tmp_path: Path, text: str, sentence: str) -> None:
    file = tmp_path / "halfway.toml"
    file.write_text(text)
    with pytest.raises(CannotStart, match=sentence):
        settings_from({}, file)


def test_repeatable_luck_is_for_demos_only() -> None:
    demo: dict[str, object] = {"luck_seed": "7", "store": "memory:"}
    assert settings_from(demo, None).luck_seed == "7"
    for wrong in ({"host": "0.0.0.0"}, {"store": "sqlite:x.db"}):  # noqa: S104 - what is refused
        with pytest.raises(CannotStart, match="luck-seed works only"):
            settings_from({**demo, **wrong}, None)


def test_a_store_is_a_file_or_memory() -> None:
    assert store_path("memory:") is None
    assert store_path("sqlite:rooms.db") == Path("rooms.db")
    assert store_path("sqlite:/var/lib/rooms.db") == Path("/var/lib/rooms.db")
    for wrong in ("", "sqlite:", "memory", "memory:x", "postgresql://h/d"):
        with pytest.raises(CannotStart, match="expected sqlite:PATH or memory:"):
            store_path(wrong)
