"""The environment that runs models: what it can run, shown; installed where it is not there."""
