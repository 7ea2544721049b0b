"""What is wrong with data that cannot be used, as a value; whoever tells it puts it into words."""

from dataclasses import dataclass, replace
from enum import StrEnum


class Flaw(StrEnum):
    """What is wrong."""

    # A file as a whole.
    FOLDER = "folder"
    NO_SUCH_FILE = "no_such_file"
    UNREADABLE = "unreadable"
    UNWRITABLE = "unwritable"
    WORKBOOK = "workbook"
    OLD_WORKBOOK = "old_workbook"
    BROKEN_WORKBOOK = "broken_workbook"
    ARCHIVE = "archive"
    SEVERAL_SHEETS = "several_sheets"
    PICTURE = "picture"
    GZIP = "gzip"
    PDF = "pdf"
    UTF_16 = "utf_16"
    BINARY = "binary"
    NOT_UTF_8 = "not_utf_8"
    EMPTY = "empty"
    WEB_PAGE = "web_page"
    SEMICOLONS = "semicolons"
    TABS = "tabs"
    BARS = "bars"
    NOT_CSV = "not_csv"
    NO_ROWS = "no_rows"
    # Its columns and rows.
    COLUMN_TWICE = "column_twice"
    COLUMN_MISSING = "column_missing"
    COLUMN_EXTRA = "column_extra"
    COLUMNS_MISSING = "columns_missing"
    COLUMNS_EXTRA = "columns_extra"
    COLUMNS_DIFFER = "columns_differ"
    COLUMNS_UNNAMED = "columns_unnamed"
    FIGURES_AS_EXPORT = "figures_as_export"
    EXPORT_AS_FIGURES = "export_as_figures"
    NOT_OF_THE_WORLD_BANK = "not_of_the_world_bank"
    CELLS = "cells"
    ROW_TWICE = "row_twice"
    BLANK = "blank"
    # A cell of a type.
    NOT_A_NUMBER = "not_a_number"
    NOT_A_WHOLE_NUMBER = "not_a_whole_number"
    NOT_A_FLAG = "not_a_flag"
    NO_NUMBER = "no_number"
    NO_WHOLE_NUMBER = "no_whole_number"
    NO_FLAG = "no_flag"
    # A cell or a row of the dataset.
    NO_EDITION_YEAR = "no_edition_year"
    NO_ISO3 = "no_iso3"
    NO_ISO2 = "no_iso2"
    NO_INDEX = "no_index"
    FORMULA = "formula"
    NO_RANK = "no_rank"
    NO_CALENDAR_YEAR = "no_calendar_year"
    BELOW_ZERO = "below_zero"
    NO_STATUS = "no_status"
    NOT_WHOLE = "not_whole"
    NO_LATITUDE = "no_latitude"
    NO_LONGITUDE = "no_longitude"
    NO_WEIGHT = "no_weight"
    NO_COMPONENTS = "no_components"
    NO_INDICES = "no_indices"
    NO_BASIS = "no_basis"
    NO_KIND = "no_kind"
    NO_PEOPLE = "no_people"
    NO_AMOUNT = "no_amount"
    NO_DAY = "no_day"
    NO_OFFICE = "no_office"
    NO_STATEMENT = "no_statement"
    NO_ASSUMPTION = "no_assumption"
    TOP_WITHOUT_NUMBER = "top_without_number"
    ASSESSED_WITHOUT_SCORE = "assessed_without_score"
    SCORE_OF_NON_MEMBER = "score_of_non_member"
    ROWS_OF_EDITION = "rows_of_edition"
    ROWS_OF_TABLE = "rows_of_table"
    NEIGHBOURS_OUT_OF_ORDER = "neighbours_out_of_order"
    ISO3_TWICE = "iso3_twice"
    ISO2_TWICE = "iso2_twice"
    LABEL_TWICE = "label_twice"
    WEIGHTS_SUM = "weights_sum"
    ISSUE_WITHOUT_DAY = "issue_without_day"
    ISSUE_WITHOUT_FIGURE = "issue_without_figure"
    # Tables held against each other.
    NOT_IN_COUNTRIES = "not_in_countries"
    NOT_IN_EDITIONS = "not_in_editions"
    EDITION_WITHOUT_SCORES = "edition_without_scores"
    ABOVE_ONE_UNRECORDED = "above_one_unrecorded"
    INDEX_BLANK = "index_blank"
    SPELLING_TWICE = "spelling_twice"
    SPELLING_BLANK = "spelling_blank"
    COUNTRY_TWICE = "country_twice"
    NOT_KNOWN_KIND = "not_known_kind"
    # An export of an edition.
    NOT_AN_EDITION = "not_an_edition"
    NO_SUCH_EDITION = "no_such_edition"
    EDITION_TO_COME = "edition_to_come"
    TWO_EDITIONS = "two_editions"
    NAMED_AFTER_ANOTHER = "named_after_another"
    EDITION_TWICE = "edition_twice"
    ALREADY_IN_LINE = "already_in_line"
    NAME_BLANK = "name_blank"
    UNKNOWN_COUNTRY = "unknown_country"
    MISSPELT_COUNTRY = "misspelt_country"
    UNKNOWN_COUNTRIES = "unknown_countries"
    RANK_NOT_WHOLE = "rank_not_whole"
    RANK_OUT_OF_RANGE = "rank_out_of_range"
    RANK_BLANK = "rank_blank"
    SCORE_BLANK = "score_blank"
    SCORE_NO_NUMBER = "score_no_number"
    SCORE_BELOW_ZERO = "score_below_zero"
    SCORE_ABOVE_ONE = "score_above_one"
    COUNTRIES_MISSING = "countries_missing"
    ZERO_AMONG_RANKED = "zero_among_ranked"
    TOO_MANY_ZEROS = "too_many_zeros"
    TOO_MANY_NOT_COMPOSED = "too_many_not_composed"
    TOO_MANY_RANKS_DIFFER = "too_many_ranks_differ"
    ROUNDED_OFF = "rounded_off"
    SAME_AS_ANOTHER = "same_as_another"
    # A file of the World Bank.
    YEAR_NO_YEAR = "year_no_year"
    VALUE_NO_NUMBER = "value_no_number"
    VALUE_NOT_ABOVE_ZERO = "value_not_above_zero"
    CODE_TWICE = "code_twice"
    NO_FIGURES = "no_figures"
    WRONG_INDICATOR = "wrong_indicator"
    EXCHANGED = "exchanged"
    LIKE_EXCHANGED = "like_exchanged"
    SAME_FIGURES = "same_figures"
    PER_HEAD_OUT_OF_RANGE = "per_head_out_of_range"


@dataclass(frozen=True)
class Spot:
    """Where something is wrong.

    Attributes:
        file: its name, or the path of a folder.
        line: its number in the file; None where it is the file as a whole.
        column: its name; None where it is a whole row.
        edition: the edition of the row, where it is named.
        iso3: the country of the row, where it is named.
    """

    file: str
    line: int | None = None
    column: str | None = None
    edition: int | None = None
    iso3: str | None = None

    def at(self, column: str) -> "Spot":
        """The cell of a column there."""
        return replace(self, column=column)


class DataProblem(ValueError):
    """Data that cannot be used.

    Attributes:
        flaw: what is wrong.
        spot: where.
        facts: what its sentence needs besides, by name: cells, numbers, names.
    """

    def __init__(self, flaw: Flaw, spot: Spot, **facts: object) -> None:
        """Keeps the problem unsaid until it is known in which language."""
        self.flaw, self.spot, self.facts = flaw, spot, facts
        super().__init__(flaw, spot, facts)
