"""The catalogue holds every message of the code, and no other."""

from babel.messages.pofile import read_po

from dashboard.commands.messages import CATALOGUES, DOMAIN, TEMPLATE, extracted
from dashboard.language.name_tables import languages, source_language


def ids(catalogue) -> set[tuple[object, str | None]]:
    return {(message.id, message.context) for message in catalogue if message.id}


def test_the_template_is_up_to_the_code():
    with TEMPLATE.open("rb") as file:
        assert ids(read_po(file)) == ids(extracted()), "Run `make messages`."


def test_every_language_has_its_catalogue_readable_and_compiled():
    for language in languages():
        folder = CATALOGUES / language / "LC_MESSAGES"
        assert (folder / f"{DOMAIN}.mo").stat().st_size
        with (folder / f"{DOMAIN}.po").open("rb") as file:
            assert ids(read_po(file, locale=language)) == ids(extracted())


def test_the_source_language_says_every_message_as_it_stands():
    path = CATALOGUES / source_language() / "LC_MESSAGES" / f"{DOMAIN}.po"
    with path.open("rb") as file:
        said = [message for message in read_po(file, locale=source_language()) if message.id]
    assert len(said) > 300
    for message in said:
        assert message.string == message.id or list(message.string) == list(message.id)
