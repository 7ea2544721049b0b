"""Which coding of a file a browser takes: its Accept-Encoding header."""

from collections.abc import Sequence

PLAIN = "identity"
"""The file as it lies there; always taken unless it is refused by name."""

OTHER_NAMES = {"x-gzip": "gzip"}


def weights(header: str) -> dict[str, float]:
    """How much each coding is wanted, by its name; what cannot be read is as if it were not there."""
    found = {}
    for part in header.split(","):
        name, *parameters = (piece.strip().lower() for piece in part.split(";"))
        weight = "1"
        for parameter in parameters:
            key, _, value = parameter.partition("=")
            if key.strip() == "q":
                weight = value.strip()
        if name and is_weight(weight):
            found[OTHER_NAMES.get(name, name)] = float(weight)
    return found


def is_weight(text: str) -> bool:
    """Whether a text is a weight as HTTP writes it: 0 to 1, with at most three decimals."""
    whole, _, decimals = text.partition(".")
    digits = decimals == "" or (decimals.isascii() and decimals.isdigit() and len(decimals) <= 3)
    return digits and (whole == "0" or (whole == "1" and decimals.strip("0") == ""))


def accepted(header: str, offered: Sequence[str]) -> str | None:
    """The coding to send.

    Args:
        header: Accept-Encoding as the browser sent it; empty where it sent none.
        offered: the names of the codings there are, the best first.

    Returns:
        The one wanted most, of equals the first; None where the file is to be sent as it is.
    """
    wanted = weights(header)
    others = wanted.get("*", 0.0)
    best = max(offered, key=lambda name: wanted.get(name, others))
    weight = wanted.get(best, others)
    return best if weight > 0 and weight >= wanted.get(PLAIN, 0.0) else None
