"""A widget program that the agent's tests start: a form, a table, tabs, a menu, a dialog that runs its own loop."""

import sys
from typing import TypeVar

from loket_shared.qt.start import application, clock_of, read_options, run
from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QAction, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

W = TypeVar("W", bound=QWidget)


class Main(QMainWindow):
    """One of everything the console is made of."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("Loket")
        self.resize(900, 900)
        page = QWidget()
        self.column = QVBoxLayout(page)
        self.said = self.add(QLabel(), "saidText")
        self.add(QLineEdit(), "nameField")
        self.add(QPlainTextEdit(), "answerField")
        self.add(QComboBox(), "reasonBox").addItems(["Tidak hadir", "Salah panggil", "Lainnya"])
        self.add(QCheckBox("Prioritas"), "priorityBox")
        self.add(QPushButton("Hapus"), "askButton").clicked.connect(self.ask)
        self.add(QPushButton("Lewati"), "skipButton").setEnabled(False)
        self.add(QPushButton("Rusak"), "crashButton").clicked.connect(lambda: 1 // 0)
        menu = QMenu(self)
        self.add_action("exportAction", "Ekspor", "")
        menu.addAction(self.findChild(QAction, "exportAction"))
        self.add(QPushButton("Lainnya"), "moreButton").setMenu(menu)
        self.addAction(self.add_action("callAction", "Panggil", "F5"))
        self.add(QListView(), "namesList").setModel(QStringListModel(["Budi", "Rina"], self))
        tabs = self.add(QTabWidget(), "tabs")
        tabs.addTab(table(), "Antrean")
        tabs.addTab(tall(), "&Arsip")
        self.setCentralWidget(page)

    def add(self, widget: W, name: str) -> W:
        """Put a widget below the others."""
        widget.setObjectName(name)
        self.column.addWidget(widget)
        return widget

    def add_action(self, name: str, text: str, key: str) -> QAction:
        """Make an action that says its text."""
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda: self.said.setText(text))
        return action

    def ask(self) -> None:
        """Open a dialog that does not return before it is answered."""
        box = QMessageBox(QMessageBox.Icon.Question, "Hapus?", "Hapus data ini?", parent=self)
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
        box.button(QMessageBox.StandardButton.Yes).setObjectName("yesButton")
        self.said.setText("dihapus" if box.exec() == QMessageBox.StandardButton.Yes else "batal")


def table() -> QTableView:
    """Return a long table."""
    view = QTableView()
    view.setObjectName("queueTable")
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    model = QStandardItemModel(100, 2, view)
    for row in range(100):
        model.setItem(row, 0, QStandardItem(f"A{row:03}"))
        model.setItem(row, 1, QStandardItem(f"Tamu {row}"))
    view.setModel(model)
    view.clicked.connect(lambda index: window.said.setText(f"baris {index.row()}"))
    return view


def tall() -> QScrollArea:
    """Return a page whose last button lies far below."""
    area, page = QScrollArea(), QWidget()
    column = QVBoxLayout(page)
    for number in range(60):
        button = QPushButton(f"Arsip {number}")
        button.setObjectName(f"archive:{number}")
        button.clicked.connect(lambda _, n=number: window.said.setText(f"arsip {n}"))
        column.addWidget(button)
    area.setWidget(page)
    return area


if __name__ == "__main__":
    options = read_options("operator", sys.argv[1:])
    started = application("operator", widgets=True)
    window = Main()
    window.show()
    raise SystemExit(run(started, window.close, options.drive, clock_of(options)))
