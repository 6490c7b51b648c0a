"""What each event of a case's timeline is called in the evidence dossier."""

from collections.abc import Callable

from loket_shared.domain.dossier import Moment
from loket_shared.domain.events import EventKind
from loket_shared.qt.documents import dossier_words as said
from loket_shared.qt.documents.register_words import cause_name, lasting

K = EventKind
_PLAIN = {
    K.VISIT_RECEIVED: "Tamu diterima untuk layanan {label}, nama belum ditanyakan",
    K.VISIT_REGISTERED: "Mengisi buku tamu, tamu nomor {count}",
    K.FORM_INCOMPLETE: "Formulir belum lengkap",
    K.FORM_CORRECTED: "Data formulir diperbaiki petugas",
    K.TICKET_ISSUED: "Nomor antrean {label} diberikan",
    K.TICKET_CALLED: "{label} dipanggil (panggilan ke-{count})",
    K.TICKET_RECALLED: "{label} dipanggil ulang (panggilan ke-{count})",
    K.TICKET_SKIPPED: "{label} dilewati ({count} kali)",
    K.TICKET_WITHDRAWN: "Panggilan {label} dibatalkan (salah panggil)",
    K.TICKET_PRESENTED: "{label} hadir di meja",
    K.TICKET_FINISHED: "Layanan {label} selesai",
    K.TICKET_LEFT: "{label} pergi sebelum selesai",
    K.TICKET_NO_SHOW: "{label} tidak hadir",
    K.CASE_NUMBER_TOLD: "Nomor formulir diberikan",
    K.CASE_SOLUTION_KNOWN: "Jawaban sudah ada, belum disampaikan",
    K.CASE_ANSWERED: "Jawaban ditulis, versi {count} (lihat bagian C)",
    K.CASE_REOPENED: "Dibuka kembali, kali ke-{count}",
    K.CASE_MERGED: "Digabung ke {label}",
    K.CASE_LINKED: "Ditautkan dengan {label}",
    K.CASE_CANCELLED: "Dibatalkan",
    K.CASE_TAKEN: "Diambil alih",
    K.RATING_GIVEN: "Penilaian {count} dari 5",
    K.COPY_HANDED: "Salinan diserahkan",
    K.COPY_OWED: "Salinan belum diserahkan",
    K.PAUSE_ENDED: "Jeda berakhir",
    K.DEADLINE_MOVED: "Tenggat langkah {label} dihitung ulang",
    K.ATTACHMENT_ADDED: "Lampiran ditambahkan",
    K.ATTACHMENT_REMOVED: "Lampiran dihapus",
    K.CASE_UNSOLVABLE: "Tidak dapat ditangani di sini: akan dieskalasikan ke LKPP ({label})",
    K.ESCALATION_UNSENT: "Pengiriman eskalasi {label} dibatalkan",
    K.ESCALATION_FAILED: "Eskalasi {label} gagal terkirim",
    K.ESCALATION_RECEIVED: "LKPP menerima eskalasi {label}",
    K.ESCALATION_PHONED: "Eskalasi {label} dikonfirmasi lewat telepon",
    K.ESCALATION_DATA_ASKED: "LKPP meminta data ({label})",
    K.ESCALATION_PASSED_ON: "Permintaan LKPP disampaikan ke pengguna ({label})",
    K.ESCALATION_DATA_HERE: "Data untuk LKPP datang dari pengguna ({label})",
    K.ESCALATION_DATA_FORWARDED: "Data diteruskan ke LKPP ({label})",
    K.ESCALATION_PROGRESS: "Perkembangan dari LKPP ({label})",
    K.ESCALATION_REMINDED: "Status ditanyakan kepada LKPP ({label})",
    K.ESCALATION_RETURNED: "Dikembalikan LKPP: kewenangan LPSE ({label})",
    K.ESCALATION_SOLVED: "Diselesaikan LKPP ({label})",
    K.ESCALATION_WITHDRAWN: "Eskalasi {label} ditarik",
    K.ESCALATION_TAKEN: "Jawaban LKPP diambil ({label})",
    K.ESCALATION_MAIL_MOVED: "E-mail LKPP dipindahkan ke eskalasi lain",
    K.ESCALATION_ARRIVED: "Surat eskalasi {label} diterima server",
}
_MAILS = {
    "human": "E-mail masuk dari", "automatic": "Balasan otomatis dari", "bounce_hard": "Surat kembali, tidak sampai; dari",
    "bounce_soft": "Surat kembali, tidak sampai; dari",
}  # fmt: skip
_DECISIONS = {
    "arrived": "surat sudah sampai",
    "again": "surat dikirim lagi",
    "by_hand": "surat dikirim dengan cara lain",
    "cancel": "surat dibatalkan",
}
_UNITS = {"helpdesk": "Helpdesk", "admin_ppe": "Admin PPE"}
_MEANS = {
    "counter": "di loket",
    "telephone": "telepon",
    "email": "e-mail",
    "whatsapp": "WhatsApp",
    "lpse_support": "LPSE Support",
    "letter": "surat",
}
_OUTCOMES = {
    "reached": "terhubung",
    "no_answer": "tidak diangkat",
    "wrong_number": "salah nomor",
    "message_left": "pesan dititipkan",
    "solved": "sudah selesai",
    "not_solved": "belum selesai",
}
_NOTES = {"internal": "Catatan internal", "unit": "Catatan unit lain", "reply": "Balasan di sistem lain"}
_KINDS = {"time": "waktu", "equipment": "perlengkapan", "output": "output"}
_SHEETS = {"asli": "Lembar asli dicetak", "salinan": "Salinan dicetak"}


