"""Settings: flags win over the environment, that over the file, and mistakes have a name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from server.__main__ import main
from server.config import CannotStart, Settings, settings_from, store_path
from tests.server.process import ROOT


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


GIVEN = {
    "host": "192.0.2.1", "port": 1001, "store": "memory:", "keep_days": 7, "rooms_per_hour": 3,
    "behind_proxy": True, "origins": ("https://a.example",), "log_level": "ERROR",
    "metrics_port": 9464, "backup": Path("copy.db"), "luck_seed": "7",
}  # fmt: skip
TOGETHER: dict[str, dict[str, object]] = {
    "backup": {"store": "sqlite:rooms.db"},
    "luck_seed": {"store": "memory:"},
}
"""What a setting works with only."""


def test_this_list_knows_every_setting() -> None:
    assert set(GIVEN) == set(Settings.model_fields)


@pytest.mark.parametrize("name", GIVEN)
def test_every_setting_can_come_from_the_environment_and_from_the_file(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    value, others = GIVEN[name], TOGETHER.get(name, {})
    if isinstance(value, tuple):
        text = toml = str(list(value)).replace("'", '"')
    else:
        text = str(value)
        toml = text.lower() if isinstance(value, bool | int) else f'"{text}"'
    file = tmp_path / "halfway.toml"
    file.write_text(f"{name} = {toml}\n")
    assert getattr(settings_from(dict(others), file), name) == value
    monkeypatch.setenv(f"HALFWAY_{name.upper()}", text)
    assert getattr(settings_from(dict(others), None), name) == value


def test_every_setting_is_in_the_operators_table_and_is_a_flag_or_for_the_file_only(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    flags = set(re.findall(r"--([a-z-]+)", capsys.readouterr().out)) - {"help", "settings"}
    names = {name.replace("_", "-") for name in Settings.model_fields}
    assert flags == names - {"origins"}
    page = (ROOT / "server" / "OPERATIONS.md").read_text(encoding="utf-8")
    table = page.split("| Setting |")[1].split("\n\n")[0]
    assert set(re.findall(r"`--([a-z-]+)`", table)) == flags | {"settings"}
    assert "`origins`" in table


@pytest.mark.parametrize(
    ("flags", "sentence"),
    [
        ({"port": "-1"}, "setting port: input should be greater than or equal to 0"),
        ({"metrics_port": "70000"}, "setting metrics-port: input should be less than or equal"),
        ({"metrics_port": "8765"}, "metrics-port must be another port than port"),
        ({"keep_days": "0"}, "setting keep-days: input should be greater than or equal to 1"),
        ({"rooms_per_hour": "none"}, "setting rooms-per-hour: input should be a valid integer"),
        ({"log_level": "LOUD"}, "setting log-level: input should be 'DEBUG', 'INFO'"),
        ({"behind_proxy": "perhaps"}, "setting behind-proxy: input should be a valid boolean"),
        ({"host": ""}, "setting host: string should have at least 1 character"),
        ({"store": "memory:", "backup": "x.db"}, "backup works only together with --store sqlite:"),
        ({"store": "sqlite:x.db", "backup": "./x.db"}, "another file than the database itself"),
        ({"backup": "/nowhere/x.db"}, "backup: expected a file in a folder that exists"),
    ],
)
def test_a_wrong_setting_is_one_sentence_wherever_it_comes_from(
    flags: dict[str, object], sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(CannotStart) as refused:
        settings_from(flags, None)
    assert sentence in str(refused.value)
    for name, value in flags.items():
        monkeypatch.setenv(f"HALFWAY_{name.upper()}", str(value))
    with pytest.raises(CannotStart) as again:
        settings_from({}, None)
    assert str(again.value) == str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_list_that_is_none_is_named_and_so_is_a_folder_for_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(CannotStart, match="is no file"):
        settings_from({}, tmp_path)
    monkeypatch.setenv("HALFWAY_ORIGINS", "https://a.example")
    with pytest.raises(CannotStart, match="setting origins: expected a list"):
        settings_from({}, None)
