"""The port through which a device remembers: the shell has one on disk, tests one in memory."""

from __future__ import annotations

from typing import Protocol

from game.screens.commands import DropShelf, KeepSitting, SaveDraft, SaveSettings
from game.screens.messages import Loaded


class Keep(Protocol):
    """Remembers settings, drafts and the shelf of finished scenes on this device only."""

    def load(self) -> Loaded:
        """Return what is remembered; a damaged or missing file is a fresh start, never an error."""

    def keep(self, what: SaveSettings | SaveDraft | KeepSitting | DropShelf) -> None:
        """Remember one thing durably, or forget the shelf, before returning."""
