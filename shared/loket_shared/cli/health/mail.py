"""Can the office's mail be sent and read from here: account, password, and both servers step by step?"""

from collections.abc import Iterator

from loket_shared.cli.health.verdict import Verdict, bad, warning, well
from loket_shared.cli.machine import Machine
from loket_shared.cli.words import both
from loket_shared.devices.mail.imap import try_mailbox
from loket_shared.devices.mail.imap_arrivals import MailboxWorks
from loket_shared.devices.mail.model import Secret
from loket_shared.devices.mail.outcomes import AccountWorks, Deferred, Failed, Reason, Tested, Unreachable
from loket_shared.devices.mail.smtp import try_account
from loket_shared.qt.mail.wording import account_of, inbox_of
from loket_shared.services.mail_accounts import MailAccount, holders, kept_account
from loket_shared.services.mail_trouble import trouble
from loket_shared.services.offices import OfficeView

WHY = {
    Reason.DNS: ("nama server tidak ditemukan", "the server's name is not found"),
    Reason.CONNECT: ("server tidak dapat dihubungi", "the server cannot be reached"),
    Reason.TLS: ("sambungan aman (TLS) tidak dapat dibuat", "no secure connection (TLS) can be made"),
    Reason.CERTIFICATE: ("sertifikatnya tidak dapat dipercaya", "its certificate cannot be trusted"),
    Reason.EXPIRED: ("sertifikatnya tidak berlaku pada tanggal ini", "its certificate is not valid on this date"),
    Reason.AUTH: ("nama akun atau kata sandi ditolak", "account name or password was refused"),
    Reason.TIMEOUT: ("tersambung, tetapi tidak menjawab", "connected, but it does not answer"),
    Reason.GREETING: ("menolak sambungan", "it refuses the connection"),
    Reason.DROPPED: ("memutus sambungan", "it broke the connection"),
    Reason.GARBLED: ("jawabannya bukan jawaban server e-mail", "what it answers is no mail server's answer"),
    Reason.FOLDER: ("foldernya tidak ada atau tidak boleh dibuka", "its folder is not there or may not be opened"),
}
NEXT_STEP = {
    Reason.DNS: (
        "Periksa ejaan nama server dan DNS komputer ini.",
        "Check the name's spelling and this machine's DNS.",
    ),
    Reason.CONNECT: (
        "Periksa internet, port, dan tembok api; tanyakan Diskominfo apakah port ini ditutup.",
        "Check internet, port and firewall; ask whether the network blocks this port.",
    ),
    Reason.TLS: (
        "Coba keamanan lain di Pengaturan → E-mail: TLS untuk 465 dan 993, STARTTLS untuk 587 dan 143.",
        "Try the other security in Settings → Mail: TLS for 465 and 993, STARTTLS for 587 and 143.",
    ),
    Reason.CERTIFICATE: (
        "Periksa nama server. Bila sertifikatnya dari otoritas sendiri, pasang otoritas itu di sistem komputer ini.",
        "Check the server's name. If an authority of your own made it, install that authority on this machine.",
    ),
    Reason.EXPIRED: (
        "Periksa tanggal komputer ini; bila benar, minta pengelola server memperbarui sertifikatnya.",
        "Check this machine's date; if it is right, ask the server's keeper to renew it.",
    ),
    Reason.AUTH: (
        "Isi ulang nama akun dan kata sandi di konsol, Pengaturan → E-mail; Gmail perlu kata sandi aplikasi.",
        "Enter account name and password anew in the console, Settings → Mail; Gmail needs an app password.",
    ),
    Reason.FOLDER: ("Periksa nama folder di Pengaturan → E-mail.", "Check the folder's name in Settings → Mail."),
}
ELSE = (
    "Coba lagi nanti; bila berlanjut, tanyakan pengelola server.",
    "Try again later; if it goes on, ask the server's keeper.",
)


