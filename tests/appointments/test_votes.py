"""Quorum, majority and method of the votes on who acts and on who resigns."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.venues import (
    COUNTY,
    COUNTY_CONGRESS,
    NATION,
    NPC,
    TOWNSHIP_CONGRESS,
    articles,
    effects,
    names,
)

from npcproc.appointments import resignation
from npcproc.appointments.offices import Office
from npcproc.appointments.resignation import Deliberated, Stage, Submitted, Tendered, Voted
from npcproc.bodies import Body, Congress, Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import VotingMethod
from npcproc.findings import Effect
from npcproc.tally import Tally

DAY = date(2024, 3, 5)
DEVICE, HANDS, SECRET = VotingMethod.DEVICE, VotingMethod.SHOW_OF_HANDS, VotingMethod.SECRET_BALLOT


def ready(body: Body) -> Case:
    """A resignation of someone in the government that has come to the vote in that body."""
    in_session = isinstance(body, Congress)
    table = resignation.IN_CONGRESS if in_session else resignation.IN_STANDING_COMMITTEE
    asked = Tendered(on=DAY, office=Office.HEAD_OF_GOVERNMENT, person="甲", congress_in_session=in_session)
    deliberated = Deliberated(on=DAY, by=Organ.DELEGATION if in_session else Organ.STANDING_COMMITTEE)
    submitted = Submitted(on=DAY, by=Organ.PRESIDIUM if in_session else Organ.CHAIRPERSONS_COUNCIL)
    way = (asked, deliberated, submitted) if in_session else (asked, submitted, deliberated)
    case = table.open(body)
    for event in way:
        case = case.apply(event)
    return case


def vote(body: Body, in_favour: int, *, present: int | None = None, on: date = DAY, **said: Any) -> Voted:
    """A vote, with everyone present unless said otherwise."""
    by = Organ.CONGRESS if isinstance(body, Congress) else Organ.STANDING_COMMITTEE
    tally = Tally(members=body.members, present=body.members if present is None else present, in_favour=in_favour)
    return Voted(on=on, by=by, tally=tally, **said)


class TestMajority:
    """More than half of all members, or of all deputies, and not of those present."""

    @pytest.mark.parametrize(
        ("body", "enough"), [(COUNTY, 16), (NATION, 86), (NPC, 1451), (COUNTY_CONGRESS, 101), (TOWNSHIP_CONGRESS, 31)]
    )
    def test_the_line(self, body: Body, enough: int) -> None:
        """One vote decides."""
        assert ready(body).apply(vote(body, enough)).stage is Stage.ACCEPTED
        assert ready(body).apply(vote(body, enough - 1)).stage is Stage.DECLINED

    @given(in_favour=st.integers(min_value=0, max_value=31))
    def test_of_thirty_one(self, in_favour: int) -> None:
        """Of thirty-one, sixteen or more."""
        stage = ready(COUNTY).apply(vote(COUNTY, in_favour)).stage
        assert stage is (Stage.ACCEPTED if in_favour > 15 else Stage.DECLINED)

    def test_declared_otherwise(self) -> None:
        """What the chair declares is what the count says."""
        wrong = vote(COUNTY, 15, declared=True)
        assert effects(ready(COUNTY).check(wrong)) == {("more-than-half-of-all", Effect.REFUSES)}

    @pytest.mark.parametrize(
        ("body", "said"),
        [
            (COUNTY, {"organic-law-2022/51.4"}),
            (NATION, {"npcsc-rules-2022/45.1"}),
            (COUNTY_CONGRESS, {"organic-law-2022/25.1"}),
            (NPC, {"npc-rules-2021/59.1", "constitution-2018/64.2"}),
        ],
    )
    def test_its_articles(self, body: Body, said: set[str]) -> None:
        """Each body by its own law."""
        wrong = vote(body, 0, declared=True)
        assert articles(ready(body).check(wrong))["more-than-half-of-all"] == said


class TestQuorum:
    """More than half of all members, or two thirds of all deputies, are present."""

    @pytest.mark.parametrize(("body", "present"), [(COUNTY, 16), (NATION, 86), (COUNTY_CONGRESS, 134), (NPC, 1934)])
    def test_the_line(self, body: Body, present: int) -> None:
        """One fewer makes a vote that decides nothing."""
        assert ready(body).check(vote(body, present, present=present)) == ()
        few = vote(body, present - 1, present=present - 1)
        case = ready(body)
        assert effects(case.check(few)) == {("quorate", Effect.REFUSES)}
        assert case.record(few).stage is case.stage

    @pytest.mark.parametrize(
        ("body", "on", "said"),
        [
            (NATION, date(2022, 6, 24), {"npcsc-rules-2009/4.1"}),
            (NATION, date(2022, 6, 25), {"npcsc-rules-2022/7.1"}),
            (COUNTY, DAY, {"organic-law-2022/51.3"}),
            (COUNTY_CONGRESS, DAY, {"organic-law-2022/14.4"}),
            (TOWNSHIP_CONGRESS, DAY, {"organic-law-2022/14.4"}),
        ],
    )
    def test_its_articles(self, body: Body, on: date, said: set[str]) -> None:
        """The rules of the day, before and after they were amended."""
        asked = (vote(body, 1, present=1, on=on), ready(body))
        case = Case(asked[1].body, asked[1].node)  # nothing has happened in it yet, on whatever day
        assert articles(case.check(asked[0]))["quorate"] == said


class TestMethod:
    """At the national level by device, and otherwise only where the device fails; local law is silent."""

    @pytest.mark.parametrize("body", [NATION, NPC])
    @pytest.mark.parametrize("method", [HANDS, SECRET])
    def test_by_device(self, body: Body, method: VotingMethod) -> None:
        """Neither a show of hands nor a ballot will do while the device works."""
        wrong = vote(body, body.members, method=method)
        assert effects(ready(body).check(wrong)) == {("by-device", Effect.REFUSES)}

    def test_a_failure_in_the_committee(self) -> None:
        """Then any other way will do there."""
        for method in (HANDS, SECRET, VotingMethod.OTHER):
            assert ready(NATION).check(vote(NATION, 170, method=method, by_device_possible=False)) == ()
        wrong = vote(NATION, 170, method=DEVICE, by_device_possible=False)
        assert effects(ready(NATION).check(wrong)) == {("without-device", Effect.REFUSES)}

    def test_a_failure_in_the_congress(self) -> None:
        """There a show of hands alone will do."""
        assert ready(NPC).check(vote(NPC, 2900, method=HANDS, by_device_possible=False)) == ()
        for method in (DEVICE, SECRET, VotingMethod.OTHER):
            wrong = vote(NPC, 2900, method=method, by_device_possible=False)
            assert effects(ready(NPC).check(wrong)) == {("without-device", Effect.REFUSES)}

    def test_since_2022(self) -> None:
        """The older rules of the committee left the method open."""
        case = Case(NATION, ready(NATION).node)
        assert "by-device" not in names(case.check(vote(NATION, 170, method=HANDS, on=date(2022, 6, 24))))
        assert "by-device" in names(case.check(vote(NATION, 170, method=HANDS, on=date(2022, 6, 25))))

    @pytest.mark.parametrize("body", [COUNTY, COUNTY_CONGRESS, TOWNSHIP_CONGRESS])
    @pytest.mark.parametrize("method", VotingMethod)
    def test_a_local_body(self, body: StandingCommittee | Congress, method: VotingMethod) -> None:
        """A show of hands and a secret ballot both stand."""
        assert ready(body).check(vote(body, body.members, method=method)) == ()
