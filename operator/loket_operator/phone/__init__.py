"""The telephone desk (S0): calls taken over a served visitor, and calls back."""
