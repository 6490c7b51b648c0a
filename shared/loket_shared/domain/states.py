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


class Channel(StrEnum):
    """How a case reached the office."""

    WALK_IN = "walk_in"
    TELEPHONE = "telephone"
    LPSE_SUPPORT = "lpse_support"
    EMAIL = "email"
    WHATSAPP = "whatsapp"
    SUGGESTION_BOX = "suggestion_box"
    BIDDING_ROOM = "bidding_room"


class Means(StrEnum):
    """How the office spoke with a reporter or with LKPP, by hand or, for e-mail, by Loket's own letters."""

    COUNTER = "counter"
    TELEPHONE = "telephone"
    EMAIL = "email"
    WHATSAPP = "whatsapp"
    LPSE_SUPPORT = "lpse_support"
    LETTER = "letter"
    NONE = "none"


class ContactOutcome(StrEnum):
    """What came of a contact."""

    REACHED = "reached"
    NO_ANSWER = "no_answer"
    WRONG_NUMBER = "wrong_number"
    MESSAGE_LEFT = "message_left"
    SOLVED = "solved"
    NOT_SOLVED = "not_solved"
