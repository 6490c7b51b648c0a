"""What events, conditions, clocks and faults of a procedure are called on screen: plain words, never a code."""

from collections.abc import Iterable
from dataclasses import replace

from loket_shared.domain.events import SHAPES, EventKind
from loket_shared.domain.sop.conditions import Condition, conditions
from loket_shared.domain.sop.faults import Doubt, DoubtKind, Fault, FaultKind
from loket_shared.domain.sop.model import ClockKind, Edge, EventStep, GuestBook, Owner
from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
K = EventKind


def events() -> dict[EventKind, str]:
    """Return the events by which a step may begin or end, in the order in which work goes."""
    return {
        K.VISIT_RECEIVED: translate("Procedure", "pengunjung diterima, buku tamu belum diisi"),
        K.VISIT_REGISTERED: translate("Procedure", "buku tamu diisi"),
        K.FORM_GIVEN: translate("Procedure", "formulir diberikan"),
        K.FORM_RETURNED: translate("Procedure", "formulir dikembalikan"),
        K.FORM_CHECKED: translate("Procedure", "formulir diperiksa dan lengkap"),
        K.FORM_INCOMPLETE: translate("Procedure", "formulir diperiksa dan belum lengkap"),
        K.FORM_RECEIVED: translate("Procedure", "formulir diterima helpdesk"),
        K.TICKET_ISSUED: translate("Procedure", "nomor antrean diberikan"),
        K.TICKET_CALLED: translate("Procedure", "nomor dipanggil"),
        K.TICKET_PRESENTED: translate("Procedure", "pengunjung hadir di loket"),
        K.TICKET_SKIPPED: translate("Procedure", "nomor dilewati"),
        K.TICKET_WITHDRAWN: translate("Procedure", "panggilan ditarik kembali"),
        K.TICKET_TRANSFERRED: translate("Procedure", "nomor dipindahkan ke layanan lain"),
        K.TICKET_FINISHED: translate("Procedure", "pelayanan di loket selesai"),
        K.VISIT_ENDED: translate("Procedure", "kunjungan berakhir"),
        K.CALL_RANG: translate("Procedure", "telepon berdering"),
        K.CALL_ANSWERED: translate("Procedure", "telepon diangkat"),
        K.CALL_ASKED: translate("Procedure", "keperluan penelepon sudah ditanyakan"),
        K.CALL_ENDED: translate("Procedure", "telepon ditutup"),
        K.CASE_OPENED: translate("Procedure", "permasalahan dicatat"),
        K.CASE_PRIORITISED: translate("Procedure", "prioritas ditentukan"),
        K.CASE_ASKED: translate("Procedure", "data tambahan diminta"),
        K.CASE_DATA_RECEIVED: translate("Procedure", "data tambahan diterima"),
        K.CASE_DECIDED: translate("Procedure", "diputuskan ada tidaknya solusi"),
        K.CASE_HANDED_ON: translate("Procedure", "permasalahan diteruskan"),
        K.CASE_RETURNED: translate("Procedure", "permasalahan dikembalikan"),
        K.CASE_SOLUTION_KNOWN: translate("Procedure", "jawaban sudah ada, belum disampaikan"),
        K.CASE_ANSWERED: translate("Procedure", "jawaban ditulis di formulir"),
        K.CASE_PROMISED: translate("Procedure", "tindak lanjut dijanjikan"),
        K.CASE_NUMBER_TOLD: translate("Procedure", "nomor formulir diberitahukan"),
        K.CASE_TOLD: translate("Procedure", "jawaban disampaikan"),
        K.CASE_CONFIRMED: translate("Procedure", "pelapor memberi konfirmasi"),
        K.CASE_CLOSED: translate("Procedure", "permasalahan ditutup"),
        K.CASE_REOPENED: translate("Procedure", "permasalahan dibuka kembali"),
        K.COPY_HANDED: translate("Procedure", "salinan diserahkan"),
        K.CASE_ARCHIVED: translate("Procedure", "berkas diarsipkan"),
        K.CASE_RECAPPED: translate("Procedure", "masuk rekap"),
        K.BIDDING_ASKED: translate("Procedure", "ditanyakan sudah tidaknya mengikuti pelatihan"),
        K.BIDDING_ADVISED: translate("Procedure", "pelatihan disarankan"),
        K.BIDDING_READY: translate("Procedure", "giliran penyedia tiba: trainer dan tempat tersedia"),
        K.BIDDING_STARTED: translate("Procedure", "sesi pendampingan dimulai"),
        K.BIDDING_STEPPED: translate("Procedure", "sesi pendampingan berganti langkah"),
        K.BIDDING_ENDED: translate("Procedure", "sesi pendampingan berakhir"),
        K.BIDDING_REPORTED: translate("Procedure", "penyedia melapor keluar"),
        K.RATING_GIVEN: translate("Procedure", "penilaian diberikan"),
        K.CASE_UNSOLVABLE: translate("Procedure", "diketahui tidak dapat ditangani di sini"),
        K.CASE_ESCALATED: translate("Procedure", "permasalahan dieskalasikan ke LKPP"),
        K.ESCALATION_KNOWN: translate("Procedure", "eskalasi: diketahui tidak dapat ditangani"),
        K.ESCALATION_SENT: translate("Procedure", "eskalasi: petugas menekan Kirim"),
        K.ESCALATION_UNSENT: translate("Procedure", "eskalasi: pengiriman dibatalkan"),
        K.ESCALATION_ARRIVED: translate("Procedure", "eskalasi: sampai di LKPP"),
        K.ESCALATION_RECEIVED: translate("Procedure", "eskalasi: penerimaan dikonfirmasi LKPP"),
        K.ESCALATION_PHONED: translate("Procedure", "eskalasi: dikonfirmasi lewat telepon"),
        K.ESCALATION_DATA_ASKED: translate("Procedure", "eskalasi: LKPP meminta data"),
        K.ESCALATION_PASSED_ON: translate("Procedure", "eskalasi: permintaan data disampaikan ke pengguna"),
        K.ESCALATION_DATA_HERE: translate("Procedure", "eskalasi: data pengguna datang"),
        K.ESCALATION_DATA_FORWARDED: translate("Procedure", "eskalasi: data diteruskan ke LKPP"),
        K.ESCALATION_PROGRESS: translate("Procedure", "eskalasi: LKPP memberi kabar"),
        K.ESCALATION_RETURNED: translate("Procedure", "eskalasi: dikembalikan ke LPSE dengan panduan"),
        K.ESCALATION_SOLVED: translate("Procedure", "eskalasi: diselesaikan LKPP"),
        K.ESCALATION_TOLD: translate("Procedure", "eskalasi: hasilnya disampaikan ke pengguna"),
        K.ESCALATION_WITHDRAWN: translate("Procedure", "eskalasi: ditarik"),
        K.STEP_BEGUN: translate("Procedure", "petugas menekan “Mulai langkah”"),
        K.STEP_ENDED: translate("Procedure", "petugas menekan “Selesai langkah”"),
    }


