"""One case's part of the evidence dossier: form, steps, pauses, deviations, timeline, paper and the journal's proof."""

from loket_shared.domain.documents_monitoring import RegisterRow
from loket_shared.domain.dossier import Dossier, Edition, Written
from loket_shared.domain.dossier_steps import ProcedurePart, StepDone, StepLine
from loket_shared.qt.documents import dossier_proof as proof
from loket_shared.qt.documents import dossier_words as said
from loket_shared.qt.documents import register_words, words
from loket_shared.qt.documents.dossier_moments import headline
from loket_shared.qt.documents.dossier_parts import Cells, heading, minor, paragraph, table, text
from loket_shared.qt.documents.form_parts import Field, field_rows
from loket_shared.qt.documents.pages import Pages
from loket_shared.qt.documents.plain import one_line, printable
from loket_shared.qt.documents.table import Column, Part
from loket_shared.qt.texts import phone

_STEPS = (
    Column("Langkah SOP", 53), Column("Standar", 24), Column("Mulai – selesai", 30), Column("Bruto / neto", 23),
    Column("Hasil", 25), Column("Pelaksana", 20),
)  # fmt: skip
_PAUSES = (Column("Sebab jeda", 60), Column("Mulai", 36), Column("Selesai", 36), Column("Petugas", 43))
_DEVIATIONS = (
    Column("Nomor dan langkah", 40), Column("Baku, nyata, selisih", 37), Column("Penanggung jawab, sebab", 40),
    Column("Tindakan", 30), Column("Disetujui", 28),
)  # fmt: skip
_TIMELINE = (Column("Waktu", 32), Column("Kejadian", 105), Column("Oleh", 38))
_PRINTS = (
    Column("Lembar", 32), Column("Cetakan ke", 22), Column("Waktu", 36), Column("Petugas", 45), Column("Sidik SHA-256", 40),
)  # fmt: skip


def put_case(pages: Pages, doc: Dossier) -> None:
    """Put everything but title and signatures; begins where the pages stand."""
    _standing(pages, doc)
    _form(pages, doc)
    _steps(pages, doc)
    _pauses(pages, doc)
    _deviations(pages, doc)
    _timeline(pages, doc)
    _paper(pages, doc)
    _proof(pages, doc)


def _standing(pages: Pages, doc: Dossier) -> None:
    head, own = doc.head, doc.procedures[0]
    level = f"{head.level} · {head.category}".strip(" ·")
    fields = (
        ("SOP", f"{own.code} {own.title}, {said.document(own)}"),
        ("Saluran, jenis", f"{said.channel(head.channel)}, {words.kind(head.kind).lower()}"),
        ("Prioritas dan kategori", level),
        ("Keadaan", said.standing(head)),
        ("Diterima", said.full(head.received_at, doc.zone) if head.received_at else ""),
        ("Dicatat", said.full(head.opened_at, doc.zone)),
        ("Dijawab", said.full(head.answered_at, doc.zone) if head.answered_at else ""),
        ("Ditutup", said.full(head.closed_at, doc.zone) if head.closed_at else ""),
        ("Pemegang", head.holder),
        ("Permasalahan yang digabung ke sini", ", ".join(head.absorbed)),
    )
    field_rows(pages, [Field(name, printable(value)) for name, value in fields if value])


def _form(pages: Pages, doc: Dossier) -> None:
    form = doc.form
    heading(pages, "1. FORMULIR (memuat data pribadi)")
    external = f"{form.external.system} {form.external.number} {form.external.title}".strip() if form.external else ""
    fields = (
        ("A. Nama", form.name),
        ("Instansi/perusahaan", form.organisation),
        ("Alamat", form.address),
        ("Telepon/HP", phone(form.phone) if form.phone else ""),
        ("E-mail", form.email),
        ("Peran di SPSE", form.spse_role),
        ("Kode tender", form.tender_code),
        ("Nomor di sistem lain", external),
    )
    field_rows(pages, [Field(name, printable(value)) for name, value in fields if value])
    text(pages, "B. PERMASALAHAN", form.problem or "(kosong)")
    for index, one in enumerate(form.answers, 1):
        text(pages, f"C. JAWABAN, VERSI {index} – {_by(one, doc.zone)}", one.text or "(kosong)")
    if not form.answers:
        text(pages, "C. JAWABAN", "Belum ada jawaban tertulis.")
    for one in form.promises:
        due = said.full(one.due, doc.zone) if one.due else "–"
        text(pages, f"C. JANJI KABAR – {_by(one, doc.zone)}", f"Paling lambat {due}. {one.text}".strip())
    earlier = [one for one in form.editions if _differs(one, doc)]
    for edition in earlier:
        by = edition.by or "pengguna"
        title = (
            f"FORMULIR VERSI {edition.seq} SEBELUM DIPERBAIKI – {said.moment(edition.at, doc.zone)}, {one_line(by, 60)}"
        )
        text(pages, title, "\n".join(_changed(edition, doc)))


