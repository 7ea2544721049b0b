"""A body that is made for one answer, in the coding that its reader takes."""

import gzip

import brotli

CODINGS = ("br", "gzip")
"""Those in which documents and scripts are sent, the shortest first."""


def coded(body: bytes, coding: str) -> bytes:
    """A body in a coding, well but not at any price.

    Args:
        body: as it is.
        coding: one of `CODINGS`; anything else leaves it as it is.
    """
    match coding:
        case "br":
            return brotli.compress(body, quality=5)
        case "gzip":
            return gzip.compress(body, 6, mtime=0)
        case _:
            return body
