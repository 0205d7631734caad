"""What is asked of nominations, and of the list of candidates.

Electoral Law arts. 30, 34, 35, 45 and 57.
"""

from __future__ import annotations

from npcproc.deputies.by_election.ballots import NOMINEES, TO_FILL
from npcproc.deputies.by_election.lists import ByOrderOfVotes, NamedByOne
from npcproc.findings import Text
from npcproc.law.national import ELECTION_2020
from npcproc.levels import by_level
from npcproc.rules import Duty, EachSigned, EnoughCandidates, NobodyElse, Prohibition, SignedByOne

__all__ = ["LISTED", "LISTED_BY_ORDER", "NOMINATED"]

# Unsettled: the article has voters or deputies sign; before a standing committee it is read to mean deputies of the
# congress in whose place it elects.
ENOUGH_SIGN = EachSigned(
    name="enough-sign",
    of="jointly",
    at_least=by_level(provincial=10, municipal=10, county=10, township=10),
    cites=(ELECTION_2020.art(30, 2),),
)
ORGANISATION_NO_MORE_THAN_SEATS = NamedByOne(
    name="organisation-no-more-than-seats",
    says=Text(
        "各政党、人民团体推荐的人数不得超过应选名额",
        "no party or organisation names more people than there are seats",
    ),
    cites=(ELECTION_2020.art(30, 3),),
)
SIGNER_NO_MORE_THAN_SEATS = SignedByOne(
    name="signer-no-more-than-seats",
    of="jointly",
    number=TO_FILL,
    says=Text("每人参加联名推荐的人数不得超过应选名额", "nobody signs for more people than there are seats"),
    cites=(ELECTION_2020.art(30, 3),),
)
NOMINEES_INTRODUCED = Duty(
    name="nominees-introduced",
    of="introduced",
    says=Text("推荐者应介绍所推荐的候选人的情况", "whoever names someone says who it is"),
    cites=(ELECTION_2020.art(30, 2),),
)
PARTICULARS_GIVEN = Duty(
    name="particulars-given",
    of="particulars_given",
    says=Text("接受推荐的候选人应如实提供个人基本情况", "whoever is named gives particulars truthfully"),
    cites=(ELECTION_2020.art(30, 2),),
)

NOMINATED_BEFORE = NobodyElse(
    name="nominated-before",
    nominees=NOMINEES,
    says=Text("候选人应按选区或者选举单位提名产生", "the candidates are taken from those who were named"),
    cites=(ELECTION_2020.art(30, 1),),
)
NO_FEWER_THAN_SEATS = EnoughCandidates(
    name="no-fewer-than-seats",
    number=TO_FILL,
    nominees=NOMINEES,
    says=Text(
        "补选的候选人名额可以多于或者等于应选名额，不得少于应选名额",
        "there are as many candidates as seats, or more",
    ),
    cites=(ELECTION_2020.art(57, 4),),
)
NOT_FUNDED_FROM_ABROAD = Prohibition(
    name="not-funded-from-abroad",
    of="funded_from_abroad",
    says=Text("接受境外资助的不列入候选人名单", "nobody who took funds for the election from abroad is on the list"),
    cites=(ELECTION_2020.art(35, 2),),
)
CANDIDATES_INTRODUCED = Duty(
    name="candidates-introduced",
    of="introduced",
    says=Text("应向选民或者代表介绍候选人的情况", "those who vote are told of the candidates"),
    cites=(ELECTION_2020.art(34, 1),),
)
# Unsettled: the article on supplementary elections asks for the usual surplus, and for two candidates where one seat is
# left; a by-election need not have any, and the supplementary election to one is read to need none either.  Those who
# go on may also be named anew, as a method may lay down.
BY_ORDER_OF_VOTES = ByOrderOfVotes(
    name="by-order-of-votes",
    says=Text(
        "另行选举应按第一次投票得票多少的顺序确定候选人", "those with the most votes in the ballot before are listed"
    ),
    cites=(ELECTION_2020.art(45, 4),),
)

NOMINATED = (
    ENOUGH_SIGN,
    ORGANISATION_NO_MORE_THAN_SEATS,
    SIGNER_NO_MORE_THAN_SEATS,
    NOMINEES_INTRODUCED,
    PARTICULARS_GIVEN,
)
"""What is asked of nominations."""

_ANY_LIST = (NO_FEWER_THAN_SEATS, NOT_FUNDED_FROM_ABROAD, CANDIDATES_INTRODUCED)

LISTED = (NOMINATED_BEFORE, *_ANY_LIST)
"""What is asked of the list."""

LISTED_BY_ORDER = (BY_ORDER_OF_VOTES, *_ANY_LIST)
"""What is asked of the list for a supplementary election."""