def _by(one: Written, zone: str) -> str:
    return f"{said.moment(one.at, zone)}, {one_line(one.by, 60)}"


def _differs(edition: Edition, doc: Dossier) -> bool:
    return bool(_changed(edition, doc))


def _changed(edition: Edition, doc: Dossier) -> list[str]:
    """Return what stood in an earlier version where the form says something else now."""
    form = doc.form
    pairs = (
        ("Nama", edition.name, form.name),
        ("Instansi/perusahaan", edition.organisation, form.organisation),
        ("Alamat", edition.address, form.address),
        ("Telepon/HP", edition.phone, form.phone),
        ("Permasalahan", edition.problem, form.problem),
    )
    return [f"{name}: {before or '(kosong)'}" for name, before, now in pairs if before != now]


def _steps(pages: Pages, doc: Dossier) -> None:
    heading(pages, "2. LANGKAH DAN MUTU BAKU")
    note = "Bruto: dari mulai sampai selesai. Neto: tanpa jeda; yang dibandingkan dengan standar. Tepat pada batas adalah sesuai."
    paragraph(pages, f"{said.zone_said(doc.made_at, doc.zone)} {note}", size=8.2, quiet=True)
    for part in doc.procedures:
        if not part.whole:
            minor(pages, "Langkah yang dilakukan menurut SOP lain")
        issued = f", {part.issued_by}" if part.issued_by else ""
        minor(pages, f"{part.code} {part.title}{issued}, {said.document(part)}")
        table(pages, _STEPS, _step_rows(part, doc.zone), "SOP ini tidak mempunyai langkah.")


def _step_rows(part: ProcedurePart, zone: str) -> list[Cells]:
    rows: list[Cells] = []
    for step in part.steps:
        if not step.done:
            rows.append(_undone(step))
        rows += [_done(step, done, nth, zone) for nth, done in enumerate(step.done, 1)]
    return rows


def _title(step: StepLine, nth: int) -> list[Part]:
    if nth > 1:
        return [Part(f"{step.label} (kali ke-{nth})", bold=True)]
    actor = f"{step.actor} · waktu {said.owner(step.owner)}" if step.actor else f"waktu {said.owner(step.owner)}"
    return [Part(step.label, bold=True), Part(printable(step.activity)), Part(printable(actor), quiet=True)]


def _undone(step: StepLine) -> Cells:
    assert step.verdict is not None
    verdict = said.plain_verdict(step.verdict)
    standard = (
        [Part(said.standard(step.measure)), Part(said.measured_by(step.measure), quiet=True)] if step.measure else []
    )
    return [
        _title(step, 1), standard or [Part(printable(step.standard_text) or "–")], [Part("–")], [Part("–")],
        [Part(verdict)], [Part("–")],
    ]  # fmt: skip


def _done(step: StepLine, done: StepDone, nth: int, zone: str) -> Cells:
    measure = done.measure
    standard = [Part(printable(step.standard_text) or "–")]
    if measure is not None:
        standard = [Part(said.standard(measure)), Part(said.measured_by(measure), quiet=True)]
    begun, ended = said.span(done.begun_at, done.ended_at, zone)
    due = f"tenggat {said.moment(done.due_at, zone)}" if done.due_at is not None and done.ended_at is None else ""
    if done.net is None:
        times = [Part("tidak diukur" if done.ended_at else "–")]
    else:
        held = f"jeda {register_words.lasting(done.paused)}" if done.paused else ""
        times = [Part(said.seconds(done.gross)), Part(said.seconds(done.net), bold=True), Part(held, quiet=True)]
    return [
        _title(step, nth), standard, [Part(begun), Part(ended), Part(due, quiet=True)], times,
        [Part(said.verdict(done), bold=True)], [Part(printable(done.by) or "–")],
    ]  # fmt: skip


