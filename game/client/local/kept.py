"""A practice as it lies on disk: the room's log and the scripted partner, as one JSON text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from pydantic import TypeAdapter, ValidationError

from game.partner.partner import Partner
from game.partner.understood import Understood
from game.protocol.faults import MalformedMessage
from game.protocol.stored import events_from_json, events_to_json
from game.room.effects import Entry
from game.rules.events import SceneOpened

_PARTNER: TypeAdapter[Partner] = TypeAdapter(Partner)
_TYPED: TypeAdapter[dict[int, Understood]] = TypeAdapter(dict[int, Understood])


@dataclass(frozen=True, slots=True)
class KeptPractice:
    """What is needed to go on: every entry of the room's log, and the partner as it was.

    `brings` is the file of a scene that does not ship. `typed` is what was understood of own
    words that the partner has not heard yet, by the seq of their move; the words are not in it.
    """

    log: tuple[Entry, ...]
    partner: Partner
    brings: bytes = b""
    typed: Mapping[int, Understood] = field(default_factory=dict)

    @property
    def scenario(self) -> str:
        """Return the id of the scene that was opened last, or ""."""
        every = (event for entry in reversed(self.log) for event in entry.events)
        return next((e.scenario for e in every if isinstance(e, SceneOpened)), "")


def to_json(kept: KeptPractice) -> bytes:
    """Write a practice."""
    entries = [
        {
            "seq": entry.seq,
            "at_ms": entry.at_ms,
            "by": entry.by,
            "n": entry.n,
            "raw": entry.raw.hex(),
            "events": json.loads(events_to_json(entry.events)),
        }
        for entry in kept.log
    ]
    partner = json.loads(_PARTNER.dump_json(kept.partner))
    typed = json.loads(_TYPED.dump_json(dict(kept.typed)))
    brings = kept.brings.decode()
    whole = {"log": entries, "partner": partner, "brings": brings, "typed": typed}
    return json.dumps(whole).encode()


def from_json(text: bytes) -> KeptPractice | None:
    """Read a practice; None if this is not one we can go on with (an older game, a torn file)."""
    try:
        read = json.loads(text)
        partner = _PARTNER.validate_json(json.dumps(read["partner"]))
        log = tuple(_entry(one) for one in read["log"])
        typed = _TYPED.validate_json(json.dumps(read.get("typed", {})))
        return KeptPractice(log, partner, str(read.get("brings", "")).encode(), typed)
    except (
        ValueError, KeyError, TypeError, RecursionError, ValidationError, MalformedMessage,
    ):  # fmt: skip
        return None


def _entry(one: dict[str, object]) -> Entry:
    n = one["n"]
    return Entry(
        seq=int(str(one["seq"])),
        at_ms=int(str(one["at_ms"])),
        by=str(one["by"]),
        n=None if n is None else int(str(n)),
        raw=bytes.fromhex(str(one["raw"])),
        events=events_from_json(json.dumps(one["events"]).encode()),
    )
