"""The words that stand only in a page as text, before and without its scripts."""

from dashboard.language.messages import Message

BARE = Message("Data alone (CSV)")
FIGURE = Message("Picture as data (JSON)")
FIRST_ROWS = {
    True: Message("These are the first {shown:whole} of {of:whole} rows; the file has them all."),
    False: Message("These are the first {shown:whole} of {of:whole} rows."),
}
"""By whether there is a file."""
SCORE_AND_LEVEL = Message("Score and level")
"""Heads what stands beneath a rank where the application draws it as a tile."""
