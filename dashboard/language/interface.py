"""The words of the controls."""

from dashboard.language.messages import Message

PRODUCT = Message("UN e-government ranking")
PAGE_TITLE = Message("{page} · UN e-government ranking")
PAGES = {
    "overview": Message("Overview"),
    "telling": Message("Worth telling"),
    "compare": Message("Compare"),
    "rankings": Message("Rankings"),
    "map": Message("Map", context="page"),
    "country": Message("Country", context="page"),
    "why": Message("Why it moved"),
    "targets": Message("Targets"),
    "certainty": Message("How sure"),
    "weights": Message("Weights", context="page"),
    "peers": Message("Peers"),
    "groups": Message("Groups"),
    "scatter": Message("Scatter", context="page"),
    "sets": Message("My sets"),
    "claims": Message("Claim check"),
    "data": Message("Data"),
}
"""The pages by name, in the order that the navigation lists them."""
COUNTRIES = Message("Countries")
COUNTRIES_PLACEHOLDER = Message("Type a name or a code")
COUNTRY_BOX = {
    "placeholder": COUNTRIES_PLACEHOLDER,
    "remove": Message("Remove {name}"),
    "clear": Message("Remove all countries"),
    "open": Message("Show all countries"),
    "none": Message("No country is called so. Try another name, or a code of three letters."),
    "already": Message("{name} is there already."),
    "unreachable": Message("The server did not answer. Check the connection and try again."),
    "again": Message("Show {name}, chosen last time"),
    "full": Message("No more countries fit into one picture. Remove one to choose another."),
}
"""What a box for countries says."""
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
    "zip": Message("Data shown (CSV with notes, zip)"),
    "xlsx": Message("Data shown (XLSX)"),
    "allzip": Message("All data (CSV with notes, zip)"),
    "allxlsx": Message("All data (XLSX)"),
    "csv": Message("Copy address of the data (CSV)"),
    "link": Message("Copy link"),
    "cite": Message("Copy citation"),
    "table": Message("Table", context="toolbar"),
    "saved": Message("Saved"),
    "copied": Message("Copied"),
    "working": Message("Working …"),
    "failed": Message("That did not work. Try again; if it fails again, reload the page."),
    "unreachable": Message("The server did not answer. Check the connection and try again."),
    "select": Message(
        "The browser does not let this page copy by itself. The text is selected: press Ctrl+C, on a Mac Cmd+C, or touch and hold it."
    ),
    "picture": Message(
        "The browser does not let this page copy pictures by itself. Copy it from here with a right click, or touch and hold it."
    ),
    "handed": Message(
        "The file was handed to the browser. If none came, files cannot be saved from here: open this address in a new window of the browser and save it there."
    ),
    "held": Message(
        "Files cannot be saved from here. Open this address in a new window of the browser and save it there."
    ),
    "open": Message("Open in a new window"),
    "close": Message("Close"),
    "quote": Message("Copy text"),
}
"""What the toolbars' buttons say, and what is told when one was pressed."""
