"""What is asked when nomination opens, and of nominations; of the nominees themselves, see `eligibility`.

Organic Law arts. 26 and 29; NPC Organic Law arts. 14 and 18; NPC Rules of Procedure arts. 38 and 39; Deputies Law 2015
art. 11 and 2025 art. 17.
"""

from __future__ import annotations

from npcproc.appointments.election.ballots import FEWEST_IN_BY_ELECTION, FEWEST_IN_ELECTION, SEATS
from npcproc.appointments.election.consultation import FOR_A_DIRECTOR, FOR_OTHERS
from npcproc.appointments.election.eligibility import ELIGIBLE
from npcproc.appointments.election.lists import TooFew
from npcproc.appointments.election.matter import CandidatesFrom, SupplementaryVoted
from npcproc.appointments.election.nominators import (
    ByDeputies,
    EnoughNominees,
    JointlyNominatedStay,
    NobodyElected,
)
from npcproc.findings import Effect, Text
from npcproc.law.national import DEPUTIES_2015, DEPUTIES_2025, NPC_ORGANIC_2021, NPC_RULES_2021, ORGANIC_2022
from npcproc.levels import by_level
from npcproc.rules import (
    Content,
    EachSigned,
    Has,
    Latest,
    Method,
    Past,
    Prohibition,
    Right,
    Sequence,
    SignedByOne,
    UpTo,
)
from npcproc.statutes import Cite

__all__ = [
    "BY_ELECTION_AGAIN",
    "BY_ELECTION_NOMINEES",
    "ELECTION_AGAIN",
    "ELECTION_NOMINEES",
    "NOMINATED",
    "OPENED",
    "OPENED_ANEW",
]

_AT_THE_NPC = (NPC_ORGANIC_2021.art(18, 1), NPC_RULES_2021.art(38, 1))

# nomination is opened

DEPUTIES_MAY_NOMINATE = Right(
    name="deputies-may-nominate",
    of="deputies_may_nominate",
    when=FOR_OTHERS,
    says=Text("代表依法联合提名的权利应予保障", "deputies may nominate jointly"),
    cites=(
        ORGANIC_2022.art(26, 1),
        DEPUTIES_2015.county_and_above(11, 3),
        DEPUTIES_2015.township(11, 4),
        DEPUTIES_2025.county_and_above(17, 3),
        DEPUTIES_2025.township(17, 4),
    ),
)
# the Deputies Law of 2015 does not name the director
DEPUTIES_MAY_NOMINATE_A_DIRECTOR = Right(
    name="deputies-may-nominate-a-director",
    of="deputies_may_nominate",
    when=FOR_A_DIRECTOR,
    says=Text("代表依法联合提名监察委员会主任人选的权利应予保障", "deputies may nominate a director jointly"),
    cites=(ORGANIC_2022.county_and_above(26, 1), DEPUTIES_2025.county_and_above(17, 3)),
)
FROM_ANY_UNIT = Right(
    name="from-any-unit",
    of="across_units",
    says=Text(
        "代表联合提名不受选区、选举单位所限",
        "deputies from different districts or electing units may nominate together",
    ),
    cites=(ORGANIC_2022.art(26, 2),),
)
NOMINATED_ANEW = Sequence(
    name="nominated-anew",
    after=Past(SupplementaryVoted, "candidates_from", {CandidatesFrom.NOMINATION}),
    when=Past(SupplementaryVoted),
    says=Text(
        "决定按得票顺序确定候选人的，不再另行提名",
        "candidates are nominated anew only if that is what was decided",
    ),
    cites=(ORGANIC_2022.art(29, 2),),
)

# who nominates, and how

