"""Paper that a kiosk owed when it went away for good: the staff hear of it once its time is over."""

from uuid import UUID

import pytest
from loket_shared.db.schema import printer
from loket_shared.domain.numbering import new_reference
from loket_shared.services import printers, prints, tickets
from loket_shared.services.prints import JobState
from loket_shared.services.tickets import Issued
from offices import Office
from sqlalchemy import select


def owed(office: Office) -> UUID:
    """Give a number whose paper is queued for a printer, and return the job."""
    details = printers.PrinterView(
        UUID(int=1), None, "Epson", "tcp", "x:9100", "default", native_qr=True, answers_status=True, active=True, version=1
    )  # fmt: skip
    office.do(lambda tx: printers.save_printer(tx, office.officer(), None, details))
    printer_id = office.see(lambda tx: tx.execute(select(printer.c.id)).scalar_one())
    visit_id, reference = office.with_form(), new_reference()
    made = office.do(lambda tx: tickets.issue(tx, office.visitor(), visit_id, reference, printer_id=printer_id))
    assert isinstance(made, Issued)
    assert made.print_job_id is not None
    return made.print_job_id


def listed(office: Office) -> list[tuple[UUID, JobState]]:
    """Return whose paper did not surely come out."""
    act = office.officer()
    found = office.see(lambda tx: prints.open_jobs(tx, act.office_id, act.today, act.now))
    return [(one.job_id, one.state) for one in found]


@pytest.mark.parametrize(("begun", "state"), [(False, JobState.EXPIRED), (True, JobState.UNKNOWN)])
def test_what_a_kiosk_left_behind_is_listed_once_its_time_is_over(office: Office, begun: bool, state: JobState) -> None:
    job_id = owed(office)
    if begun:
        assert office.do(lambda tx: prints.begin_job(tx, office.visitor(), job_id)) is not None
    office.clock.advance(9 * 60)
    assert listed(office) == []
    office.clock.advance(2 * 60)
    assert listed(office) == [(job_id, state)]
