"""What follows an election: the approval of a chief procurator, the announcement, the end."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.election.acts import (
    CITY,
    CONGRESSES,
    COUNTY,
    DAY,
    LATER,
    NATION,
    PROVINCE,
    TOWNSHIP,
    effects,
    elected_case,
    lawful,
    names,
)

from npcproc.appointments.election import (
    BY_ELECTION,
    ELECTION,
    Announced,
    ApprovalDecided,
    Closed,
    Stage,
    SubmittedAbove,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import Congress, Organ
from npcproc.findings import Effect, NoSuchStep
from npcproc.procedure import Procedure

ABOVE = SubmittedAbove(on=LATER)
CLOSED = Closed(on=date(2024, 3, 1))
APPROVED = {
    "organic-law-2022/11.1.6",
    "constitution-2018/101.2",
    "procuratorates-organic-law-2018/38.2",
    "procurators-law-2019/18.4",
}


def decided(approved: bool = True, by: Organ = Organ.STANDING_COMMITTEE_ABOVE) -> ApprovalDecided:  # noqa: FBT001, FBT002
    """The decision above."""
    return ApprovalDecided(on=date(2024, 2, 1), approved=approved, by=by)


class TestApproval:
    """A chief procurator's election is complete when the standing committee above has approved it."""

    @pytest.mark.parametrize("body", [PROVINCE, CITY, COUNTY], ids=lambda body: body.level.value)
    @pytest.mark.parametrize("table", [ELECTION, BY_ELECTION], ids=lambda table: table.id)
    def test_not_before(self, body: Congress, table: Procedure) -> None:
        """Without approval it is not over; with it, it is."""
        case = elected_case(body, Office.CHIEF_PROCURATOR, table)
        (finding,) = case.check(CLOSED)
        assert (finding.rule, finding.effect) == (f"{table.id}.approved-above", Effect.REFUSES)
        assert {cite.slug for cite in finding.cites} == APPROVED
        approved = lawful(lawful(case, ABOVE), decided())
        assert approved.stage is Stage.ELECTED
        assert lawful(approved, CLOSED).ended

    def test_refused_above(self) -> None:
        """The election has come to nothing."""
        case = lawful(elected_case(COUNTY, Office.CHIEF_PROCURATOR), ABOVE)
        assert lawful(case, decided(approved=False)).stage is Stage.NOT_APPROVED
        assert lawful(case, decided(approved=False)).ended

    def test_by_whom(self) -> None:
        """The chief procurator above submits, the standing committee above decides."""
        case = elected_case(COUNTY, Office.CHIEF_PROCURATOR)
        assert names(case.check(SubmittedAbove(on=LATER, by=Organ.PRESIDIUM))) == {"chief-procurator-above-submits"}
        assert names(case.check(decided(by=Organ.CHIEF_PROCURATOR_ABOVE))) == {
            "committee-above-decides",
            "submitted-before",
        }

    @pytest.mark.parametrize(
        ("body", "office"),
        [
            (CITY, Office.PRESIDENT_OF_COURT),
            (COUNTY, Office.DIRECTOR_OF_SUPERVISORY_COMMISSION),
            (COUNTY, Office.HEAD_OF_GOVERNMENT),
        ],
    )
    def test_nobody_else(self, body: Congress, office: Office) -> None:
        """No other post needs it."""
        case = elected_case(body, office)
        assert names(case.check(ABOVE)) == {"of-a-chief-procurator"}
        assert "of-a-chief-procurator" in names(case.check(decided()))
        assert lawful(case, CLOSED).ended

    @pytest.mark.parametrize("body", [NATION, TOWNSHIP], ids=lambda body: body.level.value)
    def test_no_such_way(self, body: Congress) -> None:
        """There is nothing above the national level, and a township has no procuratorate."""
        case = elected_case(body, Office.CHIEF_PROCURATOR if body is NATION else Office.CHAIR_OF_TOWNSHIP_CONGRESS)
        for event in (ABOVE, decided()):
            with pytest.raises(NoSuchStep):
                case.check(event)


class TestAnnounced:
    """Who is elected by the National People's Congress is announced."""

    @pytest.mark.parametrize("body", CONGRESSES, ids=lambda body: body.level.value)
    def test_announced(self, body: Congress) -> None:
        """Elsewhere no statute says so."""
        case = elected_case(
            body, Office.CHAIR_OF_TOWNSHIP_CONGRESS if body is TOWNSHIP else Office.CHAIR_OF_STANDING_COMMITTEE
        )
        assert effects(case.check(CLOSED)) == ({("announced", Effect.BREACH)} if body is NATION else set())
        assert lawful(case, Announced(on=LATER)).check(CLOSED) == ()

    def test_the_article(self) -> None:
        """The rules of procedure."""
        (finding,) = elected_case(NATION, Office.MEMBER_OF_STANDING_COMMITTEE).check(CLOSED)
        assert [cite.slug for cite in finding.cites] == ["npc-rules-2021/61.1"]
        assert finding.on > DAY
