"""A review of a layer: what is looked at, in which order, and where the answers stand."""
