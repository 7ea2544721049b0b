"""The chart of the page Claim check."""
