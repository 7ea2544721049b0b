"""What the ranking is, in one sentence with its source."""

from dashboard.language.messages import Message

WHAT_EGDI_IS = Message(
    "The E-Government Development Index (EGDI) is the weighted mean, from 0 to 1, of how a UN member does on online services (OSI), human capital (HCI) and telecommunication infrastructure (TII), published by the United Nations Department of Economic and Social Affairs in its E-Government Survey."
)
