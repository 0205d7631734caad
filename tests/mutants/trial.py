"""One change on trial: put into the tables of a forked process, and shown to all that might notice it.

The tests are collected and run once as they are, each with what it looks at written down.  A change that the table
itself refuses, or that shows in the reviewed list, is put in and taken back; any other, and each that is to be shown to
all, has a process of its own, in which those tests run that look at what was changed, until one fails.
"""

from __future__ import annotations

import json
import os
import selectors
import signal
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest
from _pytest.runner import runtestprotocol
from attrs import define, field, frozen
from tests.golden.lists import RULES, STEPS, kept, rule_lines, step_lines
from tests.golden.lists import tables as reviewed_tables
from tests.mutants.inventory import Inventory
from tests.mutants.reach import Reach
from tests.mutants.tables import Live, Mutant
from tests.mutants.touched import Touches, watched

from npcproc.docket import Docket
from npcproc.findings import DefinitionError, ProcedureError
from npcproc.procedure import Procedure, Standing

__all__ = ["Court", "Verdict"]

LONGEST = 60
"""A change that keeps a process so long has made a test endless; that is noticed too.  Unit: seconds."""


COUNTED = {"citation", "comparison", "period", "row", "rule of a row", "threshold"}
"""The changes that can reach what the catalog prints, and so the inventory."""


NOT_HEARD = {
    "::TestLocalLawAdds::": "compares a table with itself in another place",
    "docket/test_fields.py": "about the file of a docket, which any table will do for",
    "docket/test_lines.py": "about the file of a docket, which any table will do for",
}
"""Tests, by a part of their names, whose expectations are not their own."""


@frozen
class Verdict:
    """Who noticed a change."""

    mutant: Mutant
    refused: str | None = None
    """Why the table itself was refused as it was defined, before any test."""

    listed: str | None = None
    """The line of the reviewed list that differs."""

    counted: str | None = None
    """The row of the inventory that is not met any more."""

    test: str | None = None
    """The first test that failed."""

    tried: int = 0
    """Tests that were run."""

    thorough: bool = True
    """Whether all were asked, also after one had noticed."""

    @property
    def killed(self) -> bool:
        """Whether anyone noticed."""
        return any((self.refused, self.listed, self.counted, self.test))


