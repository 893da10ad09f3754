"""What windows say of a chosen model, and whether its own code may run."""
