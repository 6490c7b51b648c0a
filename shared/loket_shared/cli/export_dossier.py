"""What `loket export dossier` knows beyond a period: one case by its form number, all cases on wish, always PDF."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from uuid import UUID

from sqlalchemy import Connection, select

from loket_shared.cli.endings import Code, Stop
from loket_shared.cli.words import both
from loket_shared.db.schema import case_file
from loket_shared.domain.dossier import Dossier
from loket_shared.domain.dossier_period import PeriodDossier
from loket_shared.services.act import Act
from loket_shared.services.dossier import read_dossier, record_dossier
from loket_shared.services.dossier_period import dossier_of_period
from loket_shared.services.export_notes import record_export

NAME = "dossier"


@dataclass(frozen=True, slots=True)
class Asked:
    """What was said on the command line; `case` is a form number, empty for a period."""

    document: str
    case: str
    every_case: bool
    dated: bool
    form: str

    def check(self) -> None:
        """Refuse what cannot be meant."""
        if self.document != NAME:
            if self.case or self.every_case:
                raise Stop(
                    Code.USAGE,
                    both("--case dan --all-cases hanya untuk dossier.", "--case and --all-cases are for dossier only."),
                )
            return
        if self.form == "xlsx":
            raise Stop(
                Code.USAGE,
                both("Berkas bukti hanya ada sebagai PDF.", "The evidence dossier exists as PDF only."),
                both("Akhiri nama berkas dengan .pdf.", "Let the file's name end in .pdf."),
            )
        if self.case and (self.dated or self.every_case):
            raise Stop(
                Code.USAGE,
                both("--case tidak memakai periode.", "--case takes no period."),
                both("Hapus --from, --to, dan --all-cases.", "Leave out --from, --to and --all-cases."),
            )


def read(
    tx: Connection, office_id: UUID, begin: date, end: date, now: datetime, *, asked: Asked
) -> Dossier | PeriodDossier:
    """Return the dossier of the case that was named, or of the period."""
    if asked.case:
        return read_dossier(tx, _case_id(tx, office_id, asked.case), now)
    return dossier_of_period(tx, office_id, begin, end, now, every_case=asked.every_case)


def reader(asked: Asked) -> partial[Dossier | PeriodDossier]:
    """Return how the wanted dossier is read."""
    return partial(read, asked=asked)


def note(tx: Connection, act: Act, source: Dossier | PeriodDossier, digest: bytes) -> None:
    """Journal the export; of one case also that the case was looked at."""
    if isinstance(source, Dossier):
        record_dossier(tx, act, _case_id(tx, act.office_id, source.head.form_label), digest)
        return
    record_export(tx, act, NAME, source.from_date, source.to_date, digest, len(source.cases))


def parts(source: Dossier | PeriodDossier) -> int:
    """Return how many cases are in it."""
    return 1 if isinstance(source, Dossier) else len(source.cases)


def _case_id(tx: Connection, office_id: UUID, label: str) -> UUID:
    wanted = (case_file.c.office_id == office_id, case_file.c.form_label == label.strip().upper())
    found: UUID | None = tx.execute(select(case_file.c.id).where(*wanted)).scalar()
    if found is None:
        raise Stop(
            Code.REFUSED,
            both(f"Formulir {label} tidak ada.", f"There is no form {label}."),
            both("Tulis nomor lengkap, mis. FK-2026-000413.", "Say the whole number, such as FK-2026-000413."),
        )
    return found
