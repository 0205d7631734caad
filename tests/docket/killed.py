"""Writers that die while they save a docket: one for each byte, each in a process and a folder of its own.

`python -m tests.docket.killed FOLDER WAY` makes a folder for every moment at which a writer can die that way.  It is a
program apart because it forks, and a process that runs tests may have threads.
"""

from __future__ import annotations

import builtins
import os
import signal
import sys
from collections.abc import Callable, Iterator
from io import FileIO
from pathlib import Path
from typing import Any

from tests.docket.district import COMMITTEE, motion

from npcproc.docket import Docket, dumps, records, save

__all__ = ["FILE", "MOMENTS", "NEW", "OLD", "endless", "main"]

FILE = "docket.jsonl"
OLD = Docket(COMMITTEE)
NEW = motion(Docket(COMMITTEE))

_LENGTH = len(dumps(NEW).encode())
_CALLS = ("fsync", "chmod", "replace")

MOMENTS = {
    "killed-while-writing": [str(n) for n in range(_LENGTH + 1)],
    "killed-at-a-call": [f"{when}-{name}" for name in _CALLS for when in ("before", "after")],
    "no-room": [str(n) for n in range(_LENGTH)],
}
"""By way of dying, its moments: after so many bytes, before or after a call, with room for so many bytes."""


def main() -> None:
    """Save over an old file, once for each moment, and let every writer die at its own."""
    folder, way = Path(sys.argv[1]), sys.argv[2]
    for moment in MOMENTS[way]:
        here = folder / moment
        here.mkdir()
        (here / FILE).write_bytes(dumps(OLD).encode())
        pid = os.fork()
        if not pid:
            _dies(_WAYS[way], moment, here)
        _pid, status = os.waitpid(pid, 0)
        end = f"signal {os.WTERMSIG(status)}" if os.WIFSIGNALED(status) else f"status {os.WEXITSTATUS(status)}"
        print(f"{moment} {end}", flush=True)  # noqa: T201 - this is how it tells


def _dies(prepare: Callable[[str], None], moment: str, here: Path) -> None:
    """Save in this process, which ends in any case: with 3 for an `OSError`, with 0 for none."""
    status = 1
    try:
        prepare(moment)
        save(NEW, here / FILE)
        status = 0
    except OSError:
        status = 3
    finally:
        os._exit(status)


def _kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class _ByteByByte(FileIO):
    """A file that reaches the disk byte by byte, in a process that is killed before the one after the last."""

    left = 0

    def write(self, data: Any) -> int:
        """Write what is left, and die."""
        for byte in bytes(data):
            if not self.left:
                _kill()
            super().write(bytes([byte]))
            self.left -= 1
        return len(data)

    def flush(self) -> None:
        """Die here where all was written."""
        if not self.closed and self.writable() and not self.left:
            _kill()


def _while_writing(moment: str) -> None:
    def opened(path: Path, mode: str) -> Any:
        if "x" not in mode:
            return builtins.open(path, mode)  # noqa: PTH123 - as the module itself opens it
        file = _ByteByByte(path, mode)
        file.left = int(moment)
        return file

    vars(records)["open"] = opened


def _at_a_call(moment: str) -> None:
    when, _, name = moment.partition("-")
    of: Any = Path if name == "chmod" else os
    plain = getattr(of, name)

    def deadly(*args: Any, **kwargs: Any) -> None:
        if when == "after":
            plain(*args, **kwargs)
        _kill()

    setattr(of, name, deadly)


def _no_room(moment: str) -> None:
    """The system itself lets no file grow past so many bytes; Python turns its signal into an `OSError`."""
    import resource  # noqa: PLC0415 - not everywhere

    resource.setrlimit(resource.RLIMIT_FSIZE, (int(moment), int(moment)))


_WAYS: dict[str, Callable[[str], None]] = {
    "killed-while-writing": _while_writing,
    "killed-at-a-call": _at_a_call,
    "no-room": _no_room,
}


def endless() -> Iterator[Docket]:
    """The old docket and the new one by turns, for ever."""
    while True:
        yield from (NEW, OLD)


if __name__ == "__main__":
    main()
