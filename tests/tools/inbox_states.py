"""Sample states of the inbox; the people in it are invented, and some of its mails are as nasty as real ones."""

from dataclasses import replace
from uuid import UUID

from loket_operator.inbox.state import Aside, InboxState, OpenedMail
from loket_operator.mail_files.state import MailFilesState
from loket_shared.domain.clean import clean_text
from loket_shared.domain.escalation import EscalationState
from loket_shared.domain.mail.kinds import Kind
from loket_shared.domain.mail.matches import Doubt, How
from loket_shared.domain.mail.parsed import Defect
from loket_shared.services.escalation_finding import EscalationTarget
from loket_shared.services.inbox_list import MailBox, MailCounts, MailLine, MailPage, SuggestedTarget
from loket_shared.services.inbox_store import ArrivalState
from loket_shared.services.mail_reading import FileLine, WholeMail
from operator_states import LONG_NAME, ago

A, S = ArrivalState, EscalationState
LONG = "Unggah dokumen penawaran teknis dan harga berhenti pada 80 persen lalu kembali ke awal"


def target(number: int, title: str, state: EscalationState, lkpp: str = "") -> EscalationTarget:
    """Return an escalation that may be meant."""
    at = UUID(int=900 + number)
    return EscalationTarget(at, UUID(int=number), f"FK-2026-{number:06d}", 1, title, f"LK-{number}A7Q", lkpp, state, ago(3000))  # fmt: skip


TARGETS = (
    target(398, LONG, S.IN_PROGRESS, "LS-2026-118822"),
    target(413, "Gagal masuk setelah ganti password", S.SENT, "TTS-99"),
    target(405, "Akun terblokir setelah migrasi ADP", S.DATA_FORWARDED),
    target(377, "", S.SOLVED, "INC-2026-00377"),
    target(371, "Jadwal tender tidak dapat diubah", S.WITHDRAWN),
)
LKPP = ("Helpdesk LKPP", "helpdesk@lkpp.go.id")


