"""Sentences in, claims out: the grammar of English claims."""
