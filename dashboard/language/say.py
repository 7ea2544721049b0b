"""Turns a finding into its sentence."""

from functools import singledispatch

from dashboard.findings.finding import Finding
from dashboard.language.words import Words


@singledispatch
def say(finding: Finding, words: Words) -> str:
    """The sentence of a finding.

    Args:
        finding: what is said; the file of its subject registers how.
        words: of the language it is said in.

    Raises:
        TypeError: nobody has said how such a finding is put into words.
    """
    raise TypeError(f"There is no sentence for {type(finding).__name__}.")
