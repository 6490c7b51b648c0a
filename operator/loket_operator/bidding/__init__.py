"""The bidding room: who waits, the sessions side by side, the seats, and who still has to report out (S4)."""
