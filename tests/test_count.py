"""Counting an election: papers, counts, ties, and who is elected."""

from __future__ import annotations

from itertools import combinations_with_replacement, product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from npcproc.ballot_paper import Mark, Paper
from npcproc.count import (
    Count,
    CountOfMembers,
    CountOfVoters,
    Filled,
    Leading,
    Result,
    Tied,
    Unfilled,
    counted,
    leading,
    result,
    run_off,
)
from npcproc.tally import Void, VoidReason

IN_FAVOUR, AGAINST, ABSTAINING = Mark.IN_FAVOUR, Mark.AGAINST, Mark.ABSTAINING


def paper(*others: str, **marks: Mark) -> Paper:
    """A paper with those marks and those other people."""
    return Paper(marks=marks, others=frozenset(others))


def whole(deputies: int, votes: dict[str, int]) -> Count:
    """A count with every deputy there and every paper back."""
    return Count(deputies=deputies, present=deputies, votes=votes)


def out(*names: str) -> frozenset[str]:
    """Those names."""
    return frozenset(names)


class TestCount:
    """Only what no meeting can produce is impossible."""

    @pytest.mark.parametrize(
        ("said", "field"),
        [
            ({"deputies": 0}, "deputies"),
            ({"present": 11}, "present"),
            ({"present": -1}, "present"),
            ({"issued": 10}, "issued"),
            ({"returned": -1}, "returned"),
            ({"votes": {"甲": 10}}, "votes"),
            ({"votes": {"甲": -1}}, "votes"),
        ],
    )
    def test_impossible(self, said: dict[str, Any], field: str) -> None:
        """More present than deputies, more papers out than present, more votes than papers back."""
        plain: dict[str, Any] = {"deputies": 10, "present": 9, "votes": {"甲": 9}}
        Count(**plain)
        with pytest.raises(ValueError, match=field):
            Count(**plain | said)

    def test_defaults(self) -> None:
        """Everyone present got a paper and gave it back, unless it is said otherwise."""
        assert (whole(10, {}).issued, whole(10, {}).returned) == (10, 10)

    @pytest.mark.parametrize(("deputies", "needed"), [(1, 1), (2, 2), (579, 290), (275, 138), (276, 139)])
    def test_needed(self, deputies: int, needed: int) -> None:
        """More than half of all deputies: 138 of 275, and 139 of 276."""
        assert whole(deputies, {}).needed == needed

    @pytest.mark.parametrize(("present", "void"), [(183, True), (184, False)])
    def test_quorum(self, present: int, void: bool) -> None:  # noqa: FBT001
        """Two thirds of 275 are 184; with fewer there is no ballot."""
        count = Count(deputies=275, present=present, votes={"甲": present})
        assert (result(count, 1) == Void((VoidReason.NO_QUORUM,))) is void

    @pytest.mark.parametrize(("returned", "void"), [(9, False), (10, False), (11, True)])
    def test_more_papers_back(self, returned: int, void: bool) -> None:  # noqa: FBT001
        """One paper more than was handed out, and the whole ballot is void; fewer papers, and it is not."""
        count = Count(deputies=10, present=10, issued=10, returned=returned, votes={"甲": 9})
        assert (result(count, 1) == Void((VoidReason.MORE_BALLOTS_THAN_VOTERS,))) is void

    def test_both(self) -> None:
        """Both reasons are given."""
        count = Count(deputies=9, present=5, returned=6, votes={})
        assert result(count, 1) == Void((VoidReason.NO_QUORUM, VoidReason.MORE_BALLOTS_THAN_VOTERS))
        assert run_off(count, out("甲"), 1) == result(count, 1)


