"""Runs before the program in a bundle: undoes what PyInstaller's starter changes around it.

On Linux the starter puts the bundle's libraries first, for itself. A sound player of the system that got them, too,
could find libraries older than those it was built with: the programs that this one starts get the path that the user
had. On Windows a program without a console has nowhere to write; what it says goes nowhere then, instead of failing.
"""

import os
import sys

if sys.platform == "linux":
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)

nowhere = None if sys.stdout and sys.stderr else open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 -- early; for good
sys.stdout = sys.stdout or nowhere
sys.stderr = sys.stderr or nowhere
