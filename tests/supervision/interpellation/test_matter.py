"""What an interpellation goes through: its stages and its events."""

from __future__ import annotations

import pickle
from datetime import date
from typing import Any

import pytest

from npcproc.bodies import Organ
from npcproc.events import Event, name_of
from npcproc.supervision.interpellation import (
    IN_CONGRESS,
    IN_STANDING_COMMITTEE,
    Closed,
    CommitteeReported,
    Declined,
    Demanded,
    Form,
    Referred,
    Replied,
    ReplyDistributed,
    ReportDistributed,
    Stage,
    Submitted,
)

DAY = date(2025, 3, 4)
EVENTS: list[Event] = [
    Submitted(
        on=DAY, by=Organ.MEMBERS, signatories=["甲", "乙", "丙"], target=Organ.COURT, questions="为何", content="积案"
    ),
    Referred(on=DAY, by=Organ.CHAIRPERSONS_COUNCIL, form=Form.WRITTEN),
    Replied(on=DAY, by=Organ.COURT, form=Form.WRITTEN, answer="答复如下"),
    CommitteeReported(on=DAY),
    ReplyDistributed(on=DAY, by=Organ.CHAIRPERSONS_COUNCIL, to=[Organ.MEMBERS]),
    ReportDistributed(on=DAY, by=Organ.CHAIRPERSONS_COUNCIL),
    Demanded(on=DAY, by=Organ.MOVERS, dissatisfied=["甲"]),
    Declined(on=DAY, by=Organ.CHAIRPERSONS_COUNCIL),
    Closed(on=DAY, by=Organ.CHAIRPERSONS_COUNCIL),
]


class TestStages:
    """An interpellation is submitted, referred, replied to, perhaps demanded again, and closed."""

    def test_the_statutes_terms(self) -> None:
        """A stage's value is what a clerk would write."""
        assert [stage.value for stage in Stage] == ["未提出", "已提出", "已交办", "已答复", "要求再作答复", "已办结"]

    @pytest.mark.parametrize("table", [IN_CONGRESS, IN_STANDING_COMMITTEE], ids=lambda table: str(table.id))
    def test_the_same_in_both_tables(self, table: Any) -> None:
        """Congress and standing committee share stages and events."""
        assert table.stages == tuple(Stage)
        assert set(table.events) == {type(event) for event in EVENTS}


class TestForms:
    """A reply is given orally at one of several meetings, or in writing."""

    def test_both_languages(self) -> None:
        """Only one of them is in writing."""
        assert [form for form in Form if "口头" not in form.zh] == [Form.WRITTEN]
        assert Form.WRITTEN.en == "reply in writing"
        assert Form.SPECIAL_COMMITTEE.en == "oral reply at a meeting of the special committee"
        assert len({form.en for form in Form}) == len(Form)


class TestEvents:
    """Each kind of event is a frozen fact with a name in both languages."""

    @pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
    def test_pickles(self, event: Event) -> None:
        """It comes back equal."""
        assert pickle.loads(pickle.dumps(event)) == event  # noqa: S301 - our own bytes

    def test_names_differ(self) -> None:
        """In Chinese and in English, and the English one is the class's."""
        names = [name_of(type(event)) for event in EVENTS]
        assert len({name.zh for name in names}) == len(EVENTS)
        assert [name.en for name in names] == [type(event).__name__ for event in EVENTS]

    def test_who_signs_twice_has_signed_once(self) -> None:
        """People and organs are kept as sets."""
        twice = Submitted(
            on=DAY, by=Organ.MEMBERS, signatories=["甲", "甲"], target=Organ.COURT, questions="为何", content="积案"
        )
        assert twice.signatories == frozenset({"甲"})

    def test_only_the_first_needs_a_session(self) -> None:
        """An interpellation is put in session; what follows need not wait for one."""
        assert [type(event) for event in EVENTS if event.in_session] == [Submitted]

    def test_the_committee_reports_by_default(self) -> None:
        """Where the law leaves a choice it must be said; the report has one usual author."""
        assert CommitteeReported(on=DAY).by is Organ.SPECIAL_COMMITTEE
