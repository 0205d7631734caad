"""Questions and answers, as they go in every kind of inquiry."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.thematic_inquiry.acts import (
    DAY,
    WHY,
    answered,
    articles,
    asked,
    broken,
    committee,
    congress,
    finding,
    plain_in_committee,
    plain_in_congress,
    thematic,
    there,
)

from npcproc.bodies import Body, Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level
from npcproc.procedure import Procedure
from npcproc.supervision.thematic_inquiry import (
    IN_CONGRESS,
    IN_STANDING_COMMITTEE,
    THEMATIC,
    Answered,
    AnswerPromised,
    Asked,
    Attended,
    Closed,
    Manner,
    Matter,
)

COURT = Organ.COURT
HOW_MANY = "共有几件？"
TABLES = {"committee": plain_in_committee(), "congress": plain_in_congress(), "thematic": thematic(Asked)}
each_kind = pytest.mark.parametrize("case", list(TABLES.values()), ids=list(TABLES))


def put(case: Case, **says: object) -> Asked:
    """A question by whoever asks in that kind of inquiry."""
    by = Organ.DEPUTIES if case.procedure == IN_CONGRESS.id else Organ.MEMBERS
    return asked(case.events[-1].on, by=by, **says)


class TestAsking:
    """A question is put while the meeting lasts, as often as somebody has one."""

    @each_kind
    def test_states_a_question(self, case: Case) -> None:
        """A blank question asks nothing."""
        assert broken(case, put(case)) == set()
        assert broken(case, put(case, question=" ")) == {"states-question"}

    @each_kind
    def test_again(self, case: Case) -> None:
        """One question after another; the matter stays where it is."""
        once = case.apply(put(case))
        twice = once.apply(put(case, question=HOW_MANY))
        assert (once.stage.name, twice.stage) == ("ASKED", once.stage)

    @pytest.mark.parametrize(
        ("table", "body"),
        [(IN_STANDING_COMMITTEE, committee()), (IN_CONGRESS, congress()), (THEMATIC, committee())],
        ids=lambda value: getattr(value, "id", ""),
    )
    def test_not_before_the_meeting(self, table: Procedure, body: Body) -> None:
        """Nothing is asked before one meets."""
        with pytest.raises(NoSuchStep):
            table.open(body).check(asked())


class TestAnswering:
    """An organ that was asked answers what was asked."""

    @each_kind
    def test_lawful(self, case: Case) -> None:
        """It answers, and nothing is wrong."""
        assert broken(case.apply(put(case)), answered()) == set()

    @each_kind
    def test_what_was_asked(self, case: Case) -> None:
        """Nothing else is an answer; the act cannot stand."""
        with pytest.raises(Refused):
            case.apply(put(case)).apply(answered(question=HOW_MANY))
        assert broken(case.apply(put(case)), answered(question=HOW_MANY)) == {"was-asked"}
        both = case.apply(put(case)).apply(put(case, question=HOW_MANY))
        assert broken(both, answered(question=HOW_MANY)) == set()

    @each_kind
    def test_who_was_asked(self, case: Case) -> None:
        """Whoever was not asked does not answer."""
        found = finding(case.apply(put(case)), answered(by=COURT), "an-organ-asked-answers")
        assert found.effect is Effect.REFUSES
        both = there(case, COURT).apply(put(case)).apply(put(case, target=COURT, question=HOW_MANY))
        assert broken(both, answered(by=COURT, question=HOW_MANY)) == set()

    @each_kind
    def test_who_was_asked_something_else(self, case: Case) -> None:
        """The court, asked how many, does not answer for the government, nor the government for the court."""
        both = there(case, COURT).apply(put(case)).apply(put(case, target=COURT, question=HOW_MANY))
        assert broken(both, answered(by=COURT)) == {"an-organ-asked-answers"}
        assert broken(both, answered(question=HOW_MANY)) == {"an-organ-asked-answers"}

    @each_kind
    @pytest.mark.parametrize(
        ("asked_of", "by"), [(Organ.GOVERNMENT, Organ.DEPARTMENT), (Organ.DEPARTMENT, Organ.GOVERNMENT)]
    )
    def test_the_government_and_its_departments(self, case: Case, asked_of: Organ, by: Organ) -> None:
        """Each answers what the other was asked, and the question is no longer open."""
        assert "is-there" not in broken(case, put(case, target=asked_of))
        open_ = case.apply(put(case, target=asked_of))
        assert broken(open_, answered(by=by)) == set()
        if case.procedure != THEMATIC.id:
            assert broken(open_.apply(answered(by=by)), Closed(on=DAY)) == set()

    @each_kind
    def test_nobody_was_asked_that(self, case: Case) -> None:
        """Of a question that nobody put, it is said that nobody put it, whoever answers."""
        assert broken(case.apply(put(case)), answered(by=COURT, question=HOW_MANY)) == {"was-asked"}

    @each_kind
    def test_blank(self, case: Case) -> None:
        """To say nothing is a breach, and the act stands."""
        event = answered(answer="")
        assert finding(case.apply(put(case)), event, "answers").effect is Effect.BREACH
        assert case.apply(put(case)).apply(event).stage.name == "ASKED"

    @each_kind
    def test_not_before_it_was_asked(self, case: Case) -> None:
        """With nothing asked there is nothing to answer, and nothing due."""
        with pytest.raises(NoSuchStep):
            case.check(answered())
        assert Answered not in {due.event for due in case.due(DAY)}
        (due,) = [due for due in case.apply(put(case)).due(DAY) if due.event is Answered]
        assert set(due.who) == {Organ.GOVERNMENT, Organ.DEPARTMENT}
        asked_court = there(case, COURT).apply(put(case, target=COURT))
        (due,) = [due for due in asked_court.due(DAY) if due.event is Answered]
        assert due.who == (COURT,)


class TestBudget:
    """On budgets and accounts the Budget Law wants an answer too, at every level."""

    @pytest.mark.parametrize("matter", list(Matter))
    def test_on_budgets_alone(self, matter: Matter) -> None:
        """Not on anything else."""
        for case in (plain_in_committee(matter=matter), plain_in_congress(matter=matter)):
            found = broken(case.record(put(case)), answered(answer="")) & {"answers", "answers-on-budget"}
            assert found == {"answers"} | ({"answers-on-budget"} if matter is Matter.BUDGET else set())

    def test_the_article(self) -> None:
        """The Budget Law, down to the townships."""
        case = plain_in_congress(Level.TOWNSHIP, matter=Matter.BUDGET)
        event = answered(answer="")
        assert articles(case.record(put(case)), event, "answers-on-budget") == {"budget-law-2018/85.1"}


class TestLeftOpen:
    """A question left open at the end is found there; a promise to answer is no answer, a late answer is one."""

    @given(asked_of=st.integers(1, 6), replied_to=st.integers(0, 6))
    def test_each(self, asked_of: int, replied_to: int) -> None:
        """Every one of them counts."""
        case = plain_in_committee()
        for number in range(asked_of):
            case = case.apply(asked(question=f"第{number}问"))
        for number in range(min(asked_of, replied_to)):
            case = case.apply(answered(question=f"第{number}问"))
        assert broken(case, Closed(on=DAY)) == ({"every-question-answered"} if replied_to < asked_of else set())

    def test_each_organ(self) -> None:
        """A question to two organs is open until both have answered."""
        case = there(plain_in_committee(), COURT).apply(asked()).apply(asked(target=COURT))
        one = case.apply(answered())
        assert broken(one, Closed(on=DAY)) == {"every-question-answered"}
        assert broken(one.apply(answered(by=Organ.DEPARTMENT)), Closed(on=DAY)) == {"every-question-answered"}
        assert broken(one.apply(answered(by=COURT)), Closed(on=DAY)) == set()

    def test_it_is_a_breach(self) -> None:
        """The matter ends, and the breach is kept."""
        case = plain_in_committee().apply(asked()).apply(Closed(on=DAY))
        (found,) = case.findings
        assert (found.rule, case.ended) == ("inquiry.standing-committee.every-question-answered", True)

    @each_kind
    def test_a_promise(self, case: Case) -> None:
        """It moves nothing, cites nothing, and leaves the question open; the answer in writing closes it."""
        open_ = case.apply(put(case))
        promise = AnswerPromised(on=DAY, by=Organ.GOVERNMENT, question=WHY, answer_by=date(2025, 6, 30))
        promised = open_.apply(promise)
        (move,) = [move for move in open_.moves(DAY) if move.event is AnswerPromised]
        assert (promised.stage, promised.findings, move.cites, move.must) == (open_.stage, open_.findings, (), False)
        later = promised.apply(answered(date(2025, 7, 3), manner=Manner.IN_WRITING))
        if case.procedure != THEMATIC.id:
            assert broken(promised, Closed(on=DAY)) == {"every-question-answered"}
            assert broken(later, Closed(on=date(2025, 7, 3))) == set()


class TestComing:
    """Whoever is asked is to be there."""

    @pytest.mark.parametrize("case", [plain_in_committee(), thematic(Asked)], ids=["committee", "thematic"])
    def test_those_asked(self, case: Case) -> None:
        """To ask an organ that stayed away is its breach: the question stands, and is to be answered."""
        assert broken(case, asked(target=COURT)) == {"is-there"}
        after = case.apply(asked(target=COURT))
        assert (after.stage.name, after.findings[-1].effect) == ("ASKED", Effect.BREACH)
        assert broken(there(case, COURT), asked(target=COURT)) == set()

    @pytest.mark.parametrize(("case", "must"), [(plain_in_committee(), True), (plain_in_congress(), False)])
    def test_beforehand(self, case: Case, *, must: bool) -> None:
        """To a standing committee they come in any case; to most congresses, to answer."""
        assert {move.must for move in case.moves(DAY) if move.event is Attended} == {must}
