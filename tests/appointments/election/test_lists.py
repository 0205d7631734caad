"""The list as the law has it: its range, and the kinds of rule about it."""

from __future__ import annotations

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.appointments.election.acts import CITY, LATER, consult, consulted, opened, people

from npcproc.appointments.election import Listed
from npcproc.appointments.election.ballots import (
    FEWEST_IN_BY_ELECTION,
    FEWEST_IN_ELECTION,
    MOST_AS_SETTLED,
    MOST_IN_ELECTION,
)
from npcproc.appointments.election.listing import ELECTION_ENOUGH
from npcproc.appointments.election.lists import (
    ByOrderOfVotes,
    EveryNominee,
    Lists,
    OfThePreliminary,
    TooFew,
    TooMany,
)
from npcproc.appointments.offices import Office
from npcproc.events import Event
from npcproc.findings import Text
from npcproc.law.national import ORGANIC_2022

SAYS = Text("名单", "the list")
CITES = (ORGANIC_2022.art(27, 1),)


class TestLists:
    """Those who are sure, and so many of some others."""

    def test_members(self) -> None:
        """甲, and one of 乙 and 丙."""
        lists = Lists(frozenset("甲"), frozenset("乙丙"), 1)
        assert [set(one) in lists for one in ("甲乙", "甲丙", "乙丙", "甲", "甲乙丙", "甲丁")] == [
            *(True, True),
            *(False, False, False, False),
        ]

    def test_words(self) -> None:
        """Said with and without a choice."""
        assert Lists(frozenset("甲乙")).text.zh in {"甲、乙", "乙、甲"}
        assert Lists(frozenset("甲"), frozenset("乙丙"), 1).text.zh.startswith("甲，另加")
        assert Lists(frozenset(), frozenset("a"), 1).text.en == "nothing, with 1 of a"

    @given(sure=st.sets(st.sampled_from("甲乙")), others=st.sets(st.sampled_from("丙丁戊"), min_size=1), data=st.data())
    def test_examples(self, sure: set[str], others: set[str], data: st.DataObject) -> None:
        """Its examples lie where they say."""
        added = data.draw(st.integers(0, len(others)))
        lists = Lists(frozenset(sure), frozenset(others), added)
        assert all(one in lists for one in lists.inside())
        assert all(one not in lists for one in lists.outside())


class TestKinds:
    """Each kind sets its quantity where it is asked to."""

    def test_set(self) -> None:
        """A list is mended to what the law has."""
        case = consulted(opened(CITY, Office.VICE_CHAIR_OF_STANDING_COMMITTEE, 2, 1), people(3))
        wrong = Listed(on=LATER, candidates=frozenset({"丁"}))
        every = EveryNominee(name="every", says=SAYS, cites=CITES)
        (met,), _broken = every.examples(case, wrong)
        assert met.candidates == people(3)
        (just,), (short,) = ELECTION_ENOUGH.examples(case, wrong)
        assert (len(just.candidates), len(short.candidates)) == (3, 2)

    def test_before_any_measures(self) -> None:
        """Nothing is asked, and nobody is too many."""
        case, event = opened(CITY, Office.CHAIR_OF_STANDING_COMMITTEE), Listed(on=LATER, candidates=frozenset())
        start = type(case)(case.body, case.node)
        by_order = ByOrderOfVotes(name="by-order", says=SAYS, cites=CITES, order=OfThePreliminary(Event))
        assert ELECTION_ENOUGH.lawful(start, event) is by_order.lawful(start, event) is None
        assert not TooMany(MOST_IN_ELECTION).holds(start, event)
        assert not TooFew(FEWEST_IN_BY_ELECTION).holds(start, event)
        assert TooMany(MOST_IN_ELECTION).text.zh == "被提名人超过差额"

    def test_how_many(self) -> None:
        """One more for a chief post, whatever the measures say; as settled for others, and in a by-election."""
        event = Listed(on=LATER, candidates=frozenset())
        for post, surplus, in_election, settled in (
            (Office.CHAIR_OF_STANDING_COMMITTEE, 0, 2, 1),
            (Office.CHAIR_OF_STANDING_COMMITTEE, 1, 2, 2),
            (Office.VICE_CHAIR_OF_STANDING_COMMITTEE, 3, 4, 4),
        ):
            case = opened(CITY, post, 1, surplus)
            assert (MOST_IN_ELECTION.value(case, event), MOST_AS_SETTLED.value(case, event)) == (in_election, settled)

    def test_too_few(self) -> None:
        """Of two seats and one more, two nominees are too few where the post is contested, and one anywhere."""
        event = Listed(on=LATER, candidates=frozenset())
        contested, uncontested = TooFew(FEWEST_IN_ELECTION), TooFew(FEWEST_IN_BY_ELECTION)
        case = consulted(opened(CITY, Office.VICE_CHAIR_OF_STANDING_COMMITTEE, 2, 1), people(3))
        gone = [evolve(case, events=(*case.events, consult(CITY, declined=people(n)))) for n in (0, 1, 2)]
        assert [contested.holds(each, event) for each in gone] == [False, True, True]
        assert [uncontested.holds(each, event) for each in gone] == [False, False, True]
        assert contested.text.zh == "被提名人不足"
