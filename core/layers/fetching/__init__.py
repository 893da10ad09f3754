"""Imagery that only QGIS reads, brought into a job folder for the engine."""
