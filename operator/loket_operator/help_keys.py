"""Every key of every workspace, group by group: what the sheet behind F1 shows."""

from dataclasses import dataclass

from loket_operator import keys
from loket_operator.archive import keys as archive
from loket_operator.bidding.help_rows import bidding_rows
from loket_operator.bidding_booking.help_rows import booking_rows
from loket_operator.cases import keys as cases
from loket_operator.cases.act_words import title as act_title
from loket_operator.escalation import keys as escalation
from loket_operator.escalation.decision_words import name as decision_name
from loket_operator.escalation.words import move_title
from loket_operator.help_panel import key_list
from loket_operator.inbox.help_rows import mail_rows
from loket_operator.keys import Keys
from loket_operator.knowledge import keys as knowledge
from loket_operator.monitoring import keys as monitoring
from loket_operator.supervisor import keys as settings
from loket_operator.words import translate

Row = tuple[str, str]


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """One workspace's keys; `names` are the workspaces where it stands first, each row an act and its keys."""

    title: str
    names: frozenset[str]
    rows: tuple[Row, ...]


def groups(first: str = "") -> tuple[KeyGroup, ...]:
    """Return every group, the one of the open workspace first, what holds everywhere after it."""
    *stations, everywhere = _desks()
    rest = (
        *stations,
        _group(translate("Keys", "Permasalahan"), "cases", _cases()),
        _group(translate("Keys", "Berkas & pengetahuan"), "", _knowledge()),
        _group(translate("Keys", "Ruang bidding"), "bidding", bidding_rows()),
        _group(translate("Keys", "Arsip & rekap"), "archive", _archive()),
        _group(translate("Keys", "Pemantauan"), "monitoring", _monitoring()),
        _group(translate("Keys", "Pengaturan"), "supervisor", _settings()),
        _group(translate("Keys", "Pengaturan: kalender"), "supervisor", _calendars()),
        _group(translate("Keys", "Pengaturan: SOP"), "supervisor", _procedures()),
        _group(translate("Keys", "Front office: reservasi"), "front_office", booking_rows()),
    )
    mine = [one for one in rest if first in one.names]
    return (*mine, everywhere, *(one for one in rest if one not in mine))


def _desks() -> tuple[KeyGroup, ...]:
    """Return the console's own list by where its parts begin."""
    listed = key_list()
    starts = [next(at for at, (_, key) in enumerate(listed) if key is one) for one in _PARTS]
    ends = [*starts[1:], len(listed)]
    desk, front, phone, everywhere = (
        tuple((title, key.hint) for title, key in listed[start:end]) for start, end in zip(starts, ends, strict=True)
    )
    return (
        _group(translate("Keys", "Meja"), "desk", desk),
        _group(translate("Keys", "Front office"), "front_office", front),
        _group(translate("Keys", "Telepon"), "phone", phone),
        _group(translate("Keys", "Di mana saja"), "", everywhere),
    )


def _cases() -> tuple[Row, ...]:
    acts = tuple((act_title(act).rstrip("…"), key.hint) for act, key in cases.OF_ACT.items())
    return (
        _row(translate("Keys", "Catat tiket atau surat"), cases.NEW_TICKET),
        _row(translate("Keys", "Cari permasalahan"), cases.SEARCH),
        _row(translate("Keys", "Siapa bertugas"), cases.ROSTER),
        _row(translate("Keys", "Semua tindakan"), cases.ALL_ACTS),
        _row(translate("Keys", "Kirim isian tindakan"), cases.SEND),
        _row(translate("Keys", "Simpan tiket"), cases.RECORD),
        _row(translate("Keys", "Permasalahan sebelumnya"), cases.NEWER),
        _row(translate("Keys", "Permasalahan berikutnya"), cases.LATER),
        _row(translate("Keys", "Riwayat permasalahan"), cases.STORY),
        _row(translate("Keys", "Langkah dan tenggat"), cases.STEPS),
        _row(translate("Keys", "Mulai atau selesai langkah"), cases.HAND_STEP),
        _row(translate("Keys", "Penilaian, lalu 1–5"), cases.RATING),
        _row(translate("Keys", "Templat jawaban"), cases.TEMPLATES),
        _row(translate("Keys", "Berkas permasalahan"), cases.FILES),
        *acts,
        *_escalations(),
        *mail_rows(),
    )


