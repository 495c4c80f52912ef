"""The only place that logs. Its arguments are the list of what may be logged.

What strangers can cause as often as they like is told together: the first of a kind at once,
and how many more there were a second later (`told_together.py`).

A room is a tag of eight hex digits under a key drawn at each start, so that lines of one run
belong together and two runs do not. Never logged: words, names, invites, tickets, moves, boxes,
addresses, and the texts of exceptions, which can quote any of them.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import os
from collections import Counter
from enum import StrEnum
from traceback import extract_tb

from game.rules.seats import Seat
from server.told_together import Together

_LOGGER = logging.getLogger("halfway.server")
_BOOT_KEY = os.urandom(16)

noted: Counter[str] = Counter()
"""How many lines of each kind this process has had to say, at whatever level it logs."""


class What(StrEnum):
    """Everything that is ever logged; OPERATIONS.md says what each line is for."""

    READY = "ready"
    STOPPING = "stopping"
    CONNECTION_OPENED = "connection opened"
    CONNECTION_CLOSED = "connection closed"
    TURNED_AWAY = "connection turned away"
    SEAT_TAKEN = "seat taken"
    SEAT_RESUMED = "seat resumed"
    SCENE_OVER = "scene over"
    CALL_REFUSED = "call refused"
    MALFORMED = "malformed message"
    LIMIT_HIT = "limit hit"
    STORE_UNAVAILABLE = "store unavailable"
    STORE_CONFLICT = "store conflict"
    ROOM_BROKEN = "room broken"
    INVITE_WITHDRAWN = "invite withdrawn"
    ROOM_DELETED = "room deleted"
    BACKED_UP = "backup written"
    BACKUP_FAILED = "backup failed"
    BUG = "bug"


_LEVELS = {
    What.TURNED_AWAY: logging.WARNING,
    What.CALL_REFUSED: logging.WARNING,
    What.MALFORMED: logging.WARNING,
    What.LIMIT_HIT: logging.WARNING,
    What.STORE_UNAVAILABLE: logging.ERROR,
    What.STORE_CONFLICT: logging.ERROR,
    What.ROOM_BROKEN: logging.ERROR,
    What.BACKUP_FAILED: logging.ERROR,
    What.BUG: logging.ERROR,
}

_ONES_OF_MANY = frozenset(
    {
        What.CONNECTION_OPENED,
        What.CONNECTION_CLOSED,
        What.TURNED_AWAY,
        What.CALL_REFUSED,
        What.MALFORMED,
        What.LIMIT_HIT,
    }
)
"""What somebody who means harm can cause thousands of times a second."""


def note(
    what: What, *, room: str = "", seat: Seat | None = None, seq: int | None = None, code: str = ""
) -> None:
    """Log one line: what happened, and at most these fields.

    Args:
        what: from the closed list above.
        room: room id; its tag is logged, never the id.
        seat: whose.
        seq: number of the entry it is about.
        code: a code of ours (faults, rejections, close codes) or the place of a bug.
    """
    noted[what] += 1
    if what in _ONES_OF_MANY and not _together.is_to_be_told(what, code):
        return
    _log(what, room, seat, seq, code)


def _log(  # noqa: PLR0913, PLR0917 - the whole list of what may be logged
    what: What, room: str, seat: Seat | None, seq: int | None, code: str, times: int = 0
) -> None:
    """Write the line."""
    fields = (
        f" room={tag(room)}" if room else "",
        f" seat={seat.value}" if seat else "",
        f" seq={seq}" if seq is not None else "",
        f" code={code}" if code else "",
        f" times={times}" if times else "",
    )
    _LOGGER.log(_LEVELS.get(what, logging.INFO), "%s%s", what.value, "".join(fields))


def _log_more(what: What, code: str, times: int) -> None:
    """Say how many more lines of a kind there would have been."""
    _log(what, "", None, None, code, times)


_together = Together(_log_more)


def tell_the_rest() -> None:
    """Tell what was counted and not told yet; call it when the server stops."""
    _together.end_second()


def tag(room: str) -> str:
    """Return this run's tag of a room: eight hex digits."""
    return hmac.new(_BOOT_KEY, room.encode(), hashlib.sha256).hexdigest()[:8]


def place_of(error: BaseException) -> str:
    """Say where an exception was raised, and its kind; never its text."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    frames = extract_tb(error.__traceback__)
    where = f"{frames[-1].name}:{frames[-1].lineno}" if frames else "?"
    return f"{type(error).__name__}@{where}"


def set_up(level: str) -> None:
    """Send our lines to standard error, and silence libraries that would log addresses."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOGGER.handlers[:] = [handler]
    _LOGGER.setLevel(level)
    _LOGGER.propagate = False
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)


_BUGS_OF_OURS = ("connection handler failed", "process_request failed", "process_response failed")


class _OnlyBugs(logging.Handler):
    """Lets nothing of a library's log through but the place of a bug in our own handler."""

    def emit(self, record: logging.LogRecord) -> None:
        """Note a bug; drop everything else, for it would name addresses."""
        if record.msg in _BUGS_OF_OURS and record.exc_info and record.exc_info[1]:
            note(What.BUG, code=place_of(record.exc_info[1]))


def library_logger() -> logging.Logger:
    """Return the logger to give to websockets."""
    logger = logging.getLogger("halfway.websockets")
    logger.handlers[:] = [_OnlyBugs()]
    logger.propagate = False
    logger.setLevel(logging.ERROR)
    return logger
