"""Published meetings at which one act prepared another: who resigned, who was made a deputy head, and who then acts."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.acting.acts import nominate, vote
from tests.appointments.venues import effects, lawful, names
from tests.deputies.by_election.acts import ballot, list_
from tests.deputies.by_election.acts import call as called
from tests.deputies.by_election.acts import nominate as put_up

from npcproc.appointments.acting import IN_STANDING_COMMITTEE as ACTING
from npcproc.appointments.acting import Cause, MadeDeputy, Stage
from npcproc.appointments.appointment import APPOINTMENT, Deliberated, Nominated, Voted
from npcproc.appointments.appointment import Stage as AppointmentStage
from npcproc.appointments.offices import Office
from npcproc.appointments.resignation import (
    IN_STANDING_COMMITTEE as RESIGNATION,
)
from npcproc.appointments.resignation import (
    OF_DEPUTIES_ELECTED,
    AcceptanceVoted,
    DeputysStage,
    Reported,
    RequestedByDeputy,
    ResolutionSent,
    Seat,
    Submitted,
    Tendered,
)
from npcproc.appointments.resignation import Stage as ResignationStage
from npcproc.appointments.resignation import Voted as ResignationVoted
from npcproc.bodies import Organ, StandingCommittee
from npcproc.deputies.by_election import IN_STANDING_COMMITTEE as BY_ELECTION
from npcproc.events import VotingMethod
from npcproc.findings import Effect, NotEncoded, Refused
from npcproc.levels import Level
from npcproc.tally import Tally


def of_all(body: StandingCommittee, in_favour: int | None = None) -> Tally:
    """A count with everyone present, and in favour unless a number is given."""
    many = body.members if in_favour is None else in_favour
    return Tally(members=body.members, present=body.members, in_favour=many)


class TestLixia2019:
    """An acting district head in one meeting (example R75), judged by the law since 2022."""

    LIXIA = StandingCommittee(level=Level.COUNTY, place="370102", members=35)
    DAY = date(2022, 10, 16)

    def test_deputy_head_first_and_then_acting(self) -> None:
        """One meeting can do both, in this order."""
        case = lawful(ACTING.open(self.LIXIA), nominate(on=self.DAY, deputy=False), MadeDeputy(on=self.DAY))
        assert lawful(case, vote(self.LIXIA, on=self.DAY)).stage is Stage.ACTING

    def test_not_the_other_way_round(self) -> None:
        """Whoever is no deputy head yet does not act."""
        case = lawful(ACTING.open(self.LIXIA), nominate(on=self.DAY, deputy=False))
        with pytest.raises(Refused) as refused:
            case.apply(vote(self.LIXIA, on=self.DAY))
        assert "first-a-deputy" in names(refused.value.findings)

    @pytest.mark.parametrize(("in_favour", "stage"), [(18, Stage.ACTING), (17, Stage.REJECTED)])
    def test_more_than_half_of_all(self, in_favour: int, stage: Stage) -> None:
        """Eighteen of thirty-five carry it, seventeen do not."""
        case = lawful(ACTING.open(self.LIXIA), nominate(on=self.DAY))
        assert case.apply(vote(self.LIXIA, in_favour, on=self.DAY)).stage is stage

    def test_the_post_must_be_free(self) -> None:
        """The report does not say why the head cannot serve, so it has to be said."""
        case = ACTING.open(self.LIXIA)
        found = case.check(nominate(on=self.DAY, cause=Cause.ABLE_TO_SERVE))
        assert names(found) == {"head-cannot-serve"}

    def test_its_own_day_is_not_encoded(self) -> None:
        """In 2019 the Organic Law of before 2022 governed, which is not here."""
        with pytest.raises(NotEncoded):
            ACTING.open(self.LIXIA).check(nominate(on=date(2019, 10, 16)))


class TestTongzhou2022:
    """The director of the supervisory commission resigns, and an acting one is decided on (example R29)."""

    TONGZHOU = StandingCommittee(level=Level.COUNTY, place="110112", members=41)
    DAY = date(2022, 5, 20)
    DIRECTOR = Office.DIRECTOR_OF_SUPERVISORY_COMMISSION

    def test_the_resignation(self) -> None:
        """Accepted by a show of hands, and reported to the congress for the record."""
        case = RESIGNATION.open(self.TONGZHOU)
        tendered = Tendered(on=self.DAY, person="甲", office=self.DIRECTOR, congress_in_session=False)
        shown = ResignationVoted(
            on=self.DAY, by=Organ.STANDING_COMMITTEE, tally=of_all(self.TONGZHOU), method=VotingMethod.SHOW_OF_HANDS
        )
        submitted = Submitted(on=self.DAY, by=Organ.CHAIRPERSONS_COUNCIL)
        case = lawful(case, tendered, submitted, shown)
        assert case.stage is ResignationStage.ACCEPTED
        assert lawful(case, Reported(on=self.DAY)).last(Reported) is not None

    def test_deputy_director_and_then_acting_director(self) -> None:
        """Nobody is there to nominate the deputy director, which is a hint; then the deputy acts."""
        deputy = Nominated(
            on=self.DAY,
            by=Organ.CHAIRPERSONS_COUNCIL,
            office=Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION,
            person="乙",
            head_vacant=True,
        )
        case = APPOINTMENT.open(self.TONGZHOU).apply(deputy).apply(Deliberated(on=self.DAY))
        case = case.apply(
            Voted(on=self.DAY, tally=of_all(self.TONGZHOU), method=VotingMethod.SECRET_BALLOT),
        )
        assert case.stage is AppointmentStage.DECIDED
        assert effects(case.findings) == {("head-is-there-to-nominate", Effect.ADVISORY)}
        acting = lawful(
            ACTING.open(self.TONGZHOU),
            nominate(self.DIRECTOR, self.DAY, person="乙"),
            vote(self.TONGZHOU, on=self.DAY, method=VotingMethod.SECRET_BALLOT),
        )
        assert acting.stage is Stage.ACTING

    def test_a_municipal_deputy_resigns_to_the_district(self) -> None:
        """The district's congress elected the deputy, so its committee accepts."""
        asked = RequestedByDeputy(on=self.DAY, person="丙", seat=Seat.ELECTED_HERE)
        case = lawful(OF_DEPUTIES_ELECTED.open(self.TONGZHOU), asked)
        accepted = AcceptanceVoted(on=self.DAY, by=Organ.STANDING_COMMITTEE, tally=of_all(self.TONGZHOU))
        assert lawful(case, accepted).stage is DeputysStage.ACCEPTED


