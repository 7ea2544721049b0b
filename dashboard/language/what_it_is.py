"""What the ranking is, in one sentence with its source."""

from dashboard.language.messages import Message

WHAT_EGDI_IS = Message(
    "The United Nations’ E-Government Development Index (EGDI) ranks its members by online services (OSI), human capital (HCI) and telecommunication infrastructure (TII), in the UN E-Government Survey of UN DESA."
)
