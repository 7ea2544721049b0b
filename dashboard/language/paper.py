"""The words that stand on paper only."""

from dashboard.language.messages import Message

FOOTER = Message(
    "{address} · {printed:day} · Data: United Nations Department of Economic and Social Affairs, UN E-Government Knowledgebase, Data Center; dataset version {version}."
)
"""Where a printed page comes from."""
