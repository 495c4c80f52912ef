"""The sentences that heads learn from: where they come from, whether they are unchanged, how read.

No sentence of the public sets is in this tree. Whoever trains fetches them and names the folder;
every file is compared with the checksum that is written down here. Sentences of our own are those
of the gold set's seen half.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from game.words.utterance import sentences

OWN = Path(__file__).resolve().parent.parent / "tests" / "words" / "gold"


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
MEETINGS = Source(
    name="MRDA-Corpus",
    address="https://github.com/NathanDuran/MRDA-Corpus",
    commit="58006b32d4e36ca518e365899924cd56035466a2",
    licence="CC BY 4.0 (the corpus)",
    files=(
        (
            "mrda_data/train_set.txt",
            "f231469dfdadb8397b1059b7e4f579d1d2c1673be9e76f24abeeb61a4dab73d6",
        ),
    ),
)
CAMPING = Source(
    name="CaSiNo",
    address="https://github.com/kushalchawla/CaSiNo",
    commit="2f6ed4a6a55110152a7699fbaa8150d6036314be",
    licence="CC BY 4.0",
    files=(
        (
            "data/split/casino_train.json",
            "6b953d153fc8c78f27e911c1439b93b9b3519357e3ba825091b2e567845ba3a7",
        ),
        (
            "data/split/casino_valid.json",
            "91f2d1f09accedf98667ac081fd5083752738390734e991601b036643da077e0",
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


def promises(folder: Path) -> Iterator[Line]:
    """Yield what was said in meetings, and whether the speaker commits to something there."""
    for text in _texts(folder, MEETINGS):
        for row in text.splitlines():
            said, _, tag = row.partition("|")[2].rpartition("|")
            yield Line(said.rsplit("|", 2)[0], tag.strip() == "cc")


def concern(folder: Path) -> Iterator[Line]:
    """Yield lines of talks about sharing out camping goods, and whether they show empathy."""
    for text in _texts(folder, CAMPING):
        for talk in json.loads(text):
            for said, labels in talk.get("annotations") or ():
                yield Line(said, "showing-empathy" in labels)


def own(label: str, gold: Path = OWN) -> Iterator[Line]:
    """Yield sentences of our own: those of replies without the label, and one-sentence replies with.

    Of a longer reply with the label nobody has said which sentence has it, so it is left out.
    """
    settled = {row["id"]: row["labels"] for row in _rows(gold / "settled.jsonl")}
    for half in ("seen_one.jsonl", "seen_two.jsonl"):
        for reply in _rows(gold / half):
            cut = sentences(reply["text"])
            holds = label in settled.get(reply["id"], reply["labels"])
            if len(cut) == 1 or not holds:
                yield from (Line(sentence.plain, holds, own=True) for sentence in cut)


def _rows(path: Path) -> list[dict[str, Any]]:
    if not path.is_file():
        return []
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
