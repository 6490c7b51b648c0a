"""Sample states of the archive's screens; the people in them are invented."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from loket_operator.archive.state import (
    ArchiveState,
    Document,
    Evidence,
    Exporting,
    OpenCase,
    Page,
    Paper,
    Preview,
    Stage,
)
from loket_shared.domain.states import CaseState, ProblemKind
from loket_shared.services.archive_finding import ArchiveQuery
from loket_shared.services.archive_search import ArchiveRow
from loket_shared.services.case_reading import CaseView
from loket_shared.services.finish import OwedCopy, Sheet
from loket_shared.services.people import Problem
from operator_states import ANSWER, LONG_FIRM, LONG_NAME, NOW, OWED, PERSON, PROBLEM

TODAY = date(2026, 11, 23)
EXPORTING = Exporting(Document.RECAP, TODAY.replace(day=1), TODAY)
FOLDER = "/home/petugas/.local/share/loket/exports"
NO_FOLDER = f"Folder {FOLDER} tidak dapat ditulisi. Beri tahu pengelola sistem, lalu coba lagi."


def line(number: int, name: str, firm: str, state: CaseState, place: str | None, *, final: bool = False) -> ArchiveRow:
    """Return one line of the archive's list."""
    return ArchiveRow(
        case_id=UUID(int=number), form_label=f"FK-2026-{number:06d}", business_date=TODAY - timedelta(days=(420 - number) // 3),
        name=name, organisation=firm, kind=list(ProblemKind)[number % 3], state=state,
        officer="Sari Wulandari" if state in {CaseState.ANSWERED, CaseState.ARCHIVED} else None,
        archive_label=f"ARS-2026-{number - 200:06d}" if place else None, location=place, final=final, laid_down_at=NOW if place else None,
    )  # fmt: skip


PLACE = "Lemari 2, map November 2026"
ROWS = (
    line(417, "Rina Kartika Ningrum", "CV Sumber Rejeki", CaseState.ANALYSIS, None),
    line(416, LONG_NAME, LONG_FIRM, CaseState.ANSWERED, f"{PLACE}, baris ketiga dari atas, map biru bertanda khusus"),
    line(415, "Siti Aminah", "Dinas Kesehatan", CaseState.ARCHIVED, PLACE, final=True),
    line(414, "Agus Priyanto", "PT Karya Sejahtera Abadi", CaseState.PROMISED, PLACE),
    line(413, "Budi Santoso", "CV Cipta Karya Mandiri", CaseState.ANSWERED, None),
    *(line(412 - n, "Dewi Lestari", "Pokja Pemilihan 4", CaseState.ARCHIVED, PLACE, final=True) for n in range(16)),
)
VIEW = CaseView(
    case_id=UUID(int=413), version=3, form_label="FK-2026-000413", state=CaseState.PROMISED, opened_at=NOW - timedelta(days=2),
    identity=PERSON, problem=Problem(PROBLEM, "1029304"), group_name_id="Unggah gagal", group_name_en="Upload fails",
    category_id=UUID(int=8), category_name="Unggah kualifikasi/penawaran gagal", answer="", answered_at=None, answered_by=None,
    answered_by_name=None, answered_by_nip="", promised_at=NOW - timedelta(days=2), promise_due=datetime(2026, 11, 25, 9, tzinfo=UTC),
    promise_note="Menunggu Admin PPE.", number_told=True, number_told_at=NOW - timedelta(days=2), draft=None, draft_saved_at=None, visits=2,
)  # fmt: skip
FIRST = ((Sheet.ASLI, 1), (Sheet.SALINAN, 1))
AGAIN = ((Sheet.ASLI, 2), (Sheet.SALINAN, 3))
PROMISED = OpenCase(
    line(413, "Budi Santoso", "CV Cipta Karya Mandiri", CaseState.PROMISED, PLACE), VIEW, FIRST, "", 3, PLACE
)
ANSWERED_VIEW = replace(
    VIEW,
    state=CaseState.ANSWERED,
    answer=ANSWER,
    answered_at=NOW,
    answered_by=UUID(int=1),
    answered_by_name="Sari Wulandari",
)
ANSWERED = OpenCase(ROWS[4], ANSWERED_VIEW, AGAIN, ANSWER, 4, "", owed=True)
FINAL = replace(
    ANSWERED, row=ROWS[2], view=replace(ANSWERED_VIEW, state=CaseState.ARCHIVED), location=PLACE, owed=False
)
LIST = ArchiveState(
    EXPORTING,
    rows=ROWS,
    unarchived=2,
    owed=tuple(OwedCopy(*(getattr(one, name) for name in OwedCopy.__slots__)) for one in OWED),
)
RECAP_ROWS = tuple(
    (
        str(one.case_id.int), one.form_label, f"{one.business_date:%d-%m-%Y}", f"{one.name} — {one.organisation}", one.kind.capitalize(),
        PROBLEM, ANSWER if one.officer else "Dalam proses",
    )
    for one in reversed(ROWS)
)  # fmt: skip
PREVIEW = Preview(
    Document.RECAP, EXPORTING.from_date, EXPORTING.to_date, RECAP_ROWS,
    "Jumlah: 21 permasalahan (7 konsultasi, 7 pengaduan, 7 pertanyaan); 19 selesai dijawab, 1 dijanjikan tindak lanjut, 1 dalam proses.",
)  # fmt: skip
GUESTS = Preview(
    Document.GUEST_BOOK, EXPORTING.from_date, EXPORTING.to_date,
    tuple((str(n), "23-11-2026", "09.42", "10.15", f"{LONG_NAME} — {LONG_FIRM}", "0812 3456 7890", "Konsultasi masalah SPSE") for n in range(1, 12)),
    "Jumlah: 11 tamu, 3 pendamping.",
)  # fmt: skip
EVIDENCE = Preview(
    Document.DOSSIER, EXPORTING.from_date, EXPORTING.to_date,
    tuple((str(n), f"FK-2026-{400 + n:06d}", "23-11-2026", "dijawab" if n % 3 else "menunggu konfirmasi", str(n % 4 + 1), str(n % 2), str(n % 3)) for n in range(1, 13)),
    "Jumlah: 12 permasalahan. Berkas memuat hitungan tiap langkah dan satu bagian untuk tiap permasalahan.",
)  # fmt: skip
EVERY = replace(
    EVIDENCE, every_case=True,
    sums="Jumlah: 214 permasalahan. Berkas memuat hitungan tiap langkah dan satu bagian untuk tiap permasalahan. Satu berkas memuat 100 permasalahan pertama; pilih periode yang lebih pendek untuk sisanya.",
)  # fmt: skip
RECAP = replace(LIST, page=Page.RECAP, exporting=replace(EXPORTING, preview=PREVIEW))


def exported(**changes: object) -> ArchiveState:
    """Return the recap page with an export in this state."""
    return replace(RECAP, exporting=replace(RECAP.exporting, **changes))  # type: ignore[arg-type]


ARCHIVE_STATES: dict[str, ArchiveState] = {
    "list": LIST,
    "loading": replace(LIST, rows=None),
    "nothing-found": replace(LIST, rows=(), query=ArchiveQuery(text="tidak ada")),
    "searched": replace(LIST, query=ArchiveQuery("unggah penawaran", state=CaseState.ANSWERED), more=True, trail=(UUID(int=1), UUID(int=2))),
    "unarchived": replace(LIST, rows=ROWS[:1] + ROWS[4:5], query=ArchiveQuery(only_unarchived=True)),
    "promised": replace(LIST, open=PROMISED),
    "promised-typed": replace(LIST, open=replace(PROMISED, text=ANSWER)),
    "promised-refused": replace(LIST, open=replace(PROMISED, location="", refusal="Tulis dahulu tempat formulir asli, mis. Lemari 2, map November.")),
    "conflict": replace(LIST, open=replace(PROMISED, text=ANSWER, theirs=replace(ANSWERED_VIEW, answered_by_name="Dewi Lestari"))),
    "answered": replace(LIST, open=ANSWERED),
    "answered-printed": replace(LIST, open=replace(ANSWERED, paper=Paper(Sheet.SALINAN, printed_at=NOW))),
    "answered-no-paper": replace(LIST, open=replace(ANSWERED, paper=Paper(Sheet.ASLI, trouble="Pencetak A4 belum diatur pada komputer ini."))),
    "final": replace(LIST, open=FINAL),
    "evidence-running": replace(LIST, open=replace(FINAL, evidence=Evidence(Stage.RUNNING))),
    "evidence-saved": replace(LIST, open=replace(ANSWERED, evidence=Evidence(Stage.DONE, path=f"{FOLDER}/berkas-bukti-FK-2026-000413.pdf"))),
    "evidence-no-folder": replace(LIST, open=replace(PROMISED, text=ANSWER, evidence=Evidence(Stage.FAILED, trouble=NO_FOLDER))),
    "long": replace(
        LIST,
        open=replace(
            ANSWERED, text="\n\n".join([ANSWER] * 8),
            view=replace(ANSWERED_VIEW, answer="\n\n".join([ANSWER] * 8), identity=replace(PERSON, name=LONG_NAME, organisation=LONG_FIRM), problem=Problem(" ".join([PROBLEM] * 12), "10293040506070")),
        ),
    ),
    "recap": RECAP,
    "recap-empty": exported(preview=replace(PREVIEW, rows=(), sums="Jumlah: 0 permasalahan.")),
    "recap-wrong-period": exported(to_date=date(2026, 10, 1), preview=None),
    "recap-running": exported(stage=Stage.RUNNING),
    "recap-saved": exported(stage=Stage.DONE, path=f"{FOLDER}/rekap-2026-11-01-2026-11-23.xlsx"),
    "recap-no-folder": exported(stage=Stage.FAILED, trouble=NO_FOLDER),
    "guest-book": exported(document=Document.GUEST_BOOK, preview=GUESTS),
    "dossier": exported(document=Document.DOSSIER, preview=EVIDENCE),
    "dossier-every-case": exported(document=Document.DOSSIER, every_case=True, preview=EVERY, stage=Stage.DONE, path=f"{FOLDER}/berkas-bukti-2026-11-01-2026-11-23.pdf"),
    "dossier-empty": exported(document=Document.DOSSIER, preview=replace(EVIDENCE, rows=(), sums="Jumlah: 0 kasus. Berkas memuat hitungan tiap langkah dan satu bagian per kasus.")),
    "owed": replace(LIST, page=Page.OWED),
    "owed-none": replace(LIST, page=Page.OWED, owed=()),
}  # fmt: skip
