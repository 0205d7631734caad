"""What is asked of a preliminary election, and of the list of candidates that is settled.

Organic Law arts. 26, 27, 29 and 30; NPC Organic Law arts. 14 and 18; NPC Rules of Procedure art. 38.
"""

from __future__ import annotations

from npcproc.appointments.election.lists import (
    ByOrderOfVotes,
    EnoughCandidates,
    EveryNominee,
    NobodyElse,
    OfTheFirstBallot,
    OfThePreliminary,
    TooMany,
)
from npcproc.appointments.election.matter import CandidatesFrom, SupplementaryVoted
from npcproc.appointments.election.posts import DEPUTY_POSTS, ORDINARY_MEMBERS
from npcproc.bodies import Organ
from npcproc.events import Event
from npcproc.findings import Text
from npcproc.law.national import NPC_ORGANIC_2021, NPC_RULES_2021, ORGANIC_2022
from npcproc.levels import by_level
from npcproc.rules import Competence, Method, Not, Past, Sequence

__all__ = [
    "BY_ELECTION_ENOUGH",
    "ELECTION_ENOUGH",
    "LISTED",
    "LISTED_AS_NOMINATED",
    "LISTED_BY_FIRST_BALLOT",
    "LISTED_BY_PRELIMINARY",
    "PRELIMINARY",
]

_AT_THE_NPC = (NPC_ORGANIC_2021.art(14, 1, 5), NPC_ORGANIC_2021.art(18, 1), NPC_RULES_2021.art(38, 1))
_FITTING = (ORGANIC_2022.art(27, 1),)

# whether a preliminary election is needed


PRELIMINARY_NEEDED = Sequence(
    name="preliminary-needed",
    after=TooMany(),
    says=Text(
        "提名的人数超过差额数的才进行预选",
        "there is a preliminary election only if there are more nominees than the measures have candidates",
    ),
    cites=_FITTING,
)
NO_PRELIMINARY_NEEDED = Sequence(
    name="no-preliminary-needed",
    after=Not(TooMany()),
    says=Text(
        "提名的人数超过差额数的，应先进行预选",
        "if there are more nominees than the measures have candidates, a preliminary election comes first",
    ),
    cites=_FITTING,
)

# who is on the list


NOMINATED_BEFORE = NobodyElse(
    name="nominated-before",
    says=Text("正式候选人应从依法提名的人选中确定", "the candidates are taken from those who were lawfully nominated"),
    cites=(ORGANIC_2022.art(26, 1), *_AT_THE_NPC),
)
EVERY_NOMINEE = EveryNominee(
    name="every-nominee",
    says=Text("未经预选的，被提名人均为候选人", "without a preliminary election every nominee is a candidate"),
    cites=_FITTING,
)
BY_PRELIMINARY = ByOrderOfVotes(
    name="by-preliminary",
    order=OfThePreliminary(Event),
    says=Text(
        "应按预选得票多少的顺序和规定的差额数确定候选人",
        "the candidates are those with the most votes in the preliminary election",
    ),
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
    contested=DEPUTY_POSTS | ORDINARY_MEMBERS,
    says=Text(
        "候选人应不少于应选人数，应差额选举的并应达到规定的差额数",
        "there are candidates enough for the seats and, where the election is contested, for the surplus settled",
    ),
    cites=_FITTING,
)
BY_ELECTION_ENOUGH = EnoughCandidates(
    name="enough-candidates",
    contested=frozenset(),
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

PRELIMINARY = (PRELIMINARY_NEEDED,)
"""What is asked of a preliminary election."""

LISTED = (PRESIDIUM_LISTS, BY_MAJORITY_OPINION)
"""What is asked of any list, beside who is on it."""

LISTED_AS_NOMINATED = (NO_PRELIMINARY_NEEDED, NOMINATED_BEFORE, EVERY_NOMINEE)
"""Who is on a list without a preliminary election."""

LISTED_BY_PRELIMINARY = (NOMINATED_BEFORE, BY_PRELIMINARY)
"""Who is on a list after one."""

LISTED_BY_FIRST_BALLOT = (NOT_NOMINATED_ANEW, BY_FIRST_BALLOT)
"""Who is on a list for a supplementary election by order of votes."""
