"""Files compressed once, and kept: in memory, and in a folder that outlives the server."""

import gzip
import hashlib
import os
import sys
import tempfile
import threading
import zlib
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path
from queue import SimpleQueue

import brotli

VARIABLE = "EGOV_CACHE"
"""Names the folder in which compressed files are kept; empty, they are kept in memory alone."""

NICENESS = 10


@dataclass(frozen=True)
class Coding:
    """A way to compress.

    `quick` is for the reader who waits, `best` for all who come later; its `level` marks what it made.
    """

    quick: Callable[[bytes], bytes]
    best: Callable[[bytes], bytes]
    unpack: Callable[[bytes], bytes]
    level: int


zipped = partial(gzip.compress, compresslevel=9, mtime=0)
CODINGS = {
    "br": Coding(
        partial(brotli.compress, quality=6),
        partial(brotli.compress, quality=10),
        brotli.decompress,
        10,
    ),
    "gzip": Coding(zipped, zipped, gzip.decompress, 9),
}
"""By name, the best first. Of the scripts of a first page, 8.8 MB, Brotli makes 2.06 MB at 6 in 0.4 s
of CPU, 2.02 MB at 9 in 2 s, 1.87 MB at 10 in 9 s and 1.83 MB at 11 in 18 s; gzip 2.33 MB at 9 in 0.4 s."""


def own_folder() -> Path | None:
    """The folder to keep files in: none where it cannot be written, or where others can write."""
    told = os.environ.get(VARIABLE)
    if told == "":
        return None
    try:
        kept = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
        folder = Path(told or Path(kept) / "un-egovernment-dashboard")
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if sys.platform != "win32":
            status = folder.stat()
            if status.st_uid != os.geteuid() or status.st_mode & 0o022:
                return None
        return folder if os.access(folder, os.W_OK | os.X_OK) else None
    except (OSError, RuntimeError):
        return None


class Packing:
    """Compressed files. Each is made once for a coding, however many ask for it at the same time."""

    def __init__(
        self, folder: Path | None = None, read: Callable[[Path], bytes] = Path.read_bytes
    ) -> None:
        """Keeps what it makes.

        Args:
            folder: where it outlives the server; without one it is kept in memory alone.
            read: gives what is sent of a file.
        """
        self.folder = folder
        self.read = read
        self.made: dict[tuple[Path, str], tuple[tuple[int, int], bytes]] = {}
        self.locks: dict[tuple[Path, str], threading.Lock] = {}
        self.waiting: SimpleQueue[tuple[Path, str]] = SimpleQueue()

    def get(self, file: Path, name: str) -> bytes:
        """One file under one coding; made anew where the file has changed."""
        key, stamp = (file, name), stamp_of(file)
        with self.locks.setdefault(key, threading.Lock()):
            found = self.made.get(key)
            if found and found[0] == stamp:
                return found[1]
            content = self.read(file)
            packed = self.kept(content, name)
            if packed is None:
                packed = CODINGS[name].quick(content)
                if CODINGS[name].best is not CODINGS[name].quick:
                    self.waiting.put(key)
            self.made[key] = stamp, packed
            return packed

    def improve(self, file: Path, name: str) -> None:
        """Puts the best in place of what was made quickly, and keeps it."""
        stamp, content = stamp_of(file), self.read(file)
        packed = self.kept(content, name)
        if packed is None:
            packed = CODINGS[name].best(content)
            self.keep(content, name, packed)
        self.made[file, name] = stamp, packed

    def work(self, first: Iterable[Path]) -> None:
        """Makes the files that every reader needs, then whatever is waiting; never returns.

        Args:
            first: the files of the first page.
        """
        if sys.platform == "linux":
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
        for file, name in product(first, CODINGS):
            with suppress(OSError):
                self.get(file, name)
        while True:
            file, name = self.waiting.get()
            with suppress(OSError):
                self.improve(file, name)

    def start(self, first: Iterable[Path]) -> None:
        """Works beside the server, giving way to it."""
        threading.Thread(target=self.work, args=(first,), name="packing", daemon=True).start()

    def place(self, content: bytes, name: str) -> Path | None:
        """Where in the folder a content lies under a coding: its name says what it is made from."""
        if self.folder is None:
            return None
        return self.folder / f"{hashlib.sha256(content).hexdigest()}.{name}{CODINGS[name].level}"

    def kept(self, content: bytes, name: str) -> bytes | None:
        """What the folder holds of a content. It counts only if it unpacks to that very content."""
        place = self.place(content, name)
        try:
            packed = place.read_bytes() if place else None
            return packed if packed and CODINGS[name].unpack(packed) == content else None
        except (OSError, EOFError, zlib.error, brotli.error):
            return None

    def keep(self, content: bytes, name: str, packed: bytes) -> None:
        """Writes to the folder, whole or not at all; what cannot be written stays in memory."""
        place = self.place(content, name)
        if place is None:
            return
        try:
            with tempfile.TemporaryDirectory(dir=place.parent) as aside:
                written = Path(aside) / place.name
                written.write_bytes(packed)
                os.replace(written, place)
        except OSError:
            self.folder = None


def stamp_of(file: Path) -> tuple[int, int]:
    """What is different once a file has been written anew."""
    status = file.stat()
    return status.st_mtime_ns, status.st_size
