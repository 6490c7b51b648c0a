"""Ticket printers: layout, bytes and transport; no Qt, no database."""
