"""A crash while a docket is saved, at any byte: afterwards the old file is there whole, or the new one whole."""

from __future__ import annotations

import errno
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from tests.docket.district import PROCEDURES
from tests.docket.killed import FILE, MOMENTS, NEW, OLD

from npcproc.docket import RecordError, dumps, load, save

__all__: list[str] = []

ROOT = Path(__file__).resolve().parents[1]
WHOLE = {dumps(OLD).encode(): OLD, dumps(NEW).encode(): NEW}
KILLED = "signal 9"
REFUSED = "status 3"

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked and killed")


def died(folder: Path, way: str) -> dict[str, str]:
    """How each writer ended that died in that way, by the moment at which it did."""
    command = [sys.executable, "-m", "tests.docket.killed", str(folder), way]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)  # noqa: S603 - our own words
    ends = dict(line.split(" ", 1) for line in done.stdout.splitlines())
    assert list(ends) == MOMENTS[way], done.stderr
    return ends


def beside(folder: Path) -> list[Path]:
    """What lies in a folder beside the docket."""
    return sorted(path for path in folder.iterdir() if path.name != FILE)


def is_whole(folder: Path) -> bool:
    """Whether the docket is whole and loads, and is the new one; what lies beside it is not mistaken for it."""
    words = (folder / FILE).read_bytes()
    assert words in WHOLE
    assert load(folder / FILE, PROCEDURES) == WHOLE[words]
    for path in beside(folder):
        assert path.name.startswith(".")
        assert path.suffix == ".tmp"
        assert any(whole.startswith(path.read_bytes()) for whole in WHOLE)
        if path.read_bytes() not in WHOLE:
            with pytest.raises(RecordError):
                load(path, PROCEDURES)
    return WHOLE[words] is NEW


def goes_on(folder: Path) -> None:
    """The next one to save succeeds, and does not touch what the dead one left."""
    left = {path: path.read_bytes() for path in beside(folder)}
    save(NEW, folder / FILE)
    assert is_whole(folder)
    assert {path: path.read_bytes() for path in beside(folder)} == left


class TestKilledAtAnyByte:
    """The process is killed before any byte of the new file, and before and after each call that follows."""

    def test_while_writing(self, tmp_path: Path) -> None:
        """The old file is there whole, with as much of the new one beside it as was written."""
        ends = died(tmp_path, "killed-while-writing")
        assert set(ends.values()) == {KILLED}
        for moment in ends:
            assert not is_whole(tmp_path / moment)
            (left,) = beside(tmp_path / moment)
            assert left.stat().st_size == int(moment)
        goes_on(tmp_path / MOMENTS["killed-while-writing"][len(ends) // 2])

    def test_at_a_call(self, tmp_path: Path) -> None:
        """Until the new file has taken the old one's place the old one is there, and from then on the new one."""
        ends = died(tmp_path, "killed-at-a-call")
        assert set(ends.values()) == {KILLED}
        assert {moment for moment in ends if is_whole(tmp_path / moment)} == {"after-replace"}
        assert {moment for moment in ends if not beside(tmp_path / moment)} == {"after-replace"}
        for moment in ends:
            goes_on(tmp_path / moment)


class TestNoRoom:
    """The system lets the new file grow so far and no further: the save fails, and nothing has happened."""

    def test_at_any_byte(self, tmp_path: Path) -> None:
        """The old file is there whole, and nothing beside it."""
        ends = died(tmp_path, "no-room")
        assert set(ends.values()) == {REFUSED}
        for moment in ends:
            assert not is_whole(tmp_path / moment)
            assert beside(tmp_path / moment) == []


class TestKilledFromOutside:
    """Somebody else kills a writer that saves over and over, at moments that nobody chose."""

    def test_at_any_time(self, tmp_path: Path) -> None:
        """What is there is always the one or the other."""
        script = (
            "from tests.docket.killed import FILE, endless; from npcproc.docket import save; import sys\n"
            "print(flush=True)\n"
            "for docket in endless(): save(docket, sys.argv[1] + '/' + FILE)\n"
        )
        chance = random.Random(0)  # noqa: S311 - no secret
        save(OLD, tmp_path / FILE)
        for _ in range(5):
            command = [sys.executable, "-c", script, str(tmp_path)]
            with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as writer:  # noqa: S603 - our own words
                assert writer.stdout is not None
                writer.stdout.readline()
                time.sleep(chance.uniform(0, 0.05))
                assert writer.poll() is None
                writer.kill()
            is_whole(tmp_path)
        goes_on(tmp_path)


class TestReplaceFails:
    """The new file is written, and the system will not put it in the old one's place."""

    @pytest.mark.parametrize("number", [errno.EXDEV, errno.EACCES, errno.EIO, errno.ENOSPC, errno.EROFS])
    def test_the_old_one_stays(self, number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """What the system says is raised, the old file stays, and the new one is removed."""

        def fails(*_args: Any) -> None:
            raise OSError(number, os.strerror(number))

        save(OLD, tmp_path / FILE)
        with monkeypatch.context() as broken:
            broken.setattr(os, "replace", fails)
            with pytest.raises(OSError) as refused:  # noqa: PT011 - which one is asked below
                save(NEW, tmp_path / FILE)
        assert refused.value.errno == number
        assert not is_whole(tmp_path)
        assert beside(tmp_path) == []
        goes_on(tmp_path)

    def test_nor_remove_it(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where the new one cannot be removed either, it is not mistaken for the docket."""

        def fails(*_args: Any, **_kwargs: Any) -> None:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))

        save(OLD, tmp_path / FILE)
        with monkeypatch.context() as broken:
            broken.setattr(os, "replace", fails)
            broken.setattr(Path, "unlink", fails)
            with pytest.raises(OSError, match=os.strerror(errno.EROFS)):
                save(NEW, tmp_path / FILE)
        assert not is_whole(tmp_path)
        assert len(beside(tmp_path)) == 1
        goes_on(tmp_path)
