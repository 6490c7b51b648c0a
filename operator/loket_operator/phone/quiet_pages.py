"""The middle of the telephone desk while nobody is on the line: nobody rang, or the telephone rings."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from loket_operator import keys
from loket_operator.phone.state import PhoneState
from loket_operator.phone.verbs import PhoneVerbs
from loket_operator.phone.words import translate
from loket_operator.widgets import type as faces
from loket_operator.widgets.buttons import ActButton, bind, quiet_button
from loket_operator.widgets.labels import label
from loket_operator.widgets.layout import column, row


class IdlePage(QWidget):
    """What can be done next, and the keys that work from anywhere."""

    def __init__(self, verbs: PhoneVerbs) -> None:
        super().__init__()
        self.setObjectName("phoneIdle")
        title = label(translate("Phone", "Tidak ada panggilan"), "phoneIdleTitle", font=faces.heading(28))
        said = translate(
            "Phone", "%1 dari layar mana pun: angkat telepon di atas pekerjaan yang terbuka. %1 sekali lagi: kembali."
        )
        hint = label(
            said.replace("%1", keys.TELEPHONE.first), "phoneIdleHint", font=faces.body(faces.LEAD), role="quiet", wrap=True
        )  # fmt: skip
        for part in (title, hint):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.take = ActButton(
            translate("Phone", "Angkat telepon"), "takeCallButton", keys.NEW_CALL, tone="primary", big=True
        )
        self.take.setFixedWidth(420)
        self.take.clicked.connect(verbs.answer_call)
        self.rings = ActButton(translate("Phone", "Telepon berdering"), "ringButton", keys.RINGS)
        self.rings.show_hint(keys.RINGS.hint)
        for one in self.rings.shortcuts:
            one.setEnabled(False)
        self.rings.setFixedWidth(420)
        self.rings.clicked.connect(verbs.ring)
        self.setLayout(column(2, title, hint, row(1, self.take, 1), row(1, self.rings, 1), 3, gap=16))

    def show_state(self, state: PhoneState) -> None:
        """Offer the ring only where the office measures it."""
        self.rings.setVisible(state.measures.ring.measured)
        self.take.setEnabled("answer_call" not in state.busy)
        back = translate("Phone", "Kembali ke panggilan")
        self.take.set_title(back if state.call else translate("Phone", "Angkat telepon"))


class RingPage(QWidget):
    """The telephone rings: one large button, and the ten seconds run above it."""

    def __init__(self, verbs: PhoneVerbs) -> None:
        super().__init__()
        self.setObjectName("phoneRings")
        title = label(translate("Phone", "Telepon berdering"), "phoneRingsTitle", font=faces.heading(28))
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.take = ActButton(translate("Phone", "Angkat"), "pickUpButton", None, tone="primary", big=True)
        self.take.show_hint(keys.TELEPHONE.hint)
        self.take.setFixedWidth(420)
        self.take.clicked.connect(verbs.answer_call)
        stop = quiet_button(translate("Phone", "Tidak jadi") + "  Esc", "stopRingingButton")
        stop.clicked.connect(verbs.stop_ringing)
        bind(self, "Esc", stop)
        self.setLayout(column(2, title, row(1, self.take, 1), row(1, stop, 1), 3, gap=20))
