"""What is asked of a dismissal that is proposed to the standing committee of the nation."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.dismissal.story import broken, cited, committee, effects, who_may

from npcproc.appointments.dismissal import IN_THE_NATION
from npcproc.appointments.dismissal.proposed_in_the_nation import Deliberated, Moved, Stage, Voted, Withdrawn
from npcproc.appointments.offices import STATE_COUNCIL, Office
from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchStep
from npcproc.levels import Level
from npcproc.tally import Tally

DAY, EVE_2022, DAY_2022 = date(2025, 6, 24), date(2022, 6, 24), date(2022, 6, 25)
PREMIER, COUNCIL = Organ.HEAD_OF_GOVERNMENT, Organ.CHAIRPERSONS_COUNCIL
MILITARY, MILITARY_CHAIR = Office.MEMBER_OF_CENTRAL_MILITARY_COMMISSION, Organ.CHAIR_OF_CENTRAL_MILITARY_COMMISSION


def opened() -> Case:
    """A case in which nothing has happened."""
    return IN_THE_NATION.open(committee(Level.NATIONAL, 170))


def moved(office: Office = Office.HEAD_OF_DEPARTMENT, by: Organ = PREMIER, on: date = DAY, **says: Any) -> Moved:
    """A lawful proposal, but for what a test changes."""
    given: dict[str, Any] = {"person": "甲", "particulars": "基本情况", "reasons": "失职"}
    return Moved(on=on, by=by, office=office, **(given | says))


class TestMayBeDismissed:
    """Members of the State Council but the premier, and of the military commission but its chairperson."""

    @given(office=st.sampled_from(Office))
    def test_nobody_else(self, office: Office) -> None:
        """Neither a head nor a judge."""
        by = MILITARY_CHAIR if office is MILITARY else PREMIER
        wrong = {} if office in STATE_COUNCIL | {MILITARY} else {"may-be-dismissed": Effect.REFUSES}
        assert effects(opened(), moved(office, by)) == wrong

    def test_article(self) -> None:
        """One article says so."""
        found = cited(opened(), moved(Office.HEAD_OF_GOVERNMENT), "may-be-dismissed")
        assert found == {"npc-organic-law-2021/32.1"}


class TestMayMove:
    """The council or the premier for the State Council, its chairperson for the military commission."""

    @pytest.mark.parametrize("office", [office for office in Office if office in STATE_COUNCIL])
    def test_state_council(self, office: Office) -> None:
        """Nobody else."""
        assert who_may(opened(), moved(office)) == {PREMIER, COUNCIL}

    def test_military_commission(self) -> None:
        """Not even the council of chairpersons."""
        assert who_may(opened(), moved(MILITARY)) == {MILITARY_CHAIR}
        assert effects(opened(), moved(MILITARY, COUNCIL)) == {"may-move": Effect.REFUSES}


class TestAttached:
    """Since June 2022 particulars and reasons are attached."""

    @pytest.mark.parametrize(
        ("field", "rule"), [("particulars", "particulars-attached"), ("reasons", "reasons-attached")]
    )
    def test_since_2022(self, field: str, rule: str) -> None:
        """The rules of 2009 speak of appointments and removals alone."""
        blank: dict[str, Any] = {field: ""}
        event = moved(on=DAY_2022, **blank)
        assert broken(opened(), moved(on=EVE_2022, **blank)) == set()
        assert effects(opened(), event) == {rule: Effect.REFUSES}
        assert cited(opened(), event, rule) == {"npcsc-rules-2022/21.2"}

    def test_somebody(self) -> None:
        """A proposal against nobody is impossible, not unlawful."""
        with pytest.raises(ValueError, match=r"person"):
            moved(person="")


class TestWithdrawn:
    """The mover may withdraw it before the vote, if the council agrees."""

    @pytest.mark.parametrize("deliberated", [False, True])
    def test_before_the_vote(self, *, deliberated: bool) -> None:
        """By nobody else, and not without the council."""
        case = opened().apply(moved())
        case = case.apply(Deliberated(on=DAY)) if deliberated else case
        assert case.apply(Withdrawn(on=DAY, by=PREMIER)).stage is Stage.WITHDRAWN
        assert effects(case, Withdrawn(on=DAY, by=COUNCIL)) == {"the-mover-withdraws": Effect.REFUSES}
        assert who_may(case, Withdrawn(on=DAY, by=PREMIER), "agreed_by") == {COUNCIL}
        event = Withdrawn(on=DAY, by=PREMIER, agreed_by=Organ.CHAIRPERSON)
        assert effects(case, event) == {"council-agrees": Effect.REFUSES}

    @pytest.mark.parametrize(
        ("on", "article"), [(EVE_2022, "npcsc-rules-2009/19.1"), (DAY_2022, "npcsc-rules-2022/30.1")]
    )
    def test_articles(self, on: date, article: str) -> None:
        """In article 19 until June 2022, and in article 30 since."""
        case = opened().apply(moved(on=on))
        assert cited(case, Withdrawn(on=on, by=COUNCIL), "the-mover-withdraws") == {article}

    def test_after_the_vote(self) -> None:
        """What has been voted on is not withdrawn."""
        case = opened().apply(moved()).apply(Deliberated(on=DAY))
        case = case.apply(Voted(on=DAY, tally=Tally(members=170, present=170, in_favour=170)))
        with pytest.raises(NoSuchStep):
            case.check(Withdrawn(on=DAY, by=PREMIER))
