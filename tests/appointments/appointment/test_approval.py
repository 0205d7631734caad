"""A committee approves that a chief procurator is elected or recalled at the level below."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.appointment.acts import CITY, COUNTY, DAY, NATION, PROVINCE, effects, lawful, names

from npcproc.appointments.appointment import (
    APPROVAL,
    ApprovalClosed,
    ApprovalStage,
    ApprovalVoted,
    Asked,
    Change,
    Deliberated,
    Flaw,
    Notified,
    Published,
    PutToSession,
    Scheduled,
    Submitted,
)
from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import VotingMethod
from npcproc.findings import Effect, NoSuchProcedure
from npcproc.levels import Level
from npcproc.tally import Tally

ABOVE = (NATION, PROVINCE, CITY)


def submitted(on: date = DAY, **said: Any) -> Submitted:
    """What was done with 甲 below."""
    return Submitted(on=on, **{"person": "甲", **said})


def deliberated(body: StandingCommittee, **said: Any) -> Case:
    """A case that has come to the vote."""
    return APPROVAL.open(body).apply(submitted(**said)).apply(Deliberated(on=DAY))


def vote(body: StandingCommittee, in_favour: int, **said: Any) -> ApprovalVoted:
    """A vote of all its members."""
    present = said.pop("present", body.members)
    return ApprovalVoted(on=DAY, tally=Tally(members=body.members, present=present, in_favour=in_favour), **said)


class TestTable:
    """It stands where there is a level below with a procuratorate."""

    def test_where(self) -> None:
        """The nation, a province and a city; a county has no such level below."""
        assert APPROVAL.id == "appointment.approval"
        assert APPROVAL.levels == {Level.NATIONAL, Level.PROVINCIAL, Level.MUNICIPAL}
        with pytest.raises(NoSuchProcedure):
            APPROVAL.open(COUNTY)

    @pytest.mark.parametrize("body", ABOVE)
    @pytest.mark.parametrize("change", Change)
    def test_all_the_way(self, change: Change, body: StandingCommittee) -> None:
        """Submitted, deliberated, approved, published; nothing is broken."""
        case = lawful(APPROVAL.open(body), submitted(change=change))
        case = lawful(case, Deliberated(on=DAY))
        case = lawful(case, vote(body, body.members))
        case = lawful(case, Published(on=DAY))
        assert lawful(case, ApprovalClosed(on=DAY)).ended


class TestSubmittedByTheChief:
    """The chief procurator of the committee's own level submits (宪法第一百零一条；检察院组织法第三十八条)."""

    @pytest.mark.parametrize("body", ABOVE)
    @pytest.mark.parametrize("by", Organ)
    def test_nobody_else(self, by: Organ, body: StandingCommittee) -> None:
        """Neither the congress below nor the council of chairpersons."""
        expected = set() if by is Organ.CHIEF_PROCURATOR else {("submitted-by-the-chief", Effect.REFUSES)}
        assert effects(APPROVAL.open(body).check(submitted(by=by))) == expected

    @pytest.mark.parametrize(
        ("change", "also", "local"),
        [
            (Change.ELECTED, {"constitution-2018/101.2"}, "organic-law-2022/11.1.6"),
            (Change.RECALLED, {"constitution-2018/101.2"}, "organic-law-2022/13.1"),
            (Change.RESIGNED, set(), "organic-law-2022/32.1"),
        ],
    )
    def test_the_articles(self, change: Change, also: set[str], local: str) -> None:
        """Each change has its own; the Organic Law of local congresses binds no national committee."""
        always = {"procuratorates-organic-law-2018/38.2", "procurators-law-2019/18.4", *also}
        for body, said in ((NATION, always), (CITY, {*always, local})):
            (finding,) = APPROVAL.open(body).check(submitted(by=Organ.CONGRESS, change=change))
            assert {cite.slug for cite in finding.cites} == said


class TestDeliberated:
    """The committee itself deliberates (全国人大组织法第二十五条、地方组织法第五十四条)."""

    @pytest.mark.parametrize("body", ABOVE)
    @pytest.mark.parametrize("by", Organ)
    def test_nobody_else(self, by: Organ, body: StandingCommittee) -> None:
        """No council of chairpersons and no government in its place."""
        expected = set() if by is Organ.STANDING_COMMITTEE else {("committee-deliberates", Effect.REFUSES)}
        assert effects(APPROVAL.open(body).apply(submitted()).check(Deliberated(on=DAY, by=by))) == expected


class TestPutToSession:
    """The council may decide to put it before the session; no national law wants it (地方组织法第五十四条)."""

    @pytest.mark.parametrize("by", Organ)
    def test_nobody_else(self, by: Organ) -> None:
        """No other organ decides that."""
        expected = set() if by is Organ.CHAIRPERSONS_COUNCIL else {("council-puts", Effect.REFUSES)}
        assert effects(APPROVAL.open(CITY).apply(submitted()).check(PutToSession(on=DAY, by=by))) == expected

    def test_the_session(self) -> None:
        """It can be fixed before the submission and after; nothing is asked of its day."""
        case = lawful(APPROVAL.open(CITY), Scheduled(on=DAY, session_on=DAY))
        assert lawful(lawful(case, submitted()), Scheduled(on=DAY, session_on=DAY)).stage is ApprovalStage.SUBMITTED


