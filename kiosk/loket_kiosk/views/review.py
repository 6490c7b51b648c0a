"""The review: every answer once more, what is missing beside its field, one press from mending it."""

from dataclasses import dataclass, replace

from loket_shared.qt import texts
from loket_shared.qt.texts import Language, as_language
from loket_shared.services.people import clean_identity, clean_problem
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from loket_kiosk.flow import assisting, moves
from loket_kiosk.flow.assist import Why
from loket_kiosk.flow.draft import Draft, Fault, Field, Flaw
from loket_kiosk.flow.state import KioskState
from loket_kiosk.kiosk import Kiosk
from loket_kiosk.views.rows import Rows
from loket_kiosk.words import bidding
from loket_kiosk.words import form as words
from loket_kiosk.words.names import in_language

QML_IMPORT_NAME = "Loket.Kiosk.Python"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One answer; `fault` says what is missing and what to do."""

    field: str
    label: str
    value: str
    fault: str


@dataclass(frozen=True, slots=True)
class ReviewShown:
    """The review's rows and whether a number can be taken now."""

    rows: tuple[ReviewRow, ...] = ()
    complete: bool = False
    service: str = ""
    priority: bool = False
    book_later: bool = False


def review_shown(state: KioskState) -> ReviewShown:
    """Return the review as the database keeps the answers: cleaned, optional ones only when given."""
    language = as_language(state.look.language)
    draft = state.draft
    cleaned = replace(draft, identity=clean_identity(draft.identity), problem=clean_problem(draft.problem))
    rows = tuple(
        ReviewRow(str(at), words.short_name(at), value, _missing(at, language) if at in state.missing else "")
        for at, value in _values(state, cleaned, language).items()
        if value or at in state.missing
    )
    return ReviewShown(
        rows, not state.missing, service_name(state, language), state.draft.priority, moves.signs_later(state)
    )


def _values(state: KioskState, draft: Draft, language: Language) -> dict[Field, str]:
    if not moves.asks_identity(state):
        return {}
    identity, problem = draft.identity, draft.problem
    values = {
        Field.NAME: identity.name,
        Field.ORGANISATION: identity.organisation,
        Field.ADDRESS: identity.address,
        Field.PHONE: texts.phone(identity.phone),
        Field.EMAIL: identity.email,
        Field.ROLE: words.role_name(identity.spse_role) if identity.spse_role else "",
        Field.COMPANIONS: words.companions_text(identity.companions) if identity.companions else "",
    }
    if assisting.asks_assist(state):
        values |= _assist_values(state, draft, language)
    if not moves.uses_form(state):
        return values
    groups = state.facts.groups if state.facts else ()
    group = next((one for one in groups if one.id == problem.group_id), None)
    return values | {
        Field.KIND: words.kind_name(problem.kind),
        Field.GROUP: "" if group is None else in_language(group.name_id, group.name_en, language),
        Field.TEXT: problem.text,
        Field.TENDER_CODE: problem.tender_code,
    }


def _assist_values(state: KioskState, draft: Draft, language: Language) -> dict[Field, str]:
    assist, facts = draft.assist, state.facts
    assert facts is not None
    return {
        Field.TRAINED: "" if assist.trained is None else bidding.trained_name(assist.trained),
        Field.REASON: ""
        if assist.why is None
        else (assist.reason if assist.why is Why.OTHER else bidding.why_name(assist.why)),
        Field.NEED: bidding.need_name(assist.need),
        Field.DEADLINE: bidding.deadline_text(assisting.when(state), facts.read_at, facts.office.zone, language),
        Field.BID_CODE: assist.bid_code,
        Field.RESERVATION: bidding.reservation_text(
            state.visit.seat if state.visit else None, facts.office.zone, language
        ),
    }


def _missing(field: Field, language: Language) -> str:
    return words.fault_text(Fault(field, Flaw.EMPTY), language)


def service_name(state: KioskState, language: Language) -> str:
    """Return the chosen service's name; empty while none is chosen."""
    service = state.facts.service(state.draft.service_id) if state.facts else None
    return "" if service is None else in_language(service.name_id, service.name_en, language)


@QmlElement
class ReviewViewModel(QObject):
    """The last look before the number."""

    changed = Signal()

    def __init__(self, kiosk: Kiosk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._rows = Rows(ReviewRow, self)
        self.state = ReviewShown()

    def refresh(self) -> None:
        """Follow the kiosk's state."""
        shown = review_shown(self._kiosk.state)
        if shown != self.state:
            self.state = shown
            self._rows.show(shown.rows)
            self.changed.emit()

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        return self.state.complete

    @Property(str, notify=changed)
    def service(self) -> str:
        return self.state.service

    @Property(bool, notify=changed)
    def priority(self) -> bool:
        return self.state.priority

    @Property(bool, notify=changed)
    def bookLater(self) -> bool:
        return self.state.book_later

    @Slot(str)
    def fix(self, field: str) -> None:
        self._kiosk.show(moves.fix(self._kiosk.state, Field(field)))
