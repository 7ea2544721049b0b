"""The pages that are measured, by the path at which they open."""

from dashboard.selection.pages import OVERVIEW, OWN_FIELDS

PATHS = {name: "" if name == OVERVIEW else name for name in OWN_FIELDS}
"""By the page's name: its path, without a slash before it."""
