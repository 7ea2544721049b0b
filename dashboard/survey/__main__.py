"""The way to the command that imports and checks the data: `python -m dashboard.survey`."""

import sys

from dashboard.commands.dataset import main

if __name__ == "__main__":
    sys.exit(main())
