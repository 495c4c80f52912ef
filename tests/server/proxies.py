"""Real proxies with the very files that operators start from, on free ports of this machine."""

from __future__ import annotations

import os
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.server.process import ROOT

DEPLOY = ROOT / "server" / "deploy"
NAME = "halfway.example.org"
STARTS_S = 15.0


@dataclass(frozen=True, slots=True)
class Front:
    """A proxy in front of a server.

    Attributes:
        url: where players connect, wss://.
        authority: file with the certificate that it shows.
        logs: everything it has written down.
    """

    url: str
    authority: Path
    folder: Path

    def written(self) -> bytes:
        """Return all that the proxy has logged."""
        return b"".join(path.read_bytes() for path in self.folder.glob("*.log"))

    def tls(self) -> ssl.SSLContext:
        """Return how a client checks it."""
        return ssl.create_default_context(cafile=self.authority)


def is_here(program: str) -> bool:
    """Tell whether this machine has a proxy (and what makes a certificate for it)."""
    return shutil.which(program) is not None and shutil.which("openssl") is not None


@contextmanager
def proxy(program: str, server: str, folder: Path) -> Iterator[Front]:
    """Run a proxy with our file for it, its name, ports and certificate exchanged."""
    certificate = _certificate(folder)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    make = {"nginx": _nginx, "caddy": _caddy}[program]
    command = make(folder, port, server.removeprefix("ws://"))
    env = {**os.environ, "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    with (folder / "proxy.log").open("w") as log:
        process = subprocess.Popen(command, cwd=folder, env=env, stdout=log, stderr=log)
        try:
            _wait_for(port, process, folder / "proxy.log")
            yield Front(f"wss://localhost:{port}", certificate, folder)
        finally:
            process.terminate()
            process.wait(timeout=10)


def _certificate(folder: Path) -> Path:
    """Make a certificate that vouches for itself."""
    certificate = folder / "cert.pem"
    subprocess.run(
        [
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
            "-nodes", "-days", "2", "-subj", "/CN=localhost",
            "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
            "-keyout", str(folder / "key.pem"), "-out", str(certificate),
        ],
        check=True, capture_output=True, timeout=30,
    )  # fmt: skip
    return certificate


def exchanged(text: str, pairs: dict[str, str]) -> str:
    """Exchange each of these, which must all be there."""
    for old, new in pairs.items():
        assert old in text, f"expected {old!r} in the file"
        text = text.replace(old, new)
    return text


def _nginx(folder: Path, port: int, server: str) -> list[str]:
    """Put our server block into the smallest whole configuration."""
    site = exchanged(
        (DEPLOY / "nginx.conf").read_text(),
        {
            "listen 443 ssl;": f"listen 127.0.0.1:{port} ssl;",
            "    listen [::]:443 ssl;\n": "",
            NAME: "localhost",
            "/etc/letsencrypt/live/localhost/fullchain.pem": str(folder / "cert.pem"),
            "/etc/letsencrypt/live/localhost/privkey.pem": str(folder / "key.pem"),
            "127.0.0.1:8765": server,
            "/var/log/nginx/halfway.log": str(folder / "site.log"),
        },
    )
    (folder / "site.conf").write_text(site)
    user = "user root;\n" if os.geteuid() == 0 else ""
    temporary = "".join(
        f"{kind}_temp_path {folder / kind};\n"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "main.conf").write_text(
        f"{user}daemon off;\npid {folder / 'nginx.pid'};\nworker_processes 1;\n"
        f"events {{ worker_connections 256; }}\n"
        f"http {{\n{temporary}include {folder / 'site.conf'};\n}}\n"
    )
    log = str(folder / "start.log")
    return ["nginx", "-p", str(folder), "-e", log, "-c", str(folder / "main.conf")]


def _caddy(folder: Path, port: int, server: str) -> list[str]:
    """Give our site a certificate of ours; the rest of the file is as it is."""
    site = exchanged(
        (DEPLOY / "Caddyfile").read_text(),
        {
            f"{NAME} {{\n": (
                f"https://localhost:{port} {{\n\tbind 127.0.0.1\n"
                f"\ttls {folder / 'cert.pem'} {folder / 'key.pem'}\n"
            ),
            "127.0.0.1:8765": server,
        },
    )
    options = "{\n\tadmin off\n\tauto_https disable_redirects\n}\n"
    (folder / "Caddyfile").write_text(options + site)
    return ["caddy", "run", "--adapter", "caddyfile", "--config", str(folder / "Caddyfile")]


def _wait_for(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    """Wait until somebody listens."""
    end_s = time.monotonic() + STARTS_S
    while time.monotonic() < end_s and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError(f"the proxy did not start: {log.read_text()[-600:]}")
