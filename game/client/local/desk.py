"""Does for the shell what its player wants kept, opened, written out or deleted."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace

from game.client.export import reports
from game.client.export_ics import Meeting
from game.client.local.evenings import CannotKeep, Evenings
from game.client.local.history import write_history
from game.client.local.reports import write_meeting, write_report
from game.screens import commands as c
from game.screens import kept
from game.screens import messages as msg
from game.screens.journey_news import MeetingWritten
from game.screens.places.journey_cards import homework_words, meeting_title
from game.screens.profile import figures
from game.screens.report import kept_page, labels_in
from game.screens.scene import Scene
from game.screens.texts import Texts


class Desk:
    """The history of one device, as the shell knows it."""

    def __init__(self, evenings: Evenings, texts: Texts) -> None:
        """Take what is kept, and the words that exported pages are labelled with."""
        self._evenings = evenings
        self._texts = texts

    def speak(self, texts: Texts) -> None:
        """Label exported pages with other words from now on."""
        self._texts = texts

    def count(self) -> int:
        """Return how many evenings are kept."""
        return self._evenings.count()

    def perform(self, command: c.AboutEvenings, scene: Scene | None) -> tuple[msg.Message, ...]:
        """Do what a command asks, and return what came of it."""
        match command:
            case c.UnlockEvenings():
                self._evenings.unlock(command.phrase)
            case c.KeepEvening() | c.KeepFigures():
                return self._keep(command, scene)
            case c.OpenEvenings():
                return self._open(command.phrase)
            case c.ShutEvenings():
                self._evenings.shut()
            case c.DropEvening() | c.DropHistory():
                return self._drop(command)
            case c.ExportEvening() | c.ExportHistory() | c.WriteMeeting():
                return self._write(command, scene)
        return ()

    def _keep(
        self, command: c.KeepEvening | c.KeepFigures, scene: Scene | None
    ) -> tuple[msg.Message, ...]:
        """Write the scene at hand down, or own figures of it; nothing if it is gone already."""
        if scene is None or scene.me is not command.seat:
            return ()
        own: dict[str, object] = {"figures": figures(scene)}
        if isinstance(command, c.KeepFigures):
            told = self._written(scene, own)
            return (kept.FiguresKept(self.count(), told),)
        told = self._written(scene, kept_page(scene, words=command.words) | own)
        return (msg.EveningKept(self.count(), told),)

    def _written(self, scene: Scene, page: dict[str, object]) -> str:
        """Write a page under the key at hand, and return the code of what went wrong, or ""."""
        return _tried(lambda: self._evenings.keep(_id_of(scene), page, scene.view.beat.entered_ms))

    def _open(self, phrase: str) -> tuple[msg.Message, ...]:
        opened = msg.EveningsOpened(self._evenings.open(phrase))
        shut = self._evenings.stayed_shut()
        if not shut:
            return (opened,)
        readable = bool(opened.evenings) or self._evenings.has_readable()
        return (opened, kept.StayedShut(shut, is_readable=readable))

    def _drop(self, command: c.DropEvening | c.DropHistory) -> tuple[msg.Message, ...]:
        if isinstance(command, c.DropEvening):
            told = _tried(lambda: self._evenings.drop(command.id))
        else:
            told = _tried(self._evenings.drop_all)
        return (kept.EveningsDropped(self.count(), told),)

    def _write(
        self, command: c.ExportEvening | c.ExportHistory | c.WriteMeeting, scene: Scene | None
    ) -> tuple[msg.Message, ...]:
        """Write something out for whoever uses this device."""
        if isinstance(command, c.WriteMeeting):
            return self._write_meeting(command, scene)
        if isinstance(command, c.ExportHistory):
            return self._export_all(command)
        return self._export(command)

    def _export(self, command: c.ExportEvening) -> tuple[msg.Message, ...]:
        """Write one evening's report out; own figures alone have no report of their own."""
        found = self._evenings.opened(command.id)
        if found is None:
            return ()
        if "shared" not in found.page:
            figures_alone = replace(command.choice, own_part=True)
            return self._export_all(c.ExportHistory((), figures_alone), (found,))
        files = reports(found.page, labels_in(self._texts), command.choice, self._texts.language)
        try:
            where = write_report(self._evenings.pages(), command.id, files)
        except CannotKeep as problem:
            return (msg.EveningExported("", problem.code),)
        return (msg.EveningExported(str(where)),)

    def _export_all(
        self, command: c.ExportHistory, only: tuple[msg.Evening, ...] = ()
    ) -> tuple[msg.Message, ...]:
        """Write out everything that is open; own figures alone have no page of their own."""
        found = only or self._evenings.all_opened()
        try:
            where = write_history(
                self._evenings.pages(), found, command.sittings, self._texts, command.choice
            )
        except CannotKeep as problem:
            return (kept.HistoryExported("", problem.code),)
        return (kept.HistoryExported(str(where)),)

    def _write_meeting(
        self, command: c.WriteMeeting, scene: Scene | None
    ) -> tuple[msg.Message, ...]:
        """Write a meeting as a calendar's file; nothing if there is none any more."""
        known = scene.view.journey.open_homework if scene is not None else None
        if scene is None or known is None or not known.meet_ms:
            return ()
        told = f"halfway meeting {scene.state.keeping.room} {known.agreed_ms}"
        uid = hashlib.sha256(told.encode()).hexdigest()[:32]
        title = meeting_title(scene, named=command.named)
        about = homework_words(scene, known)
        meeting = Meeting(uid, known.meet_ms, known.agreed_ms, title, about)
        try:
            where = write_meeting(self._evenings.pages(), meeting)
        except CannotKeep as problem:
            return (MeetingWritten("", problem.code),)
        return (MeetingWritten(str(where)),)


def _tried(deed: Callable[[], None]) -> str:
    """Do something about files, and return the code of what went wrong, or ""."""
    try:
        deed()
    except CannotKeep as problem:
        return problem.code
    return ""


def _id_of(scene: Scene) -> str:
    """Return an evening's id: the same scene gives the same, and it tells nothing of the room."""
    told = f"halfway evening {scene.state.keeping.room} {scene.view.scene.number}"
    return hashlib.sha256(f"{told} {scene.view.scene.seed_hash}".encode()).hexdigest()[:32]
