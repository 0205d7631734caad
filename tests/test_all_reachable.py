"""The exhaustive proof in a smaller size, and what it would say of a library that is wrong."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest
from attrs import evolve
from tests.prove.invariants import INVARIANTS, carries
from tests.prove.proof import Proof, prove
from tests.prove.run import failed

from npcproc import catalog
from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Refused, Text
from npcproc.periods import NotKnownYet
from npcproc.procedure import Procedure
from npcproc.rules import Deadline
from npcproc.rules.past import History
from npcproc.rules.shapes import Choice
from npcproc.steps import Step
from npcproc.tally import Share, Tally

REMOVAL = ("appointment.removal", 0, 3)
"""A small law: the removal of officers in a county without law of its own."""

SMALL = [
    ("appointment.appointment", 0, 3),
    REMOVAL,
    ("dismissal.standing-committee", 0, 3),
    ("election.congress", 4, 3),
    ("interpellation.congress", 0, 3),
    ("interpellation.standing-committee", 0, 3),
    ("recall.congress", 0, 3),
    ("session.standing-committee", 0, 3),
]


def proved(job: tuple[str, int, int]) -> Proof:
    """One law in the era of today."""
    return prove(job, last_eras=1)


@cache
def proved_once(job: tuple[str, int, int]) -> Proof:
    """The same, of the library as it is."""
    return proved(job)


class TestWhatIsThere:
    """Every invariant holds in every reachable state; every rule is met and broken; there is always a way out."""

    @pytest.mark.parametrize("job", SMALL, ids=lambda job: job[0])
    def test_it_holds(self, job: tuple[str, int, int]) -> None:
        """Nothing is broken, nothing stuck, and no rule or stage is out of reach without a reason."""
        proof = proved_once(job)
        assert proof.broken is None
        assert not failed(proof)
        assert proof.unmet == ()
        assert 0 < proof.lawful <= proof.states

    def test_every_invariant_is_asked(self) -> None:
        """Together, these small laws ask every invariant but those about local law at least once."""
        held = {name for job in SMALL for name, times in proved_once(job).held.items() if times}
        assert set(INVARIANTS) - held == {"local-law-never-forgives"}

    def test_local_law(self) -> None:
        """A province with law of its own is held against national law alone."""
        proof = proved(("appointment.appointment", 1, 3))
        assert proof.held["local-law-never-forgives"] > 100
        assert not failed(proof)

    def test_a_count_of_votes(self) -> None:
        """Sixteen of thirty-one are more than half, fifteen are not, nor are sixteen ballots more than were issued."""
        assert carries(Tally(members=31, present=16, in_favour=16))
        assert not carries(Tally(members=31, present=31, in_favour=15))
        assert not carries(Tally(members=31, present=31, in_favour=16, issued=31, returned=32))


class TestWhatIsWrongIsSeen:
    """A library that is wrong in one place breaks the invariant about that place."""

    def broken(self) -> str:
        """The name of the first invariant that does not hold."""
        proof = proved(REMOVAL)
        assert proof.broken is not None
        assert failed(proof)
        return proof.broken.partition(":")[0]

    def test_a_majority_of_one_less(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """More than half taken for half or more carries what is not carried."""
        needed = Share.needed
        self.renewed(monkeypatch)  # what is compiled now keeps the wrong share
        monkeypatch.setattr(Share, "needed", lambda share, whole: needed(share, whole) - share.exceeds)
        assert self.broken() == "nothing-adopted-without-quorum-and-majority"

    def test_a_void_vote_that_counts(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A vote that is never void moves the matter without a quorum."""
        result = Tally.result
        monkeypatch.setattr(Tally, "result", lambda tally, majority, _quorum=None: result(tally, majority))
        assert self.broken() in {"void-moves-nothing", "nothing-adopted-without-quorum-and-majority"}

    def test_an_act_that_is_not_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """`apply` that takes whatever `record` takes."""
        monkeypatch.setattr(Case, "apply", Case.record)
        assert self.broken() == "apply-is-record"

    def test_a_finding_that_is_left_out(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """`check` that tells only the first rule broken."""
        check = Case.check
        monkeypatch.setattr(Case, "check", lambda case, event: check(case, event)[:1])
        assert self.broken() == "findings-are-what-is-broken"

    def test_a_judge_that_is_too_kind(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A predicate on the hot path that lets an organ act which the range does not allow."""
        monkeypatch.setattr(Choice, "judge", lambda _rule, _level: lambda _past, _event: True)
        monkeypatch.setattr(Choice, "fixed", lambda _rule, _level: None)
        self.renewed(monkeypatch)
        assert self.broken() in {"findings-are-what-is-broken", "sides-of-the-line"}

    def test_a_refusal_that_says_less(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A refusal that leaves out a finding."""
        apply = Case.apply

        def sparing(case: Case, event: Any) -> Case:
            try:
                return apply(case, event)
            except Refused as refused:
                raise Refused(refused.findings[1:]) from None

        monkeypatch.setattr(Case, "apply", sparing)
        assert self.broken() == "refusal-changes-nothing"

    @pytest.mark.parametrize("said", [Text("", "nothing"), Text("不能成立", "refused")])
    def test_a_refusal_that_does_not_tell(self, monkeypatch: pytest.MonkeyPatch, said: Text) -> None:
        """A refusal whose words are lost in one language, or name no rule."""
        monkeypatch.setattr(Refused, "said", said)
        assert self.broken() == "refusal-changes-nothing"

    def test_moves_that_leave_one_out(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What may come next, without the last."""
        moves = Case.moves
        monkeypatch.setattr(Case, "moves", lambda case, on: moves(case, on)[:-1])
        assert self.broken() == "moves-are-the-rows"

    def test_a_last_day_that_comes_early(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A time limit said to end a day before it does."""
        due = Deadline.due

        def early(rule: Deadline, past: History) -> date | NotKnownYet | None:
            day = due(rule, past)
            return day - timedelta(days=1) if isinstance(day, date) else day

        monkeypatch.setattr(Deadline, "due", early)
        proof = proved(("appointment.appointment", 0, 3))
        assert proof.broken is not None
        assert proof.broken.startswith("due-is-the-rules-own-day")

    def test_a_rule_that_nothing_breaks(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A rule whose range holds every organ is listed as never broken."""
        self.renewed(monkeypatch, lambda table: [self.toothless(row) for row in table.steps])
        proof = proved(REMOVAL)
        assert [what for what, _, _ in proof.unmet] == ["appointment.removal.put-to-the-committee never broken"]
        assert failed(proof)

    @staticmethod
    def toothless(row: Step) -> Step:
        """The step with every rule about who acts allowing all."""
        every = frozenset(Organ)
        rules = tuple(evolve(r, allowed=every) if isinstance(r, Choice) and r.of == "put_to" else r for r in row.rules)
        return evolve(row, rules=rules)

    @staticmethod
    def renewed(monkeypatch: pytest.MonkeyPatch, steps: Any = lambda table: table.steps) -> None:
        """The catalog's tables made anew, so that nothing compiled before is used."""
        tables = tuple(evolve(table, steps=tuple(steps(table))) for table in catalog.procedures())
        monkeypatch.setattr(catalog, "procedures", lambda: tables)
        monkeypatch.setattr(catalog, "procedure", lambda name: next(t for t in tables if t.id == name))
        assert all(isinstance(table, Procedure) for table in tables)
