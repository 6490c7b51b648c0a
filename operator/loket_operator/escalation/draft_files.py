"""The case's files beside the draft: which of them go along, and how large that makes the letter."""

from loket_shared.services.attachments import AttachmentView
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loket_operator.cases.state import Panel
from loket_operator.escalation.letter_words import size
from loket_operator.escalation.verbs import EscalationVerbs
from loket_operator.escalation.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.check import TickBox
from loket_operator.widgets.labels import label, set_role
from loket_operator.widgets.layout import column, discard
from loket_operator.widgets.tips import plain_tip

LONGEST_NAME = 34


class FilesControl(QWidget):
    """Which of the case's files go along; the officer attaches them by hand to what was copied."""

    def __init__(self, verbs: EscalationVerbs) -> None:
        super().__init__()
        self.setObjectName("draftFiles")
        self._verbs = verbs
        self._files: tuple[AttachmentView, ...] = ()
        self._boxes: list[TickBox] = []
        self._none = label("", "draftNoFiles", font=faces.body(faces.SMALL), role="quiet", wrap=True)
        self._none.setText(translate("Escalation", "Belum ada berkas pada permasalahan ini."))
        head = label(translate("Escalation", "Lampiran yang disertakan"), font=faces.body(faces.SMALL, bold=True), role="quiet")  # fmt: skip
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._size = label("", "draftSize", font=faces.body(faces.SMALL), role="quiet", wrap=True)
        self._error = label("", "draftFilesError", font=faces.body(faces.SMALL), role="bad", wrap=True)
        self.setLayout(column(head, self._lines, self._none, self._size, self._error, gap=2))

    def put(self, panel: Panel, files: tuple[AttachmentView, ...]) -> None:
        """Show the files and which are chosen."""
        if files != self._files:
            self._files = files
            discard(self._lines, *self._boxes)
            self._boxes = [self._box(at, one) for at, one in enumerate(files)]
            for box in self._boxes:
                self._lines.addWidget(box)
        self._none.setVisible(not files)
        chosen = panel.typed.get("files")
        for one, box in zip(files, self._boxes, strict=True):
            blocked = QSignalBlocker(box)
            box.setChecked(isinstance(chosen, tuple) and str(one.id) in chosen)
            blocked.unblock()

    def show_size(self, said: str, *, too_large: bool, error: str) -> None:
        """Show how large the letter is, and what stands against its files."""
        self._size.setText(said)
        self._size.setVisible(bool(said))
        set_role(self._size, "bad" if too_large else "quiet")
        self._error.setText(error)
        self._error.setVisible(bool(error))

    def _box(self, at: int, one: AttachmentView) -> TickBox:
        short = one.name if len(one.name) <= LONGEST_NAME else f"{one.name[: LONGEST_NAME - 9]}…{one.name[-8:]}"
        short = f"{short} ({size(one.size)})"
        made = TickBox(short.replace("&", "&&"))
        made.setObjectName(f"draftFile:{at}")
        made.setAccessibleName(one.name)
        made.setToolTip(plain_tip(one.name))
        made.setFont(faces.body(faces.SMALL))
        made.toggled.connect(lambda _on: self._tell())
        return made

    def _tell(self) -> None:
        ticked = zip(self._files, self._boxes, strict=True)
        self._verbs.type_field("files", tuple(str(one.id) for one, box in ticked if box.isChecked()))
