"""The charts of the page Why it moved."""
