"""The words of the escalations' pages: states, whose turn it is, moves, what each asks and says, and the running clock."""

from loket_shared.domain.escalation import EscalationChannel, EscalationNeed, EscalationState, EscalationVerb, Turn
from loket_shared.services.escalation_reading import EscalationView
from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
S, V, T = EscalationState, EscalationVerb, Turn


def state_name(state: EscalationState) -> str:
    """Return where an escalation stands, as officers say it."""
    return {
        S.DRAFT: translate("Escalation", "Draf, belum dikirim"),
        S.QUEUED: translate("Escalation", "Menunggu dikirim"),
        S.SENT: translate("Escalation", "Terkirim ke LKPP"),
        S.RECEIVED: translate("Escalation", "Diterima LKPP"),
        S.DATA_ASKED: translate("Escalation", "LKPP meminta data"),
        S.WITH_VISITOR: translate("Escalation", "Data diminta ke pengguna"),
        S.DATA_HERE: translate("Escalation", "Data ada, belum diteruskan"),
        S.DATA_FORWARDED: translate("Escalation", "Data diteruskan ke LKPP"),
        S.IN_PROGRESS: translate("Escalation", "Diproses LKPP"),
        S.RETURNED: translate("Escalation", "Dikembalikan: kewenangan LPSE"),
        S.SOLVED: translate("Escalation", "Diselesaikan LKPP"),
        S.WITHDRAWN: translate("Escalation", "Ditarik"),
        S.FAILED: translate("Escalation", "Gagal terkirim"),
    }[state]


def turn_name(whose: Turn) -> str:
    """Say whose move is next."""
    return {
        T.OFFICE: translate("Escalation", "Giliran kita"),
        T.LKPP: translate("Escalation", "Ditunggu dari LKPP"),
        T.VISITOR: translate("Escalation", "Ditunggu dari pengguna"),
        T.MAIL: translate("Escalation", "Sedang dikirim"),
        T.NOBODY: translate("Escalation", "Tidak ada yang ditunggu"),
    }[whose]


def owed(state: EscalationState) -> str:
    """Say in a few words what is owed next, by whose turn it is."""
    return {
        S.DRAFT: translate("Escalation", "Kirim ke LKPP"),
        S.FAILED: translate("Escalation", "Kirim ulang ke LKPP"),
        S.QUEUED: translate("Escalation", "Sedang dikirim"),
        S.DATA_ASKED: translate("Escalation", "Teruskan permintaan data ke pengguna"),
        S.WITH_VISITOR: translate("Escalation", "Data dari pengguna"),
        S.DATA_HERE: translate("Escalation", "Teruskan data ke LKPP"),
    }.get(state) or (
        translate("Escalation", "Kabar dari LKPP")
        if state in {S.SENT, S.RECEIVED, S.DATA_FORWARDED, S.IN_PROGRESS}
        else translate("Escalation", "Selesai")
    )


def decide() -> str:
    """Say that somebody has to say what became of a letter."""
    return translate("Escalation", "Putuskan tentang suratnya")


def channel_name(channel: EscalationChannel) -> str:
    """Return by which way LKPP is asked."""
    return {
        EscalationChannel.EMAIL: translate("Escalation", "E-mail"),
        EscalationChannel.TTS: "TTS",
        EscalationChannel.LPSE_SUPPORT: "LPSE Support",
        EscalationChannel.OTHER: translate("Escalation", "Cara lain"),
    }[channel]


def move_title(verb: EscalationVerb) -> str:
    """Return what stands on a move's button."""
    return {
        V.RECEIPT: translate("Escalation", "LKPP sudah menerima…"),
        V.PHONE: translate("Escalation", "Konfirmasi telepon…"),
        V.ASK_DATA: translate("Escalation", "LKPP minta data…"),
        V.PASS_ON: translate("Escalation", "Teruskan ke pengguna…"),
        V.GET_DATA: translate("Escalation", "Data pengguna datang…"),
        V.FORWARD: translate("Escalation", "Teruskan data ke LKPP…"),
        V.PROGRESS: translate("Escalation", "Catat perkembangan…"),
        V.REMIND: translate("Escalation", "Tanyakan status…"),
        V.RETURN: translate("Escalation", "Dikembalikan LKPP…"),
        V.SOLVE: translate("Escalation", "Diselesaikan LKPP…"),
        V.WITHDRAW: translate("Escalation", "Tarik eskalasi…"),
    }[verb]


