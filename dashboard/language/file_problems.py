"""What is said of files that cannot be taken into the dataset."""

from dashboard.language.messages import Counted, Message, Plural
from dashboard.survey.problems import Flaw

Sentences = dict[Flaw, Message | Counted]
"""A sentence by what is wrong."""

FILES: Sentences = {
    Flaw.FOLDER: Message("{spot} is a folder, not a file; name the files in it."),
    Flaw.NO_SUCH_FILE: Message("{spot}: there is no such file ({path})."),
    Flaw.UNREADABLE: Message("{spot} cannot be read: {reason}."),
    Flaw.UNWRITABLE: Message("{spot} cannot be written: {reason}."),
    Flaw.WORKBOOK: Message(
        "{spot} is an Excel workbook or a zip archive, not CSV; save it as CSV in UTF-8."
    ),
    Flaw.OLD_WORKBOOK: Message(
        "{spot} is an old Excel workbook (.xls) or one with a password; save it as XLSX without one, or as CSV in UTF-8."
    ),
    Flaw.BROKEN_WORKBOOK: Message(
        "{spot} cannot be read as a workbook; open it in a spreadsheet and save it as XLSX anew, or as CSV in UTF-8."
    ),
    Flaw.ARCHIVE: Message(
        "{spot} is an archive or a workbook of another kind; unpack it and name the file that holds the figures, or save it as XLSX."
    ),
    Flaw.SEVERAL_SHEETS: Message(
        "{spot} holds such a table in several sheets ({sheets}); save the one that is meant in a workbook of its own."
    ),
    Flaw.PICTURE: Message("{spot} is a picture, not CSV; save it as CSV in UTF-8."),
    Flaw.GZIP: Message("{spot} is a gzip archive, not CSV; save it as CSV in UTF-8."),
    Flaw.PDF: Message("{spot} is a PDF document, not CSV; save it as CSV in UTF-8."),
    Flaw.UTF_16: Message("{spot} is UTF-16 text, not CSV; save it as CSV in UTF-8."),
    Flaw.BINARY: Message("{spot} is a binary file, not CSV; save it as CSV in UTF-8."),
    Flaw.NOT_UTF_8: Message("{spot}: the text is not UTF-8; save the file as CSV in UTF-8."),
    Flaw.EMPTY: Message("{spot} is empty."),
    Flaw.WEB_PAGE: Message("{spot} is a web page, not CSV; download the data itself."),
    Flaw.SEMICOLONS: Message("{spot} is separated by semicolons; save it separated by commas."),
    Flaw.TABS: Message("{spot} is separated by tabs; save it separated by commas."),
    Flaw.BARS: Message("{spot} is separated by bars; save it separated by commas."),
    Flaw.NOT_CSV: Message("{spot}: the row is no valid CSV ({reason})."),
    Flaw.NO_ROWS: Message("{spot} has a header but no rows."),
    Flaw.COLUMN_TWICE: Message('{spot}: the column "{name}" appears twice.'),
    Flaw.COLUMN_MISSING: Message("{spot}: the column {name} is missing."),
    Flaw.COLUMN_EXTRA: Message("{spot}: the column {name} is not expected."),
    Flaw.COLUMNS_MISSING: Message(
        "{spot}: the columns are not those expected (missing: {missing})."
    ),
    Flaw.COLUMNS_EXTRA: Message(
        "{spot}: the columns are not those expected (not expected: {extra})."
    ),
    Flaw.COLUMNS_DIFFER: Message(
        "{spot}: the columns are not those expected (missing: {missing}; not expected: {extra})."
    ),
    Flaw.COLUMNS_UNNAMED: Message(
        "{spot}: columns are missing ({missing}), and others have no name (number {unnamed}); write the names into the header."
    ),
    Flaw.FIGURES_AS_EXPORT: Message(
        "{spot} is a file of the World Bank, not an export of an edition; give it behind --population or --gdp."
    ),
    Flaw.EXPORT_AS_FIGURES: Message(
        "{spot} is an export of an edition, not a file of the World Bank; give it without --population or --gdp before its name."
    ),
    Flaw.NOT_OF_THE_WORLD_BANK: Message(
        "{spot}: the columns ({extra}) are not those of a file of the World Bank, which are Country Code with Year and Value, or Country Code with a column per year; of the files in its archive take the one whose name begins with “API_”."
    ),
    Flaw.CELLS: Counted(
        Plural(
            "{spot}: the row has {n} cell, the header has {columns}.",
            "{spot}: the row has {n} cells, the header has {columns}.",
        ),
        "cells",
    ),
}
EXPORTS: Sentences = {
    Flaw.NOT_AN_EDITION: Message('{spot}: "{cell}" is not the year of an edition.'),
    Flaw.NO_SUCH_EDITION: Message(
        "{spot}: there is no edition of {year}; editions are {early} and every second year from {first} on."
    ),
    Flaw.EDITION_TO_COME: Message(
        "{spot}: there is no edition of {year} yet; the year now is {now}."
    ),
    Flaw.TWO_EDITIONS: Message(
        "{spot}: the edition is {here}, in the lines before {before}; give one file per edition."
    ),
    Flaw.NAMED_AFTER_ANOTHER: Message(
        "{spot} is named after {named}, but column {told_by} says {edition}; take the right file, or rename it if {named} is when it was downloaded."
    ),
    Flaw.EDITION_TWICE: Message(
        "{spot} holds the edition {edition}, and so does {other}; give each edition once."
    ),
    Flaw.ALREADY_IN_LINE: Message("{spot}: {country:country} is already in line {line}."),
    Flaw.NAME_BLANK: Message("{spot}: the name is blank."),
    Flaw.UNKNOWN_COUNTRY: Message(
        '{spot}: "{cell}" is no known country; correct it, add it to spellings.csv, or leave its row out if it is no member of the United Nations.'
    ),
    Flaw.MISSPELT_COUNTRY: Message(
        '{spot}: "{cell}" is no known country; the nearest known spelling is "{near}"; correct it, add it to spellings.csv, or leave its row out if it is no member of the United Nations.'
    ),
    Flaw.UNKNOWN_COUNTRIES: Counted(
        Plural(
            "{spot}: {n} name is no known country: {unknown}; correct it, add it to spellings.csv, or leave its row out if it is no member of the United Nations.",
            "{spot}: {n} names are no known countries: {unknown}; correct them, add them to spellings.csv, or leave out the rows of what is no member of the United Nations.",
        ),
        "unknown",
    ),
    Flaw.RANK_NOT_WHOLE: Message('{spot}: "{cell}" is not a whole number.'),
    Flaw.RANK_OUT_OF_RANGE: Message("{spot}: {cell} is not a rank of 1 to {members}."),
    Flaw.RANK_BLANK: Message("{spot}: the rank is blank, but {other} is above 0."),
    Flaw.SCORE_BLANK: Message("{spot}: the score is blank."),
    Flaw.SCORE_NO_NUMBER: Message('{spot}: "{cell}" is not a number with a decimal point.'),
    Flaw.SCORE_BELOW_ZERO: Message("{spot}: {cell} is below 0."),
    Flaw.SCORE_ABOVE_ONE: Message(
        "{spot}: {cell} is above 1; if it was published so, record it in known_issues.csv."
    ),
    Flaw.COUNTRIES_MISSING: Counted(
        Plural(
            "{spot} has {found} of {n} country; missing: {absent}.",
            "{spot} has {found} of {n} countries; missing: {absent}.",
        ),
        "members",
    ),
    Flaw.ZERO_AMONG_RANKED: Counted(
        Plural(
            "{spot}: an EGDI of 0 has rank {rank}, among the {n} assessed member.",
            "{spot}: an EGDI of 0 has rank {rank}, among the {n} assessed members.",
        ),
        "assessed",
    ),
    Flaw.TOO_MANY_ZEROS: Counted(
        Plural(
            "{spot}: {zeros} of {n} member have a 0, which stands for no score, and {most} at most are taken; check that the file holds the figures.",
            "{spot}: {zeros} of {n} members have a 0, which stands for no score, and {most} at most are taken; check that the file holds the figures.",
        ),
        "members",
    ),
    Flaw.ROUNDED_OFF: Counted(
        Plural(
            "{spot}: the scores have {n} decimal at most, and {fewest} or more were published; save the file without rounding.",
            "{spot}: the scores have {n} decimals at most, and {fewest} or more were published; save the file without rounding.",
        ),
        "decimals",
    ),
    Flaw.SAME_AS_ANOTHER: Counted(
        Plural(
            "{spot} says {edition}, but the EGDI of {n} member is that of {other} to the last decimal; take the file of {edition}, or import the right one of {other} with it.",
            "{spot} says {edition}, but the EGDI of {n} members is that of {other} to the last decimal; take the file of {edition}, or import the right one of {other} with it.",
        ),
        "same",
    ),
    Flaw.TOO_MANY_NOT_COMPOSED: Counted(
        Plural(
            "{spot}: {n} score does not follow from its components ({countries}), and {most} at most are taken; check that no columns are exchanged, and the edition's weights in editions.csv.",
            "{spot}: {n} scores do not follow from their components ({countries}), and {most} at most are taken; check that no columns are exchanged, and the edition's weights in editions.csv.",
        ),
        "countries",
    ),
    Flaw.TOO_MANY_RANKS_DIFFER: Counted(
        Plural(
            "{spot}: {n} rank is not that which the EGDI scores give ({countries}), and {most} at most are taken; check that every rank stands beside its score and that 1 is the best.",
            "{spot}: {n} ranks are not those that the EGDI scores give ({countries}), and {most} at most are taken; check that every rank stands beside its score and that 1 is the best.",
        ),
        "countries",
    ),
}
WORLD_BANK: Sentences = {
    Flaw.YEAR_NO_YEAR: Message('{spot}: "{cell}" is not a calendar year.'),
    Flaw.VALUE_NO_NUMBER: Message(
        '{spot}: "{cell}" is not a number; write it with a decimal point and no mark between thousands.'
    ),
    Flaw.VALUE_NOT_ABOVE_ZERO: Message("{spot}: {cell} is not above 0."),
    Flaw.CODE_TWICE: Message("{spot}: {code} appears twice for {year}."),
    Flaw.NO_FIGURES: Message("{spot} has no figure for any of the countries."),
    Flaw.WRONG_INDICATOR: Message(
        "{spot}, given as {option}, holds {held}; give the file of {title} ({code})."
    ),
    Flaw.EXCHANGED: Message(
        "{spot}, given as {option}, holds what belongs to {other_option}, and {other}, given as {other_option}, what belongs to {option}; exchange the two."
    ),
    Flaw.LIKE_EXCHANGED: Message(
        "{spot}, given as {option}, and {other}, given as {other_option}, look exchanged: they give a GDP per head of {cell} US dollars; exchange them, or take GDP as a whole in current US dollars."
    ),
    Flaw.SAME_FIGURES: Message(
        "{spot}, given as {option}, and {other}, given as {other_option}, hold the same figures; give the file of each."
    ),
    Flaw.PER_HEAD_OUT_OF_RANGE: Message(
        "{spot}, given as {option}, and {other}, given as {other_option}, give a GDP per head of {cell} US dollars; take people and current US dollars, both of them as a whole and not in thousands."
    ),
}
