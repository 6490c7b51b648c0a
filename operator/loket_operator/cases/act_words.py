"""What each act is called, why it rests, and what is said after it."""

from loket_shared.domain.casework import Need
from loket_shared.domain.states import CaseState
from loket_shared.services.case_story import CaseStory
from PySide6.QtCore import QCoreApplication

from loket_operator.cases import words
from loket_operator.cases.acts import CaseAct, Rest
from loket_operator.words import Here

translate = QCoreApplication.translate
PAUSES = frozenset({"paused", "running"})


def title(act: CaseAct) -> str:
    """Return what stands on an act's button; … where it first asks something."""
    return {
        CaseAct.TAKE_UP: translate("CaseActs", "Mulai tangani"),
        CaseAct.PRIORITISE: translate("CaseActs", "Prioritas & kategori…"),
        CaseAct.ASK: translate("CaseActs", "Tanya data…"),
        CaseAct.REMIND: translate("CaseActs", "Ingatkan pelapor…"),
        CaseAct.RECEIVE: translate("CaseActs", "Data diterima…"),
        CaseAct.ANSWER: translate("CaseActs", "Jawab dan selesai…"),
        CaseAct.KEEP: translate("CaseActs", "Tulis jawaban…"),
        CaseAct.TELL: translate("CaseActs", "Sampaikan jawaban…"),
        CaseAct.CONFIRM: translate("CaseActs", "Konfirmasi pelapor…"),
        CaseAct.CLOSE_SILENT: translate("CaseActs", "Tutup, tanpa kabar…"),
        CaseAct.PROMISE: translate("CaseActs", "Janji kabar…"),
        CaseAct.NUMBER: translate("CaseActs", "Nomor diberikan"),
        CaseAct.HAND_ON: translate("CaseActs", "Teruskan ke Admin…"),
        CaseAct.HAND_BACK: translate("CaseActs", "Ke Helpdesk…"),
        CaseAct.TAKE_OVER: translate("CaseActs", "Ambil alih"),
        CaseAct.NOTE: translate("CaseActs", "Catatan…"),
        CaseAct.CONTACT: translate("CaseActs", "Catat hubungan…"),
        CaseAct.CORRECT: translate("CaseActs", "Perbaiki A dan B…"),
        CaseAct.MERGE: translate("CaseActs", "Gabungkan…"),
        CaseAct.LINK: translate("CaseActs", "Tautkan…"),
        CaseAct.CANCEL: translate("CaseActs", "Batalkan…"),
        CaseAct.REOPEN: translate("CaseActs", "Buka kembali…"),
        CaseAct.ARCHIVE: translate("CaseActs", "Arsipkan asli…"),
        CaseAct.COPY: translate("CaseActs", "Teks siap salin…"),
        CaseAct.PAUSE: translate("CaseActs", "Jeda…"),
        CaseAct.EXPLAIN: translate("CaseActs", "Beri sebab…"),
        CaseAct.DOSSIER: translate("CaseActs", "Berkas bukti"),
        CaseAct.ESCALATE: translate("CaseActs", "Tidak dapat ditangani…"),
        CaseAct.THREAD: translate("CaseActs", "Eskalasi ke LKPP"),
    }[act]


def question(act: CaseAct) -> str:
    """Return the head of an act's panel: what it does, in one sentence."""
    return {
        CaseAct.PRIORITISE: translate("CaseActs", "Kategori, batas tahapan, dan prioritasnya"),
        CaseAct.ASK: translate("CaseActs", "Data apa yang masih kurang, dan bagaimana Anda memintanya?"),
        CaseAct.REMIND: translate("CaseActs", "Bagaimana pelapor diingatkan? Loket tidak mengirim apa pun sendiri."),
        CaseAct.RECEIVE: translate("CaseActs", "Apa jawaban pelapor?"),
        CaseAct.ANSWER: translate("CaseActs", "Bagian C: jawaban yang sudah diterima pelapor sekarang juga"),
        CaseAct.KEEP: translate("CaseActs", "Bagian C: jawaban sudah ada, pelapor belum diberi tahu"),
        CaseAct.TELL: translate("CaseActs", "Bagaimana jawaban disampaikan kepada pelapor?"),
        CaseAct.CONFIRM: translate("CaseActs", "Apa kata pelapor setelah mencoba? Tulis siapa, kapan, dan bagaimana."),
        CaseAct.CLOSE_SILENT: translate("CaseActs", "Tutup karena pelapor tidak memberi kabar?"),
        CaseAct.PROMISE: translate("CaseActs", "Kapan pelapor mendapat kabar?"),
        CaseAct.HAND_ON: translate("CaseActs", "Teruskan ke Admin PPE: apa yang sudah dicoba?"),
        CaseAct.HAND_BACK: translate("CaseActs", "Kembalikan ke Helpdesk: mengapa?"),
        CaseAct.NOTE: translate("CaseActs", "Catatan untuk petugas, tidak dicetak untuk pelapor"),
        CaseAct.CONTACT: translate("CaseActs", "Bagaimana pelapor dihubungi, dan apa hasilnya?"),
        CaseAct.CORRECT: translate("CaseActs", "Perbaiki bagian A dan B"),
        CaseAct.MERGE: translate("CaseActs", "Permasalahan ini sama dengan yang mana? Nomor itu yang dilanjutkan."),
        CaseAct.LINK: translate("CaseActs", "Tautkan dengan permasalahan mana?"),
        CaseAct.CANCEL: translate("CaseActs", "Mengapa dibatalkan? Nomor formulirnya tetap di rekap."),
        CaseAct.REOPEN: translate("CaseActs", "Mengapa dibuka kembali? Nomor formulirnya tetap."),
        CaseAct.ARCHIVE: translate("CaseActs", "Formulir asli bertanda tangan disimpan di mana?"),
        CaseAct.COPY: translate("CaseActs", "Teks siap salin. Loket tidak mengirimnya; salin lalu tempel."),
        CaseAct.PAUSE: translate(
            "CaseActs", "Mengapa pekerjaan ini berhenti sementara? Waktu kantor ikut berhenti sampai dilanjutkan."
        ),
    }[act]


