"""What an officer accounts for: why a step deviated, by one key; a pause and its end; the evidence dossier."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

from loket_shared.domain.deviations import Cause
from loket_shared.services import deviations
from loket_shared.services.deviations import Noted
from loket_shared.services.results import NotAllowed, ReasonNeeded
from PySide6.QtCore import Signal

from loket_operator.archive.evidence import save_dossier
from loket_operator.archive.leaving import Delivered, NotDelivered
from loket_operator.cases.act_words import translate
from loket_operator.cases.acts import CaseAct, resting, to_explain
from loket_operator.cases.case import OneCase
from loket_operator.cases.sending import at_once
from loket_operator.cause_panel import told


class AccountedCase(OneCase):
    """Goes on in the same panel until no deviation that this officer may explain is left.

    `escalating` asks for the case's escalations, True for a new one.
    """

    escalating = Signal(bool)

    def start(self, act: CaseAct) -> None:
        """Do an act that asks nothing, or open its panel; a resting one says why."""
        opened = self.state.open
        possible = opened is not None and self._rest(act) is None
        if opened is not None and possible and act is CaseAct.DOSSIER:
            self._prove(opened.story.view.case_id)
        elif possible and act in {CaseAct.ESCALATE, CaseAct.THREAD}:
            self.close_panel()
            self.escalating.emit(act is CaseAct.ESCALATE)
        elif opened is not None and possible and act is CaseAct.PAUSE and opened.times and opened.times.pause:
            self._send(act, at_once(act, opened.story.view))
        else:
            super().start(act)

    def explain(self, cause: Cause) -> None:
        """Say why the deviation that is shown came about."""
        opened = self.state.open
        if opened is None or opened.panel is None or opened.panel.act is not CaseAct.EXPLAIN:
            return
        line = to_explain(opened.times, opened.story, self.officer)
        if line is not None:
            text = str(opened.panel.typed.get("text") or "")
            self.console.acting.do(
                "case_explain",
                lambda tx, act: deviations.explain(tx, act, line.id, cause, text),
                lambda outcome: self._explained(line.label, outcome),
            )

    def _rest(self, act: CaseAct) -> object:
        opened = self.state.open
        assert opened is not None
        return resting(act, opened.story, self.officer, self.console.clock.now(), opened.times)

    def _explained(self, label: str, outcome: Noted | ReasonNeeded | NotAllowed) -> None:
        said = told(outcome, label)
        if isinstance(outcome, Noted):
            self.console.say(said)
            self._next_deviation()
        else:
            self._refuse("text" if isinstance(outcome, ReasonNeeded) else "", said)
        self.follow_open()

    def _next_deviation(self) -> None:
        """Forget the words of the one that is explained; the panel closes with the last one."""
        opened = self.state.open
        if opened is None or opened.panel is None or opened.panel.act is not CaseAct.EXPLAIN:
            return
        self._typed.pop(self._key(CaseAct.EXPLAIN, opened.story.view.case_id), None)
        last = opened.times is None or len(opened.times.unexplained) < 2
        empty = replace(opened.panel, typed={**opened.panel.typed, "text": ""}, refusal="", field="")
        self._put(replace(opened, panel=None if last else empty))

    def _prove(self, case_id: UUID) -> None:
        opened = self.state.open
        if opened is not None and not opened.proving:
            self._put(replace(opened, proving=True))
            self.console.say(translate("CaseActs", "Berkas bukti sedang dibuat…"))
            save_dossier(self.console, case_id, lambda outcome: self._proved(case_id, outcome))

    def _proved(self, case_id: UUID, outcome: Delivered | NotDelivered) -> None:
        opened = self.state.open
        if opened is not None and opened.story.view.case_id == case_id:
            self._put(replace(opened, proving=False))
        if isinstance(outcome, Delivered):
            said = translate("CaseActs", "Berkas bukti tersimpan di folder ekspor: %1")
            self.console.say(said.replace("%1", Path(outcome.path).name))
        else:
            self.console.say(outcome.why)
