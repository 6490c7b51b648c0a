"""The only shared place that imports PySide6."""
