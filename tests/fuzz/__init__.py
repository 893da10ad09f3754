"""Damaged models, packages and messages, thousands of them: each ends in a sentence or in a model.

`run.py` starts processes with bounds on memory and time (`child.py`); an input is made of a seed
and its number alone (`mutations.py`, `seeds.py`), so each failure can be had again. `targets.py`
says what reads the inputs, and what may come of it.
"""
