"""The charts of the page Targets."""
