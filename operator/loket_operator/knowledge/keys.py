"""The keys of resembling answers, templates, files and articles, the same on every screen that shows them."""

from loket_operator.keys import Keys

TAKE = (Keys("Alt+1", ""), Keys("Alt+2", ""), Keys("Alt+3", ""))
TEMPLATES = Keys("Alt+R", "")
FILES = Keys("Alt+I", "")
ARTICLE = Keys("Alt+W", "")
