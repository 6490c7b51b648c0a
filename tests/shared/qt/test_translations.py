"""Both languages are whole: ours in English, Qt's own buttons in Indonesian, and switching shows at once."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from loket_shared.qt import lupdate
from loket_shared.qt.translations import Translations, folder, read_ts, use_language
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id_ID">
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>%n orang</source>
        <translation><numerusform>%n person</numerusform><numerusform>%n people</numerusform></translation>
    </message>
    <message>
        <source>Buka</source>
        <comment>office hours</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>A &amp; B</source>
        <translation>B &lt; A</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation type="unfinished">Not yet</translation>
    </message>
    <message>
        <source>Kosong</source>
        <translation></translation>
    </message>
</context>
</TS>
"""


@pytest.fixture(autouse=True)
def _as_before(qapp: QCoreApplication) -> Iterator[None]:
    before = QLocale()
    yield
    for translator in qapp.findChildren(Translations):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)


def test_a_file_is_read_with_plurals_comments_and_signs() -> None:
    assert read_ts(TS) == {
        ("Queue", "%n orang", ""): ("%n person", "%n people"),
        ("Queue", "Buka", "office hours"): ("Open",),
        ("Queue", "A & B", ""): ("B < A",),
    }
    with pytest.raises(ValueError, match="Premature end"):
        read_ts(TS[: len(TS) // 2])


def test_plurals_follow_the_number(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "queue_en.ts").write_text(TS)
    (tmp_path / "queue_fr.ts").write_text("not for us")
    monkeypatch.setattr("loket_shared.qt.translations.folder", lambda: tmp_path)
    use_language("en")
    said = [QCoreApplication.translate("Queue", "%n orang", "", n) for n in (0, 1, 2)]
    assert said == ["0 people", "1 person", "2 people"]
    assert QCoreApplication.translate("Queue", "Buka", "office hours") == "Open"
    assert QCoreApplication.translate("Queue", "Buka") == "Buka"
    assert QCoreApplication.translate("Queue", "Belum") == "Belum"


def test_buttons_and_menus_of_qt_speak_indonesian(qtbot: QtBot) -> None:
    use_language("id")
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    for button in QDialogButtonBox.StandardButton:
        if button not in (QDialogButtonBox.StandardButton.NoButton,):
            box.addButton(button)
    said = {button.text().replace("&", "") for button in box.buttons()}
    assert {"OK", "Batal", "Ya", "Tidak", "Simpan", "Tutup", "Coba lagi", "Bantuan"} <= said
    assert not said & {"Cancel", "Yes", "No", "Save", "Close", "Retry", "Help", "Discard", "Apply", "Reset", "Ignore"}
    field = QLineEdit()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    words = {action.text().split("\t")[0].replace("&", "") for action in menu.actions() if action.text()}
    menu.deleteLater()
    assert words == {"Urungkan", "Ulangi", "Potong", "Salin", "Tempel", "Hapus", "Pilih semua"}


def test_the_language_is_also_that_of_dates_and_numbers() -> None:
    for language, said in (("id", "Senin 1.234,5"), ("en", "Monday 1,234.5")):
        use_language(language)
        locale = QLocale()
        assert f"{locale.dayName(QDate(2026, 11, 23).dayOfWeek())} {locale.toString(1234.5, 'f', 1)}" == said


def test_one_language_replaces_the_other_and_qml_follows(
    engines: Callable[..., QQmlApplicationEngine], qapp: QCoreApplication
) -> None:
    engine = engines()
    use_language("id", engine)
    component = QQmlComponent(engine)
    component.setData(
        b'import Loket.Controls\nField { label: "x"; property string t: qsTranslate("Field", "%L1 dari %L2 huruf") }',
        "",
    )
    field = component.create()
    assert field.property("t") == "%L1 dari %L2 huruf"
    use_language("en", engine)
    assert field.property("t") == "%L1 of %L2 characters"
    use_language("id", engine)
    assert field.property("t") == "%L1 dari %L2 huruf"
    assert len(qapp.findChildren(QTranslator)) == 1
    field.deleteLater()


def test_every_shipped_file_can_be_read() -> None:
    files = [file for file in folder().iterdir() if file.name.endswith(".ts")]
    assert {"qt_id.ts", "shared_en.ts"} <= {file.name for file in files}
    assert all(read_ts(file.read_text(encoding="utf-8")) for file in files)


@pytest.mark.parametrize("package", lupdate.PACKAGES)
def test_every_text_has_its_english(package: str, tmp_path: Path) -> None:
    kept, fresh = lupdate.ts_file(package), tmp_path / "fresh.ts"
    if kept.exists():
        shutil.copy(kept, fresh)
    lupdate.update(package, fresh)
    missing = lupdate.unfinished(fresh)
    assert missing == 0, f"{missing} texts: python -m loket_shared.qt.lupdate {package}, then translate {kept.name}"


@pytest.mark.parametrize("package", lupdate.PACKAGES)
def test_translations_keep_the_places_of_values(package: str) -> None:
    if not lupdate.ts_file(package).exists():
        pytest.fail(f"{lupdate.ts_file(package).name} is missing")
    places = ("%1", "%2", "%3", "%4", "%n", "%L1", "%L2")
    for (_, source, _), forms in read_ts(lupdate.ts_file(package).read_text(encoding="utf-8")).items():
        for form in forms:
            assert [place in form for place in places if place != "%n"] == [
                place in source for place in places if place != "%n"
            ], (source, form)
