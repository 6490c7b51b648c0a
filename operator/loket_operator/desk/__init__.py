"""The desk workspace: queue, the form beside its answer, and the acts of S3-08 to S3-12."""
