"""What is wrong with a command, in one sentence."""

import argparse
from typing import NoReturn

from dashboard.language import importing as says
from dashboard.language import spoken_words

NOT_DONE = 2
"""The exit code when a command could not be run."""


class Arguments(argparse.ArgumentParser):
    """Says what is wrong with a command in one sentence."""

    def error(self, message: str) -> NoReturn:
        """Ends the command with a sentence instead of a usage table."""
        told = f"{message[:1].upper()}{message[1:]}"
        self.exit(NOT_DONE, f"{spoken_words().text(says.USAGE, told=told, command=self.prog)}\n")
