"""Reports to test with: one really played, and one in which every sentence is somebody's trick."""

from __future__ import annotations

from functools import cache
from html.parser import HTMLParser

from game.client.album import ALBUM
from game.client.stroll import Stroll
from game.client.words import load_texts
from game.screens.report import labels_in
from game.screens.scene import Scene

EMPTY = {"meta", "br", "link", "img"}
LABELS = labels_in(load_texts())


@cache
def scene_of(name: str) -> Scene:
    """Return a scene of the album as its screens know it."""
    return scene_from(ALBUM[name]())


@cache
def played_to_the_end(scenario: str) -> Scene:
    """Return the morning of a shipped scene in which everybody took the first answer."""
    stroll = Stroll(plays=scenario, everything=True).begin()
    return scene_from(stroll.onward("morning/open", act=2 if scenario == "r1" else 1).wait(9_000))


def scene_from(stroll: Stroll) -> Scene:
    """Return a walk's scene as its screens know it."""
    here = stroll.state.here
    if here is None:
        raise ValueError("expected a scene in play")
    return Scene(stroll.state, here, stroll.scenario, load_texts())


def filled_with(text: str, name: str = "Robin") -> dict[str, object]:
    """Return a report in which everything that players can write, and more, is this text."""
    whose = {"seat": "B", "name": name}
    said = whose | {"kind": "said", "words": text, "own_words": text}
    promise = whose | {"text": text, "given": text, "stones": 2, "ended": "kept", "status": text}
    mark = whose | {"kind": "account", "text": text, "moved": "+1.0"}
    shared = {
        "title": text,
        "players": [{"seat": "A", "name": "Ana", "role": text}, whose | {"role": text}],
        "summary": text,
        "epilogue": text,
        "bridge": {"word": text, "value": 50.0, "start": 50.0, "start_word": text},
        "line": {
            "steps": [{"name": text, "marks": [mark], "bridge": 50.0}],
            "points": [{"step": 0, "value": 50.0}],
        },
        "promises": [promise],
        "said": [said],
        "snap": [text],
        "envelopes": [whose | {"role": text, "facts": [text], "films": [text], "plan": text}],
        "moments": [text],
        "gaps": [text],
        "ledger": [whose | {"text": text, "delta": "+1.0", "because": [text], "why": text}],
        "seed_hash": text,
    }
    score = {"name": text, "word": text, "value": 70.0, "moments": 3, "arithmetic": [text]}
    own = whose | {"moments": [text], "tries": [text], "scores": [score]}
    return {"shared": shared, "own": [own]}


class Page(HTMLParser):
    """Reads a page and notes what an accessible one must have."""

    def __init__(self, text: str) -> None:
        """Read it all."""
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str | None]] = []
        self.words = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag not in EMPTY and not (self.get_starttag_text() or "").endswith("/>"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close what is open, in order."""
        if self.open and self.open[-1] == tag:
            self.open.pop()
        elif (self.get_starttag_text() or "").endswith("/>"):
            return
        else:
            raise ValueError(f"expected the end of {self.open[-1:]}, not of {tag}")

    def handle_data(self, data: str) -> None:
        """Note the words that are read, and none of the style."""
        if "style" not in self.open:
            self.words += data

    def values(self, name: str, tag: str = "") -> list[str]:
        """Return the values of an attribute, everywhere or on one kind of tag."""
        return [v or "" for t, n, v in self.attributes if n == name and tag in ("", t)]
