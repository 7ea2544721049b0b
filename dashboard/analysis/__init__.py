"""What can be said of the data: pure methods over the survey's tables."""
