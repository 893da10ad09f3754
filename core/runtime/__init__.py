"""Finds, builds and probes the model environment; talks to the worker. Standard library only."""
