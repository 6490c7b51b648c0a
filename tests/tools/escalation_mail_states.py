"""Sample states of letters and mails on the escalations' pages; the people in them are invented."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from cases_states import KNOWN, opened
from escalation_states import (
    ANSWERED,
    ASKED,
    AT_LKPP,
    DATA_ASKED,
    DATA_HERE,
    DRAFT,
    ESCALATED,
    FILES,
    OVERDUE,
    SENDER,
    state,
    view,
)
from inbox_states import BY_ITSELF
from loket_operator.cases.acts import CaseAct
from loket_operator.cases.state import CasesState
from loket_operator.cases.telling_mail import first_letter
from loket_operator.escalation.copying import request
from loket_operator.escalation.fields import wording_of
from loket_operator.escalation.first_words import QUESTION, addressed_draft, from_mail, letter_values, letter_words
from loket_operator.escalation.reading import Post
from loket_operator.escalation.state import SENDS, EscalationsState, form
from loket_operator.escalation.writing import MAIL, letter_of
from loket_operator.words import Here
from loket_shared.domain.escalation import EscalationChannel, EscalationState, EscalationVerb
from loket_shared.domain.mail.kinds import Kind
from loket_shared.domain.mail.outbox import OutboxState
from loket_shared.domain.mail.size import USUAL_LIMIT
from loket_shared.domain.states import Means
from loket_shared.services.escalation_reading import EscalationView
from loket_shared.services.letter_reading import EnclosedView, LetterView, RecipientView
from loket_shared.services.mail_accounts import MailAccount
from loket_shared.services.mail_reading import FileLine, WholeMail
from loket_shared.services.thread_mails import MailFileView, MailView
from operator_states import LONG_NAME, NOW, ZONE, ago

S, V, L = EscalationState, EscalationVerb, OutboxState
HERE = Here(ZONE, "id")
ACCOUNT = MailAccount(
    "mail.sukamajukab.go.id", 587, "starttls", "lpse", "lpse@sukamajukab.go.id", "UPT LPSE Kabupaten Sukamaju", "helpdesk-lpse@lkpp.go.id",
    "Helpdesk LKPP",
)  # fmt: skip
LKPP = RecipientView("helpdesk-lpse@lkpp.go.id", "Helpdesk LKPP", copy=False, accepted_at=None, code=None, words="")
HEAD = RecipientView("kepala.upt@sukamajukab.go.id", "", copy=True, accepted_at=None, code=None, words="")
MAILED: dict[str, Any] = {"channel": EscalationChannel.EMAIL, "arrived_at": None}
QUEUED = view(S.QUEUED, known=1.5, **MAILED)
FAILED = view(S.FAILED, known=12, due=ago(7), files=(FILES[0].id,), sent_at=ago(11), **MAILED)
EARLIER = "Yth. LPSE Kabupaten Sukamaju,\n\nmohon tangkapan layar pesan galat.\n\nAndi"


def letter(course: OutboxState, *people: RecipientView, kind: str = "escalation", minutes: float = 1, of: EscalationView = AT_LKPP, **more: object) -> LetterView:  # fmt: skip
    """Return a letter that stands like this."""
    words = request(of, of.wording, (FILES[0].name,), SENDER)
    made = LetterView(
        UUID(int=800 + int(minutes)), of.id, kind, course, ago(minutes), ago(minutes), ago(minutes) + timedelta(seconds=15), ago(minutes), 1,
        None, None, "", "", None, None, 2, "LK-7F3K9Q", words.subject, words.body, "Sari Wulandari", f"<{minutes}@x>", people or (LKPP,),
        (EnclosedView(FILES[0].name, 120_000),),
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


def mail(minutes: float, text: str, kind: Kind = Kind.HUMAN, *, of: EscalationView = AT_LKPP, **more: object) -> MailView:  # fmt: skip
    """Return a mail that came so many minutes ago."""
    made = MailView(
        UUID(int=900 + int(minutes)), of.id, ago(minutes), kind, True, "Andi Prasetyo", "andi.prasetyo@lkpp.go.id",
        "RE: [LK-7F3K9Q] Gagal unggah dokumen penawaran", text, "", (), f"<m{minutes}@lkpp.go.id>", None,
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


def posted(one: EscalationsState, *letters: LetterView, mails: tuple[MailView, ...] = (), **more: object) -> EscalationsState:  # fmt: skip
    """Return the page of an office with a mail account, with these letters and mails."""
    first = next((each.written_at for each in letters if each.kind == "escalation"), None)
    items = tuple(replace(each, sent_at=first) if first else each for each in one.items or ())
    whole = tuple(
        WholeMail(replace(BY_ITSELF, id=each.id), each.text, each.quoted, _files(each), None, 18_010)
        for each in mails
        if each.files
    )
    return replace(one, items=items, post=Post(ACCOUNT, USUAL_LIMIT, letters, mails, whole), **more)  # type: ignore[arg-type]


def _files(one: MailView) -> tuple[FileLine, ...]:
    return tuple(FileLine(n, each.name, "application/pdf", each.size, inline=False) for n, each in enumerate(one.files))


def mailing(one: EscalationsState, verb: EscalationVerb, **typed: object) -> EscalationsState:
    """Return the page with a move's form that Loket itself sends."""
    current = one.current
    assert current is not None
    first = state(current, verb=verb).form
    assert first is not None
    more = addressed_draft(current, one) if verb is SENDS else letter_values(verb, current, one, SENDER, HERE)
    meant = from_mail(verb, one.mail)
    opened = form(verb, {**first.panel.typed, **more, **meant, **typed}, current.version)
    return replace(
        one,
        form=replace(
            opened,
            panel=replace(opened.panel, shown="" if opened.panel.typed.get("means") == MAIL else first.panel.shown),
        ),
    )