class TestOtherElectors:
    """A standing committee and the voters of a district have rolls, quorums and majorities of their own."""

    def test_members(self) -> None:
        """More than half of all members are there, and more than half of all members elect."""
        count = CountOfMembers(members=30, present=16, votes={"甲": 16, "乙": 15})
        assert not count.void
        assert result(count, 2) == Unfilled(out("甲"), 1)
        assert CountOfMembers(members=30, present=15, votes={}).void == (VoidReason.NO_QUORUM,)

    def test_voters(self) -> None:
        """More than half of all voters take part, and more than half of those who do elect."""
        count = CountOfVoters(voters=1000, present=502, votes={"甲": 252, "乙": 251})
        assert not count.void
        assert (count.entitled, count.needed) == (1000, 252)
        assert result(count, 2) == Unfilled(out("甲"), 1)
        assert CountOfVoters(voters=1000, present=500, votes={}).void == (VoidReason.NO_QUORUM,)

    def test_other_votes_needed(self) -> None:
        """Where fewer votes are asked, as many suffice, and not one fewer."""
        count = CountOfVoters(voters=1000, present=600, votes={"甲": 200, "乙": 199})
        assert result(count, 1, needed=200) == Filled(out("甲"))
        assert result(count, 1, needed=201) == Unfilled(out(), 1)

    @pytest.mark.parametrize(("kind", "roll"), [(CountOfMembers, "members"), (CountOfVoters, "voters")])
    def test_what_cannot_be(self, kind: Any, roll: str) -> None:
        """More there than there are, more papers than people, more votes than papers, and nobody at all."""
        for said in ({"present": 4}, {"issued": 3}, {"returned": 1, "votes": {"甲": 2}}, {"votes": {"甲": -1}}):
            with pytest.raises(ValueError, match=kind.__name__):
                kind(**{roll: 3, "present": 2, "votes": {}, **said})
        with pytest.raises(ValueError, match=roll):
            kind(**{roll: 0, "present": 0, "votes": {}})


class TestCounted:
    """Papers are counted by candidate; an invalid paper came back, and gives no vote."""

    def test_by_candidate(self) -> None:
        """Three papers for one seat, of which one chooses two."""
        papers = [
            paper(甲=IN_FAVOUR, 乙=AGAINST),
            paper(甲=IN_FAVOUR, 乙=IN_FAVOUR),
            paper("丁", 甲=AGAINST, 乙=AGAINST),
        ]
        assert counted(papers, deputies=4, present=3, seats=1) == Count(
            deputies=4, present=3, issued=3, returned=3, votes={"甲": 1, "乙": 0, "丁": 1}
        )

    def test_issued(self) -> None:
        """Papers handed out are as many as were present, unless it is said otherwise."""
        assert counted([], deputies=4, present=3, issued=2, seats=1).issued == 2

    def test_tied_to_against(self) -> None:
        """Who abstains names nobody where names are tied to votes against."""
        papers = [paper("丁", 甲=ABSTAINING)]
        assert counted(papers, deputies=1, present=1, seats=1).votes == {"甲": 0, "丁": 1}
        assert counted(papers, deputies=1, present=1, seats=1, tied_to_against=True).votes == {"甲": 0}

    def test_against_a_plain_count(self) -> None:
        """Every way three deputies can fill in papers on two candidates, with and without another person named."""
        marks = [dict(zip("甲乙", pair, strict=True)) for pair in product(Mark, repeat=2)]
        kinds = [Paper(marks=mark, others=frozenset(others)) for mark in marks for others in ("", "丁", "丁戊")]
        for papers in combinations_with_replacement(kinds, 3):
            for seats in (1, 2):
                votes = counted(papers, deputies=3, present=3, seats=seats).votes
                for name in "甲乙丁戊":
                    plain = 0
                    for each in papers:
                        picks = [n for n in each.marks if each.marks[n] is IN_FAVOUR] + sorted(each.others)
                        plain += len(picks) <= seats and picks.count(name)
                    assert votes.get(name, 0) == plain


