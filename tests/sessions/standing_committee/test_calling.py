"""Calling a session and preparing it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sessions.standing_committee.acts import (
    BEFORE_2022,
    CITY,
    DISTRICT,
    NATION,
    OPENING_DAY,
    PROVINCE,
    called,
    effects,
    fails,
    is_called,
    notice,
)

from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, Refused
from npcproc.sessions import standing_committee as session

EVERYWHERE = pytest.mark.parametrize("body", [NATION, PROVINCE, CITY, DISTRICT], ids=lambda body: body.level.en)
NEW = session.IN_STANDING_COMMITTEE


class TestChairCalls:
    """The chairperson calls the session."""

    @EVERYWHERE
    def test_the_chairperson(self, body: StandingCommittee) -> None:
        """The chairperson calls at every level."""
        assert fails(NEW.open(body), called()) == set()

    @pytest.mark.parametrize("body", [PROVINCE, CITY, DISTRICT], ids=lambda body: body.level.en)
    def test_a_vice_chairperson_elsewhere(self, body: StandingCommittee) -> None:
        """Below the national level a vice-chairperson can be entrusted to preside, not to call."""
        with pytest.raises(Refused, match="chair-calls"):
            NEW.open(body).apply(called(by=Organ.VICE_CHAIRPERSON))

    @EVERYWHERE
    def test_the_council(self, body: StandingCommittee) -> None:
        """The council of chairpersons sets the day and does not call."""
        assert fails(NEW.open(body), called(by=Organ.CHAIRPERSONS_COUNCIL)) == {"chair-calls"}


class TestViceCallsIfEntrusted:
    """At the national level a vice-chairperson may call if entrusted."""

    def test_entrusted(self) -> None:
        """An entrusted vice-chairperson calls."""
        assert fails(NEW.open(NATION), called(by=Organ.VICE_CHAIRPERSON)) == set()

    def test_not_entrusted(self) -> None:
        """One who is not entrusted cannot."""
        found = effects(NEW.open(NATION), called(by=Organ.VICE_CHAIRPERSON, entrusted=False))
        assert found == {"vice-calls-if-entrusted": Effect.REFUSES}

    def test_the_chairperson_needs_no_trust(self) -> None:
        """Nothing is asked of the chairperson's own call."""
        assert fails(NEW.open(NATION), called(entrusted=False)) == set()


class TestCouncilSetsDay:
    """The council of chairpersons decides the day and length of the session."""

    @EVERYWHERE
    def test_someone_else(self, body: StandingCommittee) -> None:
        """A day set by anyone else is no day."""
        assert fails(NEW.open(body), called(day_set_by=Organ.CHAIRPERSON)) == {"council-sets-day"}

    def test_before_there_was_a_rule(self) -> None:
        """Under the rules of 2009, before the organic law of 2021, nobody is named."""
        assert fails(NEW.open(NATION), called(date(2015, 2, 25), day_set_by=Organ.CHAIRPERSON)) == set()


class TestAdHocForSpecialNeed:
    """A session is called out of turn only for a special need."""

    @EVERYWHERE
    def test_without_need(self, body: StandingCommittee) -> None:
        """Without one it stands, and the breach is kept."""
        found = effects(NEW.open(body), called(ad_hoc=True, special_need=False))
        assert found == {"ad-hoc-for-special-need": Effect.BREACH}

    def test_in_turn(self) -> None:
        """A session in its turn needs none."""
        assert fails(NEW.open(DISTRICT), called(special_need=False)) == set()

    def test_with_need(self) -> None:
        """With one it is lawful."""
        assert fails(NEW.open(DISTRICT), called(ad_hoc=True)) == set()


class TestCouncilDrafts:
    """The council of chairpersons drafts the agenda, and at the national level decides the schedule."""

    @EVERYWHERE
    def test_agenda(self, body: StandingCommittee) -> None:
        """A draft by the chairperson alone is refused, the council's is not."""
        case = is_called(body)
        draft = session.AgendaDrafted(on=date(2025, 4, 10), items=("甲",))
        alone = session.AgendaDrafted(on=date(2025, 4, 10), items=("甲",), by=Organ.CHAIRPERSON)
        assert fails(case, draft) == set()
        assert fails(case, alone) == {"council-drafts"}

    def test_schedule(self) -> None:
        """The plenary does not decide the national schedule; the Organic Law says nothing of one."""
        by_plenary = session.ScheduleDecided(on=date(2025, 4, 10), by=Organ.PLENARY)
        assert fails(is_called(NATION), by_plenary) == {"council-schedules"}
        assert fails(is_called(NATION), session.ScheduleDecided(on=date(2025, 4, 10))) == set()
        assert fails(is_called(DISTRICT), by_plenary) == set()


