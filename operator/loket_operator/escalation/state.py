"""What the escalations' pages show, as one frozen value."""

from dataclasses import dataclass, field, replace
from uuid import UUID

from loket_shared.domain.escalation import EscalationVerb, legal
from loket_shared.services.attachments import AttachmentView
from loket_shared.services.case_story import CaseStory
from loket_shared.services.escalation_list import EscalationLine
from loket_shared.services.escalation_reading import EscalationView

from loket_operator.cases.acts import CaseAct, Officer
from loket_operator.cases.state import Panel
from loket_operator.escalation import keys

V = EscalationVerb
ACT, KEEPING = "escalation", "escalation_draft"
"""By which names acts are on their way: a move, and a draft that is kept."""

BEGINS, SENDS = V.DRAFT, V.ENTER
"""The two forms that no key of a move opens: the instant of knowing, and the draft until it was sent."""


@dataclass(frozen=True, slots=True)
class Form:
    """What is being filled in: the move, its fields, on top of which version, and what stands against it."""

    verb: EscalationVerb
    panel: Panel

    def refused(self, field_: str, why: str) -> "Form":
        """Return the form with what stands against it."""
        return replace(self, panel=replace(self.panel, refusal=why, field=field_))


@dataclass(frozen=True, slots=True)
class EscalationsState:
    """The open case's escalations with the chosen one and its form, and the office's open ones.

    `items` and `lines` are None until they were read.
    """

    officer: Officer = field(default_factory=lambda: Officer(None, frozenset()))
    story: CaseStory | None = None
    files: tuple[AttachmentView, ...] = ()
    items: tuple[EscalationView, ...] | None = None
    chosen: UUID | None = None
    form: Form | None = None
    lines: tuple[EscalationLine, ...] | None = None
    busy: frozenset[str] = frozenset()

    @property
    def current(self) -> EscalationView | None:
        """Return the chosen escalation; none while the instant of knowing of a new one is asked for."""
        if self.form is not None and self.form.verb is BEGINS:
            return None
        return next((one for one in self.items or () if one.id == self.chosen), None)

    @property
    def on_its_way(self) -> bool:
        """Tell whether an act on an escalation has no answer yet."""
        return bool(self.busy & {ACT, KEEPING})

    @property
    def overtaken(self) -> bool:
        """Tell whether somebody moved the chosen one since its form was opened."""
        current = self.current
        return self.form is not None and current is not None and self.form.panel.base != current.version

    @property
    def moves(self) -> tuple[EscalationVerb, ...]:
        """Return what may be done by hand with the chosen one now, in the order of the way."""
        current = self.current
        if current is None:
            return ()
        allowed = legal(current.state, self.officer.roles)
        return tuple(verb for verb in keys.OF_MOVE if verb in allowed)


def form(verb: EscalationVerb, typed: dict[str, object], base: int) -> Form:
    """Return a fresh form on top of a version."""
    return Form(verb, Panel(CaseAct.ESCALATE, typed, base))  # type: ignore[arg-type]
