"""Monitoring's keys; each act has a function key and a second way without Fn."""

from loket_operator.keys import Keys

PAGES = ("Alt+1", "Alt+2", "Alt+3", "Alt+4")
TODAY = Keys("Alt+H", "")
WEEK = Keys("Alt+M", "")
MONTH = Keys("Alt+B", "")
LAST_MONTH = Keys("Alt+L", "")
SAVE_PDF = Keys("F6", "Alt+P")
SAVE_XLSX = Keys("F7", "Alt+X")
SIGN_ALL = Keys("F9", "Alt+S")
RAISE = Keys("F3", "Alt+N")
CORRECT = Keys("F2", "Alt+K")
PREVIOUS = Keys("Alt+PgUp", "")
NEXT = Keys("Alt+PgDown", "")
DISTURBANCE = Keys("F4", "Alt+G")
SAVE = Keys("F12", "Alt+E")
CANCEL = Keys("Esc", "")
CAUSES = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "Q", "W", "E", "R")
