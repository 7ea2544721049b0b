"""The charts of the page Peers."""
