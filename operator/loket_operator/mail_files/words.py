"""What is said about the files of a mail: what they are, and why one is not opened here."""

from loket_shared.domain.attachments import Refused
from loket_shared.services.attachment_kind import NotTaken
from loket_shared.services.mail_reading import FileLine
from PySide6.QtCore import QCoreApplication

from loket_operator.knowledge.file_words import short, size
from loket_operator.mail_files.names import visible

translate = QCoreApplication.translate


def line(one: FileLine) -> str:
    """Return a file as the list names it: the name without signs that hide or turn its end, and its size."""
    parts = [visible(one.name) or translate("MailFiles", "tanpa nama"), size(one.size)]
    if one.inline:
        parts.append(translate("MailFiles", "tampil di dalam e-mail"))
    return " · ".join(parts)


def warning(one: NotTaken) -> str:
    """Say why a file of a mail is not opened here, and what may be done instead."""
    why = {
        Refused.EMPTY: translate("MailFiles", "kosong."),
        Refused.TOO_LARGE: translate("MailFiles", "lebih besar dari %2 MB, jadi tidak dibuka di sini."),
        Refused.OFFER: translate("MailFiles", "dokumen penawaran (.rhs). Jangan dibuka; beri tahu pengirimnya."),
        Refused.PROGRAM: translate("MailFiles", "ternyata program, apa pun namanya. Jangan dijalankan."),
        Refused.SCRIPT: translate("MailFiles", "berisi skrip atau isi aktif. Jangan dijalankan."),
        Refused.MACROS: translate("MailFiles", "berisi makro. Minta berkas tanpa makro."),
        Refused.OLD_OFFICE: translate("MailFiles", "berformat lama atau terkunci; isinya tidak dapat diperiksa di sini."),
        Refused.LOCKED: translate("MailFiles", "terkunci kata sandi, jadi pemindai virus pun tidak dapat melihat isinya."),
        Refused.DAMAGED: translate("MailFiles", "rusak atau terpotong."),
        Refused.BOMB: translate("MailFiles", "mengembang terlalu besar bila dibuka."),
        Refused.PASSWORD: translate("MailFiles", "tampaknya memuat kata sandi, jadi tidak disimpan pada permasalahan."),
        Refused.UNREADABLE: translate("MailFiles", "tidak ditemukan lagi di dalam e-mailnya. Simpan e-mailnya (.eml)."),
    }.get(one.reason) or translate("MailFiles", "bukan gambar, PDF, dokumen kantor atau teks, jadi tidak dibuka di sini.")  # fmt: skip
    return f"“{short(visible(one.name))}” {why.replace('%2', str(one.limit))}"


def save_anyway() -> str:
    """Say how a file is saved that is not opened here."""
    return translate("MailFiles", "Bila memang ditunggu, tekan Simpan sekali lagi.")


def attached(count: int, known: int) -> str:
    """Say what came to the case."""
    if not count:
        return translate("MailFiles", "Sudah ada di permasalahan; tidak dilampirkan dua kali.")
    said = translate("MailFiles", "%1 berkas dilampirkan ke permasalahan.").replace("%1", str(count))
    if known:
        said += " " + translate("MailFiles", "%1 sudah ada.").replace("%1", str(known))
    return said
