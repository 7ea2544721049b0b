"""The charts of the page Own weights."""
