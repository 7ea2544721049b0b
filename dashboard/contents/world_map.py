"""What the page of the map says."""

from dashboard.contents.page import Asked, Page, Picture


def world_map(asked: Asked) -> Page:
    """The world in colours; its table has every member."""
    return Page(None, (Picture("world-map", asked.selection),))
