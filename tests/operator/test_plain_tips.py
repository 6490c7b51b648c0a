"""What strangers write is shown as it stands, in tooltips too: Qt takes for HTML whatever begins like it."""

import pytest
from loket_operator.widgets.labels import ElidedLabel, Pill
from loket_operator.widgets.tips import plain_tip
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

HOSTILE = (
    "<img src='file:///etc/hostname'> <b>Helpdesk LKPP</b> & <a href='http://contoh.example'>buka</a>\nbaris kedua"
)


def test_every_sign_is_read() -> None:
    shown = QTextDocument()
    shown.setHtml(plain_tip(HOSTILE))
    assert shown.toPlainText() == HOSTILE
    assert "src=" not in shown.toHtml().replace("&lt;img src=", "")


@pytest.mark.parametrize("plain", ["", "CV Sumber Rejeki", "a & b", "3 > 2"])
def test_what_cannot_be_taken_for_html_stays_as_it_is(plain: str) -> None:
    assert plain_tip(plain) == plain


@pytest.mark.usefixtures("dressed")
def test_labels_that_elide_tell_the_whole_text_safely() -> None:
    assert QApplication.instance() is not None
    line, pill = ElidedLabel("x"), Pill(HOSTILE * 5, "y")
    line.setText(HOSTILE)
    line.resize(60, 20)
    for one in (line, pill):
        shown = QTextDocument()
        shown.setHtml(one.toolTip())
        assert "<b>Helpdesk LKPP</b>" in shown.toPlainText()
        one.deleteLater()
