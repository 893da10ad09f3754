"""Which objects are drawn to be looked at. Both sides."""
