"""What is asked of a preliminary election, and of the list of candidates that is settled.

Organic Law arts. 26, 27, 29 and 30; NPC Organic Law arts. 14 and 18; NPC Rules of Procedure art. 38.
"""

from __future__ import annotations

from attrs import frozen

from npcproc.appointments.election.ballots import (
    FEWEST_IN_BY_ELECTION,
    FEWEST_IN_ELECTION,
    MOST_AS_SETTLED,
    MOST_IN_ELECTION,
    NOMINEES,
    MostCandidates,
)
from npcproc.appointments.election.lists import (
    ByOrderOfVotes,
    EveryNominee,
    OfTheFirstBallot,
    OfThePreliminary,
    TooMany,
)
from npcproc.appointments.election.matter import CandidatesFrom, SupplementaryVoted
from npcproc.bodies import Organ
from npcproc.events import Event
from npcproc.findings import Text
from npcproc.law.national import NPC_ORGANIC_2021, NPC_RULES_2021, ORGANIC_2022
from npcproc.levels import by_level
from npcproc.rules import Competence, EnoughCandidates, Method, NobodyElse, Not, Past, Rule, Sequence

__all__ = ["IN_BY_ELECTION", "IN_ELECTION", "Listing"]

_AT_THE_NPC = (NPC_ORGANIC_2021.art(14, 1, 5), NPC_ORGANIC_2021.art(18, 1), NPC_RULES_2021.art(38, 1))
_FITTING = (ORGANIC_2022.art(27, 1),)

# who is on the list


NOMINATED_BEFORE = NobodyElse(
    name="nominated-before",
    nominees=NOMINEES,
    says=Text("正式候选人应从依法提名的人选中确定", "the candidates are taken from those who were lawfully nominated"),
    cites=(ORGANIC_2022.art(26, 1), *_AT_THE_NPC),
)
EVERY_NOMINEE = EveryNominee(
    name="every-nominee",
    says=Text("未经预选的，被提名人均为候选人", "without a preliminary election every nominee is a candidate"),
    cites=_FITTING,
)
BY_FIRST_BALLOT = ByOrderOfVotes(
    name="by-first-ballot",
    order=OfTheFirstBallot(Event),
    when=Past(SupplementaryVoted),
    says=Text(
        "应按第一次投票得票多少的顺序确定候选人",
        "the candidates are those with the most votes in the first ballot",
    ),
    cites=(ORGANIC_2022.art(29, 2),),
)
NOT_NOMINATED_ANEW = Sequence(
    name="not-nominated-anew",
    after=Past(SupplementaryVoted, "candidates_from", {CandidatesFrom.ORDER_OF_VOTES}),
    when=Past(SupplementaryVoted),
    says=Text(
        "决定另行提名的，应依法提名、确定候选人",
        "candidates are taken by order of votes only if that is what was decided",
    ),
    cites=(ORGANIC_2022.art(29, 2),),
)

# how many are on the list


ELECTION_ENOUGH = EnoughCandidates(
    name="enough-candidates",
    number=FEWEST_IN_ELECTION,
    nominees=NOMINEES,
    says=Text(
        "候选人应不少于应选人数，应差额选举的并应达到规定的差额数",
        "there are candidates enough for the seats and, where the election is contested, for the surplus settled",
    ),
    cites=_FITTING,
)
BY_ELECTION_ENOUGH = EnoughCandidates(
    name="enough-candidates",
    number=FEWEST_IN_BY_ELECTION,
    nominees=NOMINEES,
    says=Text("补选的候选人应不少于应选人数", "in a by-election there are no fewer candidates than seats"),
    cites=(ORGANIC_2022.art(30, 1),),
)

# who settles it

PRESIDIUM_LISTS = Competence(
    name="presidium-lists",
    allowed=by_level(national=frozenset({Organ.PRESIDIUM})),
    says=Text("正式候选人名单应由主席团确定", "the presidium settles the list of candidates"),
    cites=_AT_THE_NPC,
)
BY_MAJORITY_OPINION = Method(
    name="by-majority-opinion",
    of="by_majority_opinion",
    allowed=by_level(national=frozenset({True})),
    says=Text("正式候选人名单应根据多数代表的意见确定", "the list follows the opinion of the majority of the deputies"),
    cites=(NPC_ORGANIC_2021.art(18, 1), NPC_RULES_2021.art(38, 1)),
)


# by kind of election


@frozen
class Listing:
    """How the list comes about in one kind of election."""

    preliminary: tuple[Rule, ...]
    """What is asked of a preliminary election."""

    as_nominated: tuple[Rule, ...]
    """What is asked of a list without one."""

    by_preliminary: tuple[Rule, ...]
    """What is asked of a list after one."""

    by_first_ballot: tuple[Rule, ...]
    """What is asked of a list for a supplementary election by order of votes."""


def _listing(most: MostCandidates, enough: Rule) -> Listing:
    """With so many candidates at most, and that rule on how few there may be.

    For a chief post every list then has two candidates where more than one are nominated: both nominees, or the first
    two of a preliminary election.
    """
    too_many = TooMany(most)
    needed = Sequence(
        name="preliminary-needed",
        after=too_many,
        says=Text(
            "提名的人数超过差额数的才进行预选",
            "there is a preliminary election only if there are more nominees than there may be candidates",
        ),
        cites=_FITTING,
    )
    not_needed = Sequence(
        name="no-preliminary-needed",
        after=Not(too_many),
        says=Text(
            "提名的人数超过差额数的，应先进行预选",
            "if there are more nominees than there may be candidates, a preliminary election comes first",
        ),
        cites=_FITTING,
    )
    by_preliminary = ByOrderOfVotes(
        name="by-preliminary",
        order=OfThePreliminary(Event, most=most),
        says=Text(
            "应按预选得票多少的顺序和规定的差额数确定候选人",
            "the candidates are those with the most votes in the preliminary election",
        ),
        cites=_FITTING,
    )
    return Listing(
        preliminary=(needed,),
        as_nominated=(not_needed, NOMINATED_BEFORE, EVERY_NOMINEE, enough, *_SETTLED),
        by_preliminary=(NOMINATED_BEFORE, by_preliminary, enough, *_SETTLED),
        by_first_ballot=(NOT_NOMINATED_ANEW, BY_FIRST_BALLOT, enough, *_SETTLED),
    )


_SETTLED = (PRESIDIUM_LISTS, BY_MAJORITY_OPINION)

IN_ELECTION = _listing(MOST_IN_ELECTION, ELECTION_ENOUGH)
# Unsettled: art. 30 leaves the measures of a by-election to the congress and does not speak of a preliminary election;
# where more are nominated than its measures have candidates, art. 27 is followed there too.
IN_BY_ELECTION = _listing(MOST_AS_SETTLED, BY_ELECTION_ENOUGH)
