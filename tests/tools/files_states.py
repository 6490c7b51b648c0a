"""The strip of files and the window beside it in sample states, for pictures."""

from collections.abc import Iterator
from typing import Any, cast
from uuid import UUID

import files
import operator_states as states
from loket_operator.desk.case_pane import CasePane
from loket_operator.desk.clock import standards
from loket_operator.knowledge.file_words import refused
from loket_operator.knowledge.files_model import FilesModel
from loket_operator.knowledge.files_state import FilesState, OpenedFile
from loket_operator.knowledge.files_strip import FilesStrip
from loket_operator.knowledge.pictures import seen
from loket_operator.words import Here
from loket_operator.workspace import Console
from loket_shared.domain.attachments import FileType, Refused, Removal
from loket_shared.qt.tokens import LIGHT
from loket_shared.services.attachment_kind import NotTaken
from loket_shared.services.attachments import AttachmentView
from PySide6.QtWidgets import QWidget

CASE = UUID(int=413)


def one(number: int, name: str, kind: FileType, size: int, removal: Removal | None = None) -> AttachmentView:
    """Return one file of a case."""
    gone = states.NOW if removal else None
    return AttachmentView(UUID(int=number), name, kind, size, states.NOW, "Sari Wulandari", gone, removal)


SEVERAL = (
    one(1, "tangkapan layar 09.42.png", FileType.PNG, 240_000),
    one(2, "surat permohonan.pdf", FileType.PDF, 1_900_000),
    one(3, "daftar isian kualifikasi yang sangat panjang namanya sampai tidak muat.xlsx", FileType.XLSX, 88_000),
    one(4, "catatan.txt", FileType.TEXT, 900),
    one(5, "layar kedua.jpg", FileType.JPEG, 400_000),
    one(6, "akun.png", FileType.PNG, 120_000, Removal.SECRET),
)
STRIPS: dict[str, FilesState] = {
    "none": FilesState(CASE),
    "several": FilesState(CASE, SEVERAL, "“layar kedua.jpg” dilampirkan."),
    "refused": FilesState(
        CASE, SEVERAL[:1], refused(NotTaken("penawaran-cv-cipta-karya-mandiri.rhs", Refused.OFFER)), bad=True
    ),
    "too-large": FilesState(CASE, (), refused(NotTaken("video.png", Refused.TOO_LARGE, 10)), bad=True),
    "busy": FilesState(CASE, SEVERAL[:2], busy=1),
    "closed": FilesState(CASE, SEVERAL[:2], open_for_more=False),
}


def strip(state: FilesState, **narrow: Any) -> FilesStrip:  # noqa: ANN401 - the strip's own words
    """Return the strip in a state; nothing happens when it is pressed."""
    model = FilesModel(cast("Console", None))
    model.state = state
    made = FilesStrip(model, **narrow)
    model.setParent(made)
    return made


def desk_with(state: FilesState, here: Here, verbs: object) -> QWidget:
    """Return the middle of the desk with the strip in a state."""
    pane = CasePane(verbs, LIGHT, here, standards())  # type: ignore[arg-type]  # takes every press
    pane.hold_files(strip(state))
    served = states.RESEMBLING
    assert served.current is not None
    pane.show_state(served, served.current, states.NOW)
    return pane


def windows() -> Iterator[tuple[str, QWidget]]:
    """Yield the window with a picture, with a paper, with what cannot be drawn, and with the list."""
    for name, kind, data in (
        ("picture", FileType.PNG, files.picture(size=(900, 500))),
        ("paper", FileType.PDF, files.pdf()),
        ("sheet", FileType.XLSX, b"x" * 90_000),
    ):
        shown = strip(STRIPS["several"])
        look = seen(data, kind)
        shown.window_.show_file(OpenedFile(UUID(int=1), f"{name}.{kind}", kind, data, look.picture, look.pages))
        yield f"file-{name}", shown.window_
    listed = strip(STRIPS["several"])
    listed.window_.show_list(STRIPS["several"])
    yield "file-list", listed.window_
