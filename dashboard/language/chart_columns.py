"""What each column of a chart's table holds, as the files that are taken away say it."""

from dashboard.language.dictionary import MEANINGS
from dashboard.language.messages import Message
from dashboard.language.words import Words
from dashboard.survey import Index

AS_IN_THE_DATASET = (
    *("edition", "iso3", "status", "egdi", "osi", "hci", "tii", "epi"),
    *("gdp_per_capita", "gdp_year", "method_changed", "method_changed_in"),
)
"""Columns that hold what those of their name hold there."""

IN_CHARTS: dict[str, Message] = {
    "country": Message("the country’s name; in a row that sums countries up, what it is"),
    "kind": Message(
        "`country`, or `mean` or `median` in a row that sums up the countries of `group`"
    ),
    "group": Message(
        "the group, by its code; `world`: all members; a reader’s own set: `own`, its members and its name"
    ),
    "index": Message("the index that the row is about: `egdi`, `osi`, `hci`, `tii` or `epi`"),
    "standing": Message(
        "`ranked`; `no_score`: assessed, without a score on the index; `not_assessed`: the UN gave no EGDI; `not_member`: not yet a member of the UN"
    ),
    "measure": Message(
        "what `value` is: `rank`, `score`, `percentile`, `rank-change` (places since the first edition shown, a rise is plus) or `score-change` (points since then)"
    ),
    "value": Message("the value shown, of `measure`"),
    "rank": Message(
        "rank on the index among all members assessed, 1 is best, equal scores share the better place; on EGDI as published, on the others computed from the scores"
    ),
    "ranked": Message("how many members were ranked on the index in the edition"),
    "score": Message("score on the index, 0 to 1 (two recorded exceptions), as published"),
    "percentile": Message(
        "share of the members ranked that the country stands above or level with, in percent"
    ),
    "percentile_in_group": Message(
        "share of the members of `group` ranked that the country stands above or level with, in percent"
    ),
    "behind_world_leader": Message("points behind the highest score of all members"),
    "above_world_mean": Message("points above the mean of all members assessed; below is minus"),
    "behind_group_leader": Message("points behind the highest score in `group`"),
    "above_group_mean": Message(
        "points above the mean of the members of `group` assessed; below is minus"
    ),
    "place": Message("place among the countries shown, 1 is best"),
    "from_edition": Message("the earlier edition"),
    "to_edition": Message("the later edition"),
    "from": Message("the earlier edition"),
    "to": Message("the later edition"),
    "since": Message("the edition that `change` counts from"),
    "rank_from": Message("rank in the earlier edition"),
    "rank_to": Message("rank in the later edition"),
    "rank_before": Message("rank in the edition `since`"),
    "ranked_from": Message("how many members were ranked in the earlier edition"),
    "ranked_to": Message("how many members were ranked in the later edition"),
    "change": Message("places risen, a fall is minus"),
    "rank_change": Message("places risen from the earlier edition to the later, a fall is minus"),
    "level": Message(
        "`very_high` (above 0.75), `high` (above 0.50), `middle` (above 0.25) or `low`; where countries without a score are counted, also why there is none, as in `standing`"
    ),
    "level_before": Message("level in the earlier edition, with the same codes as `level`"),
    "members": Message("how many members"),
    "share": Message("share of the members ranked, 0 to 1"),
    "region": Message("the country’s region, by name"),
    "rank_within": Message("rank among the members of the groups chosen"),
    "ranked_within": Message("how many of the members of the groups chosen were ranked"),
    "name": Message("name of the country or the group"),
    "rank_dense": Message("rank if equal scores share a place and no place is skipped"),
    "rank_ordinal": Message("rank if equal scores stand one after the other"),
    "mean": Message("mean score of the members ranked, each counting once"),
    "median": Message("median score of the members ranked"),
    "spread": Message("standard deviation of the scores of the members ranked, divided by n"),
    "iqr": Message("interquartile range of their scores, quartiles interpolated linearly"),
    "best": Message("members with the highest score, by code, separated by spaces"),
    "best_score": Message("the highest score"),
    "worst": Message("members with the lowest score, by code, separated by spaces"),
    "worst_score": Message("the lowest score"),
    "population": Message("people, in the edition’s year or the latest year before it"),
}
"""By column, in every chart but those named in `OF_ONE_CHART`."""

IN_FULL_TABLE: dict[str, Message] = {
    "country": Message("the country’s name"),
    "region": Message("the country’s region, by name"),
    "subregion": Message("the country’s subregion, by name"),
}
"""By column, in the table of all countries in all editions; the others stand in the dataset, too."""

FULL_RANK = Message(
    "rank on {index:index} among all members assessed, 1 is best, equal scores share the better place; on EGDI as published, on the others computed from the scores"
)
FULL_RANKED = Message("how many members were ranked on {index:index} in the edition")

