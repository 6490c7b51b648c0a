"""States of tickets and cases, and who may leave which."""

from enum import StrEnum


class TicketState(StrEnum):
    """The queue's states (K3 to K9); a skipped ticket is a waiting one with `skips` > 0 (K6)."""

    WAITING = "waiting"
    CALLING = "calling"
    SERVING = "serving"
    DONE = "done"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"


class CaseState(StrEnum):
    """The case's states C0 to C9 and CX (merged, cancelled)."""

    RECORDED = "recorded"
    CLARIFICATION = "clarification"
    ANALYSIS = "analysis"
    ANALYSIS_ADMIN = "analysis_admin"
    PROMISED = "promised"
    ESCALATED = "escalated"
    SOLUTION_KNOWN = "solution_known"
    AWAITING_CONFIRMATION = "awaiting_confirmation"
    ANSWERED = "answered"
    ARCHIVED = "archived"
    MERGED = "merged"
    CANCELLED = "cancelled"


class ProblemKind(StrEnum):
    """Column 4 of the recap."""

    CONSULTATION = "konsultasi"
    COMPLAINT = "pengaduan"
    QUESTION = "pertanyaan"


class DeskKind(StrEnum):
    """What a desk is called aloud."""

    LOKET = "loket"
    MEJA = "meja"
    RUANG = "ruang"


class Role(StrEnum):
    """What a member of staff may do; one person may hold several."""

    HELPDESK = "helpdesk"
    FRONT_OFFICE = "front_office"
    ADMIN_PPE = "admin_ppe"
    TRAINER = "trainer"
    SUPERVISOR = "supervisor"


ANSWERABLE = frozenset({CaseState.RECORDED, CaseState.ANALYSIS, CaseState.PROMISED, CaseState.ANSWERED})
"""States in which part C may be written; an answered case may be corrected until its final archive."""
