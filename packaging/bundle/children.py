"""Runs before the program in a bundle: gives the programs that it starts the library path that the user had.

PyInstaller's starter puts the bundle's libraries first, for itself. A sound player of the system that got them, too,
could find libraries older than those it was built with.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is not None:
    os.environ["LD_LIBRARY_PATH"] = before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
