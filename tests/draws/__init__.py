"""Selections drawn in bulk, the same for the same seed, to judge by them what the charts say."""
