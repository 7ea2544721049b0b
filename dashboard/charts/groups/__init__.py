"""The charts of the page Groups."""
