"""Escalations to LKPP in the console: the draft, the thread, every move, and what is owed today."""
