"""The charts of the page Compare."""
