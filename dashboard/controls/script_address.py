"""Scripts that the page fetches by their address, so that no message carries them."""

from functools import cache
from hashlib import sha256
from pathlib import Path

HERE = Path(__file__).parent
TOOLBAR = "toolbar"


@cache
def code(name: str) -> str:
    """A script of this folder, by its name."""
    return (HERE / f"{name}.js").read_text(encoding="utf-8")


@cache
def address(name: str) -> str:
    """Where a script is, from the root; once changed it is elsewhere, so that a browser keeps it for good."""
    return f"scripts/{name}.{sha256(code(name).encode()).hexdigest()[:12]}.js"


def loader(name: str) -> str:
    """A component's script that fetches its own by the address.

    Every page lies one step below the root.

    Args:
        name: of the script, which exports what draws the component and returns what removes it.
    """
    return f"""
const script = import(new URL("./{address(name)}", location.href))
export default component => {{
  const drawn = script.then(({{ default: draw }}) => draw(component))
  return () => drawn.then(remove => remove?.())
}}
"""
