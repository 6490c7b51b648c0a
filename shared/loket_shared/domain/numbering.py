"""How a ticket and a form are labelled."""

import secrets

REFERENCE_PREFIX = "LK1:"


def ticket_label(series: str, number: int) -> str:
    """Return the number as it is printed, shown and called: series, '-' when the series ends in a digit, at least three digits.

    The number never wraps: 1000 follows 999.
    """
    return f"{series}{'-' if series[-1:].isdigit() else ''}{number:03d}"


def form_label(prefix: str, year: int, number: int) -> str:
    """Return the form number of S0-08, such as FK-2026-000413; `number` is gap-free per office and year."""
    return f"{prefix}-{year}-{number:06d}"


def new_reference() -> str:
    """Return a random reference of 100 bits for the QR code; it reveals nothing about the visitor."""
    alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
    return REFERENCE_PREFIX + "".join(secrets.choice(alphabet) for _ in range(20))
