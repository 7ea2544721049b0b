"""What changed in the method of each edition, and where that is known from."""

from dashboard.language.messages import Message
from dashboard.language.words import Words

CHANGES = {
    "readiness-index": Message(
        "Called the E-Government Readiness Index up to 2008: HCI from literacy and enrolment, TII from six weighted indicators (five in 2008), and no component built to reach exactly 1."
    ),
    "tii-five-indicators": Message(
        "The TII indicators were revised, from six to five; EGDI weights OSI 0.34, HCI 0.33 and TII 0.33."
    ),
    "renamed-osi-questionnaire": Message(
        "The index was renamed E-Government Development Index, and OSI rests on a new questionnaire; the weights stay those of 2008."
    ),
    "standardised": Message(
        "From here on the components are standardised (z-score) and rescaled to 0 to 1, and they weigh a third each; TII takes fixed internet subscriptions in place of personal computers. HCI falls for 97 % of members by method, not by schooling."
    ),
    "hci-years-of-schooling": Message(
        "HCI gains expected and mean years of schooling and falls for 86 % of members; TII takes wireless in place of fixed internet subscriptions."
    ),
    "none-on-record-osi-rises": Message(
        "No change of method is on record; the figures show OSI rising by 0.097 for the median member since 2016."
    ),
    "tii-mobile-broadband": Message(
        "TII drops fixed telephones and takes active mobile broadband; it rises for 95 % of members."
    ),
    "osi-five-parts": Message(
        "OSI is reported in five parts: institutional framework, services provision, content provision, technology and e-participation."
    ),
    "hci-literacy-tii-affordability": Message(
        "HCI gains e-government literacy and falls for 83 % of members; TII takes affordability in place of fixed broadband and rises for 91 %."
    ),
    "to-be-written": Message("The notes on the method of this edition are still to be written."),
}
"""By the key that column `changed` of `data/editions.csv` holds."""

BASES = {
    "methodology annex": Message("methodology annex"),
    "figures": Message("figures", context="known from"),
}
"""By what column `basis` holds."""


def change(told: str, words: Words) -> str:
    """What changed with an edition; a text that is no key is one of the dataset's own."""
    return words.text(CHANGES[told]) if told in CHANGES else told


def basis(told: str, words: Words) -> str:
    """Where it is known from; blank where nothing is told."""
    return words.text(BASES[told]) if told in BASES else told
