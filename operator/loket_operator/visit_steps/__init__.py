"""What a visit's procedure leaves to the officer's keys: steps, the visitor's rating, the guest book at the end."""