@define
class Court:
    """The plugin that takes over the running of the tests, and what it found."""

    mutants: Sequence[Mutant]
    jobs: int
    told: Callable[[Verdict], None]
    thorough_every: int = 1
    """Of so many changes, one is shown to all that might notice it; the others to one after another, until one does."""

    verdicts: list[Verdict] = field(factory=list)
    left_out: list[str] = field(factory=list)
    seconds: float = 0.0
    _items: list[pytest.Item] = field(factory=list)
    _touches: list[Touches] = field(factory=list)
    _spent: list[float] = field(factory=list)
    _killers: dict[str, Counter[int]] = field(factory=lambda: defaultdict(Counter))

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run everything once, and then what is concerned for each change."""
        start = time.perf_counter()
        self._run_once(session.items)
        live = Live.now()
        reach = Reach(live, self._touches)
        inventory = Inventory.read()
        for path in (RULES, STEPS):
            _reviewed(path)
        said = (
            f"{len(self._items)} tests run once in {time.perf_counter() - start:.0f} s, {len(self.left_out)} left out"
        )
        print(said, file=sys.stderr, flush=True)
        self._try_all(live, reach, inventory)
        self.seconds = time.perf_counter() - start
        return True

    def _run_once(self, items: Iterable[pytest.Item]) -> None:
        with watched() as watch:
            for item in items:
                if why := _no_witness(item):
                    self.left_out.append(f"{item.nodeid}: {why}")
                    continue
                touches, start = Touches(), time.perf_counter()
                watch(touches)
                failed = _fails(item)
                watch(None)
                if failed:
                    self.left_out.append(f"{item.nodeid}: fails as it is")
                    continue
                self._items.append(item)
                self._touches.append(touches)
                self._spent.append(time.perf_counter() - start)

    def _waiting(self, live: Live) -> Iterator[tuple[Mutant, bool]]:
        """The changes that need a process of their own, and whether each is shown to all; the others are judged here.

        What the table itself refuses, or the reviewed list has otherwise, is seen without compiling or running
        anything, so it is put in and taken back at once.
        """
        for n, mutant in enumerate(self.mutants):
            thorough = n % self.thorough_every == 0
            seen = None if thorough else _at_once(live, mutant)
            if seen is None:
                yield mutant, thorough
            else:
                self._told(seen)

    def _told(self, verdict: Verdict) -> None:
        self.verdicts.append(verdict)
        self.told(verdict)

    def _try_all(self, live: Live, reach: Reach, inventory: Inventory | None) -> None:
        waiting = self._waiting(live)
        running: dict[int, tuple[int, Mutant, bool, bytearray]] = {}
        with selectors.DefaultSelector() as selector:
            while True:
                while len(running) < self.jobs and (given := next(waiting, None)) is not None:
                    reader, pid = self._fork(given[0], live, reach, inventory, thorough=given[1])
                    running[reader] = (pid, *given, bytearray())
                    selector.register(reader, selectors.EVENT_READ)
                if not running:
                    return
                for key, _events in selector.select():
                    if chunk := os.read(key.fd, 65536):
                        running[key.fd][-1].extend(chunk)
                        continue
                    selector.unregister(key.fd)
                    os.close(key.fd)
                    pid, mutant, thorough, words = running.pop(key.fd)
                    _pid, status = os.waitpid(pid, 0)
                    self._judged(mutant, words.decode(), status, thorough=thorough)

    def _judged(self, mutant: Mutant, words: str, status: int, *, thorough: bool) -> None:
        found: dict[str, Any] = {}
        for line in words.splitlines():
            found |= json.loads(line)
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGALRM:
            found["test"] = f"{found.pop('now', 'a test')} (endless)"
        elif status:
            message = f"{mutant.says}: the trial itself failed with status {status}: {words}"
            raise RuntimeError(message)
        found.pop("now", None)
        if (index := found.pop("index", None)) is not None:
            self._killers[mutant.target][index] += 1
            found["test"] = self._items[index].nodeid
        self._told(Verdict(mutant, thorough=thorough, **found))

    def _fork(
        self, mutant: Mutant, live: Live, reach: Reach, inventory: Inventory | None, *, thorough: bool
    ) -> tuple[int, int]:
        concerned = self._ordered(mutant, reach.of(mutant))
        reader, writer = os.pipe()
        pid = os.fork()
        if pid:
            os.close(writer)
            return reader, pid
        code = 1
        try:
            os.close(reader)
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            signal.alarm(LONGEST)
            quiet = os.open(os.devnull, os.O_WRONLY)
            os.dup2(quiet, 1)
            for said in self._trial(mutant, live, inventory, concerned):
                if not thorough and any(said.get(who) for who in ("refused", "listed", "counted")):
                    os.write(writer, (json.dumps(said) + "\n").encode())
                    break
                os.write(writer, (json.dumps(said) + "\n").encode())
            code = 0
        except BaseException as wrong:  # noqa: BLE001 - whatever it is, it is told to the parent
            with suppress(OSError):
                os.write(2, f"{mutant.says}: {type(wrong).__name__}: {wrong}\n".encode())
        finally:
            os._exit(code)

    def _trial(
        self, mutant: Mutant, live: Live, inventory: Inventory | None, concerned: Sequence[int]
    ) -> Iterator[dict[str, Any]]:
        try:
            tables = live.changed(mutant)
        except DefinitionError as refused:
            yield {"refused": refused.en}
            return
        except ProcedureError as refused:
            yield {"test": f"a case told in a file of tests: {type(refused).__name__}"}
            return
        yield {"listed": _listed(tables)}
        if inventory is not None and mutant.kind in COUNTED:
            yield {"counted": inventory.notices()}
        for tried, index in enumerate(concerned, 1):
            yield {"now": self._items[index].nodeid}
            if _fails(self._items[index]):
                yield {"index": index, "tried": tried}
                return
        yield {"tried": len(concerned)}

    def _ordered(self, mutant: Mutant, concerned: Iterable[int]) -> list[int]:
        """First those that noticed other changes of the same rule or row, then the quick ones."""
        killers = self._killers[mutant.target]
        return sorted(concerned, key=lambda index: (-killers[index], self._spent[index]))


def _at_once(live: Live, mutant: Mutant) -> Verdict | None:
    """The verdict of the table itself and of the reviewed list; None where neither notices."""
    try:
        with live.tried(mutant) as tables:
            listed = _listed(tables)
    except DefinitionError as refused:
        return Verdict(mutant, refused=refused.en, thorough=False)
    return None if listed is None else Verdict(mutant, listed=listed, thorough=False)


def _fails(item: pytest.Item) -> bool:
    return any(report.failed for report in runtestprotocol(item, log=False, nextitem=None))


def _no_witness(item: pytest.Item) -> str | None:
    """Why a test is not heard; None where it is."""
    if _holds_a_docket(item):
        return "its file holds a docket that was told before"
    return next((why for part, why in NOT_HEARD.items() if part in item.nodeid), None)


def _holds_a_docket(item: pytest.Item) -> bool:
    module = item.getparent(pytest.Module)
    return module is not None and any(isinstance(value, Docket) for value in vars(module.obj).values())


def _listed(tables: Iterable[Procedure | Standing]) -> str | None:
    """The first line of the reviewed lists that the catalog has otherwise; None where there is none."""
    ids = {table.id for table in tables}
    for table in reviewed_tables():
        if table.id in ids:
            for path, lines in ((RULES, rule_lines(table)), (STEPS, step_lines(table))):
                then = _reviewed(path).get(table.id, [])
                now = [tuple(line) for line in lines]
                if now != then:
                    return next(a[0] or b[0] for a, b in zip_longest(now, then, fillvalue=("",)) if a != b)
    return None


@cache
def _reviewed(path: Path) -> dict[str, list[tuple[str, ...]]]:
    """The lines of a list by the table they are of."""
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for line in kept(path):
        found[line[0].rpartition(".")[0] if path == RULES else line[0]].append(line)
    return found
