"""The words that stand on every ticket, by the visitor's language.

They live here, not among the screens' translations, because a ticket speaks its visitor's language whatever language the
program that prints it shows, and because bytes are built without Qt. Everything that changes from ticket to ticket
(dates, numbers of people, the estimate) comes in as finished text from the screens.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TicketWords:
    """One language's words."""

    number: str
    priority: str
    form: str
    photo: str
    scan: str
    reprint: str


_WORDS = {
    "id": TicketWords(
        number="Nomor antrean Anda",
        priority="PRIORITAS",
        form="Nomor formulir",
        photo="Foto tiket ini: tulisan di kertas ini dapat memudar.",
        scan="Pindai kode di kiosk untuk melihat status antrean Anda.",
        reprint="CETAK ULANG",
    ),
    "en": TicketWords(
        number="Your queue number",
        priority="PRIORITY",
        form="Form number",
        photo="Take a photo of this ticket: the print on this paper can fade.",
        scan="Scan the code at the kiosk to see where you are in the queue.",
        reprint="REPRINT",
    ),
}
LANGUAGES = tuple(_WORDS)


def ticket_words(language: str) -> TicketWords:
    """Return the words of a language; Indonesian for one that has no words here."""
    return _WORDS.get(language, _WORDS["id"])