class TestNotice:
    """Seven days before a national session its members and attendees are told its day and its main matters."""

    @given(st.integers(0, 21), st.sampled_from([OPENING_DAY, BEFORE_2022]))
    def test_seven_days(self, before: int, day: date) -> None:
        """Seven whole days are enough, six are not, under either text."""
        found = effects(is_called(NATION, day), notice(day, on=day - timedelta(days=before)))
        assert found == ({} if before >= 7 else {"in-good-time": Effect.BREACH})

    @given(st.integers(0, 21))
    def test_ad_hoc(self, before: int) -> None:
        """Notice of an ad hoc session may be given at any time."""
        case = is_called(NATION, ad_hoc=True)
        assert fails(case, notice(on=OPENING_DAY - timedelta(days=before))) == set()

    @given(st.integers(0, 21))
    def test_no_number_elsewhere(self, before: int) -> None:
        """The Organic Law sets no number of days for local committees."""
        assert fails(is_called(DISTRICT), notice(on=OPENING_DAY - timedelta(days=before))) == set()

    def test_due(self) -> None:
        """The last day for it is seen before it has passed."""
        due = {due.rule: due.by for due in is_called(NATION).due(date(2025, 4, 4))}
        assert due["session.standing-committee.in-good-time"] == date(2025, 4, 17)

    @pytest.mark.parametrize(
        ("changed", "rule"),
        [
            ({"session_on": None}, "names-the-day"),
            ({"session_on": date(2025, 4, 25)}, "the-day-called-for"),
            ({"matters": " "}, "names-main-matters"),
            ({"members_told": False}, "members-told"),
            ({"attendees_told": False}, "attendees-told"),
        ],
    )
    def test_what_it_says_and_to_whom(self, changed: dict[str, Any], rule: str) -> None:
        """Each thing that it lacks is one rule broken, at the national level alone."""
        assert fails(is_called(NATION), notice(**changed)) == {rule}
        assert fails(is_called(DISTRICT), notice(**changed)) == set()


class TestCouncilDecides:
    """In special circumstances the council of chairpersons allows video, and changes who attends."""

    @pytest.mark.parametrize(
        ("event", "rule"),
        [
            (session.VideoAllowed, "council-allows-video"),
            (session.AttendeesChanged, "council-changes-attendees"),
        ],
    )
    def test_nobody_else(self, event: type[session.VideoAllowed], rule: str) -> None:
        """The council may, the chairperson alone may not."""
        assert fails(is_called(NATION), event(on=date(2025, 4, 10))) == set()
        assert fails(is_called(NATION), event(on=date(2025, 4, 10), by=Organ.CHAIRPERSON)) == {rule}


class TestLeave:
    """A member of the national committee asks the chairperson for leave, in writing, through the office."""

    @pytest.mark.parametrize(
        ("changed", "rule"),
        [
            ({"reason": ""}, "states-reason"),
            ({"in_writing": False}, "in-writing"),
            ({"through": Organ.WORKING_BODY}, "through-the-office"),
            ({"addressed_to": Organ.SECRETARY_GENERAL}, "of-the-chair"),
        ],
    )
    def test_each_requirement(self, changed: dict[str, Any], rule: str) -> None:
        """Each of them can fail alone; in 2009 only the reason was asked."""
        plain: dict[str, Any] = {"on": date(2025, 4, 20), "member": "甲", "reason": "生病"}
        assert fails(is_called(NATION), session.LeaveAsked(**plain)) == set()
        assert fails(is_called(NATION), session.LeaveAsked(**{**plain, **changed})) == {rule}
        earlier = session.LeaveAsked(**{**plain, **changed, "on": date(2021, 4, 20)})
        assert fails(is_called(NATION, BEFORE_2022), earlier) == ({rule} & {"states-reason"})


class TestGroups:
    """The office lists the groups, the secretary-general approves, the council names conveners."""

    def test_list(self) -> None:
        """A list by another body, or approved by another person, is refused."""
        case, day = is_called(NATION), date(2025, 4, 10)
        assert fails(case, session.GroupsFormed(on=day)) == set()
        assert fails(case, session.GroupsFormed(on=day, by=Organ.WORKING_BODY)) == {"office-lists-groups"}
        assert fails(case, session.GroupsFormed(on=day, approved_by=Organ.CHAIRPERSON)) == {
            "secretary-general-approves"
        }

    def test_conveners(self) -> None:
        """Conveners named by the secretary-general are none."""
        case, day = is_called(NATION), date(2025, 4, 10)
        assert fails(case, session.ConvenersNamed(on=day, conveners={"甲"})) == set()
        by_another = session.ConvenersNamed(on=day, conveners={"甲"}, by=Organ.SECRETARY_GENERAL)
        assert fails(case, by_another) == {"council-names-conveners"}
