"""Classes of findings that a test of their own room judges, and those that no selection draws."""

OF_TEXTS = (
    *("RankIs", "NoRank", "NoEdition", "NoLater", "NotWithin", "ScoreIs"),
    *("MoveIs", "ScoreMove", "RanksBeside", "FirstIs", "FirstOnes", "BestIs"),
    *("BestScoreIs", "LargestIs", "MeanFound", "CountIs", "EdgeOf", "HoldsOtherwise"),
)
BY_TEST = {
    "test_by_index.py": (
        *("FirstOn", "FirstOnAsMany", "MovedMostOn", "SameRanks", "NoneRanked", "IndicesShown"),
        *("IndicesMissing", "MethodsChanged", "RanksOnAll"),
    ),
    "test_certainty.py": (
        *("RankRange", "RangesShown", "RangeOfRow", "WeightsVaried", "UnderGeometricMean"),
        *("RoundingUndone", "PlaceOfScore", "NotOverlapping", "NearestDrawn", "WithoutRange"),
        *("NoRange", "RangesMeet", "ClosestCall", "WeightsDrawn", "MeanChanged", "RoundingMoved"),
        "RangeLimits",
    ),
    "claims/test_truth.py": (
        *("EndAbsent", "TopBeside"),
        *("EditionsOpen", "FitsToo", "NotChecked", "JudgedMove", "JudgedEnds", "JudgedEnd"),
        "JudgedAbsent",
    ),
    # Beside assertions that a text makes; of these the picture of a claim tells few.
    "claims/test_facts.py": OF_TEXTS,
    "test_country.py": ("BestAndWorst", "RankedAlike"),
    "test_income.py": (
        *("AgainstIncome", "IncomeGoesWith", "IncomeShown", "NoGdpOf", "LineFitted", "GdpOfYears"),
        *("TenTimesIncome", "WithoutGdp", "FirstNamed", "PointsAgainstLine", "NoIncomeLine"),
    ),
    "test_leverage.py": (
        *("HundredthWorth", "NothingToWin", "LaddersShown", "HundredthLess", "WorthOnOwn"),
        *("LittleLeft", "NothingLeft", "EndsAtOne", "HundredthAmongAll", "LadderTold"),
    ),
    "test_likeness.py": (
        *("ProfileMostLike", "AmongNearest", "PeerByProfile", "PeerInRegion", "PeerByIncome"),
        "PeerBySize",
    ),
    "test_movement.py": ("FieldShare",),
    "test_ranking.py": (
        *("Neighbours", "OnlyOneRanked", "EndOfSome", "StandsFirst", "StandsLast", "NobodyMoved"),
    ),
    "test_targets.py": (
        *("Needs", "WouldFallShort", "AlreadyMet", "NotInGroup", "NoHigherLevel", "ScoreToMatch"),
        "LevelBegins",
    ),
    "test_what_if.py": ("NothingComputed",),
    "test_world_map.py": ("NoMemberRose", "NobodyCompared"),
    # What a check and a report consist of, said as it stands in the check or the data folder.
    "../language/claims/test_claim_sentences.py": (
        *("ChangeJudged", "ChangeClaimed", "ChangeFound", "RankedWithin"),
    ),
    "../app/test_overview.py": ("Reported",),
}
ELSEWHERE = {name: test for test, names in BY_TEST.items() for name in names}

UNJUDGED = ("EditionAssumed", "ReportedIn", "PrintedAs")
"""Where and how a claim was reported: copied from the data folder, nothing is reckoned."""

RARE = (
    *OF_TEXTS,
    "ClosestCall",
    "ComponentsApartAlike",
    "ComponentsUnknown",
    "EditionAssumed",
    "FieldShare",
    "FitsToo",
    "GroupsEqual",
    "MeanChanged",
    "Neighbours",
    "NeitherCloserNorApart",
    "NoComponents",
    "NoGroupValue",
    "NoIncomeLine",
    "NoMemberRanked",
    "NoMemberRose",
    "NoSpread",
    "NobodyCompared",
    "NobodyInBoth",
    "NobodyInBothEditions",
    "NobodyMoved",
    "NobodyRanked",
    "NotJudged",
    "NothingInCommon",
    "OlderPopulations",
    "OnlyMemberRanked",
    "OrderOfUn",
    "PopulationMissing",
    "PopulationNotKnown",
    "PopulationUnknown",
    "PrintedAs",
    "RangeLimits",
    "RangesMeet",
    "RankedAlike",
    "RanksNone",
    "Reported",
    "ReportedIn",
    "RoundingMoved",
    "ScoresUnranked",
    "SpreadsSame",
    "TooFewInBoth",
    "TooManyGroups",
    "WeightsDrawn",
    "WithoutMean",
    "WouldFallShort",
)
"""What thousands of draws do not give: told on a page besides the charts, or hardly ever true."""
