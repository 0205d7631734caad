"""The docket: cases opened, advanced and listed, what is due in them, and what was found."""

from __future__ import annotations

import pickle
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from tests.docket.district import (
    COMMITTEE,
    CONGRESS,
    DAY,
    MEMBERS,
    MOTION,
    PROCEDURES,
    Put,
    count,
    histories,
    in_session,
    motion,
    question,
    refer,
)

from npcproc.bodies import Organ
from npcproc.docket import Docket, DocketError, DuplicateCase, Enrolment, Happening, NoSuchCase, Opening
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, OutOfOrder, ProcedureError, Refused
from npcproc.supervision import interpellation as asked

__all__: list[str] = []

BY_ID = {procedure.id: procedure for procedure in PROCEDURES}
ASKED = asked.IN_STANDING_COMMITTEE


def asking(docket: Docket) -> Docket:
    """The docket with an interpellation that nobody has put yet."""
    return docket.open("询问-1", ASKED)


class TestOpen:
    """A case is opened under an id of its own."""

    def test_a_new_case(self) -> None:
        """The new docket has it, and the old one stays as it was."""
        empty = Docket(COMMITTEE)
        docket = asking(empty)
        assert docket.case("询问-1") == ASKED.open(COMMITTEE)
        assert (list(docket.cases), list(empty.cases)) == (["询问-1"], [])
        assert docket.history == (Opening("询问-1", ASKED.id),)

    def test_an_id_taken(self) -> None:
        """One id is one case, whatever its procedure."""
        with pytest.raises(DuplicateCase, match="询问-1") as error:
            asking(Docket(COMMITTEE)).open("询问-1", MOTION)
        assert "询问-1" in error.value.zh

    @pytest.mark.parametrize("case_id", ["", " ", None, 1])
    def test_no_id(self, case_id: str) -> None:
        """An id is a name."""
        with pytest.raises(ValueError, match="case"):
            Docket(COMMITTEE).open(case_id, ASKED)

    def test_another_body(self) -> None:
        """A committee's docket has no case of a congress."""
        with pytest.raises(NoSuchProcedure):
            Docket(COMMITTEE).open("质询-1", asked.IN_CONGRESS)

    def test_no_body(self) -> None:
        """A docket is some body's."""
        name: Any = "市中区人大常委会"
        with pytest.raises(TypeError, match="body"):
            Docket(name)

    def test_cases_cannot_be_changed(self) -> None:
        """The cases are for reading."""
        cases: Any = Docket(COMMITTEE).cases
        with pytest.raises(TypeError):
            cases["询问-1"] = ASKED.open(COMMITTEE)


class TestNoSuchCase:
    """What is asked of a case that nobody opened is refused by name."""

    def test_everywhere(self) -> None:
        """All that takes an id says so."""
        docket, event = Docket(COMMITTEE), question()
        for ask in (
            lambda: docket.check("询问-9", event),
            lambda: docket.apply("询问-9", event),
            lambda: docket.record("询问-9", event),
            lambda: docket.case("询问-9"),
            lambda: docket.findings_in("询问-9"),
        ):
            with pytest.raises(NoSuchCase, match="询问-9") as error:
                ask()
            assert "询问-9" in error.value.zh

    def test_they_pickle(self) -> None:
        """The docket's errors are errors of procedure, and come back from a pickle."""
        for error in (NoSuchCase("询问-9"), DuplicateCase("询问-9")):
            again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
            assert (type(again), again.case, again.zh, str(again)) == (type(error), "询问-9", error.zh, str(error))
            assert isinstance(error, DocketError)
            assert isinstance(error, ProcedureError)


