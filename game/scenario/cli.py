"""The author's command: `python -m game scenarios check PATH...`.

Prints one line per finding, then one line of pace per scenario, and answers with 1 if there was
anything to do. Paths may be files or folders; translations beside a scenario are checked with it,
and so are the journeys beside the folders of scenarios.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

from game.data import data_path
from game.scenario.bounds import MAX_BYTES
from game.scenario.check import Checked, check_file, check_overlay_file
from game.scenario.check_journeys import Beside, check_journeys, summary
from game.scenario.journeys import FILE as JOURNEYS
from game.scenario.model import Scenario
from game.scenario.pace import pace, printed_minutes

_FILE = "scenario.toml"


def main(argv: Sequence[str]) -> int:
    """Run `check PATH...`.

    Returns:
        0 if every scenario is sound, 1 if there is something to do, 2 if a path leads nowhere.
    """
    parser = argparse.ArgumentParser(prog="python -m game scenarios")
    commands = parser.add_subparsers(dest="command", required=True)
    checking = commands.add_parser("check", help="say what is to be done about scenario files")
    checking.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    return _check(parser.parse_args(argv).paths)


def _check(paths: Sequence[Path]) -> int:
    sound = True
    for path in paths:
        files = tuple(_scenario_files(path))
        if not files:
            print(f"no {_FILE} at {path}", file=sys.stderr)  # noqa: T201 - a command prints
            return 2
        for file in files:
            for line, is_finding in _report(file):
                print(line)  # noqa: T201 - a command prints
                sound = sound and not is_finding
    return 0 if sound else 1


def _scenario_files(path: Path) -> Iterator[Path]:
    if path.is_dir():
        yield from sorted(path.rglob(_FILE))
        yield from sorted(path.rglob(JOURNEYS))
    elif path.is_file():
        yield path


def _report(file: Path) -> Iterator[tuple[str, bool]]:
    """Say everything about one file: lines to print, and whether each is a finding."""
    if file.name == JOURNEYS:
        yield from _report_journeys(file)
        return
    checked = check_file(_read(file), str(file))
    yield from ((str(one), True) for one in checked.diagnostics)
    if checked.scenario is None:
        return
    yield from _report_translations(file, checked.scenario)
    if not checked.diagnostics:
        yield _pace_line(checked), False


def _report_translations(file: Path, scenario: Scenario) -> Iterator[tuple[str, bool]]:
    if file.name != _FILE:
        return
    for overlay in sorted(file.parent.glob("*.toml")):
        if overlay.name != _FILE:
            found = check_overlay_file(_read(overlay), str(overlay), scenario)
            yield from ((str(one), True) for one in found)


def _report_journeys(file: Path) -> Iterator[tuple[str, bool]]:
    text = _read(file).decode("utf-8", "replace")
    beside = _beside(file.parent)
    found = check_journeys(text, str(file), beside)
    yield from ((str(one), True) for one in found)
    if not found:
        yield from ((line, False) for line in summary(text, beside))


def _beside(folder: Path) -> Beside:
    """Return which scenes lie beside a file of journeys, and which chips the game has words for."""
    read = ((file.parent.name, _tables(file)) for file in sorted(folder.glob(f"*/{_FILE}")))
    titles = {name: str(_table(tables, "texts").get("title", name)) for name, tables in read}
    words = _table(_tables(data_path("assets", "texts", "en", "journeys.toml")), "journeys")
    habits, acts = (frozenset(_table(words, chips)) for chips in ("habit", "act"))
    return Beside(titles, habits, acts)


def _tables(file: Path) -> dict[str, object]:
    """Read a file of tables; one that cannot be read has a finding of its own, and none here."""
    try:
        return tomllib.loads(_read(file).decode())
    except (ValueError, RecursionError):
        return {}


def _table(tables: dict[str, object], name: str) -> dict[str, object]:
    found = tables.get(name)
    return found if isinstance(found, dict) else {}


def _pace_line(checked: Checked) -> str:
    scenario = checked.scenario
    if scenario is None:
        return ""
    seats = "; ".join(str(pace(scenario, role)) for role in scenario.roles)
    return f"{scenario.meta.id} is sound. Printed: {printed_minutes(scenario)} minutes. {seats}"


def _read(file: Path) -> bytes:
    """Read at most one byte more than a scenario may have, so that too large is found to be so."""
    with file.open("rb") as stream:
        return stream.read(MAX_BYTES + 1)
