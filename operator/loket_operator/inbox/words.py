"""The words of the inbox: what a mail is, why a person should look, what was wrong with it, and where it may belong."""

from datetime import datetime

from loket_shared.domain.mail.kinds import Kind
from loket_shared.domain.mail.matches import Doubt, How
from loket_shared.services.escalation_finding import EscalationTarget
from loket_shared.services.inbox_list import MailBox, MailLine
from loket_shared.services.inbox_store import ArrivalState
from PySide6.QtCore import QCoreApplication

from loket_operator.cases.words import instant
from loket_operator.escalation.words import state_name
from loket_operator.words import Here

translate = QCoreApplication.translate
SHORT = 60


def box_name(box: MailBox) -> str:
    """Return which mails a list holds."""
    return {
        MailBox.WAITING: translate("Inbox", "Belum tertaut"),
        MailBox.ASIDE: translate("Inbox", "Disisihkan"),
        MailBox.LINKED: translate("Inbox", "Tertaut"),
    }[box]


def kind_name(kind: Kind) -> str:
    """Return what a mail is."""
    return {
        Kind.HUMAN: translate("Inbox", "Dari orang"),
        Kind.AUTOMATIC: translate("Inbox", "Balasan otomatis"),
        Kind.BOUNCE_HARD: translate("Inbox", "Surat kita tidak sampai"),
        Kind.BOUNCE_SOFT: translate("Inbox", "Surat kita tidak sampai (masalah sementara)"),
        Kind.BOUNCE_DELAYED: translate("Inbox", "Surat kita tertunda, masih dicoba"),
        Kind.LOOP: translate("Inbox", "Surat kita sendiri yang kembali"),
        Kind.OWN: translate("Inbox", "Dikirim dari alamat kita sendiri"),
        Kind.RECEIPT_DELIVERY: translate("Inbox", "Tanda terkirim"),
        Kind.RECEIPT_READ: translate("Inbox", "Tanda dibaca"),
    }[kind]


def doubt(why: Doubt) -> str:
    """Say why a person should look before a mail is linked."""
    return {
        Doubt.FORGED_ID: translate("Inbox", "ID suratnya meniru ID kita dan palsu: periksa pengirimnya."),
        Doubt.CONTRADICTS: translate("Inbox", "Petunjuknya mengarah ke eskalasi yang berbeda."),
        Doubt.UNKNOWN_SENDER: translate("Inbox", "Rujukannya benar, tetapi alamat pengirimnya belum dikenal di sana."),
        Doubt.SEVERAL: translate("Inbox", "Cocok dengan beberapa eskalasi yang terbuka."),
        Doubt.UNPROVEN_SENDER: translate("Inbox", "Menurut server kita, pengirimnya tidak terbukti (DMARC)."),
        Doubt.ANSWERS_OTHER: translate("Inbox", "Hanya pengirimnya yang cocok, dan e-mail ini membalas surat lain."),
    }[why]


def how(by: How) -> str:
    """Say by what a mail is known to belong to an escalation."""
    return {
        How.SIGNED_ID: translate("Inbox", "membalas surat kita"),
        How.REFERENCES: translate("Inbox", "membalas e-mail yang ada di sana"),
        How.TOKEN: translate("Inbox", "kode rujukan di subjek"),
        How.QUOTED_TOKEN: translate("Inbox", "kode rujukan di isi"),
        How.EXTERNAL_NUMBER: translate("Inbox", "nomor LKPP"),
        How.SENDER: translate("Inbox", "pengirim yang sama"),
    }[by]


def why_waiting(one: MailLine) -> str:
    """Say why a mail waits for a person, in one sentence."""
    if one.doubt is not None:
        return doubt(one.doubt)
    if one.state is ArrivalState.QUARANTINED:
        return translate("Inbox", "Karantina: tidak terbaca utuh. Yang tampil mungkin hanya sebagian.")
    return translate("Inbox", "Tidak ada petunjuk ke eskalasi mana pun.")


def standing(one: MailLine, here: Here) -> str:
    """Say where a mail stands that does not wait any more, and who said so."""
    when = instant(one.at, here) if one.at is not None else ""
    if one.linked is not None:
        if not one.linked_by_person:
            return translate("Inbox", "Tertaut sendiri ke %1.").replace("%1", name_of(one.linked))
        said = translate("Inbox", "Sudah ditautkan oleh %1 ke %2, %3.")
        return said.replace("%1", one.by).replace("%2", name_of(one.linked)).replace("%3", when)
    if one.state is ArrivalState.SET_ASIDE:
        if not one.by:
            return translate("Inbox", "Disisihkan sendiri: %1.").replace("%1", kind_name(one.kind))
        return translate("Inbox", "Disisihkan oleh %1, %2.").replace("%1", one.by).replace("%2", when)
    return ""


def name_of(target: EscalationTarget) -> str:
    """Return an escalation by its form number and its number at LKPP, or our reference."""
    return f"{target.form_label} · {target.external_number or target.reference}"


def told(target: EscalationTarget) -> str:
    """Return what an escalation is about and where it stands."""
    return " · ".join(part for part in (target.title, state_name(target.state)) if part)


def sender(one: MailLine) -> str:
    """Return who a mail says that it is from, the address first: a name may say anything."""
    if not one.sender_address:
        return one.sender_name or translate("Inbox", "pengirim tidak disebut")
    return ending_kept(one.sender_address)


def subject(one: MailLine) -> str:
    """Return a mail's subject."""
    return one.subject or translate("Inbox", "(tanpa subjek)")


def ending_kept(text: str, most: int = SHORT) -> str:
    """Return the end of a text that fits no line: of an address its last part is what counts, not what it begins with."""
    return text if len(text) <= most else f"…{text[-most + 1 :]}"


def age(at: datetime, now: datetime) -> str:
    """Return how long a mail has been here, as short as a card needs it."""
    minutes = max(int((now - at).total_seconds() // 60), 0)
    if minutes < 60:
        return translate("Inbox", "%1 mnt").replace("%1", str(minutes))
    hours = minutes // 60
    if hours < 48:
        return translate("Inbox", "%1 jam").replace("%1", str(hours))
    return translate("Inbox", "%1 hari").replace("%1", str(hours // 24))


def marks(one: MailLine) -> str:
    """Return the last line of a mail's card."""
    quarantined = translate("Inbox", "Karantina") if one.state is ArrivalState.QUARANTINED else ""
    forged = translate("Inbox", "ID surat palsu") if one.doubt is Doubt.FORGED_ID else ""
    kind = kind_name(one.kind) if one.kind is not Kind.HUMAN else ""
    if kind and not one.sure:
        kind = translate("Inbox", "Mungkin: %1").replace("%1", kind)
    suggested = translate("Inbox", "%1 usulan").replace("%1", str(len(one.suggestions))) if one.suggestions and one.linked is None else ""  # fmt: skip
    linked = name_of(one.linked) if one.linked is not None else ""
    files = translate("Inbox", "%1 berkas").replace("%1", str(one.files)) if one.files else ""
    return " · ".join(part for part in (quarantined, forged, kind, linked, suggested, files) if part)
