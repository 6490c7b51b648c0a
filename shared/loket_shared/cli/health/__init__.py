"""The examinations of `loket doctor`, one subject a file; each gives verdicts with what to do."""
