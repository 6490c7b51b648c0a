"""What each event of a case's story is called."""

from collections.abc import Callable

from loket_shared.domain.escalation import EscalationChannel
from loket_shared.domain.events import EventKind
from loket_shared.domain.states import Channel
from loket_shared.qt import texts
from loket_shared.services.case_timeline import StoryEvent
from PySide6.QtCore import QCoreApplication

from loket_operator.cases import mail_story, words
from loket_operator.escalation.words import channel_name
from loket_operator.words import Here

translate = QCoreApplication.translate
K = EventKind


def headline(event: StoryEvent, here: Here) -> str:
    """Say in one line what happened; what somebody wrote about it stands below."""
    told = _TOLD.get(event.kind)
    said = (
        told(event, here)
        if told is not None
        else _plain(event.kind).replace("%1", event.label).replace("%2", str(event.count))
    )
    by_letter = mail_story.letter(event.letter)
    return f"{said} · {by_letter}" if by_letter and event.kind is not K.ESCALATION_ARRIVED else said


def _plain(kind: EventKind) -> str:
    return {
        K.VISIT_RECEIVED: translate("CaseStory", "Tamu diterima untuk layanan %1, nama belum ditanyakan"),
        K.VISIT_REGISTERED: translate("CaseStory", "Mengisi buku tamu, tamu nomor %2"),
        K.FORM_INCOMPLETE: translate("CaseStory", "Formulir belum lengkap"),
        K.FORM_CORRECTED: translate("CaseStory", "Data formulir diperbaiki"),
        K.TICKET_ISSUED: translate("CaseStory", "Nomor antrean %1 diberikan"),
        K.TICKET_CALLED: translate("CaseStory", "%1 dipanggil (panggilan ke-%2)"),
        K.TICKET_RECALLED: translate("CaseStory", "%1 dipanggil ulang (panggilan ke-%2)"),
        K.TICKET_SKIPPED: translate("CaseStory", "%1 dilewati (%2×)"),
        K.TICKET_WITHDRAWN: translate("CaseStory", "Panggilan %1 dibatalkan (salah panggil)"),
        K.TICKET_PRESENTED: translate("CaseStory", "%1 hadir di meja"),
        K.TICKET_FINISHED: translate("CaseStory", "Layanan %1 selesai"),
        K.TICKET_LEFT: translate("CaseStory", "%1 pergi sebelum selesai"),
        K.TICKET_NO_SHOW: translate("CaseStory", "%1 tidak hadir"),
        K.CASE_NUMBER_TOLD: translate("CaseStory", "Nomor formulir diberikan"),
        K.CASE_SOLUTION_KNOWN: translate("CaseStory", "Jawaban sudah ada, belum disampaikan"),
        K.CASE_REOPENED: translate("CaseStory", "Dibuka kembali, kali ke-%2"),
        K.CASE_MERGED: translate("CaseStory", "Digabung ke %1"),
        K.CASE_LINKED: translate("CaseStory", "Ditautkan dengan %1"),
        K.CASE_CANCELLED: translate("CaseStory", "Dibatalkan"),
        K.CASE_TAKEN: translate("CaseStory", "Diambil alih"),
        K.CASE_ANSWERED: translate("CaseStory", "Jawaban ditulis, versi %2"),
        K.RATING_GIVEN: translate("CaseStory", "Penilaian %2 dari 5"),
        K.COPY_HANDED: translate("CaseStory", "Salinan diserahkan"),
        K.COPY_OWED: translate("CaseStory", "Salinan belum diserahkan"),
        K.PAUSE_BEGUN: translate("CaseStory", "Jeda dimulai"),
        K.PAUSE_ENDED: translate("CaseStory", "Jeda berakhir"),
        K.DEVIATION_RAISED: translate("CaseStory", "Penyimpangan pada langkah %1"),
        K.DEVIATION_EXPLAINED: translate("CaseStory", "Penyimpangan dijelaskan"),
        K.DEADLINE_MOVED: translate("CaseStory", "Tenggat langkah %1 dihitung ulang"),
        K.ATTACHMENT_ADDED: translate("CaseStory", "Lampiran ditambahkan"),
        K.ATTACHMENT_REMOVED: translate("CaseStory", "Lampiran dihapus"),
        K.ESCALATION_MAIL_MOVED: translate("CaseStory", "E-mail LKPP dipindahkan ke eskalasi lain"),
        K.CASE_UNSOLVABLE: translate("CaseStory", "Tidak dapat ditangani di sini: akan dieskalasikan ke LKPP"),
        K.ESCALATION_UNSENT: translate("CaseStory", "Pengiriman eskalasi %1 dibatalkan"),
        K.ESCALATION_FAILED: translate("CaseStory", "Eskalasi %1 gagal terkirim"),
        K.ESCALATION_PHONED: translate("CaseStory", "Eskalasi %1 dikonfirmasi lewat telepon"),
        K.ESCALATION_DATA_FORWARDED: translate("CaseStory", "Data diteruskan ke LKPP"),
        K.ESCALATION_WITHDRAWN: translate("CaseStory", "Eskalasi %1 ditarik"),
        K.ESCALATION_TAKEN: translate("CaseStory", "Jawaban LKPP diambil"),
        K.ESCALATION_ARRIVED: translate("CaseStory", "Surat eskalasi %1 diterima server"),
    }.get(kind, str(kind))


