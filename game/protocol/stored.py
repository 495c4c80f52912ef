"""Events and entries as the store keeps them: JSON bytes that every later version can read.

Written entries carry the version of their events. When an event changes its shape,
`EVENTS_VERSION` rises by one and `UPCASTERS` gets the function that turns the older form into
the newer one, with a stored sample beside its test. Logs are never rewritten.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Annotated, cast

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError

from game.protocol.faults import MalformedMessage
from game.protocol.version import EVENTS_VERSION
from game.rules.events import Event

Json = dict[str, object]
Upcaster = Callable[[Json], Json]

UPCASTERS: Mapping[int, Upcaster] = {}
"""For each older version, how one of its events becomes one of the next version."""

_EVENTS: TypeAdapter[tuple[Event, ...]] = TypeAdapter(
    tuple[Annotated[Event, Field(discriminator="kind")], ...],
    config=ConfigDict(extra="forbid", strict=True, allow_inf_nan=False),
)


def events_to_json(events: tuple[Event, ...]) -> bytes:
    """Write the events of one entry, with their version."""
    return b'{"v":%d,"events":%b}' % (EVENTS_VERSION, _EVENTS.serializer.to_json(events))


def events_from_json(
    stored: bytes,
    upcasters: Mapping[int, Upcaster] = UPCASTERS,
    current: int = EVENTS_VERSION,
) -> tuple[Event, ...]:
    """Read the events of one entry, however old it is.

    Args:
        stored: bytes that `events_to_json` of this or an earlier version wrote.
        upcasters: older version to the function that lifts one event by one version.
        current: the version to arrive at.

    Raises:
        MalformedMessage: if these are no events, or of a version newer than ours.
    """
    try:
        version, events = _opened(stored, current)
        for step in range(version, current):
            events = [upcasters[step](event) for event in events]
        return _EVENTS.validate_json(json.dumps(events))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        if isinstance(error, ValidationError):
            raise MalformedMessage("expected stored events of a known shape") from None
        raise MalformedMessage(f"expected stored events of version {current} or older") from None


def _opened(stored: bytes, current: int) -> tuple[int, list[Json]]:
    """Split stored bytes into version and events; ValueError for a version we cannot read."""
    envelope = json.loads(stored)
    version = int(envelope["v"])
    if not 1 <= version <= current:
        raise ValueError(f"expected version 1 to {current}, not {version}")
    return version, cast("list[Json]", envelope["events"])
