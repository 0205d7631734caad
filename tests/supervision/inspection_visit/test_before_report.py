"""A visit or study that prepares the hearing of a special work report."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.supervision.inspection_visit.acts import (
    COMMITTEES,
    DAY,
    broken,
    cited,
    conducted,
    for_a_report,
    level_of,
    opened,
    passed_on,
    reported,
    under_way,
)

from npcproc.bodies import Body, Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchStep
from npcproc.supervision.inspection_visit import (
    Activity,
    AttendanceArranged,
    Conducted,
    Whose,
)

each_committee = pytest.mark.parametrize("body", COMMITTEES, ids=level_of)
organs = st.sampled_from(Organ)
LAST_OF_2006 = date(2024, 11, 7)
FIRST_OF_2024 = date(2024, 11, 8)
HEARING = date(2025, 9, 26)


def organised(on: date = DAY, activity: Activity = Activity.VISIT) -> Conducted:
    """The council has the visit or study made."""
    return conducted(on, activity=activity, by=Organ.CHAIRPERSONS_COUNCIL)


def on_the_way(on: date = DAY) -> Case:
    """A visit for a report is under way."""
    return opened().apply(for_a_report(on)).apply(organised(on))


class TestCouncilArranges:
    """The council of chairpersons has it made, by deputies of this congress."""

    @each_committee
    @pytest.mark.parametrize("activity", [Activity.VISIT, Activity.STUDY])
    @given(by=organs)
    def test_nobody_else(self, body: Body, activity: Activity, by: Organ) -> None:
        """The committee arranges what deputies do otherwise, not this."""
        expected = set() if by is Organ.CHAIRPERSONS_COUNCIL else {"council-arranges"}
        assert broken(opened(body), for_a_report(body=body, activity=activity, by=by)) == expected

    @pytest.mark.parametrize("whose", [Whose.ABOVE, Whose.BELOW])
    def test_own_deputies(self, whose: Whose) -> None:
        """Nobody else's."""
        assert broken(opened(), for_a_report(whose=whose)) == {"own-deputies-go", "who-may-go"}

    @pytest.mark.parametrize(
        ("on", "article"),
        [(LAST_OF_2006, "supervision-law-2006/10.1"), (FIRST_OF_2024, "supervision-law-2024/13.1")],
    )
    def test_articles(self, on: date, article: str) -> None:
        """Article 10 became article 13, on a day of its own."""
        assert cited(opened(), for_a_report(on, by=Organ.DEPUTIES)) == {article}


class TestOrganised:
    """Once the council has arranged it, the law does not say who else would have to organise it."""

    @given(by=organs)
    def test_anyone(self, by: Organ) -> None:
        """The rule on other activities asks nothing."""
        assert broken(opened().apply(for_a_report()), conducted(by=by)) == set()


class TestBeforeTheHearing:
    """It is done before the report is heard; on its day at the latest."""

    def arranged(self, hearing_on: date | None = HEARING) -> Case:
        """Arranged, for a hearing on a day."""
        return opened().apply(for_a_report(hearing_on=hearing_on))

    @given(days=st.integers(-20, 20))
    def test_days(self, days: int) -> None:
        """The day itself is in time, the next is not."""
        event = organised(HEARING + timedelta(days=days))
        assert broken(self.arranged(), event) == (set() if days <= 0 else {"before-the-hearing"})

    def test_the_line(self) -> None:
        """The 26th and the 27th."""
        assert broken(self.arranged(), organised(date(2025, 9, 26))) == set()
        (finding,) = self.arranged().check(organised(date(2025, 9, 27)))
        assert (finding.effect, [c.slug for c in finding.cites]) == (Effect.BREACH, ["supervision-law-2024/13.1"])

    def test_it_is_due(self) -> None:
        """The day of the hearing is seen before it is missed."""
        assert [(due.event, due.by) for due in self.arranged().due(DAY)] == [(Conducted, HEARING)]

    def test_no_day(self) -> None:
        """Where no day is known, nothing is late."""
        assert broken(self.arranged(None), organised(date(2026, 1, 1))) == set()


class TestAttendance:
    """The committee may have the deputies who took part attend the session, where they may speak."""

    def test_lawful_until_the_end(self) -> None:
        """While it is under way, and when its report is there or has been passed on."""
        case = on_the_way()
        for event in (reported(), passed_on()):
            assert broken(case, AttendanceArranged(on=DAY)) == set()
            case = case.apply(event)
        assert broken(case, AttendanceArranged(on=DAY)) == set()

    def test_not_before(self) -> None:
        """Nobody has taken part yet."""
        with pytest.raises(NoSuchStep):
            opened().apply(for_a_report()).check(AttendanceArranged(on=DAY))

    def test_of_another_visit(self) -> None:
        """A visit that prepares no report gives no seat at the session."""
        assert broken(under_way(), AttendanceArranged(on=DAY)) == {"prepares-a-report"}

    @given(by=organs)
    def test_committee_invites(self, by: Organ) -> None:
        """Not its council."""
        expected = set() if by is Organ.STANDING_COMMITTEE else {"committee-invites"}
        assert broken(on_the_way(), AttendanceArranged(on=DAY, by=by)) == expected

    def test_took_part(self) -> None:
        """Others are not meant; that they may speak is a right, whose breach is kept."""
        found = on_the_way().check(AttendanceArranged(on=DAY, took_part=False, may_speak=False))
        assert [(f.rule.rpartition(".")[2], f.effect) for f in found] == [
            ("took-part", Effect.REFUSES),
            ("may-listen-and-speak", Effect.BREACH),
        ]

    @pytest.mark.parametrize(
        ("on", "article"),
        [(LAST_OF_2006, "supervision-law-2006/10.2"), (FIRST_OF_2024, "supervision-law-2024/13.2")],
    )
    def test_articles(self, on: date, article: str) -> None:
        """Article 10 became article 13."""
        assert cited(on_the_way(on), AttendanceArranged(on=on, may_speak=False)) == {article}