def _by_means(said: str, event: StoryEvent) -> str:
    return f"{said} · {words.means_name(event.means)}" if event.means else said


def _opened(event: StoryEvent, _here: Here) -> str:
    channel = words.channel_name(Channel(event.detail)) if event.detail else ""
    said = translate("CaseStory", "Dicatat dari %1 (entri susulan)") if event.late else translate("CaseStory", "Dicatat dari %1")  # fmt: skip
    return said.replace("%1", channel)


def _ranked(event: StoryEvent, _here: Here) -> str:
    said = translate("CaseStory", "Prioritas %1 ditetapkan petugas") if event.yes else translate("CaseStory", "Prioritas %1 menurut tabel")  # fmt: skip
    said = said.replace("%1", event.detail)
    return f"{said} · {event.label}" if event.label else said


def _asked(event: StoryEvent, here: Here) -> str:
    said = _by_means(translate("CaseStory", "Data diminta"), event)
    if event.due is None:
        return said
    remind = translate("CaseStory", "ingatkan %1").replace("%1", words.instant(event.due, here))
    return f"{said} · {remind}"


def _promised(event: StoryEvent, here: Here) -> str:
    when = words.instant(event.due, here) if event.due else ""
    return translate("CaseStory", "Janji kabar paling lambat %1").replace("%1", when)


def _handed(event: StoryEvent, _here: Here) -> str:
    said = translate("CaseStory", "Diteruskan ke %1") if event.kind is K.CASE_HANDED_ON else translate("CaseStory", "Dikembalikan ke %1")  # fmt: skip
    return said.replace("%1", words.unit_name(event.detail))


def _confirmed(event: StoryEvent, _here: Here) -> str:
    solved, not_yet = translate("CaseStory", "Pelapor: sudah selesai"), translate("CaseStory", "Pelapor: belum selesai")
    return _by_means(solved if event.yes else not_yet, event)


def _closed(event: StoryEvent, _here: Here) -> str:
    if event.detail == "silence":
        return translate("CaseStory", "Ditutup karena tidak ada kabar dari pelapor")
    return translate("CaseStory", "Ditutup")


def _noted(event: StoryEvent, _here: Here) -> str:
    said = {
        "internal": translate("CaseStory", "Catatan internal"),
        "unit": translate("CaseStory", "Catatan unit lain"),
        "reply": translate("CaseStory", "Balasan di sistem lain"),
    }.get(event.detail, translate("CaseStory", "Catatan"))
    return _by_means(said, event) if event.detail == "reply" else said


def _contacted(event: StoryEvent, _here: Here) -> str:
    said = _by_means(translate("CaseStory", "Menghubungi pelapor"), event)
    return f"{said} · {words.outcome_name(event.outcome)}" if event.outcome else said


