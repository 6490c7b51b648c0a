"""A report's numbers of cases, their categories and deviations as tables and charts."""

from loket_shared.domain.documents_monitoring import Figure, ReportSection
from loket_shared.services.statistics_period import PeriodReport

from loket_operator.monitoring import words
from loket_operator.monitoring.chart import Chart, Shown
from loket_operator.monitoring.figure_words import Translate, cause_said, kind_said, party_said, state_said


def cases(report: PeriodReport, translate: Translate) -> Shown:
    """Return how cases came, of which kind they are, where they stand, and how promises were kept; the chart shows the states."""
    cases, kept = report.cases, report.cases.promises
    how, kind = translate("Monitoring", "Cara masuk"), translate("Monitoring", "Jenis")
    state, level = translate("Monitoring", "Keadaan sekarang"), translate("Monitoring", "Prioritas")
    promise = translate("Monitoring", "Janji tindak lanjut")
    none = translate("Monitoring", "belum ditetapkan")
    rows: list[tuple[Figure, ...]] = [(how, words.channel_name(key, translate), n) for key, n in cases.channels]
    rows += [(kind, kind_said(key, translate), n) for key, n in cases.kinds]
    rows += [(state, state_said(key, translate), n) for key, n in cases.states]
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
        tuple(state_said(key, translate) for key, _ in cases.states),
        ((translate("Monitoring", "Jumlah"), tuple(float(n) for _, n in cases.states)),),
        translate("Monitoring", "permasalahan"),
    )
    return Shown(ReportSection(translate("Monitoring", "Permasalahan"), heads, tuple(rows), wide=1), chart)


def categories(report: PeriodReport, translate: Translate) -> Shown:
    """Return how many cases each category has, by class of priority; the chart shows the first eight."""
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


def deviations(report: PeriodReport, translate: Translate) -> Shown:
    """Return deviations by who answers for them and by cause; the chart shows the former."""
    found = report.deviations
    none = translate("Monitoring", "belum dijelaskan")
    rows = tuple(
        (party_said(party, translate), cause_said(cause, translate) or none, n) for party, cause, n in found.by_cause
    )
    heads = (
        translate("Monitoring", "Penanggung jawab"),
        translate("Monitoring", "Sebab"),
        translate("Monitoring", "Jumlah"),
    )
    chart = Chart(
        tuple(party_said(party, translate) for party, _ in found.by_party),
        ((translate("Monitoring", "Jumlah"), tuple(float(n) for _, n in found.by_party)),),
        translate("Monitoring", "penyimpangan"),
    )
    return Shown(ReportSection(translate("Monitoring", "Penyimpangan"), heads, rows, wide=1), chart)
