"""A letter of the outbox as bytes for the wire, and a server's answer as a word for the outbox."""

from loket_shared.devices.mail.composing import compose
from loket_shared.devices.mail.model import Account, Attachment, Envelope, Letter, Party, Security
from loket_shared.devices.mail.outcomes import Accepted, Deferred, Failed, Outcome, RefusedRecipient, Unknown
from loket_shared.domain.attachments import MEDIA_TYPES, FileType
from loket_shared.domain.mail.outbox import OutboxState, Stage
from loket_shared.services.letters import EnclosedFile, WrittenLetter
from loket_shared.services.mail_accounts import MailAccount
from loket_shared.services.outbox import Refusal, Word


def account_of(kept: MailAccount) -> Account:
    """Return the account as the sender needs it; ValueError for one that cannot be used."""
    return Account(kept.host, kept.port, Security(kept.security), kept.from_address, kept.from_name, kept.login or None)


def inbox_of(kept: MailAccount) -> Account:
    """Return where mail is fetched; ValueError where that cannot be used."""
    login = kept.inbox_login or kept.login or kept.from_address
    return Account(kept.inbox_host, kept.inbox_port, Security(kept.inbox_security), kept.from_address, login=login)


def raw_of(letter: WrittenLetter) -> bytes:
    """Return the letter's bytes, the same for each try; ValueError when an address or a file's name cannot stand in a mail."""
    parties = [(Party(one.address, one.name), one.copy) for one in letter.to]
    return compose(
        Letter(
            sender=Party(letter.from_address, letter.from_name),
            to=tuple(party for party, copy in parties if not copy),
            cc=tuple(party for party, copy in parties if copy),
            subject=letter.subject,
            body=letter.body,
            date=letter.written_at,
            message_id=letter.message_id,
            attachments=tuple(_enclosed(one) for one in letter.files),
            in_reply_to=letter.in_reply_to or None,
            references=letter.earlier,
            token=letter.token or None,
        )
    )


def envelope_for(letter: WrittenLetter) -> Envelope:
    """Return the envelope for those who have not accepted the letter yet; ValueError when nobody waits."""
    return Envelope(letter.from_address, letter.waiting)


def word_of(outcome: Outcome) -> Word:
    """Return what the outbox keeps of an outcome; a server that could not be reached is tried again like one that asked for patience."""
    match outcome:
        case Accepted(code, text, queue_id, accepted, refused):
            state = OutboxState.ACCEPTED
            return Word(
                state, Stage.END, code, text, queue_id=queue_id or "", accepted=accepted, refused=_refusals(refused)
            )
        case Deferred(stage, code, text, refused):
            return Word(OutboxState.DEFERRED, stage, code, text, refused=_refusals(refused))
        case Failed(stage, code, text, refused, limit):
            reason = "too_big" if limit is not None else ""
            return Word(OutboxState.FAILED, stage, code, text, reason=reason, refused=_refusals(refused))
        case Unknown(stage, why, detail):
            return Word(OutboxState.UNKNOWN, stage, words=detail, reason=str(why))
        case _:
            return Word(OutboxState.DEFERRED, outcome.stage, words=outcome.detail, reason=str(outcome.reason))


def _refusals(refused: tuple[RefusedRecipient, ...]) -> tuple[Refusal, ...]:
    return tuple(Refusal(one.address, one.code, one.text) for one in refused)


def _enclosed(one: EnclosedFile) -> Attachment:
    return Attachment(one.name, MEDIA_TYPES[FileType(one.type)], one.data)
