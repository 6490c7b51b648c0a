"""What to propose for an office's mailbox: servers and ports by the address; a test of the account then proves or refutes it."""

from dataclasses import dataclass
from enum import StrEnum

from loket_shared.devices.mail.model import Security, is_address


class Note(StrEnum):
    """What an office must know beforehand; the words are the console's."""

    ASK_THE_KEEPER = "ask_the_keeper"
    """A server of the region's own: Diskominfo knows its name, its ports, and who may reach them from where."""
    APP_PASSWORD = "app_password"
    """Only with an app password, which wants two-step verification; in Workspace the administrator may forbid it."""
    NO_PASSWORDS = "no_passwords"
    """Mailboxes are read with modern authentication only; passwords for sending are being withdrawn too (end of 2026)."""


@dataclass(frozen=True, slots=True)
class Server:
    """Where one half of a mailbox is; `{domain}` in a host stands for what follows the @."""

    host: str
    port: int
    security: Security


@dataclass(frozen=True, slots=True)
class Preset:
    """A kind of mailbox. `domains` are those that certainly are of this kind; an empty tuple: any might be."""

    code: str
    smtp: Server
    imap: Server
    note: Note
    domains: tuple[str, ...] = ()


_T, _S = Security.TLS, Security.STARTTLS

PRESETS: tuple[Preset, ...] = (
    Preset("zimbra", Server("mail.{domain}", 587, _S), Server("mail.{domain}", 993, _T), Note.ASK_THE_KEEPER),
    Preset("hosting", Server("mail.{domain}", 465, _T), Server("mail.{domain}", 993, _T), Note.ASK_THE_KEEPER),
    Preset(
        "mail_go_id", Server("mail.go.id", 587, _S), Server("mail.go.id", 993, _T), Note.ASK_THE_KEEPER, ("mail.go.id",)
    ),
    Preset(
        "google",
        Server("smtp.gmail.com", 465, _T),
        Server("imap.gmail.com", 993, _T),
        Note.APP_PASSWORD,
        ("gmail.com", "googlemail.com"),
    ),
    Preset(
        "microsoft",
        Server("smtp.office365.com", 587, _S),
        Server("outlook.office365.com", 993, _T),
        Note.NO_PASSWORDS,
        ("outlook.com", "hotmail.com", "live.com", "outlook.co.id"),
    ),
)


def presets_for(address: str) -> tuple[Preset, ...]:
    """Return what this mailbox may be, likeliest first, with its hosts filled in; empty where this is no address.

    A domain of its own may be kept by anybody: Google and Microsoft follow the region's own server.
    """
    if not is_address(address):
        return ()
    domain = address.rpartition("@")[2].lower()
    certain = [each for each in PRESETS if domain in each.domains]
    return tuple(_filled(each, domain) for each in certain or PRESETS if certain or each.code != "mail_go_id")


def _filled(preset: Preset, domain: str) -> Preset:
    smtp, imap = (
        Server(each.host.format(domain=domain), each.port, each.security) for each in (preset.smtp, preset.imap)
    )
    return Preset(preset.code, smtp, imap, preset.note, preset.domains)
