"""Printed documents: consultation form, recap and guest book as PDF and spreadsheet, and their way to an A4 printer.

Official documents are Indonesian only. Every function here may be called from a worker thread: Qt's font database,
QTextLayout, QPainter, QImage, QPdfWriter, QPdfDocument and QPrinter are reentrant and are made, used and dropped inside
one call. A QGuiApplication must exist, and nothing here may be shared between threads.
"""
