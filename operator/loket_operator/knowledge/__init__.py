"""What the office knows, beside the work: resembling answers, templates, articles, and the files of a case."""