def edges() -> dict[Edge, str]:
    """Return what an event does to a step."""
    return {
        Edge.BEGIN: translate("Procedure", "Mulai bila"),
        Edge.END: translate("Procedure", "Selesai bila"),
        Edge.BOTH: translate("Procedure", "Terjadi saat"),
    }


def owners() -> dict[Owner, str]:
    """Return whose time a step is."""
    return {
        Owner.OFFICE: translate("Procedure", "LPSE"),
        Owner.VISITOR: translate("Procedure", "Pengguna"),
        Owner.LKPP: translate("Procedure", "LKPP"),
    }


def clocks() -> dict[ClockKind, str]:
    """Return how a step's time is counted; days are always working days."""
    return {
        ClockKind.WALL: translate("Procedure", "terus (pengguna hadir)"),
        ClockKind.BUSINESS: translate("Procedure", "hanya pada jam layanan"),
        ClockKind.WALL_WHILE_PRESENT: translate("Procedure", "terus bila pengguna hadir, selain itu jam layanan"),
    }


def clock(kind: ClockKind) -> str:
    """Return how a step's time is counted, days included."""
    return clocks().get(kind) or translate("Procedure", "hari kerja")


def guest_books() -> dict[GuestBook, str]:
    """Return when the guest book is signed."""
    return {
        GuestBook.START: translate("Procedure", "di awal"),
        GuestBook.END: translate("Procedure", "di akhir"),
        GuestBook.NONE: translate("Procedure", "tidak dipakai"),
    }


