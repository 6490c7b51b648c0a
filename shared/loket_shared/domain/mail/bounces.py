"""Recognises mails of mail systems about a mail that was not delivered, or not yet, in their many free forms."""

import re

from loket_shared.domain.mail.automatic import Sign, no_return
from loket_shared.domain.mail.parsed import Delivery, ParsedMail

_DAEMON = re.compile(
    r"(?:mailer[-_.]?daemon|post[-_]?master|mail-?daemon|mdaemon|mailerdaemon|microsoftexchange[0-9a-f]+|bounces?|mail(?:\.delivery\.)?system)",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"(?:undeliver(?:ed|able)|(?:mail |message )?delivery (?:has )?(?:failed|failure|status notification|delayed|report|error|problem)|failure notice|returned mail|mail (?:system error|delivery)|"
    r"mail failure|non[- ]?delivery|warning\W{1,3}(?:could not send|message .{1,80} delayed)|message (?:delayed|not delivered|undeliverable)|delayed mail|mail failed|could not send mail|error sending your mail|"
    r"(?:pesan|surel|email|e-mail)? ?(?:tidak (?:dapat |bisa )?(?:terkirim|dikirim(?:kan)?|disampaikan)|gagal (?:terkirim|dikirim|disampaikan)|tertunda)|"
    r"pengiriman (?:gagal|tertunda|surel gagal)|kegagalan pengiriman|pemberitahuan (?:status )?pengiriman)",
    re.IGNORECASE,
)
_TEXT = re.compile(
    r"(?:could ?n[o']t be delivered|cannot be delivered|unable to deliver|was(?:n't| not) delivered|permanent(?: fatal)? error|delivery to the following recipients?|"
    r"did not reach (?:some or all of )?the (?:intended )?recipients?|address(?:es)? (?:not found|had (?:permanent|transient))|undeliverable|returned to (?:the )?sender|giving up on|"
    r"has not (?:yet )?been delivered|delivery (?:to .{1,200} )?(?:has )?(?:failed|been delayed)|(?:your|the) message (?:was|is) (?:blocked|rejected|delayed)|recipient.{0,40}rejected|"
    r"tidak (?:dapat|bisa|berhasil) (?:dikirim|disampaikan|diantar|terkirim)|gagal (?:dikirim|terkirim|disampaikan|mengirim)|alamat tidak ditemukan|pengiriman .{0,40}(?:gagal|ditunda))",
    re.IGNORECASE,
)
_DELAYED = re.compile(
    r"(?:will be retried|still being retried|will (?:continue to|keep) (?:try|be retr)|not yet been delivered|has been delayed|delivery (?:is |has been )?delayed|(?:status notification|notification) \(delay|"
    r"no action is required|do not need to (?:resend|do anything)|warning message only|could not send message for past|temporary problem|"
    r"akan (?:terus )?(?:dicoba|mencoba)|tertunda|ditunda|masih mencoba)",
    re.IGNORECASE,
)
_GAVE_UP = re.compile(
    r"(?:given? up|giving up|permanent|final(?:ly)? fail|gave up|no longer (?:be )?(?:retry|attempt))", re.IGNORECASE
)
_SOFT = re.compile(
    r"(?:mailbox (?:is )?full|over ?quota|quota (?:is )?exceeded|exceeded .{0,40}quota|quota.{0,20}(?:full|penuh)|insufficient (?:system )?storage|"
    r"(?:kotak (?:surat|masuk|pos)|penyimpanan|mailbox) .{0,120}penuh|melebihi kuota|try again later|temporar(?:y|ily)|timed? ?out|greylist|grey-list|too many (?:messages|connections))",
    re.IGNORECASE,
)
_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_CODE = re.compile(r"(?<![\d.#-])([45]\d\d)(?= [#\w<(]|-[45]\.)")
_RECIPIENT = re.compile(
    r"^[ \t>]*<?([^\s<>@,;:()\"]{1,64}@[^\s<>@,;:()\"]{1,200}?)>?:?[ \t]*(?:\(.{0,200}\))?$", re.MULTILINE
)
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_COPIED_ID = re.compile(r"^[ \t>]*Message-ID:\s*(<[^<>\s]{3,900}>)", re.IGNORECASE | re.MULTILINE)
_TEMPORARY = frozenset({"5.2.2", "5.3.1", "5.4.7", "5.4.4"})
_LOOKED_AT = 20_000
_MOST = 100


