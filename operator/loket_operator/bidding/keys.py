"""The bidding room's own keys; calling uses the desk's, so that hands need to learn nothing twice."""

from loket_operator.keys import Keys

YES = Keys("Alt+Y", "")
NO = Keys("Alt+N", "")
SEAT = Keys("F9", "Alt+J")
OTHER_SEAT = Keys("Shift+F9", "Alt+V")
NOTE = Keys("Alt+C", "")
BACK = Keys("Alt+K", "")
NEXT_SESSION = Keys("F4", "Alt+Z")
PROVIDER = Keys("F2", "Alt+I")
PAUSE = Keys("Alt+P", "")
MOVE = Keys("Alt+M", "")
HAND_OVER = Keys("Alt+O", "")
END = Keys("Alt+E", "")
WAITING_TAB = Keys("Alt+A", "")
REPORT_TAB = Keys("Alt+D", "")
REPORT_OUT = Keys("Alt+Q", "")
PLAN = Keys("Alt+W", "")
CLEAN = Keys("Alt+X", "")
BROKEN = Keys("Alt+R", "")
SEND = Keys("Ctrl+Return", "")
CHOICES = tuple(Keys(f"Alt+{n}", "") for n in range(1, 10))
