"""Mail out and in: building and sending letters, reading a mailbox, taking received mail apart."""
