"""The middle of an open case: parts A, B and C with the ticket's fields, and beside them everything that happened."""

from loket_shared.qt.texts import phone
from loket_shared.qt.tokens import Tokens
from loket_shared.services.case_finding import FoundCase
from loket_shared.services.case_story import CaseStory
from loket_shared.services.remote_cases import ExternalTicket, TicketType
from PySide6.QtWidgets import QWidget

from loket_operator.cases import words
from loket_operator.cases.reading_text import ReadingText
from loket_operator.cases.side_pages import SidePages
from loket_operator.cases.state import OpenedCase
from loket_operator.cases.steps_text import StepsText
from loket_operator.cases.timeline_text import write_timeline
from loket_operator.cases.verbs import CasesVerbs
from loket_operator.cases.words import translate
from loket_operator.widgets.layout import card, column, row
from loket_operator.words import Here, kind_name


class StoryPane(QWidget):
    """Written anew only when the case is another one or has changed, so that a reader's place is kept."""

    def __init__(self, verbs: CasesVerbs, tokens: Tokens, here: Here) -> None:
        super().__init__()
        self._here = here
        self._shown: CaseStory | None = None
        self.form = ReadingText("caseForm", translate("Cases", "Formulir"), tokens)
        self.timeline = ReadingText("caseTimeline", translate("Cases", "Riwayat"), tokens)
        self.steps = StepsText(tokens, here)
        self.side = SidePages(verbs, self.timeline, self.steps)
        self.left = column(card(column(self.form, margins=6)), gap=10)
        self.right = column(self.side, gap=10)
        both = row(self.left, self.right, gap=12)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        self.setLayout(both)

    def show_case(self, opened: OpenedCase) -> None:
        """Show a case, and beside it what was chosen."""
        self.side.show_side(opened)
        self.steps.show_times(opened.story, opened.times)
        self._show_story(opened.story)

    def begin(self) -> None:
        """Take the keyboard."""
        (self.timeline if self.timeline.isVisible() else self.steps).setFocus()

    def _show_story(self, story: CaseStory) -> None:
        if story == self._shown:
            return
        self._shown = story
        self._write_form(story)
        write_timeline(self.timeline, story.timeline, self._here)

    def _write_form(self, story: CaseStory) -> None:
        view, form = story.view, self.form
        form.begin()
        form.heading(translate("Cases", "A. Identitas"))
        who = view.identity
        form.strong(" — ".join(part for part in (who.name, who.organisation) if part), gap=2)
        parts = (who.spse_role, phone(who.phone) if who.phone else "", who.email, who.address)
        form.quiet(" · ".join(part for part in parts if part) or translate("Cases", "tanpa alamat dan telepon"))
        form.heading(translate("Cases", "B. Permasalahan"))
        form.plain(view.problem.text)
        classed = (
            kind_name(view.problem.kind), view.category_name or translate("Cases", "kategori belum dipilih"),
            translate("Cases", "tender %1").replace("%1", view.problem.tender_code) if view.problem.tender_code else "",
        )  # fmt: skip
        form.quiet(" · ".join(part for part in classed if part), gap=4)
        if story.ticket is not None:
            self._write_ticket(story.ticket)
        form.heading(translate("Cases", "C. Jawaban / solusi"))
        form.plain(view.answer or translate("Cases", "Belum ada jawaban."))
        if view.answered_by_name:
            said = translate("Cases", "Pemberi penjelasan: %1").replace("%1", view.answered_by_name)
            form.quiet(said, gap=4)
        self._write_around(story)
        form.end()

    def _write_ticket(self, ticket: ExternalTicket) -> None:
        self.form.heading(translate("Cases", "Tiket LPSE Support"))
        self.form.strong(" · ".join(part for part in (ticket.number, ticket.title) if part), gap=2)
        kind = {
            TicketType.PROBLEM: translate("Cases", "Permasalahan"),
            TicketType.SUGGESTION: translate("Cases", "Usulan"),
            TicketType.REQUEST: translate("Cases", "Permintaan layanan"),
        }[ticket.ticket_type]
        fields = (
            kind, ticket.application,
            translate("Cases", "kode error %1").replace("%1", ticket.error_code) if ticket.error_code else "",
            translate("Cases", "NPWP %1").replace("%1", ticket.npwp) if ticket.npwp else "",
            translate("Cases", "User ID %1").replace("%1", ticket.user_id) if ticket.user_id else "",
        )  # fmt: skip
        self.form.quiet(" · ".join(part for part in fields if part))

    def _write_around(self, story: CaseStory) -> None:
        lines = [translate("Cases", "Digabung ke %1").replace("%1", _other(one)) for one in (story.merged_into,) if one]
        lines += [translate("Cases", "Berisi gabungan %1").replace("%1", _other(one)) for one in story.absorbed]
        lines += [translate("Cases", "Tertaut dengan %1").replace("%1", _other(one)) for one in story.links]
        if story.paper is not None:
            said = translate("Cases", "%1, final, di %2") if story.paper.final else translate("Cases", "%1, sementara, di %2")  # fmt: skip
            lines.append(said.replace("%1", story.paper.label).replace("%2", story.paper.location))
        if lines:
            self.form.heading(translate("Cases", "Terkait"))
            for one in lines:
                self.form.quiet(one)


def _other(one: FoundCase) -> str:
    return f"{one.form_label} ({one.name}, {words.state_name(one.state)})"
