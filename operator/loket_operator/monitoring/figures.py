"""A report's numbers as tables and charts: on the screen in its language, on paper in Indonesian."""

from collections.abc import Callable, Sequence
from uuid import UUID

from loket_shared.domain.deviations import Cause, Party
from loket_shared.domain.documents_monitoring import Figure, ReportSection
from loket_shared.domain.sop.model import Owner
from loket_shared.domain.spread import NONE
from loket_shared.domain.states import CaseState, ProblemKind
from loket_shared.qt.documents import archive_words, register_words
from loket_shared.qt.documents import words as paper
from loket_shared.services.statistics_period import PeriodReport, by_month
from loket_shared.services.statistics_queue import Times
from loket_shared.services.statistics_steps import ProcedureCompliance, StepCompliance

from loket_operator.monitoring import bidding_figures, words
from loket_operator.monitoring.chart import Chart, Shown, span
from loket_operator.monitoring.state import Subject
from loket_operator.words import kind_name as problem_kind

Translate = Callable[[str, str], str]
"""Qt's translation for a screen, or `source` for paper."""


def source(_context: str, text: str) -> str:
    """Return the text as it stands in the program: Indonesian."""
    return text


def shown(report: PeriodReport, subject: Subject, translate: Translate, *, english: bool = False) -> Shown:
    """Return the table and chart of one subject."""
    makers: dict[Subject, Callable[[], Shown]] = {
        Subject.TIMES: lambda: _times(report, translate),
        Subject.DAYS: lambda: _days(report, translate),
        Subject.HOURS: lambda: _hours(report, translate),
        Subject.SERVICES: lambda: _named(report, report.services, Subject.SERVICES, translate, english=english),
        Subject.DESKS: lambda: _named(report, report.desks, Subject.DESKS, translate, english=english),
        Subject.CASES: lambda: _cases(report, translate),
        Subject.CATEGORIES: lambda: _categories(report, translate),
        Subject.DEVIATIONS: lambda: _deviations(report, translate),
        Subject.BIDDING: lambda: bidding_figures.bidding(report.bidding, translate),
        Subject.SEATS: lambda: bidding_figures.seats(report.bidding, translate),
    }
    return makers[subject]()


def _times(report: PeriodReport, translate: Translate) -> Shown:
    whole = report.whole
    rows = (
        (translate("Monitoring", "Menunggu panggilan"), whole.waiting),
        (translate("Monitoring", "Menunggu, antrean biasa"), report.ordinary),
        (translate("Monitoring", "Menunggu, prioritas"), report.priority),
        (translate("Monitoring", "Dipanggil sampai hadir"), whole.calling),
        (translate("Monitoring", "Dilayani"), whole.serving),
    )
    section = ReportSection(
        translate("Monitoring", "Waktu"),
        (
            translate("Monitoring", "Ukuran"),
            translate("Monitoring", "Diukur"),
            translate("Monitoring", "Median"),
            translate("Monitoring", "90% di bawah"),
            translate("Monitoring", "Terlama"),
        ),
        tuple((name, one.count, span(one.median), span(one.p90), span(one.maximum)) for name, one in rows),
        note=translate("Monitoring", "Menunggu dalam antrean adalah statistik, bukan langkah SOP."),
    )
    labels = (
        translate("Monitoring", "Tunggu"),
        translate("Monitoring", "Biasa"),
        translate("Monitoring", "Prioritas"),
        translate("Monitoring", "Panggil"),
        translate("Monitoring", "Layan"),
    )
    chart = Chart(
        labels,
        (
            (translate("Monitoring", "Median"), tuple(_minutes(one.median) for _, one in rows)),
            (translate("Monitoring", "90% di bawah"), tuple(_minutes(one.p90) for _, one in rows)),
        ),
        translate("Monitoring", "menit"),
    )
    return Shown(section, chart)


def _heads(first: str, translate: Translate) -> tuple[str, ...]:
    return (
        first,
        translate("Monitoring", "Nomor"),
        translate("Monitoring", "Dilayani"),
        translate("Monitoring", "Tidak hadir"),
        translate("Monitoring", "Dilewati"),
        translate("Monitoring", "Tunggu median"),
        translate("Monitoring", "Tunggu 90%"),
        translate("Monitoring", "Layan median"),
        translate("Monitoring", "Layan 90%"),
    )


def _cells(one: Times) -> tuple[Figure, ...]:
    t, waited, served = one.tickets, one.waiting, one.serving
    return (t.issued, t.served, t.no_show, t.skipped, span(waited.median), span(waited.p90), span(served.median), span(served.p90))  # fmt: skip