def _archived(event: StoryEvent, _here: Here) -> str:
    said = translate("CaseStory", "Diarsipkan final, %1") if event.detail == "final" else translate("CaseStory", "Disimpan sementara, %1")  # fmt: skip
    return said.replace("%1", event.label)


def _printed(event: StoryEvent, _here: Here) -> str:
    said = (
        translate("CaseStory", "Asli dicetak") if event.detail == "asli" else translate("CaseStory", "Salinan dicetak")
    )
    again = translate("CaseStory", "cetak ulang ke-%1").replace("%1", str(event.count - 1))
    return f"{said}, {again}" if event.count > 1 else said


def _priority(event: StoryEvent, _here: Here) -> str:
    return (
        translate("CaseStory", "Didahulukan (prioritas)") if event.yes else translate("CaseStory", "Prioritas dicabut")
    )


def _passed(event: StoryEvent, _here: Here) -> str:
    said = translate("CaseStory", "%1 dipindahkan dari layanan %2 ke %3")
    for sign, name in (("%1", event.label), ("%2", event.origin), ("%3", event.detail)):
        said = said.replace(sign, name)
    return said


def _called(event: StoryEvent, here: Here) -> str:
    said = translate("CaseStory", "Panggilan telepon")
    if event.begun is None:
        return said
    return f"{said}, {texts.duration(event.at - event.begun, here.language)}"


def _with_means(said: Callable[[], str]) -> Callable[[StoryEvent, Here], str]:
    return lambda event, _here: _by_means(said(), event)


def _escalated(event: StoryEvent, _here: Here) -> str:
    said = translate("CaseStory", "Dieskalasikan ke LKPP lewat %1, %2")
    way = channel_name(EscalationChannel(event.detail)) if event.detail else ""
    return said.replace("%1", way).replace("%2", event.label)


_TOLD: dict[EventKind, Callable[[StoryEvent, Here], str]] = {
    K.CASE_OPENED: _opened,
    K.CASE_PRIORITISED: _ranked,
    K.CASE_ASKED: _asked,
    K.CASE_REMINDED: _with_means(lambda: translate("CaseStory", "Pelapor diingatkan")),
    K.CASE_DATA_RECEIVED: _with_means(lambda: translate("CaseStory", "Data diterima")),
    K.CASE_PROMISED: _promised,
    K.CASE_HANDED_ON: _handed,
    K.CASE_RETURNED: _handed,
    K.CASE_TOLD: _with_means(lambda: translate("CaseStory", "Jawaban disampaikan")),
    K.CASE_CONFIRMED: _confirmed,
    K.CASE_CLOSED: _closed,
    K.CASE_NOTED: _noted,
    K.CASE_CONTACTED: _contacted,
    K.CASE_ARCHIVED: _archived,
    K.DOCUMENT_PRINTED: _printed,
    K.TICKET_PRIORITY: _priority,
    K.TICKET_TRANSFERRED: _passed,
    K.CALL_ENDED: _called,
    K.ESCALATION_SENT: _escalated,
    K.ESCALATION_MAIL: lambda event, _here: mail_story.came(event),
    K.LETTER_DECIDED: lambda event, _here: mail_story.decided(event),
    K.ESCALATION_RECEIVED: _with_means(lambda: translate("CaseStory", "LKPP menerima eskalasi")),
    K.ESCALATION_DATA_ASKED: _with_means(lambda: translate("CaseStory", "LKPP meminta data")),
    K.ESCALATION_PASSED_ON: _with_means(lambda: translate("CaseStory", "Permintaan LKPP disampaikan ke pengguna")),
    K.ESCALATION_DATA_HERE: _with_means(lambda: translate("CaseStory", "Data untuk LKPP datang dari pengguna")),
    K.ESCALATION_PROGRESS: _with_means(lambda: translate("CaseStory", "Perkembangan dari LKPP")),
    K.ESCALATION_REMINDED: _with_means(lambda: translate("CaseStory", "Status ditanyakan kepada LKPP")),
    K.ESCALATION_RETURNED: _with_means(lambda: translate("CaseStory", "Dikembalikan LKPP: kewenangan LPSE")),
    K.ESCALATION_SOLVED: _with_means(lambda: translate("CaseStory", "Diselesaikan LKPP")),
}
