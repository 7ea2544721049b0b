"""Rows of the document's processor time; as a command, where the slowest pages spend theirs.

`python -m benchmarks.processor` has twenty readers rerun the three slowest pages and samples the
server meanwhile.
"""

import asyncio
import shutil
import subprocess
import sys
import tempfile
import urllib.request
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from benchmarks.documents import anew
from benchmarks.pages import PATHS
from benchmarks.reruns import READERS, one_reader
from benchmarks.results import EMPTY, NAIVE, Row
from benchmarks.servers import ROOT, Server, product, streamlit_stand
from benchmarks.wire import Session, load

REQUESTS = 200
PARTS = 4

SAMPLER = ROOT / ".venv-bench" / "bin" / "py-spy"
SAMPLED_SECONDS = 8
SLOWEST = 3
FUNCTIONS = 15


def per_document(server: Server, page: str) -> list[float]:
    """Milliseconds of processor time for a page's HTML document, in each part of the requests."""
    asked = urllib.request.Request(
        f"{server.url}/{page}",
        headers={"accept": "text/html", "accept-encoding": "gzip, deflate, br, zstd"},
    )
    found = []
    for _ in range(PARTS + 1):
        before = server.cpu()
        for _ in range(REQUESTS // PARTS):
            with urllib.request.urlopen(asked) as response:
                response.read()
        found.append((server.cpu() - before) * 1000 / (REQUESTS // PARTS))
    # What the first ones made is kept.
    return found[1:]


async def opened_once(server: Server, page: str) -> None:
    """Has a page's chart made."""
    async with Session(server.url, page) as reader:
        await reader.run()


def document() -> list[Row]:
    """What the HTML document costs where it is kept, and where only its page's charts are."""
    values = {}
    for name in (EMPTY, NAIVE):
        with streamlit_stand(name) as server:
            values[name] = per_document(server, "")
    with product() as server:
        asyncio.run(opened_once(server, "compare"))
        values["compare"] = per_document(server, "compare")
    return [Row("processor time of the document, ms", values), anew()]


def slowest(server: Server) -> list[str]:
    """The pages whose reruns take most processor time."""

    def cost(name: str) -> float:
        return asyncio.run(one_reader(server, PATHS[name])).processor

    return sorted(PATHS, key=cost, reverse=True)[:SLOWEST]


def sampled(server: Server, page: str) -> list[list[str]]:
    """What called what in each sample of a server under load, the caller first."""
    with tempfile.TemporaryDirectory() as folder:
        stacks = Path(folder) / "stacks.txt"
        command = [str(SAMPLER), "record", "--gil", "--format", "raw", "--output", str(stacks)]
        command += ["--duration", str(SAMPLED_SECONDS), "--pid", str(server.process.pid)]
        sampling = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        asyncio.run(load(server.url, page, READERS, SAMPLED_SECONDS))
        sampling.wait()
        samples = []
        for line in stacks.read_text().splitlines():
            stack, _, count = line.rpartition(" ")
            samples += [stack.split(";")] * int(count)
    return samples


def told(title: str, functions: Iterable[str], total: int) -> str:
    """The functions that occur most, with their share of all samples."""
    most = Counter(functions).most_common(FUNCTIONS)
    return "".join([f"\n{title}\n", *(f"{count / total:6.0%}  {name}\n" for name, count in most)])


def main() -> int:
    """Prints for each of the slowest pages the functions that hold the interpreter most."""
    if not shutil.which(SAMPLER):
        sys.stderr.write("py-spy is missing; `make profile` installs it.\n")
        return 1
    with product() as server:
        for page in slowest(server):
            samples = sampled(server, PATHS[page])
            inner = [stack[-1] for stack in samples]
            ours = [each for stack in samples for each in set(stack) if "(dashboard/" in each]
            sys.stdout.write(told(f"{page}: runs itself", inner, len(samples)))
            sys.stdout.write(told(f"{page}: lines of ours, with all they call", ours, len(samples)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
