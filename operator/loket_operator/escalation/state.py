"""What the escalations' pages show, as one frozen value."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from loket_shared.domain.escalation import EscalationVerb, legal
from loket_shared.domain.states import Means
from loket_shared.services.attachments import AttachmentView
from loket_shared.services.case_story import CaseStory
from loket_shared.services.escalation_list import EscalationLine
from loket_shared.services.escalation_reading import EntryView, EscalationView
from loket_shared.services.letter_reading import LetterView
from loket_shared.services.mail_reading import WholeMail
from loket_shared.services.thread_mails import MailView

from loket_operator.cases.acts import CaseAct, Officer
from loket_operator.cases.state import Panel
from loket_operator.escalation import keys
from loket_operator.escalation.reading import Post
from loket_operator.escalation.writing import LetterDraft, by_mail

V = EscalationVerb
ACT, KEEPING = "escalation", "escalation_draft"
"""By which names acts are on their way: a move, and a draft that is kept."""

MEANT = frozenset({V.RECEIPT, V.ASK_DATA, V.GET_DATA, V.PROGRESS, V.RETURN, V.SOLVE})
"""What a mail may mean."""

BEGINS, SENDS = V.DRAFT, V.ENTER
"""The two forms that no key of a move opens: the instant of knowing, and the draft until it was sent."""


@dataclass(frozen=True, slots=True)
class Form:
    """What is being filled in: the move, its fields, on top of which version, and what stands against it."""

    verb: EscalationVerb
    panel: Panel
    letter: LetterDraft | None = None
    """The letter to LKPP as it will leave, while the officer looks at it before sending."""

    def refused(self, field_: str, why: str) -> "Form":
        """Return the form with what stands against it."""
        return replace(self, panel=replace(self.panel, refusal=why, field=field_), letter=None)


@dataclass(frozen=True, slots=True)
class EscalationsState:
    """The open case's escalations with the chosen one and its form, and the office's open ones.

    `items` and `lines` are None until they were read. `picked` is the mail whose meaning is to be said; `unfolded` shows what
    mails quote.
    """

    officer: Officer = field(default_factory=lambda: Officer(None, frozenset()))
    story: CaseStory | None = None
    files: tuple[AttachmentView, ...] = ()
    items: tuple[EscalationView, ...] | None = None
    chosen: UUID | None = None
    form: Form | None = None
    lines: tuple[EscalationLine, ...] | None = None
    busy: frozenset[str] = frozenset()
    post: Post = field(default_factory=Post)
    picked: UUID | None = None
    unfolded: bool = False

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
    def letters(self) -> tuple[LetterView, ...]:
        """Return the chosen escalation's letters, oldest first."""
        current = self.current
        return tuple(one for one in self.post.letters if current is not None and one.escalation_id == current.id)

    @property
    def mails(self) -> tuple[MailView, ...]:
        """Return the mails that belong to the chosen escalation, oldest first."""
        current = self.current
        return tuple(one for one in self.post.mails if current is not None and one.escalation_id == current.id)

    @property
    def mail(self) -> MailView | None:
        """Return the mail whose meaning is to be said: the one that was picked, else the oldest of which nobody has said it."""
        waiting = unjudged(self.current, self.mails)
        return next((one for one in waiting if one.id == self.picked), waiting[0] if waiting else None)

    @property
    def filed(self) -> WholeMail | None:
        """Return the mail whose files are offered: the one whose meaning is to be said, else the newest that brought any."""
        wanted = self.mail
        mine = [one.id for one in reversed(self.mails) if wanted is None or one == wanted]
        whole = {one.line.id: one for one in self.post.whole}
        return next((whole[one] for one in mine if one in whole), None)

    @property
    def by_mail(self) -> bool:
        """Tell whether the open form is to be sent by Loket itself."""
        return self.form is not None and by_mail(self.form.panel.typed, self.post.account)

    @property
    def moves(self) -> tuple[EscalationVerb, ...]:
        """Return what may be done by hand with the chosen one now, in the order of the way."""
        current = self.current
        if current is None:
            return ()
        allowed = legal(current.state, self.officer.roles)
        return tuple(verb for verb in keys.OF_MOVE if verb in allowed)


def meanings(view: EscalationView, mails: tuple[MailView, ...]) -> dict[UUID, EntryView]:
    """Return what an officer said that each mail means: whoever says it records it at the mail's arrival."""
    said: dict[datetime, list[EntryView]] = {}
    for one in view.entries:
        if one.means is Means.EMAIL and one.verb in MEANT:
            said.setdefault(one.at, []).append(one)
    return {one.id: said[one.arrived_at].pop(0) for one in mails if one.by_person and said.get(one.arrived_at)}


def unjudged(view: EscalationView | None, mails: tuple[MailView, ...]) -> tuple[MailView, ...]:
    """Return the persons' mails of which nobody has said what they mean."""
    if view is None or not view.is_open:
        return ()
    meant = meanings(view, mails)
    return tuple(one for one in mails if one.by_person and one.id not in meant)


def form(verb: EscalationVerb, typed: Mapping[str, object], base: int) -> Form:
    """Return a fresh form on top of a version."""
    return Form(verb, Panel(CaseAct.ESCALATE, typed, base))  # type: ignore[arg-type]
