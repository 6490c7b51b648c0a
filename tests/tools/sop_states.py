"""Sample states of the procedures' screen: shipped, empty, long, wrong, two supervisors at once, compared."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from loket_operator.supervisor.section import NEW
from loket_operator.supervisor.sop_draft import changed, steps_of, with_steps
from loket_operator.supervisor.sop_records import Compared, ProcedureRecord
from loket_operator.supervisor.state import SupervisorState, Value
from loket_shared.domain.sop import PROCEDURES, procedure
from loket_shared.domain.sop.tidy import tidy
from loket_shared.services.procedures import CHANNELS, ProcedureView, VersionNote
from operator_states import LONG_NAME, NOW
from supervisor_states import PICTURE, SERVICES, checked, clashing, state

NOTES = (
    VersionNote(UUID(int=903), 3, "02", date(2026, 11, 2), NOW - timedelta(days=3), LONG_NAME, "SK Kepala UPT Nomor 12 Tahun 2026"),
    VersionNote(UUID(int=902), 2, "01", date(2026, 3, 2), NOW - timedelta(days=260), "Wulan Prameswari, S.Kom.", "Hasil kaji ulang tahunan"),
    VersionNote(UUID(int=901), 1, "", None, NOW - timedelta(days=400), "", ""),
)  # fmt: skip


def _record(at: int, code: str) -> ProcedureRecord:
    value = tidy(procedure(code))
    view = ProcedureView(
        UUID(int=800 + at), code, value.title, value.document_number or "", value.revision, value.effective, 3 if code == "S3" else 1, code
    )  # fmt: skip
    return ProcedureRecord(view, value, NOTES if code == "S3" else NOTES[2:])


OFFICE = replace(PICTURE, sops=tuple(_record(at, value.code) for at, value in enumerate(PROCEDURES)))
FOLLOWED = replace(OFFICE, channels=dict.fromkeys(CHANNELS, PICTURE.procedures[0].id))
S3, S0 = str(UUID(int=803)), str(UUID(int=800))


def _typed(at: int, **fields: object) -> Mapping[str, Value]:
    loaded = state("procedures", S3, picture=OFFICE).editing
    assert loaded is not None
    drafts = changed(steps_of(loaded.typed), at, **fields)
    return {"steps": with_steps(loaded.typed, drafts)}


def sop_states() -> dict[str, SupervisorState]:
    """Return the states in the language that is spoken now."""
    long = {"activity": "Melakukan analisis permasalahan " * 20, "note": "Catatan yang sangat panjang. " * 30}
    return {
        "sop-followed": state("followed", f"service:{SERVICES[0].id}", picture=FOLLOWED),
        "sop-followed-list": state("followed", picture=FOLLOWED),
        "sop-list": state("procedures", picture=OFFICE),
        "sop-empty": state("procedures", picture=replace(OFFICE, sops=())),
        "sop-s3": state("procedures", S3, picture=OFFICE),
        "sop-s0": state("procedures", S0, picture=OFFICE),
        "sop-new": state("procedures", NEW, picture=OFFICE),
        "sop-wrong": checked(state("procedures", S3, picture=OFFICE, typed=_typed(8, standard="15–10 menit", number="8"))),
        "sop-long": state("procedures", S3, picture=OFFICE, typed={**_typed(8, **long), "why": LONG_NAME * 3}),
        "sop-conflict": clashing(
            state("procedures", S3, picture=OFFICE, typed={**_typed(8, standard="45 menit"), "why": "Kaji ulang"}), {"title": "Judul mereka"}
        ),
        "sop-compared": replace(
            state("procedures", S3, picture=OFFICE, typed={**_typed(8, standard="10–45 menit", measured=False), "title": "Judul kami"}),
            compared=Compared("profile:S3", tidy(procedure("S3"))),
        ),
    }  # fmt: skip
