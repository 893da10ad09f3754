"""The first chips of a run, as the model would get them."""
