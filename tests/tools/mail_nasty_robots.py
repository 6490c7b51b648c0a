"""Nasty mails, last part: what mail systems, answering machines and our own mails coming back look like."""

from loket_shared.domain.mail.kinds import Kind
from mail_world import ANSWERS_A, HELPDESK, ID_A, ID_B, LINKED, OFFICE, OTHER, TOKEN_A, Nasty, mail, several

HARD, SOFT, LATE, AUTO = Kind.BOUNCE_HARD, Kind.BOUNCE_SOFT, Kind.BOUNCE_DELAYED, Kind.AUTOMATIC
DAEMON = "Mail Delivery System <MAILER-DAEMON@mx.lumajangkab.go.id>"
_OURS = f"Message-ID: {ID_A}\nFrom: {OFFICE}\nTo: {HELPDESK}\nSubject: [{TOKEN_A}] Gagal unggah"
_RETURNED = f"Content-Type: message/rfc822\n\n{_OURS}\n\nMohon bantuan."
_HEAD_ONLY = f"Content-Type: text/rfc822-headers\n\n{_OURS}\n"
_UNRETURNED = "Return-Path: <>"


def _dsn(
    name: str,
    kind: Kind,
    *groups: str,
    returned: str = _RETURNED,
    fate: str = LINKED,
    note: str = "Pesan tidak terkirim.",
) -> Nasty:
    status = "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\n" + "\n\n".join(groups)
    pieces = [f"Content-Type: text/plain\n\n{note}", status, *([returned] if returned else [])]
    raw = several(
        *pieces,
        kind="report; report-type=delivery-status",
        sender=DAEMON,
        subject="Undelivered Mail Returned to Sender",
        lines=[_UNRETURNED],
    )
    return Nasty(f"report {name}", raw, fate, kind, says=note)


def _to(action: str, status: str, diagnostic: str = "", who: str = HELPDESK) -> str:
    return f"Final-Recipient: rfc822; {who}\nAction: {action}\nStatus: {status}\nDiagnostic-Code: smtp; {diagnostic}"


def _free(
    name: str,
    kind: Kind,
    body: str,
    *lines: str,
    sender: str = DAEMON,
    subject: str = "failure notice",
    fate: str = LINKED,
) -> Nasty:
    return Nasty(f"bounce {name}", mail(body, *lines, sender=sender, subject=subject), fate, kind)


