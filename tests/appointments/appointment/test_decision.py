"""What is asked of the deliberation, of a withdrawal, and of the vote."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.appointment.acts import (
    CITY,
    COUNTY,
    DAY,
    NATION,
    PROVINCE,
    appoint,
    deliberated,
    effects,
    lawful,
    names,
    nominate,
    remove,
    vote,
)

from npcproc.appointments.appointment import APPOINTMENT, Deliberated, PutToSession, Stage, Withdrawn
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import VotingMethod
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level

LOCAL = (PROVINCE, CITY, COUNTY)
EVERYWHERE = (NATION, *LOCAL)


def before_the_vote(body: StandingCommittee, office: Office = Office.JUDGE, on: date = DAY) -> Case:
    """A case that has come to the vote."""
    by = {
        Office.JUDGE: Organ.PRESIDENT_OF_COURT,
        Office.MEMBER_OF_SPECIAL_COMMITTEE: Organ.CHAIRPERSONS_COUNCIL,
        Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION: Organ.CHAIR_OF_CENTRAL_MILITARY_COMMISSION,
    }.get(office, Organ.HEAD_OF_GOVERNMENT)
    return deliberated(appoint(body).apply(nominate(office, by, on=on)), on=on)


class TestByTheCommittee:
    """The committee itself deliberates and decides (宪法第六十七条、第一百零四条)."""

    @pytest.mark.parametrize("removal", [False, True])
    @pytest.mark.parametrize("body", EVERYWHERE)
    @pytest.mark.parametrize("by", Organ)
    def test_nobody_else(self, by: Organ, body: StandingCommittee, *, removal: bool) -> None:
        """Neither the council of chairpersons nor a government does so in its place."""
        begin = remove if removal else appoint
        case = begin(body).apply(nominate(Office.HEAD_OF_DEPARTMENT, Organ.HEAD_OF_GOVERNMENT))
        for rule, at, event in (
            ("committee-deliberates", case, Deliberated(on=DAY, by=by)),
            ("committee-decides", deliberated(case), vote(body, body.members, by=by)),
        ):
            wrong = set() if by is Organ.STANDING_COMMITTEE else {(rule, Effect.REFUSES)}
            assert effects(at.check(event)) == wrong


class TestResponsibleCame:
    """Those responsible come to answer questions where that is necessary (议事规则第二十一条)."""

    @pytest.mark.parametrize(
        ("needed", "came", "found"),
        [(False, False, set()), (True, True, set()), (True, False, {("responsible-came", Effect.BREACH)})],
    )
    def test_only_where_necessary(self, *, needed: bool, came: bool, found: set[tuple[str, Effect]]) -> None:
        """Staying away is a breach where answers were needed, in the nation's committee."""
        case = appoint(NATION).apply(nominate(Office.JUDGE, Organ.PRESIDENT_OF_COURT))
        assert effects(case.check(Deliberated(on=DAY, answers_needed=needed, responsible_came=came))) == found


class TestPutToSession:
    """The council of chairpersons puts a proposal before the session (地方组织法第五十四条)."""

    def test_only_the_council(self) -> None:
        """Nobody else does; that a deliberation waits for it is for local law to say."""
        case = appoint(CITY).apply(nominate(Office.JUDGE, Organ.PRESIDENT_OF_COURT))
        wrong = {
            o for o in Organ if effects(case.check(PutToSession(on=DAY, by=o))) == {("council-puts", Effect.REFUSES)}
        }
        assert wrong == set(Organ) - {Organ.CHAIRPERSONS_COUNCIL}
        assert lawful(case, PutToSession(on=DAY)).stage is Stage.NOMINATED


class TestWithdrawal:
    """The mover may withdraw before the vote if the council of chairpersons agrees (议事规则第三十条)."""

    def test_in_the_nations_committee(self) -> None:
        """From the proposal on, and after the deliberation."""
        case = appoint(NATION).apply(nominate(Office.JUDGE, Organ.PRESIDENT_OF_COURT))
        for at in (case, deliberated(case)):
            assert lawful(at, Withdrawn(on=DAY, by=Organ.PRESIDENT_OF_COURT)).stage is Stage.WITHDRAWN

    def test_by_somebody_else(self) -> None:
        """Nobody else withdraws it."""
        found = before_the_vote(NATION).check(Withdrawn(on=DAY, by=Organ.CHIEF_PROCURATOR))
        assert effects(found) == {("the-mover-withdraws", Effect.REFUSES)}

    def test_without_the_council(self) -> None:
        """Another's consent is none."""
        event = Withdrawn(on=DAY, by=Organ.PRESIDENT_OF_COURT, agreed_by=Organ.CHAIRPERSON)
        assert names(before_the_vote(NATION).check(event)) == {"council-agrees"}

    def test_not_after_the_vote(self) -> None:
        """What has been voted on is not withdrawn."""
        case = before_the_vote(NATION).apply(vote(NATION, 100))
        with pytest.raises(NoSuchStep):
            case.check(Withdrawn(on=DAY, by=Organ.PRESIDENT_OF_COURT))

    @pytest.mark.parametrize("body", LOCAL)
    def test_no_text_for_local_committees(self, body: StandingCommittee) -> None:
        """National statutes provide no such step there."""
        with pytest.raises(NoSuchStep):
            before_the_vote(body).check(Withdrawn(on=DAY, by=Organ.PRESIDENT_OF_COURT))


