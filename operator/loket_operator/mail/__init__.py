"""The console's part in the office's mail: who sends and reads it here, what is wrong with it, and in which words."""