_COPY = f"\n------ This is a copy of the message, including all the headers. ------\n\nReturn-path: <{OFFICE}>\n{_OURS}\n\nMohon bantuan.\n"
BOUNCES = [
    _dsn("hard", HARD, _to("failed", "5.1.1", "550 5.1.1 user unknown")),
    _dsn("mailbox full", SOFT, _to("failed", "5.2.2", "552 5.2.2 mailbox full")),
    _dsn("expired", SOFT, _to("failed", "4.4.7", "delivery time expired")),
    _dsn("delayed", LATE, _to("delayed", "4.4.1", "connection timed out")),
    _dsn("delivered", Kind.RECEIPT_DELIVERY, _to("delivered", "2.0.0")),
    _dsn("relayed", Kind.RECEIPT_DELIVERY, _to("relayed", "2.0.0")),
    _dsn("one of two", HARD, _to("delivered", "2.0.0"), _to("failed", "5.1.1", who="x@lkpp.go.id")),
    _dsn("soft and hard", HARD, _to("failed", "4.2.2"), _to("failed", "5.1.1")),
    _dsn("header only", HARD, _to("failed", "5.1.1"), returned=_HEAD_ONLY),
    _dsn("nothing returned", HARD, _to("failed", "5.1.1"), returned="", fate="unlinked"),
    _dsn("id in its fields", HARD, f"Original-Message-ID: {ID_A}", _to("failed", "5.1.1"), returned=""),
    _dsn("action in capitals", HARD, _to("FAILED (oops)", "5.1.1")),
    _dsn("no action", HARD, f"Final-Recipient: rfc822;{HELPDESK}\nStatus: 5.0.0"),
    _dsn("empty", HARD, ""),
    _dsn("of nonsense", HARD, "x" * 5_000, ":::", "Action:\nFinal-Recipient:"),
    _dsn("two hundred recipients", HARD, *[_to("failed", "5.1.1", who=f"u{one}@x.id") for one in range(200)]),
    _free("of exim", HARD, f"This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error.\n\n  {HELPDESK}\n    host mx.lkpp.go.id: 550 User unknown{_COPY}", f"X-Failed-Recipients: {HELPDESK}", subject="Mail delivery failed: returning message to sender"),
    _free("of exim, warning", LATE, f"A message that you sent has not yet been delivered to one or more of its recipients after more than 24 hours on the queue.\nNo action is required on your part. Delivery attempts will continue for some time.{_COPY}", subject="Warning: message 1aBcDe-000000-00 delayed 24 hours"),
    _free("of qmail", HARD, f"Hi. This is the qmail-send program at mx.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<{HELPDESK}>:\n550 no such user (#5.1.1)\n\n--- Below this line is a copy of the message.\n\n{_OURS}\n"),
    _free("of sendmail", HARD, f"   ----- The following addresses had permanent fatal errors -----\n<{HELPDESK}>\n\n   ----- Transcript of session follows -----\n550 5.1.1 <{HELPDESK}>... User unknown\n\n   ----- Original message follows -----\n{_OURS}\n", subject="Returned mail: see transcript for details"),
    _free("of sendmail, warning", LATE, f"    **********************************************\n    **      THIS IS A WARNING MESSAGE ONLY      **\n    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n\n451 4.4.1 reply: read error\n{_OURS}\n", subject="Warning: could not send message for past 4 hours"),
    _free("of Exchange", HARD, "Your message did not reach some or all of the intended recipients.\n\n      Subject: Gagal unggah\nThe following recipient(s) cannot be reached:\n      helpdesk-lpse@lkpp.go.id\n            The e-mail account does not exist. 550 5.1.1", f"In-Reply-To: {ID_A}", sender="System Administrator <postmaster@lumajangkab.go.id>", subject="Undeliverable: Gagal unggah"),
    _free("of Microsoft 365", HARD, "Your message to helpdesk-lpse@lkpp.go.id couldn't be delivered.\nhelpdesk-lpse wasn't found at lkpp.go.id.", f"References: {ID_A}", sender="Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@kab.onmicrosoft.com>", subject="Undeliverable: Gagal unggah"),
    _free("of Gmail", HARD, f"Address not found\n\nYour message wasn't delivered to {HELPDESK} because the address couldn't be found.\n550 5.1.1 The email account that you tried to reach does not exist.", f"In-Reply-To: {ID_A}", f"X-Failed-Recipients: {HELPDESK}", "Auto-Submitted: auto-replied", sender="Mail Delivery Subsystem <mailer-daemon@googlemail.com>", subject="Delivery Status Notification (Failure)"),
    _free("of Gmail in Indonesian", HARD, f"Alamat tidak ditemukan\n\nPesan Anda tidak terkirim ke {HELPDESK} karena alamat tidak ditemukan.", f"In-Reply-To: {ID_A}", sender="Mail Delivery Subsystem <mailer-daemon@googlemail.com>", subject="Delivery Status Notification (Failure)"),
    _free("of Gmail, late", LATE, f"Delivery incomplete\n\nThere was a temporary problem delivering your message to {HELPDESK}. Gmail will retry for 46 more hours.", f"In-Reply-To: {ID_A}", sender="mailer-daemon@googlemail.com", subject="Delivery Status Notification (Delay)"),
    _free("of a full mailbox", SOFT, f"<{HELPDESK}>: mailbox full, quota exceeded\n\n{_OURS}\n", subject="Undelivered Mail"),
    _free("of a full mailbox in Indonesian", SOFT, f"Pesan tidak dapat disampaikan: kotak surat {HELPDESK} sudah penuh.\n\n{_OURS}\n", subject="Pesan tidak terkirim"),
    _free("of Yahoo", HARD, f"Sorry, we were unable to deliver your message to the following address.\n\n<{HELPDESK}>:\n554: delivery error: dd This user doesn't have an account\n\n--- Below this line is a copy of the message.\n\n{_OURS}\n", subject="Failure Notice"),
    _free("of Domino", HARD, f"Your message\n\n  Subject: Gagal unggah\n\nwas not delivered to:\n\n  {HELPDESK}\n\nbecause:\n\n  User not listed in public Name & Address Book", f"References: {ID_A}", sender="Postmaster@pemda.go.id", subject="DELIVERY FAILURE: User not listed"),
    _free("of MDaemon", HARD, f"The following data may assist you: 550 5.1.1 Recipient unknown\nThe attached message was undeliverable.\n{_OURS}\n", sender="MDaemon at lpse <MDaemon@lpse.go.id>", subject="Undeliverable mail"),
    _free("with forged id", HARD, f"could not be delivered\n\nMessage-ID: {ID_A[:-30]}x{ID_A[-30:]}\n", fate="unlinked:forged_id"),
    _free("about nothing of ours", HARD, "could not be delivered: 550 5.1.1 x\n\nMessage-ID: <spam@elsewhere>\n", fate="unlinked"),
    _free("from nobody", HARD, f"could not be delivered: 550 5.1.1 unknown\n{_OURS}\n", sender="<>", subject="Mail delivery failed"),
    _free("of OpenSMTPD", HARD, f"    This is the MAILER-DAEMON, please DO NOT REPLY to this e-mail.\n\n    An error has occurred while attempting to deliver a message for\n    the following list of recipients:\n\n{HELPDESK}: 550 5.1.1 unknown\n\n    Below is a copy of the original message:\n\n{_OURS}\n", subject="Delivery status notification: error"),
    Nasty("bounce whose mail stands in a part without a type", several("Content-Type: text/plain\n\nThe following addresses had delivery errors", f"{_OURS}\n\nMohon", sender=DAEMON, subject="Returned Mail: User unknown"), LINKED, HARD),
    _dsn("whose boundary is wrong", HARD, _to("failed", "5.1.1"), f"--x9\nContent-Type: text/rfc822-headers\n\n{_OURS}", returned=""),
    Nasty("words of a mail system about itself", mail("errors from localhost", sender=DAEMON, subject="Postfix SMTP server: errors"), "unlinked", AUTO),
    Nasty("complaint of a mail system", several("Content-Type: text/plain\n\nspam", "Content-Type: message/feedback-report\n\nFeedback-Type: abuse", _RETURNED, kind="report; report-type=feedback-report"), LINKED, AUTO),
    _free("that a person passed on", Kind.HUMAN, f"Kenapa begini?\n\nA message that you sent could not be delivered.\n{_OURS}\n", sender=f"Budi <{OTHER}>", subject="Fwd: Mail delivery failed", fate="suggested:unknown_sender"),
]  # fmt: skip


