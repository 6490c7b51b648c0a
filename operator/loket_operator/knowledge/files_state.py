"""The files of the open case as the strip shows them, and what became of the last one that was brought."""

from dataclasses import dataclass
from uuid import UUID

from loket_shared.domain.attachments import FileType
from loket_shared.services.attachments import AttachmentView
from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True)
class FilesState:
    """`said` is the last word about a file, `bad` whether it was refused; `open_for_more` while files may be added."""

    case_id: UUID | None = None
    files: tuple[AttachmentView, ...] = ()
    said: str = ""
    bad: bool = False
    busy: int = 0
    open_for_more: bool = True

    @property
    def present(self) -> tuple[AttachmentView, ...]:
        """Return the files whose content is there."""
        return tuple(one for one in self.files if one.removed_at is None)


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A file that an officer opened; `picture` is the image or the first page, None where there is nothing to see here."""

    file_id: UUID
    name: str
    type: FileType
    data: bytes
    picture: QImage | None
    pages: int = 0
