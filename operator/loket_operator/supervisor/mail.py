"""The office's mail account: one form that fills itself by the address; the password goes to this machine alone."""

import re
from collections.abc import Callable

from loket_shared.devices.mail.model import Security, is_address, is_loopback
from loket_shared.devices.mail.presets import Preset, presets_for
from loket_shared.services.act import Act
from loket_shared.services.mail_accounts import AccountConflict, MailAccount, save_account
from sqlalchemy import Connection
from typing_extensions import override

from loket_operator.supervisor import mail_words
from loket_operator.supervisor.picture import OfficePicture
from loket_operator.supervisor.section import (
    SINGLE,
    Outcome,
    Section,
    Send,
    Stored,
    Theirs,
    between,
    fill_in,
    flag,
    text,
    translate,
    whole,
)
from loket_operator.supervisor.state import FieldSpec, Kind, Values

NAME = "mail"
PASSWORD, FORGET = "password", "forget"
NOTHING = MailAccount("", 587, "starttls", "", "", inbox_port=993)
PORTS = (1, 65535)
_SERVER = re.compile(r"[A-Za-z0-9.:_-]+")


class MailSection(Section[MailAccount]):
    """`holds` tells whether this machine has the account's password."""

    name = NAME
    single = True
    follows = True

    def __init__(self, holds: Callable[[], bool] = bool) -> None:
        self._holds = holds

    @override
    def title(self) -> str:
        return translate("Supervisor", "E-mail")

    @override
    def hint(self) -> str:
        return translate(
            "Supervisor", "Akun untuk eskalasi ke LKPP. Tanpa akun, petugas menyalin teksnya dan mengirim sendiri."
        )

    @override
    def record(self, picture: OfficePicture, key: str) -> MailAccount | None:
        return picture.mail or NOTHING

    @override
    def values(self, picture: OfficePicture, record: MailAccount | None) -> Values:
        shown = record or NOTHING
        return {
            "address": shown.from_address, "from_name": shown.from_name, "preset": _preset_of(shown),
            "host": shown.host, "security": shown.security, "port": str(shown.port), "login": shown.login, PASSWORD: "",
            "inbox_host": shown.inbox_host, "inbox_security": shown.inbox_security, "inbox_port": str(shown.inbox_port),
            "inbox_login": shown.inbox_login, "inbox_folder": shown.inbox_folder, "done_folder": shown.done_folder,
            "lkpp_address": shown.lkpp_address, "lkpp_name": shown.lkpp_name, "active": shown.active, FORGET: False,
        }  # fmt: skip

    @override
    def fields(self, picture: OfficePicture, typed: Values, *, new: bool) -> tuple[FieldSpec, ...]:
        found = presets_for(text(typed, "address"))
        kinds = (
            ("", translate("Supervisor", "– isi sendiri –")),
            *((one.code, mail_words.preset(one.code)) for one in found),
        )
        chosen = next((one for one in found if one.code == text(typed, "preset")), None)
        note = (
            mail_words.note(chosen.note)
            if chosen
            else translate(
                "Supervisor", "Isi alamatnya dahulu, lalu pilih: server dan port terisi sendiri dan tetap dapat diubah."
            )
        )
        others = tuple(one.name for one in picture.mail_holders)
        made = [
            FieldSpec("address", translate("Supervisor", "Alamat e-mail kantor"), required=True, limit=254, half=True),
            FieldSpec("from_name", translate("Supervisor", "Nama pengirim"), limit=120, half=True),
            FieldSpec("preset", translate("Supervisor", "Layanan e-mail"), Kind.CHOICE, hint=note, options=kinds),
            FieldSpec("login", translate("Supervisor", "Nama akun"), hint=translate("Supervisor", "Biasanya alamat e-mailnya."), half=True),
            FieldSpec(PASSWORD, translate("Supervisor", "Kata sandi"), Kind.SECRET, hint=mail_words.password(held=self._holds(), others=others), half=True),
            FieldSpec("host", translate("Supervisor", "Server kirim (SMTP)"), required=True, half=True),
            FieldSpec("port", translate("Supervisor", "Port kirim"), required=True, limit=5, half=True),
            FieldSpec("inbox_host", translate("Supervisor", "Server baca (IMAP)"), hint=translate("Supervisor", "Kosongkan bila jawaban dibaca di program lain."), half=True),
            FieldSpec("inbox_port", translate("Supervisor", "Port baca"), limit=5, half=True),
            FieldSpec("security", translate("Supervisor", "Keamanan kirim"), Kind.CHOICE, options=_ways(text(typed, "host")), half=True),
            FieldSpec("inbox_security", translate("Supervisor", "Keamanan baca"), Kind.CHOICE, options=_ways(text(typed, "inbox_host")), half=True),
            FieldSpec("inbox_login", translate("Supervisor", "Nama akun untuk membaca"), hint=translate("Supervisor", "Kosongkan bila sama."), half=True),
            FieldSpec("inbox_folder", translate("Supervisor", "Folder yang dibaca"), half=True),
            FieldSpec("done_folder", translate("Supervisor", "Pindahkan setelah terbaca ke folder"), hint=translate("Supervisor", "Kosongkan bila surat tetap di tempatnya.")),
            FieldSpec("lkpp_address", translate("Supervisor", "Alamat Helpdesk LKPP"), limit=254, half=True),
            FieldSpec("lkpp_name", translate("Supervisor", "Nama penerima"), limit=120, half=True),
            FieldSpec("active", translate("Supervisor", "Loket mengirim dan membaca e-mail"), Kind.FLAG),
        ]  # fmt: skip
        if self._holds():
            made.append(FieldSpec(FORGET, translate("Supervisor", "Hapus kata sandi dari komputer ini"), Kind.FLAG))
        return tuple(made)

    @override
    def follow(self, before: Values, typed: Values, name: str) -> Values:
        """Fill servers and ports by the service chosen, or by an address whose service is certain; what somebody wrote stays."""
        if name not in {"address", "preset"}:
            return typed
        filled, address = dict(typed), text(typed, "address")
        found = {one.code: one for one in presets_for(address)}
        code = text(typed, "preset")
        if name == "address":
            former = {one.code: one for one in presets_for(text(before, "address"))}.get(code)
            untouched = text(typed, "host") == (former.smtp.host if former else "")
            certain = next(iter(found)) if len(found) == 1 else code
            code = certain if untouched and certain in found else ""
            filled["preset"] = code
            if text(typed, "login") in {"", text(before, "address")}:
                filled["login"] = address
        return filled | _fill(found[code]) if code in found else filled

    @override
    def check(self, picture: OfficePicture, typed: Values, *, new: bool) -> dict[str, str]:
        wrong = {name: fill_in() for name in ("address", "host") if not text(typed, name)}
        for name in ("address", "lkpp_address"):
            if text(typed, name) and not is_address(text(typed, name)):
                wrong[name] = translate("Supervisor", "Tulis satu alamat seperti lpse@lumajangkab.go.id.")
        for start in ("", "inbox_") if text(typed, "inbox_host") else ("",):
            if whole(typed, f"{start}port", *PORTS) is None:
                wrong[f"{start}port"] = between(*PORTS)
            if text(typed, f"{start}security") == Security.NONE and not is_loopback(text(typed, f"{start}host")):
                wrong[f"{start}security"] = translate(
                    "Supervisor", "Tanpa enkripsi hanya untuk server di komputer ini sendiri."
                )
        if text(typed, "inbox_host") and not text(typed, "inbox_folder"):
            wrong["inbox_folder"] = fill_in()
        for name in ("host", "inbox_host"):
            if text(typed, name) and not _SERVER.fullmatch(text(typed, name)):
                wrong[name] = translate("Supervisor", "Tulis nama server seperti mail.lumajangkab.go.id.")
        return wrong

    @override
    def send(self, picture: OfficePicture, record: MailAccount | None, typed: Values) -> Send[MailAccount]:
        account = described(record, typed)
        return lambda tx, act: _save(tx, act, account)


