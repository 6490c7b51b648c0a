"""Translations read straight from the .ts files: Indonesian is the source of our texts, English that of Qt's own.

There is no compiled file that could be missing or old; `loket_shared.qt.lupdate` keeps the .ts files complete. Qt's own
translator holds them: one written in Python would be asked by the thread that loads QML, and wait for the interpreter
while the GUI thread holds it and waits for that thread.
"""

import logging
from importlib.resources import files
from importlib.resources.abc import Traversable

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, QXmlStreamReader
from PySide6.QtQml import QQmlEngine

from loket_shared.qt.qm import Message, qm
from loket_shared.qt.texts import Language

logger = logging.getLogger(__name__)

LOCALES = {"id": "id_ID", "en": "en_GB"}
OWNER = "loketTranslations"


def folder() -> Traversable:
    """Return where the .ts files lie; `<package>_en.ts` translate ours, `qt_id.ts` the buttons and menus of Qt."""
    return files("loket_assets") / "i18n"


class Translations(QTranslator):
    """All texts of one language; overrides nothing, so that Qt never asks Python for a text."""

    def __init__(self, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(OWNER)
        self._data = qm(messages(language))  # Qt reads from these bytes as long as it lives
        self.load(self._data)


def messages(language: Language) -> dict[Message, tuple[str, ...]]:
    """Return every translated text of a language; what is missing stays in its source language."""
    found: dict[Message, tuple[str, ...]] = {}
    for file in sorted(folder().iterdir(), key=lambda one: one.name):
        if file.name.endswith(f"_{language}.ts"):
            found.update(read_ts(file.read_text(encoding="utf-8")))
    return found


def use_language(language: Language, engine: QQmlEngine | None = None) -> None:
    """Show all texts in another language, at once; QML needs its engine."""
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("a language needs an application")
    for old in app.findChildren(QTranslator, OWNER):
        QCoreApplication.removeTranslator(old)
        old.setParent(None)
    QLocale.setDefault(QLocale(LOCALES[language]))
    QCoreApplication.installTranslator(Translations(language, app))
    QCoreApplication.translate(OWNER, OWNER)  # once here, so that Qt knows that Python overrides nothing
    if engine is not None:
        engine.retranslate()


def read_ts(text: str) -> dict[Message, tuple[str, ...]]:
    """Return (context, source, comment) -> forms of every finished message of a .ts file."""
    xml = QXmlStreamReader(text)
    found: dict[Message, tuple[str, ...]] = {}
    context = ""
    while not xml.atEnd():
        xml.readNext()
        if xml.isStartElement() and xml.name() == "name":
            context = xml.readElementText()
        elif xml.isStartElement() and xml.name() == "message":
            source, comment, forms = _message(xml)
            if all(forms) and forms:
                found[context, source, comment] = forms
    if xml.hasError():
        raise ValueError(xml.errorString())
    return found


def _message(xml: QXmlStreamReader) -> tuple[str, str, tuple[str, ...]]:
    source, comment = "", ""
    forms: tuple[str, ...] = ()
    while xml.readNextStartElement():
        match xml.name():
            case "source":
                source = xml.readElementText()
            case "comment":
                comment = xml.readElementText()
            case "translation":
                forms = _forms(xml)
            case _:
                xml.skipCurrentElement()
    return source, comment, forms


def _forms(xml: QXmlStreamReader) -> tuple[str, ...]:
    finished = not xml.attributes().hasAttribute("type")
    forms, text = [], ""
    while not xml.atEnd():
        xml.readNext()
        if xml.isEndElement() and xml.name() == "translation":
            break
        if xml.isStartElement():
            forms.append(xml.readElementText())
        elif xml.isCharacters():
            text += xml.text()
    return tuple(forms or [text]) if finished else ()
