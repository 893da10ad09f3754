"""Runs inside the real QGIS window: imports the script that SCRIPT names.

What QGIS is given to run as `--code` has neither a name nor a file, so that no traceback could show
its lines.
"""

import importlib
import os

importlib.import_module(os.environ["SCRIPT"])
