"""Where the server stands: below a path of its own host where it is told so (`server.baseUrlPath`)."""

from starlette.types import ASGIApp, Receive, Scope, Send

OWN = ("api", "scripts")
"""The first parts of the addresses that are the product's own; Streamlit looks for them at the host's root."""


def root_of(base: str) -> str:
    """The path at which the server stands, with a slash at both ends."""
    return f"/{base.strip('/')}/" if base.strip("/") else "/"


def path_below(scope: Scope, root: str) -> str | None:
    """What of a request's path stands below where the server stands; None where nothing does.

    Args:
        scope: of the request.
        root: where the server stands, below what stands in front of it.
    """
    before = scope.get("root_path", "").rstrip("/")
    path: str = scope["path"]
    if path.startswith(f"{before}/"):
        path = path.removeprefix(before)
    return path.removeprefix(root) if path.startswith(root) else None


class Below:
    """ASGI middleware by which the product's own addresses, too, stand below the server's path."""

    def __init__(self, app: ASGIApp, base: str = "") -> None:
        """Wraps an application.

        Args:
            app: the application.
            base: the path below which it serves, `server.baseUrlPath`.
        """
        self.app = app
        self.root = root_of(base)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers a request."""
        if scope["type"] == "http" and self.root != "/":
            told = path_below(scope, self.root)
            if told is not None and told.partition("/")[0] in OWN:
                before = scope.get("root_path", "").rstrip("/")
                scope = {**scope, "root_path": f"{before}{self.root.rstrip('/')}"}
        await self.app(scope, receive, send)
