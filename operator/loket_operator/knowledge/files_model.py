"""The files of the open case: brought, listed, opened, taken away; reading and looking into them happens on workers."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import assert_never
from uuid import UUID

from loket_shared.domain.attachments import Removal
from loket_shared.services import attachments
from loket_shared.services.attachment_kind import Examined, NotTaken, examine, examine_file
from loket_shared.services.attachments import Attached, AttachmentView, Gone, Opened, Removed
from loket_shared.services.results import NotAllowed
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from loket_operator.knowledge.file_words import refused, short
from loket_operator.knowledge.files_state import FilesState, OpenedFile
from loket_operator.knowledge.pictures import Seen, seen
from loket_operator.knowledge.saved_copies import SavedCopies
from loket_operator.knowledge.words import translate
from loket_operator.workspace import Console

MOST_AT_ONCE = 20


class FilesModel(QObject):
    """Follows one case; `opened` comes with a file that may be shown."""

    changed = Signal()
    opened = Signal(object)

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.console = console
        self.state = FilesState()
        self.copies = SavedCopies()
        self._brought = 0

    def follow(self, case_id: UUID | None, *, open_for_more: bool = True) -> None:
        """Show the files of this case, or of none; the same case is read again only by `read`."""
        if case_id != self.state.case_id:
            self._show(FilesState(case_id, open_for_more=open_for_more))
            self.read()
        elif open_for_more != self.state.open_for_more:
            self._show(replace(self.state, open_for_more=open_for_more))

    def read(self) -> None:
        """Read the list anew."""
        case_id = self.state.case_id
        if case_id is not None:
            self.console.work.read(
                lambda tx: attachments.attachments(tx, case_id), lambda files: self._listed(case_id, files)
            )

    def bring(self, paths: Sequence[Path]) -> None:
        """Examine files and keep those that may be kept."""
        most = self.console.catalogue.settings.attachment_mb
        for path in paths[:MOST_AT_ONCE]:
            self._busy(1)
            self.console.work.run(partial(examine_file, path, most), self._examined(self.state.case_id))

    def bring_picture(self, data: bytes) -> None:
        """Keep a picture from the clipboard, such as a screenshot."""
        most = self.console.catalogue.settings.attachment_mb
        what = translate("Files", "tangkapan layar")
        name = f"{what} {self.console.here.hour(self.console.clock.now())}.png"
        self._busy(1)
        self.console.work.run(lambda: examine(name, data, most), self._examined(self.state.case_id))

    def open(self, file_id: UUID) -> None:
        """Open a file; that is journalled."""
        self.console.acting.do(
            f"open_file:{file_id}", lambda tx, act: attachments.open_attachment(tx, act, file_id), self._opened
        )

    def remove(self, file_id: UUID, why: Removal) -> None:
        """Take a file's content away."""
        self.console.acting.do(
            f"remove_file:{file_id}", lambda tx, act: attachments.remove(tx, act, file_id, why), self._removed
        )

    def hand_over(self, file: OpenedFile) -> None:
        """Open a copy in the program that this machine has for it."""
        self.console.work.run(lambda: self._copy(file), self._handed)

    def _examined(self, case_id: UUID | None) -> Callable[[Examined | NotTaken], None]:
        return lambda outcome: self._keep(case_id, outcome)

    def _keep(self, case_id: UUID | None, outcome: Examined | NotTaken) -> None:
        self._busy(-1)
        if case_id is None:
            return
        if isinstance(outcome, NotTaken):
            self._say(refused(outcome), bad=True)
            return
        self._brought += 1
        self.console.acting.do(
            f"attach:{self._brought}",
            lambda tx, act: attachments.attach(tx, act, case_id, outcome),
            lambda kept: self._kept(outcome, kept),
        )

    def _kept(self, file: Examined, outcome: Attached | NotTaken | NotAllowed) -> None:
        match outcome:
            case Attached() if file.renamed:
                said = translate("Files", "“%1” dilampirkan; namanya disesuaikan dengan isinya.")
                self._say(said.replace("%1", short(file.name)))
            case Attached():
                self._say(translate("Files", "“%1” dilampirkan.").replace("%1", short(file.name)))
            case NotTaken():
                self._say(refused(outcome), bad=True)
            case NotAllowed():
                self._say(
                    translate("Files", "Permasalahan ini sudah ditutup; lampiran tidak dapat ditambah."), bad=True
                )
            case _:
                assert_never(outcome)
        self.read()

    def _opened(self, outcome: Opened | Gone) -> None:
        if isinstance(outcome, Gone):
            self._gone()
            return
        self.console.work.run(
            lambda: seen(outcome.data, outcome.type),
            lambda picture: self.opened.emit(_opened_file(outcome, picture)),
        )

    def _removed(self, outcome: Removed | Gone) -> None:
        if isinstance(outcome, Gone):
            self._gone()
        else:
            self._say(translate("Files", "Isi lampiran dihapus; catatannya tetap ada."))
            self.read()

    def _gone(self) -> None:
        self._say(translate("Files", "Lampiran itu sudah dihapus petugas lain."), bad=True)
        self.read()

    def _copy(self, file: OpenedFile) -> Path | None:
        try:
            return self.copies.put(file.file_id, file.name, file.data)
        except OSError:
            return None

    def _handed(self, path: Path | None) -> None:
        if path is None or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._say(translate("Files", "Komputer ini tidak punya program untuk membuka berkas itu."), bad=True)

    def _listed(self, case_id: UUID, files: tuple[AttachmentView, ...]) -> None:
        if case_id == self.state.case_id:
            self._show(replace(self.state, files=files))

    def _busy(self, more: int) -> None:
        self._show(replace(self.state, busy=max(0, self.state.busy + more)))

    def _say(self, said: str, *, bad: bool = False) -> None:
        self._show(replace(self.state, said=said, bad=bad))

    def _show(self, state: FilesState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()


def _opened_file(file: Opened, shown: Seen) -> OpenedFile:
    return OpenedFile(file.attachment_id, file.name, file.type, file.data, shown.picture, shown.pages)
