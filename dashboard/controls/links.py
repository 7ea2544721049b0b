"""Links within a text or a table; where a widget fits, a page link is one."""

from urllib.parse import urlencode

from dashboard.selection import Selection, write_query


def link(label: str, path: str, selection: Selection) -> str:
    """A way to a page with a selection, as Markdown."""
    return f"[{label}]({path}?{urlencode(write_query(selection))})"
