"""The evidence dossier as PDF: what its pages say, in the office's zone, and where personal data may stand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from loket_shared.domain.documents import JournalTip, Letterhead, Signatory
from loket_shared.domain.documents_monitoring import RegisterRow
from loket_shared.domain.dossier import (
    ArchivePlace,
    CaseHead,
    Dossier,
    Edition,
    FormPart,
    Moment,
    PauseLine,
    PrintLine,
    Written,
)
from loket_shared.domain.dossier_period import DeviationCount, PeriodDossier, ProcedureCount, StepCount
from loket_shared.domain.dossier_proof import Fault, JournalCheck, JournalFault
from loket_shared.domain.dossier_steps import Measure, ProcedurePart, StepDone, StepLine, Verdict
from loket_shared.domain.events import EventKind
from loket_shared.qt.documents.dossier import dossier_pdf, period_dossier_pdf
from loket_shared.qt.documents.small_print import combined_digest
from loket_shared.services.case_timeline import TOLD

pytestmark = pytest.mark.usefixtures("qapp")
Reader = Callable[[bytes], list[str]]

BEGUN = datetime(2026, 11, 23, 2, 42, tzinfo=UTC)
DAYS = Measure(1, "working_days")
HALF = Measure(1800, "wall")


def done(verdict: Verdict, seconds: int | None, measure: Measure | None = HALF, **more: object) -> StepDone:
    ended = None if verdict in {Verdict.RUNNING, Verdict.OVERDUE} else BEGUN + timedelta(seconds=seconds or 0)
    over = seconds - measure.amount if verdict is Verdict.LATE and seconds and measure else None
    made = StepDone(
        verdict, BEGUN, ended, measure, seconds, seconds, 0, over, BEGUN + timedelta(hours=1), "Sari Wulandari"
    )
    return replace(made, **more)  # type: ignore[arg-type]


def line(number: int, *some: StepDone, verdict: Verdict | None = None, measure: Measure | None = HALF) -> StepLine:
    return StepLine(f"S3-{number:02d}", f"Kegiatan {number}", "Helpdesk LPSE", "office", "N/A", measure, verdict, some)


STEPS = (
    line(1, done(Verdict.IN_TIME, 1800)),
    line(2, done(Verdict.LATE, 2040, gross=2340, paused=300)),
    line(3, done(Verdict.LATE, 90000, DAYS, over=2)),
    line(4, done(Verdict.RUNNING, None)),
    line(5, done(Verdict.UNMEASURED, None, None)),
    line(6, verdict=Verdict.NOT_MEASURED, measure=None),
    line(7, verdict=Verdict.NOT_APPLICABLE, measure=None),
    line(8, done(Verdict.IN_TIME, 840, Measure(900, "business", 600, "P2"))),
    line(9, done(Verdict.IN_TIME, 60), done(Verdict.OVERDUE, None)),
)
DEVIATION = RegisterRow(
    "PNY-2026-000007", date(2026, 11, 23), "S3-02", "Kegiatan 2", "SOP-7 rev. 3", "time", "30 menit", 1800, 2040, False, "",
    "Sari Wulandari", "FK-2026-000413", "office", "hard_problem", "Harus dicoba bersama", "Panduan ditulis", "Wulan Penyelia",
    date(2026, 11, 24), False,
)  # fmt: skip
CHECK = JournalCheck(26, 2, 1428, (), 9, ())


@pytest.fixture
def dossier() -> Dossier:
    """A case with every verdict, seen from Makassar, where 02:42 UTC is 10.42 WITA."""
    return Dossier(
        office=Letterhead("UPT LPSE Kabupaten Gowa"),
        zone="Asia/Makassar",
        head=CaseHead(
            "FK-2026-000413", "LK1:7QK2M9XWJ4T8RB3D", "walk_in", "konsultasi", "answered", "Unggah gagal", "P2", BEGUN, None,
            BEGUN, None, "", 0, "Sari Wulandari",
        ),
        form=FormPart(
            "Budi Santoso", "CV Cipta Karya", "Jalan Gajah Mada 12", "0812-3456-7890", "budi@contoh.id", "Penyedia",
            "Unggah berhenti di 80%.", "1029304",
            (Edition(1, BEGUN, "", "Budi Santosa", "CV Cipta Karya", "Jalan Gajah Mada 12", "0812-3456-7890", "Unggah berhenti di 80%."),),
            (Written(BEGUN, "Sari Wulandari", "Jawaban pertama."), Written(BEGUN, "Dewi Lestari", "Jawaban kedua.")),
            (Written(BEGUN, "Sari Wulandari", "Ditelepon", BEGUN + timedelta(days=1)),),
        ),
        procedures=(ProcedurePart("S3", "Penanganan Permasalahan", "SOP-7/2024", "02", 3, date(2024, 7, 1), "LPSE Gowa", STEPS),),
        pauses=(PauseLine("spse", BEGUN, BEGUN + timedelta(minutes=5), "Sari Wulandari"), PauseLine("rest", BEGUN, None, "")),
        deviations=(DEVIATION,),
        timeline=(Moment(BEGUN, str(EventKind.CASE_OPENED), "Sari Wulandari", detail="walk_in"), Moment(BEGUN, str(EventKind.CASE_ANSWERED), "Sari Wulandari", count=1)),
        prints=(PrintLine("asli", 1, BEGUN, "Sari Wulandari", "9f2c" * 16, noted=True),),
        place=ArchivePlace("ARS-2026-000004", "Lemari 2, map biru", final=True, at=BEGUN),
        check=CHECK,
        made_at=datetime(2026, 12, 1, 1, 5, tzinfo=UTC),
        signatories=(Signatory("Petugas Helpdesk", "Sari Wulandari", "1987"), Signatory("Penyelia")),
        journal=(JournalTip("0193ab", 1204, "9f2c" * 16),),
    )  # fmt: skip


def test_the_dossier_reads_in_order(dossier: Dossier, text_of: Reader, codes_of: Reader) -> None:
    pdf = dossier_pdf(dossier)
    pages = text_of(pdf)
    whole = " ".join(pages)
    for said in (
        "BERKAS BUKTI FK-2026-000413",
        "S3 Penanganan Permasalahan, No. SOP-7/2024, revisi 02, berlaku 1 Juli 2024 (versi 3 di Loket)",
        "Saluran, jenis : Datang langsung, konsultasi",
        "Dicatat : 23 November 2026 pukul 10.42 WITA",
        "A. Nama : Budi Santoso",
        "C. JAWABAN, VERSI 1 – 23-11-2026 10.42.00, Sari Wulandari Jawaban pertama.",
        "C. JAWABAN, VERSI 2 – 23-11-2026 10.42.00, Dewi Lestari Jawaban kedua.",
        "Paling lambat 24 November 2026 pukul 10.42 WITA. Ditelepon",
        "FORMULIR VERSI 1 SEBELUM DIPERBAIKI – 23-11-2026 10.42.00, pengguna Nama: Budi Santosa",
        "Semua jam menurut WITA.",
        "30 menit 23-11-2026 10.42.00 11.12.00 30 menit 30 menit sesuai Sari",
        "39 menit 34 menit jeda 5 menit lewat 4 menit",
        "1 hari kerja 23-11-2026",
        "lewat 2 hari kerja",
        "belum selesai",
        "dilakukan; lamanya tidak diukur",
        "10–15 menit jam kerja; kelas P2",
        "S3-09 (kali ke-2)",
        "belum selesai, sudah lewat tenggat",
        "Aplikasi SPSE terganggu 23-11-2026 10.42.00 23-11-2026 10.47.00",
        "Istirahat 23-11-2026 10.42.00 masih berlangsung –",
        "Baku: 30 menit Nyata: 34 menit Selisih: 4 menit LPSE Permasalahan sulit: Harus dicoba bersama Panduan ditulis",
        "Wulan Penyelia, 24-11-2026",
        "Dicatat dari Datang langsung",
        "Jawaban ditulis, versi 1 (lihat bagian C)",
        "Lembar asli 1 23-11-2026 10.42.00 Sari Wulandari 9f2c9f2c9f2c9f2c…",
        "Arsip final, nomor ARS-2026-000004 (23 November 2026 pukul 10.42 WITA). Tempat: Lemari 2, map biru",
        "Yang diperiksa: 26 baris jurnal tentang permasalahan ini, yang berada di 2 rantai jurnal. Seluruh 1.428 baris",
        "Hasil: JURNAL UTUH.",
        "Yang tidak dibuktikan:",
        "Petugas Helpdesk",
        "( Sari Wulandari ) NIP 1987",
        "Penyelia ( …",
    ):
        assert said in whole, said
    steps = {f"S3-{n:02d}": whole.split(f"S3-{n:02d} Kegiatan {n}")[1].split("S3-")[0] for n in (6, 7)}
    assert "tidak diukur" in steps["S3-06"]
    assert "tidak berlaku" in steps["S3-07"]
    assert "0 menit" not in steps["S3-06"] + steps["S3-07"]
    assert all(f"halaman {n} dari {len(pages)}" in page for n, page in enumerate(pages, 1))
    assert all(f"Ujung jurnal: rantai 0193ab, baris 1204, sidik {'9f2c' * 16}" in page for page in pages)
    assert codes_of(pdf) == ["LK1:7QK2M9XWJ4T8RB3D"]
    assert pdf == dossier_pdf(dossier)


def test_a_falsified_row_is_said_in_plain_words(dossier: Dossier, text_of: Reader) -> None:
    stamp = "2026-11-23T02:45:12.000000Z"
    faults = (
        JournalFault(Fault.ROWS_MISSING, "Kiosk 1", "beef" * 8, 3, 5),
        JournalFault(
            Fault.ROW_CHANGED, "PC 1", "cafe" * 8, 14, 0, "ticket.presented", stamp, ("occurred_at", "canonical"), True
        ),
    )
    prints = (replace(dossier.prints[0], noted=False),)
    check = replace(CHECK, faults=faults, runs_differing=("S3-09",))
    whole = " ".join(text_of(dossier_pdf(replace(dossier, check=check, prints=prints))))
    for said in (
        "Hasil: JURNAL TIDAK UTUH. Ditemukan 4 hal yang tidak cocok:",
        "1. Baris tentang permasalahan ini, nomor 14 di rantai cafecafe… (PC 1), ticket.presented, dicatat 23-11-2026 10.45.12, telah "
        "diubah sesudah dicatat; yang tidak cocok: waktu kejadian, isi baris.",
        "2. Baris 3 sampai 5 di rantai beefbeef… (Kiosk 1) telah dihapus.",
        "3. Waktu langkah S3-09 tidak sama dengan yang dihitung ulang dari jurnal.",
        "4. Sidik cetakan asli ke-1 (9f2c9f2c9f2c…) tidak ada di jurnal permasalahan ini.",
        "tidak dapat dipakai sebagai bukti",
    ):
        assert said in whole, said
    assert "JURNAL UTUH" not in whole
    assert "Yang dibuktikan" not in whole


@pytest.mark.parametrize("fault", list(Fault))
def test_every_fault_has_words(dossier: Dossier, text_of: Reader, fault: Fault) -> None:
    one = JournalFault(fault, "PC 1", "cafe" * 8, 14, 15, "ticket.presented", "bukan waktu", ("kind",))
    whole = " ".join(text_of(dossier_pdf(replace(dossier, check=replace(CHECK, faults=(one,))))))
    assert "Ditemukan 1 hal" in whole
    assert "rantai cafecafe… (PC 1)" in whole


def test_every_event_of_a_story_has_a_name(dossier: Dossier, text_of: Reader) -> None:
    moments = tuple(Moment(BEGUN, str(kind), "Sari", label="A001", count=2, due=BEGUN) for kind in sorted(TOLD))
    whole = " ".join(text_of(dossier_pdf(replace(dossier, timeline=moments))))
    assert [kind for kind in TOLD if str(kind) in whole] == []


def test_long_and_foreign_texts_flow_over_pages(dossier: Dossier, text_of: Reader) -> None:
    tokens = [f"kata{n:04d}" for n in range(1100)]
    form = replace(
        dossier.form,
        name="李明 " + "Raden Ayu Siti Kusumaningtyas " * 6,
        answers=(Written(BEGUN, "Sari", " ".join(tokens)),),
        problem="=1+1 <i>x</i> \u202e{}\x00 " + "panjang" * 400,
    )
    timeline = tuple(
        Moment(BEGUN, str(EventKind.CASE_NOTED), "Sari", f"pesan{n}", detail="internal") for n in range(60)
    )
    pages = text_of(dossier_pdf(replace(dossier, form=form, timeline=timeline)))
    whole = " ".join(pages)
    assert [word for word in whole.split() if word.startswith("kata")] == tokens
    assert [word for word in whole.split() if word.startswith("pesan")] == [f"pesan{n}" for n in range(60)]
    assert "=1+1 <i>x</i> {}" in whole
    assert "dicetak dengan huruf Latin" in pages[-1]
    assert "Penyelia ( …" in pages[-1]


def test_a_merged_case_without_anything_says_so(dossier: Dossier, text_of: Reader, codes_of: Reader) -> None:
    head = replace(dossier.head, state="merged", merged_into="FK-2026-000009", reference="", reopened=2)
    bare = replace(
        dossier, head=head, procedures=(replace(dossier.procedures[0], steps=(), document_number="", document_revision="", effective=None),),
        form=replace(dossier.form, answers=(), promises=(), editions=(), problem=""),
        pauses=(), deviations=(), timeline=(), prints=(), place=None, journal=(),
    )  # fmt: skip
    pdf = dossier_pdf(bare)
    whole = " ".join(text_of(pdf))
    for said in (
        "Keadaan : Digabung ke FK-2026-000009; dibuka kembali 2 kali",
        "tanpa nomor dokumen, tanggal berlaku tidak tercantum (versi 3 di Loket)",
        "Belum ada jawaban tertulis.",
        "SOP ini tidak mempunyai langkah.",
        "Tidak ada jeda yang dicatat.",
        "Tidak ada penyimpangan yang tercatat pada permasalahan ini.",
        "Belum ada lembar yang dicetak. Formulir asli belum diarsipkan.",
    ):
        assert said in whole, said
    assert codes_of(pdf) == []
    cancelled = " ".join(text_of(dossier_pdf(replace(bare, head=replace(head, state="cancelled", merged_into="")))))
    assert "Keadaan : Dibatalkan" in cancelled


def test_several_chains_are_summed_on_every_page_and_listed_once(dossier: Dossier, text_of: Reader) -> None:
    tips = tuple(JournalTip(f"rantai{n}", 123456 + n, f"{n:064x}") for n in range(12))
    pages = text_of(dossier_pdf(replace(dossier, journal=tips)))
    assert all(f"12 rantai, sidik gabungan {combined_digest(tips)} (lihat tanda tangan)" in page for page in pages)
    whole = " ".join(pages)
    assert all(f"Ujung jurnal: rantai {tip.chain}, baris {tip.seq}, sidik {tip.digest}" in whole for tip in tips)


def test_personal_data_ends_with_the_form(dossier: Dossier, text_of: Reader) -> None:
    whole = " ".join(text_of(dossier_pdf(dossier)))
    before, rest = whole.split("2. LANGKAH DAN MUTU BAKU")
    for private in ("Budi Santoso", "CV Cipta Karya", "Jalan Gajah Mada", "0812", "budi@contoh.id", "berhenti di 80%"):
        assert private in before
        assert private not in rest


def test_a_period_begins_with_counts_and_names_nobody_there(dossier: Dossier, text_of: Reader) -> None:
    counts = (
        StepCount("S3-01", "Kegiatan 1", "30 menit", True, True, 12, 3, 2, 1, 4, 5),
        StepCount("S3-02", "Kegiatan 2", "5 menit", False, True, 0, 0, 0, 0, 0, 0),
        StepCount("S3-03", "Kegiatan 3", "5 menit", True, False, 0, 0, 0, 0, 0, 0),
    )
    doc = PeriodDossier(
        dossier.office, dossier.zone, date(2026, 11, 1), date(2026, 11, 30),
        (ProcedureCount("S3", "Penanganan Permasalahan", "SOP-7/2024", "02", 3, date(2024, 7, 1), counts),),
        (DeviationCount("office", "hard_problem", 5, 3), DeviationCount("office", "", 2, 0)),
        (replace(DEVIATION, label="PNY-2026-000009", kind="equipment", standard=None, actual=None, found="Printer rusak", withdrawn=True),),
        (dossier, replace(dossier, head=replace(dossier.head, form_label="FK-2026-000414"), check=replace(CHECK, runs_differing=("S3-02",)))),
        250, False, dossier.made_at, (Signatory("Petugas Helpdesk"), Signatory("Penyelia")), dossier.journal,
    )  # fmt: skip
    pdf = period_dossier_pdf(doc)
    pages = text_of(pdf)
    summary, _, rest = " ".join(pages).partition("Penyelia (")
    for said in (
        "BERKAS BUKTI Periode 1 – 30 November 2026",
        "Berkas ini memuat 2 permasalahan yang mempunyai penyimpangan yang tercatat pada periode ini. 248 permasalahan berikutnya tidak dimuat",
        "S3-01 Kegiatan 1 30 menit 12 3 2 1 5 4",
        "S3-02 Kegiatan 2 5 menit tidak berlaku – – – – –",
        "S3-03 Kegiatan 3 5 menit – – – tidak diukur – –",
        "LPSE Permasalahan sulit 5 3 2",
        "LPSE belum dijelaskan 2 0 2",
        "PNY-2026-000009",
        "Printer rusak",
        "FK-2026-000413 Selesai dijawab 1 utuh",
        "FK-2026-000414 Selesai dijawab 1 TIDAK UTUH",
    ):
        assert said in summary, said
    assert "Budi" not in summary
    assert rest.count("BERKAS BUKTI FK-2026-00041") == 2
    assert pdf == period_dossier_pdf(doc)
    alone = " ".join(
        text_of(period_dossier_pdf(replace(doc, cases=(), found=0, procedures=(), deviations=(), loose=())))
    )
    assert "Tidak ada penyimpangan yang dicatat pada periode ini." in alone
    assert "Tidak ada permasalahan." in alone