def _busy(labels: Sequence[str], groups: Sequence[Times], translate: Translate) -> Chart:
    return Chart(
        tuple(labels),
        (
            (translate("Monitoring", "Dilayani"), tuple(float(one.tickets.served) for one in groups)),
            (
                translate("Monitoring", "Tidak hadir, pergi, belum selesai"),
                tuple(float(one.tickets.issued - one.tickets.served) for one in groups),
            ),
        ),
        translate("Monitoring", "nomor"),
        stacked=True,
    )


def _days(report: PeriodReport, translate: Translate) -> Shown:
    months = by_month(report.wish)
    labels = [f"{day:%m-%Y}" if months else f"{day:%d-%m-%Y}" for day, _ in report.days]
    short = [f"{day:%m}" if months else f"{day:%d}" for day, _ in report.days]
    groups = [one for _, one in report.days]
    first = translate("Monitoring", "Bulan") if months else translate("Monitoring", "Tanggal")
    rows = tuple((name, *_cells(one)) for name, one in zip(labels, groups, strict=True))
    section = ReportSection(translate("Monitoring", "Hari"), _heads(first, translate), rows)
    return Shown(section, _busy(short, groups, translate))


def _hours(report: PeriodReport, translate: Translate) -> Shown:
    labels = [f"{hour:02}.00–{hour + 1:02}.00" for hour, _ in report.hours]
    groups = [one for _, one in report.hours]
    rows = tuple((name, *_cells(one)) for name, one in zip(labels, groups, strict=True))
    section = ReportSection(
        translate("Monitoring", "Jam"), _heads(translate("Monitoring", "Jam ambil nomor"), translate), rows
    )
    return Shown(section, _busy([f"{hour:02}" for hour, _ in report.hours], groups, translate))


def _named(
    report: PeriodReport, groups: Sequence[tuple[UUID, Times]], subject: Subject, translate: Translate, *, english: bool
) -> Shown:
    desks = subject is Subject.DESKS
    first = translate("Monitoring", "Loket") if desks else translate("Monitoring", "Layanan")
    names = [report.names[key].en if english else report.names[key].id for key, _ in groups]
    between = dict(report.between)
    heads = _heads(first, translate)
    rows: list[tuple[Figure, ...]] = [(name, *_cells(one)) for name, (_, one) in zip(names, groups, strict=True)]
    if desks:
        heads = (*heads, translate("Monitoring", "Jeda median"))
        rows = [(*row, span(between.get(key, NONE).median)) for row, (key, _) in zip(rows, groups, strict=True)]
    note = translate("Monitoring", "Jeda: waktu antara dua pengunjung atau telepon di meja itu, di dalam jam buka.")
    chart = Chart(
        tuple(names),
        (
            (translate("Monitoring", "Tunggu median"), tuple(_minutes(one.waiting.median) for _, one in groups)),
            (translate("Monitoring", "Layan median"), tuple(_minutes(one.serving.median) for _, one in groups)),
        ),
        translate("Monitoring", "menit"),
    )
    return Shown(ReportSection(first, heads, tuple(rows), note=note if desks else ""), chart)


def _cases(report: PeriodReport, translate: Translate) -> Shown:
    cases, kept = report.cases, report.cases.promises
    how, kind = translate("Monitoring", "Cara masuk"), translate("Monitoring", "Jenis")
    state, level = translate("Monitoring", "Keadaan sekarang"), translate("Monitoring", "Prioritas")
    promise = translate("Monitoring", "Janji tindak lanjut")
    none = translate("Monitoring", "belum ditetapkan")
    rows: list[tuple[Figure, ...]] = [(how, words.channel_name(key, translate), n) for key, n in cases.channels]
    rows += [(kind, _kind(key, translate), n) for key, n in cases.kinds]
    rows += [(state, _state(key, translate), n) for key, n in cases.states]
    rows += [(level, key or none, n) for key, n in cases.levels]
    if cases.total or kept.total:
        rows += [
            (promise, translate("Monitoring", "ditepati"), kept.kept),
            (promise, translate("Monitoring", "lewat waktu"), kept.broken),
            (promise, translate("Monitoring", "masih berjalan"), kept.still_open),
            (translate("Monitoring", "Dibuka kembali"), "", cases.reopened),
        ]
    heads = (
        translate("Monitoring", "Kelompok"),
        translate("Monitoring", "Rincian"),
        translate("Monitoring", "Jumlah"),
    )
    chart = Chart(
        tuple(_state(key, translate) for key, _ in cases.states),
        ((translate("Monitoring", "Jumlah"), tuple(float(n) for _, n in cases.states)),),
        translate("Monitoring", "permasalahan"),
    )
    return Shown(ReportSection(translate("Monitoring", "Permasalahan"), heads, tuple(rows), wide=1), chart)


