"""English sentences about the ranking: their words, their patterns, what they assert."""