def question(verb: EscalationVerb) -> str:
    """Return the head of a form: what it does, in one sentence."""
    return {
        V.DRAFT: translate("Escalation", "Sejak kapan Anda tahu bahwa ini tidak dapat ditangani di sini? Lima menit berjalan dari saat itu."),
        V.ENTER: translate("Escalation", "Periksa, salin, kirim sendiri ke LKPP, lalu catat nomornya."),
        V.RECEIPT: translate("Escalation", "Bagaimana Anda tahu bahwa LKPP sudah menerimanya? Balasan otomatis juga boleh."),
        V.PHONE: translate("Escalation", "Siapa di LKPP yang Anda telepon, dan apa hasilnya?"),
        V.ASK_DATA: translate("Escalation", "Data apa yang diminta LKPP?"),
        V.PASS_ON: translate("Escalation", "Sampaikan kepada pengguna. Loket tidak mengirimnya; salin lalu tempel, atau bacakan."),
        V.GET_DATA: translate("Escalation", "Data apa yang datang dari pengguna? Lima menit untuk meneruskannya berjalan dari saat itu."),
        V.FORWARD: translate("Escalation", "Teruskan data ke LKPP: salin, kirim sendiri, lalu catat."),
        V.PROGRESS: translate("Escalation", "Apa kabar dari LKPP? Hanya kabar dari orang; balasan otomatis bukan perkembangan."),
        V.REMIND: translate("Escalation", "Tanyakan status kepada LKPP. Teks ini tidak pernah dikirim sendiri."),
        V.RETURN: translate("Escalation", "Menurut LKPP ini kewenangan LPSE: tulis panduannya. Permasalahan kembali ditangani di sini."),
        V.SOLVE: translate("Escalation", "Tulis jawaban LKPP apa adanya, dan di sebelahnya jawaban untuk pengguna (bagian C)."),
        V.WITHDRAW: translate("Escalation", "Mengapa ditarik? Permasalahan kembali ke keadaan sebelumnya."),
    }[verb]  # fmt: skip


def send_title(verb: EscalationVerb) -> str:
    """Return what the form's button does."""
    return {
        V.DRAFT: translate("Escalation", "Tidak dapat ditangani: buka draf"),
        V.ENTER: translate("Escalation", "Sudah dikirim"),
        V.PASS_ON: translate("Escalation", "Catat: sudah disampaikan"),
        V.FORWARD: translate("Escalation", "Catat: sudah diteruskan"),
        V.REMIND: translate("Escalation", "Catat: sudah ditanyakan"),
        V.RETURN: translate("Escalation", "Catat: dikembalikan"),
        V.SOLVE: translate("Escalation", "Catat: diselesaikan"),
        V.WITHDRAW: translate("Escalation", "Tarik eskalasi"),
    }.get(verb, translate("Escalation", "Catat"))


def mail_question(verb: EscalationVerb, *, looks: bool = False) -> str:
    """Return the head of a form that Loket itself sends; `looks` while the letter to LKPP is shown."""
    if looks:
        return translate(
            "Escalation",
            "Beginilah surat yang akan dikirim. Sesudah “Kirim” masih dapat ditarik kembali selama 15 detik.",
        )
    return {
        V.ENTER: translate("Escalation", "Periksa drafnya; sebelum dikirim, suratnya diperlihatkan utuh."),
        V.PASS_ON: translate("Escalation", "Surat ke pengguna: periksa isinya. Balasannya akan masuk ke percakapan ini."),
        V.FORWARD: translate("Escalation", "Surat ke LKPP dengan data dari pengguna: periksa isi dan lampirannya."),
        V.REMIND: translate("Escalation", "Surat ke LKPP, disiapkan untuk Anda; baru dikirim bila Anda mengirimnya."),
    }[verb]  # fmt: skip


