"""Labelled objects: their classes, and the files and folders that hold them. Both sides."""
