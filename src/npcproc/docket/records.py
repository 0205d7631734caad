"""A docket's file: JSON Lines, saved and loaded.

The file is replaced as a whole or not at all.  Findings are not in it: they are found again when it is read, under the
law that is encoded then.  `lines` says what stands in a line, and `fields` how an event is written.
"""

from __future__ import annotations

import os
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import IO

from npcproc.docket.business import Docket
from npcproc.docket.lines import NOT_UTF_8, Procedures, RecordError, docket_of, lines_of
from npcproc.periods import Calendar

__all__ = ["dumps", "load", "loads", "save"]


def dumps(docket: Docket) -> str:
    """The docket as the text of its file.  Raises as `save` does."""
    return b"".join(lines_of(docket)).decode()


def save(docket: Docket, path: str | os.PathLike[str]) -> None:
    """Write the docket to a file, in place of what was there; the file is replaced as a whole or not at all.

    Raises `OSError` where the file cannot be written, and `RecordError` for a text that UTF-8 cannot write; the old
    file then stays as it was, and nothing else is left beside it.
    """
    target = Path(os.path.realpath(path))  # a link stays a link
    file, beside = _new_beside(target)
    try:
        with file:
            file.writelines(lines_of(docket))
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            beside.chmod(target.stat().st_mode)
        os.replace(beside, target)  # noqa: PTH105 - the call that the promise rests on
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def loads(text: str, procedures: Procedures, *, calendar: Calendar | None = None) -> Docket:
    """The docket that a text of such a file is of.  Raises as `load` does."""
    try:
        written = text.encode()
    except UnicodeEncodeError as wrong:
        raise RecordError(text.count("\n", 0, wrong.start) + 1, "encoding", text[wrong.start], NOT_UTF_8) from wrong
    return docket_of(BytesIO(written), procedures, calendar)


def load(path: str | os.PathLike[str], procedures: Procedures, *, calendar: Calendar | None = None) -> Docket:
    """The docket that was saved in a file, equal to the one that was, in time linear in the length of the file.

    Every event is judged again as it is read, and recorded.  A calendar is not saved; give it again where a case counts
    working days.  Raises `RecordError` for anything in the file that `save` has not written, or that the procedures
    given do not know, and `ValueError` for two procedures of one id.
    """
    with open(path, "rb") as file:  # noqa: PTH123 - one way to open files here, reading and writing
        return docket_of(file, procedures, calendar)


def _new_beside(target: Path) -> tuple[IO[bytes], Path]:
    """A new file in the same folder, under a name that nothing has yet."""
    n = 0
    while True:
        beside = target.with_name(f".docket-{n}.tmp")
        try:
            return open(beside, "xb"), beside  # noqa: PTH123 - closed by the caller
        except FileExistsError:
            n += 1
