"""The two tables as a whole, and what happened in public."""

from __future__ import annotations

from datetime import date

import pytest
from tests.appointments.appointment.acts import (
    CITY,
    COUNTY,
    DAY,
    NATION,
    appoint,
    decided,
    deliberated,
    effects,
    lawful,
    names,
    nominate,
    remove,
    vote,
)

from npcproc.appointments.appointment import (
    APPOINTMENT,
    REMOVAL,
    CertificateIssued,
    Closed,
    Deliberated,
    Filed,
    Nominated,
    PutToSession,
    Scheduled,
    Stage,
    Sworn,
    Voted,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import Congress, Organ, StandingCommittee
from npcproc.events import VotingMethod
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded, Refused
from npcproc.levels import WITH_STANDING_COMMITTEE, Level


class TestTables:
    """Appointment and removal stand in a standing committee at every level that has one."""

    def test_their_names(self) -> None:
        """The ids are stable."""
        assert (APPOINTMENT.id, REMOVAL.id) == ("appointment.appointment", "appointment.removal")

    def test_their_levels(self) -> None:
        """Nation, province, city and county."""
        assert APPOINTMENT.levels == REMOVAL.levels == WITH_STANDING_COMMITTEE

    def test_not_in_a_congress(self) -> None:
        """A congress has other ways."""
        with pytest.raises(NoSuchProcedure):
            APPOINTMENT.open(Congress(level=Level.COUNTY, place="370102", members=200))

    @pytest.mark.parametrize(
        ("body", "first"), [(COUNTY, date(2022, 3, 12)), (CITY, date(2022, 3, 12)), (NATION, date(2021, 3, 12))]
    )
    def test_the_first_day_encoded(self, body: StandingCommittee, first: date) -> None:
        """The day before is silence, not a verdict."""
        office, by = Office.JUDGE, Organ.PRESIDENT_OF_COURT
        lawful(appoint(body), nominate(office, by, on=first))
        with pytest.raises(NotEncoded):
            appoint(body).check(nominate(office, by, on=first.replace(day=11)))

    @pytest.mark.parametrize("removal", [False, True])
    def test_they_share_stages_and_rules(self, *, removal: bool) -> None:
        """A removal asks of proposal and vote what an appointment asks, but for what only one of them knows."""
        mine, other = (REMOVAL, APPOINTMENT) if removal else (APPOINTMENT, REMOVAL)
        alone = {rule.name for rule in mine.rules} - {rule.name for rule in other.rules}
        assert alone == (
            {
                "judge-removed-on-a-ground",
                "procurator-removed-on-a-ground",
                "judge-told-in-writing",
                "judge-told-why",
                "judge-told-by-what-law",
                "procurator-told-in-writing",
                "procurator-told-why",
                "procurator-told-by-what-law",
                "discharged-judge-is-removed",
                "discharged-procurator-is-removed",
            }
            if removal
            else {
                "from-the-standing-committee",
                "no-more-terms",
                "within-two-months",
                "judge-qualified",
                "first-judge-qualified",
                "judge-reviewed",
                "judge-not-barred",
                "procurator-qualified",
                "first-procurator-qualified",
                "procurator-reviewed",
                "procurator-not-barred",
                "sworn-in-public",
                "judge-sworn-in-public",
                "procurator-sworn-in-public",
                "sworn",
                "judge-sworn",
                "procurator-sworn",
            }
        )


class TestMoves:
    """What comes next can be asked before it happens."""

    def test_from_the_proposal_to_the_vote(self) -> None:
        """First the proposal, then the deliberation, then the vote, then what follows."""
        case = appoint(COUNTY)
        assert Nominated in {move.event for move in case.moves(DAY)}
        case = case.apply(nominate(Office.JUDGE, Organ.PRESIDENT_OF_COURT))
        moves = {move.event: move.must for move in case.moves(DAY)}
        assert moves == {Scheduled: False, PutToSession: False, Deliberated: True}
        case = deliberated(case)
        assert [move.event for move in case.moves(DAY)] == [Voted]
        case = case.apply(vote(COUNTY, 31))
        assert {CertificateIssued, Sworn, Filed, Closed} <= {move.event for move in case.moves(DAY)}

    def test_no_vote_without_a_proposal(self) -> None:
        """There is no vote without a proposal, and none without deliberation."""
        for case in (appoint(COUNTY), appoint(COUNTY).apply(nominate(Office.JUDGE, Organ.PRESIDENT_OF_COURT))):
            with pytest.raises(NoSuchStep):
                case.check(vote(COUNTY, 31))

    def test_what_is_rejected_ends(self) -> None:
        """A proposal that fails is at an end; another one is another case."""
        case = deliberated(appoint(COUNTY).apply(nominate(Office.JUDGE, Organ.PRESIDENT_OF_COURT)))
        assert case.apply(vote(COUNTY, 15)).ended

    def test_replay_is_equality(self) -> None:
        """Storing the events and replaying them gives an equal case."""
        case = decided(CITY, Office.HEAD_OF_DEPARTMENT, Organ.HEAD_OF_GOVERNMENT).apply(Sworn(on=DAY))
        assert APPOINTMENT.open(CITY).replay(case.events) == case


class TestJinan2025:
    """2025-04-24: between sessions a city's committee decides on a vice-mayor, who swears (example R69)."""

    def test_no_approval_by_the_congress(self) -> None:
        """From the proposal to the oath nothing is broken, and no step asks the congress."""
        case = lawful(appoint(CITY), nominate(Office.DEPUTY_HEAD_OF_GOVERNMENT, Organ.HEAD_OF_GOVERNMENT))
        case = lawful(case, Deliberated(on=DAY))
        case = lawful(case, vote(CITY, 40, present=42, method=VotingMethod.SECRET_BALLOT))
        case = lawful(case, CertificateIssued(on=DAY))
        case = lawful(case, Sworn(on=DAY))
        case = lawful(case, Closed(on=DAY))
        assert case.stage is Stage.CLOSED
        assert case.findings == ()
        nodes = case.book.on(DAY).values()
        by = {organ for node in nodes for rows in node.exits.values() for row in rows for organ in row.by(case)}
        assert Organ.CONGRESS not in by


class TestDeputyHeadFirst:
    """An outsider is first made deputy head, and only then acting head (examples R75 and R19)."""

    def test_lixia(self) -> None:
        """The appointment half: a deputy district head is decided on by more than half of all members."""
        case = deliberated(appoint(COUNTY).apply(nominate(Office.DEPUTY_HEAD_OF_GOVERNMENT, Organ.HEAD_OF_GOVERNMENT)))
        assert lawful(case, vote(COUNTY, 16)).stage is Stage.DECIDED
        assert case.apply(vote(COUNTY, 15)).stage is Stage.REJECTED

    def test_its_own_day_is_not_encoded(self) -> None:
        """In 2019 the Organic Law of before 2022 governed, which is not here."""
        event = nominate(Office.DEPUTY_HEAD_OF_GOVERNMENT, Organ.HEAD_OF_GOVERNMENT, on=date(2019, 10, 16))
        with pytest.raises(NotEncoded):
            appoint(COUNTY).check(event)

    def test_jinan_2022(self) -> None:
        """A committee appoints a vice-mayor and no mayor."""
        on = date(2022, 3, 29)
        lawful(appoint(CITY), nominate(Office.DEPUTY_HEAD_OF_GOVERNMENT, Organ.HEAD_OF_GOVERNMENT, on=on))
        with pytest.raises(Refused):
            appoint(CITY).apply(nominate(Office.HEAD_OF_GOVERNMENT, Organ.CHAIRPERSONS_COUNCIL, on=on))


class TestTongzhou2022:
    """May 2022: a deputy director just after the director resigned (example R29)."""

    TONGZHOU = StandingCommittee(level=Level.COUNTY, place="110112", members=41)

    def test_a_hint_and_no_bar(self) -> None:
        """The text leaves the proposal to the director; with the post vacant there is a hint, and the case goes on."""
        on = date(2022, 5, 20)
        office = Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION
        case = appoint(self.TONGZHOU).apply(nominate(office, Organ.CHAIRPERSONS_COUNCIL, on=on, head_vacant=True))
        case = deliberated(case, on=on)
        case = lawful(case, vote(self.TONGZHOU, 38, on=on, present=38, method=VotingMethod.SECRET_BALLOT))
        assert case.stage is Stage.DECIDED
        assert effects(case.findings) == {("head-is-there-to-nominate", Effect.ADVISORY)}

    def test_not_the_district_head(self) -> None:
        """With a director in office the district head's proposal is refused."""
        event = nominate(Office.DEPUTY_DIRECTOR_OF_SUPERVISORY_COMMISSION, Organ.HEAD_OF_GOVERNMENT)
        assert effects(appoint(self.TONGZHOU).check(event)) == {("nominated-by-its-head", Effect.REFUSES)}


class TestRemoval:
    """A removal goes the same way as an appointment."""

    def test_a_head_of_department(self) -> None:
        """Proposed by the head of government, decided, filed with the government above."""
        case = lawful(remove(COUNTY), nominate(Office.HEAD_OF_DEPARTMENT, Organ.HEAD_OF_GOVERNMENT))
        case = lawful(deliberated(case), vote(COUNTY, 16))
        case = lawful(case, Filed(on=DAY, by=Organ.STANDING_COMMITTEE))
        assert lawful(case, Closed(on=DAY)).ended

    def test_by_another(self) -> None:
        """The council of chairpersons does not propose it."""
        event = nominate(Office.HEAD_OF_DEPARTMENT, Organ.CHAIRPERSONS_COUNCIL)
        assert names(remove(COUNTY).check(event)) == {"nominated-by-its-head"}
