"""Mails that came and belong to no escalation yet: read, linked by a person, or set aside."""
