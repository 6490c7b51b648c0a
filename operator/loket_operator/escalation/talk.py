"""The whole conversation of an escalation: what was noted, every letter with its course, and every mail, oldest first."""

from datetime import datetime

from loket_shared.domain.mail.kinds import Kind
from loket_shared.domain.mail.tokens import with_token
from loket_shared.domain.states import Means
from loket_shared.services.escalation_reading import EntryView
from loket_shared.services.letter_reading import LetterView
from loket_shared.services.thread_mails import MailView

from loket_operator.cases.words import instant
from loket_operator.escalation import letter_words
from loket_operator.escalation.bubbles import Bubble, Side, entry, head_of, known, sent_by_hand, told
from loket_operator.escalation.state import EscalationsState, meanings
from loket_operator.escalation.words import translate
from loket_operator.words import Here


def bubbles(state: EscalationsState, now: datetime, here: Here) -> tuple[Bubble, ...]:
    """Return the conversation at an aware instant; what says the same twice (a move and its mail) is said once."""
    view = state.current
    if view is None:
        return ()
    meant = meanings(view, state.mails)
    parts = [_letter(one, now, here) for one in state.letters]
    parts += [_mail(one, meant.get(one.id), here, picked=state.mail == one) for one in state.mails]
    written = {one.written_at for one in state.letters}
    if view.sent_at is not None and view.sent_at not in written:
        parts.append(sent_by_hand(view, here))
    parts += [entry(one, here) for one in view.entries if not _said_elsewhere(one, written, state.mails)]
    end = told(view, here)
    rest = sorted(parts, key=lambda one: one.at)
    return (known(view, here), *rest, *((end,) if end else ()))


def _letter(one: LetterView, now: datetime, here: Here) -> Bubble:
    to = ", ".join(who.name or who.address for who in one.recipients)
    head = f"{letter_words.kind_name(one.kind)} · {to}"
    said = translate("Escalation", "Lampiran: %1")
    files = said.replace("%1", ", ".join(f"{each.name} ({letter_words.size(each.size, here)})" for each in one.files))
    status = [letter_words.standing(one, now, here), *letter_words.each(one, here)]
    code = letter_words.for_it(one)
    status += [(code, "ink2")] if code else []
    text = f"{with_token(one.subject, one.token) if one.token else one.subject}\n\n{one.body}"
    foot = f"{instant(one.written_at, here)} · {one.by}"
    return Bubble(one.written_at, Side.OURS, head, text, foot, files if one.files else "", tuple(status))


def _mail(one: MailView, meant: EntryView | None, here: Here, *, picked: bool) -> Bubble:
    who = one.sender_name or one.sender_address
    if one.by_person:
        side = Side.VISITOR if one.by_visitor else Side.LKPP
        head = head_of(meant.verb)[1] if meant else translate("Escalation", "E-mail, belum ditentukan artinya")
    else:
        side, head = Side.MACHINE, _machine(one.kind)
    said = translate("Escalation", "Lampiran: %1")
    files = said.replace("%1", ", ".join(f"{each.name} ({letter_words.size(each.size, here)})" for each in one.files))
    by = [meant.by] if meant and meant.by else []
    foot = " · ".join((instant(one.arrived_at, here), one.sender_address, *by))
    text = "\n\n".join(part for part in (one.subject, one.text.strip()) if part)
    return Bubble(
        one.arrived_at, side, f"{head} · {who}", text, foot, files if one.files else "", (), one.quoted.strip(), picked
    )


def _said_elsewhere(one: EntryView, written: set[datetime], mails: tuple[MailView, ...]) -> bool:
    """Tell whether a letter or a mail already says what an entry does."""
    if one.means is not Means.EMAIL:
        return False
    if one.at in written and not one.text.strip():
        return True
    said = " ".join(one.text.split())
    return any(mail.by_person and mail.arrived_at == one.at and said in " ".join(mail.text.split()) for mail in mails)


def _machine(kind: Kind) -> str:
    return {
        Kind.AUTOMATIC: translate("Escalation", "Balasan otomatis"),
        Kind.BOUNCE_HARD: translate("Escalation", "Surat kembali: tidak sampai"),
        Kind.BOUNCE_SOFT: translate("Escalation", "Surat kembali: tidak sampai, mungkin sementara"),
        Kind.BOUNCE_DELAYED: translate("Escalation", "Belum sampai; server masih mencoba"),
        Kind.LOOP: translate("Escalation", "Surat kita sendiri yang berputar"),
        Kind.OWN: translate("Escalation", "Dikirim dari alamat kita dengan cara lain"),
        Kind.RECEIPT_DELIVERY: translate("Escalation", "Tanda terima server"),
        Kind.RECEIPT_READ: translate("Escalation", "Tanda sudah dibaca"),
    }.get(kind, translate("Escalation", "E-mail dari mesin"))
