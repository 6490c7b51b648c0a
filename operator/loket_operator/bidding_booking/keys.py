"""Every key of the reservations' page."""

from loket_operator.keys import Keys

OPEN = Keys("Shift+F4", "Alt+R")
EARLIER = Keys("Alt+PgUp", "")
LATER = Keys("Alt+PgDown", "")
RESERVE = Keys("F12", "Alt+E")
ARRIVED = Keys("F8", "Alt+H")
CANCEL = Keys("Alt+X", "")
PRINT = Keys("Alt+C", "")
WHO = Keys("Alt+O", "")
