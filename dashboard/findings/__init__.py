"""What can be said of the figures, as values: codes, editions and numbers, no words."""
