"""What the three programs of Loket share."""
