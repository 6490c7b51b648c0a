"""Pure rules of the office: no I/O, no Qt, no database."""
