"""How two figures of the members go together."""