def mail_title(verb: EscalationVerb, *, looks: bool = False) -> str:
    """Return what stands on the button of a form that Loket itself sends."""
    if verb is V.ENTER and not looks:
        return translate("Escalation", "Lihat suratnya")
    return translate("Escalation", "Kirim")


def done(verb: EscalationVerb, view: EscalationView | None, *, by_mail: bool = False) -> str:
    """Say what a move came to, in one calm line; `by_mail` is how it was made."""
    mailed = {
        V.ENTER: translate("Escalation", "Surat disimpan dan berangkat dalam 15 detik; sampai saat itu dapat ditarik kembali."),
        V.GET_DATA: translate("Escalation", "Data tercatat; suratnya ke LKPP sudah siap. Periksa, lalu kirim."),
        V.FORWARD: translate("Escalation", "Surat dengan data disimpan dan berangkat dalam 15 detik."),
        V.REMIND: translate("Escalation", "Surat ke LKPP disimpan dan berangkat dalam 15 detik."),
        V.PASS_ON: translate("Escalation", "Surat ke pengguna disimpan dan berangkat dalam 15 detik."),
    }  # fmt: skip
    said = (
        mailed
        if by_mail and verb in mailed
        else {
            V.DRAFT: translate("Escalation", "Tercatat tidak dapat ditangani. Kirim eskalasi dalam 5 menit."),
            V.ENTER: translate(
                "Escalation", "Eskalasi tercatat terkirim. LKPP wajib memberi kabar dalam 2 hari kerja."
            ),
            V.GET_DATA: translate(
                "Escalation", "Data tercatat; teks untuk LKPP sudah disalin. Tempel, kirim, lalu catat."
            ),
            V.FORWARD: translate("Escalation", "Data tercatat diteruskan ke LKPP."),
            V.RETURN: translate("Escalation", "Permasalahan kembali ditangani di sini, dengan panduan LKPP."),
            V.SOLVE: translate("Escalation", "Jawaban ada di bagian C. Sampaikan kepada pelapor."),
            V.WITHDRAW: translate("Escalation", "Eskalasi ditarik."),
        }
    )
    named = f"{view.form_label}: " if view is not None else ""
    noted = translate("Escalation", "tercatat.")
    return f"{named}{said.get(verb) or noted}"


def undone() -> str:
    """Say that a letter was taken back in time."""
    return translate("Escalation", "Surat ditarik kembali, tidak dikirim. Drafnya terbuka lagi; lima menit tetap dihitung sejak diketahui.")  # fmt: skip


def gone() -> str:
    """Say that it is too late to take a letter back, or that somebody was faster."""
    return translate("Escalation", "Tidak jadi: suratnya sudah diserahkan ke server atau sudah diputuskan petugas lain. Bila keliru, kirim susulan atau telepon penerimanya.")  # fmt: skip


def needed(need: EscalationNeed) -> tuple[str, str]:
    """Return the field that is missing, and what to do about it."""
    return {
        EscalationNeed.TITLE: ("title", translate("Escalation", "Isi judulnya.")),
        EscalationNeed.TEXT: ("text", translate("Escalation", "Tulis dahulu isinya.")),
        EscalationNeed.MEANS: ("means", translate("Escalation", "Pilih lewat apa.")),
        EscalationNeed.REASON: ("text", translate("Escalation", "Tulis alasannya.")),
    }[need]


def overtaken(state: str) -> str:
    """Say that it stands elsewhere meanwhile."""
    now = state_name(S(state)) if state in set(S) else state
    said = translate("Escalation", "Tidak jadi: keadaannya kini “%1”. Yang Anda ketik tetap di sini.")
    return said.replace("%1", now)


def tab(view: EscalationView) -> str:
    """Return what stands on the tab of one escalation: its ordinal, and its number at LKPP or our reference."""
    return f"{view.seq} · {view.external_number or view.reference}"
