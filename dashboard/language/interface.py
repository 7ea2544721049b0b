"""The words of the controls."""

from dashboard.language.messages import Message

PRODUCT = Message("UN e-government ranking")
PAGE_TITLE = Message("{page} · UN e-government ranking")
PAGES = {
    "overview": Message("Overview"),
    "compare": Message("Compare"),
    "rankings": Message("Rankings"),
    "map": Message("Map", context="page"),
    "country": Message("Country", context="page"),
    "why": Message("Why it moved"),
    "targets": Message("Targets"),
    "certainty": Message("How sure"),
    "peers": Message("Peers"),
    "groups": Message("Groups"),
    "claims": Message("Claim check"),
    "data": Message("Data"),
}
"""The pages by name, in the order that the navigation lists them."""
COUNTRIES = Message("Countries")
COUNTRIES_PLACEHOLDER = Message("Type a name or a code")
PRESET = Message("Or a whole set")
PRESET_PLACEHOLDER = Message("Choose a set")
FOCUS = Message("Country")
INDEX = Message("Index")
MEASURE = Message("Show")
FIRST = Message("From edition")
LAST = Message("To edition")
EDITION = Message("Edition")
CONTEXT = Message("Behind the lines")
REFERENCE = Message("Reference line")
REFERENCE_HELP = Message("The mean or median of the countries drawn behind the lines.")
MENU = Message("Menu")
SKIP = Message("Skip to main content")
TABLE = Message("The same as a table")
MORE = Message("{n:whole} more")
CHANGE = Message("Change what is shown")
FORM = Message("As")

TOOLBAR = {
    "save": Message("Save picture"),
    "more": Message("More formats"),
    "png": Message("Picture (PNG)"),
    "svg": Message("Drawing (SVG)"),
    "copy": Message("Copy picture"),
    "html": Message("Interactive page (HTML)"),
    "csv": Message("Data shown (CSV)"),
    "xlsx": Message("Data shown (XLSX)"),
    "allcsv": Message("All data (CSV)"),
    "allxlsx": Message("All data (XLSX)"),
    "link": Message("Copy link"),
    "cite": Message("Copy citation"),
    "table": Message("Table", context="toolbar"),
    "saved": Message("Saved"),
    "copied": Message("Copied"),
    "working": Message("Working …"),
    "failed": Message("That did not work. Reload the page and try again."),
    "refused": Message("The browser did not allow copying. Save the picture instead."),
}
"""What the toolbar's buttons say, and what it tells when one was pressed."""
