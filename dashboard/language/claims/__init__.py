"""The words of the claim check."""
