"""What happened to the open form so far, in the place of part B; it comes and goes by its key."""

from loket_shared.qt.tokens import Tokens
from loket_shared.services.case_timeline import StoryEvent
from PySide6.QtWidgets import QFrame

from loket_operator import keys
from loket_operator.cases.reading_text import ReadingText
from loket_operator.cases.timeline_text import write_timeline
from loket_operator.desk.verbs import DeskVerbs
from loket_operator.desk.visitor import CaseSheet
from loket_operator.desk.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import press_by, quiet_button
from loket_operator.widgets.labels import ElidedLabel
from loket_operator.widgets.layout import column, row
from loket_operator.words import Here


class StoryPage(QFrame):
    """Written anew only when something new happened, so that a reader's place is kept."""

    def __init__(self, verbs: DeskVerbs, tokens: Tokens, here: Here) -> None:
        super().__init__()
        self.setObjectName("deskStory")
        self.setProperty("kind", "card")
        self._here = here
        self._shown: tuple[StoryEvent, ...] | None = None
        self._title = ElidedLabel("deskStoryTitle", font=faces.heading(faces.TEXT))
        self.text = ReadingText("deskStoryText", translate("Desk", "Riwayat"), tokens)
        back = quiet_button(translate("Desk", "Ke bagian B") + f"  {keys.STORY.hint}", "deskStoryBackButton")
        back.clicked.connect(verbs.toggle_story)
        press_by(back, keys.STORY)
        head = row(self._title, back, gap=8)
        head.setStretch(0, 1)
        self.setLayout(column(head, self.text, gap=8, margins=16))

    def show_story(self, sheet: CaseSheet, story: tuple[StoryEvent, ...]) -> None:
        """Show a form's story."""
        self._title.setText(translate("Desk", "Riwayat %1").replace("%1", sheet.form_label))
        if story != self._shown:
            self._shown = story
            write_timeline(self.text, story, self._here)
