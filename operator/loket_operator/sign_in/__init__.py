"""Signing in, choosing a desk, locking and changing the officer."""
