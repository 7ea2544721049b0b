"""What the ranking is, in one sentence with its source."""

from dashboard.language.messages import Message

WHAT_EGDI_IS = Message(
    "The E-Government Development Index (EGDI) ranks the members of the United Nations by their online services (OSI), human capital (HCI) and telecommunication infrastructure (TII); source: United Nations E-Government Survey, UN DESA."
)