class TestApply:
    """What is lawful moves its case; what is not is refused once, with everything that is wrong with it."""

    def test_lawful(self) -> None:
        """The case is as it would be without a docket, and nothing is found."""
        docket = asking(in_session(Docket(COMMITTEE, MEMBERS))).apply("询问-1", question())
        assert docket.case("询问-1") == ASKED.open(COMMITTEE).apply(question())
        assert docket.findings_in("询问-1") == ()
        assert docket.history[-1] == Happening("询问-1", question(), applied=True)

    def test_refused_once(self) -> None:
        """The case's own rules and those that span cases are in one refusal, the case's first, as `check` has them."""
        docket = asking(Docket(COMMITTEE, MEMBERS))
        event = question("1号 丁", questions=" ")
        with pytest.raises(Refused) as refused:
            docket.apply("询问-1", event)
        assert [finding.rule.rpartition(".")[2] for finding in refused.value.findings] == [
            "enough-sign",
            "states-questions",
            "in-open-session",
            "on-the-roll",
        ]
        assert refused.value.findings == docket.check("询问-1", event)

    def test_refused_by_the_docket_alone(self) -> None:
        """An event that its case would take is refused where the docket's rules forbid it, breaches and all."""
        docket = asking(Docket(COMMITTEE))
        assert docket.case("询问-1").check(question()) == ()
        with pytest.raises(Refused) as refused:
            docket.apply("询问-1", question())
        assert len(refused.value.findings) == 1

    def test_refused_by_the_case_alone(self) -> None:
        """An event that the docket has nothing against is refused where its case refuses it."""
        docket = asking(in_session(Docket(COMMITTEE)))
        with pytest.raises(Refused) as refused:
            docket.apply("询问-1", question("1号"))
        assert refused.value.findings == docket.case("询问-1").check(question("1号"))

    def test_a_breach_is_kept(self) -> None:
        """A breach does not refuse; it is kept with the case and with the docket."""
        docket = asking(in_session(Docket(COMMITTEE))).apply("询问-1", question())
        docket = docket.apply("询问-1", refer(considered_by=None))
        (found,) = docket.findings_in("询问-1")
        assert found.effect is Effect.BREACH
        assert docket.case("询问-1").findings == (found,)
        assert docket.findings[-1] == found

    def test_no_such_step(self) -> None:
        """The law provides no reply before a question, and no day before the last."""
        docket = asking(in_session(Docket(COMMITTEE)))
        for ask in (docket.check, docket.apply, docket.record):
            with pytest.raises(NoSuchStep):
                ask("询问-1", refer())
        after = docket.apply("询问-1", question())
        for ask in (after.check, after.apply, after.record):
            with pytest.raises(OutOfOrder):
                ask("询问-1", refer(on=DAY - timedelta(days=1)))

    def test_the_old_docket_stays(self) -> None:
        """A docket is a value; what happens makes another."""
        docket = asking(in_session(Docket(COMMITTEE)))
        docket.apply("询问-1", question())
        assert docket.case("询问-1").stage is asked.Stage.NONE
        assert docket.history == asking(in_session(Docket(COMMITTEE))).history


class TestRecord:
    """History is taken as it was, with everything that was wrong."""

    def test_all_is_kept(self) -> None:
        """What `apply` refuses, `record` keeps: all that `check` finds, in its order."""
        docket = asking(Docket(COMMITTEE, MEMBERS))
        event = question("1号 丁")
        after = docket.record("询问-1", event)
        assert after.findings == after.findings_in("询问-1") == docket.check("询问-1", event)
        assert len(after.findings) == 3
        assert after.case("询问-1").stage is asked.Stage.SUBMITTED
        assert after.history[-1] == Happening("询问-1", event, applied=False)

    def test_in_the_order_it_happened(self) -> None:
        """Findings of several cases stand in the order in which they were found."""
        docket = asking(Docket(COMMITTEE)).open("询问-2", ASKED)
        docket = docket.record("询问-2", question("1号")).record("询问-1", question("1号 2号"))
        signed = [finding.found for finding in docket.findings if finding.kind == "signatures"]
        assert signed == [1, 2]
        assert [f.found for f in docket.findings_in("询问-1") if f.kind == "signatures"] == [2]


class TestOpenCases:
    """The cases that have not ended."""

    def test_until_the_end(self) -> None:
        """A motion is open until it is lost."""
        docket = motion(in_session(Docket(COMMITTEE), "动议-1"))
        assert list(docket.cases) == list(docket.open_cases) == ["会议-1", "动议-1"]
        docket = docket.apply("动议-1", count(3))
        assert list(docket.cases) == ["会议-1", "动议-1"]
        assert list(docket.open_cases) == ["会议-1"]


class TestDue:
    """What the law wants done in all cases, soonest first."""

    def test_soonest_first(self) -> None:
        """What is due sooner stands before, whatever its case; what has no day comes last."""
        docket = asking(in_session(Docket(COMMITTEE), "动议-1", "动议-2")).apply("询问-1", question())
        for case_id, on in (("动议-1", DAY + timedelta(days=2)), ("动议-2", DAY)):
            docket = motion(docket, case_id).apply(case_id, count(on=on))
        items = [item for item in docket.due(DAY + timedelta(days=31)) if item.case != "会议-1"]
        assert [(item.case, item.by, item.overdue) for item in items] == [
            ("动议-2", DAY + timedelta(days=30), True),
            ("动议-1", DAY + timedelta(days=32), False),
            ("询问-1", None, False),
        ]
        assert items[0].due in docket.case("动议-2").due(DAY + timedelta(days=31))

    def test_the_last_day(self) -> None:
        """On the last lawful day nothing is overdue yet."""
        docket = motion(in_session(Docket(COMMITTEE), "动议-1")).apply("动议-1", count())
        for days, overdue in ((30, False), (31, True)):
            (item,) = (i for i in docket.due(DAY + timedelta(days=days)) if i.case == "动议-1")
            assert item.overdue is overdue

    def test_nothing(self) -> None:
        """An empty docket has nothing due."""
        assert Docket(CONGRESS).due(DAY) == ()


