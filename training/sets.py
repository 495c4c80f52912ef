"""The sentences that heads learn from: where they come from, whether they are unchanged, how read.

No sentence of the public sets is in this tree. Whoever trains fetches them and names the folder;
every file is compared with the checksum that is written down here. Sentences of our own are those
in `own` and in the gold set's seen half.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from game.words.utterance import sentences

OWN = Path(__file__).resolve().parent / "own"
"""Replies of our own that are there to learn from."""
GOLD = OWN.parent.parent / "tests" / "words" / "gold"
SEEN = ("seen_one.jsonl", "seen_two.jsonl")
"""The half of the gold set that may be learnt from; the other is never opened here."""


class WrongSetError(ValueError):
    """A public file is missing or is not the one that the weights were made from."""


@dataclass(frozen=True, slots=True)
class Line:
    """Something that was said, whether it does what a head looks for, and whether it is our own."""

    text: str
    holds: bool
    own: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """A public set of which files are read: where it is, under which licence, what was seen."""

    name: str
    address: str
    commit: str
    licence: str
    files: tuple[tuple[str, str], ...]


ADVICE = Source(
    name="Advice-EMNLP2020",
    address="https://github.com/venkatasg/Advice-EMNLP2020",
    commit="8a6b35d4bb847ef2ac645e979e3e1139ca62e1bf",
    licence="MIT",
    files=(
        (
            "Dataset/askparents_train.tsv",
            "347010f38cfe91b8d002283537190f6e48c9f85faddeabc4bf6096c1f4bb5ed6",
        ),
        (
            "Dataset/needadvice_train.tsv",
            "d665a95f7f859221bee6a92381da5691b3e2f4c2ba0058afad12fb54f19a3fef",
        ),
        (
            "Dataset/askparents_dev.tsv",
            "c8d73e9fe9db6eb491b04dce63e443353137534a8d39060953b3461860ba3bfd",
        ),
        (
            "Dataset/needadvice_dev.tsv",
            "5d1071b79bb709a58af757976274f07a2f5cb62542c6ef1b61e8839bda754208",
        ),
    ),
)


def advice(folder: Path) -> Iterator[Line]:
    """Yield answers from two advice forums, and whether most judges saw advice in them."""
    for text in _texts(folder, ADVICE):
        for row in text.splitlines()[1:]:
            cells = row.split("\t")
            if len(cells) > 3:
                yield Line(cells[3], cells[1] == "1")


def own(label: str, gold: Path = GOLD) -> Iterator[Line]:
    """Yield sentences of replies of our own without a label, and whole replies with it.

    Nobody has said which sentence of a longer reply has the label, so it is learnt as one.
    """
    settled = {row["id"]: row["labels"] for row in rows(gold / "settled.jsonl")}
    for path in (*(gold / name for name in SEEN), *sorted(OWN.glob("*.jsonl"))):
        for reply in rows(path):
            if label in settled.get(reply["id"], reply["labels"]):
                yield Line(reply["text"], holds=True, own=True)
            else:
                yield from (Line(s.plain, holds=False, own=True) for s in sentences(reply["text"]))


def rows(path: Path) -> list[dict[str, Any]]:
    """Return the objects of a file, one a line."""
    return [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines()]


def _texts(folder: Path, source: Source) -> Iterator[str]:
    for name, expected in source.files:
        path = folder / source.name / name
        if not path.is_file():
            raise WrongSetError(f"{path} is not there; training/README.md says how to get it.")
        content = path.read_bytes()
        if sha256(content).hexdigest() != expected:
            raise WrongSetError(f"{path} is not the file of commit {source.commit[:12]}.")
        yield content.decode("utf-8")
