"""The chart of the page Map."""