def described(record: MailAccount | None, typed: Values) -> MailAccount:
    """Return the account that checked fields describe."""
    return MailAccount(
        host=text(typed, "host"), port=whole(typed, "port", *PORTS) or NOTHING.port, security=text(typed, "security"),
        login=text(typed, "login"), from_address=text(typed, "address"), from_name=text(typed, "from_name"),
        lkpp_address=text(typed, "lkpp_address"), lkpp_name=text(typed, "lkpp_name"),
        inbox_host=text(typed, "inbox_host"), inbox_port=whole(typed, "inbox_port", *PORTS) or NOTHING.inbox_port,
        inbox_security=text(typed, "inbox_security"), inbox_login=text(typed, "inbox_login"),
        inbox_folder=text(typed, "inbox_folder") or NOTHING.inbox_folder, done_folder=text(typed, "done_folder"),
        active=flag(typed, "active"), version=record.version if record else 0,
    )  # fmt: skip


def _fill(chosen: Preset) -> dict[str, str]:
    return {
        "preset": chosen.code,
        "host": chosen.smtp.host, "port": str(chosen.smtp.port), "security": str(chosen.smtp.security),
        "inbox_host": chosen.imap.host, "inbox_port": str(chosen.imap.port), "inbox_security": str(chosen.imap.security),
    }  # fmt: skip


def _preset_of(shown: MailAccount) -> str:
    """Return the service that an account's servers are of, empty where somebody wrote others."""
    mine = (shown.host, shown.port, shown.inbox_host)
    found = presets_for(shown.from_address)
    return next((one.code for one in found if (one.smtp.host, one.smtp.port, one.imap.host) == mine), "")


def _ways(host: str) -> tuple[tuple[str, str], ...]:
    """Return how a server may be spoken to; in the open only on this very machine."""
    made = (
        (str(Security.TLS), translate("Supervisor", "TLS sejak awal (465 / 993)")),
        (str(Security.STARTTLS), translate("Supervisor", "STARTTLS (587 / 143)")),
    )
    return (*made, (str(Security.NONE), translate("Supervisor", "Tanpa enkripsi"))) if is_loopback(host) else made


def _save(tx: Connection, act: Act, account: MailAccount) -> Outcome[MailAccount]:
    saved = save_account(tx, act, account)
    return Theirs(saved.theirs) if isinstance(saved, AccountConflict) else Stored(SINGLE)
