"""What others assert, as values, and how it is judged."""
