"""What it would take to reach a place, and what if."""
