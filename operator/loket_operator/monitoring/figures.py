"""A report's numbers of the queue as tables and charts: on the screen in its language, on paper in Indonesian."""

from collections.abc import Callable, Sequence
from uuid import UUID

from loket_shared.domain.documents_monitoring import Figure, ReportSection
from loket_shared.domain.spread import NONE
from loket_shared.services.statistics_period import PeriodReport, by_month
from loket_shared.services.statistics_queue import Times

from loket_operator.monitoring import bidding_figures, case_figures
from loket_operator.monitoring.chart import Chart, Shown, span
from loket_operator.monitoring.figure_words import Translate, minutes
from loket_operator.monitoring.state import Subject


def shown(report: PeriodReport, subject: Subject, translate: Translate, *, english: bool = False) -> Shown:
    """Return the table and chart of one subject."""
    makers: dict[Subject, Callable[[], Shown]] = {
        Subject.TIMES: lambda: _times(report, translate),
        Subject.DAYS: lambda: _days(report, translate),
        Subject.HOURS: lambda: _hours(report, translate),
        Subject.SERVICES: lambda: _named(report, report.services, Subject.SERVICES, translate, english=english),
        Subject.DESKS: lambda: _named(report, report.desks, Subject.DESKS, translate, english=english),
        Subject.CASES: lambda: case_figures.cases(report, translate),
        Subject.CATEGORIES: lambda: case_figures.categories(report, translate),
        Subject.DEVIATIONS: lambda: case_figures.deviations(report, translate),
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
            (translate("Monitoring", "Median"), tuple(minutes(one.median) for _, one in rows)),
            (translate("Monitoring", "90% di bawah"), tuple(minutes(one.p90) for _, one in rows)),
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
            (translate("Monitoring", "Tunggu median"), tuple(minutes(one.waiting.median) for _, one in groups)),
            (translate("Monitoring", "Layan median"), tuple(minutes(one.serving.median) for _, one in groups)),
        ),
        translate("Monitoring", "menit"),
    )
    return Shown(ReportSection(first, heads, tuple(rows), note=note if desks else ""), chart)
