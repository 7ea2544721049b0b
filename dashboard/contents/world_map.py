"""What the page of the map says."""

from dashboard.contents.page import Asked, Page, Picture, flat
from dashboard.contents.periods import periods
from dashboard.selection import Paint


def world_map(asked: Asked) -> Page:
    """The world in colours; its table has every member."""
    spans = asked.selection.paint is Paint.RANK_CHANGE
    picture = Picture("world-map", asked.selection)
    return Page(None, flat([periods(asked) if spans else None, picture]))