def looked_at(one: EscalationsState) -> EscalationsState:
    """Return the page that shows the letter before it is sent."""
    assert one.form is not None
    assert one.current is not None
    typed = one.form.panel.typed
    words = request(one.current, wording_of(typed), (FILES[0].name,), SENDER)
    shown = letter_of(typed, words, "LK-7F3K9Q", FILES, ACCOUNT, USUAL_LIMIT)
    return replace(one, form=replace(one.form, letter=shown))


def refused(one: EscalationsState, name: str, why: str) -> EscalationsState:
    """Return the page whose form was refused."""
    assert one.form is not None
    return replace(one, form=one.form.refused(name, why))


DRAFTING = mailing(posted(state(DRAFT)), SENDS)
MANY = "Helpdesk LKPP <helpdesk-lpse@lkpp.go.id>, Direktorat Pengembangan Sistem Pengadaan Secara Elektronik <dit.spse@lkpp.go.id>"
WENT = replace(LKPP, accepted_at=ago(2890), code=250)
SENT = letter(L.ACCEPTED, WENT, minutes=2897, accepted_at=ago(2890))
AUTO = mail(
    2880,
    "Terima kasih, e-mail Anda telah kami terima dengan nomor tiket LS-2026-118822.\nMohon tidak membalas e-mail ini.",
    Kind.AUTOMATIC,
    sender_name="Helpdesk LKPP",
)
ASKS = mail(1500, ASKED[2].text, quoted=EARLIER)
DATA = letter(L.ACCEPTED, replace(WENT, accepted_at=ago(1400)), kind="data", minutes=1405, accepted_at=ago(1400))
NEWS = mail(
    35, "Yth. Rekan LPSE,\n\nsudah kami perbaiki di server. Silakan pengguna keluar, bersihkan tembolok peramban, lalu unggah kembali.\n\nSalam,\nAndi",
    quoted=f"{EARLIER}\n\n{EARLIER}", files=(MailFileView("Panduan bersihkan tembolok peramban.pdf", 734_000), MailFileView("winmail.dat", 3_000)),
)  # fmt: skip
MEANT = replace(
    AT_LKPP, entries=(replace(ASKED[2], at=ago(1500), means=Means.EMAIL, contact=""),), external_number="LS-2026-118822"
)
TALK = posted(state(replace(MEANT, unseen_since=ago(35), holder="")), SENT, DATA, mails=(AUTO, ASKS, NEWS))
VISITORS = mail(
    4,
    "Selamat siang, terlampir tangkapan layarnya. Kejadian 09.12, Firefox 115.",
    sender_name="Rina Kartika",
    sender_address="rina@contoh.net",
    by_visitor=True,
    files=(MailFileView("layar.png", 812_000),),
)
WAITS = replace(view(S.WITH_VISITOR, *ANSWERED[:3], known=2900, number="LS-2026-118822"), id=AT_LKPP.id)
REQUEST = letter(L.ACCEPTED, RecipientView("rina@contoh.net", "Rina Kartika", False, ago(1430), 250, ""), kind="visitor", minutes=1440, accepted_at=ago(1430))  # fmt: skip
GONE = replace(
    LKPP,
    code=550,
    words="550 5.1.1 <helpdesk-lpse@lkpp.go.id>: Recipient address rejected: User unknown in relay recipient table",
)
WITH_ADDRESS = replace(
    ESCALATED, view=replace(ESCALATED.view, identity=replace(ESCALATED.view.identity, email="rina@contoh.net"))
)
OLD_LETTER = letter(L.ACCEPTED, WENT, minutes=4397, accepted_at=ago(4390), of=OVERDUE)

