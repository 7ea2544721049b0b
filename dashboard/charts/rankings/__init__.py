"""The chart of the page Rankings."""
