"""Rules of mail without input or output: what goes out when, what came in, and to which escalation it belongs."""
