"""What is wrong with the mail, in words that say what it means here and what to do."""

from loket_shared.devices.mail.outcomes import Reason
from loket_shared.domain.mail.outbox import OutboxState
from loket_shared.services.mail_trouble import MailTrouble, TroubledLetter, WayBlocked
from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

MOVE = "move"


def summary(found: MailTrouble) -> str:
    """Return what the bar says: how many things about the mail need somebody."""
    return translate("Mail", "E-mail %1").replace("%1", str(found.count))


def nobody(found: MailTrouble) -> tuple[str, str]:
    """Return that no console sends and reads, and what to do."""
    if found.never_held:
        return (
            translate("Mail", "Belum ada konsol yang menyimpan kata sandi e-mail."),
            translate("Mail", "Surat menunggu dan jawaban LKPP tidak terbaca. Minta penyelia mengisi kata sandi di Pengaturan → E-mail."),
        )  # fmt: skip
    return (
        translate("Mail", "Tidak ada konsol yang mengirim dan membaca e-mail."),
        translate("Mail", "Surat menunggu dan jawaban LKPP tidak terbaca. Nyalakan konsol yang menyimpan kata sandinya, atau minta penyelia mengisinya di konsol ini (Pengaturan → E-mail)."),
    )  # fmt: skip


def blocked(one: WayBlocked) -> tuple[str, str]:
    """Return which way is blocked and why, and what to do."""
    if one.reason == MOVE:
        said = translate("Mail", "%1: surat terbaca, tetapi tidak dapat dipindahkan ke foldernya.")
        return said.replace("%1", one.console), translate(
            "Mail", "Tidak ada yang hilang. Minta penyelia memeriksa nama folder di Pengaturan → E-mail."
        )
    said = (
        translate("Mail", "%1 tidak dapat mengirim e-mail: %2.")
        if one.out
        else translate("Mail", "%1 tidak dapat membaca e-mail: %2.")
    )
    return said.replace("%1", one.console).replace("%2", why(one.reason)), next_step(one.reason)


def letter(one: TroubledLetter) -> tuple[str, str]:
    """Return how a letter stands, and what to do."""
    match one.state:
        case OutboxState.ACCEPTED if one.bounced:
            return (
                translate("Mail", "suratnya kembali, tidak sampai ke penerima"),
                translate("Mail", "Periksa alamatnya di eskalasinya, lalu kirim lagi atau hubungi dengan cara lain."),
            )  # fmt: skip
        case OutboxState.UNKNOWN:
            return (
                translate("Mail", "belum diketahui apakah suratnya sampai"),
                translate("Mail", "Tanyakan kepada penerima, lalu putuskan di eskalasinya: sudah sampai, atau kirim lagi."),
            )  # fmt: skip
        case OutboxState.FAILED:
            return (
                translate("Mail", "suratnya tidak terkirim"),
                translate("Mail", "Periksa alamat dan lampirannya, lalu kirim lagi atau catat bahwa dikirim dengan cara lain."),
            )  # fmt: skip
        case _ if one.reason:
            said = translate("Mail", "suratnya masih menunggu: %1")
            return said.replace("%1", why(one.reason)), translate(
                "Mail", "Terkirim sendiri begitu servernya menerima. Bila mendesak, kirim dengan cara lain dan catat."
            )
        case _:
            return (
                translate("Mail", "suratnya masih menunggu"),
                translate("Mail", "Terkirim sendiri begitu servernya menerima. Bila mendesak, kirim dengan cara lain dan catat."),
            )  # fmt: skip


def why(reason: str) -> str:
    """Return in a few words why a server could not be spoken to; an unknown code is said as it is."""
    return {
        str(Reason.DNS): translate("Mail", "nama servernya tidak ditemukan"),
        str(Reason.CONNECT): translate("Mail", "servernya tidak terhubung"),
        str(Reason.TLS): translate("Mail", "sambungan aman tidak dapat dibuat"),
        str(Reason.CERTIFICATE): translate("Mail", "sertifikat servernya tidak dapat dipercaya"),
        str(Reason.EXPIRED): translate("Mail", "sertifikat servernya tidak berlaku pada tanggal ini"),
        str(Reason.AUTH): translate("Mail", "nama akun atau kata sandinya ditolak"),
        str(Reason.TIMEOUT): translate("Mail", "servernya tidak menjawab"),
        str(Reason.GREETING): translate("Mail", "servernya menolak sambungan"),
        str(Reason.DROPPED): translate("Mail", "sambungannya terputus"),
        str(Reason.GARBLED): translate("Mail", "jawaban servernya tidak dapat dimengerti"),
        str(Reason.FOLDER): translate("Mail", "foldernya tidak dapat dibuka"),
        "lapsed": translate("Mail", "konsol yang mengirim berhenti di tengah jalan"),
        "too_big": translate("Mail", "lebih besar dari batas servernya"),
        "letter": translate("Mail", "alamat atau nama berkasnya tidak sah"),
    }.get(reason, reason)


def next_step(reason: str) -> str:
    """Return what somebody can do about it."""
    return {
        str(Reason.DNS): translate("Mail", "Periksa nama server di Pengaturan → E-mail dan sambungan internet."),
        str(Reason.CONNECT): translate(
            "Mail",
            "Periksa sambungan internet, nama server, dan port. Jaringan kantor mungkin menutup port ini: tanyakan Diskominfo.",
        ),
        str(Reason.TLS): translate(
            "Mail", "Coba cara lain (TLS atau STARTTLS) dengan port yang sesuai, atau tanyakan pengelola server."
        ),
        str(Reason.CERTIFICATE): translate(
            "Mail",
            "Periksa nama server. Bila benar, minta pengelola server memasang sertifikat yang sah; kata sandi tidak dikirim.",
        ),
        str(Reason.EXPIRED): translate(
            "Mail", "Periksa tanggal komputer ini. Bila benar, minta pengelola server memperbarui sertifikatnya."
        ),
        str(Reason.AUTH): translate(
            "Mail",
            "Minta penyelia mengisi nama akun dan kata sandi di Pengaturan → E-mail. Layanan seperti Gmail perlu kata sandi aplikasi.",
        ),
        str(Reason.TIMEOUT): translate("Mail", "Dicoba lagi sendiri. Bila berlanjut, tanyakan pengelola server."),
        str(Reason.GREETING): translate(
            "Mail", "Dicoba lagi sendiri. Bila berlanjut, tanyakan pengelola server: alamat kantor mungkin diblokir."
        ),
        str(Reason.FOLDER): translate("Mail", "Periksa nama folder di Pengaturan → E-mail."),
    }.get(reason, translate("Mail", "Dicoba lagi sendiri. Bila berlanjut, beri tahu pengelola sistem."))
