"""A number: given just now, or looked at while it waits; both can be printed again with a reason."""

from uuid import UUID

from loket_shared.services.prints import JobState
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from loket_operator.front_office.state import Asking, FrontState
from loket_operator.front_office.verbs import FrontVerbs
from loket_operator.front_office.words import paper_of, ticket_marks, translate
from loket_operator.keys import NEW_VISIT
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton
from loket_operator.widgets.choices import choose, fill
from loket_operator.widgets.fields import Field, choice
from loket_operator.widgets.labels import ElidedLabel, label, set_role
from loket_operator.widgets.layout import card, column, row


class IssuedPane(QWidget):
    """The number, large enough to be read out, and whether paper came out."""

    def __init__(self, verbs: FrontVerbs) -> None:
        super().__init__()
        self.setObjectName("issuedPane")
        self._number = label("", "issuedNumber", font=faces.heading(120, 800), role="brand")
        self._service = label("", "issuedService", font=faces.heading(faces.TITLE))
        self._form = label("", "issuedForm", font=faces.body(faces.LEAD), role="quiet")
        self._ahead = label("", "issuedAhead", font=faces.body(faces.LEAD), role="quiet")
        self._paper = label("", "issuedPaper", font=faces.body(faces.LEAD), wrap=True)
        parts = (self._service, self._number, self._form, self._ahead, self._paper)
        for part in parts:
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._again = ActButton(translate("Front", "Cetak ulang tiket…"), "reprintIssuedButton")
        next_ = ActButton(translate("Front", "Tamu berikutnya"), "nextVisitButton", tone="primary")
        next_.show_hint(NEW_VISIT.hint)
        self._again.clicked.connect(lambda: verbs.ask(Asking.REPRINT))
        next_.clicked.connect(verbs.new_visit)
        frame = card(column(1, *parts, 1, gap=8, margins=24), "issuedCard")
        acts = QWidget()
        acts.setLayout(row(self._again, next_, gap=12))
        whole = column(frame, acts, gap=12)
        whole.setStretchFactor(frame, 1)
        self.setLayout(whole)

    def show_state(self, state: FrontState) -> None:
        """Show the number that was given."""
        given = state.given
        if given is None:
            return
        printer = next((name for key, name in state.printers if key == state.printer_id), "")
        self._number.setText(given.label)
        self._service.setText(given.service)
        form = translate("Front", "Nomor formulir %1").replace("%1", given.form_label) if given.form_label else ""
        self._form.setText(form)
        self._ahead.setText(translate("Front", "%1 orang di depan").replace("%1", str(given.ahead)))
        self._paper.setText(paper_of(given, printer))
        bad = given.job in {JobState.FAILED, JobState.UNKNOWN, JobState.EXPIRED}
        set_role(self._paper, "bad" if bad else "ok" if given.job is JobState.PRINTED else "quiet")
        self._again.setEnabled(bool(state.printers))


class TicketPane(QWidget):
    """A waiting number: who, priority granted or withdrawn, print again."""

    def __init__(self, verbs: FrontVerbs) -> None:
        super().__init__()
        self.setObjectName("ticketPane")
        self._verbs = verbs
        self._granted = False
        self._number = label("", "ticketNumber", font=faces.heading(faces.NUMBER, 800), role="brand")
        self._who = ElidedLabel("ticketWho", font=faces.heading(faces.TITLE))
        self._about = label("", "ticketAbout", role="quiet", wrap=True)
        self._priority = ActButton("", "priorityGrantButton")
        self._again = ActButton(translate("Front", "Cetak ulang tiket…"), "reprintButton", tone="primary")
        self._priority.clicked.connect(lambda: verbs.set_priority(not self._granted))
        self._again.clicked.connect(lambda: verbs.ask(Asking.REPRINT))
        self.printer = PrinterChoice("ticketPrinter", verbs)
        frame = card(column(self._number, self._who, self._about, self.printer, 1, gap=8, margins=24), "ticketCard")
        acts = QWidget()
        acts.setLayout(row(self._priority, self._again, gap=12))
        whole = column(frame, acts, gap=12)
        whole.setStretchFactor(frame, 1)
        self.setLayout(whole)

    def show_state(self, state: FrontState) -> None:
        """Show the open number; once it was called it can only be read."""
        ticket = state.ticket
        if ticket is not None:
            self._granted = ticket.priority
            self._number.setText(ticket.label)
            self._who.setText(ticket.who)
            self._about.setText(" · ".join(part for part in (ticket.service, ticket_marks(ticket)) if part))
        grant, withdraw = translate("Front", "Beri prioritas"), translate("Front", "Cabut prioritas")
        self._priority.set_title(withdraw if self._granted else grant)
        self._priority.setEnabled(ticket is not None and "priority" not in state.busy)
        self._again.setEnabled(ticket is not None and bool(state.printers))
        self.printer.show_state(state)


class PrinterChoice(Field):
    """Where tickets are printed; the choice is remembered on this machine."""

    def __init__(self, name: str, verbs: FrontVerbs) -> None:
        box = choice(name)
        super().__init__(translate("Front", "Pencetak tiket"), box)
        self._list: QComboBox = box
        box.activated.connect(lambda: verbs.choose_printer(self._chosen()))
        self.setMaximumWidth(360)

    def show_state(self, state: FrontState) -> None:
        """Offer the office's printers."""
        nothing = (None, translate("Front", "Tanpa cetak"))
        fill(self._list, [nothing, *state.printers])
        choose(self._list, state.printer_id)

    def _chosen(self) -> UUID | None:
        key = self._list.currentData()
        return key if isinstance(key, UUID) else None