def channel(code: str) -> str:
    """Return what a channel of cases is called."""
    return _names((code,))


def condition_choices(kind: EventKind, numbers: Iterable[str] = ()) -> tuple[tuple[str, str], ...]:
    """Return the conditions that an event's fields allow, none of them first; a key is this step's own or another's."""
    if kind in {K.STEP_BEGUN, K.STEP_ENDED}:
        own = (("", translate("Procedure", "langkah ini")),)
        return own + tuple((f"step={number}", condition_words(f"step={number}")) for number in numbers)
    fields = SHAPES[kind].fields
    wanted = [when for when in _COMMON if all(one.field in fields for one in conditions(when))]
    whole = (("", translate("Procedure", "selalu")),)
    return whole + tuple((when, condition_words(when)) for when in wanted)


_CHANNELS = ("walk_in", "telephone", "lpse_support", "email", "whatsapp", "suggestion_box")
_SESSION = ("qualification", "explanation", "filling", "problem", "encryption", "offer")
_COMMON = (
    "solution=true", "solution=false", "unit!=admin_ppe", "unit=admin_ppe", "solution=true unit!=admin_ppe", "solution=true unit=admin_ppe",
    "again=true", "again!=true", "solution=true again!=true", "solution=true again=true", "solution=false again!=true",
    "solved=true", "solved=false", "told!=false", "told=false", *(f"channel={one}" for one in _CHANNELS), "state=final", "state=provisional",
    "continues=true", "continues!=true", *(f"{edge}={one}" for edge in ("to", "at") for one in _SESSION),
    "at=offer outcome=uploaded", "reports=true",
)  # fmt: skip


def condition_words(when: str) -> str:
    """Return conditions in words: "ada solusi, bukan oleh Admin PPE"."""
    return ", ".join(_condition(one) for one in conditions(when))


def _condition(one: Condition) -> str:
    known: dict[tuple[str, tuple[str, ...]], str] = {
        ("solution", ("true",)): translate("Procedure", "ada solusi"),
        ("solution", ("false",)): translate("Procedure", "belum ada solusi"),
        ("again", ("true",)): translate("Procedure", "bukan keputusan pertama"),
        ("solved", ("true",)): translate("Procedure", "sudah selesai"),
        ("solved", ("false",)): translate("Procedure", "belum selesai"),
        ("told", ("false",)): translate("Procedure", "belum disampaikan"),
        ("told", ("true",)): translate("Procedure", "sudah disampaikan"),
        ("reports", ("true",)): translate("Procedure", "penyedia masih harus melapor keluar"),
        ("outcome", ("uploaded",)): translate("Procedure", "penawaran terunggah"),
        ("state", ("final",)): translate("Procedure", "arsip final"),
        ("state", ("provisional",)): translate("Procedure", "arsip sementara"),
    }
    if one.field == "told" and one.negated:
        return translate("Procedure", "langsung disampaikan")
    if one.field == "continues":
        new, old = translate("Procedure", "permasalahan baru"), translate("Procedure", "permasalahan lama dilanjutkan")
        return new if one.negated else old
    if one.field == "again" and one.negated:
        return translate("Procedure", "keputusan pertama")
    said = known.get((one.field, one.values)) or _names(one.values)
    shape = {
        "step": translate("Procedure", "langkah %1"),
        "unit": translate("Procedure", "oleh %1"),
        "from_unit": translate("Procedure", "dari %1"),
        "channel": translate("Procedure", "lewat %1"),
        "at": translate("Procedure", "dari: %1"),
        "to": translate("Procedure", "menuju: %1"),
        "means": translate("Procedure", "lewat %1"),
    }.get(one.field, "%1")
    return (translate("Procedure", "bukan %1") if one.negated else "%1").replace("%1", shape.replace("%1", said))


