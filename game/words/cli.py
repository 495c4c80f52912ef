"""`python -m game words`: JSON lines in, one reading a line out."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict

from game.words.analyse import read

EPILOG = """Each line of standard input is {"heard": "...", "reply": "..."}; "heard" may be left
out. Each line of standard output is the reading of that reply. Nothing is stored or sent."""


def main(arguments: Sequence[str]) -> int:
    """Read replies until the input ends; a bad line is one plain sentence and a 2."""
    parser = argparse.ArgumentParser(prog="halfway words", description=__doc__, epilog=EPILOG)
    parser.parse_args(list(arguments))
    for number, line in enumerate(sys.stdin, start=1):
        if not line.strip():
            continue
        try:
            heard, reply = _asked(line)
        except ValueError as error:
            print(f"halfway words: line {number}: {error}", file=sys.stderr)
            return 2
        print(json.dumps(asdict(read(reply, heard)), ensure_ascii=True))
    return 0


def _asked(line: str) -> tuple[str, str]:
    """Return what was heard and the reply; a ValueError says in a sentence what to do."""
    try:
        asked = json.loads(line)
    except json.JSONDecodeError:
        raise ValueError('write one object a line, such as {"reply": "How was it?"}.') from None
    reply = asked.get("reply") if isinstance(asked, dict) else None
    heard = (asked.get("heard") or "") if isinstance(asked, dict) else ""
    if isinstance(reply, str) and isinstance(heard, str):
        return heard, reply
    raise ValueError('an object needs a "reply" that is text; a "heard" is text, too.')
