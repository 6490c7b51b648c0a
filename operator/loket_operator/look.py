"""The console's stylesheet, made from the theme's tokens; colours are read from here by what paints itself."""

import logging
from dataclasses import asdict
from string import Template
from typing import Protocol, runtime_checkable

from loket_shared.qt.tokens import Scheme, Tokens, UnreadableColoursError, office_tokens
from loket_shared.services.settings import OfficeSettings
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractItemView, QWidget

logger = logging.getLogger(__name__)

_SHEET = Template("""
QWidget { color: $ink; }
QMainWindow, QWidget[kind="page"] { background: $paper; }
QToolTip { color: $ink; background: $surface; border: 1px solid $ink2; padding: 6px; }
QLabel { background: transparent; }
QLabel[role="quiet"], ElidedLabel[role="quiet"] { color: $ink2; }
QLabel[role="brand"] { color: $brand; }
QLabel[role="ok"] { color: $ok; }
QLabel[role="warn"] { color: $warn; }
QLabel[role="bad"] { color: $bad; }
QLabel[role="onBrand"] { color: $on_brand; }

QFrame[kind="card"], QFrame[kind="active"] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame[kind="active"] { border: 2px solid $brand; }
QFrame[kind="side"] { background: $surface; border: none; border-right: 1px solid $line; }
QFrame[kind="aside"] { background: $surface; border: none; border-left: 1px solid $line; }
QFrame[kind="panel"] { background: $warn_soft; border: 2px solid $accent; border-radius: 10px; }
QFrame[kind="bar"] { background: $brand; border: none; }
QFrame[kind="banner"] { background: $warn_soft; border: none; border-bottom: 2px solid $accent; }
QFrame[kind="strip"] { background: $brand_soft; border: none; border-bottom: 1px solid $line; }
QFrame[kind="floating"] { background: $surface; border: 2px solid $brand; border-radius: 10px; }
QFrame[kind="foot"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[kind="line"] { background: $line; border: none; max-height: 1px; }
QFrame[kind="calm"] { background: $ok_soft; border: none; border-radius: 10px; }
QFrame[kind="amber"] { background: $warn_soft; border: 2px solid $accent; border-radius: 10px; }
QFrame[kind="red"] { background: $bad_soft; border: 2px solid $bad; border-radius: 10px; }

QLabel[kind="pill"] { background: $brand_soft; color: $brand; border-radius: 12px; padding: 3px 10px; }
QLabel[kind="pill"][role="bad"] { background: $bad_soft; color: $bad; }
QLabel[kind="pill"][role="warn"] { background: $warn_soft; color: $warn; }
QLabel[kind="pill"][role="ok"] { background: $ok_soft; color: $ok; }

QPushButton { background: $surface; color: $ink; border: 1px solid $line; border-radius: 10px; padding: 4px 14px; }
QPushButton:hover { border-color: $brand; }
QPushButton:focus { border: 2px solid $brand; }
QPushButton:pressed { background: $brand_soft; }
QPushButton:disabled { background: $paper; color: $ink2; border-color: $line; }
QPushButton:checked { background: $brand_soft; border: 2px solid $brand; color: $brand; }
QPushButton QLabel[part="title"] { color: $ink; }
QPushButton QLabel[part="hint"] { color: $ink2; }
QPushButton QLabel:disabled { color: $border; }
QPushButton[tone="primary"] { background: $brand; border: 2px solid $brand; color: $on_brand; }
QPushButton[tone="primary"]:hover { background: $brand; }
QPushButton[tone="primary"]:focus { border: 2px solid $accent; }
QPushButton[tone="primary"] QLabel[part="title"] { color: $on_brand; }
QPushButton[tone="primary"] QLabel[part="hint"] { color: $on_brand; }
QPushButton[tone="primary"]:disabled { background: $paper; border: 2px solid $line; color: $ink2; }
QPushButton[tone="primary"] QLabel:disabled { color: $ink2; }
QPushButton[tone="quiet"] { background: transparent; border: 1px solid transparent; color: $brand; }
QPushButton[tone="quiet"]:hover { background: $brand_soft; }
QPushButton[tone="quiet"]:focus { border: 2px solid $brand; }
QPushButton[tone="quiet"]:disabled { color: $border; }
QPushButton[tone="tab"] { background: transparent; border: none; border-radius: 0; color: $on_brand; padding: 4px 9px; border-bottom: 3px solid transparent; }
QPushButton[tone="tab"][tight="true"] { padding: 4px 7px; }
QPushButton[tone="tab"]:hover { background: $brand; }
QPushButton[tone="tab"]:focus { background: $brand; border-bottom: 3px solid $accent_on_brand; }
QPushButton[tone="tab"]:checked { color: $accent_on_brand; border-bottom: 3px solid $accent_on_brand; }
QPushButton[tone="section"] { background: transparent; border: 2px solid transparent; text-align: left; padding: 4px 12px; }
QPushButton[tone="section"]:focus { border: 2px solid $brand; }
QPushButton[tone="section"]:checked { background: $brand_soft; color: $brand; }
QPushButton[tone="alert"] { background: $warn_soft; color: $warn; border: none; border-radius: 16px; padding: 0 14px; min-height: 32px; }
QPushButton[tone="alarm"] { background: $bad; color: $surface; border: 2px solid $on_brand; border-radius: 16px; padding: 0 12px; min-height: 32px; }
QPushButton[tone="alarm"]:focus { border: 3px solid $accent_on_brand; }
QPushButton[tone="segment"] { padding: 4px 6px; }
QPushButton[tone="alert"]:focus { border: 2px solid $accent; }

QPushButton[tone="card"]:checked { background: $surface; color: $ink; }
QPushButton[seat="free"] { background: $ok_soft; border-color: $ok; }
QPushButton[seat="occupied"] { background: $brand_soft; }
QPushButton[seat="cleaning"], QPushButton[seat="reserved"] { background: $warn_soft; }
QPushButton[seat="broken"] { background: $bad_soft; border-color: $bad; }

QLineEdit, QPlainTextEdit, QComboBox, QDateTimeEdit { background: $surface; color: $ink; border: 1px solid $border; border-radius: 8px; padding: 6px 10px;
  selection-background-color: $brand; selection-color: $on_brand; placeholder-text-color: $ink2; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateTimeEdit:focus { border: 2px solid $brand; padding: 5px 9px; }
QLineEdit[role="bad"], QPlainTextEdit[role="bad"], QComboBox[role="bad"] { border: 2px solid $bad; padding: 5px 9px; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $paper; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QDateTimeEdit:disabled { background: $paper; color: $ink2; }
QPlainTextEdit[kind="bare"], QPlainTextEdit[kind="bare"]:focus, QPlainTextEdit[kind="bare"]:read-only { border: none; padding: 0; background: $surface; }
QTextEdit[kind="bare"] { border: none; background: $surface; color: $ink; selection-background-color: $brand; selection-color: $on_brand; }
QTextEdit[kind="bare"]:focus { border-left: 3px solid $brand; }
QCheckBox, QRadioButton { spacing: 8px; color: $ink; padding: 3px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: $brand; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 2px solid $border; background: $surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked { background: $brand; border-color: $brand; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 6px solid $brand; background: $surface; }
QRadioButton::indicator:disabled, QCheckBox::indicator:disabled { border-color: $line; }
QListView, QTableView { background: $surface; border: none; outline: none; }
QTableView { selection-background-color: $brand_soft; selection-color: $ink; }
QTableView::item { padding: 0 8px; border-bottom: 1px solid $line; }
QTableView[kind="wrapped"]::item { padding: 6px 8px; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $ink2; border: none; border-bottom: 1px solid $border; padding: 8px 11px; }
QListView[kind="plain"] { border: 1px solid $line; border-radius: 10px; }
QListView[kind="files"] { border: 1px solid $line; border-radius: 10px; padding: 2px; }
QListView[kind="files"]:focus { border: 2px solid $brand; padding: 1px; }
QListView[kind="files"]::item { padding: 3px 6px; color: $ink; }
QListView[kind="files"]::item:selected { background: $brand_soft; color: $ink; }
QScrollArea, QScrollArea > QWidget, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 28px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $border; border-radius: 5px; min-height: 30px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $border; border-radius: 5px; min-width: 30px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
""")
_WITHOUT_FILLS = Template("""
QLabel[kind="pill"], QFrame[kind="calm"] { border: 1px solid $line; }
QPushButton[tone="section"]:checked { border: 2px solid $brand; }
QPushButton[tone="section"]:focus, QPushButton:checked:focus { border: 2px solid $ink; }
QPushButton[tone="alarm"] { background: $ink; }
QPushButton[tone="tab"]:checked { background: $paper; color: $ink; border: none; border-bottom: 3px solid $brand; }
QTableView { selection-background-color: $brand; selection-color: $on_brand; }
QListView[kind="files"]::item:selected { background: $brand; color: $on_brand; }
QPushButton:disabled, QPushButton[tone="primary"]:disabled, QPushButton[tone="quiet"]:disabled { border: 1px dashed $line; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QDateTimeEdit:disabled { border-style: dashed; }
""")
"""What tells things apart where soft fills are as dark as the ground: edges, the solid colour for what is chosen, dashes for what rests."""


