"""Who is like whom, and what income leads one to expect."""
