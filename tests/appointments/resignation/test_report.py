"""What a standing committee tells its congress when it has accepted a resignation."""

from __future__ import annotations

import pytest
from tests.appointments.resignation.acts import DAY, accepted
from tests.appointments.venues import CITY, COUNTY, LOCAL_COMMITTEES, NATION, articles, effects, lawful, names

from npcproc.appointments.resignation import Closed, ConfirmationSought, Post, Published, Reported, Stage
from npcproc.bodies import Organ, StandingCommittee
from npcproc.findings import Effect, NoSuchStep

REFUSES, BREACH = Effect.REFUSES, Effect.BREACH
CLOSED = Closed(on=DAY, by=Organ.STANDING_COMMITTEE)
CONFIRMED = {
    *(Post.LEADER_OF_STANDING_COMMITTEE, Post.HEAD_OF_STATE, Post.LEADER_OF_GOVERNMENT),
    *(Post.CHAIR_OF_CENTRAL_MILITARY_COMMISSION, Post.DIRECTOR_OF_SUPERVISORY_COMMISSION),
    *(Post.PRESIDENT_OF_COURT, Post.CHIEF_PROCURATOR),
}
OF_THE_NATION = [post for post in Post if post is not Post.CHAIR_OF_TOWNSHIP_CONGRESS]


class TestForTheRecord:
    """Below the national level the congress is told for the record, whatever the post (地方组织法第三十二条)."""

    @pytest.mark.parametrize("body", LOCAL_COMMITTEES)
    @pytest.mark.parametrize("post", [Post.LEADER_OF_GOVERNMENT, Post.MEMBER_OF_STANDING_COMMITTEE])
    def test_left_out(self, body: StandingCommittee, post: Post) -> None:
        """A breach, and the resignation stands."""
        case = accepted(body, post)
        assert effects(case.check(CLOSED)) == {("reported-for-the-record", BREACH)}
        assert case.apply(CLOSED).stage is Stage.RESIGNED
        assert articles(case.check(CLOSED)) == {"reported-for-the-record": {"organic-law-2022/32.1"}}

    @pytest.mark.parametrize("body", LOCAL_COMMITTEES)
    def test_done(self, body: StandingCommittee) -> None:
        """At which session is not asked."""
        case = lawful(accepted(body, Post.LEADER_OF_GOVERNMENT), Reported(on=DAY, at_next_session=False))
        assert lawful(case, CLOSED).stage is Stage.RESIGNED

    @pytest.mark.parametrize("body", [CITY, NATION])
    def test_by_the_committee(self, body: StandingCommittee) -> None:
        """The committee reports, not the person."""
        wrong = Reported(on=DAY, by=Organ.GOVERNMENT)
        found = accepted(body, Post.MEMBER_OF_STANDING_COMMITTEE).check(wrong)
        assert effects(found) == {("committee-reports", REFUSES)}

    def test_no_confirmation(self) -> None:
        """A local congress confirms nothing."""
        with pytest.raises(NoSuchStep):
            accepted(COUNTY, Post.LEADER_OF_GOVERNMENT).check(ConfirmationSought(on=DAY))


class TestAtTheNationalLevel:
    """The highest offices are put to the next session for confirmation, ordinary members are reported to it."""

    @pytest.mark.parametrize("post", OF_THE_NATION)
    def test_what_is_asked(self, post: Post) -> None:
        """Of seven kinds of post a confirmation, of one a report, of the others nothing."""
        case = accepted(NATION, post).apply(Published(on=DAY))
        wanted = {"confirmation-was-sought"} if post in CONFIRMED else set()
        if post is Post.MEMBER_OF_STANDING_COMMITTEE:
            wanted = {"reported-to-the-npc"}
        assert effects(case.check(CLOSED)) == {(name, BREACH) for name in wanted}

    def test_confirmed(self) -> None:
        """Sought at the next session, nothing is lacking."""
        case = lawful(accepted(NATION, Post.PRESIDENT_OF_COURT), Published(on=DAY), ConfirmationSought(on=DAY))
        assert lawful(case, CLOSED).stage is Stage.RESIGNED

    def test_reported(self) -> None:
        """Reported to the next session, nothing is lacking."""
        case = lawful(accepted(NATION, Post.MEMBER_OF_STANDING_COMMITTEE), Published(on=DAY), Reported(on=DAY))
        assert lawful(case, CLOSED).stage is Stage.RESIGNED

    def test_one_does_not_stand_for_the_other(self) -> None:
        """A report is no request to confirm."""
        case = lawful(accepted(NATION, Post.HEAD_OF_STATE), Published(on=DAY), Reported(on=DAY))
        assert names(case.check(CLOSED)) == {"confirmation-was-sought"}

    def test_the_next_session(self) -> None:
        """A later one is a breach; of a minister it is not asked."""
        late = ConfirmationSought(on=DAY, at_next_session=False)
        found = accepted(NATION, Post.HEAD_OF_STATE).check(late)
        assert effects(found) == {("confirmed-at-the-next-session", BREACH)}
        assert articles(found) == {"confirmed-at-the-next-session": {"npc-rules-2021/43.2"}}
        report = Reported(on=DAY, at_next_session=False)
        found = accepted(NATION, Post.MEMBER_OF_STANDING_COMMITTEE).check(report)
        assert effects(found) == {("reported-at-the-next-session", BREACH)}
        assert articles(found) == {"reported-at-the-next-session": {"npc-rules-2021/43.3"}}
        assert accepted(NATION, Post.OTHER_MEMBER_OF_GOVERNMENT).check(report) == ()

    def test_by_the_committee(self) -> None:
        """The committee asks the congress to confirm what it has accepted."""
        wrong = ConfirmationSought(on=DAY, by=Organ.HEAD_OF_STATE)
        found = accepted(NATION, Post.HEAD_OF_STATE).check(wrong)
        assert effects(found) == {("committee-seeks-confirmation", REFUSES)}
