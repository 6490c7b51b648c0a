"""The QML controls: large enough to touch, readable aloud, whole in both directions of length, silent towards the log."""

from collections.abc import Callable, Iterator

import pytest
from loket_shared.qt.theme import theme_of
from loket_shared.qt.tokens import Scheme
from PySide6.QtCore import QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

LEAST = 88
LONG = "Pendampingan pengunggahan dokumen penawaran dan data kualifikasi penyedia barang/jasa pemerintah " * 3

PAGE = """
import QtQuick
import QtQuick.Layouts
import Loket.Controls
import Loket.Theme

Window {
    width: 1080
    height: 1920
    visible: true
    color: Theme.paper

    ColumnLayout {
        x: 40
        width: 1000
        spacing: 8

        CONTENT
    }
}
"""


@pytest.fixture
def page(engine: QQmlApplicationEngine, qtbot: QtBot) -> Iterator[Callable[[str], QQuickWindow]]:
    windows: list[QQuickWindow] = []

    def show(content: str) -> QQuickWindow:
        engine.loadData(PAGE.replace("CONTENT", content).encode(), QUrl())
        window = engine.rootObjects()[-1]
        assert isinstance(window, QQuickWindow)
        windows.append(window)
        qtbot.waitExposed(window)
        window.grabWindow()
        return window

    yield show
    for window in windows:
        window.close()


def item(window: QQuickWindow, name: str) -> QQuickItem:
    found = window.findChild(QQuickItem, name)
    assert found is not None, name
    return found


def spot(thing: QQuickItem) -> QPointF:
    return thing.mapToScene(QPointF(thing.width() / 2, thing.height() / 2))


def click(window: QQuickWindow, thing: QQuickItem) -> None:
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot(thing).toPoint())


def spoken(thing: QQuickItem) -> tuple[str, str]:
    QAccessible.setActive(True)
    interface = QAccessible.queryAccessibleInterface(thing)
    return interface.role().name, interface.text(QAccessible.Text.Name)


@pytest.mark.parametrize("scale", [0.6, 1.0, 1.5])
@pytest.mark.parametrize("kind", ['BigButton { text: "A"', 'Chip { text: "A"'])
def test_targets_are_large_enough_in_every_window(
    page: Callable[[str], QQuickWindow], engine: QQmlApplicationEngine, kind: str, scale: float
) -> None:
    window = page(f'{kind}; objectName: "target" }}')
    theme_of(engine).setProperty("scale", scale)
    target = item(window, "target")
    assert min(target.implicitWidth(), target.implicitHeight()) >= LEAST * scale


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize(
    "control",
    [
        'BigButton { objectName: "long"; Layout.fillWidth: true; text: "LONG"; iconName: "check"; trailingIcon: "check" }',
        'BigButton { objectName: "long"; Layout.fillWidth: true; text: "LONG"; subText: "LONG" }',
        'Chip { objectName: "long"; Layout.fillWidth: true; text: "LONG"; checked: true }',
        'Banner { objectName: "long"; Layout.fillWidth: true; text: "LONG"; BigButton { text: "Coba lagi" } }',
        'Field { objectName: "long"; Layout.fillWidth: true; label: "LONG"; error: "LONG"; hint: "LONG"; maximum: 9 }',
        'Card { objectName: "long"; Layout.fillWidth: true; Body { width: parent.width; text: "LONG" } }',
        'Heading { objectName: "long"; Layout.fillWidth: true; text: "LONG" }',
    ],
)
def test_long_texts_wrap_inside_their_control(
    page: Callable[[str], QQuickWindow], engine: QQmlApplicationEngine, control: str, large: bool
) -> None:
    theme_of(engine).set_large_text(large)
    window = page(control.replace("LONG", LONG))
    control_item = item(window, "long")
    whole = QRectF(0, 0, control_item.width(), control_item.height())
    assert control_item.width() == 1000
    for text in texts(control_item):
        place = text.mapRectToItem(
            control_item, QRectF(0, 0, text.property("contentWidth"), text.property("contentHeight"))
        )
        assert whole.adjusted(-1, -1, 1, 1).contains(place), (text.property("text")[:20], place, whole)
        assert text.property("truncated") is False


def texts(parent: QQuickItem) -> list[QQuickItem]:
    found = []
    for child in parent.childItems():
        if child.inherits("QQuickText") and child.isVisible():
            found.append(child)
        found += texts(child)
    return found


def test_a_busy_button_cannot_be_pressed_twice(page: Callable[[str], QQuickWindow]) -> None:
    window = page(
        'BigButton { objectName: "go"; property int times: 0; text: "Kirim"; onClicked: { times++; busy = true } }'
    )
    button = item(window, "go")
    click(window, button)
    click(window, button)
    assert button.property("times") == 1


def test_a_chosen_chip_shows_it_without_colour_too(page: Callable[[str], QQuickWindow]) -> None:
    window = page('Chip { objectName: "chip"; text: "Akun" }')
    chip = item(window, "chip")
    before = chip.implicitWidth()
    click(window, chip)
    assert chip.property("checked") is True
    assert chip.implicitWidth() > before


def test_what_is_wrong_stands_beside_the_field_with_its_sign(page: Callable[[str], QQuickWindow]) -> None:
    window = page('Field { objectName: "phone"; label: "Nomor HP"; property string e: ""; error: e }')
    field, error = item(window, "phone"), item(window, "phoneError")
    assert not error.isVisible()
    field.setProperty("e", "Isi nomor yang dapat dihubungi.")
    window.grabWindow()
    assert error.isVisible()
    assert error.mapToItem(field, QPointF()).y() > 0
    assert spoken(error) == ("AlertMessage", "Isi nomor yang dapat dihubungi.")


def test_the_counter_says_how_much_fits(page: Callable[[str], QQuickWindow]) -> None:
    window = page('Field { objectName: "f"; label: "Masalah"; length: 132; maximum: 2000 }')
    assert "132 / 2000" in [
        text.property("text").replace(",", "").replace(".", "") for text in texts(item(window, "f"))
    ]


def test_every_control_has_a_role_and_a_name(page: Callable[[str], QQuickWindow]) -> None:
    window = page(
        'BigButton { objectName: "a"; text: "Lanjut"; subText: "ke data diri" }'
        'Chip { objectName: "b"; text: "Akun" }'
        'Banner { objectName: "c"; text: "Kertas habis." }'
        'Heading { objectName: "d"; text: "Selamat datang" }'
        'Body { objectName: "e"; text: "Silakan pilih" }'
    )
    assert [spoken(item(window, name)) for name in "abcde"] == [
        ("Button", "Lanjut"),
        ("RadioButton", "Akun"),
        ("AlertMessage", "Kertas habis."),
        ("Heading", "Selamat datang"),
        ("StaticText", "Silakan pilih"),
    ]


def test_an_icon_follows_the_colours(page: Callable[[str], QQuickWindow], engine: QQmlApplicationEngine) -> None:
    window = page('Icon { objectName: "i"; name: "alert-triangle"; color: Theme.bad; size: 64 }')
    icon = item(window, "i")
    seen = []
    for scheme in (Scheme.LIGHT, Scheme.HIGH_CONTRAST):
        theme_of(engine).set_scheme(scheme)
        image = window.grabWindow()
        top = icon.mapToScene(QPointF()).toPoint()
        seen.append({image.pixelColor(top.x() + x, top.y() + y).name() for x in range(64) for y in range(64)})
    assert QColor("#8E1712").name() in seen[0]
    assert QColor("#FFE100").name() in seen[1]
