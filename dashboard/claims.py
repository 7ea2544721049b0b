"""The way to the command that checks what a text claims: `python -m dashboard.claims`."""

import sys

from dashboard.commands.claims import main

if __name__ == "__main__":
    sys.exit(main())
