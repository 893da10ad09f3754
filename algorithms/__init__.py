"""Parameters in, features out: the Processing algorithms. They delegate to core."""
