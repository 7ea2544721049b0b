"""Servers to measure, each a process of its own: the product and the three stands beside it."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
STANDS = ROOT / "benchmarks" / "stands"
STOCK = ROOT / ".venv-stock" / "bin" / "python"
LOGS = ROOT / "build" / "bench"

HOST = "127.0.0.1"
LONGEST_START = 60.0
TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True)
class Server:
    """A server that answers.

    Attributes:
        port: at which it listens.
        process: the one that was started; its children serve too where there are several workers.
    """

    port: int
    process: subprocess.Popen[bytes]

    @property
    def url(self) -> str:
        """Its address, without a slash at its end."""
        return f"http://{HOST}:{self.port}"

    def pids(self) -> list[int]:
        """The processes that serve: the one that was started and all below it."""
        found, waiting = [], [self.process.pid]
        while waiting:
            pid = waiting.pop()
            found.append(pid)
            for task in Path(f"/proc/{pid}/task").iterdir():
                # A thread may end while it is looked at.
                with suppress(FileNotFoundError, ProcessLookupError):
                    waiting += [int(child) for child in (task / "children").read_text().split()]
        return found

    def cpu(self) -> float:
        """Seconds of processor time that it has taken since it was started."""
        ticks = 0
        for pid in self.pids():
            # The name, in parentheses, may hold spaces; what follows it does not.
            fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            ticks += int(fields[11]) + int(fields[12])
        return ticks / TICKS

    def memory(self) -> float:
        """Kilobytes of memory that it has resident."""
        pages = sum(int(Path(f"/proc/{pid}/statm").read_text().split()[1]) for pid in self.pids())
        return pages * PAGE / 1024


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind((HOST, 0))
        port: int = listener.getsockname()[1]
        return port


@contextmanager
def serving(
    name: str, command: Sequence[str], port: int, folder: Path, settings: Mapping[str, str]
) -> Iterator[Server]:
    """Starts a server, waits until it answers, and ends it.

    Args:
        name: of its log.
        command: that starts it.
        port: that it is told to listen on.
        folder: in which it works.
        settings: of its environment, beside those of this process that are not Streamlit's.
    """
    environment = {key: value for key, value in os.environ.items() if "STREAMLIT" not in key}
    LOGS.mkdir(parents=True, exist_ok=True)
    with (LOGS / f"{name}.log").open("wb") as log:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env={**environment, **settings},
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    server = Server(port, process)
    try:
        wait_for(server, name)
        yield server
    finally:
        # Workers are processes of the same group.
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def wait_for(server: Server, name: str) -> None:
    """Waits until a server answers.

    Raises:
        RuntimeError: it ended, or took too long; its log says why.
    """
    end = time.monotonic() + LONGEST_START
    while time.monotonic() < end and server.process.poll() is None:
        try:
            urllib.request.urlopen(server.url, timeout=5).close()
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError(f"{name} does not answer; see {LOGS / name}.log")


def wait_until_idle(server: Server) -> None:
    """Waits until a server has nothing more to do."""
    before, now = -1.0, server.cpu()
    while now - before > 0.02:
        time.sleep(1)
        before, now = now, server.cpu()


@contextmanager
def product(launcher: str = "streamlit", data: Path | None = None) -> Iterator[Server]:
    """The product as `make run` starts it.

    Args:
        launcher: the module that is run in place of Streamlit.
        data: the folder of another dataset to show.
    """
    port = free_port()
    run = [sys.executable, "-m", launcher, "run", "streamlit_app.py"]
    run += ["--server.port", str(port), "--server.address", HOST]
    settings = {"EGOV_DATA": str(data)} if data else {}
    with serving("product", run, port, ROOT, settings) as server:
        yield server


@contextmanager
def product_of_workers(workers: int) -> Iterator[Server]:
    """The product with several workers behind one port; they sign cookies with one secret."""
    port = free_port()
    run = [sys.executable, "-m", "uvicorn", "streamlit_app:app", "--workers", str(workers)]
    run += ["--host", HOST, "--port", str(port), "--log-level", "warning"]
    settings = {"STREAMLIT_SERVER_COOKIE_SECRET": "measured"}
    with serving("workers", run, port, ROOT, settings) as server:
        # One worker answers before the others are ready.
        wait_until_idle(server)
        yield server


@contextmanager
def streamlit_stand(name: str) -> Iterator[Server]:
    """A stand in stock Streamlit: works and has its home where no configuration is found."""
    port = free_port()
    run = [str(STOCK), "-m", "streamlit", "run", str(STANDS / f"{name}.py")]
    run += ["--server.headless", "true", "--server.port", str(port), "--server.address", HOST]
    with (
        tempfile.TemporaryDirectory() as home,
        serving(name, run, port, Path(home), {"HOME": home}) as server,
    ):
        yield server


@contextmanager
def dash_stand() -> Iterator[Server]:
    """The stand in Dash, as its own guide starts it."""
    port = free_port()
    run = [str(STOCK), str(STANDS / "dash_app.py"), str(port)]
    with (
        tempfile.TemporaryDirectory() as home,
        serving("dash", run, port, Path(home), {"HOME": home}) as server,
    ):
        yield server