class TestInRecess:
    """What the congress fills itself while it meets, its committee decides only between sessions."""

    @pytest.mark.parametrize(
        ("body", "office", "rules"),
        [
            (COUNTY, Office.DEPUTY_HEAD_OF_GOVERNMENT, {"in-recess-for-deputy-heads"}),
            (CITY, Office.DEPUTY_HEAD_OF_GOVERNMENT, {"in-recess-for-deputy-heads"}),
            (PROVINCE, Office.MEMBER_OF_SPECIAL_COMMITTEE, {"in-recess-for-special-committees"}),
            (NATION, Office.MEMBER_OF_SPECIAL_COMMITTEE, {"in-recess-for-special-committees"}),
            (NATION, Office.DEPUTY_HEAD_OF_GOVERNMENT, {"in-recess-for-the-executive"}),
            (NATION, Office.STATE_COUNCILLOR, {"in-recess-for-the-executive"}),
            (NATION, Office.HEAD_OF_DEPARTMENT, {"in-recess-for-ministers", "in-recess-for-the-executive"}),
            (
                NATION,
                Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION,
                {"in-recess-for-the-central-military-commission", "in-recess-for-the-executive"},
            ),
        ],
    )
    def test_not_while_the_congress_meets(self, body: StandingCommittee, office: Office, rules: set[str]) -> None:
        """Between sessions the vote stands; while the congress meets it cannot."""
        case = before_the_vote(body, office)
        lawful(case, vote(body, body.members))
        with pytest.raises(Refused) as refused:
            case.apply(vote(body, body.members, congress_in_recess=False))
        assert names(refused.value.findings) == rules

    @pytest.mark.parametrize("body", LOCAL)
    def test_heads_of_departments(self, body: StandingCommittee) -> None:
        """A local head of department may be appointed at any time."""
        lawful(before_the_vote(body, Office.HEAD_OF_DEPARTMENT), vote(body, body.members, congress_in_recess=False))


