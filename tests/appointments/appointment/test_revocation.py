"""A committee revokes an appointment that was made against the conditions of the law."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any, NamedTuple

import pytest
from tests.appointments.appointment.acts import CITY, COUNTY, DAY, NATION, PROVINCE, effects, lawful, names

from npcproc.appointments.appointment import (
    REVOCATION,
    FoundBy,
    LackFound,
    RevocationRequested,
    RevocationStage,
    RevocationVoted,
    Told,
)
from npcproc.appointments.offices import JUDGES, PROCURATORS, Office
from npcproc.bodies import Organ, StandingCommittee
from npcproc.case import Case
from npcproc.events import VotingMethod
from npcproc.findings import Effect
from npcproc.levels import WITH_STANDING_COMMITTEE
from npcproc.tally import Tally

EVERYWHERE = (NATION, PROVINCE, CITY, COUNTY)
ELECTED = {Office.PRESIDENT_OF_COURT, Office.CHIEF_PROCURATOR, Office.CHIEF_PROCURATOR_BELOW}


class Side(NamedTuple):
    """The court, or the procuratorate."""

    office: Office
    house: Organ
    head: Organ
    who: str
    article: str


each = pytest.mark.parametrize(
    "side",
    [
        Side(Office.JUDGE, Organ.COURT, Organ.PRESIDENT_OF_COURT, "judge", "judges-law-2019/21.1"),
        Side(Office.PROCURATOR, Organ.PROCURATORATE, Organ.CHIEF_PROCURATOR, "procurator", "procurators-law-2019/22.1"),
    ],
    ids=lambda side: side.who,
)


def found(office: Office, by: Organ = Organ.STANDING_COMMITTEE, **said: Any) -> LackFound:
    """A condition was lacking when 甲 was appointed."""
    return LackFound(on=DAY, by=by, office=office, **{"person": "甲", **said})


def after(body: StandingCommittee, office: Office) -> Case:
    """A case in which that was found."""
    return lawful(REVOCATION.open(body), found(office))


def vote(body: StandingCommittee, in_favour: int, **said: Any) -> RevocationVoted:
    """A vote of all its members."""
    tally = Tally(members=body.members, present=body.members, in_favour=in_favour)
    return RevocationVoted(on=DAY, tally=tally, **said)


class TestTable:
    """It stands at every level that has a standing committee."""

    def test_where(self) -> None:
        """Nation, province, city and county."""
        assert (REVOCATION.id, REVOCATION.levels) == ("appointment.revocation", WITH_STANDING_COMMITTEE)

    @each
    @pytest.mark.parametrize("body", EVERYWHERE)
    def test_on_request_and_without(self, body: StandingCommittee, side: Side) -> None:
        """The house asks, or the committee acts on what it finds itself."""
        case = after(body, side.office)
        for by in (side.house, side.head):
            asked = lawful(case, RevocationRequested(on=DAY, by=by))
            assert asked.stage is RevocationStage.REQUESTED
            assert lawful(asked, vote(body, body.members)).stage is RevocationStage.REVOKED
        assert lawful(case, vote(body, body.members)).stage is RevocationStage.REVOKED


class TestOfAnAppointment:
    """Whoever is elected is recalled, not revoked."""

    @pytest.mark.parametrize("office", Office)
    def test_every_office(self, office: Office) -> None:
        """Judges and procurators whom a committee appoints."""
        broken = names(REVOCATION.open(CITY).check(found(office)))
        assert ("of-an-appointment" in broken) is (office not in (JUDGES | PROCURATORS) - ELECTED)

    def test_the_condition(self) -> None:
        """It is said which was lacking."""
        assert effects(REVOCATION.open(COUNTY).check(found(Office.JUDGE, condition=" "))) == {
            ("condition-named", Effect.REFUSES),
        }


class TestFoundAbove:
    """A court above advises, a procuratorate above requires (法官法第二十一条、检察官法第二十二条)."""

    RIGHT = MappingProxyType(
        {
            FoundBy.COURT_ABOVE: (Told.ADVISED, "court-above-advises"),
            FoundBy.PROCURATORATE_ABOVE: (Told.REQUIRED, "procuratorate-above-requires"),
        },
    )

    @pytest.mark.parametrize("body", EVERYWHERE)
    @pytest.mark.parametrize("found_by", FoundBy)
    @pytest.mark.parametrize("told", Told)
    def test_what_they_say(self, told: Told, found_by: FoundBy, body: StandingCommittee) -> None:
        """The one no more than advises, the other no less than requires; others need say nothing."""
        right, rule = self.RIGHT.get(found_by, (told, ""))
        broken = effects(REVOCATION.open(body).check(found(Office.JUDGE, found_by=found_by, told=told)))
        assert broken == (set() if told is right else {(rule, Effect.BREACH)})


class TestWhoActs:
    """The person's own house asks, whoever appointed revokes."""

    @each
    @pytest.mark.parametrize("by", Organ)
    def test_request(self, by: Organ, side: Side) -> None:
        """A court for its judges, a procuratorate for its procurators."""
        broken = after(COUNTY, side.office).check(RevocationRequested(on=DAY, by=by))
        rule = "court-requests" if side.house is Organ.COURT else "procuratorate-requests"
        assert effects(broken) == (set() if by in {side.house, side.head} else {(rule, Effect.REFUSES)})
        assert {cite.slug for finding in broken for cite in finding.cites} <= {side.article}

    @each
    @pytest.mark.parametrize("body", EVERYWHERE)
    def test_decision(self, body: StandingCommittee, side: Side) -> None:
        """The house itself cannot revoke."""
        (finding,) = after(body, side.office).check(vote(body, body.members, by=side.house))
        assert finding.rule == f"appointment.revocation.appointer-revokes-a-{side.who}"
        assert [cite.slug for cite in finding.cites] == [side.article]


class TestVote:
    """More than half of all its members revoke."""

    def test_the_line(self) -> None:
        """Of 31 that is 16; one fewer, and the appointment is kept."""
        case = after(COUNTY, Office.JUDGE)
        assert case.apply(vote(COUNTY, 16)).stage is RevocationStage.REVOKED
        assert case.apply(vote(COUNTY, 15)).stage is RevocationStage.KEPT

    def test_how(self) -> None:
        """Nationally by the device, or by hand where it fails."""
        case = after(NATION, Office.JUDGE)
        assert names(case.check(vote(NATION, 100, method=VotingMethod.SECRET_BALLOT))) == {"by-device"}
        assert case.check(vote(NATION, 100, method=VotingMethod.SHOW_OF_HANDS, by_device_possible=False)) == ()


class TestNames:
    """The closed lists bear terms in both languages; nobody is found without a name."""

    def test_they_differ(self) -> None:
        """No two alike."""
        for terms in (RevocationStage, FoundBy, Told):
            assert len({term.zh for term in terms}) == len({term.en for term in terms}) == len(terms)

    def test_nobody(self) -> None:
        """That is impossible, not unlawful."""
        with pytest.raises(ValueError, match="person"):
            found(Office.JUDGE, person="")
