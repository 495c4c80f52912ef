"""What every table of a scenario file has in common: names, words, and nothing extra."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Id = Annotated[str, StringConstraints(max_length=60, pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
"""kebab-case, the name of one thing."""

Path = Annotated[
    str, StringConstraints(max_length=90, pattern=r"^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9-]+)*$")
]
"""An id, or a further sentence below one: "lid/story"."""

_PRINTABLE = r"^[^\x00-\x1f\x7f-\x9f\x{2028}-\x{202e}]*$"  # as pydantic's engine spells it

Words = Annotated[str, StringConstraints(min_length=1, max_length=400, pattern=_PRINTABLE)]
"""One authored sentence or two; no line breaks, no control characters."""

Tags = Annotated[tuple[Id, ...], Field(max_length=4)]
Ids = Annotated[tuple[Id, ...], Field(max_length=16)]
Paths = Annotated[tuple[Path, ...], Field(max_length=16)]


def _kebab(name: str) -> str:
    return name.replace("_", "-")


class Table(BaseModel):
    """Any table of the file: strict, closed, with kebab-case keys."""

    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, alias_generator=_kebab, allow_inf_nan=False
    )


class OptionTable(Table):
    """Anything a player can pick: an id and the solo tags."""

    id: Id
    tags: Tags = ()
