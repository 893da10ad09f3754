"""Runs in the model environment and serves one job at a time."""
