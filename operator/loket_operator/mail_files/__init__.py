"""The files of one mail that came: seen, saved and attached to its case; the same beside the inbox and in a conversation."""
