"""Photos of features: found by paths that were written elsewhere, or in tables of attachments."""