class TestCases:
    """What the count comes to, by hand."""

    def test_a_tie_at_the_line(self) -> None:
        """Two seats: 甲 is elected; 乙 and 丙, over half with equal votes, are voted on again."""
        assert result(whole(275, {"甲": 200, "乙": 150, "丙": 150}), 2) == Tied(out("甲"), out("乙", "丙"), 1)

    def test_a_tie_under_half(self) -> None:
        """At 130 of 275 neither has a majority: there is no second vote, but a supplementary election."""
        assert result(whole(275, {"甲": 200, "乙": 130, "丙": 130}), 2) == Unfilled(out("甲"), 1)

    def test_a_tie_of_winners(self) -> None:
        """Two with equal votes and two seats: both are elected."""
        assert result(whole(275, {"甲": 200, "乙": 200, "丙": 150}), 2) == Filled(out("甲", "乙"))

    def test_a_tie_at_half(self) -> None:
        """Exactly half is not more than half."""
        assert result(whole(276, {"甲": 138}), 1) == Unfilled(out(), 1)
        assert result(whole(276, {"甲": 139}), 1) == Filled(out("甲"))

    def test_the_most_votes(self) -> None:
        """More over half than seats: those with the most votes."""
        assert result(whole(9, {"甲": 8, "乙": 7, "丙": 6, "丁": 1}), 2) == Filled(out("甲", "乙"))

    def test_three_tied_for_two(self) -> None:
        """Nobody of the three is elected, and they are voted on again for two seats."""
        assert result(whole(9, {"甲": 6, "乙": 6, "丙": 6}), 2) == Tied(out(), out("甲", "乙", "丙"), 2)

    def test_another_person(self) -> None:
        """Whoever is named besides the list is elected on the same terms."""
        assert result(whole(9, {"甲": 4, "丁": 5}), 1) == Filled(out("丁"))

    def test_run_off(self) -> None:
        """In the run-off the most votes decide, whether they are more than half or not."""
        tied = out("乙", "丙")
        assert run_off(whole(275, {"乙": 100, "丙": 99}), tied, 1) == Filled(out("乙"))
        assert run_off(whole(275, {"乙": 100, "丙": 100}), tied, 1) == Tied(out(), tied, 1)
        assert run_off(whole(275, {"丁": 200, "丙": 1}), tied, 1) == Filled(out("丙"))

    def test_run_off_of_three_for_two(self) -> None:
        """One is elected, and between the other two it goes on for one seat."""
        tied = out("甲", "乙", "丙")
        assert run_off(whole(9, {"甲": 5, "乙": 2, "丙": 2}), tied, 2) == Tied(out("甲"), out("乙", "丙"), 1)

    @pytest.mark.parametrize(
        ("many", "found"),
        [
            (-1, Leading(out(), out(), 0)),
            (0, Leading(out(), out(), 0)),
            (1, Leading(out("甲"), out(), 0)),
            (2, Leading(out("甲"), out("乙", "丙"), 1)),
            (3, Leading(out("甲", "乙", "丙"), out(), 0)),
            (4, Leading(out("甲", "乙", "丙", "丁"), out(), 0)),
            (5, Leading(out("甲", "乙", "丙", "丁"), out(), 0)),
        ],
    )
    def test_leading(self, many: int, found: Leading) -> None:
        """The first so many, and between whom the line falls."""
        assert leading({"甲": 3, "乙": 2, "丙": 2, "丁": 0}, many) == found


