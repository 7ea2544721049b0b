"""A file to be saved, as an answer."""

from starlette.responses import Response


def attachment(content: bytes, kind: str, name: str) -> Response:
    """A file to be saved under a name."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=kind, headers=headers)
