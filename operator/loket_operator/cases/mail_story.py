"""Letters and mails in a case's story: what came, what was decided, and how a letter stands by now."""

from loket_shared.domain.mail.kinds import Kind
from loket_shared.domain.mail.outbox import OutboxState
from loket_shared.services.case_timeline import StoryEvent
from loket_shared.services.outbox_decisions import Decision
from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
S = OutboxState


def letter(state: str) -> str:
    """Say in few words how a letter stands; empty where there is none."""
    if not state:
        return ""
    if state == "bounced":
        return translate("CaseStory", "surat dipantulkan")
    return {
        S.QUEUED: translate("CaseStory", "surat menunggu dikirim"),
        S.SENDING: translate("CaseStory", "surat sedang dikirim"),
        S.ENTERING_DATA: translate("CaseStory", "surat sedang dikirim"),
        S.ACCEPTED: translate("CaseStory", "surat diterima server"),
        S.DEFERRED: translate("CaseStory", "surat ditunda"),
        S.FAILED: translate("CaseStory", "surat ditolak"),
        S.UNKNOWN: translate("CaseStory", "hasil surat tidak diketahui"),
        S.CANCELLED: translate("CaseStory", "surat diambil kembali"),
        S.BY_HAND: translate("CaseStory", "dikirim dengan cara lain"),
    }[S(state)]


def came(event: StoryEvent) -> str:
    """Say what a mail is and from whom it came."""
    kind = Kind(event.detail) if event.detail in set(Kind) else None
    if kind is Kind.HUMAN:
        said = translate("CaseStory", "E-mail dari %1")
    elif kind is Kind.AUTOMATIC:
        said = translate("CaseStory", "Balasan otomatis dari %1")
    elif kind is not None and kind.is_bounce:
        said = translate("CaseStory", "Surat kembali: tidak sampai (%1)")
    else:
        said = translate("CaseStory", "E-mail dari mesin (%1)")
    return said.replace("%1", event.label)


def decided(event: StoryEvent) -> str:
    """Say what an officer decided about a letter."""
    said = {
        Decision.ARRIVED: translate("CaseStory", "Petugas: surat sudah sampai"),
        Decision.AGAIN: translate("CaseStory", "Petugas: surat dikirim lagi"),
        Decision.BY_HAND: translate("CaseStory", "Petugas: surat dikirim dengan cara lain"),
        Decision.CANCEL: translate("CaseStory", "Petugas: surat dibatalkan"),
    }
    return said[Decision(event.detail)] if event.detail in set(Decision) else event.detail