def _escalations() -> tuple[Row, ...]:
    moves = tuple((move_title(verb).rstrip("…"), key.hint) for verb, key in escalation.OF_MOVE.items())
    return (
        _row(translate("Keys", "Semua eskalasi yang terbuka"), escalation.LIST),
        (translate("Keys", "Eskalasi ke-1 … ke-5"), _span(tuple(one.first for one in escalation.TABS))),
        _row(translate("Keys", "Eskalasi: salin teks"), escalation.COPY),
        _row(translate("Keys", "Eskalasi: kirim atau catat"), escalation.SEND),
        _row(translate("Keys", "Surat: tarik kembali"), escalation.UNDO),
        _row(translate("Keys", "Eskalasi: ambil jawaban"), escalation.TAKE),
        _row(translate("Keys", "Surat: pertanyaan ke LKPP"), escalation.QUESTION),
        _row(translate("Keys", "E-mail: sebelumnya"), escalation.OLDER_MAIL),
        _row(translate("Keys", "E-mail: berikutnya"), escalation.NEWER_MAIL),
        _row(translate("Keys", "E-mail: kutipan"), escalation.FOLD),
        _row(translate("Keys", "Berkas e-mail: buka"), escalation.FILES.go),
        _row(translate("Keys", "Berkas e-mail: simpan"), escalation.FILES.save),
        _row(translate("Keys", "Berkas e-mail: lampirkan"), escalation.FILES.attach),
        _row(translate("Keys", "E-mail: simpan (.eml)"), escalation.FILES.raw),
        *moves,
        *((decision_name(one), key.hint) for one, key in escalation.OF_DECISION.items()),
    )


def _knowledge() -> tuple[Row, ...]:
    return (
        (translate("Keys", "Pakai jawaban serupa 1–3"), _span(tuple(one.first for one in knowledge.TAKE))),
        _row(translate("Keys", "Templat jawaban"), knowledge.TEMPLATES),
        _row(translate("Keys", "Berkas permasalahan"), knowledge.FILES),
        _row(translate("Keys", "Jadikan pengetahuan"), knowledge.ARTICLE),
    )


def _archive() -> tuple[Row, ...]:
    return (
        (translate("Keys", "Halaman arsip"), _span(archive.PAGES)),
        _row(translate("Keys", "Cari formulir"), archive.SEARCH),
        _row(translate("Keys", "Formulir lebih baru"), archive.NEWER),
        _row(translate("Keys", "Formulir lebih lama"), archive.OLDER),
        _row(translate("Keys", "Kembali ke daftar"), archive.BACK),
        _row(translate("Keys", "Simpan jawaban"), archive.SAVE_ANSWER),
        _row(translate("Keys", "Cetak asli"), archive.PRINT_ORIGINAL),
        _row(translate("Keys", "Cetak salinan"), archive.PRINT_COPY),
        _row(translate("Keys", "Arsipkan asli"), archive.LAY_DOWN),
        _row(translate("Keys", "Jadikan arsip final"), archive.MAKE_FINAL),
        _row(translate("Keys", "Salinan sudah diserahkan"), archive.HANDED),
        _row(translate("Keys", "Berkas bukti"), archive.DOSSIER),
        _row(translate("Keys", "Berkas bukti: semua permasalahan"), archive.EVERY_CASE),
        _row(translate("Keys", "Cetak rekap"), archive.PRINT),
        *_period(archive.TODAY, archive.WEEK, archive.MONTH, archive.LAST_MONTH),
        *_saving(archive.SAVE_PDF, archive.SAVE_XLSX),
    )


def _monitoring() -> tuple[Row, ...]:
    return (
        (translate("Keys", "Halaman pemantauan"), _span(monitoring.PAGES)),
        _row(translate("Keys", "Catat gangguan umum"), monitoring.DISTURBANCE),
        _row(translate("Keys", "Catat penyimpangan"), monitoring.RAISE),
        (translate("Keys", "Sebab penyimpangan"), f"{monitoring.CAUSES[0]} … {monitoring.CAUSES[-1]}"),
        _row(translate("Keys", "Koreksi penyimpangan"), monitoring.CORRECT),
        _row(translate("Keys", "Setujui yang tampil"), monitoring.SIGN_ALL),
        _row(translate("Keys", "Halaman register sebelumnya"), monitoring.PREVIOUS),
        _row(translate("Keys", "Halaman register berikutnya"), monitoring.NEXT),
        _row(translate("Keys", "Simpan isian"), monitoring.SAVE),
        _row(translate("Keys", "Batal"), monitoring.CANCEL),
        *_period(monitoring.TODAY, monitoring.WEEK, monitoring.MONTH, monitoring.LAST_MONTH),
        *_saving(monitoring.SAVE_PDF, monitoring.SAVE_XLSX),
    )


