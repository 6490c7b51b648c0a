"""How much of a received mail is taken apart; each bound keeps hostile bytes from costing time or memory."""

MOST_BYTES = 64_000_000
"""A larger mail is read by its header only."""
MOST_HEADER_BYTES = 512_000
MOST_PART_HEADER_BYTES = 64_000
MOST_HEADER_LINES = 1_000
MOST_VALUE = 64_000
"""Characters of one header's value."""
MOST_PARAMETERS = 4_000
"""Characters of a Content-Type or Content-Disposition."""
MOST_DEPTH = 50
MOST_PARTS = 500
MOST_PEOPLE = 500
MOST_IDS = 200
MOST_CARRIED = 20
MOST_DELIVERIES = 100
MOST_TEXT = 400_000
"""Characters of text, quoted parts included; the rest stands in the raw mail."""
MOST_HTML = 4_000_000
"""Bytes of HTML that are read for their text."""