def examine(machine: Machine, office: OfficeView) -> Iterator[Verdict]:
    """Yield verdicts about the mail account, this machine's password, and the way to both servers."""
    account = machine.db.read(lambda tx: kept_account(tx, office.id))
    if account is None or not account.active:
        yield well(
            both("E-mail: tidak dipakai; eskalasi dikirim sendiri", "Mail: not used; escalations are sent by hand")
        )
        return
    yield well(both(f"Akun e-mail: {account.from_address}", f"Mail account: {account.from_address}"))
    secret = Secret(machine.config.mail_secret or "")
    yield from _secret(machine, office, held=bool(secret))
    yield _sending(account, secret)
    if account.inbox_host:
        yield _reading(account, secret)
    yield from _letters(machine, office)


def _secret(machine: Machine, office: OfficeView, *, held: bool) -> Iterator[Verdict]:
    if held:
        yield well(both("Kata sandi e-mail ada di komputer ini", "The mail password is on this machine"))
        return
    others = ", ".join(one.name for one in machine.db.read(lambda tx: holders(tx, office.id)))
    said = both(
        "Kata sandi e-mail tidak ada di komputer ini: konsolnya tidak mengirim dan tidak membaca.",
        "The mail password is not on this machine: its console neither sends nor reads.",
    )
    todo = both(
        "Bila perlu, isi di konsol ini: Pengaturan → E-mail.", "If need be, enter it at this console: Settings → Mail."
    )
    if others:
        todo = both(f"Yang pernah menyimpannya: {others}.", f"Consoles that have kept it: {others}.") + f" {todo}"
    yield warning(said, todo)


def _sending(account: MailAccount, secret: Secret) -> Verdict:
    name = both(f"Server kirim {account.host}:{account.port}", f"Sending server {account.host}:{account.port}")
    try:
        way = account_of(account)
    except ValueError:
        return _failed(name, Reason.DNS, "")
    return _verdict(name, try_account(way, secret), secret)


def _reading(account: MailAccount, secret: Secret) -> Verdict:
    at = f"{account.inbox_host}:{account.inbox_port}"
    name = both(f"Server baca {at}", f"Reading server {at}")
    try:
        way = inbox_of(account)
    except ValueError:
        return _failed(name, Reason.DNS, "")
    return _verdict(name, try_mailbox(way, secret, account.inbox_folder), secret)


def _verdict(name: str, found: Tested | MailboxWorks, secret: Secret) -> Verdict:
    match found:
        case AccountWorks(tls=tls):
            return well(both(f"{name}: akun diterima ({tls or '–'})", f"{name}: the account is taken ({tls or '–'})"))
        case MailboxWorks(messages, tls=tls):
            return well(
                both(
                    f"{name}: {messages} surat di foldernya ({tls or '–'})",
                    f"{name}: {messages} mails in its folder ({tls or '–'})",
                )
            )
        case Unreachable(Reason.AUTH) if not secret:
            return well(
                both(
                    f"{name}: tersambung; log masuk tidak diuji tanpa kata sandi",
                    f"{name}: connected; log-in not tried without the password",
                )
            )
        case Unreachable(reason, detail):
            return _failed(name, reason, detail)
        case Deferred(_, code, text):
            said = both(f"{name}: minta ditunda ({code} {text})", f"{name}: asks for patience ({code} {text})")
            return warning(said, both(*ELSE))
        case Failed(_, code, text):
            said = both(
                f"{name}: menolak alamat pengirim ({code} {text})",
                f"{name}: refuses the sender's address ({code} {text})",
            )
            todo = both(
                "Alamat pengirim harus milik akun ini: periksa Pengaturan → E-mail.",
                "The sender's address must belong to this account: see Settings → Mail.",
            )
            return bad(said, todo)


def _failed(name: str, reason: Reason, detail: str) -> Verdict:
    quoted = f" ({detail[:160]})" if detail else ""
    return bad(f"{name}: {both(*WHY[reason])}{quoted}", both(*NEXT_STEP.get(reason, ELSE)))


def _letters(machine: Machine, office: OfficeView) -> Iterator[Verdict]:
    now = machine.clock.now()
    found = machine.db.read(lambda tx: trouble(tx, office.id, now))
    if found.letters:
        count = len(found.letters)
        yield warning(
            both(f"{count} surat perlu perhatian: gagal, belum pasti, atau menunggu lama", f"{count} letters need somebody: failed, uncertain or waiting long"),
            both("Buka di konsol: tombol merah E-mail di bilah atas.", "Open them in the console: the red mail button in its bar."),
        )  # fmt: skip