def by_rounds(totals: tuple[int, ...], seats: int, deputies: int) -> tuple[set[int], set[int], int]:
    """Who is elected, who is tied, how many seats are left: filled seat after seat, from the most votes down.

    Written otherwise than the library: it never sorts, and gives a group of equal votes its seats only if all fit.
    """
    chosen: set[int] = set()
    for votes in range(deputies, deputies // 2, -1):
        group = {n for n, total in enumerate(totals) if total == votes}
        if len(chosen) + len(group) > seats:
            return chosen, group if len(chosen) < seats else set(), seats - len(chosen)
        chosen |= group
    return chosen, set(), seats - len(chosen)


class TestExhaustively:
    """Every outcome of up to five candidates, three seats and seven deputies is what a plain count says."""

    @pytest.mark.parametrize("candidates", range(6))
    def test_seven_deputies(self, candidates: int) -> None:
        """For all totals that seven deputies can give, candidate by candidate, and every number of seats."""
        for totals in product(range(8), repeat=candidates):
            self.agree(totals, 7)

    @pytest.mark.parametrize("candidates", range(6))
    def test_fewer_deputies(self, candidates: int) -> None:
        """For every smaller congress, and every set of totals once."""
        for deputies in range(1, 7):
            for totals in combinations_with_replacement(range(deputies + 1), candidates):
                self.agree(totals, deputies)

    @staticmethod
    def agree(totals: tuple[int, ...], deputies: int) -> None:
        """The library and the plain count say the same for one to three seats."""
        count = whole(deputies, {str(n): total for n, total in enumerate(totals)})
        for seats in (1, 2, 3):
            elected, tied, left = by_rounds(totals, seats, deputies)
            assert described(result(count, seats)) == ({str(n) for n in elected}, {str(n) for n in tied}, left)

    def test_run_off(self) -> None:
        """A run-off elects whoever has more votes than all that are left out, for every vote of up to four tied."""
        for candidates in (2, 3, 4):
            tied = frozenset(map(str, range(candidates)))
            for totals in product(range(6), repeat=candidates):
                votes = {str(n): total for n, total in enumerate(totals)}
                for seats in range(1, candidates):
                    found = run_off(whole(5, votes), tied, seats)
                    assert not isinstance(found, Void)
                    # elected is who would be so however ties were broken
                    better = {one: sum(votes[other] >= votes[one] for other in tied if other != one) for one in tied}
                    assert found.elected == {one for one in tied if better[one] < seats}
                    assert isinstance(found, Filled) is (len(found.elected) == seats)


def described(found: Result) -> tuple[set[str], set[str], int]:
    """Who is elected, who is tied, and how many seats are left."""
    match found:
        case Filled():
            return set(found.elected), set(), 0
        case Tied():
            return set(found.elected), set(found.tied), found.left
        case Unfilled():
            return set(found.elected), set(), found.left
        case Void():
            raise AssertionError(found)


@st.composite
def counts(draw: st.DrawFn) -> Count:
    """A count that is not void."""
    deputies = draw(st.integers(1, 60))
    present = draw(st.integers(-(-2 * deputies // 3), deputies))
    returned = draw(st.integers(0, present))
    votes = draw(st.dictionaries(st.sampled_from("甲乙丙丁戊己庚辛"), st.integers(0, returned)))
    return Count(deputies=deputies, present=present, returned=returned, votes=votes)


class TestWhatHoldsOfAnyCount:
    """What the law wants of any election, whatever the numbers."""

    @given(count=counts(), seats=st.integers(1, 6))
    def test_never_more_than_seats(self, count: Count, seats: int) -> None:
        """Elected and left make up the seats."""
        elected, tied, left = described(result(count, seats))
        assert len(elected) + left == seats
        assert not tied or len(tied) > left > 0

    @given(count=counts(), seats=st.integers(1, 6))
    def test_nobody_at_half(self, count: Count, seats: int) -> None:
        """Whoever is elected, or tied, has more than half of all deputies."""
        elected, tied, _left = described(result(count, seats))
        assert all(2 * count.votes[name] > count.deputies for name in elected | tied)

    @given(count=counts(), seats=st.integers(1, 6), data=st.data())
    def test_names_do_not_matter(self, count: Count, seats: int, data: st.DataObject) -> None:
        """Candidates who change places change places in the result."""
        swapped = dict(zip(count.votes, data.draw(st.permutations(list(count.votes))), strict=True))
        other = Count(
            deputies=count.deputies,
            present=count.present,
            returned=count.returned,
            votes={swapped[name]: votes for name, votes in count.votes.items()},
        )
        elected, tied, left = described(result(count, seats))
        assert described(result(other, seats)) == (
            {swapped[name] for name in elected},
            {swapped[name] for name in tied},
            left,
        )

    @given(count=counts(), seats=st.integers(1, 6))
    def test_a_tie_elects_nobody_of_the_tied(self, count: Count, seats: int) -> None:
        """Equal votes are never told apart: all of them are elected, or none."""
        elected, tied, _left = described(result(count, seats))
        assert elected.isdisjoint(tied)
        assert not {count.votes[name] for name in elected} & {
            votes for name, votes in count.votes.items() if name not in elected
        }

    @given(count=counts(), seats=st.integers(1, 6), data=st.data())
    def test_another_vote_unseats_nobody(self, count: Count, seats: int, data: st.DataObject) -> None:
        """One vote more for someone elected leaves that one elected."""
        elected, _tied, _left = described(result(count, seats))
        if not elected:
            return
        one = data.draw(st.sampled_from(sorted(elected)))
        if count.votes[one] == count.returned:
            return
        more = Count(
            deputies=count.deputies,
            present=count.present,
            returned=count.returned,
            votes={**count.votes, one: count.votes[one] + 1},
        )
        assert one in described(result(more, seats))[0]

    @given(members=st.integers(1, 400))
    def test_samples(self, members: int) -> None:
        """The examples offered come to every kind of result for one seat."""
        found = {type(result(count, 1)) for count in Count.samples(members)}
        assert found == {Filled, Tied, Unfilled, Void}
