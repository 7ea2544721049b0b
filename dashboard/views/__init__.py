"""One file per page: a short script that reads from top to bottom."""
