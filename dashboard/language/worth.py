"""The words around what is worth telling."""

from dashboard.language.messages import Message, Plural

HEADING = Message("Worth telling first")
SEE = Message("See the picture")
ORDER = Message(
    "The rarest come first: each says for how many the same holds, as strongly or more so. What holds for more than one in four is left out, and nothing is told twice."
)
KINDS_ONCE = Message("Of one kind on one index only the rarest is told.")
NEIGHBOURS = Message(
    "Neighbours share a border on land; today’s members of a group stand for every edition; equal scores share a lead."
)
NOTHING = {
    True: Message(
        "Between {first} and {last} nothing that is looked for holds of {country:country} and of no more than one in four."
    ),
    False: Message(
        "In {last} nothing that is looked for holds of {country:country} and of no more than one in four; no earlier edition of the period ranks it."
    ),
}
"""By whether it was ranked in an edition before."""
NOT_RANKED = Message(
    "{country:Country} was not ranked in {last}, so there is nothing to tell of it. Choose an edition in which it was."
)
MEMBERS_TODAY = Message("Today’s members stand for every edition.")
TITLES = {
    True: Plural("{edition} in {n} finding", "{edition} in {n} findings"),
    False: Plural(
        "{group:Group} in {edition}: {n} finding", "{group:Group} in {edition}: {n} findings"
    ),
}
"""By whether it is the world."""
EMPTY = {
    True: Message("Nothing rare is found of {edition}"),
    False: Message("Nothing rare is found of {group:group} in {edition}"),
}
COMPARED = Message("Compared with the edition of {first}, and with all before.")
ALONE = Message("There is no earlier edition to compare with.")
OF_WHOM = Message("Of")
TO_EDITION = Plural(
    "What is worth telling of {edition}, in {n} finding",
    "What is worth telling of {edition}, in {n} findings",
)
