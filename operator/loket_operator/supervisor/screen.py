"""The settings screen: sections, records, and the form of the open record."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from loket_shared.qt.tokens import LIGHT, Tokens
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from loket_operator.supervisor.backup_pane import BackupPane
from loket_operator.supervisor.form_pane import FormPane
from loket_operator.supervisor.import_pane import ImportPane
from loket_operator.supervisor.interest import InterestSection
from loket_operator.supervisor.interest_pane import InterestPane
from loket_operator.supervisor.lists import RecordList, SectionList
from loket_operator.supervisor.mail_pane import MailPane
from loket_operator.supervisor.past import PastSection
from loket_operator.supervisor.past_pane import PastPane
from loket_operator.supervisor.section import Section, translate
from loket_operator.supervisor.sop_pane import ProcedurePane
from loket_operator.supervisor.state import SupervisorState
from loket_operator.supervisor.verbs import SupervisorVerbs
from loket_operator.widgets import type as faces
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column
from loket_operator.words import Here


class SupervisorScreen(QWidget):
    """Draws a SupervisorState; what is pressed goes to the verbs."""

    def __init__(
        self,
        verbs: SupervisorVerbs,
        sections: Mapping[str, Section[Any]],
        here: Here,
        backups: Path,
        tokens: Tokens = LIGHT,
    ) -> None:
        super().__init__()
        self.setObjectName("supervisorScreen")
        self._sections = sections
        self.sections = SectionList(verbs, tuple(sections.values()))
        self.records = RecordList(verbs)
        self.form, self.mail = FormPane(verbs), MailPane(verbs)
        self.backup = BackupPane(verbs, here, backups)
        self.import_ = ImportPane(verbs, tokens)
        self.procedure = ProcedurePane(verbs, tokens, here)
        self.past = PastPane(tokens, here)
        self.interest = InterestPane(tokens, here)
        self._title = label("", "settingsSection", font=faces.heading(faces.TITLE), role="quiet")
        self._nothing = label("", "settingsNothing", font=faces.body(faces.LEAD), role="quiet", wrap=True)
        for one in (self._title, self._nothing):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        empty = QWidget()
        empty.setLayout(column(2, self._title, self._nothing, 3, gap=8))
        self._empty = empty
        self._pages = QStackedWidget()
        for page in (self.form, self.mail, self.backup, self.import_, self.procedure, self.past, self.interest, empty):
            self._pages.addWidget(page)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.sections)
        middle = QHBoxLayout()
        middle.setContentsMargins(22, 18, 22, 14)
        middle.setSpacing(20)
        middle.addWidget(self.records)
        middle.addWidget(self._pages, 1)
        line.addLayout(middle, 1)

    def show_state(self, state: SupervisorState) -> None:
        """Show the settings as they stand."""
        section = self._sections[state.section]
        self.sections.show_state(state)
        reading = section.name == "procedures" and state.editing is not None
        self.records.setVisible(not section.single and not reading)
        self.records.show_state(state, section)
        self._title.setText(section.title())
        choose = translate("Supervisor", "Pilih dari daftar, atau tambahkan yang baru.")
        if not section.may_add:
            choose = translate("Supervisor", "Pilih dari daftar.")
        self._nothing.setText(f"{section.hint()}\n{choose}" if state.picture else translate("Supervisor", "Memuat…"))
        if section.name == "backup" and state.picture is not None:
            self._pages.setCurrentWidget(self.backup)
            self.backup.show_state(state)
        elif section.name == "mail" and state.editing is not None:
            self._pages.setCurrentWidget(self.mail)
            self.mail.show_state(state, section)
        elif section.name == "import" and state.editing is not None:
            self._pages.setCurrentWidget(self.import_)
            self.import_.show_state(state, section)
        elif isinstance(section, PastSection) and state.editing is not None:
            self._pages.setCurrentWidget(self.past)
            self.past.show_state(state, section)
        elif isinstance(section, InterestSection) and state.editing is not None:
            self._pages.setCurrentWidget(self.interest)
            self.interest.show_state(state, section)
        elif reading:
            self._pages.setCurrentWidget(self.procedure)
            self.procedure.show_state(state, section)
        elif state.editing is not None:
            self._pages.setCurrentWidget(self.form)
            self.form.show_state(state, section)
        else:
            self._pages.setCurrentWidget(self._empty)
