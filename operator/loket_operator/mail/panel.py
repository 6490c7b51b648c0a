"""What is wrong with the mail, line by line: what waits, since when, and what to do; a letter leads to its escalation."""

from collections.abc import Callable
from datetime import datetime

from loket_shared.services.mail_trouble import MailTrouble, TroubledLetter
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from loket_operator.mail import words
from loket_operator.mail.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import quiet_button
from loket_operator.widgets.hanging_panel import HangingPanel
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here

WIDTH = 560
MOST_LETTERS = 4


class MailPanel(HangingPanel):
    """Tab goes from letter to letter."""

    def __init__(self, here: Here, open_letter: Callable[[TroubledLetter], None], parent: QWidget) -> None:
        super().__init__("mailPanel", translate("Mail", "E-mail yang perlu perhatian"), WIDTH, parent)
        self._here, self._open = here, open_letter
        self._shown: object = None
        self._first: QPushButton | None = None

    def show_trouble(self, found: MailTrouble, now: datetime, *, may_open: bool) -> None:
        """Show what is wrong at an aware instant; nothing wrong closes the panel. Letters open where the officer may see cases."""
        if (found, may_open) == self._shown:
            return
        self._shown, self._first = (found, may_open), None
        self.put(column(*self._lines(found, now, may_open=may_open), gap=14), empty=not found)

    @override
    def enter(self) -> None:
        (self._first or self).setFocus()

    def _lines(self, found: MailTrouble, now: datetime, *, may_open: bool) -> list[QVBoxLayout]:
        made = []
        if found.nobody:
            made.append(self._line("nobody", words.nobody(found), found.nobody_since, now))
        made += [self._line(f"blocked:{one.console}", words.blocked(one), one.since, now) for one in found.blocked]
        for one in found.letters[:MOST_LETTERS]:
            said, todo = words.letter(one)
            button = self._button(one) if may_open else None
            told = (f"{one.form_label}: {said}", todo)
            made.append(self._line(f"letter:{one.form_label}", told, one.since, now, button))
        rest = len(found.letters) - MOST_LETTERS
        if rest > 0:
            said = translate("Mail", "… dan %1 surat lain. Semuanya ada di daftar eskalasi.").replace("%1", str(rest))
            made.append(column(label(said, "mailRest", role="quiet", wrap=True)))
        return made

    def _line(
        self, name: str, told: tuple[str, str], since: datetime | None, now: datetime, button: QPushButton | None = None
    ) -> QVBoxLayout:
        said = label(told[0], f"mail:{name}", font=faces.body(bold=True), role="bad", wrap=True)
        head = row(said, gap=12)
        head.setStretch(0, 1)
        if since is not None:
            when = label(self._since(since, now), font=faces.body(faces.SMALL), role="quiet")
            when.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
            head.addWidget(when)
        todo = label(told[1], f"mailTodo:{name}", wrap=True)
        below = row(todo, gap=12)
        below.setStretch(0, 1)
        if button is not None:
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            below.addWidget(button, alignment=Qt.AlignmentFlag.AlignBottom)
        return column(head, below, gap=2)

    def _since(self, since: datetime, now: datetime) -> str:
        at = min(since, now)
        hour = self._here.hour(at)
        if self._here.day(at) == self._here.day(now):
            return translate("Mail", "sejak %1").replace("%1", hour)
        day = self._here.day(at)
        return translate("Mail", "sejak %1").replace("%1", f"{day:%d-%m} {hour}")

    def _button(self, one: TroubledLetter) -> QPushButton:
        said = translate("Mail", "Buka eskalasi") if one.escalation_id else translate("Mail", "Buka permasalahan")
        made = quiet_button(said, f"openLetter:{one.form_label}", tone="primary")
        made.setAccessibleName(f"{said} {one.form_label}")
        made.clicked.connect(lambda: self._open(one))
        self._first = self._first or made
        return made
