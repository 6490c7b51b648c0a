"""Reservations of the bidding room's seats, made and minded at the front office."""