def _names(values: Iterable[str]) -> str:
    names = {
        "helpdesk": translate("Procedure", "helpdesk"),
        "admin_ppe": translate("Procedure", "Admin PPE"),
        "walk_in": translate("Procedure", "tatap muka"),
        "counter": translate("Procedure", "tatap muka"),
        "telephone": translate("Procedure", "telepon"),
        "lpse_support": "LPSE Support",
        "email": translate("Procedure", "e-mail"),
        "whatsapp": "WhatsApp",
        "suggestion_box": translate("Procedure", "kotak saran"),
        "qualification": translate("Procedure", "memeriksa data kualifikasi"),
        "explanation": translate("Procedure", "penjelasan pengisian"),
        "filling": translate("Procedure", "mengisi dan mengunggah"),
        "problem": translate("Procedure", "menangani permasalahan"),
        "encryption": translate("Procedure", "penjelasan enkripsi"),
        "offer": translate("Procedure", "enkripsi dan unggah penawaran"),
        "escalation": translate("Procedure", "eskalasi ke LKPP"),
        "lkpp": "LKPP",
    }
    either = translate("Procedure", "atau")
    return f" {either} ".join(names.get(one, one) for one in values)


def event_words(kind: EventKind, when: str) -> str:
    """Return an event with its conditions: "permasalahan dicatat (lewat telepon)"."""
    said, more = events().get(kind, str(kind)), condition_words(when)
    return f"{said} ({more})" if more else said


def moved_by(rows: Iterable[EventStep], edge: Edge) -> str:
    """Return by which events a step begins (or ends); a moment is both."""
    found = [row for row in rows if row.edge in {edge, Edge.BOTH}]
    found = [replace(row, when="") if row.when == f"step={row.step}" else row for row in found]
    joined = translate("Procedure", "dan") if any(row.together for row in found) else translate("Procedure", "atau")
    return f" {joined} ".join(event_words(row.event_kind, row.when) for row in found)


def fault(one: Fault) -> str:
    """Say what is wrong and what to do."""
    said = {
        FaultKind.CODE_BLANK: translate("Procedure", "Isi kode pendek, mis. P6."),
        FaultKind.TITLE_BLANK: translate("Procedure", "Isi nama SOP."),
        FaultKind.NO_STEPS: translate("Procedure", "Tambahkan paling sedikit satu langkah."),
        FaultKind.TOO_MANY_STEPS: translate("Procedure", "Paling banyak %1 langkah."),
        FaultKind.NUMBER_TWICE: translate("Procedure", "Nomor ini dipakai dua langkah. Beri nomor lain."),
        FaultKind.NUMBER_RANGE: translate("Procedure", "Isi nomor antara 1 dan %1."),
        FaultKind.ACTOR_BLANK: translate("Procedure", "Isi pelaksananya."),
        FaultKind.ACTIVITY_BLANK: translate("Procedure", "Isi kegiatannya."),
        FaultKind.TEXT_LONG: translate("Procedure", "Terlalu panjang: paling banyak %1 huruf."),
        FaultKind.STANDARD_RANGE: translate("Procedure", "Waktu baku harus lebih dari 0, dan paling lama 1000 hari."),
        FaultKind.STANDARD_BACKWARDS: translate("Procedure", "Tulis waktu yang lebih pendek dahulu, mis. 10–15 menit."),
        FaultKind.CLASS_TWICE: translate("Procedure", "Satu kelas hanya boleh punya satu waktu."),
        FaultKind.EVENT_TWICE: translate("Procedure", "Kejadian ini sudah ada pada langkah ini."),
        FaultKind.EVENT_WITHOUT_STEP: translate("Procedure", "Kejadian ini menunjuk langkah yang tidak ada."),
        FaultKind.CONDITION: translate("Procedure", "Syarat ini tidak berlaku bagi kejadiannya."),
    }[one.kind]
    return said.replace("%1", str(one.limit))