@runtime_checkable
class Dressed(Protocol):
    """Whatever paints with the theme's colours itself, and can take others."""

    def dress(self, tokens: Tokens) -> None:
        """Paint in these colours from now on."""


def console_tokens(settings: OfficeSettings, *, contrast: bool) -> Tokens:
    """Return the console's colours: the office's own, or high contrast where this machine asks for it."""
    if contrast:
        return office_tokens(Scheme.HIGH_CONTRAST)
    try:
        return office_tokens(Scheme.LIGHT, settings.brand, settings.accent)
    except (UnreadableColoursError, ValueError) as error:
        logger.info("the office's colours are not used: %s", error)
        return office_tokens(Scheme.LIGHT)


def stylesheet(tokens: Tokens) -> str:
    """Return the console's stylesheet in the colours of `tokens`."""
    colours = asdict(tokens)
    plain = tokens.brand_soft == tokens.surface
    return _SHEET.substitute(colours) + (_WITHOUT_FILLS.substitute(colours) if plain else "")


def palette(tokens: Tokens) -> QPalette:
    """Return the palette for what the stylesheet leaves to the style: indicators, menus, calendars."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: tokens.paper,
        QPalette.ColorRole.WindowText: tokens.ink,
        QPalette.ColorRole.Base: tokens.surface,
        QPalette.ColorRole.AlternateBase: tokens.paper,
        QPalette.ColorRole.Text: tokens.ink,
        QPalette.ColorRole.Button: tokens.surface,
        QPalette.ColorRole.ButtonText: tokens.ink,
        QPalette.ColorRole.Highlight: tokens.brand,
        QPalette.ColorRole.HighlightedText: tokens.on_brand,
        QPalette.ColorRole.ToolTipBase: tokens.surface,
        QPalette.ColorRole.ToolTipText: tokens.ink,
        QPalette.ColorRole.PlaceholderText: tokens.ink2,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    return made


def clothe(window: QWidget, tokens: Tokens) -> None:
    """Show a finished window in these colours; dressing the application instead makes building it twice as slow."""
    window.setPalette(palette(tokens))
    window.setStyleSheet(stylesheet(tokens))


def dress(window: QWidget, tokens: Tokens) -> None:
    """Show a window that is open already in other colours; what is typed and chosen stays."""
    for one in (window, *window.findChildren(QObject)):
        parts = (one, one.itemDelegate()) if isinstance(one, QAbstractItemView) else (one,)
        for part in parts:
            if isinstance(part, Dressed):
                part.dress(tokens)
    clothe(window, tokens)