def is_daemon(address: str) -> bool:
    """Tell whether an address is a mail system's own."""
    return bool(_DAEMON.fullmatch(address.partition("@")[0]))


def bounce_signs(mail: ParsedMail) -> tuple[Sign, ...]:
    """Return why a mail is a report of failed or late delivery; nothing unless a mail system sent it."""
    if mail.report and mail.report.kind == "delivery-status":
        return (Sign.REPORT,)
    failed = bool(mail.header("x-failed-recipients"))
    if mail.sender and not (is_daemon(mail.sender) or no_return(mail) or failed):
        return ()
    found = {
        Sign.FAILED_RECIPIENTS: failed,
        Sign.BOUNCE_SUBJECT: bool(_SUBJECT.search(mail.subject)),
        Sign.BOUNCE_TEXT: bool(_TEXT.search(mail.text[:_LOOKED_AT])),
    }
    signs = tuple(sign for sign, there in found.items() if there)
    return (*signs, Sign.DAEMON) if signs else ()


def deliveries(mail: ParsedMail) -> tuple[Delivery, ...]:
    """Return what became of each recipient: as reported, else as far as the words of the mail tell it."""
    if mail.report and mail.report.deliveries:
        return mail.report.deliveries
    text = mail.text[:_LOOKED_AT]
    said = " ".join(f"{mail.subject}\n{text}".split())
    status = _STATUS.search(said)
    code = _CODE.search(said)
    short = status[1] if status else f"{code[1][0]}.0.0" if code else ""
    delayed = bool(_DELAYED.search(said)) and not _GAVE_UP.search(said)
    action = "delayed" if delayed else "failed"
    headed = [one.strip(" <>") for one in mail.header("x-failed-recipients").split(",") if "@" in one]
    named = headed or list(dict.fromkeys(_RECIPIENT.findall(text))) or _guessed(mail, text)
    return tuple(Delivery(one, action, short, said[:500]) for one in named[:_MOST]) or (
        Delivery("", action, short, said[:500]),
    )


def _guessed(mail: ParsedMail, text: str) -> list[str]:
    """Return whom the returned mail went to, else the first address in the text that is not the mail's own."""
    to = mail.carried[0].to if mail.carried else ()
    if len(to) == 1:
        return [to[0]]
    own = {one.address.lower() for one in (*mail.to, *mail.cc, *mail.senders)}
    return [one for one in _ADDRESS.findall(text) if one.lower() not in own][:1]


def is_soft(delivery: Delivery) -> bool:
    """Tell whether a failure may pass by itself: sending again later can succeed."""
    if delivery.status:
        return delivery.status.startswith("4.") or delivery.status in _TEMPORARY or bool(_full(delivery))
    return bool(_SOFT.search(delivery.diagnostic))


def _full(delivery: Delivery) -> bool:
    return delivery.status.endswith(".0.0") and _SOFT.search(delivery.diagnostic) is not None


def about_ids(mail: ParsedMail) -> tuple[str, ...]:
    """Return the Message-IDs of the mail that a report is about, the surest first."""
    reported = mail.report.original_ids if mail.report else ()
    carried = tuple(one.message_id for one in mail.carried if one.message_id)
    copied = tuple(_COPIED_ID.findall(mail.text))[:_MOST]
    return tuple(dict.fromkeys((*reported, *carried, *copied, *mail.in_reply_to, *reversed(mail.references))))
