"""Mutation testing: small faults are set into the code, and the tests are to notice them.

Not part of the tests: `make mutants` runs it.
"""