def _categories(report: PeriodReport, translate: Translate) -> Shown:
    some = report.cases.categories
    codes = sorted({code for one in some for code, _ in one.levels if code})
    none = translate("Monitoring", "belum ditetapkan")
    rows: tuple[tuple[Figure, ...], ...] = tuple(
        (one.name or none, one.total, *(dict(one.levels).get(code, 0) for code in codes), dict(one.levels).get("", 0))
        for one in some
    )
    heads = (translate("Monitoring", "Kategori"), translate("Monitoring", "Jumlah"), *codes, none)
    most = some[:8]
    chart = Chart(
        tuple(one.name or none for one in most),
        ((translate("Monitoring", "Jumlah"), tuple(float(one.total) for one in most)),),
        translate("Monitoring", "permasalahan"),
    )
    return Shown(ReportSection(translate("Monitoring", "Kategori"), heads, rows), chart)


def _deviations(report: PeriodReport, translate: Translate) -> Shown:
    found = report.deviations
    none = translate("Monitoring", "belum dijelaskan")
    rows = tuple((_party(party, translate), _cause(cause, translate) or none, n) for party, cause, n in found.by_cause)
    heads = (
        translate("Monitoring", "Penanggung jawab"),
        translate("Monitoring", "Sebab"),
        translate("Monitoring", "Jumlah"),
    )
    chart = Chart(
        tuple(_party(party, translate) for party, _ in found.by_party),
        ((translate("Monitoring", "Jumlah"), tuple(float(n) for _, n in found.by_party)),),
        translate("Monitoring", "penyimpangan"),
    )
    return Shown(ReportSection(translate("Monitoring", "Penyimpangan"), heads, rows, wide=1), chart)


def steps(found: ProcedureCompliance, translate: Translate) -> Shown:
    """Return how the steps of a procedure went against their standard."""
    heads = (
        translate("Monitoring", "Langkah"),
        translate("Monitoring", "Kegiatan"),
        translate("Monitoring", "Mutu baku"),
        translate("Monitoring", "Dilakukan"),
        translate("Monitoring", "Tepat"),
        translate("Monitoring", "Terlambat"),
        translate("Monitoring", "% tepat"),
        translate("Monitoring", "Tidak diukur"),
        translate("Monitoring", "Median"),
        translate("Monitoring", "90% di bawah"),
        translate("Monitoring", "Median + jeda"),
        translate("Monitoring", "90% + jeda"),
    )
    rows = tuple(_step(found.code, one, translate) for one in found.steps)
    judged = [one for one in found.steps if one.in_time + one.late]
    chart = Chart(
        tuple(f"{one.step:02}" for one in judged),
        (
            (translate("Monitoring", "Tepat"), tuple(float(one.in_time) for one in judged)),
            (translate("Monitoring", "Terlambat"), tuple(float(one.late) for one in judged)),
        ),
        translate("Monitoring", "kali"),
        stacked=True,
    )
    note = translate(
        "Monitoring",
        "Sama dengan mutu baku berarti tepat. Langkah milik pengguna atau LKPP ditandai * dan tidak dihitung terhadap petugas.",
    )
    return Shown(ReportSection(procedure_name(found, translate), heads, rows, wide=1, note=note), chart)


def procedure_name(found: ProcedureCompliance, translate: Translate) -> str:
    """Return a procedure with its document number and revision, as papers name it."""
    number = found.document_number or found.title
    revision = translate("Monitoring", "revisi")
    return f"{found.code} · {number} · {revision} {found.revision}"


def _step(code: str, one: StepCompliance, translate: Translate) -> tuple[Figure, ...]:
    named = f"{code}-{one.step:02}{'' if one.owner is Owner.OFFICE else ' *'}"
    if not one.applies:
        return (named, one.activity, translate("Monitoring", "tidak berlaku"), *(None,) * 9)
    told = one.standard_text or "–"
    share = None if one.share is None else f"{one.share}%"
    unmeasured: Figure = one.unmeasured if one.measured else translate("Monitoring", "tidak diukur")
    return (
        named, one.activity, told, one.runs, one.in_time, one.late, share, unmeasured, span(one.net.median), span(one.net.p90),
        span(one.gross.median), span(one.gross.p90),
    )  # fmt: skip


def _minutes(seconds: int | None) -> float:
    return 0.0 if seconds is None else round(seconds / 60, 2)


def _kind(kind: ProblemKind, translate: Translate) -> str:
    return paper.kind(kind) if translate is source else problem_kind(kind)


def _state(state: CaseState, translate: Translate) -> str:
    return archive_words.state(state) if translate is source else words.state_name(state)


def _party(party: str, translate: Translate) -> str:
    return register_words.party(party) if translate is source else words.party_name(Party(party))


def _cause(cause: str, translate: Translate) -> str:
    if not cause:
        return ""
    return register_words.cause_name(cause) if translate is source else words.cause_name(Cause(cause))
