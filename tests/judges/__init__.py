"""A judge for every class of finding: what it says is set beside the independent reckoning.

Every class of `dashboard.findings` has one, or stands in `ELSEWHERE` by its module; a class that
has neither turns `tests/findings/test_every_finding.py` red.
"""