def mail_title() -> str:
    """Return what stands on the button of a panel that Loket itself sends."""
    return translate("CaseActs", "Kirim surat, catat disampaikan")


def send_title(act: CaseAct) -> str:
    """Return what the panel's button does."""
    return {
        CaseAct.PRIORITISE: translate("CaseActs", "Tetapkan"),
        CaseAct.ASK: translate("CaseActs", "Catat: data diminta"),
        CaseAct.REMIND: translate("CaseActs", "Catat: sudah diingatkan"),
        CaseAct.RECEIVE: translate("CaseActs", "Catat data"),
        CaseAct.ANSWER: translate("CaseActs", "Simpan, selesai dijawab"),
        CaseAct.KEEP: translate("CaseActs", "Simpan, belum disampaikan"),
        CaseAct.TELL: translate("CaseActs", "Catat: sudah disampaikan"),
        CaseAct.CONFIRM: translate("CaseActs", "Catat konfirmasi"),
        CaseAct.CLOSE_SILENT: translate("CaseActs", "Tutup permasalahan"),
        CaseAct.PROMISE: translate("CaseActs", "Catat janji"),
        CaseAct.HAND_ON: translate("CaseActs", "Teruskan"),
        CaseAct.HAND_BACK: translate("CaseActs", "Kembalikan"),
        CaseAct.MERGE: translate("CaseActs", "Gabungkan"),
        CaseAct.LINK: translate("CaseActs", "Tautkan"),
        CaseAct.CANCEL: translate("CaseActs", "Batalkan permasalahan"),
        CaseAct.REOPEN: translate("CaseActs", "Buka kembali"),
        CaseAct.ARCHIVE: translate("CaseActs", "Simpan tempatnya"),
        CaseAct.COPY: translate("CaseActs", "Salin"),
        CaseAct.PAUSE: translate("CaseActs", "Mulai jeda"),
    }.get(act, translate("CaseActs", "Simpan"))


def why_resting(rest: Rest, story: CaseStory, here: Here) -> str:
    """Say why an act rests, and until when if that is known."""
    match rest:
        case Rest.ROLE:
            return translate("CaseActs", "Bukan untuk peran Anda selama keadaannya “%1”.").replace(
                "%1", words.state_name(story.view.state)
            )
        case Rest.MINE:
            return translate("CaseActs", "Anda sudah memegangnya.")
        case Rest.UNTOUCHED:
            return translate("CaseActs", "Permasalahan ini belum pernah dieskalasikan.")
        case Rest.NOTHING:
            return translate("CaseActs", "Tidak ada penyimpangan tanpa sebab.")
        case Rest.THEIRS:
            return translate(
                "CaseActs", "Sebabnya diberikan petugas langkah itu, pemegang permasalahan, atau penyelia."
            )
        case Rest.SILENCE:
            when = story.standing.due_at
            if when is None:
                return translate("CaseActs", "Kalender kantor belum menentukan kapan ini boleh ditutup.")
            said = translate("CaseActs", "Boleh ditutup mulai %1.")
            return said.replace("%1", words.instant(when, here))
        case Rest.STATE:
            said = translate("CaseActs", "Tidak berlaku selama keadaannya “%1”.")
            return said.replace("%1", words.state_name(story.view.state))


def done(act: CaseAct, label: str, state: CaseState | None) -> str:
    """Say what an act came to, in one calm line."""
    if act is CaseAct.COPY:
        return translate("CaseActs", "Teks disalin.")
    if state is None:
        return translate("CaseActs", "%1: tercatat.").replace("%1", label)
    return f"{label}: {words.state_name(state)}."


def needed(need: Need) -> tuple[str, str]:
    """Return the field that is missing, and what to do about it."""
    return {
        Need.ANSWER: ("text", translate("CaseActs", "Tulis dahulu isinya.")),
        Need.DUE: ("due", translate("CaseActs", "Pilih waktu yang masih akan datang.")),
        Need.EVIDENCE: ("text", translate("CaseActs", "Tulis buktinya: siapa yang berkata, kapan, dan lewat apa.")),
        Need.LOCATION: ("text", translate("CaseActs", "Tulis tempat formulir asli, mis. Lemari 2, map November.")),
        Need.MEANS: ("means", translate("CaseActs", "Pilih lewat apa.")),
        Need.MISSING: ("text", translate("CaseActs", "Centang atau tulis data yang kurang.")),
        Need.OTHER_CASE: ("other", translate("CaseActs", "Cari dan pilih permasalahan lain yang masih berlaku.")),
        Need.REASON: ("text", translate("CaseActs", "Tulis alasannya.")),
        Need.SILENCE: ("", translate("CaseActs", "Belum waktunya: pelapor masih boleh memberi kabar.")),
    }[need]


def overtaken(state: str) -> str:
    """Say that somebody else was faster."""
    if state in PAUSES:
        return {
            "paused": translate("CaseActs", "Permasalahan ini sudah dijeda."),
            "running": translate("CaseActs", "Jedanya sudah berakhir."),
        }[state]
    now = words.state_name(CaseState(state)) if state in set(CaseState) else state
    said = translate("CaseActs", "Tidak jadi: keadaannya kini “%1”. Yang Anda ketik tetap di sini.")
    return said.replace("%1", now)