def mail(number: int, subject: str, minutes: float, *, who: tuple[str, str] = LKPP, state: ArrivalState = A.UNLINKED, kind: Kind = Kind.HUMAN, doubt: Doubt | None = None, defects: tuple[Defect, ...] = (), files: int = 0, suggested: int = 0, **more: object) -> MailLine:  # fmt: skip
    """Return one line."""
    hows = (How.QUOTED_TOKEN, How.EXTERNAL_NUMBER, How.SENDER, How.SENDER, How.SENDER)
    may = tuple(SuggestedTarget(one, how) for one, how in zip(TARGETS[:suggested], hows, strict=False))
    made = MailLine(
        UUID(int=800 + number), 2, state, kind, True, doubt, defects, ago(minutes), 18_000 + number, who[0], who[1], subject, files, may,
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


HUMAN = mail(1, "Tindak lanjut permasalahan unggah", 1600, doubt=Doubt.UNKNOWN_SENDER, suggested=2, files=2)
SEVERAL = mail(2, "Mohon tangkapan layar", 400, doubt=Doubt.SEVERAL, suggested=5)
QUARANTINED = mail(
    3,
    "",
    200,
    who=("", ""),
    size=84_000_000,
    state=A.QUARANTINED,
    defects=(Defect.TOO_LARGE, Defect.NO_SENDER, Defect.BAD_DATE),
)
FORGED = mail(
    4, "Re: [LK-7F3K9Q] Segera buka lampiran untuk memulihkan akun SPSE Anda", 55,
    who=("Helpdesk LKPP", f"helpdesk@lkpp.go.id.{'sangat.' * 12}panjang.contoh.example"), doubt=Doubt.FORGED_ID,
    defects=(Defect.SENDER_TWICE,), files=3,
)  # fmt: skip
AUTOMATIC = mail(5, "Balasan otomatis: di luar kantor", 30, kind=Kind.AUTOMATIC, sure=False)
BOUNCE = mail(6, "Undelivered Mail Returned to Sender", 20, who=("", "MAILER-DAEMON@mail.contoh.id"), kind=Kind.BOUNCE_HARD)  # fmt: skip
NAMED = mail(7, " ".join([LONG] * 3), 3, who=(LONG_NAME, "orang@contoh.id"))
WAITING = (HUMAN, SEVERAL, QUARANTINED, FORGED, AUTOMATIC, BOUNCE, NAMED)
ASIDE = mail(8, "Promo alat tulis kantor", 2900, who=("", "toko@contoh.example"), state=A.SET_ASIDE, by="Dimas Aryo Nugroho", at=ago(60))  # fmt: skip
OWN = mail(9, "Eskalasi unggah", 3000, who=("", "lpse@contoh.id"), state=A.SET_ASIDE, kind=Kind.LOOP)
TAKEN = replace(HUMAN, state=A.LINKED, linked=TARGETS[1], linked_by_person=True, by="Dimas Aryo Nugroho", at=ago(2))
BY_ITSELF = replace(mail(10, "Re: Gagal masuk", 90), state=A.LINKED, linked=TARGETS[0])

WORDS = """Yth. LPSE Kabupaten Sukamaju,

menindaklanjuti laporan Saudara, mohon tangkapan layar pesan galat beserta jam kejadiannya, dan versi peramban yang
dipakai. Panduan sementara kami lampirkan.

Terima kasih.
Helpdesk LKPP"""
QUOTED = "Yth. Helpdesk LKPP,\nmohon bantuan untuk permasalahan berikut yang tidak dapat kami tangani."
FILES = (
    FileLine(0, "Panduan unggah.pdf", "application/pdf", 412_000, False),
    FileLine(1, "logo.png", "image/png", 9_000, True),
)
NASTY_FILES = (
    FileLine(0, "faktur\u202efdp.exe", "application/pdf", 88_000, False),
    FileLine(1, f"{'Berita acara klarifikasi dan negosiasi ' * 4}.zip", "application/zip", 2_400_000, False),
    FileLine(2, "", "application/octet-stream", 12, False),
)
TWENTY = tuple(FileLine(n, f"layar {n + 1}.png", "image/png", 40_000 + n, False) for n in range(20))
SCRIPT = "<script>alert(1)</script> <img src=http://contoh.example/x.png>"
HOSTILE = clean_text(f"{SCRIPT}\n\u200f\u202eterbalik\u202c {'A' * 30_000}", 200_000).text


def listed(box: MailBox, *lines: MailLine, matching: int | None = None, **more: object) -> InboxState:
    """Return the page with these mails."""
    quarantined = sum(one.state is A.QUARANTINED for one in lines)
    waiting = 120 if matching else sum(one.waits for one in lines)
    page = MailPage(box, 0, lines, matching or len(lines))
    made = InboxState(UUID(int=1), MailCounts(waiting, quarantined, used=True), box, 0, page)
    return replace(made, **more)  # type: ignore[arg-type]


def read(line: MailLine, text: str = WORDS, quoted: str = QUOTED, files: tuple[FileLine, ...] = FILES, **more: object) -> InboxState:  # fmt: skip
    """Return the page with an opened mail."""
    dated = ago(9000) if line is FORGED else line.arrived_at
    whole = WholeMail(line, text, quoted, files, dated, 400 if line is QUARANTINED else line.size)
    opened = replace(OpenedMail(whole), **more)  # type: ignore[arg-type]
    return replace(listed(MailBox.WAITING, *WAITING), open=opened)


def folded_out(state: InboxState) -> InboxState:
    """Return the page with what the mail repeats shown."""
    assert state.open is not None
    return replace(state, open=replace(state.open, quoted=True))


INBOX_STATES: dict[str, InboxState] = {
    "loading": InboxState(UUID(int=1), MailCounts(used=True)),
    "empty": listed(MailBox.WAITING),
    "unused": InboxState(UUID(int=1), shown=MailPage(MailBox.WAITING, 0, (), 0)),
    "list": listed(MailBox.WAITING, *WAITING),
    "pages": listed(MailBox.WAITING, *WAITING, matching=120),
    "undo": listed(MailBox.WAITING, *WAITING, aside=Aside(ASIDE.id, 3, NAMED.subject)),
    "aside": listed(MailBox.ASIDE, ASIDE, OWN),
    "linked": listed(MailBox.LINKED, TAKEN, BY_ITSELF),
    "mail": read(HUMAN),
    "several": read(SEVERAL, files=()),
    "quoted": folded_out(read(HUMAN)),
    "quarantined": read(QUARANTINED, text="", quoted="", files=()),
    "forged": read(FORGED, files=NASTY_FILES),
    "hostile": read(NAMED, text=HOSTILE, quoted="", files=TWENTY),
    "long": folded_out(read(HUMAN, text=HOSTILE)),
    "searching": read(HUMAN, search="gagal", found=None),
    "found": read(HUMAN, search="gagal", found=TARGETS),
    "nothing-found": read(HUMAN, search="tidak ada yang begini", found=()),
    "taken": read(TAKEN, refusal="Tidak jadi: petugas lain lebih dahulu. Baca keadaannya yang baru."),
    "elsewhere": read(TAKEN, elsewhere=True),
    "by-itself": read(BY_ITSELF),
    "set-aside": read(ASIDE, text="Kami menawarkan alat tulis kantor.", quoted="", files=()),
    "automatic": read(AUTOMATIC, text="Saya di luar kantor sampai Senin.", quoted="", files=()),
}  # fmt: skip
FILE_STATES: dict[str, MailFilesState] = {
    "forged": MailFilesState(
        said="“fakturfdp.exe” ternyata program, apa pun namanya. Jangan dijalankan. Bila memang ditunggu, tekan Simpan sekali lagi.",
        bad=True, warned=0,
    ),
    "by-itself": MailFilesState(said="1 berkas dilampirkan ke permasalahan."),
    "elsewhere": MailFilesState(said="Sebentar…", busy=True),
}  # fmt: skip
