"""Texts to copy by hand, always in Indonesian: to LKPP with the reference at the subject's head, and to the visitor (S2-01, S2-07, S2-09)."""

from dataclasses import dataclass

from loket_shared.domain.escalation import EscalationVerb
from loket_shared.domain.mail.tokens import with_token
from loket_shared.domain.states import Means
from loket_shared.services.case_story import CaseStory
from loket_shared.services.escalation_reading import EscalationView, Wording
from loket_shared.services.offices import OfficeView

V = EscalationVerb
_TYPES = {"problem": "Permasalahan", "suggestion": "Usulan", "request": "Permintaan Layanan"}


@dataclass(frozen=True, slots=True)
class Sender:
    """Who writes: the officer and the office."""

    officer: str
    office: OfficeView

    @property
    def ending(self) -> str:
        """Return the lines at the end of a letter."""
        parts = (self.officer, self.office.name, self.office.address, self.office.phone)
        return "\n".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Words:
    """A letter's words: its subject without the reference, and its text."""

    subject: str
    body: str

    def text(self, reference: str) -> str:
        """Return both as one text to copy, the reference at the subject's head."""
        return f"Subjek: {with_token(self.subject, reference)}\n\n{self.body}"


def request(view: EscalationView, said: Wording, files: tuple[str, ...], sender: Sender) -> Words:
    """Return the escalation's words, for an e-mail or for the fields of LKPP's form; lines that hold nothing are left out."""
    fields = (
        ("Judul", said.title.strip()),
        ("LPSE", sender.office.name),
        ("Aplikasi", said.application.strip()),
        ("Kode error", said.error_code.strip()),
        ("Kode tender", said.tender_code.strip()),
        ("Tipe", _TYPES.get(said.ticket_type, "")),
        ("Referensi kami", f"{view.reference} ({view.form_label})"),
    )
    parts = [
        "Yth. Helpdesk LKPP,\n\nmohon bantuan untuk permasalahan berikut yang tidak dapat kami tangani.",
        "\n".join(f"{name}: {value}" for name, value in fields if value),
        f"Deskripsi:\n{_without_blanks(said.description)}",
        f"Yang sudah dicoba:\n{said.tried.strip()}" if said.tried.strip() else "",
        "Lampiran:\n" + "\n".join(f"- {name}" for name in files) if files else "",
        f"Mohon sertakan {view.reference} dalam balasan.\n\nTerima kasih.\n{sender.ending}",
    ]
    return _letter(said.title.strip(), *parts)


def to_visitor(view: EscalationView, story: CaseStory, means: Means, sender: Sender) -> str:
    """Return what LKPP wants to know, to be passed on to the visitor (S2-07)."""
    said = _wanted(view)
    if means is Means.TELEPHONE:
        name, office = story.view.identity.name, sender.office.name
        return (
            f"Selamat pagi/siang, saya {sender.officer} dari {office}. Apakah benar dengan Bapak/Ibu {name}?\n\n{said}"
        )
    letter = visitor_letter(view, story, sender)
    return f"Perihal: {letter.subject}\n\n{letter.body}" if means is Means.EMAIL else letter.body


def visitor_letter(view: EscalationView, story: CaseStory, sender: Sender) -> Words:
    """Return the same as a letter."""
    greeting = f"Yth. Bapak/Ibu {story.view.identity.name},"
    subject = f"Data tambahan untuk permasalahan {view.form_label}"
    return _letter(subject, greeting, _wanted(view), f"Terima kasih.\n{sender.ending}")


def to_lkpp(view: EscalationView, text: str, sender: Sender) -> Words:
    """Return the visitor's data as a letter to LKPP (S2-09); `text` are the data as the officer wants to forward them."""
    opening = "Yth. Helpdesk LKPP,\n\nberikut data tambahan yang diminta untuk permasalahan ini."
    return _letter(_again(view), opening, text.strip(), f"Terima kasih.\n{sender.ending}")


def reminder(view: EscalationView, sent_on: str, sender: Sender) -> Words:
    """Return a question about the status; `sent_on` is the day on which it was sent. It is never sent by itself (A.8-24)."""
    number = f" dengan nomor {view.external_number}" if view.external_number else ""
    asked = (
        f"Yth. Helpdesk LKPP,\n\npada {sent_on} kami menyampaikan permasalahan “{view.wording.title}”{number}. "
        "Mohon informasi perkembangannya untuk kami teruskan kepada pengguna."
    )
    return _letter(_again(view), asked, f"Terima kasih.\n{sender.ending}")


def question(view: EscalationView, sender: Sender) -> Words:
    """Return the frame of a letter in which the officer asks LKPP something else, with room for the question."""
    return _letter(_again(view), "Yth. Helpdesk LKPP,\n\n", f"Terima kasih.\n{sender.ending}")


def data_of(view: EscalationView) -> str:
    """Return the visitor's data that came last."""
    return _latest(view, V.GET_DATA)


def _again(view: EscalationView) -> str:
    number = f"{view.external_number} " if view.external_number else ""
    return f"{number}{view.wording.title}"


def _wanted(view: EscalationView) -> str:
    asked = _latest(view, V.ASK_DATA)
    return (
        f"Permasalahan nomor {view.form_label} sedang ditangani Helpdesk LKPP. Untuk melanjutkan, LKPP memerlukan:\n\n{asked}\n\n"
        "Mohon dikirimkan kepada kami. Mohon tidak mengirimkan password, kunci, atau dokumen penawaran."
    )


def _latest(view: EscalationView, verb: EscalationVerb) -> str:
    return next((one.text.strip() for one in reversed(view.entries) if one.verb is verb), "")


def _letter(subject: str, *parts: str) -> Words:
    return Words(subject, "\n\n".join(part for part in parts if part.strip()))


def _without_blanks(text: str) -> str:
    """Leave out the identity's lines that nobody filled in: a name and a colon with nothing behind them."""
    blank = {"NPWP:", "User ID:", "E-mail:", "Telepon:", "Alamat:", "Instansi/perusahaan:", "Nama:"}
    return "\n".join(line for line in text.strip().splitlines() if line.strip() not in blank)
