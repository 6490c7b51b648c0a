"""The letter to LKPP exactly as it will leave, to be read before it is sent."""

from loket_shared.qt.tokens import Tokens

from loket_operator.cases.reading_text import ReadingText
from loket_operator.escalation.letter_words import size
from loket_operator.escalation.words import translate
from loket_operator.escalation.writing import LetterDraft, listed
from loket_operator.words import Here


class LetterPage(ReadingText):
    """Written anew only when the letter is another one."""

    def __init__(self, tokens: Tokens, here: Here) -> None:
        super().__init__("letterPage", translate("Escalation", "Surat yang akan dikirim"), tokens)
        self._here = here
        self._letter: LetterDraft | None = None

    def show_letter(self, letter: LetterDraft) -> None:
        """Show a letter."""
        if letter == self._letter:
            return
        self._letter = letter
        self.begin()
        to, copies = (tuple(one for one in letter.to if one.copy is copy) for copy in (False, True))
        self.quiet(translate("Escalation", "Dari: %1").replace("%1", letter.sender))
        self.quiet(translate("Escalation", "Kepada: %1").replace("%1", listed(*to)))
        if copies:
            self.quiet(translate("Escalation", "Tembusan (Cc): %1").replace("%1", listed(*copies)))
        self.strong(letter.whole_subject, gap=8)
        self.plain(letter.body, gap=8)
        self.heading(translate("Escalation", "Lampiran"))
        for one in letter.files:
            self.plain(f"{one.name} ({size(one.size, self._here)})")
        if not letter.files:
            self.quiet(translate("Escalation", "Tanpa lampiran."))
        whole = translate("Escalation", "Ukuran surat %1; paling besar %2")
        sizes = whole.replace("%1", size(letter.size, self._here)).replace("%2", size(letter.limit, self._here))
        self.quiet(sizes, gap=8)
        self.end()