class TestTaiyuan2019:
    """A mayor resigns, a deputy mayor acts, provincial deputies go and come (example R26), by the law since 2022."""

    TAIYUAN = StandingCommittee(level=Level.MUNICIPAL, place="140100", members=45)
    DAY = date(2023, 1, 15)

    def test_the_mayor(self) -> None:
        """Resignation accepted, then a deputy mayor appointed and acting."""
        tendered = Tendered(on=self.DAY, person="甲", office=Office.HEAD_OF_GOVERNMENT, congress_in_session=False)
        case = lawful(
            RESIGNATION.open(self.TAIYUAN),
            tendered,
            Submitted(on=self.DAY, by=Organ.CHAIRPERSONS_COUNCIL),
            ResignationVoted(on=self.DAY, by=Organ.STANDING_COMMITTEE, tally=of_all(self.TAIYUAN)),
        )
        assert case.stage is ResignationStage.ACCEPTED
        acting = lawful(
            ACTING.open(self.TAIYUAN),
            nominate(on=self.DAY, person="乙", deputy=False),
            MadeDeputy(on=self.DAY),
            vote(self.TAIYUAN, on=self.DAY),
        )
        assert acting.stage is Stage.ACTING

    @pytest.mark.parametrize(("in_favour", "stage"), [(23, DeputysStage.ACCEPTED), (22, DeputysStage.NOT_ACCEPTED)])
    def test_a_provincial_deputy_resigns(self, in_favour: int, stage: DeputysStage) -> None:
        """If this congress elected the deputy: more than half of all members accept, and it is sent up."""
        asked = RequestedByDeputy(on=self.DAY, person="丙", seat=Seat.ELECTED_HERE)
        case = lawful(OF_DEPUTIES_ELECTED.open(self.TAIYUAN), asked)
        case = case.apply(
            AcceptanceVoted(on=self.DAY, by=Organ.STANDING_COMMITTEE, tally=of_all(self.TAIYUAN, in_favour))
        )
        assert case.stage is stage
        if stage is DeputysStage.ACCEPTED:
            lawful(case, ResolutionSent(on=self.DAY))

    def test_as_many_candidates_as_seats(self) -> None:
        """Between sessions the committee by-elects them; there need be no more candidates than seats."""
        case = lawful(
            BY_ELECTION.open(self.TAIYUAN),
            called(BY_ELECTION, seats=2, on=self.DAY),
            put_up("丁", "戊", on=self.DAY),
            list_("丁", "戊", on=self.DAY),
        )
        case = case.apply(ballot(BY_ELECTION, self.TAIYUAN, {"丁": 45, "戊": 44}, on=self.DAY))
        assert case.findings == ()
        assert case.stage.name == "ELECTED"
