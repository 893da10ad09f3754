"""Finds, builds and probes the model environment; talks to the worker. QGIS side; standard library."""
