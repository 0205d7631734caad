"""A docket's file: saved as a whole or not at all, and loaded."""

from __future__ import annotations

import builtins
import os
import sys
from collections.abc import Callable
from datetime import date, timedelta
from enum import Enum
from pathlib import Path
from types import FrameType
from typing import IO, Any, Self

import pytest
from hypothesis import given
from tests.docket.district import (
    COMMITTEE,
    DAY,
    MEMBERS,
    MOTION,
    PROCEDURES,
    Put,
    Reported,
    histories,
    in_session,
    motion,
    question,
    refer,
)

from npcproc.bodies import StandingCommittee
from npcproc.docket import Docket, Entry, Happening, Opening, RecordError, dumps, load, loads, records, save
from npcproc.findings import Text
from npcproc.law.national import ORGANIC_2022
from npcproc.periods import working_days
from npcproc.procedure import Procedure
from npcproc.rules import Deadline, Latest
from npcproc.steps import step
from npcproc.supervision import interpellation as asked

__all__: list[str] = []

OLD = motion(Docket(COMMITTEE))
NEW = motion(in_session(Docket(COMMITTEE, MEMBERS), "动议-1"))


class Disk(Exception):
    """The disk is full, or gone."""


def fails(*_args: Any, **_kwargs: Any) -> Any:
    """What fails."""
    raise Disk


