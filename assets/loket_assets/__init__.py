"""Voice packs, templates and translations, read by importlib.resources."""
