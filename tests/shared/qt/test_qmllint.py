"""The QML check sees our Python types: what fits passes, a misspelt property does not."""

import subprocess
from pathlib import Path

import pytest
from loket_shared.qt import qmllint

MODEL = '''
"""A view model."""

from PySide6.QtCore import Property, QAbstractListModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Loket.Trial.Python"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in app.py")
class Rows(QAbstractListModel):
    pass


@QmlElement
@QmlUncreatable("made in app.py")
class TrialViewModel(QObject):
    changed = Signal()

    @Property(str, notify=changed)
    def headline(self):
        return ""

    @Property(Rows, constant=True)
    def rows(self):
        return None

    @Property(list, notify=changed)
    def words(self):
        return []

    @Slot(str)
    def choose(self, word):
        pass
'''
MAIN = """pragma ComponentBehavior: Bound

import QtQuick

import Loket.Controls
import Loket.Theme
import Loket.Trial.Python

Item {
    id: root

    required property TrialViewModel vm

    Heading {
        color: Theme.bad
        text: root.vm.headline
    }
    ListView {
        model: root.vm.rows
    }
    Repeater {
        model: root.vm.words

        BigButton {
            required property string modelData

            text: modelData

            onClicked: root.vm.choose(modelData)
        }
    }
}
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    home = tmp_path / "kiosk" / "loket_trial"
    module = home / "qml" / "Loket" / "Trial"
    module.mkdir(parents=True)
    (home / "trial.py").write_text(MODEL)
    (module / "qmldir").write_text("module Loket.Trial\nMain 1.0 Main.qml\n")
    (module / "Main.qml").write_text(MAIN)
    (tmp_path / "shared").symlink_to(qmllint.ROOT / "shared")
    return tmp_path


def test_what_fits_passes(checkout: Path) -> None:
    assert set(qmllint.python_modules(checkout)) == {"Loket.Theme", "Loket.Trial.Python"}
    assert qmllint.lint(checkout) == 0


WRONG = {
    "root.vm.headline": "root.vm.headlin",
    "root.vm.choose": "root.vm.chose",
    "Theme.bad": "Theme.worse",
    "root.vm.rows": "vm.rows",
    "import Loket.Controls": "import Loket.Kontrols",
}


def test_what_does_not_fit_fails(checkout: Path, capfd: pytest.CaptureFixture[str]) -> None:
    folder = checkout / "kiosk" / "loket_trial" / "qml" / "Loket" / "Trial"
    for number, (right, wrong) in enumerate(WRONG.items()):
        (folder / f"Wrong{number}.qml").write_text(MAIN.replace(right, wrong, 1))
    assert qmllint.lint(checkout) != 0
    said = capfd.readouterr().err
    for number, wrong in enumerate(WRONG.values()):
        about = [line for line in said.splitlines() if f"Wrong{number}.qml" in line]
        assert about, wrong
        assert wrong.rsplit(".", maxsplit=1)[-1] in " ".join(about) or "unqualified" in " ".join(about)
    assert "Main.qml:" not in said


def test_a_module_that_cannot_be_read_stops_the_check(checkout: Path) -> None:
    (checkout / "kiosk" / "loket_trial" / "trial.py").write_text('QML_IMPORT_NAME = "Loket.Trial.Python"\nclass (\n')
    with pytest.raises(subprocess.CalledProcessError):
        qmllint.lint(checkout)