def _said(
    name: str,
    kind: Kind,
    *lines: str,
    fate: str = LINKED,
    subject: str = "Re: Gagal unggah",
    body: str = "Saya sedang tidak di tempat.",
    sender: str = f"Helpdesk <{HELPDESK}>",
) -> Nasty:
    return Nasty(f"said {name}", mail(body, ANSWERS_A, *lines, subject=subject, sender=sender), fate, kind)


_CUTI = "Saya sedang cuti sampai 30 November 2026."
_ACK = "Terima kasih. Tiket Anda telah kami terima dengan nomor TTS-2026-00413.\nEmail ini dikirim secara otomatis, mohon tidak membalas email ini."
ROBOTS = [
    _said("Exchange", AUTO, "Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: All", "X-MS-Exchange-Inbox-Rules-Loop: x@y", subject="Automatic reply: Gagal unggah"),
    _said("Exchange in Indonesian", AUTO, "X-Auto-Response-Suppress: All", subject="Balasan otomatis: Gagal unggah", body=_CUTI),
    _said("Exchange, headers cut", AUTO, subject="Automatic reply: Gagal unggah"),
    _said("Exchange, rules agent", AUTO, "X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent"),
    _said("Gmail", AUTO, "Auto-Submitted: auto-replied", "X-Autoreply: yes", "Precedence: bulk", subject="Out of office Re: Gagal unggah"),
    _said("Gmail in Indonesian", AUTO, "X-Autoreply: yes", "Precedence: bulk", subject="Sedang cuti Re: Gagal unggah", body=_CUTI),
    _said("Zimbra", AUTO, "Auto-Submitted: auto-replied (zimbra; vacation)", "Precedence: bulk", body="I am out of office"),
    _said("Zimbra in Indonesian", AUTO, "Auto-Submitted: auto-replied (zimbra; vacation)", "Precedence: bulk", body=_CUTI),
    _said("vacation of sieve", AUTO, "Auto-Submitted: auto-replied (vacation)", subject="Auto: Gagal unggah"),
    _said("cPanel", AUTO, "X-Autorespond: Gagal unggah", "Precedence: auto_reply"),
    _said("Auto-Submitted with blanks", AUTO, "Auto-Submitted:   Auto-Generated ; x=y"),
    _said("Auto-Submitted no", Kind.HUMAN, "Auto-Submitted: no"),
    _said("Auto-Submitted No ; x", Kind.HUMAN, "Auto-Submitted: No ; x"),
    _said("No with a comment", Kind.HUMAN, "Auto-Submitted: no (typed by hand)", "Precedence: bulk", "Return-Path: <>"),
    _said("suppress only", Kind.HUMAN, "X-Auto-Response-Suppress: All"),
    _said("X-Autoreply no", Kind.HUMAN, "X-Autoreply: no"),
    _said("precedence bulk only", Kind.HUMAN, "Precedence: bulk"),
    _said("a ticket taken", AUTO, subject="[TTS-2026-00413] Tiket diterima", body=_ACK),
    _said("a ticket taken, English", AUTO, body="This is an automated response. Ticket #1 was created. Do not reply to this email."),
    _said("nobody to answer", AUTO, sender="LKPP <no-reply@lkpp.go.id>", body="Status tiket berubah."),
    _said("nothing to return to", AUTO, "Return-Path: <>"),
    _said("a list", AUTO, "List-Id: <info.lkpp.go.id>", "List-Unsubscribe: <mailto:x@y>", "Precedence: list"),
    _said("a person about a machine", Kind.HUMAN, subject="Re: balasan dari mesin", body="Kemarin ada balasan otomatis dari Bapak, mohon dijawab."),
    _said("a person on leave", Kind.HUMAN, subject="Re: Gagal unggah", body="Maaf baru balas, kemarin saya cuti. Sudah selesai."),
    Nasty("only a robot and its sender", mail(_ACK.replace("413", "999"), subject="Tiket diterima", sender=OTHER), "linked:sender", AUTO),
    Nasty("the same words again and again", mail("Kami adalah mesin nomor 7. Tunggu 5 menit.", ANSWERS_A), LINKED, AUTO),
]  # fmt: skip
_READ = f"Content-Type: message/disposition-notification\n\nOriginal-Message-ID: {ID_A}\nDisposition: manual-action/MDN-sent-manually; displayed"
_SENT = f"[{TOKEN_A}] Gagal unggah"
OWN = [
    Nasty("our mail came back", mail("Mohon bantuan.", message=ID_A, sender=OFFICE, subject=_SENT), LINKED, Kind.LOOP),
    Nasty("our mail came back by another", mail("Mohon bantuan.", message=ID_A, subject=_SENT), LINKED, Kind.LOOP),
    Nasty("our mail with a forged id", mail("x", message=f"{ID_A[:-30]}x{ID_A[-30:]}", sender="a@b.example"), "unlinked", Kind.HUMAN),
    Nasty("written by us in the web mail", mail("Tambahan dari kami.", ANSWERS_A, sender=OFFICE.upper()), LINKED, Kind.OWN),
    Nasty("written by us, new", mail("Halo", sender=OFFICE, subject="Baru"), "unlinked", Kind.OWN),
    Nasty("round and round", mail("x", ANSWERS_A, *["Received: by mx"] * 80), LINKED, Kind.LOOP),
    Nasty("read", several("Content-Type: text/plain\n\nDibaca", _READ, kind="report; report-type=disposition-notification", subject="Dibaca: x"), LINKED, Kind.RECEIPT_READ),
    Nasty("read, of two", several("Content-Type: text/plain\n\nDibaca", _READ, kind="report", lines=[f"In-Reply-To: {ID_B}"]), "suggested:contradicts", Kind.RECEIPT_READ),
]  # fmt: skip
