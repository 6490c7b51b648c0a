"""What the mail account's form says: services, notes, and what came of each trial with the next step."""

from typing import assert_never

from loket_shared.devices.mail.imap_arrivals import MailboxWorks
from loket_shared.devices.mail.outcomes import (
    Accepted,
    AccountWorks,
    Deferred,
    Failed,
    Outcome,
    Reason,
    Tested,
    Unknown,
    Unreachable,
)
from loket_shared.devices.mail.presets import Note
from loket_shared.domain.mail.outbox import Stage

from loket_operator.supervisor.section import translate

MEGABYTE = 1_000_000


def preset(code: str) -> str:
    """Return the name of a kind of mail service."""
    return {
        "zimbra": translate("Supervisor", "Server e-mail pemerintah daerah (Zimbra)"),
        "hosting": translate("Supervisor", "Server e-mail di penyedia hosting"),
        "mail_go_id": translate("Supervisor", "mail.go.id"),
        "google": translate("Supervisor", "Google (Gmail, Workspace)"),
        "microsoft": translate("Supervisor", "Microsoft (Outlook, 365)"),
    }.get(code, code)


def note(which: Note) -> str:
    """Return what an office must know beforehand about a service."""
    return {
        Note.ASK_THE_KEEPER: translate("Supervisor", "Nama server, port, dan dari jaringan mana boleh dipakai: tanyakan Diskominfo atau pengelolanya."),
        Note.APP_PASSWORD: translate("Supervisor", "Perlu kata sandi aplikasi: nyalakan verifikasi dua langkah, buat kata sandi aplikasi, lalu isikan di bawah. Di Workspace pengelolanya harus mengizinkan."),
        Note.NO_PASSWORDS: translate("Supervisor", "Microsoft tidak lagi menerima kata sandi untuk membaca, dan segera tidak untuk mengirim. Pakai akun lain bila dapat."),
    }[which]  # fmt: skip


def password(*, held: bool, others: tuple[str, ...]) -> str:
    """Return whether this machine has the password, and where else it is."""
    if held:
        return translate(
            "Supervisor", "Tersimpan di komputer ini saja, tidak di basis data. Kosongkan bila tidak diganti."
        )
    said = translate(
        "Supervisor",
        "Belum ada di komputer ini: konsol ini tidak mengirim dan tidak membaca. Kata sandi hanya disimpan di komputer ini.",
    )
    if not others:
        return said
    where = translate("Supervisor", "Yang pernah menyimpannya: %1.").replace("%1", ", ".join(others))
    return f"{said} {where}"


def kept(*, well: bool, forgotten: bool) -> str:
    """Return whether the password was written on this machine."""
    if not well:
        return translate(
            "Supervisor",
            "Akun tersimpan, tetapi kata sandi TIDAK: berkas pengaturan komputer ini tidak dapat ditulis. Minta pengelola sistem memberi izin tulis, lalu simpan lagi.",
        )
    if forgotten:
        return translate(
            "Supervisor", "Kata sandi dihapus dari komputer ini. Konsol ini berhenti mengirim dan membaca."
        )
    return translate(
        "Supervisor", "Kata sandi tersimpan di komputer ini. Konsol ini mengirim dan membaca mulai sekarang."
    )


def needed() -> str:
    """Say that a trial needs the password."""
    return translate("Supervisor", "Isi kata sandi untuk mencoba: di komputer ini belum tersimpan.")