MAIL_STATES: dict[str, EscalationsState] = {
    "mail-draft": DRAFTING,
    "mail-draft-by-hand": mailing(posted(state(DRAFT)), SENDS, channel="tts"),
    "mail-draft-refused": refused(mailing(posted(state(DRAFT)), SENDS, to=f"{MANY}; dit spse"), "to", "“dit spse” bukan alamat e-mail. Beberapa alamat dipisahkan koma."),
    "mail-draft-large": refused(mailing(posted(replace(state(DRAFT), files=(replace(FILES[0], size=31_000_000), FILES[1]))), SENDS), "files", "Surat ini 42,4 MB; server menerima paling besar 25,0 MB. Kurangi lampirannya, atau kirim lewat cara lain."),
    "mail-letter": looked_at(DRAFTING),
    "mail-letter-many": looked_at(mailing(posted(state(replace(DRAFT, wording=replace(DRAFT.wording, title=" ".join(["Unggah penawaran"] * 12))))), SENDS, to=MANY, cc="kepala.upt@sukamajukab.go.id")),
    "mail-undo": posted(state(QUEUED), letter(L.QUEUED, LKPP, minutes=0.05, of=QUEUED)),
    "mail-queued": posted(state(QUEUED), letter(L.QUEUED, LKPP, minutes=2, of=QUEUED)),
    "mail-sending": posted(state(QUEUED), letter(L.SENDING, LKPP, HEAD, minutes=1, of=QUEUED)),
    "mail-deferred": posted(state(QUEUED), letter(L.DEFERRED, LKPP, minutes=20, of=QUEUED, code=451, stage=8, words="4.7.1 Greylisting in action, please come back later", next_try_at=NOW + timedelta(minutes=12))),
    "mail-deferred-unreachable": posted(state(QUEUED), letter(L.DEFERRED, LKPP, minutes=20, of=QUEUED, stage=1, reason="dns", next_try_at=NOW + timedelta(minutes=1))),
    "mail-differing": posted(state(AT_LKPP), letter(L.DEFERRED, replace(LKPP, accepted_at=ago(10), code=250), replace(HEAD, code=452, words="452 4.2.2 mailbox full"), minutes=12, code=250, next_try_at=NOW + timedelta(minutes=3))),
    "mail-failed": mailing(posted(state(FAILED), letter(L.FAILED, GONE, minutes=11, of=FAILED, code=550, stage=8)), SENDS),
    "mail-bounced": mailing(posted(state(FAILED), letter(L.ACCEPTED, GONE, minutes=90, of=FAILED, accepted_at=ago(89), bounced_at=ago(30))), SENDS),
    "mail-unknown": posted(state(QUEUED), letter(L.UNKNOWN, LKPP, minutes=15, of=QUEUED, stage=11, reason="dropped")),
    "mail-data-failed": posted(state(AT_LKPP), letter(L.FAILED, replace(LKPP, code=554, words="554 5.7.1 Message rejected as spam"), kind="data", minutes=11, code=554, stage=11)),
    "mail-failed-and-asked": posted(TALK, letter(L.UNKNOWN, LKPP, kind="data", minutes=11, stage=11, reason="dropped"), mails=TALK.post.mails),
    "mail-failed-beside-form": mailing(posted(TALK, letter(L.UNKNOWN, LKPP, kind="data", minutes=11, stage=11, reason="dropped"), mails=TALK.post.mails), V.REMIND),
    "mail-talk": TALK,
    "mail-talk-unfolded": replace(TALK, unfolded=True),
    "mail-talk-long": posted(state(replace(AT_LKPP, holder=LONG_NAME)), SENT, mails=(mail(90, "Mohon bersabar. " * 80, sender_name=LONG_NAME, files=(MailFileView("Surat_pemberitahuan_" * 8 + ".pdf", 5_300_000),)), NEWS)),
    "mail-by-visitor": posted(state(WAITS), SENT, REQUEST, mails=(VISITORS,)),
    "mail-solve": mailing(TALK, V.SOLVE),
    "mail-progress": mailing(TALK, V.PROGRESS),
    "mail-forward": mailing(posted(state(DATA_HERE)), V.FORWARD, files=(str(FILES[0].id),)),
    "mail-forward-by-hand": mailing(posted(state(DATA_HERE)), V.FORWARD, means="lpse_support", text="Tangkapan layar terlampir."),
    "mail-remind": mailing(posted(state(OVERDUE), OLD_LETTER), V.REMIND),
    "mail-question": mailing(posted(state(OVERDUE), OLD_LETTER), V.REMIND, purpose=QUESTION, body=letter_words(V.REMIND, QUESTION, OVERDUE, state(OVERDUE), SENDER, HERE).body),
    "mail-pass-on": mailing(posted(replace(state(DATA_ASKED), story=WITH_ADDRESS)), V.PASS_ON),
    "mail-pass-on-refused": refused(mailing(posted(replace(state(DATA_ASKED), story=WITH_ADDRESS)), V.PASS_ON, to=" "), "to", "Isi alamat e-mail tujuan."),
}  # fmt: skip


def telling(to: str = "rina@contoh.net", refusal: str = "") -> CasesState:
    """Return an open case whose reporter is told by the office's mail."""
    made = opened(KNOWN, CaseAct.TELL, typed={"means": MAIL}, field="to" if refusal else "", refusal=refusal)
    case = made.open
    assert case is not None
    assert case.panel is not None
    words = first_letter(case, SENDER.office, SENDER.officer)
    panel = replace(case.panel, typed={**case.panel.typed, **words, "to": to})
    return replace(made, open=replace(case, panel=panel, offer=replace(case.offer, mail=ACCOUNT, limit=USUAL_LIMIT)))


TOLD_STATES: dict[str, CasesState] = {
    "act-tell-mail": telling(),
    "act-tell-mail-refused": telling("rina di contoh", "“rina di contoh” bukan alamat e-mail. Beberapa alamat dipisahkan koma."),
}  # fmt: skip
