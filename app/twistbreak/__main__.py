"""`python -m twistbreak`."""

import sys

from twistbreak.cli import main

if __name__ == "__main__":
    sys.exit(main())