def left_in(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(path.name for path in folder.iterdir())


class TestSaveAndLoad:
    """What was saved is loaded equal."""

    @given(histories())
    def test_as_text(self, docket: Docket) -> None:
        """A text serves as well as a file."""
        assert loads(dumps(docket), PROCEDURES) == docket

    def test_as_a_file(self, tmp_path: Path) -> None:
        """The file has the text, and a path may be a text too."""
        file = tmp_path / "台账.jsonl"
        save(NEW, file)
        assert load(file, PROCEDURES) == NEW
        assert load(str(file), {procedure.id: procedure for procedure in PROCEDURES}) == NEW
        assert file.read_bytes() == dumps(NEW).encode()

    def test_again(self, tmp_path: Path) -> None:
        """Saving again replaces what was there, and leaves nothing beside it."""
        file = tmp_path / "docket.jsonl"
        for docket in (NEW, OLD, NEW):
            save(docket, file)
            assert load(file, PROCEDURES) == docket
        assert left_in(tmp_path) == ["docket.jsonl"]

    def test_no_file(self, tmp_path: Path) -> None:
        """A file that is not there is no wrong record."""
        with pytest.raises(FileNotFoundError):
            load(tmp_path / "docket.jsonl", PROCEDURES)

    def test_a_file_of_another_kind(self, tmp_path: Path) -> None:
        """A file that is no docket's is refused with its first line."""
        file = tmp_path / "docket.jsonl"
        file.write_bytes(bytes(range(256)) * 4)
        with pytest.raises(RecordError) as error:
            load(file, PROCEDURES)
        assert error.value.line == 1

    def test_half_a_character(self) -> None:
        """A text with half a character in it was not written by `dumps`."""
        text = dumps(OLD).replace("动议", "动\ud800", 1)
        with pytest.raises(RecordError) as error:
            loads(text, PROCEDURES)
        assert (error.value.line, error.value.field, error.value.value) == (2, "encoding", "\ud800")

    def test_a_docket_goes_on(self, tmp_path: Path) -> None:
        """A loaded docket can be advanced and saved like the one that was saved."""
        save(NEW.open("询问-1", asked.IN_STANDING_COMMITTEE), tmp_path / "docket.jsonl")
        loaded = load(tmp_path / "docket.jsonl", PROCEDURES).apply("询问-1", question())
        assert loaded == NEW.open("询问-1", asked.IN_STANDING_COMMITTEE).apply("询问-1", question())


class TestWholeOrNotAtAll:
    """Whatever fails while a file is written, the old one is there as it was, and nothing else is."""

    @staticmethod
    def check(folder: Path, failure: type[BaseException] = Disk) -> None:
        """Save over an old file, and onto none; both fail."""
        file = folder / "docket.jsonl"
        with pytest.raises(failure):
            save(NEW, file)
        assert left_in(folder) == []
        file.write_bytes(dumps(OLD).encode())
        with pytest.raises(failure):
            save(NEW, file)
        assert left_in(folder) == ["docket.jsonl"]
        assert load(file, PROCEDURES) == OLD

    @pytest.mark.parametrize("name", ["fsync", "replace"])
    def test_the_system_fails(self, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Flushing to the disk fails, or putting the new file in the old one's place."""
        monkeypatch.setattr(os, name, fails)
        self.check(tmp_path)

    @pytest.mark.parametrize("nth", range(len(dumps(NEW).splitlines())))
    def test_a_line_cannot_be_written(self, nth: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Any line of it may be the one on which the disk is full."""
        monkeypatch.setattr(records, "open", Failing(writes=nth).open, raising=False)
        self.check(tmp_path)

    @pytest.mark.parametrize("name", ["flush", "close"])
    def test_the_file_cannot_be_finished(self, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """What is buffered cannot be written out."""
        monkeypatch.setattr(records, "open", Failing(at=name).open, raising=False)
        self.check(tmp_path)

    def test_the_rights_cannot_be_kept(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """The new file cannot be given the old one's rights."""
        file = tmp_path / "docket.jsonl"
        save(OLD, file)
        monkeypatch.setattr(Path, "chmod", fails)
        with pytest.raises(Disk):
            save(NEW, file)
        assert (left_in(tmp_path), load(file, PROCEDURES)) == (["docket.jsonl"], OLD)

    def test_the_caller_gives_up(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """An interruption leaves no half file either."""

        def interrupted(_file: int) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(os, "fsync", interrupted)
        self.check(tmp_path, KeyboardInterrupt)

    def test_the_new_file_cannot_be_removed(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where even removing fails, what is raised is what went wrong first."""
        save(OLD, tmp_path / "docket.jsonl")
        monkeypatch.setattr(os, "fsync", fails)
        monkeypatch.setattr(Path, "unlink", lambda _path: (_ for _ in ()).throw(PermissionError()))
        with pytest.raises(Disk):
            save(NEW, tmp_path / "docket.jsonl")
        assert load(tmp_path / "docket.jsonl", PROCEDURES) == OLD

    def test_what_cannot_be_written(self, tmp_path: Path) -> None:
        """A docket with half a character in it is refused, and the old file stays."""
        file = tmp_path / "docket.jsonl"
        save(OLD, file)
        with pytest.raises(RecordError):
            save(OLD.open("\udc00", MOTION), file)
        assert (left_in(tmp_path), load(file, PROCEDURES)) == (["docket.jsonl"], OLD)

    def test_onto_a_folder(self, tmp_path: Path) -> None:
        """A folder is not replaced."""
        (tmp_path / "docket").mkdir()
        with pytest.raises(OSError, match="docket"):
            save(NEW, tmp_path / "docket")
        assert left_in(tmp_path) == ["docket"]

    def test_no_such_folder(self, tmp_path: Path) -> None:
        """Folders are not made."""
        with pytest.raises(FileNotFoundError):
            save(NEW, tmp_path / "2025" / "docket.jsonl")

    def test_the_disk_is_asked_first(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """All is on the disk before the new file takes the old one's place."""
        done: list[str] = []
        for name in ("fsync", "replace"):
            monkeypatch.setattr(os, name, noting(done, name, getattr(os, name)))
        save(NEW, tmp_path / "docket.jsonl")
        assert done == ["fsync", "replace"]


def noting(done: list[str], name: str, what: Callable[..., Any]) -> Callable[..., Any]:
    """The same, which notes that it was done."""

    def noted(*args: Any, **kwargs: Any) -> Any:
        done.append(name)
        return what(*args, **kwargs)

    return noted


class Failing:
    """Files that fail on one of their lines, or when they are flushed or closed."""

    def __init__(self, *, writes: int | None = None, at: str = "") -> None:
        self.writes, self.at = writes, at

    def open(self, path: Path, mode: str) -> Any:
        """A real file for reading, and one that fails for writing."""
        self.file: IO[bytes] = builtins.open(path, mode)  # noqa: SIM115, PTH123 - the file that fails closes it
        return self if "x" in mode else self.file

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()
        if self.at == "close":
            raise Disk

    def writelines(self, lines: Any) -> None:
        """Write some, and fail."""
        for n, line in enumerate(lines):
            if n == self.writes:
                raise Disk
            self.file.write(line)

    def flush(self) -> None:
        """Fail, where that is when."""
        if self.at == "flush":
            raise Disk
        self.file.flush()

    def fileno(self) -> int:
        """The number of the real file."""
        return self.file.fileno()


class TestBesideIt:
    """The new file is written beside the old one, and takes its place and its rights."""

    def test_its_rights(self, tmp_path: Path) -> None:
        """Whoever could read the old file can read the new one, and nobody else."""
        file = tmp_path / "docket.jsonl"
        save(OLD, file)
        for mode in (0o600, 0o640, 0o644):
            file.chmod(mode)
            save(NEW, file)
            assert file.stat().st_mode & 0o777 == mode

    def test_a_link(self, tmp_path: Path) -> None:
        """A link stays a link, and what it leads to is replaced."""
        (tmp_path / "2025").mkdir()
        file, link = tmp_path / "2025" / "docket.jsonl", tmp_path / "now"
        save(OLD, file)
        link.symlink_to(file)
        save(NEW, link)
        assert link.is_symlink()
        assert load(file, PROCEDURES) == NEW

    def test_a_name_that_is_taken(self, tmp_path: Path) -> None:
        """What somebody left under the name of the new file is not touched."""
        (tmp_path / ".docket-0.tmp").write_text("备注", encoding="utf-8")
        save(NEW, tmp_path / "docket.jsonl")
        assert left_in(tmp_path) == [".docket-0.tmp", "docket.jsonl"]
        assert (tmp_path / ".docket-0.tmp").read_text(encoding="utf-8") == "备注"
        assert load(tmp_path / "docket.jsonl", PROCEDURES) == NEW


class Weekdays:
    """A calendar on which Monday to Friday are working days."""

    def is_workday(self, day: date) -> bool:
        """Whether it is one of them."""
        return day.weekday() < 5


class Errand(Enum):
    """Where an errand stands."""

    NONE = "未交办"
    PUT = "已交办"
    REPORTED = "已报告"


_SOON = Deadline(
    name="soon",
    after=Latest(Put),
    within=working_days(5),
    says=Text("应五个工作日内报告", "within five working days"),
    cites=(ORGANIC_2022.art(51, 4),),
)
AFTER_THE_HOLIDAYS = Procedure(
    id="errand",
    title=Text("交办", "Errand"),
    body=StandingCommittee,
    rests_on=(ORGANIC_2022,),
    start=Errand.NONE,
    steps=(
        step(Errand.NONE, Put, Errand.PUT),
        step(Errand.PUT, Reported, Errand.REPORTED, _SOON),
    ),
)


class TestCalendar:
    """A calendar is not saved; it is given again."""

    def test_given_again(self) -> None:
        """With the same calendar the docket is equal, its findings too."""
        body = StandingCommittee(level=COMMITTEE.level, place="370103", members=31, calendar=Weekdays())
        docket = Docket(body).open("交办-1", AFTER_THE_HOLIDAYS).record("交办-1", Put(on=DAY))
        docket = docket.record("交办-1", Reported(on=DAY + timedelta(days=8)))
        assert len(docket.findings) == 1
        assert loads(dumps(docket), [AFTER_THE_HOLIDAYS], calendar=Weekdays()) == docket

    def test_not_given(self) -> None:
        """Without it, the first line that needs it is named."""
        body = StandingCommittee(level=COMMITTEE.level, place="370103", members=31, calendar=Weekdays())
        docket = Docket(body).open("交办-1", AFTER_THE_HOLIDAYS).record("交办-1", Put(on=DAY))
        docket = docket.record("交办-1", Reported(on=DAY))
        with pytest.raises(RecordError, match="calendar") as error:
            loads(dumps(docket), [AFTER_THE_HOLIDAYS])
        assert (error.value.line, error.value.field) == (4, "event")


class TestLongFiles:
    """A file is read once, line by line, in time that grows as its length does."""

    @staticmethod
    def busy(cases: int) -> Docket:
        """So many interpellations, put and referred."""
        entries: list[Entry] = []
        for n in range(cases):
            name = f"询问-{n}"
            entries += [
                Opening(name, asked.IN_STANDING_COMMITTEE.id),
                Happening(name, question(), applied=True),
                Happening(name, refer(), applied=True),
            ]
        return in_session(Docket(COMMITTEE)).replay(entries, {p.id: p for p in PROCEDURES})

    def test_linear(self) -> None:
        """Eight times as long a text takes about eight times as many calls to write and to read."""
        made = []
        for cases in (25, 200):
            docket, calls = self.busy(cases), 0

            def count(_frame: FrameType, event: str, _argument: object) -> None:
                nonlocal calls
                calls += event in {"call", "c_call"}

            sys.setprofile(count)
            try:
                read = loads(dumps(docket), PROCEDURES)
            finally:
                sys.setprofile(None)
            assert read == docket
            made.append(calls)
        assert made[1] < 10 * made[0]

    def test_line_by_line(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """The file is never read whole: a wrong line is found before the next is asked for."""
        file = tmp_path / "docket.jsonl"
        save(self.busy(100), file)
        text = file.read_bytes().replace(b"Referred", b"Replied_", 1)
        file.write_bytes(text)
        asked_for: list[bytes] = []

        def reading(path: Path, mode: str) -> Any:
            return Asked(builtins.open(path, mode), asked_for)  # noqa: PTH123 - closed by what asks

        monkeypatch.setattr(records, "open", reading, raising=False)
        with pytest.raises(RecordError) as error:
            load(file, PROCEDURES)
        assert len(asked_for) == error.value.line < 10


class Asked:
    """A file that notes which lines are asked for."""

    def __init__(self, file: IO[bytes], asked_for: list[bytes]) -> None:
        self.file, self.asked_for = file, asked_for

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()

    def __iter__(self) -> Asked:
        return self

    def __next__(self) -> bytes:
        line = next(self.file)
        self.asked_for.append(line)
        return line
