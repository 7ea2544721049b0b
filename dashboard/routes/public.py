"""The public address of the host, which only the edge knows."""

import os

from starlette.requests import Request

VARIABLE = "EGOV_PUBLIC_ADDRESS"
"""Set where a proxy hides the address that readers use, such as https://example.org/egov/."""


def public_address(request: Request) -> str:
    """The address that readers use, with a slash at its end."""
    told = os.environ.get(VARIABLE, "")
    return f"{told.rstrip('/')}/" if told else str(request.base_url)
