"""A mail's words as safe text: nothing in it is loaded or followed, and a very long one comes in parts."""

from loket_shared.qt.tokens import Tokens
from PySide6.QtCore import Qt

from loket_operator.cases.reading_text import ReadingText
from loket_operator.inbox.state import PART, OpenedMail
from loket_operator.inbox.words import translate

LINES = 600
"""Lines of a mail that are shown at once."""
LONGEST = 2_000
"""Characters after which a line without an end is broken: laying out a longer one takes seconds."""


def bounded(text: str, parts: int) -> tuple[str, int]:
    """Return the first parts of a text, its longest lines broken, and how many characters are left out."""
    lines = text[: PART * parts].splitlines(keepends=True)[: LINES * parts]
    ends = (line.rstrip("\r\n\u2028\u2029") for line in lines)
    broken = (line[at : at + LONGEST] for line in ends for at in range(0, max(len(line), 1), LONGEST))
    return "\n".join(broken), len(text) - sum(map(len, lines))


class MailText(ReadingText):
    """Written anew only when something else is shown, so that a reader's place is kept; no sign in it turns a line around."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__("mailText", translate("Inbox", "Isi e-mail"), tokens)
        said = self.document().defaultTextOption()
        said.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(said)
        self._written_of: tuple[object, ...] = ()
        self._id: object = None

    def show_mail(self, opened: OpenedMail) -> None:
        """Show a mail; what it repeats of earlier ones only where that is wished for."""
        mail = opened.mail
        of = (mail.line.id, mail.text, mail.quoted if opened.quoted else "", opened.parts)
        if of == self._written_of:
            return
        place = self.verticalScrollBar().value() if mail.line.id == self._id else 0
        self._written_of, self._id = of, mail.line.id
        self.begin()
        own, _ = bounded(mail.text, opened.parts)
        if own.strip():
            self.plain(own)
        elif not mail.quoted:
            self.quiet(translate("Inbox", "E-mail ini tidak berisi teks."))
        if opened.quoted:
            self.heading(translate("Inbox", "Kutipan dari surat sebelumnya"))
            for line in bounded(mail.quoted, opened.parts)[0].splitlines():
                self.quiet(line, gap=0)
        self.end()
        self.verticalScrollBar().setValue(place)


def left_out(opened: OpenedMail) -> int:
    """Return how many characters of a mail are not shown yet."""
    own = bounded(opened.mail.text, opened.parts)[1]
    return own + (bounded(opened.mail.quoted, opened.parts)[1] if opened.quoted else 0)
