"""What a standing committee tells its congress when it has accepted a resignation."""

from __future__ import annotations

import pytest
from tests.appointments.resignation.acts import DAY, RESIGNED_TO_THE_NPC, accepted
from tests.appointments.venues import CITY, COUNTY, LOCAL_COMMITTEES, NATION, articles, effects, lawful, names

from npcproc.appointments.offices import Office
from npcproc.appointments.resignation import Closed, ConfirmationSought, Published, Reported, Stage
from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, NoSuchStep

REFUSES, BREACH = Effect.REFUSES, Effect.BREACH
CLOSED = Closed(on=DAY, by=Organ.STANDING_COMMITTEE)
CONFIRMED = {
    *(Office.CHAIR_OF_STANDING_COMMITTEE, Office.VICE_CHAIR_OF_STANDING_COMMITTEE),
    *(Office.SECRETARY_GENERAL_OF_STANDING_COMMITTEE, Office.HEAD_OF_STATE, Office.DEPUTY_HEAD_OF_STATE),
    *(Office.HEAD_OF_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT, Office.STATE_COUNCILLOR),
    *(Office.CHAIR_OF_CENTRAL_MILITARY_COMMISSION, Office.DIRECTOR_OF_SUPERVISORY_COMMISSION),
    *(Office.PRESIDENT_OF_COURT, Office.CHIEF_PROCURATOR),
}


class TestForTheRecord:
    """Below the national level the congress is told for the record, whatever the office (地方组织法第三十二条)."""

    @pytest.mark.parametrize("body", LOCAL_COMMITTEES)
    @pytest.mark.parametrize("office", [Office.HEAD_OF_GOVERNMENT, Office.MEMBER_OF_STANDING_COMMITTEE])
    def test_left_out(self, body: StandingCommittee, office: Office) -> None:
        """A breach, and the resignation stands."""
        case = accepted(body, office)
        assert effects(case.check(CLOSED)) == {("reported-for-the-record", BREACH)}
        assert case.apply(CLOSED).stage is Stage.RESIGNED
        assert articles(case.check(CLOSED)) == {"reported-for-the-record": {"organic-law-2022/32.1"}}

    @pytest.mark.parametrize("body", LOCAL_COMMITTEES)
    def test_done(self, body: StandingCommittee) -> None:
        """At which session is not asked."""
        case = lawful(accepted(body, Office.HEAD_OF_GOVERNMENT), Reported(on=DAY, at_next_session=False))
        assert lawful(case, CLOSED).stage is Stage.RESIGNED

    @pytest.mark.parametrize("body", [CITY, NATION])
    def test_by_the_committee(self, body: StandingCommittee) -> None:
        """The committee reports, not the person."""
        wrong = Reported(on=DAY, by=Organ.GOVERNMENT)
        found = accepted(body, Office.MEMBER_OF_STANDING_COMMITTEE).check(wrong)
        assert effects(found) == {("committee-reports", REFUSES)}

    def test_no_confirmation(self) -> None:
        """A local congress confirms nothing."""
        with pytest.raises(NoSuchStep):
            accepted(COUNTY, Office.HEAD_OF_GOVERNMENT).check(ConfirmationSought(on=DAY))


class TestAtTheNationalLevel:
    """The highest offices are put to the next session for confirmation, ordinary members are reported to it."""

    @pytest.mark.parametrize("office", RESIGNED_TO_THE_NPC)
    def test_what_is_asked(self, office: Office) -> None:
        """Of the highest offices a confirmation, of ordinary members a report, of the others nothing."""
        case = accepted(NATION, office).apply(Published(on=DAY))
        wanted = {"confirmation-was-sought"} if office in CONFIRMED else set()
        if office is Office.MEMBER_OF_STANDING_COMMITTEE:
            wanted = {"reported-to-the-npc"}
        assert effects(case.check(CLOSED)) == {(name, BREACH) for name in wanted}

    def test_confirmed(self) -> None:
        """Sought at the next session, nothing is lacking."""
        case = lawful(accepted(NATION, Office.PRESIDENT_OF_COURT), Published(on=DAY), ConfirmationSought(on=DAY))
        assert lawful(case, CLOSED).stage is Stage.RESIGNED

    def test_reported(self) -> None:
        """Reported to the next session, nothing is lacking."""
        case = lawful(accepted(NATION, Office.MEMBER_OF_STANDING_COMMITTEE), Published(on=DAY), Reported(on=DAY))
        assert lawful(case, CLOSED).stage is Stage.RESIGNED

    def test_one_does_not_stand_for_the_other(self) -> None:
        """A report is no request to confirm."""
        case = lawful(accepted(NATION, Office.HEAD_OF_STATE), Published(on=DAY), Reported(on=DAY))
        assert names(case.check(CLOSED)) == {"confirmation-was-sought"}

    def test_the_next_session(self) -> None:
        """A later one is a breach; of a minister it is not asked."""
        late = ConfirmationSought(on=DAY, at_next_session=False)
        found = accepted(NATION, Office.HEAD_OF_STATE).check(late)
        assert effects(found) == {("confirmed-at-the-next-session", BREACH)}
        assert articles(found) == {"confirmed-at-the-next-session": {"npc-rules-2021/43.2"}}
        report = Reported(on=DAY, at_next_session=False)
        found = accepted(NATION, Office.MEMBER_OF_STANDING_COMMITTEE).check(report)
        assert effects(found) == {("reported-at-the-next-session", BREACH)}
        assert articles(found) == {"reported-at-the-next-session": {"npc-rules-2021/43.3"}}
        assert accepted(NATION, Office.HEAD_OF_DEPARTMENT).check(report) == ()

    def test_by_the_committee(self) -> None:
        """The committee asks the congress to confirm what it has accepted."""
        wrong = ConfirmationSought(on=DAY, by=Organ.HEAD_OF_STATE)
        found = accepted(NATION, Office.HEAD_OF_STATE).check(wrong)
        assert effects(found) == {("committee-seeks-confirmation", REFUSES)}