def _pauses(pages: Pages, doc: Dossier) -> None:
    heading(pages, "3. JEDA")
    rows = [
        [[Part(said.pause(one.cause))], [Part(said.moment(one.began_at, doc.zone))],
         [Part(said.moment(one.ended_at, doc.zone) if one.ended_at else "masih berlangsung")], [Part(printable(one.by) or "–")]]
        for one in doc.pauses
    ]  # fmt: skip
    table(pages, _PAUSES, rows, "Tidak ada jeda yang dicatat.")


def _deviations(pages: Pages, doc: Dossier) -> None:
    heading(pages, "4. PENYIMPANGAN")
    put_deviations(pages, doc.deviations, "Tidak ada penyimpangan yang tercatat pada permasalahan ini.")


def put_deviations(pages: Pages, some: tuple[RegisterRow, ...], empty: str) -> None:
    """Put deviations as the register keeps them, in portrait."""
    table(pages, _DEVIATIONS, [_deviation(one) for one in some], empty)


def _deviation(row: RegisterRow) -> Cells:
    timed = row.kind == "time"
    standard = register_words.amount(row.standard, in_days=row.in_days) if timed else row.standard_text or "–"
    numbers = [Part(f"Baku: {printable(standard)}"), Part(f"Nyata: {printable(register_words.found(row))}")]
    if timed:
        numbers.append(Part(f"Selisih: {register_words.difference(row)}", bold=True))
    about = f"{register_words.kind(row.kind)} · {words.short_date(row.raised_on)}"
    return [
        [Part(row.label, bold=True), Part(f"{row.step} {printable(row.activity)}"), Part(about, quiet=True)],
        numbers,
        [Part(register_words.party(row.party), bold=True), Part(printable(register_words.cause(row)))],
        [Part(printable(row.action) or "–")],
        [Part(printable(register_words.approval(row)))],
    ]


def _timeline(pages: Pages, doc: Dossier) -> None:
    heading(pages, "5. GARIS WAKTU")
    rows: list[Cells] = [
        [
            [Part(said.moment(one.at, doc.zone))],
            [Part(printable(headline(one, doc.zone))), Part(printable(one.text), quiet=True)],
            [Part(printable(one.by) or "–")],
        ]
        for one in doc.timeline
    ]
    table(pages, _TIMELINE, rows, "Belum ada kejadian.")


def _paper(pages: Pages, doc: Dossier) -> None:
    heading(pages, "6. CETAKAN DAN ARSIP")
    rows: list[Cells] = [
        [
            [Part({"asli": "Lembar asli", "salinan": "Salinan"}.get(one.kind, one.kind))],
            [Part(str(one.nth))],
            [Part(said.moment(one.at, doc.zone))],
            [Part(printable(one.by) or "–")],
            [Part(f"{one.digest[:16]}…")],
        ]
        for one in doc.prints
    ]
    table(pages, _PRINTS, rows, "Belum ada lembar yang dicetak.")
    place = doc.place
    if place is None:
        paragraph(pages, "Formulir asli belum diarsipkan.")
        return
    how = "Arsip final" if place.final else "Disimpan sementara"
    when = f" ({said.full(place.at, doc.zone)})" if place.at else ""
    paragraph(pages, f"{how}, nomor {place.label}{when}. Tempat: {place.location}")


def _proof(pages: Pages, doc: Dossier) -> None:
    heading(pages, "7. PEMERIKSAAN JURNAL")
    paragraph(pages, proof.examined(doc))
    paragraph(pages, proof.result(doc), bold=True)
    for number, fault in enumerate(proof.faults(doc), 1):
        paragraph(pages, f"{number}. {fault}")
    paragraph(pages, proof.PROVES if proof.sound(doc) else proof.DISPROVES)
    paragraph(pages, proof.LIMITS)
