"""What the archive's widgets may ask for; its model does it, a test records it."""

from datetime import date
from typing import Protocol
from uuid import UUID

from loket_shared.services.archive_finding import ArchiveQuery
from loket_shared.services.finish import Sheet

from loket_operator.archive.state import Document, Page, Way


class ArchiveVerbs(Protocol):
    """One verb a press; none waits, the outcome comes back as another state."""

    def show_page(self, page: Page) -> None:
        """Open a page of the workspace."""

    def look_for(self, query: ArchiveQuery) -> None:
        """Search the archive."""

    def older(self) -> None:
        """Show the page of older forms."""

    def newer(self) -> None:
        """Show the page of newer forms."""

    def open_case(self, case_id: UUID) -> None:
        """Open a form; that an officer opened it is journalled."""

    def close_case(self) -> None:
        """Go back to the list; what was typed is kept as a draft."""

    def refuse_text(self, length: int) -> None:
        """A paste would have made part C longer than the form can keep; it was not taken."""

    def type_answer(self, text: str) -> None:
        """Part C stands like this in the editor."""

    def save_answer(self) -> None:
        """Write part C into the form (S3-10, S0-06)."""

    def take_theirs(self) -> None:
        """Take the other officer's text, with one's own below it."""

    def keep_mine(self) -> None:
        """Go on with one's own text on top of the other's version."""

    def print_sheet(self, sheet: Sheet) -> None:
        """Print the original or the copy, once more if it was printed before."""

    def save_dossier(self) -> None:
        """Save the evidence dossier of the open form."""

    def type_location(self, location: str) -> None:
        """Where the signed original lies, as typed."""

    def lay_down(self, *, final: bool) -> None:
        """Note where the signed original lies, for now or for good (S3-12, S0-07)."""

    def hand_over(self, case_id: UUID) -> None:
        """An owed copy reached the visitor (S3-12)."""

    def print_copy(self, case_id: UUID) -> None:
        """Print an owed copy again."""

    def choose_document(self, document: Document) -> None:
        """Choose what is exported."""

    def include_every_case(self, every: bool) -> None:
        """Ask for a dossier of all cases of the period, or of those that deviated."""

    def set_period(self, from_date: date, to_date: date) -> None:
        """Choose the period, both dates included."""

    def export(self, way: Way) -> None:
        """Save or print the chosen document of the chosen period."""
