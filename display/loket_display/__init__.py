"""The waiting-room display (the wall)."""
