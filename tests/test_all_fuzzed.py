"""The fuzzing in a smaller size, and what it would say of a library that lets something else out."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve
from tests.fuzz.run import ONE, Part, fuzzed, parts

from npcproc.case import Case
from npcproc.docket import Docket, lines

SEEDS = {"cases": 60, "dockets": 30, "audits": 200, "files": 10}


class TestNothingElseComesOut:
    """Only `ProcedureError` and its kinds come out, no earlier case is changed, and no event is lost."""

    @pytest.mark.parametrize("what", ONE)
    def test_arbitrary_things(self, what: str) -> None:
        """Nothing fails, and something stands as well as something is refused."""
        ran = fuzzed(Part(what, 7_000_000, SEEDS[what]))
        assert ran.failures == ()
        assert sum(n for name, n in ran.counts.items() if name.endswith(("accepted", "audited", "read"))) > 0
        assert sum(n for name, n in ran.counts.items() if name.endswith(("Error", "Refused", "NotEncoded"))) > 0

    @pytest.mark.parametrize("what", ONE)
    def test_a_seed_tells_it_all(self, what: str) -> None:
        """The same seeds do the same again."""
        part = Part(what, 11, 5)
        assert fuzzed(part) == fuzzed(part)

    def test_a_million(self) -> None:
        """The default work is at least a million events: each case has twenty-four."""
        assert sum(part.seeds for part in parts(1_000_000, 0) if part.what == "cases") * 24 >= 900_000
        counts = fuzzed(Part("cases", 0, 2)).counts
        assert counts["events"] == 48


class TestAFailureIsSeen:
    """Whatever is wrong is told with a script that repeats it."""

    def test_another_exception(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A `KeyError` out of `check` is a failure, and the history is a script."""
        monkeypatch.setattr(Case, "check", lambda _case, event: {}[event])
        (failure, *_) = fuzzed(Part("cases", 3, 1)).failures
        assert failure.startswith("from tests.fuzz.cases import one_case\n\none_case(3)\n")
        assert "KeyError" in failure
        assert ".open(body)" in failure

    def test_an_event_lost(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A case that forgets its first event is found."""
        record = Case.record

        def forgetful(case: Case, event: Any) -> Case:
            after = record(case, event)
            return evolve(after, events=after.events[-1:])

        monkeypatch.setattr(Case, "record", forgetful)
        assert any("Lost" in failure for failure in fuzzed(Part("cases", 0, 40)).failures)

    def test_an_event_lost_in_a_docket(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A docket that records nothing of what it accepts is found."""
        monkeypatch.setattr(Docket, "record", lambda docket, _name, _event: docket)
        assert any("Lost" in failure for failure in fuzzed(Part("dockets", 0, 40)).failures)

    def test_a_file_that_reads_back_otherwise(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A file without its seal, read all the same, is found."""
        monkeypatch.setattr(lines._File, "_unsealed", lambda file, line, _seal: file._words(line))
        assert any("altered file was read" in failure for failure in fuzzed(Part("files", 0, 24)).failures)
