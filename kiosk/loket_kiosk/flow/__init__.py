"""The visitor's way through the kiosk as values and pure functions: no Qt, no database."""
