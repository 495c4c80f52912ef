"""Does for the shell what its player wants kept, opened, written out or deleted."""

from __future__ import annotations

import hashlib

from game.client.export import page_html
from game.client.local.evenings import CannotKeep, Evenings
from game.screens import commands as c
from game.screens import messages as msg
from game.screens.report import kept_page, labels_in
from game.screens.scene import Scene
from game.screens.texts import Texts


class Desk:
    """The evenings of one device, as the shell knows them."""

    def __init__(self, evenings: Evenings, texts: Texts) -> None:
        """Take the evenings, and the words that exported pages are labelled with."""
        self._evenings = evenings
        self._texts = texts

    def count(self) -> int:
        """Return how many evenings are kept."""
        return self._evenings.count()

    def perform(self, command: c.AboutEvenings, scene: Scene | None) -> tuple[msg.Message, ...]:
        """Do what a command asks, and return what came of it."""
        match command:
            case c.UnlockEvenings():
                self._evenings.unlock(command.phrase)
            case c.KeepEvening():
                return self._keep(command, scene)
            case c.OpenEvenings():
                return (msg.EveningsOpened(self._evenings.open(command.phrase)),)
            case c.ShutEvenings():
                self._evenings.shut()
            case c.DropEvening():
                self._evenings.drop(command.id)
            case c.ExportEvening():
                return self._export(command.id)
        return ()

    def _keep(self, command: c.KeepEvening, scene: Scene | None) -> tuple[msg.Message, ...]:
        """Write the scene at hand down; nothing if it is gone already."""
        if scene is None or scene.me is not command.seat:
            return ()
        page = kept_page(scene, words=command.words)
        try:
            self._evenings.keep(_id_of(scene), page, scene.view.beat.entered_ms)
        except CannotKeep as problem:
            return (msg.EveningKept(self.count(), problem.code),)
        return (msg.EveningKept(self.count()),)

    def _export(self, evening: str) -> tuple[msg.Message, ...]:
        found = self._evenings.opened(evening)
        if found is None:
            return ()
        try:
            where = self._evenings.export(evening, page_html(found.page, labels_in(self._texts)))
        except CannotKeep as problem:
            return (msg.EveningExported("", problem.code),)
        return (msg.EveningExported(str(where)),)


def _id_of(scene: Scene) -> str:
    """Return an evening's id: the same scene gives the same, and it tells nothing of the room."""
    told = f"halfway evening {scene.state.keeping.room} {scene.view.scene.number}"
    return hashlib.sha256(f"{told} {scene.view.scene.seed_hash}".encode()).hexdigest()[:32]
