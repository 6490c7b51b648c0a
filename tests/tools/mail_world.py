"""An invented office's escalations and a way to write any mail about them, for the tests of incoming mail."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from loket_shared.domain.mail.kinds import Kind
from loket_shared.domain.mail.parsed import Defect
from loket_shared.domain.mail.tokens import Forged, Own, message_id, new_token, read_message_id

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
SECRET = b"an office's own secret, 32 bytes"
OFFICE = "helpdesk@lpse.lumajangkab.go.id"
HELPDESK = "helpdesk-lpse@lkpp.go.id"
OTHER = "adminppe@jatimprov.go.id"
KEY_A, KEY_B, KEY_C = (UUID(int=number) for number in (0xA1, 0xB1, 0xC1))
CASE_A, CASE_B, CASE_C = (UUID(int=number) for number in (0xA, 0xB, 0xC))
TOKEN_A, TOKEN_B = new_token(lambda letters: letters[7]), new_token(lambda letters: letters[19])
ID_A, ID_B, ID_C = (message_id(SECRET, key, "lpse.lumajangkab.go.id") for key in (KEY_A, KEY_B, KEY_C))
FORGED = message_id(b"somebody else's secret, also long", KEY_A, "lpse.lumajangkab.go.id")
SECOND = "<CAB-second-mail@mail.lkpp.go.id>"
"""A mail of the other party that is already with escalation A."""


@dataclass(frozen=True, slots=True)
class Nasty:
    """One mail and what must become of it; `fate` is linked:how, suggested:doubt, unlinked or quarantined."""

    name: str
    raw: bytes
    fate: str
    kind: Kind = Kind.HUMAN
    says: str = ""
    files: tuple[str, ...] | None = None
    defects: tuple[Defect, ...] = ()


class World:
    """Escalations A and B with the national help desk, C with the province; A and B are open with the same address."""

    def __init__(self, *, open_ones: tuple[UUID, ...] = (CASE_A, CASE_B, CASE_C)) -> None:
        self._open = open_ones
        self.robot_prints: dict[str, int] = {}

    def signature(self, text: str) -> Own | Forged | None:
        return read_message_id(SECRET, text)

    def escalation_of(self, key: UUID) -> UUID | None:
        return {KEY_A: CASE_A, KEY_B: CASE_B, KEY_C: CASE_C}.get(key)

    def with_message(self, text: str) -> UUID | None:
        return {SECOND: CASE_A}.get(text)

    def with_token(self, token: str) -> UUID | None:
        return {TOKEN_A: CASE_A, TOKEN_B: CASE_B}.get(token)

    def with_external_number(self, number: str) -> tuple[UUID, ...]:
        return {"TTS202600413": (CASE_A,), "88123": (CASE_A, CASE_B)}.get(number, ())

    def open_with(self, address: str) -> tuple[UUID, ...]:
        there = {HELPDESK: (CASE_A, CASE_B), OTHER: (CASE_C,)}.get(address, ())
        return tuple(one for one in there if one in self._open)

    def writes_for(self, address: str, escalation_id: UUID) -> bool:
        domain = "@jatimprov.go.id" if escalation_id == CASE_C else "@lkpp.go.id"
        return address.endswith(domain)

    def made(self, text: str) -> bool:
        return isinstance(self.signature(text), Own)

    def owns(self, address: str) -> bool:
        return address.lower() == OFFICE

    def same_lately(self, sender: str, print_of_text: str) -> int:
        assert sender
        return self.robot_prints.get(print_of_text, 0)


def mail(
    body: str | bytes = "Yth. LPSE Lumajang,\nsudah kami perbaiki.\n",
    *lines: str | bytes,
    sender: str | None = f"Helpdesk LKPP <{HELPDESK}>",
    subject: str | bytes | None = "Re: Gagal unggah",
    date: str | None = "Mon, 23 Nov 2026 09:00:00 +0700",
    message: str | None = "<answer-1@mail.lkpp.go.id>",
    kind: str | None = "text/plain; charset=utf-8",
    encoding: str | None = "8bit",
) -> bytes:
    """Return a mail's bytes; `lines` are further header lines, None leaves a usual one out."""
    head: list[str | bytes] = [f"To: {OFFICE}"]
    usual = {
        "From": sender,
        "Date": date,
        "Message-ID": message,
        "Content-Type": kind,
        "Content-Transfer-Encoding": encoding,
    }
    head += [f"{name}: {value}" for name, value in usual.items() if value is not None]
    if subject is not None:
        head.append(b"Subject: " + raw_bytes(subject))
    whole = b"\r\n".join(map(raw_bytes, [*head, *lines]))
    return whole + b"\r\n\r\n" + raw_bytes(body)


def raw_bytes(text: str | bytes) -> bytes:
    """Return bytes as they are, text as UTF-8 with the line ends of mail."""
    return text if isinstance(text, bytes) else text.replace("\r\n", "\n").replace("\n", "\r\n").encode()


def parts(*pieces: str | bytes, boundary: str = "=_b1", end: bool = True) -> bytes:
    """Return the body of a multipart of this boundary; each piece holds its header, a blank line and its body."""
    line = b"--" + boundary.encode()
    body = b"".join(line + b"\r\n" + raw_bytes(piece) + b"\r\n" for piece in pieces)
    return body + (line + b"--\r\n" if end else b"")


def several(
    *pieces: str | bytes,
    kind: str = "mixed",
    boundary: str = "=_b1",
    end: bool = True,
    lines: Sequence[str] = (),
    **usual: str | None,
) -> bytes:
    """Return a mail with several parts."""
    body = parts(*pieces, boundary=boundary, end=end)
    return mail(body, *lines, kind=f'multipart/{kind}; boundary="{boundary}"', encoding=None, **usual)


ANSWERS_A = f"In-Reply-To: {ID_A}"
"""The line that makes a mail an answer in escalation A."""
LINKED = "linked:signed_id"