def sending(outcome: Tested, host: str) -> str:
    """Return what a trial of the way out found."""
    match outcome:
        case AccountWorks(limit, tls):
            said = (
                translate("Supervisor", "Berhasil: %1 menerima akun ini (%2).")
                .replace("%1", host)
                .replace("%2", tls or "–")
            )
            size = translate("Supervisor", "Surat paling besar %1 MB.").replace("%1", str((limit or 0) // MEGABYTE))
            return f"{said} {size}" if limit else said
        case Deferred() | Failed() | Unreachable():
            return _failed(outcome, host)
        case _:
            assert_never(outcome)


def reading(outcome: MailboxWorks | Unreachable, host: str) -> str:
    """Return what a trial of the mailbox found."""
    if isinstance(outcome, Unreachable):
        return _failed(outcome, host)
    said = translate("Supervisor", "Berhasil: %1 surat ada di folder ini.").replace("%1", str(outcome.messages))
    told = translate("Supervisor", "Surat baru diberitahukan langsung oleh servernya.")
    asked = translate("Supervisor", "Surat baru ditanyakan tiap menit.")
    return f"{said} {told if outcome.idle else asked}"


def letter(outcome: Outcome, to: str, host: str) -> str:
    """Return what became of a real letter."""
    match outcome:
        case Accepted():
            said = translate(
                "Supervisor", "Server menerima surat percobaan untuk %1. Periksa kotak masuknya, juga folder spam."
            )
            return said.replace("%1", to)
        case Unknown():
            return translate(
                "Supervisor",
                "Server tidak menjawab setelah suratnya dikirim. Mungkin sampai: periksa kotak masuknya sebelum mengulang.",
            )
        case Deferred() | Failed() | Unreachable():
            return _failed(outcome, host)
        case _:
            assert_never(outcome)


def subject() -> str:
    """Return the subject of the trial letter."""
    return translate("Supervisor", "Surat percobaan dari Loket")


def body(office: str) -> str:
    """Return the text of the trial letter."""
    said = translate("Supervisor", "Ini surat percobaan dari pengaturan Loket, %1.").replace("%1", office)
    means = translate(
        "Supervisor", "Bila Anda membacanya, akun e-mail kantor dapat mengirim. Surat ini tidak perlu dibalas."
    )
    return f"{said}\n\n{means}"


def good(outcome: object) -> bool:
    """Tell whether a trial went well."""
    return isinstance(outcome, AccountWorks | MailboxWorks | Accepted)


def _failed(outcome: Deferred | Failed | Unreachable, host: str) -> str:
    match outcome:
        case Unreachable(reason, detail):
            said, theirs = unreachable(reason).replace("%1", host), detail
        case Deferred(_, code, text):
            said = translate(
                "Supervisor",
                "Server meminta menunggu. Coba lagi beberapa menit lagi; bila berlanjut, tanyakan pengelolanya.",
            )
            theirs = f"{code} {text}"
        case Failed(stage, code, text):
            said = _refused(stage)
            theirs = f"{code or ''} {text}"
    if not theirs.strip():
        return said
    quoted = translate("Supervisor", "Kata server: “%1”").replace("%1", theirs.strip()[:160])
    return f"{said} {quoted}"


def _refused(stage: Stage) -> str:
    if stage is Stage.RCPT:
        return translate("Supervisor", "Server menolak penerimanya. Periksa alamat tujuan.")
    if stage is Stage.MAIL:
        return translate("Supervisor", "Server menolak alamat pengirim. Alamat e-mail kantor harus milik akun ini.")
    return translate("Supervisor", "Server menolak suratnya. Tanyakan alasannya kepada pengelola server.")


def unreachable(reason: Reason) -> str:
    """Return why a server (%1) could not be used, and what to do."""
    return {
        Reason.DNS: translate("Supervisor", "Nama server %1 tidak ditemukan. Periksa ejaannya dan sambungan internet."),
        Reason.CONNECT: translate("Supervisor", "%1 tidak dapat dihubungi. Periksa port dan sambungan internet; jaringan kantor mungkin menutup port ini: tanyakan Diskominfo."),
        Reason.TLS: translate("Supervisor", "%1 tidak memberi sambungan aman. Coba keamanan yang lain: TLS untuk 465 dan 993, STARTTLS untuk 587 dan 143."),
        Reason.CERTIFICATE: translate("Supervisor", "Sertifikat %1 tidak dapat dipercaya; kata sandi tidak dikirim. Periksa nama server; bila benar, minta pengelolanya memasang sertifikat yang sah."),
        Reason.EXPIRED: translate("Supervisor", "Sertifikat %1 tidak berlaku pada tanggal ini. Periksa tanggal komputer; bila benar, minta pengelolanya memperbarui sertifikat."),
        Reason.AUTH: translate("Supervisor", "Nama akun atau kata sandi ditolak. Ketik ulang; Gmail dan Workspace perlu kata sandi aplikasi. Jangan mengulang terlalu sering: akun dapat terkunci."),
        Reason.TIMEOUT: translate("Supervisor", "%1 tersambung tetapi tidak menjawab. Periksa port dan keamanannya, lalu coba lagi."),
        Reason.GREETING: translate("Supervisor", "%1 menolak sambungan. Coba lagi nanti; bila berlanjut, tanyakan pengelolanya: alamat kantor mungkin diblokir."),
        Reason.DROPPED: translate("Supervisor", "%1 memutus sambungan. Periksa port dan keamanannya, lalu coba lagi."),
        Reason.GARBLED: translate("Supervisor", "Yang menjawab di %1 bukan server e-mail. Periksa nama server dan port."),
        Reason.FOLDER: translate("Supervisor", "Folder itu tidak ada atau tidak boleh dibuka. Periksa namanya; biasanya INBOX."),
    }[reason]  # fmt: skip
