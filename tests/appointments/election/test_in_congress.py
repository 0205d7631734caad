"""The two tables as a whole, and elections that happened or were set as tasks."""

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
    TOWNSHIP,
    adopted,
    ballot,
    consult,
    consulted,
    count,
    effects,
    elected_case,
    lawful,
    listed,
    measures,
    names,
    nominated,
    opened,
    people,
    run_off_on,
)

from npcproc.appointments.election import (
    BY_ELECTION,
    ELECTION,
    Announced,
    ApprovalDecided,
    Balloted,
    Closed,
    Count,
    Filled,
    Listed,
    MeasuresVoted,
    Nominated,
    NominationsOpened,
    PreliminaryHeld,
    Stage,
    SubmittedAbove,
    SupplementaryVoted,
    Tied,
    Unfilled,
    elected,
    outcome,
    result,
    run_off,
    surplus,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import Congress, Organ, StandingCommittee
from npcproc.docket import Docket, dumps, loads
from npcproc.findings import Effect, NoSuchProcedure, NoSuchStep, NotEncoded
from npcproc.levels import ALL_LEVELS, Level
from npcproc.procedure import Procedure

EACH_TABLE = pytest.mark.parametrize("table", [ELECTION, BY_ELECTION], ids=lambda table: table.id)


class TestTables:
    """Election and by-election stand in a congress at every level."""

    def test_their_names(self) -> None:
        """The ids are stable."""
        assert (ELECTION.id, BY_ELECTION.id) == ("election.congress", "election.by-election")

    @EACH_TABLE
    def test_their_levels(self, table: Procedure) -> None:
        """Nation, province, city, county and township."""
        assert table.levels == ALL_LEVELS

    @EACH_TABLE
    def test_not_in_a_standing_committee(self, table: Procedure) -> None:
        """A standing committee elects nobody to these posts."""
        with pytest.raises(NoSuchProcedure):
            table.open(StandingCommittee(level=Level.COUNTY, place="370103", members=31))

    def test_what_differs(self) -> None:
        """Surplus, vacancies, and nothing else."""
        mine, other = ({rule.name for rule in table.rules} for table in (ELECTION, BY_ELECTION))
        groups = ("chief-posts", "deputy-posts", "members")
        contested = {f"{group}-{side}" for group in groups for side in ("at-least", "at-most")}
        assert mine - other == contested | {f"supplementary-{name}" for name in contested} | {
            "members-whole-number",
            "enough-passed-over",
        }
        assert other - mine == {"deputy-succeeds", "no-fewer-than-seats"}


class TestMoves:
    """What comes next can be asked before it happens."""

    def test_from_measures_to_the_end(self) -> None:
        """One after another."""
        case = ELECTION.open(CITY)
        assert [move.event for move in case.moves(DAY)] == [MeasuresVoted]
        case = adopted(CITY, Office.CHIEF_PROCURATOR)
        assert [(move.event, move.must) for move in case.moves(DAY)] == [(NominationsOpened, True)]
        case = opened(CITY, Office.CHIEF_PROCURATOR)
        assert {move.event for move in case.moves(DAY)} == {Nominated}
        case = consulted(case, people(1))
        assert {move.event for move in case.moves(LATER)} == {Nominated, Listed, PreliminaryHeld}
        case = listed(CITY, Office.CHIEF_PROCURATOR)
        (move,) = case.moves(LATER)
        assert (move.event, set(move.to)) == (
            Balloted,
            {Stage.ELECTED, Stage.TIED, Stage.UNFILLED, Stage.LISTED},
        )
        case = elected_case(CITY, Office.CHIEF_PROCURATOR)
        assert {move.event for move in case.moves(LATER)} == {Announced, SubmittedAbove, ApprovalDecided, Closed}

    def test_no_ballot_without_a_list(self) -> None:
        """Nor a second vote without a tie."""
        case = consulted(opened(CITY, Office.CHAIR_OF_STANDING_COMMITTEE), people(1))
        with pytest.raises(NoSuchStep):
            case.check(Balloted(on=LATER, count=count(CITY, {}), candidates=people(1)))
        with pytest.raises(NoSuchStep):
            listed(CITY, Office.CHAIR_OF_STANDING_COMMITTEE).check(run_off_on(case, {"候选人1": 1}))

    def test_who_is_due(self) -> None:
        """After seats are left, the congress owes a decision."""
        case = listed(CITY, Office.CHAIR_OF_STANDING_COMMITTEE)
        case = lawful(case, ballot(case, {}))
        assert [(due.event, due.by, due.who) for due in case.due(LATER)] == [
            (SupplementaryVoted, None, (Organ.CONGRESS,))
        ]

    @EACH_TABLE
    def test_replay_is_equality(self, table: Procedure) -> None:
        """Storing the events and replaying them gives an equal case; so does a file."""
        case = elected_case(COUNTY, Office.VICE_CHAIR_OF_STANDING_COMMITTEE, table)
        assert table.open(COUNTY).replay(case.events) == case


class TestNominatedAgain:
    """Where too few are left after the consultation, nomination is repeated, and the consultation."""

    def test_again(self) -> None:
        """One of two nominees for a vice-chairperson declines; another one is found."""
        case = nominated(opened(COUNTY, Office.VICE_CHAIR_OF_STANDING_COMMITTEE, 1, 1), people(2))
        case = lawful(case, consult(COUNTY, declined=frozenset({"候选人2"})))
        assert names(case.check(Listed(on=LATER, candidates=people(1)))) == {"enough-candidates"}
        case = nominated(case, frozenset({"候选人1", "候选人3"}), LATER)
        assert case.stage is Stage.NOMINATED
        case = lawful(case, consult(COUNTY))
        assert lawful(case, Listed(on=LATER, candidates=frozenset({"候选人1", "候选人3"}))).stage is Stage.LISTED


class TestJinan2022:
    """A city of 579 deputies elects its state organs on 22 April 2022, 507 deputies there (case R18)."""

    BODY = Congress(level=Level.MUNICIPAL, place="370100", members=579)
    DAY = date(2022, 4, 22)

    def counted(self, *votes: int) -> Count:
        """A ballot of 507 deputies."""
        return Count(deputies=579, present=507, votes={f"候选人{n}": vote for n, vote in enumerate(votes, 1)})

    def test_votes_needed(self) -> None:
        """290 of 579, whoever is there."""
        assert self.counted().needed == 290
        assert result(self.counted(289), 1) == Unfilled(frozenset(), 1)
        assert result(self.counted(290), 1) == Filled(people(1))

    @pytest.mark.parametrize(("present", "void"), [(385, True), (386, False), (507, False)])
    def test_quorum(self, present: int, void: bool) -> None:  # noqa: FBT001
        """386 are two thirds of 579."""
        assert bool(Count(deputies=579, present=present, votes={}).void) is void

    @pytest.mark.parametrize(
        ("office", "seats", "fewest", "most"),
        [
            (Office.DEPUTY_HEAD_OF_GOVERNMENT, 7, 8, 10),
            (Office.VICE_CHAIR_OF_STANDING_COMMITTEE, 5, 6, 8),
            (Office.MEMBER_OF_STANDING_COMMITTEE, 38, 42, 45),
            (Office.HEAD_OF_GOVERNMENT, 1, 1, 2),
        ],
    )
    def test_candidates(self, office: Office, seats: int, fewest: int, most: int) -> None:
        """Eight to ten for seven deputy mayors, 42 to 45 for 38 members."""
        found = surplus(office, seats)
        assert (seats + found.least, seats + (found.most or 0)) == (fewest, most)
        start = ELECTION.open(self.BODY)
        lawful_numbers = [
            candidates
            for candidates in range(seats - 1, seats + 12)
            if start.check(measures(self.BODY, office, seats, candidates - seats, on=self.DAY)) == ()
        ]
        assert lawful_numbers == list(range(fewest, most + 1))

    def test_members_to_the_end(self) -> None:
        """All 38 seats filled in one ballot, from 42 candidates."""
        case = listed(self.BODY, Office.MEMBER_OF_STANDING_COMMITTEE, 38, 4, on=date(2022, 4, 18))
        votes = {f"候选人{n}": 507 - n for n in range(1, 39)} | {f"候选人{n}": 200 for n in range(39, 43)}
        case = lawful(case, ballot(case, {}, count=Count(deputies=579, present=507, votes=votes)))
        assert case.stage is Stage.ELECTED
        assert elected(case) == people(38)

    def test_the_chief_procurator(self) -> None:
        """Is not in office at once; the others are."""
        assert names(elected_case(self.BODY, Office.CHIEF_PROCURATOR).check(Closed(on=date(2024, 4, 22)))) == {
            "approved-above"
        }
        for office in (Office.PRESIDENT_OF_COURT, Office.HEAD_OF_GOVERNMENT, Office.DIRECTOR_OF_SUPERVISORY_COMMISSION):
            assert elected_case(self.BODY, office).check(Closed(on=date(2024, 4, 22))) == ()


class TestDistrict2020:
    """A district by-elects head, supervisory director and chief procurator (case R22)."""

    def test_which_needs_approval(self) -> None:
        """Only the chief procurator's, by the standing committee above."""
        body = Congress(level=Level.COUNTY, place="370117", members=200)
        waiting = {
            office
            for office in (
                Office.HEAD_OF_GOVERNMENT,
                Office.DIRECTOR_OF_SUPERVISORY_COMMISSION,
                Office.CHIEF_PROCURATOR,
            )
            if BY_ELECTION.open(body).replay(elected_case(body, office, BY_ELECTION).events).check(Closed(on=LATER))
        }
        assert waiting == {Office.CHIEF_PROCURATOR}

    def test_the_day_itself(self) -> None:
        """On that day the Organic Law of 2015 was in force, which is not encoded: silence, and no verdict."""
        with pytest.raises(NotEncoded):
            BY_ELECTION.open(COUNTY).check(measures(COUNTY, Office.HEAD_OF_GOVERNMENT, on=date(2020, 5, 20)))


class TestNoMayorByAppointment:
    """A standing committee cannot elect a mayor, nor make one otherwise (case R19)."""

    def test_not_by_a_standing_committee(self) -> None:
        """Only the congress elects."""
        event = measures(CITY, Office.HEAD_OF_GOVERNMENT, electors=Organ.STANDING_COMMITTEE)
        assert ("elected-by-the-congress", Effect.REFUSES) in effects(ELECTION.open(CITY).check(event))

    def test_elected_on_the_day(self) -> None:
        """On 22 April 2022 the congress elects the acting mayor, the only candidate."""
        case = listed(TestJinan2022.BODY, Office.HEAD_OF_GOVERNMENT, on=date(2022, 4, 18), change_of_term=True)
        case = lawful(case, ballot(case, {}, count=TestJinan2022().counted(507)))
        assert elected(case) == people(1)


class TestSurplusArithmetic:
    """The surplus, seat by seat (case E11)."""

    @pytest.mark.parametrize(
        ("seats", "low", "high"), [(5, 1, 1), (10, 1, 2), (11, 2, 2), (15, 2, 3), (20, 2, 4), (38, 4, 7)]
    )
    def test_members(self, seats: int, low: int, high: int) -> None:
        """Ordinary members."""
        assert (
            surplus(Office.MEMBER_OF_STANDING_COMMITTEE, seats).least,
            surplus(Office.MEMBER_OF_STANDING_COMMITTEE, seats).most,
        ) == (low, high)

    def test_four_seats(self) -> None:
        """No whole number lies between 0.4 and 0.8: a hint, and one more is allowed."""
        found = ELECTION.open(COUNTY).check(measures(COUNTY, Office.MEMBER_OF_STANDING_COMMITTEE, 4, 1))
        assert [finding.effect for finding in found] == [Effect.ADVISORY]

    @pytest.mark.parametrize(("candidates", "allowed"), [(6, False), (7, True), (9, True), (10, False)])
    def test_six_deputy_heads(self, candidates: int, allowed: bool) -> None:  # noqa: FBT001
        """Seven to nine candidates in an election; six are enough in a by-election."""
        event = measures(CITY, Office.DEPUTY_HEAD_OF_GOVERNMENT, 6, candidates - 6)
        assert (ELECTION.open(CITY).check(event) == ()) is allowed
        assert BY_ELECTION.open(CITY).check(event) == ()


class TestTieForTheLastSeat:
    """甲 200, 乙 and 丙 150 of 275, two seats (case E15)."""

    VOTES = ("候选人1", "候选人2", "候选人3")

    def balloted(self, second: int, third: int) -> Stage:
        """Where the election stands."""
        case = listed(COUNTY, Office.VICE_CHAIR_OF_STANDING_COMMITTEE, 2, 1)
        stage = lawful(case, ballot(case, dict(zip(self.VOTES, (200, second, third), strict=True)))).stage
        assert isinstance(stage, Stage)
        return stage

    def test_over_half(self) -> None:
        """Nobody of the two sits yet: a new vote between them alone, in which the plurality wins."""
        case = listed(COUNTY, Office.VICE_CHAIR_OF_STANDING_COMMITTEE, 2, 1)
        case = lawful(case, ballot(case, dict(zip(self.VOTES, (200, 150, 150), strict=True))))
        assert outcome(case) == Tied(frozenset({"候选人1"}), frozenset({"候选人2", "候选人3"}), 1)
        case = lawful(case, run_off_on(case, {"候选人2": 120, "候选人3": 119}))
        assert elected(case) == people(2)
        assert run_off(count(COUNTY, {"候选人2": 1}), frozenset({"候选人2", "候选人3"}), 1) == Filled(
            frozenset({"候选人2"})
        )

    def test_under_half(self) -> None:
        """At 130 neither has 138: no tie to break, but a supplementary election."""
        assert self.balloted(130, 130) is Stage.UNFILLED

    def test_two_winners(self) -> None:
        """甲 and 乙 with equal votes, and two seats: no new vote."""
        assert self.balloted(200, 150) is Stage.ELECTED


class TestInADocket:
    """An election is stored and read back, its counts with it."""

    def test_saved(self) -> None:
        """Every event as it was."""
        case = elected_case(TOWNSHIP, Office.CHAIR_OF_TOWNSHIP_CONGRESS)
        docket = Docket(TOWNSHIP).open("选举-1", ELECTION)
        for event in case.events:
            docket = docket.record("选举-1", event)
        assert loads(dumps(docket), [ELECTION]) == docket
        assert docket.case("选举-1").events == case.events

    def test_every_level(self) -> None:
        """A whole election at every level, without a finding."""
        for body in CONGRESSES:
            office = Office.CHAIR_OF_TOWNSHIP_CONGRESS if body is TOWNSHIP else Office.CHAIR_OF_STANDING_COMMITTEE
            case = lawful(elected_case(body, office), Announced(on=LATER))
            done = lawful(case, Closed(on=LATER))
            assert (done.stage, done.findings) == (Stage.CLOSED, ())
        assert NATION in CONGRESSES
