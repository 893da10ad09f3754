"""What the operating system gives, limits and refuses. Both sides."""
