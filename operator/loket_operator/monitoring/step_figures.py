"""How the steps of a procedure went against their standard, as a table and a chart."""

from loket_shared.domain.documents_monitoring import Figure, ReportSection
from loket_shared.domain.sop.model import Owner
from loket_shared.services.statistics_steps import ProcedureCompliance, StepCompliance

from loket_operator.monitoring.chart import Chart, Shown, span
from loket_operator.monitoring.figure_words import Translate


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
