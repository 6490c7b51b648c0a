"""Texts to copy into WhatsApp, e-mail, LPSE Support, or to read out: to the reporter, so always in Indonesian, sent by hand."""

from enum import StrEnum

from loket_shared.domain.states import Means
from loket_shared.services.case_story import CaseStory
from loket_shared.services.offices import OfficeView


class Purpose(StrEnum):
    """What a text is for."""

    ANSWER = "answer"
    ASK = "ask"
    NUMBER = "number"


def purposes(story: CaseStory) -> tuple[Purpose, ...]:
    """Return what can be said of a case now, the likeliest first."""
    can = []
    if story.asked is not None:
        can.append(Purpose.ASK)
    if story.view.answer.strip():
        can.append(Purpose.ANSWER)
    return (*can, Purpose.NUMBER)


def copy_text(story: CaseStory, office: OfficeView, purpose: Purpose, means: Means, officer: str) -> str:
    """Return the text: greeting, number, what is to be said, and who says it."""
    view = story.view
    number = view.form_label
    if story.ticket is not None:
        number = f"{number} (tiket {story.ticket.number})"
    said = {
        Purpose.NUMBER: f"Permasalahan Bapak/Ibu kami catat dengan nomor {number}. Mohon sebutkan nomor ini bila menanyakan kelanjutannya.",
        Purpose.ASK: f"Mengenai permasalahan nomor {number}, kami masih memerlukan:\n{_listed(story)}\n\n"
        "Mohon tidak mengirimkan password, kunci, atau dokumen penawaran.",
        Purpose.ANSWER: f"Mengenai permasalahan nomor {number}, berikut jawaban kami:\n\n{view.answer.strip()}\n\n"
        "Mohon kabari kami bila sudah berhasil, atau bila masih ada kendala.",
    }[purpose]  # fmt: skip
    if means is Means.TELEPHONE:
        opening = f"Selamat pagi/siang, saya {officer} dari {office.name}. Apakah benar dengan Bapak/Ibu {view.identity.name}?"
        return f"{opening}\n\n{said}"
    ending = "\n".join(part for part in (officer, office.name, office.phone) if part)
    text = f"Yth. Bapak/Ibu {view.identity.name},\n\n{said}\n\nTerima kasih.\n{ending}"
    if means is Means.EMAIL:
        return f"Perihal: Permasalahan {number}\n\n{text}"
    return text


def _listed(story: CaseStory) -> str:
    missing = story.asked.missing if story.asked else ""
    return "\n".join(f"- {one.strip().removeprefix('- ')}" for one in missing.splitlines() if one.strip())
