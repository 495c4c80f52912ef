"""The `halfway` command: each subcommand is one line into its package."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from game.programs import is_built

USAGE = """usage: halfway [COMMAND]

  (nothing)          open the window
  play               open the window, or play the demo where there is no display
  duo                a server and two windows on this machine
  demo               two scripted partners play a whole scene through a real server
  gallery DIR        every screen in telling states, as pictures
  scenarios          check PATH... : the author's lint
  simulate           policies play whole scenes; prints what came of it
  words              what replies do: JSON lines in, one reading a line out
  fairness           whether scores mean what they say, tried out; writes tests/fairness.md

Each command explains itself with --help."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; bad input is one plain sentence and a 2."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    command, rest = (words[0], words[1:]) if words else ("", [])
    runner = _RUNNERS.get(command)
    if runner is None:
        asked_for_help = command in {"-h", "--help", "help"}
        print(
            USAGE if asked_for_help else f"halfway: there is no command {command!r}.\n\n{USAGE}",
            file=sys.stdout if asked_for_help else sys.stderr,
        )
        return 0 if asked_for_help else 2
    return runner(rest)


def _window(arguments: list[str]) -> int:
    import gc

    gc.disable()  # nothing that is loaded goes away again; the app searches from its first frame on
    _hasten()
    from game.client.app import main as run  # late: the other commands need no window

    return run(arguments)


def _hasten() -> None:
    from game.client.ready_made import hasten_dataclasses  # before modules full of them

    hasten_dataclasses()


def _play(arguments: list[str]) -> int:
    _hasten()
    from game.client.app import has_display

    if has_display() or arguments:
        return _window(arguments)
    print("halfway: no display here, so two scripted partners play the demo instead.")
    return _demo([])


def _duo(arguments: list[str]) -> int:
    from game.client.duo import main as run

    return run(arguments)


def _demo(arguments: list[str]) -> int:
    from game.demo import main as run

    return run(arguments)


def _gallery(arguments: list[str]) -> int:
    from game.client.gallery import main as run

    return run(arguments)


def _scenarios(arguments: list[str]) -> int:
    from game.scenario.cli import main as run

    return run(arguments)


def _simulate(arguments: list[str]) -> int:
    from game.simulate.cli import main as run

    return run(arguments)


def _fairness(arguments: list[str]) -> int:
    from game.simulate.report import main as run

    return run(arguments)


def _words(arguments: list[str]) -> int:
    from game.words.cli import main as run

    return run(arguments)


_RUNNERS = {
    "": _window,
    "play": _play,
    "duo": _duo,
    "demo": _demo,
    "gallery": _gallery,
    "scenarios": _scenarios,
    "simulate": _simulate,
    "words": _words,
    "fairness": _fairness,
}

if __name__ == "__main__":
    if is_built():  # there a helper of `simulate` begins as this program and must not play
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