class TestMoreThanHalfOfAll:
    """More than half of all members, not of those present (地方组织法第五十一条)."""

    @pytest.mark.parametrize(
        ("in_favour", "stage"), [(15, Stage.REJECTED), (16, Stage.DECIDED), (31, Stage.DECIDED), (0, Stage.REJECTED)]
    )
    def test_sixteen_of_thirty_one(self, in_favour: int, stage: Stage) -> None:
        """Sixteen of thirty-one carry it, fifteen do not."""
        assert before_the_vote(COUNTY).apply(vote(COUNTY, in_favour)).stage is stage

    @given(members=st.integers(1, 400), data=st.data())
    def test_any_size(self, members: int, data: st.DataObject) -> None:
        """It carries exactly where twice the votes exceed the roll, absent members counted."""
        body = StandingCommittee(level=Level.MUNICIPAL, place="370100", members=members)
        present = data.draw(st.integers(members // 2 + 1, members))
        in_favour = data.draw(st.integers(0, present))
        case = before_the_vote(body).apply(vote(body, in_favour, present=present))
        assert case.stage is (Stage.DECIDED if 2 * in_favour > members else Stage.REJECTED)

    def test_a_false_declaration(self) -> None:
        """Fifteen of thirty-one declared carried cannot stand."""
        found = before_the_vote(COUNTY).check(vote(COUNTY, 15, declared=True))
        assert effects(found) == {("more-than-half-of-all", Effect.REFUSES)}


class TestQuorate:
    """More than half of all members are present for the vote (地方组织法第五十一条)."""

    @pytest.mark.parametrize("body", EVERYWHERE)
    def test_one_too_few(self, body: StandingCommittee) -> None:
        """With one member too few there is no vote, and as history it leaves the matter where it was."""
        enough = body.members // 2 + 1
        case = before_the_vote(body)
        assert case.check(vote(body, enough, present=enough)) == ()
        short = vote(body, enough - 1, present=enough - 1)
        assert names(case.check(short)) == {"quorate"}
        assert case.record(short).stage is Stage.DELIBERATED


class TestMethod:
    """The nation's committee votes by device; for local ones national statutes are silent (议事规则第四十八条)."""

    @pytest.mark.parametrize(
        ("method", "possible", "rules"),
        [
            (VotingMethod.DEVICE, True, set()),
            (VotingMethod.SHOW_OF_HANDS, True, {"by-device"}),
            (VotingMethod.SHOW_OF_HANDS, False, set()),
            (VotingMethod.OTHER, False, set()),
            (VotingMethod.DEVICE, False, {"without-device"}),
        ],
    )
    def test_since_2022(self, method: VotingMethod, possible: bool, rules: set[str]) -> None:  # noqa: FBT001
        """Hands are shown only where the device fails."""
        event = vote(NATION, 170, method=method, by_device_possible=possible)
        assert names(before_the_vote(NATION).check(event)) == rules

    def test_before_2022(self) -> None:
        """The older rules left the method open."""
        on = date(2022, 6, 24)
        lawful(before_the_vote(NATION, on=on), vote(NATION, 170, on=on, method=VotingMethod.SHOW_OF_HANDS))

    @pytest.mark.parametrize("body", LOCAL)
    @pytest.mark.parametrize("method", VotingMethod)
    def test_local_committees(self, body: StandingCommittee, method: VotingMethod) -> None:
        """Any method will do as far as national statutes go."""
        lawful(before_the_vote(body), vote(body, body.members, method=method))


class TestOneByOne:
    """People are voted on one by one, or together as circumstances allow (议事规则第四十七条)."""

    @pytest.mark.parametrize("on", [date(2022, 6, 24), DAY])
    def test_together_is_a_hint(self, on: date) -> None:
        """Voting on several together is noted, and stands."""
        event = vote(NATION, 170, on=on, together=True)
        assert effects(before_the_vote(NATION, on=on).apply(event).findings) == {("one-by-one", Effect.ADVISORY)}

    def test_local_committees(self) -> None:
        """National statutes say nothing about local ones."""
        lawful(before_the_vote(COUNTY), vote(COUNTY, 31, together=True))


class TestHalfIsNotEnough:
    """More than half of all is strictly more, of those present and of those in favour."""

    BODY = StandingCommittee(level=Level.COUNTY, place="370102", members=30)

    @pytest.mark.parametrize(("in_favour", "stage"), [(15, Stage.REJECTED), (16, Stage.DECIDED)])
    def test_in_favour(self, in_favour: int, stage: Stage) -> None:
        """Fifteen of thirty do not appoint, sixteen do."""
        case = deliberated(appoint(self.BODY).apply(nominate(Office.JUDGE, Organ.PRESIDENT_OF_COURT)))
        assert case.apply(vote(self.BODY, in_favour)).stage is stage

    def test_present(self) -> None:
        """Fifteen of thirty are no quorum: the vote is refused, not taken as a hint."""
        case = deliberated(appoint(self.BODY).apply(nominate(Office.JUDGE, Organ.PRESIDENT_OF_COURT)))
        with pytest.raises(Refused):
            case.apply(vote(self.BODY, 15, present=15))
        assert case.apply(vote(self.BODY, 16, present=16)).stage is Stage.DECIDED


CANNOT_STAND = """
    put-to-the-committee council-agrees in-recess-for-ministers in-recess-for-the-central-military-commission quorate
    by-device without-device committee-publishes more-than-half-of-all office-of-this-level filled-by-the-committee
    nominated-by-its-head nominated-by-the-council the-mover-withdraws head-of-state-acts
"""


class TestEffects:
    """Who proposes, who decides and how decides whether an appointment stands."""

    @pytest.mark.parametrize("name", CANNOT_STAND.split())
    def test_cannot_stand(self, name: str) -> None:
        """With any of these broken there is no appointment."""
        (rule,) = (rule for rule in APPOINTMENT.rules if rule.name == name)
        assert rule.effect is Effect.REFUSES

    @pytest.mark.parametrize("by", Organ)
    def test_only_the_council_agrees_to_a_withdrawal(self, by: Organ) -> None:
        """In the nation's committee no other organ can."""
        case = appoint(NATION).apply(nominate(Office.JUDGE, Organ.PRESIDENT_OF_COURT))
        event = Withdrawn(on=DAY, by=Organ.PRESIDENT_OF_COURT, agreed_by=by)
        wrong = {("council-agrees", Effect.REFUSES)} if by is not Organ.CHAIRPERSONS_COUNCIL else set()
        assert effects(case.check(event)) == wrong

    @pytest.mark.parametrize("method", VotingMethod)
    def test_each_way_to_vote(self, method: VotingMethod) -> None:
        """By device while it works, in any other way when it does not."""
        case = deliberated(appoint(NATION).apply(nominate(Office.JUDGE, Organ.PRESIDENT_OF_COURT)))
        works, fails = (
            effects(case.check(vote(NATION, 170, method=method, by_device_possible=p))) for p in (True, False)
        )
        by_device = method is VotingMethod.DEVICE
        assert works == (set() if by_device else {("by-device", Effect.REFUSES)})
        assert fails == ({("without-device", Effect.REFUSES)} if by_device else set())
