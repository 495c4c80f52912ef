"""What there is to play on this device, as cards: read when somebody wants to choose.

Making a card of a scenario means reading all of it, which takes a quarter of a second each. So
the cards of what ships lie beside the scenarios in one small file, each under the hash of the
file it was made from: a card whose file has changed since is not used, but made anew. Whoever
changes a scenario writes them again: `python -m game.client.local.scenes`.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from game.client.local import FIRST_SCENE
from game.data import data_path
from game.screens.messages import SceneCard
from game.screens.settings import LANGUAGES

if TYPE_CHECKING:
    from game.scenario.model import Scenario

CARDS = "cards.json"
"""The file of ready cards, beside the folders of the scenarios; cards.fr.json holds French ones."""

BASE = "en"

_FILE = "scenario.toml"


def cards(language: str = BASE) -> tuple[SceneCard, ...]:
    """Return a card for each scenario that ships: the first scene, then gentle and short ones.

    A scenario without a translation has its card in English, and the card tells so.
    """
    folder = data_path("scenarios")
    ready = _ready(folder / CARDS)
    if language != BASE:
        ready |= _ready(folder / _file_for(language))
    found = [_card(file, ready, language) for file in sorted(folder.glob(f"*/{_FILE}"))]
    return tuple(sorted(found, key=_place))


def _place(card: SceneCard) -> tuple[bool, int, int, int]:
    is_later = card.id.partition("@")[0] != FIRST_SCENE
    return is_later, card.intensity, card.level, card.minutes


def _file_for(language: str) -> str:
    return CARDS if language == BASE else f"cards.{language}.json"


def _card(file: Path, ready: dict[str, SceneCard], language: str) -> SceneCard:
    """Return the ready card of these very files, or make one."""
    name = f"{file.parent.name}@{_digest(file)}{_words_of(file.parent, language)}"
    if name in ready:
        return ready[name]
    from game.scenario.library import find, worded  # late: reading a scenario takes its time

    return _card_in(worded(find(file.parent.name), language), language)


def _card_in(scenario: Scenario, language: str) -> SceneCard:
    has_words = _words_of(data_path("scenarios", scenario.meta.id), language)
    return replace(card_of(scenario), language=language if has_words else BASE)


def _words_of(folder: Path, language: str) -> str:
    """Return what a scenario's translation is known by, "" if it has none."""
    words = folder / f"{language}.toml"
    return f"+{_digest(words)}" if words.is_file() else ""


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _ready(file: Path) -> dict[str, SceneCard]:
    """Read the ready cards; what cannot be read is made anew."""
    try:
        read = json.loads(file.read_text(encoding="utf-8"))
        return {one["id"] + one.pop("words", ""): _from_values(one) for one in read}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _from_values(one: dict[str, object]) -> SceneCard:
    notes, kept = one.get("notes"), one.get("keepsakes")
    if not isinstance(notes, list) or not isinstance(kept, list):
        raise TypeError("expected lists in a card")
    pairs = tuple((str(thing), str(name)) for thing, name in kept)
    whole = {**one, "notes": tuple(map(str, notes)), "keepsakes": pairs}
    return SceneCard(**whole)  # type: ignore[arg-type]  # values of our own file, by name


def written(language: str = BASE) -> str:
    """Return what the file of ready cards has to hold, made from the scenarios themselves."""
    from game.scenario.library import shelf, worded

    every = (_card_in(worded(scenario, language), language) for scenario in shelf().values())
    values = [_values(card) for card in sorted(every, key=_place) if card.language == language]
    return json.dumps(values, ensure_ascii=False, indent=1) + "\n"


def _values(card: SceneCard) -> dict[str, object]:
    """Return a card's values, and what the translation it was made from is known by."""
    words = _words_of(data_path("scenarios", card.scenario), card.language)
    return asdict(card) | ({"words": words} if words else {})


def card_of(scenario: Scenario, *, brought: bool = False, sends: bool = True) -> SceneCard:
    """Return what a scenario's card tells of it.

    Args:
        scenario: which.
        brought: it comes from a file that does not ship.
        sends: it is small enough to be sent to somebody.
    """
    from game.scenario.pace import printed_minutes

    texts, meta = scenario.texts, scenario.meta
    kept = tuple(dict.fromkeys(scenario.morning.keepsakes.values()))
    return SceneCard(
        id=scenario.exact,
        title=texts.get("title", meta.id),
        blurb=texts.get("blurb", ""),
        minutes=printed_minutes(scenario),
        intensity=meta.intensity,
        notes=tuple(texts[note] for note in meta.content_notes if note in texts),
        solo=meta.solo,
        keepsakes=tuple((thing, texts.get(thing, thing)) for thing in kept),
        level=meta.level,
        brought=brought,
        sends=sends,
    )


if __name__ == "__main__":
    for spoken in LANGUAGES:
        (data_path("scenarios") / _file_for(spoken)).write_text(written(spoken), encoding="utf-8")
