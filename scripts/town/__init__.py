"""A made-up town after a tornado, painted from above. NumPy only; one seed, one town."""