class TestEquality:
    """Two dockets are equal where the same was entered for the same body, in the same order."""

    def test_equal(self) -> None:
        """The same entries make equal dockets, with one hash."""
        made = [asking(in_session(Docket(COMMITTEE, MEMBERS))).apply("询问-1", question()) for _ in range(2)]
        assert made[0] == made[1]
        assert hash(made[0]) == hash(made[1])

    def test_different(self) -> None:
        """Another body, roll, event, order or way of entering makes another docket."""
        docket = asking(in_session(Docket(COMMITTEE)))
        one, other = docket.open("动议-1", MOTION), docket.open("动议-2", MOTION)
        others = [
            Docket(CONGRESS),
            Docket(COMMITTEE),
            Docket(COMMITTEE, MEMBERS),
            Docket(COMMITTEE).enrol(MEMBERS, DAY),
            docket.apply("询问-1", question()),
            docket.record("询问-1", question()),
            docket.apply("询问-1", question(content="另一件事")),
            one.open("动议-2", MOTION),
            other.open("动议-1", MOTION),
        ]
        assert all((a == b) is (n == m) for n, a in enumerate(others) for m, b in enumerate(others))

    def test_repr(self) -> None:
        """It shows whose it is and how much is in it, not all of it."""
        docket = motion(asking(Docket(COMMITTEE))).record("动议-1", count(3))
        assert repr(docket) == "<Docket of StandingCommittee 370103: 2 cases, 1 open, 4 entries, 1 findings>"


class TestReplay:
    """The entries of a docket, replayed, give an equal docket."""

    @given(histories())
    def test_equal(self, docket: Docket) -> None:
        """All that was entered in one, entered in another, makes it equal; applied stays applied."""
        again = Docket(docket.body, docket.roll).replay(docket.history, BY_ID)
        assert again == docket
        assert again.cases == docket.cases
        assert (again.findings, again.history) == (docket.findings, docket.history)

    def test_in_two_parts(self) -> None:
        """A docket goes on from where it stands, and the one it went on from stays as it was."""
        whole = motion(asking(in_session(Docket(COMMITTEE), "动议-1")).enrol(MEMBERS, DAY)).apply("动议-1", count())
        for n in range(len(whole.history)):
            half = Docket(COMMITTEE).replay(whole.history[:n], BY_ID)
            assert half.replay(whole.history[n:], BY_ID) == whole
            assert half == Docket(COMMITTEE).replay(whole.history[:n], BY_ID)

    def test_it_can_be_advanced(self) -> None:
        """A replayed docket knows its sessions and its rolls."""
        docket = motion(in_session(Docket(COMMITTEE), "动议-1")).enrol(MEMBERS, DAY)
        again = Docket(COMMITTEE).replay(docket.history, BY_ID)
        assert again.apply("动议-1", count()) == docket.apply("动议-1", count())

    def test_an_id_taken(self) -> None:
        """Replaying raises as opening does."""
        with pytest.raises(DuplicateCase):
            Docket(COMMITTEE).replay([Opening("动议-1", "motion")] * 2, BY_ID)
        with pytest.raises(NoSuchCase):
            Docket(COMMITTEE).replay([Happening("动议-1", Put(on=DAY), applied=True)], BY_ID)


class TestEntries:
    """An entry says what can be."""

    def test_what_cannot_be(self) -> None:
        """A case without a name, an event that is none, a moment that is no day."""
        word: Any = "表决"
        days: Any = (datetime(2025, 3, 4), "2025-03-04")  # noqa: DTZ001 - no time of any zone is a day
        with pytest.raises(ValueError, match="procedure"):
            Opening("动议-1", "")
        with pytest.raises(TypeError, match="event"):
            Happening("动议-1", word, applied=True)
        for day in days:
            with pytest.raises(ValueError, match="since"):
                Enrolment(["甲"], day)
        assert Enrolment(["甲"], date(2025, 3, 4)).roll == {"甲"}
        assert Put(on=DAY).by is Organ.CHAIRPERSONS_COUNCIL
