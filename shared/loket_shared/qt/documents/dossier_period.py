"""The cover of a period's evidence dossier: what it holds, counts per step, deviations by party and cause."""

from loket_shared.domain.dossier_period import PeriodDossier, StepCount
from loket_shared.qt.documents import dossier_proof as proof
from loket_shared.qt.documents import dossier_words as said
from loket_shared.qt.documents import register_words
from loket_shared.qt.documents.dossier_case import put_deviations
from loket_shared.qt.documents.dossier_parts import Cells, heading, minor, paragraph, table
from loket_shared.qt.documents.lines import RIGHT
from loket_shared.qt.documents.pages import Pages
from loket_shared.qt.documents.plain import printable
from loket_shared.qt.documents.table import Column, Part
from loket_shared.qt.texts import number

_STEPS = (
    Column("Langkah SOP", 57), Column("Standar", 22), Column("Sesuai", 14, RIGHT), Column("Lewat", 14, RIGHT),
    Column("Tanpa standar", 17, RIGHT), Column("Tidak diukur", 15, RIGHT), Column("Belum selesai", 16, RIGHT),
    Column("Dihentikan", 20, RIGHT),
)  # fmt: skip
_DEVIATIONS = (
    Column("Penanggung jawab", 45), Column("Sebab", 64), Column("Jumlah", 20, RIGHT), Column("Disetujui", 22, RIGHT), Column("Belum", 24, RIGHT),
)  # fmt: skip
_CASES = (
    Column("Nomor formulir", 40),
    Column("Keadaan", 60),
    Column("Penyimpangan", 30, RIGHT),
    Column("Pemeriksaan jurnal", 45),
)


def put_summary(pages: Pages, doc: PeriodDossier) -> None:
    """Put the counts; no name of a reporter stands here."""
    paragraph(pages, held(doc))
    heading(pages, "I. LANGKAH DAN MUTU BAKU PADA PERIODE INI")
    for procedure in doc.procedures:
        minor(pages, f"{procedure.code} {procedure.title}, {said.document(procedure)}")
        table(pages, _STEPS, [_step(one) for one in procedure.steps], "SOP ini tidak mempunyai langkah.")
    if not doc.procedures:
        paragraph(pages, "Tidak ada langkah yang dicatat pada periode ini.", quiet=True)
    heading(pages, "II. PENYIMPANGAN MENURUT PENANGGUNG JAWAB DAN SEBAB")
    rows: list[Cells] = [
        [
            [Part(register_words.party(one.party))],
            [Part(register_words.cause_name(one.cause) if one.cause else "belum dijelaskan")],
            [Part(number(one.total))],
            [Part(number(one.signed))],
            [Part(number(one.total - one.signed))],
        ]
        for one in doc.deviations
    ]
    table(pages, _DEVIATIONS, rows, "Tidak ada penyimpangan yang dicatat pada periode ini.")
    if doc.loose:
        minor(pages, "Penyimpangan kunjungan tanpa formulir")
        put_deviations(pages, doc.loose, "")
    heading(pages, "III. PERMASALAHAN DALAM BERKAS INI")
    table(pages, _CASES, [_case(doc, index) for index in range(len(doc.cases))], "Tidak ada permasalahan.")


def held(doc: PeriodDossier) -> str:
    """Say which cases this file holds, and how many it had to leave out."""
    which = "dicatat pada" if doc.every_case else "mempunyai penyimpangan yang tercatat pada"
    text = f"Berkas ini memuat {number(len(doc.cases))} permasalahan yang {which} periode ini."
    left = doc.found - len(doc.cases)
    if left:
        text += (
            f" {number(left)} permasalahan berikutnya tidak dimuat karena satu berkas memuat paling banyak {number(len(doc.cases))} permasalahan; "
            "pilih periode yang lebih pendek. Jumlah pada bagian I dan II mencakup semuanya."
        )
    return text


def _step(one: StepCount) -> Cells:
    title = [Part(f"{one.label} {printable(one.activity)}")]
    standard = [Part(printable(one.standard_text) or "–")]
    if not one.applies:
        return [title, standard, *([Part(text)] for text in ("tidak berlaku", "–", "–", "–", "–", "–"))]
    if not one.measured:
        return [title, standard, *([Part(text)] for text in ("–", "–", "–", "tidak diukur", "–", "–"))]
    numbers = (one.in_time, one.late, one.recorded, one.unmeasured, one.running, one.given_up)
    return [title, standard, *([Part(number(value))] for value in numbers)]


def _case(doc: PeriodDossier, index: int) -> Cells:
    one = doc.cases[index]
    counted = [row for row in one.deviations if not row.withdrawn]
    return [
        [Part(one.head.form_label, bold=True)],
        [Part(said.standing(one.head))],
        [Part(number(len(counted)))],
        [Part("utuh" if proof.sound(one) else "TIDAK UTUH", bold=not proof.sound(one))],
    ]
