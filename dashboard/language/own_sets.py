"""The words of the page on the reader's own sets of countries, and of the ways to it."""

from dashboard.language.messages import Message

TITLE = Message("My sets of countries")
ABOUT = Message(
    "A set is a list of countries with a name of your own. It can be used wherever there are groups: compared with them, as a filter, behind the lines, as a target. Its name and its countries stand in the address, so that whoever opens the link sees the same."
)
NAME = Message("Name of the set")
EXAMPLE = Message("Our neighbours")
MEMBERS = Message("Its countries")
PUT_TOGETHER = Message("Choose one country or more and give the set a name.")
LACKS_NAME = Message("Give the set a name, so that it can be used and kept.")
LACKS_MEMBERS = Message("Choose one country or more for the set.")
HOLDS = Message("Who is in {code:group}, {edition}")
HEADS = (Message("Country"), Message("EGDI rank"), Message("EGDI"), Message("Region"))
USE = Message("Use {code:group}")
COMPARE = Message("Compare its countries")
GROUPS = Message("Its mean, levels and spread")
RANKINGS = Message("Its ranking")
CONTEXT = Message("Behind the lines of other countries")
COUNTRY = Message("{focus:Country} beside its mean")
TARGETS = Message("What it takes {focus:country} to be first in it")
ANOTHER = Message("Begin another set")
KEEP = Message("Keep in this browser")
REPLACE = Message("Keep in place of the one of this name")
REMOVE = Message("Remove from this browser")
KEPT = Message("Kept in this browser")
KEEPING = Message(
    "The set shown is kept in this browser, and every picker of groups offers it. It is told to nobody."
)
NOT_KEPT = Message(
    "The set shown is not kept in this browser yet: it stands in the address alone. Keep it to find it in every picker of groups."
)
CHANGED = Message(
    "This browser keeps another set of this name. Keep this one in its place, or give it another name."
)
FULL = Message(
    "This browser keeps {n:whole} sets, and no more are offered. Remove one to keep another; the one shown stands in the address."
)
FAILED = Message(
    "The browser could not write this down: its storage is full or forbidden to this site. The set stands in the address: keep the link instead."
)
BEGIN_WITH = Message("Begin with the members of a group")
METHOD = Message(
    "A set is reckoned with as any group is: every member counts once, in every edition, and one that was not assessed is left out of that edition and told. An address, a file and /api write a set as {code}: the codes of its countries, then its name, with _ for a blank and ~ for a full stop. That stands wherever the code of a group can."
)
OFFER = Message("Keep {code:group} in this browser")
MAKE = Message("Make a set of countries of your own")
MY_SETS = Message("My sets of countries")
