"""Runs of real QGIS processes that are killed at random moments, and what the next run makes of it.

`run.py` plays rounds; a round is made of a seed and its number alone. `inputs.py` writes what is
classified, `processes.py` starts runs and kills who belongs to them, `clusters.py` has a cluster
whose processes are killed too, `moments.py` says when, and `layers.py` compares what comes of it.
"""
