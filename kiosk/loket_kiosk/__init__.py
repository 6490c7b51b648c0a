"""The visitor kiosk."""