WHO_NOMINATES = Prohibition(
    name="who-nominates",
    of="others_nominate",
    says=Text(
        "候选人应由主席团提名，在地方也可以由代表联合提名",
        "nobody nominates but the presidium and, in local congresses, deputies",
    ),
    cites=(ORGANIC_2022.art(26, 1), NPC_ORGANIC_2021.art(14, 1, 5), *_AT_THE_NPC),
)
PRESIDIUM_ALONE = ByDeputies(
    name="presidium-alone",
    at_most=by_level(national=0),
    says=Text("候选人应由主席团提名", "the presidium alone nominates"),
    cites=(NPC_ORGANIC_2021.art(14, 1, 5), *_AT_THE_NPC),
)
ENOUGH_SIGN = EachSigned(
    name="enough-sign",
    of="by_deputies",
    says=Text("需达到法定联名人数", "enough deputies must sign jointly"),
    at_least=by_level(provincial=30, municipal=20, county=10, township=10),
    cites=(ORGANIC_2022.art(26, 2),),
)
IN_WRITING = Method(
    name="in-writing",
    of="in_writing",
    allowed=frozenset({True}),
    when=Has("by_deputies"),
    says=Text("代表联合提名应采用书面形式", "deputies nominate in writing"),
    cites=(ORGANIC_2022.art(26, 2),),
)
PRESIDIUM_NO_MORE_THAN_SEATS = UpTo(
    name="presidium-no-more-than-seats",
    of="by_presidium",
    number=SEATS,
    says=Text("主席团提名的人数不得超过应选名额", "the presidium nominates no more people than there are seats"),
    cites=(ORGANIC_2022.art(26, 3),),
)
DEPUTY_NO_MORE_THAN_SEATS = SignedByOne(
    name="deputy-no-more-than-seats",
    of="by_deputies",
    number=SEATS,
    says=Text(
        "每一代表参加联合提名的人数不得超过应选名额",
        "no deputy joins in nominating more people than there are seats",
    ),
    cites=(ORGANIC_2022.art(26, 3),),
)
NOT_ELECTED_ALREADY = NobodyElected(
    name="not-elected-already",
    when=Past(SupplementaryVoted, "candidates_from", {CandidatesFrom.NOMINATION}),
    says=Text(
        "另行选举的候选人不应是已经当选的人",
        "nobody who is elected already is nominated for the seats left",
    ),
    cites=(ORGANIC_2022.art(29, 2),),
)
PARTICULARS_TOLD = Content(
    name="particulars-told",
    of="particulars",
    effect=Effect.BREACH,
    says=Text("提名人应如实介绍所提名的候选人的情况", "whoever nominates tells the deputies of the nominees"),
    cites=(ORGANIC_2022.art(26, 4), NPC_RULES_2021.art(39, 1)),
)

ELECTION_NOMINEES = EnoughNominees(
    name="enough-nominees",
    number=FEWEST_IN_ELECTION,
    says=Text(
        "被提名人应不少于应选人数，应差额选举的并应达到规定的差额数",
        "enough are nominated for the seats and, where the election is contested, for the surplus settled",
    ),
    cites=(ORGANIC_2022.art(27, 1),),
)
BY_ELECTION_NOMINEES = EnoughNominees(
    name="enough-nominees",
    number=FEWEST_IN_BY_ELECTION,
    says=Text("补选的被提名人应不少于应选人数", "in a by-election no fewer are nominated than there are seats"),
    cites=(ORGANIC_2022.art(30, 1),),
)

# where nomination is repeated after the consultation


def _too_few_left(fewest: Latest, cite: Cite) -> Sequence:
    return Sequence(
        name="too-few-left",
        after=TooFew(fewest),
        says=Text(
            "酝酿讨论后被提名人不足的，才再次提名",
            "after the consultation there are nominations again only if too few nominees are left",
        ),
        cites=(cite,),
    )


# Unsettled: no text says whether those who nominated may withdraw a nominee.  Whoever deputies nominated stays one
# unless the nominee declines; whom the presidium nominated it may change where too few are left.
JOINTLY_NOMINATED_STAY = JointlyNominatedStay(
    name="jointly-nominated-stay",
    says=Text(
        "再次提名时，代表此前联合提名的人选应予保留",
        "whoever deputies nominated before is still a nominee when nomination is repeated",
    ),
    cites=(ORGANIC_2022.art(26, 1), ORGANIC_2022.art(26, 2)),
)

OPENED = (DEPUTIES_MAY_NOMINATE, DEPUTIES_MAY_NOMINATE_A_DIRECTOR, FROM_ANY_UNIT)
"""What is asked when nomination opens."""

OPENED_ANEW = (NOMINATED_ANEW, *OPENED)
"""What is asked when it opens again for a supplementary election."""

ELECTION_AGAIN = (_too_few_left(FEWEST_IN_ELECTION, ORGANIC_2022.art(27, 1)), JOINTLY_NOMINATED_STAY)
BY_ELECTION_AGAIN = (_too_few_left(FEWEST_IN_BY_ELECTION, ORGANIC_2022.art(30, 1)), JOINTLY_NOMINATED_STAY)
"""What is asked besides where nomination is repeated after the consultation."""

NOMINATED = (
    WHO_NOMINATES,
    PRESIDIUM_ALONE,
    ENOUGH_SIGN,
    IN_WRITING,
    PRESIDIUM_NO_MORE_THAN_SEATS,
    DEPUTY_NO_MORE_THAN_SEATS,
    NOT_ELECTED_ALREADY,
    PARTICULARS_TOLD,
    *ELIGIBLE,
)
"""What is asked of the nominations, beside how many there are."""
