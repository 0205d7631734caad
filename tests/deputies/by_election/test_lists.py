"""The kinds of rule about who is named and who is listed."""

from __future__ import annotations

import pytest
from tests.appointments.venues import COUNTY_CONGRESS
from tests.deputies.by_election.acts import again, called, list_, named, nominate, signed

from npcproc.deputies.by_election import IN_CONGRESS
from npcproc.deputies.by_election.lists import FirstByVotes
from npcproc.deputies.by_election.nomination import (
    BY_ORDER_OF_VOTES,
    ENOUGH_SIGN,
    NO_FEWER_THAN_SEATS,
    NOMINATED_BEFORE,
    ORGANISATION_NO_MORE_THAN_SEATS,
    SIGNER_NO_MORE_THAN_SEATS,
)
from npcproc.rules import Rule

VOTES = frozenset({("甲", 5), ("乙", 3), ("丙", 3), ("丁", 1)})


class TestFirstByVotes:
    """A list on which nobody has fewer votes than anyone left out."""

    @pytest.mark.parametrize("names", ["甲", "甲乙", "甲丙", "甲乙丙", "甲乙丙丁"])
    def test_on_it(self, names: str) -> None:
        """Between equal votes at its end, any."""
        assert frozenset(names) in FirstByVotes(VOTES, 1)

    @pytest.mark.parametrize("names", ["", "乙", "乙丙", "甲丁", "甲乙丁", "甲戊", "戊"])
    def test_not_on_it(self, names: str) -> None:
        """Nobody passes anyone with more votes, nor comes from elsewhere."""
        assert frozenset(names) not in FirstByVotes(VOTES, 1)

    @pytest.mark.parametrize("many", range(1, 6))
    def test_examples(self, many: int) -> None:
        """They lie where they say."""
        lawful = FirstByVotes(VOTES, many)
        assert all(value in lawful for value in lawful.inside())
        assert lawful.outside()
        assert not any(value in lawful for value in lawful.outside())

    def test_nobody_to_list(self) -> None:
        """Where nobody was voted for no list is lawful."""
        assert FirstByVotes(frozenset(), 1).inside() == ()
        assert FirstByVotes(frozenset(), 1).outside() == (frozenset({"名单外的人"}),)

    def test_said(self) -> None:
        """In the order of votes."""
        assert FirstByVotes(frozenset({("甲", 5), ("乙", 3), ("丙", 9)}), 1).text.zh == "依次为丙、甲、乙"


class TestExamples:
    """What each rule sets lies on the side of the line that it says."""

    @pytest.mark.parametrize(
        "rule", [ENOUGH_SIGN, ORGANISATION_NO_MORE_THAN_SEATS, SIGNER_NO_MORE_THAN_SEATS], ids=lambda rule: rule.name
    )
    @pytest.mark.parametrize("seats", [1, 3])
    def test_of_nominations(self, rule: Rule, seats: int) -> None:
        """Ten signatures and nine; as many names as seats and one more."""
        case = called(IN_CONGRESS, COUNTY_CONGRESS, seats)
        event = nominate(jointly=signed("甲", "乙"), by_organisations={"某政党": frozenset({"丙"})})
        met, broken = rule.examples(case, event)
        assert met
        assert broken
        assert all(rule.met(case, e) for e in met)
        assert not any(rule.met(case, e) for e in broken)

    @pytest.mark.parametrize("rule", [NO_FEWER_THAN_SEATS, NOMINATED_BEFORE], ids=lambda rule: rule.name)
    def test_of_lists(self, rule: Rule) -> None:
        """As many as seats and one fewer; none but nominees and one more."""
        case = named(IN_CONGRESS, COUNTY_CONGRESS, "甲", "乙", seats=2)
        met, broken = rule.examples(case, list_("甲", "乙"))
        assert met
        assert broken
        assert all(rule.met(case, e) for e in met)
        assert not any(rule.met(case, e) for e in broken)

    def test_of_the_order(self) -> None:
        """The first by votes, and a stranger in that one's place."""
        case = again(IN_CONGRESS, COUNTY_CONGRESS)
        met, broken = BY_ORDER_OF_VOTES.examples(case, list_("甲"))
        assert [event.candidates for event in met] == [{"乙"}]
        assert [event.candidates for event in broken] == [{"名单外的人"}]
