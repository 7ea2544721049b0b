"""The charts of the page Country."""