def doubt(one: Doubt) -> str:
    """Say what is worth a second look, and what becomes of it."""
    return {
        DoubtKind.END_WITHOUT_BEGIN: translate("Procedure", "Selesainya tercatat, mulainya tidak: langkah ini tidak pernah terukur."),
        DoubtKind.BEGIN_WITHOUT_END: translate("Procedure", "Mulainya tercatat, selesainya tidak: langkah ini tidak pernah berakhir."),
        DoubtKind.NEVER_RECORDED: translate("Procedure", "Belum ada kejadian yang mencatat langkah ini."),
        DoubtKind.STANDARD_UNTIMED: translate("Procedure", "Hanya tercatat saatnya, bukan lamanya: waktu bakunya tidak dapat diukur."),
        DoubtKind.NO_FORM: translate("Procedure", "SOP ini tidak memakai formulir: kejadian formulir tidak akan terjadi."),
        DoubtKind.NO_QUEUE: translate("Procedure", "SOP ini tidak memakai antrean: kejadian nomor antrean tidak akan terjadi."),
        DoubtKind.NO_GUEST_BOOK: translate("Procedure", "SOP ini tidak memakai buku tamu: buku tamu tidak akan diisi."),
        DoubtKind.SIGNED_FIRST: translate("Procedure", "SOP ini mengisi buku tamu di awal: kejadian ini tidak akan terjadi."),
    }[one.kind]  # fmt: skip


def field_words(name: str) -> str:
    """Return what a field of a procedure or a step is called in a comparison."""
    return {
        "title": translate("Procedure", "Nama SOP"),
        "office": translate("Procedure", "Diterbitkan oleh"),
        "document_number": translate("Procedure", "Nomor dokumen"),
        "revision": translate("Procedure", "Revisi dokumen"),
        "effective": translate("Procedure", "Berlaku sejak"),
        "deviation_duty": translate("Procedure", "Wajib mempertanggungjawabkan penyimpangan"),
        "actors": translate("Procedure", "Pelaksana"),
        "equipment": translate("Procedure", "Peralatan/perlengkapan"),
        "related": translate("Procedure", "Keterkaitan"),
        "warnings": translate("Procedure", "Peringatan"),
        "uses_form": translate("Procedure", "Memakai formulir konsultasi"),
        "uses_queue": translate("Procedure", "Memakai nomor antrean"),
        "guest_book": translate("Procedure", "Buku tamu"),
        "order": translate("Procedure", "Urutan langkah"),
        "step": translate("Procedure", "Langkah"),
        "actor": translate("Procedure", "Pelaksana"),
        "owner": translate("Procedure", "Waktu milik"),
        "activity": translate("Procedure", "Kegiatan"),
        "requirement": translate("Procedure", "Persyaratan/perlengkapan"),
        "standard_text": translate("Procedure", "Waktu (tulisan SOP)"),
        "standard": translate("Procedure", "Waktu baku"),
        "by_class": translate("Procedure", "Waktu baku menurut kelas"),
        "output": translate("Procedure", "Output"),
        "note": translate("Procedure", "Keterangan"),
        "applies": translate("Procedure", "Berlaku"),
        "measured": translate("Procedure", "Diukur"),
        "events": translate("Procedure", "Mulai dan selesai"),
    }[name]
