"""QML follows the theme at once: colours, large text, the window's size."""

from collections.abc import Callable
from dataclasses import fields

import pytest
from loket_shared.qt.theme import Look, Theme, theme_of
from loket_shared.qt.tokens import BODY_FAMILY, HEADING_FAMILY, LARGE_TEXT, Scheme, Tokens, UnreadableColoursError
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QFontDatabase
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from pytestqt.qtbot import QtBot

ITEM = b"""
import QtQuick
import Loket.Theme

Rectangle {
    property real size: Theme.body
    property real wide: 88 * Theme.scale
    property real number: Theme.number
    color: Theme.paper
}
"""


def made(engine: QQmlApplicationEngine) -> QObject:
    component = QQmlComponent(engine)
    component.setData(ITEM, "")
    item = component.create()
    assert item is not None, component.errorString()
    item.setParent(engine)
    return item


def test_bindings_follow_every_change(engine: QQmlApplicationEngine) -> None:
    item, theme = made(engine), theme_of(engine)
    assert (item.property("size"), item.property("wide"), item.property("number")) == (30, 88, 360)
    assert item.property("color") == QColor("#F5F3EE")

    theme.set_large_text(True)
    assert (item.property("size"), item.property("number")) == (round(30 * LARGE_TEXT), 360)
    theme.setProperty("scale", 0.5)
    assert (item.property("size"), item.property("wide")) == (round(15 * LARGE_TEXT), 44)
    theme.set_scheme(Scheme.HIGH_CONTRAST)
    assert item.property("color") == QColor("#000000")
    theme.show(Look(Scheme.WALL))
    assert item.property("color") == QColor("#0B1E28")
    assert (item.property("size"), item.property("wide")) == (30, 88)


def test_nothing_moves_when_it_is_to_stand_still(engine: QQmlApplicationEngine, qtbot: QtBot) -> None:
    theme = theme_of(engine)
    assert theme.property("motion") > 0
    with qtbot.waitSignal(theme.calmed):
        theme.set_still(True)
    assert theme.property("motion") == 0


def test_refused_colours_change_nothing(engine: QQmlApplicationEngine, qtbot: QtBot) -> None:
    theme = theme_of(engine)
    before = theme.look
    with qtbot.assertNotEmitted(theme.changed), pytest.raises(UnreadableColoursError):
        theme.set_office_colours("#4A90D9", None)
    assert theme.look == before
    theme.set_office_colours("#5B1A1A", None)
    assert theme.property("brand") == QColor("#5B1A1A")


def test_the_same_look_again_is_silent(engine: QQmlApplicationEngine, qtbot: QtBot) -> None:
    theme = theme_of(engine)
    with qtbot.assertNotEmitted(theme.changed), qtbot.assertNotEmitted(theme.resized):
        theme.show(theme.look)


def test_sizes_and_colours_are_told_apart(engine: QQmlApplicationEngine, qtbot: QtBot) -> None:
    theme = theme_of(engine)
    with qtbot.assertNotEmitted(theme.changed), qtbot.waitSignal(theme.resized):
        theme.set_large_text(True)
    with qtbot.assertNotEmitted(theme.resized), qtbot.waitSignal(theme.changed):
        theme.set_scheme(Scheme.HIGH_CONTRAST)
    assert (theme.property("highContrast"), theme.property("largeText")) == (True, True)


def test_each_engine_has_its_own_theme(engines: Callable[..., QQmlApplicationEngine]) -> None:
    one, other = engines(), engines(Look(Scheme.WALL))
    assert theme_of(one).look.scheme is Scheme.LIGHT
    assert theme_of(other).look.scheme is Scheme.WALL


def test_every_token_is_there_for_qml(engine: QQmlApplicationEngine) -> None:
    theme = theme_of(engine)
    for field in fields(Tokens):
        first, *rest = field.name.split("_")
        name = first + "".join(word.capitalize() for word in rest)
        assert theme.property(name) == QColor(getattr(theme.tokens, field.name)), name


def test_both_typefaces_are_loaded_under_the_names_the_theme_gives(engine: QQmlApplicationEngine) -> None:
    assert isinstance(theme_of(engine), Theme)
    assert QFontDatabase.hasFamily(str(theme_of(engine).property("headingFamily")))
    assert QFontDatabase.hasFamily(str(theme_of(engine).property("bodyFamily")))
    assert (HEADING_FAMILY, BODY_FAMILY) == ("Plus Jakarta Sans", "Atkinson Hyperlegible")
