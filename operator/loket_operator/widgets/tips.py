"""Tooltips that say what somebody else wrote, as text: Qt takes what looks like HTML for HTML, pictures included."""

from html import escape


def plain_tip(text: str) -> str:
    """Return a text as a tooltip that shows every sign of it, whatever it looks like."""
    return f"<qt>{escape(text)}</qt>".replace("\n", "<br/>") if "<" in text else text
