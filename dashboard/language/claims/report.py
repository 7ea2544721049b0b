"""The words around a checked text."""

from dashboard.language.messages import Message

NO_CLAIM = Message("No sentence of the text claims anything about the ranking.")
TRUE = Message("In the figures: {text}")
UNREAD = Message(
    "Nothing in it could be read as a place, a score or a change of one. Name a country, a number and an edition, such as “Kazakhstan was 28th in 2022”."
)
VERSION = Message("Source: {publisher}, editions up to {edition}; dataset {version}.")

TOO_LONG_FOR_ADDRESS = Message(
    "The text is longer than the {most:whole} characters an address takes. Send it with POST instead."
)
TOO_LONG = Message("The text is longer than {most:whole} characters. Send it in pieces.")
NO_TEXT = Message("There is no text to check. Send it as “text”.")
NOT_JSON = Message("What was sent is not a JSON object with a “text”.")
NO_SUCH_EDITION = Message(
    "There is no edition “{text}” to judge on; the editions are {editions:editions}."
)

ABOUT = Message("Checks what a text claims about the UN e-government ranking.")
FILE = Message("the text, or - for standard input")
AS_JSON = Message("prints JSON instead of text")
AS_OF = Message("the newest edition to judge on")
NO_FILE = Message("There is no file “{name}” that could be read as text.")
EMPTY = Message("The text is empty.")
