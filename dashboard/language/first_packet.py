"""The words that stand only in a page as text, before and without its scripts."""

from dashboard.language.messages import Message

FIGURE = Message("Picture as data (JSON)")
FIRST_ROWS = Message("These are the first {shown:whole} of {of:whole} rows; the file has them all.")