class TestNoApprovalAsked:
    """The chief procurator may ask that an election not be approved (检察官法第二十一条)."""

    @pytest.mark.parametrize("body", ABOVE)
    @pytest.mark.parametrize("flaw", [None, *Flaw])
    def test_on_a_flaw(self, flaw: Flaw | None, body: StandingCommittee) -> None:
        """For a condition that is lacking, or an unlawful procedure."""
        found = APPROVAL.open(body).check(submitted(asked=Asked.NO_APPROVAL, flaw=flaw))
        assert effects(found) == (set() if flaw else {("on-a-flaw", Effect.REFUSES)})

    @pytest.mark.parametrize("change", Change)
    def test_of_an_election(self, change: Change) -> None:
        """The article speaks of elections alone; that it is asked of a recall or a resignation is noted, and stands."""
        case = APPROVAL.open(CITY).apply(submitted(asked=Asked.NO_APPROVAL, flaw=Flaw.CONDITION, change=change))
        assert effects(case.findings) == (set() if change is Change.ELECTED else {("of-an-election", Effect.ADVISORY)})

    def test_the_committee_decides_freely(self) -> None:
        """Asked not to approve, it may approve all the same."""
        case = deliberated(CITY, asked=Asked.NO_APPROVAL, flaw=Flaw.PROCEDURE)
        assert lawful(case, vote(CITY, 23)).stage is ApprovalStage.APPROVED
        assert lawful(case, vote(CITY, 22)).stage is ApprovalStage.NOT_APPROVED


class TestVote:
    """The committee approves by more than half of all (宪法第六十七条；地方组织法第五十条、第五十一条)."""

    @given(in_favour=st.integers(0, 45))
    def test_more_than_half(self, in_favour: int) -> None:
        """Of 45 that is 23."""
        stage = deliberated(CITY).apply(vote(CITY, in_favour)).stage
        assert stage is (ApprovalStage.APPROVED if in_favour >= 23 else ApprovalStage.NOT_APPROVED)

    def test_no_quorum(self) -> None:
        """Without one there is no vote."""
        case = deliberated(CITY)
        assert names(case.check(vote(CITY, 22, present=22))) == {"quorate"}
        assert case.record(vote(CITY, 22, present=22)).stage is ApprovalStage.DELIBERATED

    @pytest.mark.parametrize("body", ABOVE)
    def test_by_whom(self, body: StandingCommittee) -> None:
        """The congress does not approve in its place."""
        found = deliberated(body).check(vote(body, body.members, by=Organ.CONGRESS))
        assert effects(found) == {("committee-approves", Effect.REFUSES)}

    def test_of_a_province(self) -> None:
        """The Constitution names it in an item of its own."""
        (finding,) = deliberated(NATION).check(vote(NATION, 100, by=Organ.CONGRESS))
        assert "constitution-2018/67.1.13" in {cite.slug for cite in finding.cites}

    def test_how(self) -> None:
        """Nationally by the device, or by hand where it fails."""
        assert names(deliberated(NATION).check(vote(NATION, 100, method=VotingMethod.SECRET_BALLOT))) == {"by-device"}
        by_hand = vote(NATION, 100, method=VotingMethod.SHOW_OF_HANDS, by_device_possible=False)
        assert deliberated(NATION).check(by_hand) == ()
        assert deliberated(CITY).check(vote(CITY, 40, method=VotingMethod.SECRET_BALLOT)) == ()


class TestPublished:
    """The nation's committee publishes (议事规则第四十九条)."""

    @pytest.mark.parametrize("in_favour", [0, 170])
    def test_either_way(self, in_favour: int) -> None:
        """An approval that was refused is a decision as well."""
        case = deliberated(NATION).apply(vote(NATION, in_favour))
        assert effects(case.check(ApprovalClosed(on=DAY))) == {("published", Effect.BREACH)}
        assert lawful(case.apply(Published(on=DAY)), ApprovalClosed(on=DAY)).ended

    def test_not_below(self) -> None:
        """No national text asks it of a local committee."""
        assert lawful(deliberated(CITY).apply(vote(CITY, 45)), ApprovalClosed(on=DAY)).ended

    @pytest.mark.parametrize("in_favour", [0, 45])
    def test_the_notice(self, in_favour: int) -> None:
        """Whoever submitted it may be told; no national text asks it."""
        case = lawful(deliberated(CITY).apply(vote(CITY, in_favour)), Notified(on=DAY))
        assert lawful(case, ApprovalClosed(on=DAY)).ended


class TestNames:
    """The closed lists bear terms in both languages; nobody can be submitted without a name."""

    def test_they_differ(self) -> None:
        """No two alike."""
        for terms in (ApprovalStage, Change, Asked, Flaw):
            assert len({term.zh for term in terms}) == len({term.en for term in terms}) == len(terms)

    def test_nobody(self) -> None:
        """That is impossible, not unlawful."""
        with pytest.raises(ValueError, match="person"):
            submitted(person="")
