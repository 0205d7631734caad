"""The preliminary election, and the list of candidates that is settled."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.election.acts import (
    CITY,
    COUNTY,
    LATER,
    NATION,
    adopted,
    consult,
    consulted,
    effects,
    lawful,
    names,
    nominated,
    opened,
    people,
)

from npcproc.appointments.election import BY_ELECTION, Listed, PreliminaryHeld, Stage
from npcproc.appointments.offices import Office
from npcproc.bodies import Organ
from npcproc.case import Case
from npcproc.findings import Effect, NoSuchStep
from npcproc.procedure import Procedure

VICE = Office.VICE_CHAIR_OF_STANDING_COMMITTEE


def ready(many: int, seats: int = 5, surplus: int = 1) -> Case:
    """So many nominees for vice-chairperson, consulted on."""
    return consulted(opened(CITY, VICE, seats, surplus), people(many))


def listing(*names_: str, by: Organ = Organ.PRESIDIUM, by_majority_opinion: bool = True) -> Listed:
    """The list of those."""
    return Listed(on=LATER, by=by, candidates=frozenset(names_), by_majority_opinion=by_majority_opinion)


class TestWithoutAPreliminary:
    """As many nominees as the measures have candidates: every nominee is one, and there is no preliminary election."""

    def test_fits(self) -> None:
        """Five seats, one more, six nominees."""
        assert lawful(ready(6), listing(*people(6))).stage is Stage.LISTED
        assert effects(ready(6).check(PreliminaryHeld(on=LATER, votes={}))) == {("preliminary-needed", Effect.REFUSES)}

    def test_left_out(self) -> None:
        """Nobody of them is left out, and nobody is put in."""
        assert names(ready(6, surplus=1).check(listing(*people(5)))) == {"every-nominee", "enough-candidates"}
        assert names(ready(6).check(listing(*people(5), "丁"))) == {"nominated-before", "every-nominee"}

    def test_too_few(self) -> None:
        """Of six one declines: five are too few for five seats and one more, and others have to be nominated."""
        case = nominated(opened(CITY, VICE, 5, 1), people(6))
        case = lawful(case, consult(CITY, declined=frozenset({"候选人6"})))
        assert effects(case.check(listing(*people(5)))) == {("enough-candidates", Effect.REFUSES)}

    def test_too_few_members(self) -> None:
        """Ordinary members are contested too: ten seats and one more, and one of eleven declines."""
        case = nominated(opened(CITY, Office.MEMBER_OF_STANDING_COMMITTEE, 10, 1), people(11))
        case = lawful(case, consult(CITY, declined=frozenset({"候选人11"})))
        assert names(case.check(listing(*people(10)))) == {"enough-candidates"}

    def test_too_many(self) -> None:
        """Seven nominees: a preliminary election comes first."""
        found = ready(7).check(listing(*people(7)))
        assert effects(found) == {("no-preliminary-needed", Effect.REFUSES)}
        assert [cite.slug for finding in found for cite in finding.cites] == ["organic-law-2022/27.1"]

    def test_one_declines(self) -> None:
        """Of seven one declines: no preliminary election is needed."""
        case = nominated(opened(CITY, VICE, 5, 1), people(7))
        case = lawful(case, consult(CITY, declined=frozenset({"候选人7"})))
        assert lawful(case, listing(*people(6))).stage is Stage.LISTED


class TestChiefPosts:
    """One candidate, or one more where the measures allow it."""

    def case(self, surplus: int, many: int, table: Procedure | None = None) -> Case:
        """So many nominees for mayor."""
        tables = {} if table is None else {"table": table}
        return consulted(opened(CITY, Office.HEAD_OF_GOVERNMENT, 1, surplus, **tables), people(many))

    @pytest.mark.parametrize(
        ("surplus", "many", "broken"),
        [
            (0, 1, set()),
            (1, 1, set()),
            (1, 2, set()),
            (0, 2, set()),
            (0, 3, {"no-preliminary-needed"}),
            (1, 3, {"no-preliminary-needed"}),
        ],
    )
    def test_lines(self, surplus: int, many: int, broken: set[str]) -> None:
        """One nominee stands alone and two stand together, whatever the measures say."""
        assert names(self.case(surplus, many).check(listing(*people(many)))) == broken

    def test_two_nominees_stand(self) -> None:
        """Two are nominated, and the measures have no candidate more: neither can be voted away, nor left out."""
        case = self.case(0, 2)
        assert names(case.check(PreliminaryHeld(on=LATER, votes={}))) == {"preliminary-needed"}
        assert names(case.check(listing("候选人1"))) == {"every-nominee"}

    @pytest.mark.parametrize("surplus", [0, 1])
    def test_three_nominees(self, surplus: int) -> None:
        """Of three the two with the most votes in the preliminary election stand, and never one alone."""
        votes = {"候选人1": 9, "候选人2": 8, "候选人3": 7}
        case = lawful(self.case(surplus, 3), PreliminaryHeld(on=LATER, votes=votes))
        assert case.check(listing(*people(2))) == ()
        found = case.check(listing("候选人1"))
        assert names(found) == {"by-preliminary"}
        assert {cite.slug for finding in found for cite in finding.cites} == {"organic-law-2022/27.1"}

    def test_by_election(self) -> None:
        """The measures of a by-election decide: without a candidate more, two nominees need a preliminary election."""
        case = self.case(0, 2, BY_ELECTION)
        assert names(case.check(listing(*people(2)))) == {"no-preliminary-needed"}
        case = lawful(case, PreliminaryHeld(on=LATER, votes={"候选人1": 9}))
        assert case.check(listing("候选人1")) == ()


class TestByElection:
    """As many candidates as seats are enough, whatever surplus the measures have."""

    @pytest.mark.parametrize(("many", "broken"), [(1, {"enough-candidates"}), (2, set()), (3, set())])
    def test_lines(self, many: int, broken: set[str]) -> None:
        """Two seats for vice-mayors, and one more allowed; of three nominees some decline."""
        case = nominated(opened(CITY, Office.DEPUTY_HEAD_OF_GOVERNMENT, 2, 1, BY_ELECTION), people(3))
        case = lawful(case, consult(CITY, declined=people(3) - people(many)))
        found = case.check(listing(*people(many)))
        assert names(found) == broken
        assert [c.slug for f in found for c in f.cites] == ["organic-law-2022/30.1"] * len(broken)


class TestByPreliminary:
    """The list is the first of the preliminary election, as many as the measures have."""

    def held(self, **votes: int) -> Case:
        """Four nominees for one seat and one candidate more."""
        case = consulted(opened(COUNTY, VICE, 1, 1), frozenset("甲乙丙丁"))
        return lawful(case, PreliminaryHeld(on=LATER, votes=votes))

    def test_order(self) -> None:
        """The two with the most votes."""
        case = self.held(甲=9, 乙=90, 丙=8, 丁=70)
        assert case.stage is Stage.PRELIMINARY_HELD
        assert lawful(case, listing("乙", "丁")).stage is Stage.LISTED
        for other in ("甲乙", "甲丙"):
            assert effects(case.check(listing(*other))) == {("by-preliminary", Effect.REFUSES)}

    @pytest.mark.parametrize("listed", ["乙", "乙丁甲"])
    def test_how_many(self, listed: str) -> None:
        """Neither fewer nor more."""
        case = self.held(甲=9, 乙=90, 丙=8, 丁=70)
        assert "by-preliminary" in names(case.check(listing(*listed)))

    def test_a_tie(self) -> None:
        """Equal votes at the line: either is on the list, and not both."""
        case = self.held(甲=9, 乙=90, 丙=8, 丁=9)
        assert case.check(listing("乙", "丁")) == case.check(listing("乙", "甲")) == ()
        assert names(case.check(listing("甲", "丁"))) == {"by-preliminary"}

    def test_without_votes(self) -> None:
        """Who is left out of the count has no votes, and can be on the list only after those who have."""
        case = self.held(乙=1)
        assert case.check(listing("乙", "丙")) == ()
        assert names(case.check(listing("甲", "丙"))) == {"by-preliminary"}

    def test_others(self) -> None:
        """Whoever was not nominated is on no list, however many votes there were."""
        assert names(self.held(乙=1, 戊=99).check(listing("乙", "戊"))) == {"nominated-before", "by-preliminary"}

    @given(
        votes=st.dictionaries(st.sampled_from("甲乙丙丁"), st.integers(0, 5)),
        listed=st.sets(st.sampled_from("甲乙丙丁")),
    )
    def test_any_votes(self, votes: dict[str, int], listed: set[str]) -> None:
        """A list stands exactly where it has two names and nobody left out has more votes than one on it."""
        case = self.held(**votes)
        full = dict.fromkeys("甲乙丙丁", 0) | votes
        in_order = all(full[out] <= full[on] for on in listed for out in set("甲乙丙丁") - listed)
        assert ("by-preliminary" in names(case.check(listing(*listed)))) is not (len(listed) == 2 and in_order)


class TestInTheNation:
    """The presidium settles the list by the opinion of the majority; there is no preliminary election."""

    def case(self) -> Case:
        """Three nominees for three seats."""
        return consulted(opened(NATION, Office.MEMBER_OF_STANDING_COMMITTEE, 3), people(3))

    def test_by_whom(self) -> None:
        """Nobody else does, and not against that opinion."""
        assert self.case().check(listing(*people(3))) == ()
        assert effects(self.case().check(listing(*people(3), by=Organ.CONGRESS, by_majority_opinion=False))) == {
            ("presidium-lists", Effect.REFUSES),
            ("by-majority-opinion", Effect.REFUSES),
        }

    def test_fewer(self) -> None:
        """The presidium may leave nominees out, and puts nobody in."""
        assert self.case().check(listing(*people(2))) == ()
        assert names(self.case().check(listing(*people(2), "丁"))) == {"nominated-before"}

    def test_no_preliminary(self) -> None:
        """The law provides none."""
        with pytest.raises(NoSuchStep):
            self.case().check(PreliminaryHeld(on=LATER, votes={}))

    def test_local(self) -> None:
        """In a local congress nothing is asked of who settles the list."""
        assert ready(6).check(listing(*people(6), by=Organ.CONGRESS, by_majority_opinion=False)) == ()

    def test_not_before_consultation(self) -> None:
        """There is no list before the deputies were asked."""
        with pytest.raises(NoSuchStep):
            adopted(NATION, Office.MEMBER_OF_STANDING_COMMITTEE, 3).check(listing(*people(3)))