def _settings() -> tuple[Row, ...]:
    return (
        (translate("Keys", "Bagian sebelumnya, berikutnya"), f"{settings.PREVIOUS_SECTION} · {settings.NEXT_SECTION}"),
        _row(translate("Keys", "Tambah baru"), settings.NEW),
        _row(translate("Keys", "Simpan"), settings.SAVE),
        _row(translate("Keys", "Batalkan perubahan"), settings.REVERT),
        _row(translate("Keys", "Hapus"), settings.REMOVE),
        _row(translate("Keys", "Naikkan"), settings.UP),
        _row(translate("Keys", "Turunkan"), settings.DOWN),
        _row(translate("Keys", "Cetak tiket uji"), settings.TRY),
        _row(translate("Keys", "Buat cadangan sekarang"), settings.BACK_UP),
        _row(translate("Keys", "E-mail: coba kirim"), settings.TRY),
        _row(translate("Keys", "E-mail: coba baca"), settings.TRY_READ),
        _row(translate("Keys", "E-mail: kirim surat percobaan"), settings.TRY_LETTER),
        _row(translate("Keys", "Pakai yang tersimpan"), settings.TAKE),
        _row(translate("Keys", "Lanjutkan isian saya"), settings.KEEP),
    )


def _calendars() -> tuple[Row, ...]:
    return (
        _row(translate("Keys", "Kantor atau LKPP"), settings.OTHER_SIDE),
        (translate("Keys", "Tahun sebelumnya, berikutnya"), f"{settings.PREVIOUS_SHELF} · {settings.NEXT_SHELF}"),
        _row(translate("Keys", "Lihat dampak"), settings.WEIGH),
        _row(translate("Keys", "Pilih berkas libur"), settings.CHOOSE_FILE),
        _row(translate("Keys", "Bandingkan daftar libur"), settings.READ_LIST),
    )


def _procedures() -> tuple[Row, ...]:
    pages = (settings.STEPS_PAGE, settings.DOCUMENT_PAGE, settings.HISTORY_PAGE)
    return (
        (translate("Keys", "Langkah, dokumen, riwayat"), _span(pages)),
        _row(translate("Keys", "Tambah langkah"), settings.ADD_STEP),
        _row(translate("Keys", "Kembali ke tabel langkah"), settings.TO_TABLE),
        _row(translate("Keys", "Daftar SOP"), settings.TO_LIST),
        _row(translate("Keys", "Tambah kejadian"), settings.ADD_EVENT),
        _row(translate("Keys", "Bandingkan versi"), settings.COMPARE),
        _row(translate("Keys", "Salin ke isian, salin daftar"), settings.COPY),
        _row(translate("Keys", "Batalkan semua perubahan"), settings.REVERT_ALL),
    )


def _period(today: Keys, week: Keys, month: Keys, last: Keys) -> tuple[Row, ...]:
    return (
        _row(translate("Keys", "Hari ini"), today),
        _row(translate("Keys", "Minggu ini"), week),
        _row(translate("Keys", "Bulan ini"), month),
        _row(translate("Keys", "Bulan lalu"), last),
    )


def _saving(pdf: Keys, xlsx: Keys) -> tuple[Row, ...]:
    return _row(translate("Keys", "Simpan PDF"), pdf), _row(translate("Keys", "Simpan XLSX"), xlsx)


def _group(title: str, names: str, rows: tuple[Row, ...]) -> KeyGroup:
    return KeyGroup(title, frozenset(names.split()), rows)


def _row(title: str, key: Keys) -> Row:
    return title, key.hint


def _span(pages: tuple[str, ...]) -> str:
    """Return the first and the last of keys that follow one another: Alt+1 … Alt+4."""
    return f"{pages[0]} … {pages[-1]}"


_PARTS = (keys.CALL_NEXT, keys.NEW_VISIT, keys.TELEPHONE, keys.CHANGE_OFFICER)