OF_ONE_CHART: dict[str, dict[str, Message]] = {
    "profile": {
        "series": Message("the country or the group, by its code"),
        "kind": Message("`country`, or `mean`: the mean of a group’s members"),
    },
    "claim": {
        "claimed": Message("the rank claimed; two where the claim names two for the edition"),
        "claimed_top": Message("the first so many that the country is claimed to be among"),
        "verdict": Message("of the rank claimed: `right`, `off` or `cannot_be_checked`"),
        "claimed_change": Message("the rise claimed, in places; a fall is minus"),
        "claimed_direction": Message("the direction claimed, by code"),
        "change_verdict": Message(
            "of the change claimed: `confirmed`, `partly`, `not_confirmed` or `cannot_be_checked`"
        ),
        "group": Message("among whom the ranks are counted, by code; `world`: all members"),
        "rank": Message("rank among the members of `group`, equal scores share the better place"),
        "ranked": Message("how many members of `group` were ranked"),
    },
    "score-parts": {
        "part": Message(
            "`osi`, `hci`, `tii`: what the component’s change gives; `weights`: what the change of weights gives; `residual`: rounding and recorded exceptions; `egdi`: their sum, the change of EGDI"
        ),
        "points": Message("points of EGDI that the part gives"),
        "median_points": Message(
            "the median of the same part over all members assessed in both editions"
        ),
        "score_from": Message("score in the earlier edition"),
        "score_to": Message("score in the later edition"),
        "weight_from": Message("weight in EGDI in the earlier edition"),
        "weight_to": Message("weight in EGDI in the later edition"),
        "share_rose": Message("share of the members assessed in both whose score rose, 0 to 1"),
        "share_fell": Message("share of the members assessed in both whose score fell, 0 to 1"),
    },
    "rank-parts": {
        "part": Message(
            "`own`: the country’s own score; `others`: the others’ scores; `dropped_out` and `newcomers`: members ranked in one of the editions only; `published_order`: the UN’s order where it differs from the published scores; `change`: their sum"
        ),
        "places": Message("places that the part gives, up is plus"),
        "rank_had_it_stood_still": Message(
            "rank among the members ranked in both, had the country kept its earlier score"
        ),
        "rank_had_others_stood_still": Message(
            "rank among the members ranked in both, had the others kept their earlier scores"
        ),
        "ranked_in_both": Message("how many members were ranked in both editions"),
    },
    "target": {
        "target": Message(
            "what is to be reached: `rank-` and a place, `first-` and a group’s code, or `level`: the next level"
        ),
        "field": Message(
            "`today`: against the others’ scores of the edition; `moved`: against those moved on as far as since the edition before"
        ),
        "egdi_needed": Message("points of EGDI missing, 0 where the target is met"),
        "egdi_to_match": Message("the lowest EGDI that meets the target"),
        "way": Message(
            "which components rise: one alone (`osi`, `hci`, `tii`), all by the same points (`equal`), or the mix with the smallest sum of squares (`least`)"
        ),
        "score": Message("the country’s score on `index`, as published"),
        "points": Message("points that `index` must rise by on this way"),
        "reachable": Message("whether this way is possible with no component above 1"),
        "points_possible": Message(
            "points that `index` can rise by on this way, up to a score of 1"
        ),
        "egdi_then": Message("the EGDI that this gives"),
        "rank_then": Message("the rank that this gives"),
    },
    "what-if": {
        "what_if": Message("whether the row is the country with the scores raised"),
        "egdi": Message("EGDI as published, or with the scores raised"),
        "rank": Message("rank as published, or the one that the raised scores would give"),
        "passed": Message("whether the country would pass this one"),
        "passed_by": Message("whether this one would pass the country"),
    },
    "leverage": {
        "index": Message("the index that gets the points, all others standing still"),
        "ranking": Message("what is ranked by: `egdi`, or the index itself"),
        "points": Message(
            "points added to `index`: the fewest, in thousandths, that win `places`; a hundredth more and less, none, and the most that is drawn"
        ),
        "score_then": Message("the score on `ranking` that this gives"),
        "places": Message("places of `ranking` won; lost is minus"),
        "rank_then": Message("the rank by `ranking` that this gives"),
        "ranked": Message("how many members were ranked by `ranking`"),
    },
    "rank-ranges": {
        "score": Message("EGDI as published"),
        "rank": Message("EGDI rank as published"),
        "recomputed": Message("rank that the published scores give"),
        "low": Message("rank that 5 % of the draws of other weights reach or better"),
        "median": Message("median rank over the draws of other weights"),
        "high": Message("rank that 95 % of the draws of other weights reach or better"),
        "min": Message("best rank of any draw"),
        "max": Message("worst rank of any draw"),
        "geometric_rank": Message("rank with the geometric mean in place of the arithmetic one"),
        "rounding_min": Message("best rank with the rounding of the published scores undone"),
        "rounding_max": Message("worst rank with the rounding of the published scores undone"),
        "overlaps": Message("whether the range from `low` to `high` overlaps the chosen country’s"),
        "share_above": Message(
            "share of the draws of other weights in which the chosen country stands above that of the row, 0 to 1"
        ),
    },
    "own-weights": {
        "weight_osi": Message("weight given to OSI, 0 to 1; the four sum to 1"),
        "weight_hci": Message("weight given to HCI, 0 to 1"),
        "weight_tii": Message("weight given to TII, 0 to 1"),
        "weight_epi": Message("weight given to EPI, 0 to 1"),
        "score": Message("mean of the scores with these weights, 0 to 1"),
        "rank": Message("rank by this mean, 1 is best, equal means share the better place"),
        "ranked": Message("how many members have every score that is weighed"),
        "rank_published": Message("EGDI rank as published"),
        "published_among": Message("place by published EGDI rank among the members ranked here"),
        "change": Message(
            "places risen from there to the rank with these weights, a fall is minus"
        ),
        "best_place": Message(
            "the best place that any weights of the indices weighed can give; with EPI, of the chosen country alone"
        ),
        "worst_place": Message(
            "the worst place that any weights of the indices weighed can give; with EPI, of the chosen country alone"
        ),
    },
    "likeness": {
        "likeness": Message(
            "by what the countries are alike: `profile`, `region`, `income`, `size`"
        ),
        "distance": Message(
            "how far from the chosen country: of the scores on OSI, HCI and TII (Euclidean), or of the logarithm (base 10) of GDP per capita or of population"
        ),
        "rank": Message("EGDI rank as published"),
        "ranked": Message("how many members were ranked on EGDI in the edition"),
    },
    "income": {
        "expected": Message(
            "the score that income predicts: the line of least squares on the logarithm of GDP per capita"
        ),
        "above_income": Message("points of `index` above what income predicts; below is minus"),
        "above_income_rank": Message("rank by these points, 1 is furthest above"),
    },
    "group-means": {
        "weighted_mean": Message(
            "mean score weighted by population, of the members ranked whose population is known"
        ),
        "members": Message("how many members the group’s list holds today"),
        "ranked": Message("how many of them were ranked on the index in the edition"),
    },
    "group-levels": {
        "members": Message("how many of the group’s members were at the level"),
        "ranked": Message("how many of the group’s members were ranked"),
    },
    "group-spread": {
        "ranked": Message("how many of the group’s members were ranked"),
        "lower_quartile": Message("a quarter of the members ranked score lower"),
        "upper_quartile": Message("a quarter of the members ranked score higher"),
        "step_ranked": Message("how many were ranked in this edition and in the one before it"),
        "step_spread_before": Message("standard deviation of their scores in the edition before"),
        "step_spread": Message("standard deviation of their scores in this edition"),
    },
    "population-levels": {
        "share": Message("share of the group’s population that lives at the level, 0 to 1"),
        "population": Message("people who live at the level"),
    },
    "scatter": {
        "from": Message("the edition that changes count from"),
        "to": Message("the edition of all other figures"),
        "x_measure": Message(
            "what stands across, as an address writes it: an index with `score`, `rank`, `score-change` or `rank-change`, or `gdp` or `population`"
        ),
        "y_measure": Message("what stands upward, written likewise"),
        "x": Message(
            "the figure across: a score, a rank (1 is best), points or places (a rise is plus), current US dollars per head, or people; blank where the member has not both figures"
        ),
        "y": Message("the figure upward, likewise"),
        "x_year": Message("the year of the figure across, where it is income or population"),
        "y_year": Message("the year of the figure upward, where it is income or population"),
        "quadrant": Message(
            "`above_both` medians, `above_y_only`, `above_x_only`, `below_both`, or `on_a_median`; above is more, or the better place"
        ),
        "residual": Message(
            "how far above the line, in units of `y` (income and population by their logarithm to base 10); where no line is fitted, how many places above what the places of the others on `x` lead one to expect"
        ),
        "left_out": Message(
            "why a member has not both figures: `not_assessed`, `not_member`, `no_score`, or `not_known` of income or population"
        ),
        "pearson": Message(
            "Pearson’s correlation coefficient of the two figures, ranks counted upward, income and population by their logarithm"
        ),
        "spearman": Message(
            "Spearman’s rank correlation coefficient, equals sharing their mean place"
        ),
        "related": Message("how many members have both figures"),
        "x_median": Message("median of `x` over these members"),
        "y_median": Message("median of `y` over these members"),
    },
    "level-transitions": {
        "members": Message("how many members went from the one level to the other"),
        "iso3": Message("those members, by ISO 3166-1 alpha-3 code, separated by spaces"),
    },
}
"""By chart, what its columns hold where that is its own."""


def meaning_in_chart(chart: str, column: str, words: Words) -> str:
    """What a column of a chart's table holds.

    Raises:
        KeyError: nobody has said it.
    """
    own = OF_ONE_CHART.get(chart, {})
    if column in own:
        return words.text(own[column])
    return words.text(MEANINGS[column] if column in AS_IN_THE_DATASET else IN_CHARTS[column])


def meaning_in_full_table(column: str, words: Words) -> str:
    """What a column of the table of all countries in all editions holds.

    Raises:
        KeyError: nobody has said it.
    """
    index, _, counted = column.partition("_")
    if counted == "rank":
        return words.text(FULL_RANK, index=Index(index))
    if counted == "ranked":
        return words.text(FULL_RANKED, index=Index(index))
    return words.text(IN_FULL_TABLE[column] if column in IN_FULL_TABLE else MEANINGS[column])
