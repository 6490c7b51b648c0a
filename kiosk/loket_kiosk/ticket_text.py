"""The words of a paper ticket, in its visitor's language; the same that stood on the screen."""

from zoneinfo import ZoneInfo

from loket_shared.devices.ticket import TicketContent
from loket_shared.qt import texts
from loket_shared.qt.texts import as_language
from loket_shared.services.prints import PrintJob

from loket_kiosk.flow.facts import Facts
from loket_kiosk.flow.number import Number
from loket_kiosk.words import waiting


def ticket_content(job: PrintJob, facts: Facts, number: Number | None) -> TicketContent:
    """Return what the ticket says; how many wait and the estimate only while `number` is this ticket's and still fresh."""
    language, zone = as_language(job.language), facts.office.zone
    fresh = number if number is not None and number.ticket_id == job.ticket_id and not job.reprint else None
    return TicketContent(
        office=facts.office.name,
        service=job.service_name_en if language == "en" and job.service_name_en else job.service_name_id,
        label=job.label,
        reference=job.reference,
        date_text=texts.long_date(job.issued_at.astimezone(ZoneInfo(zone)).date(), language),
        time_text=texts.time_of_day(job.issued_at, zone, language),
        language=language,
        priority=job.priority,
        ahead_text=waiting.ahead_text(fresh.estimate.ahead) if fresh else "",
        estimate_text=waiting.called_text(fresh.estimate, fresh.issued_at, zone, language) if fresh else "",
        form_label=job.form_label,
        reprint=job.reprint,
    )
