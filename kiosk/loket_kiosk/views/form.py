"""The visitor's part of the form: identity and problem, field by field."""

from dataclasses import dataclass, field
from uuid import UUID

from loket_shared.domain.states import ProblemKind
from loket_shared.qt.texts import as_language
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from loket_kiosk.flow import draft as drafts
from loket_kiosk.flow import edits
from loket_kiosk.flow.draft import LIMITS, ROLES, Draft, Field, text_of
from loket_kiosk.flow.state import KioskState
from loket_kiosk.kiosk import Kiosk
from loket_kiosk.views.rows import Rows
from loket_kiosk.words import form as words
from loket_kiosk.words.names import in_language

QML_IMPORT_NAME = "Loket.Kiosk.Python"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Choice:
    """One chip of several; `code` is what it stands for."""

    code: str
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class FormShown:
    """The form's fields as they stand; `faults` are texts by field, `focus` the field to go to."""

    texts: dict[str, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    faults: dict[str, str] = field(default_factory=dict)
    focus: str = ""
    roles: tuple[Choice, ...] = ()
    kinds: tuple[Choice, ...] = ()
    groups: tuple[Choice, ...] = ()
    companions: int = 0
    companions_text: str = ""
    privacy: str = ""
    busy: bool = False


def form_shown(state: KioskState) -> FormShown:
    """Return the form's content in the visitor's language."""
    draft, language = state.draft, as_language(state.look.language)
    said: dict[str, str] = {}
    for fault in state.faults:
        said.setdefault(str(fault.field), words.fault_text(fault, language))
    return FormShown(
        {str(at): text_of(draft, at) for at in LIMITS},
        {str(at): words.field_name(at) for at in Field},
        said,
        str(state.focus or ""),
        tuple(Choice(role, words.role_name(role), draft.identity.spse_role == role) for role in ROLES),
        tuple(Choice(str(kind), words.kind_name(kind), draft.problem.kind is kind) for kind in ProblemKind),
        _groups(state, draft),
        draft.identity.companions,
        words.companions_text(draft.identity.companions),
        _privacy(state),
        state.under_way,
    )


def _groups(state: KioskState, draft: Draft) -> tuple[Choice, ...]:
    groups = state.facts.groups if state.facts else ()
    language = as_language(state.look.language)
    return tuple(
        Choice(one.code, in_language(one.name_id, one.name_en, language), draft.problem.group_id == one.id)
        for one in groups
    )


def _privacy(state: KioskState) -> str:
    if state.facts is None:
        return ""
    settings, language = state.facts.settings, as_language(state.look.language)
    return in_language(settings.privacy_notice_id, settings.privacy_notice_en, language)


@QmlElement
class FormViewModel(QObject):
    """Identity and problem. Texts, labels and faults are maps by field name, so that one QML field serves them all."""

    changed = Signal()

    def __init__(self, kiosk: Kiosk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._roles, self._kinds, self._groups = (Rows(Choice, self) for _ in range(3))
        self.state = FormShown()

    def refresh(self) -> None:
        """Follow the kiosk's state."""
        shown = form_shown(self._kiosk.state)
        if shown != self.state:
            self.state = shown
            self._roles.show(shown.roles)
            self._kinds.show(shown.kinds)
            self._groups.show(shown.groups)
            self.changed.emit()

    @Property(dict, notify=changed)
    def texts(self) -> dict[str, str]:
        return self.state.texts

    @Property(dict, notify=changed)
    def labels(self) -> dict[str, str]:
        return self.state.labels

    @Property(dict, notify=changed)
    def faults(self) -> dict[str, str]:
        return self.state.faults

    @Property(dict, constant=True)
    def limits(self) -> dict[str, int]:
        return {str(at): most for at, most in LIMITS.items()}

    @Property(str, notify=changed)
    def focus(self) -> str:
        return self.state.focus

    @Property(QObject, constant=True)
    def roles(self) -> QObject:
        return self._roles

    @Property(QObject, constant=True)
    def kinds(self) -> QObject:
        return self._kinds

    @Property(QObject, constant=True)
    def groups(self) -> QObject:
        return self._groups

    @Property(int, notify=changed)
    def companions(self) -> int:
        return self.state.companions

    @Property(str, notify=changed)
    def companionsText(self) -> str:
        return self.state.companions_text

    @Property(str, notify=changed)
    def privacy(self) -> str:
        return self.state.privacy

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self.state.busy

    @Slot(str, str)
    def typeText(self, field: str, typed: str) -> None:
        self._kiosk.show(edits.type_text(self._kiosk.state, Field(field), typed))

    @Slot(str)
    def leaveField(self, field: str) -> None:
        self._kiosk.show(edits.leave_field(self._kiosk.state, Field(field)))

    @Slot(str)
    def chooseRole(self, role: str) -> None:
        self._choose(drafts.with_role(self._kiosk.state.draft, role))

    @Slot(int)
    def addCompanions(self, more: int) -> None:
        draft = self._kiosk.state.draft
        self._choose(drafts.with_companions(draft, draft.identity.companions + more))

    @Slot(str)
    def chooseKind(self, kind: str) -> None:
        self._choose(drafts.with_kind(self._kiosk.state.draft, ProblemKind(kind)))

    @Slot(str)
    def chooseGroup(self, code: str) -> None:
        group_id = self._group(code)
        if group_id is not None:
            self._choose(drafts.with_group(self._kiosk.state.draft, group_id))

    def _group(self, code: str) -> UUID | None:
        facts = self._kiosk.state.facts
        return next((one.id for one in facts.groups if one.code == code), None) if facts else None

    def _choose(self, draft: Draft) -> None:
        self._kiosk.show(edits.choose(self._kiosk.state, draft))
