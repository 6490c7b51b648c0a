"""Mail between the database and the servers: whoever holds the mail secret hands letters over and fetches answers."""
