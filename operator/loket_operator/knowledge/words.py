"""The words of knowledge and files, in one place for both languages."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