def headline(one: Moment, zone: str) -> str:
    """Say in one line what happened; an unknown kind is shown by its code."""
    kind = K(one.kind)
    if kind in _TOLD:
        line = _TOLD[kind](one, zone)
    else:
        line = _PLAIN.get(kind, one.kind).format(label=one.label, count=one.count).strip()
    means = _MEANS.get(one.means, "")
    return " · ".join(part for part in (line, means, "dicatat kemudian" if one.late else "") if part)


def _opened(one: Moment, _zone: str) -> str:
    return f"Dicatat dari {said.channel(one.detail)}" if one.detail else "Dicatat"


def _ranked(one: Moment, _zone: str) -> str:
    by = "ditetapkan petugas" if one.yes else "menurut tabel prioritas"
    return " · ".join(part for part in (f"Prioritas {one.detail} {by}", one.label) if part)


def _asked(one: Moment, zone: str) -> str:
    return f"Data diminta; diingatkan {said.full(one.due, zone)}" if one.due else "Data diminta"


def _promised(one: Moment, zone: str) -> str:
    return f"Janji kabar paling lambat {said.full(one.due, zone)}" if one.due else "Janji kabar"


def _handed(one: Moment, _zone: str) -> str:
    verb = "Diteruskan ke" if one.kind == K.CASE_HANDED_ON else "Dikembalikan ke"
    return f"{verb} {_UNITS.get(one.detail, one.detail)}"


def _closed(one: Moment, _zone: str) -> str:
    return "Ditutup karena tidak ada kabar dari pelapor" if one.detail == "silence" else "Ditutup"


def _contacted(one: Moment, _zone: str) -> str:
    outcome = _OUTCOMES.get(one.outcome, "")
    return f"Menghubungi pelapor: {outcome}" if outcome else "Menghubungi pelapor"


def _archived(one: Moment, _zone: str) -> str:
    return f"{'Diarsipkan final' if one.detail == 'final' else 'Disimpan sementara'}, {one.label}"


def _printed(one: Moment, _zone: str) -> str:
    again = f", cetak ulang ke-{one.count - 1}" if one.count > 1 else ""
    return f"{_SHEETS.get(one.detail, 'Dicetak')}{again}"


def _called(one: Moment, _zone: str) -> str:
    if one.begun is None:
        return "Panggilan telepon"
    return f"Panggilan telepon, {lasting(int((one.at - one.begun).total_seconds()))}"


def _raised(one: Moment, _zone: str) -> str:
    step = f" pada langkah {one.label}" if one.label else ""
    return f"Penyimpangan {_KINDS.get(one.detail, one.detail)}{step} tercatat".replace("  ", " ")


def _explained(one: Moment, _zone: str) -> str:
    return f"Penyimpangan dijelaskan: {cause_name(one.detail)}" if one.detail else "Penyimpangan dilengkapi keterangan"


def _sent(one: Moment, _zone: str) -> str:
    return f"Dieskalasikan ke LKPP lewat {_WAYS.get(one.detail, 'cara lain')}, {one.label}"


_WAYS = {"email": "e-mail", "tts": "TTS", "lpse_support": "LPSE Support"}
_TOLD: dict[EventKind, Callable[[Moment, str], str]] = {
    K.CASE_OPENED: _opened,
    K.CASE_PRIORITISED: _ranked,
    K.CASE_ASKED: _asked,
    K.CASE_REMINDED: lambda _one, _zone: "Pelapor diingatkan",
    K.CASE_DATA_RECEIVED: lambda _one, _zone: "Data diterima",
    K.CASE_PROMISED: _promised,
    K.CASE_HANDED_ON: _handed,
    K.CASE_RETURNED: _handed,
    K.CASE_TOLD: lambda _one, _zone: "Jawaban disampaikan",
    K.CASE_CONFIRMED: lambda one, _zone: "Pelapor: sudah selesai" if one.yes else "Pelapor: belum selesai",
    K.CASE_CLOSED: _closed,
    K.CASE_NOTED: lambda one, _zone: _NOTES.get(one.detail, "Catatan"),
    K.CASE_CONTACTED: _contacted,
    K.CASE_ARCHIVED: _archived,
    K.DOCUMENT_PRINTED: _printed,
    K.TICKET_TRANSFERRED: lambda one, _zone: f"{one.label} dipindahkan dari layanan {one.origin} ke {one.detail}",
    K.TICKET_PRIORITY: lambda one, _zone: "Didahulukan (prioritas)" if one.yes else "Prioritas dicabut",
    K.CALL_ENDED: _called,
    K.ESCALATION_SENT: _sent,
    K.ESCALATION_MAIL: lambda one, _zone: f"{_MAILS.get(one.detail, 'E-mail dari mesin:')} {one.label}".strip(),
    K.LETTER_DECIDED: lambda one, _zone: f"Diputuskan petugas: {_DECISIONS.get(one.detail, one.detail)}",
    K.PAUSE_BEGUN: lambda one, _zone: f"Jeda dimulai: {said.pause(one.detail)}",
    K.DEVIATION_RAISED: _raised,
    K.DEVIATION_EXPLAINED: _explained,
}
