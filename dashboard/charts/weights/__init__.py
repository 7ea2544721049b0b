"""The charts of the page Weights."""
