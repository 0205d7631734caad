"""What follows when a recall is carried."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.recall.story import (
    COUNTY_AND_ABOVE,
    before,
    broken,
    cited,
    effects,
    stage_of,
)

from npcproc.appointments.offices import Office
from npcproc.appointments.recall import (
    Announced,
    ApprovalDecided,
    Closed,
    Ordered,
    Stage,
    SubmittedAbove,
)
from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchStep, Refused
from npcproc.levels import Level

ON = date(2025, 8, 1)
county_and_above = pytest.mark.parametrize("level", COUNTY_AND_ABOVE)


def carried(level: Level, office: Office = Office.CHIEF_PROCURATOR) -> Case:
    """A case in which the vote has carried."""
    case = before(SubmittedAbove, level, office)
    assert stage_of(case) is Stage.CARRIED
    return case


class TestApproval:
    """A local chief procurator's recall needs the standing committee above."""

    @county_and_above
    def test_not_complete_without_it(self, level: Level) -> None:
        """The vote alone does not end it."""
        assert effects(carried(level), Closed(on=ON)) == {"approved-above": Effect.REFUSES}
        articles = {
            "organic-law-2022/13.1",
            "constitution-2018/101.2",
            "procuratorates-organic-law-2018/38.2",
            "procurators-law-2019/18.4",
        }
        assert cited(carried(level), Closed(on=ON), "approved-above") == articles

    @county_and_above
    def test_submitted_by_the_chief_procurator_above(self, level: Level) -> None:
        """Neither the congress nor its own chief procurator asks for it."""
        assert broken(carried(level), SubmittedAbove(on=ON)) == set()
        wrong = {"chief-procurator-above-submits": Effect.REFUSES}
        for by in (Organ.CHIEF_PROCURATOR, Organ.PRESIDIUM):
            assert effects(carried(level), SubmittedAbove(on=ON, by=by)) == wrong

    @county_and_above
    @pytest.mark.parametrize(("approved", "stage"), [(True, Stage.APPROVED), (False, Stage.NOT_APPROVED)])
    def test_decided_above(self, level: Level, stage: Stage, *, approved: bool) -> None:
        """The committee above approves it, or it has come to nothing."""
        case = carried(level).apply(SubmittedAbove(on=ON))
        wrong = {"committee-above-decides": Effect.REFUSES}
        assert effects(case, ApprovalDecided(on=ON, approved=approved, by=Organ.CHIEF_PROCURATOR_ABOVE)) == wrong
        case = case.apply(ApprovalDecided(on=ON, approved=approved))
        assert stage_of(case) is stage
        assert case.ended is not approved
        if approved:
            assert stage_of(case.apply(Closed(on=ON))) is Stage.RECALLED

    @county_and_above
    def test_no_approval_out_of_nothing(self, level: Level) -> None:
        """Nobody approves what has not been submitted."""
        with pytest.raises(NoSuchStep):
            carried(level).check(ApprovalDecided(on=ON, approved=True))

    @county_and_above
    @pytest.mark.parametrize("office", [Office.PRESIDENT_OF_COURT, Office.HEAD_OF_GOVERNMENT])
    def test_only_a_chief_procurator(self, level: Level, office: Office) -> None:
        """The others are recalled by the vote, and nobody above is asked."""
        case = carried(level, office)
        assert effects(case, SubmittedAbove(on=ON)) == {"of-a-chief-procurator": Effect.REFUSES}
        assert stage_of(case.apply(Closed(on=ON))) is Stage.RECALLED

    def test_nobody_above_the_nation(self) -> None:
        """The chief procurator of the nation is recalled by the vote."""
        case = carried(Level.NATIONAL)
        with pytest.raises(NoSuchStep):
            case.check(SubmittedAbove(on=ON))
        assert stage_of(case.apply(Announced(on=ON)).apply(Closed(on=ON))) is Stage.RECALLED

    def test_township(self) -> None:
        """A township has none of them."""
        case = before(SubmittedAbove, Level.TOWNSHIP, Office.CHAIR_OF_TOWNSHIP_CONGRESS)
        with pytest.raises(NoSuchStep):
            case.check(SubmittedAbove(on=ON))
        assert stage_of(case.apply(Closed(on=ON))) is Stage.RECALLED


class TestPublication:
    """At the NPC a recall is announced, or the head of state signs the order."""

    STATE_COUNCIL = (
        Office.HEAD_OF_GOVERNMENT,
        Office.DEPUTY_HEAD_OF_GOVERNMENT,
        Office.STATE_COUNCILLOR,
        Office.HEAD_OF_DEPARTMENT,
        Office.HEAD_OF_AUDIT,
        Office.SECRETARY_GENERAL_OF_GOVERNMENT,
    )
    ANNOUNCED = (
        Office.CHAIR_OF_STANDING_COMMITTEE,
        Office.VICE_CHAIR_OF_STANDING_COMMITTEE,
        Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE,
        Office.MEMBER_OF_STANDING_COMMITTEE,
        Office.HEAD_OF_STATE,
        Office.DEPUTY_HEAD_OF_STATE,
        Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION,
        Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION,
        Office.DIRECTOR_OF_SUPERVISORY_COMMISSION,
        Office.PRESIDENT_OF_COURT,
        Office.CHIEF_PROCURATOR,
    )

    @pytest.mark.parametrize("office", ANNOUNCED)
    def test_announced(self, office: Office) -> None:
        """It is complete without the announcement, which is then a breach."""
        case = carried(Level.NATIONAL, office)
        assert effects(case, Closed(on=ON)) == {"announced": Effect.BREACH}
        assert cited(case, Closed(on=ON), "announced") == {"npc-rules-2021/62.1"}
        assert broken(case.apply(Announced(on=ON)), Closed(on=ON)) == set()

    @pytest.mark.parametrize("office", STATE_COUNCIL)
    def test_ordered(self, office: Office) -> None:
        """A member of the State Council is removed by order of the head of state, and not by an announcement."""
        case = carried(Level.NATIONAL, office)
        assert effects(case, Closed(on=ON)) == {"head-of-state-has-acted": Effect.REFUSES}
        assert cited(case, Closed(on=ON), "head-of-state-has-acted") == {
            "constitution-2018/80.1",
            "npc-rules-2021/62.1",
        }
        assert broken(case.apply(Ordered(on=ON)), Closed(on=ON)) == set()
        assert stage_of(case.apply(Ordered(on=ON)).apply(Closed(on=ON))) is Stage.RECALLED

    def test_the_order(self) -> None:
        """Nobody else signs it; one that is not published stands with the breach."""
        case = carried(Level.NATIONAL, Office.HEAD_OF_GOVERNMENT)
        assert effects(case, Ordered(on=ON, by=Organ.CHAIRPERSON)) == {"head-of-state-acts": Effect.REFUSES}
        assert effects(case, Ordered(on=ON, published=False)) == {"order-published": Effect.BREACH}

    @county_and_above
    def test_local(self, level: Level) -> None:
        """No national text has a local recall published, and the head of state has no part in it."""
        case = carried(level, Office.HEAD_OF_GOVERNMENT)
        assert broken(case, Closed(on=ON)) == set()
        with pytest.raises(NoSuchStep):
            case.check(Ordered(on=ON))


class TestRefused:
    """What cannot stand changes nothing."""

    def test_closing_too_soon(self) -> None:
        """The case stays where it was."""
        case = carried(Level.COUNTY)
        with pytest.raises(Refused):
            case.apply(Closed(on=ON))
        assert stage_of(case) is Stage.CARRIED
