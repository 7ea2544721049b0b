"""The chart of the page How sure."""
