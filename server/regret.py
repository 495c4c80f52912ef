"""Asks whoever sent something that could not be stored to send it again in a moment."""

from __future__ import annotations

from game.protocol.faults import Close, ErrorCode, HoldCode
from game.protocol.messages import Error
from server.audience import Audience
from server.jobs import Asked, Brought, Enter, FileAsked, Job, Made, Passed
from server.speech import rejected


def tell_not_stored(job: Job, audience: Audience) -> None:
    """Say so to the connection that a job came from, if it came from one."""
    match job:
        case Made(listener=listener, play=play):
            listener.tell(rejected(play.n, HoldCode.UNAVAILABLE))
        case Passed(listener=listener, relay=relay):
            listener.tell(rejected(relay.n, HoldCode.UNAVAILABLE))
        case Enter(seat=seat, listener=listener) if not audience.is_listening(seat, listener):
            listener.end(Close.UNAVAILABLE, ErrorCode.UNAVAILABLE)
        case Asked() | Brought() | FileAsked():
            job.listener.tell(Error(code=ErrorCode.UNAVAILABLE.value))
        case _:
            pass
