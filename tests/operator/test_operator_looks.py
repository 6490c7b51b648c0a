"""Every screen as drawn: readable contrast, sizes that hands and eyes manage, nothing cut off, nothing over the edge, and all of it by Tab."""

import os
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pytest
from loket_operator.frame import Frame
from loket_operator.look import clothe
from loket_operator.widgets.labels import ElidedLabel, Pill
from loket_shared.qt.fonts import load_fonts
from loket_shared.qt.texts import Language
from loket_shared.qt.tokens import CONSOLE_RATIO, HIGH_CONTRAST, LIGHT, Tokens, contrast
from loket_shared.qt.translations import use_language
from operator_views import SMALL, View, pictures
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from tab_walk import complaints

TEXT = 14
FIELD = 36
BUTTON = 36
IN_THE_BAR = {"worriesButton", "mailButton"}
FULL = bool(os.environ.get("LOKET_SOAK"))


@dataclass(frozen=True)
class Look:
    """One way in which all screens are looked at: the colours of each n-th picture, and whether Tab walks through it."""

    language: Language
    tokens: Tokens
    colours: int = 1
    walk: bool = False


LOOKS = {"id": Look("id", LIGHT, walk=True), "en-contrast": Look("en", HIGH_CONTRAST, colours=3)}
if FULL:
    LOOKS |= {"en": Look("en", LIGHT, walk=True), "id-contrast": Look("id", HIGH_CONTRAST, walk=True)}


@pytest.fixture
def plain(qapp: QApplication) -> Iterator[QApplication]:
    load_fonts()
    style = qapp.style().objectName()
    qapp.setStyle("Fusion")
    yield qapp
    qapp.setStyle(style)
    use_language("id")


def drawn(look: Look) -> Iterator[tuple[str, QWidget]]:
    use_language(look.language)
    view = View(SMALL, look.language, look.tokens)
    for name, widget, hanging in pictures(view):
        widget.setProperty("kind", "page")
        clothe(widget, look.tokens)
        widget.resize(view.size)
        widget.show()
        widget.activateWindow()
        if isinstance(widget, Frame) and hanging in {"officer", "worries", "mail", "help"}:
            widget.toggle(getattr(widget, hanging))
        for _ in range(2):
            QCoreApplication.processEvents()
        yield name, widget
        widget.close()
        widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def seen(root: QWidget) -> Iterator[tuple[QWidget, QRect]]:
    """Yield every widget a person sees with the part of it that is on the screen."""
    for widget in root.findChildren(QWidget):
        region = widget.visibleRegion().boundingRect()
        covered = hidden_below_a_panel(root, widget)
        if widget.isVisible() and not region.isEmpty() and not covered:
            yield widget, QRect(widget.mapTo(root, region.topLeft()), region.size())


def hidden_below_a_panel(root: QWidget, widget: QWidget) -> bool:
    if not isinstance(root, Frame):
        return False
    place = QRect(widget.mapTo(root, QPoint()), widget.size())
    panels = (root.change, root.officer, root.worries, root.mail, root.help)
    return any(one.isVisible() and one.geometry().intersects(place) and not one.isAncestorOf(widget) for one in panels)


def words_of(widget: QWidget) -> str:
    match widget:
        case QLabel() | QPushButton() | QLineEdit():
            return widget.text()
        case QComboBox():
            return widget.currentText()
        case QPlainTextEdit():
            return widget.toPlainText()
        case QAbstractButton():
            return widget.text()
        case _:
            return ""


def ratio(image: QImage, place: QRect) -> float:
    """Return the contrast between the ground and the colour farthest from it."""
    inner = place.adjusted(3, 3, -3, -3).intersected(image.rect())
    part = image.copy(inner).convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(memoryview(part.constBits()).cast("I")) if not part.isNull() else Counter()
    if not colours:
        return 21.0
    ground = colours.most_common(1)[0][0]
    return max(apart(ground, colour) for colour in colours)


@cache
def apart(a: int, b: int) -> float:
    return contrast(QColor(a).name().upper(), QColor(b).name().upper())


def misfits(name: str, root: QWidget) -> Iterator[str]:
    """Yield what is too small, too large or cut off."""
    if root.width() > SMALL.width() or root.height() > SMALL.height():
        yield f"{name}: needs {root.width()}×{root.height()}, more than a small screen has"
    for widget, _place in seen(root):
        who = f"{name}/{widget.objectName() or type(widget).__name__}"
        if said(widget) and widget.font().pixelSize() < TEXT:
            yield f"{who}: text of {widget.font().pixelSize()} px"
        inside = isinstance(widget.parent(), QComboBox | QDateTimeEdit)
        if isinstance(widget, QLineEdit | QComboBox | QDateTimeEdit) and not inside and widget.height() < FIELD:
            yield f"{who}: {widget.height()} px high"
        if isinstance(widget, QPushButton) and widget.height() < BUTTON and widget.objectName() not in IN_THE_BAR:
            yield f"{who}: {widget.height()} px high"
        if cut_off(widget):
            words = words_of(widget)[:40]
            yield f"{who}: “{words}” is cut off ({widget.width()} of {widget.sizeHint().width()})"


def pale(name: str, root: QWidget) -> Iterator[str]:
    """Yield texts that stand out too little from their ground."""
    image = root.grab().toImage()
    for widget, place in seen(root):
        whole = place.height() > widget.fontMetrics().height()
        if said(widget) and widget.isEnabled() and whole and (found := ratio(image, place)) < CONSOLE_RATIO:
            who = widget.objectName() or type(widget).__name__
            yield f"{name}/{who}: contrast {found:.1f} of “{said(widget)[:30]}”"


def said(widget: QWidget) -> str:
    kinds = QLabel | QAbstractButton | QLineEdit | QComboBox | QPlainTextEdit
    return words_of(widget) if isinstance(widget, kinds) else ""


def cut_off(widget: QWidget) -> bool:
    if isinstance(widget, ElidedLabel | Pill) or not words_of(widget):
        return False
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            return widget.height() + 1 < widget.heightForWidth(widget.width())
        return widget.width() + 1 < widget.sizeHint().width()
    if isinstance(widget, QPushButton):
        room = widget.width() - 2 * 6
        return widget.fontMetrics().horizontalAdvance(widget.text().replace("&&", "&")) > room
    return False


@pytest.mark.soak
@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_every_screen_is_readable_on_a_small_screen(plain: QApplication, look: Look) -> None:
    assert plain is QApplication.instance()
    found: list[str] = []
    count = 0
    for name, root in drawn(look):
        count += 1
        found += misfits(name, root)
        if count % look.colours == 0:
            found += pale(name, root)
        if look.walk:
            found += complaints(name, root)
    assert count > 40
    assert not found, "\n".join(sorted(set(found)))


def test_the_measure_sees_what_is_unreadable(plain: QApplication) -> None:
    assert plain is not None
    pale = QLabel("Hampir tidak terbaca")
    pale.setStyleSheet("color: #BBBBBB; background: #FFFFFF;")
    root = QWidget()
    pale.setParent(root)
    pale.resize(300, 40)
    root.resize(400, 100)
    root.show()
    QCoreApplication.processEvents()
    assert ratio(root.grab().toImage(), QRect(pale.pos(), pale.size())) < CONSOLE_RATIO
    pale.resize(20, 40)
    assert cut_off(pale)
    root.close()
