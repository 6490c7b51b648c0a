"""The front office workspace: guest book, unfinished forms, numbers and reprints."""
