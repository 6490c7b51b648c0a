"""The archive's keys; each act has a function key and a second way without Fn."""

from loket_operator.keys import Keys

PAGES = ("Alt+1", "Alt+2", "Alt+3")
BACK = Keys("Esc", "")
SAVE_ANSWER = Keys("F12", "Ctrl+S")
PRINT_ORIGINAL = Keys("F8", "Alt+A")
PRINT_COPY = Keys("F9", "Alt+P")
LAY_DOWN = Keys("F6", "Alt+S")
MAKE_FINAL = Keys("F7", "Alt+F")
HANDED = Keys("F10", "Alt+Y")
DOSSIER = Keys("F4", "Alt+B")
SEARCH = Keys("Ctrl+F", "")
NEWER = Keys("Alt+PgUp", "")
OLDER = Keys("Alt+PgDown", "")
SAVE_PDF = Keys("F6", "Alt+P")
SAVE_XLSX = Keys("F7", "Alt+X")
PRINT = Keys("F8", "Alt+C")
EVERY_CASE = Keys("F9", "Alt+K")
TODAY = Keys("Alt+H", "")
WEEK = Keys("Alt+M", "")
MONTH = Keys("Alt+B", "")
LAST_MONTH = Keys("Alt+L", "")
