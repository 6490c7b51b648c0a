"""Rows of the journal read back for the step times."""

import json
from typing import Any

from sqlalchemy import Row

from loket_shared.domain.timer_marks import Mark


def mark_of(row: Row[Any]) -> Mark:
    """Return a journal row as the timers see it."""
    told = json.loads(row.canonical)
    return Mark(
        row.id, row.position, row.kind, row.occurred_at, row.office_id, row.device_id, row.staff_id, row.business_date,
        row.procedure_version_id, row.visit_id, row.ticket_id, row.case_id, told["data"], told["counted"] or {},
    )  # fmt: skip
