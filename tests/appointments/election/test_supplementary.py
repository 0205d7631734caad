"""The supplementary election for seats that a ballot left."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from tests.appointments.election.acts import (
    CITY,
    COUNTY,
    LATER,
    NATION,
    TOWNSHIP,
    ballot,
    consult,
    effects,
    lawful,
    listed,
    names,
    nominate,
    people,
    signed,
    supplementary,
)

from npcproc.appointments.election import (
    BY_ELECTION,
    CandidatesFrom,
    Listed,
    NominationsOpened,
    Session,
    Stage,
    elected,
)
from npcproc.appointments.offices import Office
from npcproc.bodies import Congress, Organ
from npcproc.case import Case
from npcproc.findings import Effect
from npcproc.tally import Tally

ANEW = CandidatesFrom.NOMINATION


def left(body: Congress, office: Office, seats: int, surplus: int, filled: int, **said: Any) -> Case:
    """The first of the list are elected by everyone, and the other seats are left; each other has so many votes."""
    case = listed(body, office, seats, surplus, **said)
    on_it = sorted(people(seats + surplus), key=lambda name: int(name.removeprefix("候选人")))
    votes = {name: body.members if n < filled else 30 - n for n, name in enumerate(on_it)}
    return lawful(case, ballot(case, votes))


def vices(filled: int = 3, seats: int = 5) -> Case:
    """Five vice-chairpersons of a city, of whom some are elected; three candidates more."""
    return left(CITY, Office.VICE_CHAIR_OF_STANDING_COMMITTEE, seats, 3, filled)


class TestTheDecision:
    """The congress decides: for all seats left, at this session or the next."""

    @pytest.mark.parametrize("filled", range(5))
    def test_all_seats_left(self, filled: int) -> None:
        """Neither fewer nor more."""
        case = vices(filled)
        for seats in range(1, 6):
            found = effects(case.check(supplementary(CITY, seats, 1, candidates_from=ANEW)))
            assert found == (set() if seats == 5 - filled else {("the-seats-left", Effect.REFUSES)})

    @pytest.mark.parametrize(("at", "broken"), [(Session.THIS, set()), (Session.NEXT, set()), (Session.LATER, True)])
    def test_session(self, at: Session, broken: object) -> None:
        """No later than the next."""
        found = effects(vices().check(supplementary(CITY, 2, 1, at=at)))
        assert found == ({("this-or-the-next-session", Effect.REFUSES)} if broken else set())

    def test_by_whom(self) -> None:
        """The presidium does not decide it."""
        assert names(vices().check(supplementary(CITY, 2, 1, by=Organ.PRESIDIUM))) == {
            "supplementary-decided-by-the-congress"
        }

    @pytest.mark.parametrize(("in_favour", "stage"), [(289, Stage.UNFILLED), (290, Stage.SUPPLEMENTARY_DECIDED)])
    def test_vote(self, in_favour: int, stage: Stage) -> None:
        """By more than half of all deputies."""
        tally = Tally(members=579, present=579, in_favour=in_favour)
        assert vices().apply(supplementary(CITY, 2, 1, tally=tally)).stage is stage


class TestContestedAgain:
    """Deputy posts and ordinary members are contested again, by the seats now left."""

    @pytest.mark.parametrize(
        ("surplus", "broken"),
        [
            (0, {"supplementary-deputy-posts-at-least"}),
            (1, set()),
            (3, set()),
            (4, {"supplementary-deputy-posts-at-most"}),
        ],
    )
    def test_deputies(self, surplus: int, broken: set[str]) -> None:
        """One to three more."""
        found = vices().check(supplementary(CITY, 2, surplus, candidates_from=ANEW))
        assert names(found) == broken
        assert all([c.slug for c in f.cites] == ["organic-law-2022/27.1", "organic-law-2022/29.3"] for f in found)

    @pytest.mark.parametrize(
        ("surplus", "broken"),
        [(1, {"supplementary-members-at-least"}), (2, set()), (3, {"supplementary-members-at-most"})],
    )
    def test_members(self, surplus: int, broken: set[str]) -> None:
        """Of 20 seats 11 are left: two more, where four were lawful at first."""
        case = left(CITY, Office.MEMBER_OF_STANDING_COMMITTEE, 20, 4, 9)
        assert effects(case.check(supplementary(CITY, 11, surplus))) == {(name, Effect.REFUSES) for name in broken}

    @pytest.mark.parametrize(
        ("surplus", "broken"),
        [(0, {"supplementary-members-at-least"}), (1, set()), (2, {"supplementary-members-at-most"})],
    )
    def test_few_members(self, surplus: int, broken: set[str]) -> None:
        """For one seat left there is one candidate more."""
        case = left(CITY, Office.MEMBER_OF_STANDING_COMMITTEE, 20, 4, 19)
        assert names(case.check(supplementary(CITY, 1, surplus))) == broken

    @pytest.mark.parametrize(
        ("surplus", "broken"), [(0, set()), (1, set()), (2, {"supplementary-chief-posts-at-most"})]
    )
    def test_chief_posts(self, surplus: int, broken: set[str]) -> None:
        """One more at most, as at first."""
        case = left(COUNTY, Office.HEAD_OF_GOVERNMENT, 1, 1, 0)
        assert names(case.check(supplementary(COUNTY, 1, surplus))) == broken

    def test_township(self) -> None:
        """Deputy heads of a township too."""
        case = left(TOWNSHIP, Office.DEPUTY_HEAD_OF_GOVERNMENT, 2, 1, 1)
        assert names(case.check(supplementary(TOWNSHIP, 1, 0))) == {"supplementary-deputy-posts-at-least"}

    @pytest.mark.parametrize(("surplus", "broken"), [(-1, {"no-fewer-than-seats"}), (0, set()), (9, set())])
    def test_by_election(self, surplus: int, broken: set[str]) -> None:
        """After a by-election none need be contested."""
        case = left(CITY, Office.VICE_CHAIR_OF_STANDING_COMMITTEE, 2, 0, 1, table=BY_ELECTION)
        assert names(case.check(supplementary(CITY, 1, surplus))) == broken


class TestByOrderOfVotes:
    """The candidates are the first of those not elected, as many as are decided."""

    def decided(self) -> Case:
        """Two seats left and one candidate more, by order of votes: 候选人4, 5 and 6 come next."""
        return lawful(vices(), supplementary(CITY, 2, 1))

    @pytest.mark.parametrize(
        ("numbers", "broken"),
        [
            ((4, 5, 6), set()),
            ((4, 5, 7), {"by-first-ballot"}),
            ((4, 5), {"by-first-ballot", "enough-candidates"}),
            ((4, 5, 6, 7), {"by-first-ballot"}),
            ((1, 4, 5), {"by-first-ballot"}),
        ],
    )
    def test_list(self, numbers: tuple[int, ...], broken: set[str]) -> None:
        """Nobody elected already, nobody further down, nobody left out."""
        event = Listed(on=LATER, candidates=frozenset(f"候选人{n}" for n in numbers))
        assert effects(self.decided().check(event)) == {(name, Effect.REFUSES) for name in broken}

    def test_not_anew(self) -> None:
        """Whoever decided for the order of votes does not open nomination."""
        assert names(self.decided().check(NominationsOpened(on=LATER))) == {"nominated-anew"}

    def test_to_the_end(self) -> None:
        """The second ballot fills the seats."""
        case = lawful(self.decided(), Listed(on=LATER, candidates=frozenset({"候选人4", "候选人5", "候选人6"})))
        case = lawful(case, ballot(case, {"候选人4": 400, "候选人5": 300, "候选人6": 299}))
        assert case.stage is Stage.ELECTED
        assert elected(case) == people(5)


class TestEnoughPassedOver:
    """By order of votes there are no more candidates than people who were not elected."""

    @pytest.mark.parametrize(("surplus", "broken"), [(1, set()), (2, {"enough-passed-over"})])
    def test_line(self, surplus: int, broken: set[str]) -> None:
        """One seat left, and two who were not elected; nominated anew there may be three."""
        case = left(COUNTY, Office.VICE_CHAIR_OF_STANDING_COMMITTEE, 2, 1, 1)
        found = case.check(supplementary(COUNTY, 1, surplus))
        assert effects(found) == {(name, Effect.REFUSES) for name in broken}
        assert case.check(supplementary(COUNTY, 1, surplus, candidates_from=ANEW)) == ()

    def test_without_votes(self) -> None:
        """Candidates for whom nobody voted come next too, and so does another person who was named."""
        case = listed(COUNTY, Office.VICE_CHAIR_OF_STANDING_COMMITTEE, 1, 1)
        assert lawful(case, ballot(case, {})).check(supplementary(COUNTY, 1, 1)) == ()
        case = lawful(case, ballot(case, {"丁": 9}))
        chief = left(COUNTY, Office.HEAD_OF_GOVERNMENT, 1, 0, 0)
        assert chief.check(supplementary(COUNTY, 1, 1)) == ()
        assert case.check(supplementary(COUNTY, 1, 2)) == ()
        assert names(case.check(supplementary(COUNTY, 1, 3))) == {"enough-passed-over"}


class TestNominatedAnew:
    """Or candidates are nominated anew, by all that is asked of nominations, for the seats now left."""

    def decided(self) -> Case:
        """Two seats left and one candidate more, to be nominated anew at the next session."""
        return lawful(vices(), supplementary(CITY, 2, 1, candidates_from=ANEW, at=Session.NEXT))

    def test_not_by_order(self) -> None:
        """Whoever decided for nomination takes no list by order of votes."""
        event = Listed(on=LATER, candidates=frozenset({"候选人4", "候选人5", "候选人6"}))
        assert names(self.decided().check(event)) == {"not-nominated-anew"}

    def test_no_more_than_the_seats_left(self) -> None:
        """The presidium nominates two now, though it nominated five before."""
        case = lawful(self.decided(), NominationsOpened(on=LATER))
        joint = signed(frozenset({"候选人4"}))
        assert case.check(nominate(people(2, "新人"), LATER, by_deputies=joint)) == ()
        assert names(case.check(nominate(people(3, "新人"), LATER))) == {"presidium-no-more-than-seats"}
        assert names(case.check(nominate(people(2, "新人"), LATER))) == {"enough-nominees"}

    def test_to_the_end(self) -> None:
        """Nomination, consultation, list and ballot again."""
        case = lawful(self.decided(), NominationsOpened(on=LATER))
        case = lawful(case, nominate(people(2, "新人"), LATER, by_deputies=signed(frozenset({"候选人4"}))))
        case = lawful(case, consult(CITY))
        case = lawful(case, Listed(on=LATER, candidates=people(2, "新人") | {"候选人4"}))
        case = lawful(case, ballot(case, {"新人1": 300, "候选人4": 299, "新人2": 298}, LATER + timedelta(days=1)))
        assert elected(case) == people(4) | {"新人1"}


class TestInTheNation:
    """No statute says what follows seats left; the ways are open, and nothing but the vote is asked."""

    def test_open(self) -> None:
        """Another decision by the congress, and another list."""
        case = listed(NATION, Office.MEMBER_OF_STANDING_COMMITTEE, 2)
        case = lawful(case, ballot(case, {"候选人1": 2980}))
        case = lawful(case, supplementary(NATION, 2, 0, at=Session.LATER))
        assert lawful(case, Listed(on=LATER, candidates=people(1))).stage is Stage.LISTED


class TestAnyTable:
    """The table of a by-election has the same ways."""

    @pytest.mark.parametrize("ways", [CandidatesFrom.ORDER_OF_VOTES, ANEW])
    def test_ways(self, ways: CandidatesFrom) -> None:
        """By order of votes, or nominated anew."""
        case = left(CITY, Office.VICE_CHAIR_OF_STANDING_COMMITTEE, 2, 0, 1, table=BY_ELECTION)
        case = lawful(case, supplementary(CITY, 1, 0, candidates_from=ways))
        event = Listed(on=LATER, candidates=frozenset({"候选人2"})) if ways is not ANEW else NominationsOpened(on=LATER)
        assert case.check(event) == ()


class TestNotThatDay:
    """What is left to the next session is not balloted on the day of the decision."""

    @pytest.mark.parametrize(
        ("at", "later", "broken"),
        [
            (Session.THIS, 0, set()),
            (Session.NEXT, 0, {("not-that-day", Effect.REFUSES)}),
            (Session.NEXT, 1, set()),
        ],
    )
    def test_line(self, at: Session, later: int, broken: set[tuple[str, Effect]]) -> None:
        """The day after may be another session; at this session the day itself will do."""
        case = lawful(vices(), supplementary(CITY, 2, 1, at=at))
        case = lawful(case, Listed(on=LATER, candidates=frozenset(f"候选人{n}" for n in (4, 5, 6))))
        event = ballot(case, {"候选人4": 579, "候选人5": 400}, LATER + timedelta(days=later))
        assert effects(case.check(event)) == broken

    def test_at_first(self) -> None:
        """Of the first ballot nothing is asked."""
        case = listed(CITY, Office.VICE_CHAIR_OF_STANDING_COMMITTEE, 1, 1)
        assert case.check(ballot(case, {"候选人1": 579})) == ()
