"""A correction of what was said of a deviation: a further entry, whatever was entered before stays readable."""

from loket_shared.domain.deviations import Cause, Party

from loket_operator.monitoring.form_panel import FormPanel
from loket_operator.monitoring.state import MonitoringState
from loket_operator.monitoring.verbs import MonitoringVerbs
from loket_operator.monitoring.words import cause_name, party_name, translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.choices import choose, chosen, fill
from loket_operator.widgets.fields import Field, choice, line
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row

LIMIT = 1000


class CorrectForm(FormPanel):
    """Opens with what holds now; the words say what was wrong."""

    def __init__(self, verbs: MonitoringVerbs) -> None:
        self._state: MonitoringState | None = None
        self.about = label("", "correctAbout", font=faces.body(), role="quiet", wrap=True)
        self.cause, self.party = choice("correctCause"), choice("correctParty")
        self.text = line("correctText", limit=LIMIT)
        none = translate("Monitoring", "belum ada sebab")
        fill(self.cause, [(None, none), *((one, cause_name(one)) for one in Cause)])
        fill(self.party, [(one, party_name(one)) for one in Party])
        fields = row(
            Field(translate("Monitoring", "Sebab"), self.cause),
            Field(translate("Monitoring", "Penanggung jawab"), self.party),
            gap=10,
        )
        why = Field(translate("Monitoring", "Penjelasan yang benar"), self.text, required=True)
        title = translate("Monitoring", "Koreksi penyimpangan: catatan lama tetap terbaca, persetujuan diminta lagi")
        super().__init__("correctForm", title, verbs, column(self.about, fields, why, gap=8))
        self.save.clicked.connect(
            lambda: verbs.correct(
                chosen(self.cause, Cause), chosen(self.party, Party) or Party.OFFICE, self.text.text()
            )
        )

    def show_state(self, state: MonitoringState) -> None:
        """Say which deviation it is."""
        self._state = state
        one = state.line
        self.about.setText(f"{one.label} · {one.step_label} {one.activity} · {one.about or '–'}" if one else "")
        self.show_refusal(state)

    def begin(self) -> None:
        """Take the keyboard, with what holds now."""
        one = self._state.line if self._state is not None else None
        if one is not None:
            choose(self.cause, one.cause)
            choose(self.party, one.party)
            self.text.setText(one.text)
        self.cause.setFocus()
