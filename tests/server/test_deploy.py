"""The files that operators start from: played through, and judged by the programs they are for."""

from __future__ import annotations

import asyncio
import configparser
import shutil
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from websockets.exceptions import InvalidStatus

from game.rules import moves as m
from game.rules.seats import Seat
from game.screens import commands as cmd
from game.screens import messages as msg
from server.limits import Limits
from tests.client.net.test_thread import couple, of
from tests.server.house import caller, lived
from tests.server.process import server_process
from tests.server.proxies import DEPLOY, Front, exchanged, is_here, proxy

PROGRAMS = [
    pytest.param(
        name,
        marks=pytest.mark.skipif(
            not is_here(name), reason=f"{name} and openssl are not both installed here"
        ),
    )
    for name in ("nginx", "caddy")
]
UNIT = DEPLOY / "halfway.service"
needs_systemd = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed here"
)


@contextmanager
def front(program: str, folder: Path) -> Iterator[Front]:
    """Put a proxy before a real server that believes it."""
    with (
        server_process("memory:", "--behind-proxy", log=folder / "server.log") as server,
        proxy(program, server.url, folder) as found,
    ):
        yield found


@pytest.mark.slow
@pytest.mark.parametrize("program", PROGRAMS)
def test_two_devices_pair_and_play_through_tls(
    program: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with front(program, tmp_path) as found:
        monkeypatch.setenv("SSL_CERT_FILE", str(found.authority))
        with couple(tmp_path / "devices", found.url) as (host, guest):
            host.net.do(cmd.SendMove(Seat.A, 1, 1, m.Ready(), "are you there?"))
            words = guest.until(of(msg.WordsOpened))
            assert isinstance(words, msg.WordsOpened)
            assert (words.seat, words.text) == (Seat.A.other, "are you there?")
        assert b"127.0.0.1" not in (tmp_path / "server.log").read_bytes()


@pytest.mark.slow
@pytest.mark.parametrize("program", PROGRAMS)
def test_only_the_game_gets_through_and_nobody_can_borrow_an_address(
    program: str, tmp_path: Path
) -> None:
    most = Limits().connects_per_minute

    async def story(found: Front) -> None:
        for number in range(most):
            claim = {"X-Forwarded-For": f"192.0.2.{number}"}
            async with caller(found.url, ssl=found.tls(), additional_headers=claim):
                pass
        with pytest.raises(InvalidStatus, match="429"):
            async with caller(found.url, ssl=found.tls(), additional_headers=claim):
                pass

    with front(program, tmp_path) as found:
        pages = ("/healthz", "/readyz", "/metrics", "/elsewhere")
        assert [status(found, page) for page in pages] == [200, 404, 404, 404]
        lived(lambda: story(found))
    assert b"192.0.2" not in found.written()


def status(found: Front, page: str) -> int:
    """Ask for a page as a stranger does."""
    url = found.url.replace("wss", "https", 1) + page
    try:
        with urllib.request.urlopen(url, timeout=10, context=found.tls()) as answer:  # noqa: S310 - our own proxy
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


@needs_systemd
def test_systemd_finds_no_fault_with_the_unit_and_calls_it_safe(tmp_path: Path) -> None:
    unit = tmp_path / "halfway.service"
    unit.write_text(
        exchanged(UNIT.read_text(), {"/opt/halfway/bin/halfway-server": sys.executable})
    )
    judged = analyze("verify", "--man=no", str(unit))
    assert judged.returncode == 0
    assert unit.name not in judged.stderr
    exposure = analyze("security", "--offline=true", "--threshold=20", str(unit))
    assert exposure.returncode == 0, exposure.stdout[-300:]  # at most 2.0 of 10


def analyze(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["systemd-analyze", "--no-pager", *words],
        capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip


def unit() -> configparser.SectionProxy:
    """Read the unit's service section; keys that come twice keep their last value."""
    parser = configparser.ConfigParser(strict=False, interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # as the library documents
    parser.read_string(UNIT.read_text().replace("\\\n    ", ""))
    return parser["Service"]


def test_the_unit_leaves_no_memory_on_the_disk_and_has_a_file_for_everybody() -> None:
    found = unit()
    assert found["LimitCORE"] == "0"
    assert int(found["LimitNOFILE"]) > Limits().connections + 1_000
    assert found["RestartPreventExitStatus"] == "2"  # what a wrong setting ends with


def test_the_units_command_is_one_that_the_server_understands(tmp_path: Path) -> None:
    words = unit()["ExecStart"].split()[1:]
    given = [word.replace("/var/lib/halfway", str(tmp_path)) for word in words]
    given[given.index("--metrics-port") + 1] = "0"
    store = given.pop(given.index("--store") + 1)
    given.remove("--store")

    async def story() -> None:
        with server_process(store, *given) as server:
            async with caller(server.url):
                assert server.process.stdout is not None
                line = await asyncio.to_thread(server.process.stdout.readline)
                assert line.startswith("figures http://127.0.0.1:")

    lived(story)
    assert (tmp_path / "halfway.db").exists()
