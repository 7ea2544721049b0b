"""Every word a reader sees: sentences, names, ordinals and numbers."""
