"""No answer yet: promise one by a date, then give the visitor the form number to keep (S0-08)."""

from datetime import date
from typing import Protocol

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QFrame, QSizePolicy

from loket_operator.desk.verbs import DeskVerbs
from loket_operator.desk.visitor import CaseSheet
from loket_operator.desk.words import translate
from loket_operator.keys import Keys
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, bind, quiet_button
from loket_operator.widgets.fields import line
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row


class PromiseVerbs(Protocol):
    """What the panel asks for, at the desk and on the telephone."""

    def promise(self, due: date, note: str) -> None:
        """Promise an answer by a date."""

    def close_panel(self) -> None:
        """Close the panel."""


class PromisePanel(QFrame):
    """A date and, if wanted, what was agreed; Enter saves, Esc closes. `question` asks somebody else than a visitor."""

    def __init__(self, verbs: PromiseVerbs, question: str = "") -> None:
        super().__init__()
        self.setObjectName("promisePanel")
        self.setProperty("kind", "panel")
        self._verbs = verbs
        title = label(
            question or translate("Desk", "Belum ada jawaban: kapan pengunjung mendapat kabar?"),
            "promiseQuestion",
            font=faces.heading(faces.TEXT),
        )
        self.due = QDateEdit()
        self.due.setObjectName("promiseDue")
        self.due.setAccessibleName(translate("Desk", "Tanggal janji"))
        self.due.setCalendarPopup(True)
        self.due.setDisplayFormat("dddd, d MMMM yyyy")
        self.due.setMinimumHeight(40)
        self.due.setMinimumWidth(280)
        self.due.setFont(faces.body())
        self.note = line(
            "promiseNote", limit=400, placeholder=translate("Desk", "Catatan, mis. menunggu Admin PPE (boleh kosong)")
        )
        self.note.setMinimumHeight(40)
        self.note.setFont(faces.body())
        self.note.setAccessibleName(translate("Desk", "Catatan janji"))
        self.note.returnPressed.connect(self._save)
        self.save = quiet_button(translate("Desk", "Catat janji") + "  Enter", "promiseSaveButton", tone="primary")
        self.save.clicked.connect(self._save)
        cancel = quiet_button(translate("Desk", "Batal") + "  Esc", "promiseCancelButton")
        cancel.clicked.connect(verbs.close_panel)
        bind(self, "Esc", cancel)
        for enter in ("Return", "Enter"):
            bind(self.due, enter, self.save)
        self.setLayout(column(title, row(self.due, self.note, self.save, cancel, gap=8), gap=10, margins=16))

    def begin(self, today: date, suggested: date) -> None:
        """Offer a date; one before today cannot be chosen."""
        self.due.setMinimumDate(QDate(today.year, today.month, today.day))
        self.due.setDate(QDate(suggested.year, suggested.month, suggested.day))
        self.note.clear()
        self.due.setFocus()

    def _save(self) -> None:
        chosen = self.due.date()
        self._verbs.promise(date(chosen.year(), chosen.month(), chosen.day()), self.note.text().strip())


class DictatePanel(QFrame):
    """The form number, large enough to be read out or shown; one press says that the visitor has it."""

    def __init__(self, verbs: DeskVerbs) -> None:
        super().__init__()
        self.setObjectName("dictatePanel")
        self.setProperty("kind", "panel")
        ask = label(
            translate("Desk", "Berikan nomor formulir ini kepada pengunjung. Dengan nomor ini ia dapat menanyakan kelanjutannya."),
            "dictateQuestion", font=faces.body(faces.LEAD), wrap=True,
        )  # fmt: skip
        ask.setMinimumWidth(140)
        self._number = label("", "dictateNumber", font=faces.heading(40, 800), role="brand")
        self._due = label("", "dictateDue", role="quiet")
        given = ActButton(
            translate("Desk", "Nomor sudah diberikan"), "numberGivenButton", Keys("F9", "Alt+J"), tone="primary"
        )
        given.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        given.clicked.connect(verbs.number_given)
        self.given = given
        words = column(ask, self._due, gap=4)
        line = row(words, self._number, given, gap=20, margins=16)
        line.setStretch(0, 1)
        self.setLayout(line)

    def show_sheet(self, sheet: CaseSheet, due: str, *, busy: bool) -> None:
        """Show the number and, in words, by when the visitor hears from the office."""
        self._number.setText(sheet.form_label)
        self._due.setText(translate("Desk", "Janji kabar: %1").replace("%1", due) if due else "")
        self.given.setEnabled(not busy)
