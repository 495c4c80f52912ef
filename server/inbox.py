"""What waits in one room, in order and bounded; light, for most rooms wait for nothing."""

from __future__ import annotations

import asyncio

from server.jobs import Job


class Inbox:
    """Jobs of one room; one taker, any number of givers."""

    __slots__ = ("_givers", "_jobs", "_most", "_taker")

    def __init__(self, most: int) -> None:
        """Start empty; it holds at most so many jobs."""
        self._most = most
        self._jobs: list[Job] = []
        self._taker: asyncio.Future[None] | None = None
        self._givers: list[asyncio.Future[None]] = []

    def __len__(self) -> int:
        """Return how many jobs wait."""
        return len(self._jobs)

    def offer(self, job: Job) -> bool:
        """Put a job in at once; False if there is no place."""
        if len(self._jobs) >= self._most:
            return False
        self._jobs.append(job)
        if self._taker is not None and not self._taker.done():
            self._taker.set_result(None)
        return True

    async def put(self, job: Job) -> None:
        """Put a job in as soon as there is a place."""
        while not self.offer(job):
            place = asyncio.get_running_loop().create_future()
            self._givers.append(place)
            await place

    async def take(self) -> Job:
        """Wait for the next job."""
        while not self._jobs:
            self._taker = asyncio.get_running_loop().create_future()
            await self._taker
            self._taker = None
        return self.take_at_once()

    def take_at_once(self) -> Job:
        """Take a job that is there, and let a giver know that there is a place."""
        job = self._jobs.pop(0)
        while self._givers:
            giver = self._givers.pop(0)
            if not giver.done():  # else it has gone away
                giver.set_result(None)
                break
        return job
