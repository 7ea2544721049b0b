"""The pictures of one figure of all members against another."""
