"""A letter before it is sent, exactly as it will leave: to whom, its words, its files, and its size against what servers take."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from loket_shared.devices.mail.model import is_address
from loket_shared.domain.mail.size import letter_size
from loket_shared.domain.mail.tokens import with_token
from loket_shared.services.attachments import AttachmentView
from loket_shared.services.letters import Addressee
from loket_shared.services.mail_accounts import MailAccount

from loket_operator.cases.state import Value
from loket_operator.escalation.copying import Words

MAIL = "mail"
"""What a choice of ways holds where Loket itself sends: by the office's mail account."""

_BETWEEN = re.compile(r"[,;\n]+")
_NAMED = re.compile(r"\s*(?P<name>[^<>]*?)\s*<(?P<address>[^<>\s]+)>\s*")


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """The letter that the next press sends; `size` is never less than what it will have, `limit` what is known to be taken."""

    sender: str
    to: tuple[Addressee, ...]
    subject: str
    body: str
    files: tuple[AttachmentView, ...]
    token: str
    limit: int

    @property
    def whole_subject(self) -> str:
        """Return the subject as it will leave, the reference at its head."""
        return with_token(self.subject, self.token)

    @property
    def size(self) -> int:
        """Return the letter's bytes on its way."""
        return letter_size(self.body, ((one.name, one.size) for one in self.files))

    @property
    def too_large(self) -> bool:
        """Tell whether servers are known to refuse it."""
        return self.size > self.limit


def by_mail(typed: Mapping[str, Value], account: MailAccount | None) -> bool:
    """Tell whether a form is to be sent by Loket itself."""
    return account is not None and MAIL in {typed.get("channel"), typed.get("means")}


def addressees(text: str, *, copy: bool = False) -> tuple[Addressee, ...]:
    """Return those who stand in a field, divided by commas or semicolons, each with a name where one is given."""
    found = []
    for part in _BETWEEN.split(text):
        if part.strip():
            named = _NAMED.fullmatch(part)
            name, address = (named["name"].strip('" '), named["address"]) if named else ("", part.strip())
            found.append(Addressee(address, name, copy))
    return tuple(found)


def unusable(people: tuple[Addressee, ...]) -> tuple[str, ...]:
    """Return the addresses to which no mail can be sent."""
    return tuple(one.address for one in people if not is_address(one.address))


def listed(*people: Addressee) -> str:
    """Return people as a field holds them."""
    return ", ".join(f"{one.name} <{one.address}>" if one.name else one.address for one in people)


def lkpp(account: MailAccount) -> str:
    """Return where escalations usually go, as a field holds it."""
    if not account.lkpp_address:
        return ""
    return listed(Addressee(account.lkpp_address, account.lkpp_name.replace(",", " ").replace(";", " ")))


def letter_of(
    typed: Mapping[str, Value],
    said: Words,
    token: str,
    files: tuple[AttachmentView, ...],
    account: MailAccount,
    limit: int,
) -> LetterDraft:
    """Return the letter of a form."""
    chosen = typed.get("files")
    enclosed = tuple(one for one in files if isinstance(chosen, tuple) and str(one.id) in chosen)
    to = addressees(str(typed.get("to") or "")) + addressees(str(typed.get("cc") or ""), copy=True)
    sender = listed(Addressee(account.from_address, account.from_name))
    return LetterDraft(sender, to, said.subject, said.body, enclosed, token, limit)
